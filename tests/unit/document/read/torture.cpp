// Naughty strings as actions, decisions, notes and names: the same afterwards, or refused.
#include <doctest/doctest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "base/system/file.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/generator.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

/// The folder of test data: COLLAB_TEST_DATA, or what lies beside the source.
std::string data_folder() {
  const char* given = std::getenv("COLLAB_TEST_DATA");
  return given != nullptr ? given : std::string{COLLAB_SOURCE} + "/../shared/data";
}

std::vector<std::string> naughty_strings() {
  try {
    const auto list = nlohmann::json::parse(read_file(data_folder() + "/torture/blns/blns.json"));
    return list.get<std::vector<std::string>>();
  } catch (const Error&) {
    return {};
  }
}

/// As every door into the workspace does: trimmed, or refused.
std::optional<std::string> accepted(const std::string& text) {
  try {
    return accept_text(text, "text");
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// A case in which everything is called by one string.
Case case_of(const std::string& text) {
  Case c;
  c.roster = tour_roster();
  c.roster.push_back({9, "naughty", text, {}, {}});
  c.agenda = tour_agenda();
  c.meeting = tour_meeting();
  c.meeting.members.push_back(9);
  c.meeting.expected.push_back(9);
  const People people(c.roster, c.meeting.members);
  auto& agenda = c.agenda;
  agenda.expected.push_back(people.full_name(9));
  agenda.facilitator = people.full_name(9);
  agenda.recorder = people.full_name(9);
  agenda.place = text;
  for (const auto& name : agenda.expected)
    agenda.attendance.push_back({name, name == "Cy Ng" ? "absent" : "present"});
  agenda.attendance.back().state = "excused";
  agenda.carried.push_back(
      {150, {"Ben", people.short_name(9)}, text, day("2026-11-20"), "dropped", {}, text});
  agenda.look_backs.push_back({60, text, text});
  agenda.decisions.push_back({61, text, "vote", {}, {}});
  agenda.actions.push_back({151, {people.short_name(9)}, text, day("2026-12-01"), {}, {}, {}});
  agenda.celebrations.push_back({text, true});
  agenda.disagreements.push_back(text);
  agenda.notes.push_back("x " + text);
  agenda.evidence = text;
  agenda.connection = text;
  agenda.topics.push_back({text, "Ben", 10, {}});
  c.meeting.topics.push_back(text);
  c.meeting.actions.push_back(
      {.id = 150, .text = text, .due = day("2026-11-20"), .owners = {2, 9}});
  c.meeting.actions.push_back({.id = 151,
                               .text = text,
                               .meeting = c.meeting.number,
                               .due = day("2026-12-01"),
                               .owners = {9}});
  c.meeting.decisions.push_back({.id = 60, .text = text});
  c.meeting.decisions.push_back({.id = 61, .meeting = c.meeting.number, .text = text});
  return c;
}

}  // namespace

TEST_CASE("every naughty string comes back from a document as it was, or is refused at the door") {
  const auto strings = naughty_strings();
  if (strings.empty()) {
    MESSAGE("skipped: no torture/blns in the test data; set COLLAB_TEST_DATA");
    return;
  }
  for (const auto& string : strings) {
    const auto text = accepted(string);
    if (!text) continue;
    INFO("string: " << *text);
    const std::vector<Case> cases{case_of(*text)};
    const auto& c = cases.front();
    const auto document = write_document(c.agenda, c.meeting.sheet);
    std::vector<Reading> readings;
    try {
      readings = read_document(document, "x.md", context_of(cases));
    } catch (const Error& error) {
      FAIL("refused: " << error.message
                       << (error.problems.empty() ? "" : error.problems.front().what));
    }
    INFO(document);
    REQUIRE(readings.size() == 1);
    CHECK(questions(readings.front()) == "");
    CHECK(difference(expected_facts(c), said_facts(readings.front())) == "");
  }
}

}  // namespace collab::test
