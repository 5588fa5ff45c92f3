// What came back in a school's year of sheets: habits that were lost, or taken for something else.
#include <doctest/doctest.h>

#include <string>

#include "document/fold.h"
#include "document/read.h"
#include "document/write.h"
#include "unit/document/sample.h"

namespace collab::test {
namespace {

constexpr auto next_step = "- Who, what, by when:";

std::string tour_with(std::string_view place, std::string_view typed) {
  return filled(write_document(tour_agenda(), shipped_template("plc")), place, typed);
}

/// News and questions of the tour's sheet with a line typed at a place.
std::string said(std::string_view place, std::string_view typed) {
  const auto reading = read_tour(tour_with(place, typed));
  return news(reading) + questions(reading);
}

}  // namespace

TEST_CASE("a line that says there is nothing to do is no action") {
  for (const std::string typed : {"- none needed", "- n/a", "- None needed today.", "- (none)",
                                  "- No new actions.", "- nothing yet", "- no action items"}) {
    CAPTURE(typed);
    CHECK(said(next_step, typed) == "no_next_step = 1\n");
  }
  for (const std::string typed : {"- Ben: none", "- Ben: n/a", "- Ben: none needed.",
                                  "- Ben -> nothing", "- Ben: none by Friday"}) {
    CAPTURE(typed);
    const auto kept = typed.substr(2);
    CHECK(said(next_step, typed) == "note/" + fold_text(kept) + " = " + kept + "\n");
  }
  CHECK(said(next_step,
             "| who | what | by when |\n|-----|------|------|\n| Ben | none | |\n| "
             "none needed | | |") ==
        "note/ben | none | = Ben | none |\nnote/none needed |  | = none needed |  |\n");
  CHECK(said(next_step, "- Ben: none of the books fit, return them")
            .starts_with("action/new:2:none of the books"));
}

}  // namespace collab::test
