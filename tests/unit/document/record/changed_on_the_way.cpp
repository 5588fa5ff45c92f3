// Property: filled in by hand, and sent through what word processors do, a document still says just
// what was filled in.
#include <doctest/doctest.h>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/read/exports.h"
#include "unit/document/sheet/generator.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

/// What a hand can write into a blank sheet: no numbers, nothing the sheet has no place for.
void keep_what_a_hand_writes(Case& c) {
  auto& agenda = c.agenda;
  agenda.connection.reset();
  agenda.notes.clear();
  for (auto& decision : agenda.decisions) decision.id.reset();
  for (auto& action : agenda.actions) action.id.reset();
  agenda.shared.clear();
  const auto here = [&](const auto& one) { return c.meeting.raised_here(one); };
  std::erase_if(c.meeting.decisions, here);
  std::erase_if(c.meeting.actions, here);
}

struct Filled {
  std::vector<Case> cases;
  std::string text;
};

Filled filled_case(std::uint64_t seed) {
  Dice dice(seed);
  Filled filled{{planned_case(dice, 100 + static_cast<Id>(seed % 1000))}, {}};
  auto& c = filled.cases.front();
  const auto blank = write_document(c.agenda, c.meeting.sheet);
  fill_agenda(dice, c);
  keep_what_a_hand_writes(c);
  filled.text = filled_by_hand(dice, c, blank);
  return filled;
}

}  // namespace

TEST_CASE("a blank document filled in by hand says what was filled in and nothing else") {
  for (std::uint64_t seed = 5001; seed <= 5500; ++seed) {
    const auto filled = filled_case(seed);
    const auto readings = read_document(filled.text, "x.md", context_of(filled.cases));
    REQUIRE(readings.size() == 1);
    INFO("seed " << seed << "\n" << filled.text);
    CHECK(questions(readings.front()) == "");
    CHECK(difference(expected_facts(filled.cases.front()), said_facts(readings.front())) == "");
    check_every_line_is_accounted_for(filled.text, readings);
  }
}

TEST_CASE("a Google export and the habits of editors change nothing that a document says") {
  for (std::uint64_t seed = 7001; seed <= 7150; ++seed) {
    const auto filled = filled_case(seed);
    const auto expected = folded_facts(expected_facts(filled.cases.front()));
    for (const auto& text : {google_export(filled.text), windows_habits(filled.text)}) {
      const auto readings = read_document(text, "x.md", context_of(filled.cases));
      REQUIRE(readings.size() == 1);
      INFO("seed " << seed << "\n" << text);
      CHECK(questions(readings.front()) == "");
      CHECK(difference(expected, folded_facts(said_facts(readings.front()))) == "");
      check_every_line_is_accounted_for(text, readings);
    }
  }
}

constexpr std::string_view marks = "[]()|*_`~<>#-+ \n:\\&!=xAD1,;@.";

/// Damage at random places: characters, lines and pieces lost, doubled, swapped.
std::string mutilated(Dice& dice, std::string text) {
  for (int i = 1 + dice.below(10); i > 0 && !text.empty(); --i) {
    const auto at = static_cast<std::size_t>(dice.below(static_cast<int>(text.size())));
    const auto other = static_cast<std::size_t>(dice.below(static_cast<int>(text.size())));
    const auto line = text.rfind('\n', at) + 1;
    const auto line_end = std::min(text.find('\n', at), text.size());
    switch (dice.below(6)) {
      case 0:
        text.erase(at, static_cast<std::size_t>(1 + dice.below(6)));
        break;
      case 1:
        text.insert(at, 1,
                    marks[static_cast<std::size_t>(dice.below(static_cast<int>(marks.size())))]);
        break;
      case 2:
        text.insert(at, text.substr(other, static_cast<std::size_t>(dice.below(40))));
        break;
      case 3:
        text.erase(line, line_end - line);
        break;
      case 4:
        text.insert(line, text.substr(line, line_end - line) + "\n");
        break;
      default:
        text.insert(other, "\n");
    }
  }
  return text;
}

TEST_CASE("a damaged document is read or refused, and every line of it is accounted for") {
  int read = 0;
  for (std::uint64_t seed = 11001; seed <= 11800; ++seed) {
    const auto filled = filled_case(seed);
    Dice dice(seed);
    const auto text = mutilated(dice, filled.text);
    INFO("seed " << seed << "\n" << text);
    std::vector<Reading> readings;
    auto context = context_of(filled.cases);
    context.find = [&](const Identity&) {
      return MeetingLookup{filled.cases.front().meeting, {}, {}};
    };
    try {
      readings = read_document(text, "x.md", context);
    } catch (const Error& error) {
      CHECK(error.kind == Kind::input);
      continue;
    }
    ++read;
    check_every_line_is_accounted_for(text, readings);
    for (const auto& reading : readings) {
      for (const auto& question : reading.questions) {
        CHECK(question.line >= 1);
        CHECK(question.column >= 1);
        CHECK_FALSE(question.what.empty());
      }
    }
  }
  // Cutting through a character is the one damage that is refused.
  CHECK(read > 400);
}

}  // namespace collab::test
