// What each line of a document is taken for.
#include "document/read/taken.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "document/sheet/write.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

/// "12 [section] taken" a line, for the lines whose text holds a word.
std::string taken_where(const std::string& document, std::string_view word) {
  std::string lines;
  for (const TakenLine& each : taken_lines(read_tour(document))) {
    if (each.text.find(word) == std::string::npos) continue;
    lines += fmt::format("{} [{}] {}\n", each.line, each.section, each.taken);
  }
  return lines;
}

std::string tour() { return write_document(tour_agenda(), shipped_template("plc")); }

}  // namespace

TEST_CASE("a line says what was read from it, and under which heading") {
  auto text = filled(tour(), "\"all but ...\"):", "\"all but ...\"): all but Cy");
  text = filled(text, "(A142):", "(A142): done 11/12");
  text = filled(text, "- (how:", "- Ratio groups (all agreed)\n- (how:");
  text = filled(text, "by when:", "by when: Ben: build test 3 by 12/1");
  CHECK(taken_where(text, "all but Cy") == "6 [] understood: attendance (3 present, 1 absent)\n");
  CHECK(taken_where(text, "A142") ==
        "16 [2. Last time (5 min)] understood: action A142 done 2026-11-12\n");
  CHECK(taken_where(text, "Ratio groups (all") == "32 [4. We decided] understood: decision\n");
  CHECK(taken_where(text, "Ben: build") ==
        "37 [5. Next steps (5 min)] understood: action due 2026-12-01\n");
  CHECK(taken_where(text, "Next steps") == "35 [5. Next steps (5 min)] heading: next steps\n");
}

TEST_CASE("a line that is asked about says the question, also beside what was understood") {
  const auto text = filled(tour(), "\"all but ...\"):", "\"all but ...\"): Ana, Zed");
  CHECK(taken_where(text, "Zed") ==
        "6 [] understood: attendance (1 present); asked: 'Zed' names nobody on the roster\n");
}

TEST_CASE("a wrapped line is taken for what it goes on with") {
  const auto text = filled(tour(), "by when:", "by when: Ben: build\n  test 3 by 12/1");
  CHECK(taken_where(text, "test 3") ==
        "37 [5. Next steps (5 min)] understood: action due 2026-12-01\n");
}

TEST_CASE("lines below a heading of one's own are kept as notes, under that heading") {
  const auto text = tour() + "\n## Parking lot\n\nThe copier is broken.\n";
  CHECK(taken_where(text, "copier") == "42 [Parking lot] kept as notes\n");
  CHECK(taken_where(text, "Parking") == "40 [Parking lot] heading: notes\n");
}

TEST_CASE("an untouched document is prompts and what its head says") {
  for (const TakenLine& each : taken_lines(read_tour(tour()))) {
    CAPTURE(each.text);
    CHECK(each.taken.find("asked") == std::string::npos);
    CHECK(each.taken != "outside");
    CHECK(each.taken != "kept as notes");
  }
}

TEST_CASE("every line of a block whose meeting is not known stands outside") {
  auto context = context_of(tour_meeting(), tour_roster());
  context.find = [](const Identity&) { return MeetingLookup{{}, "there is no such meeting", ""}; };
  const auto readings = read_document(tour(), "a.md", context);
  REQUIRE(readings.size() == 1);
  const auto lines = taken_lines(readings.front());
  CHECK(lines.size() == 23);
  CHECK(lines[1].taken == "outside; asked: there is no such meeting");
  CHECK(lines.back().taken == "outside");
}

}  // namespace collab::test
