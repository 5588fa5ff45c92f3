// Property: what was written is read back, for made-up meetings with every field.
#include <doctest/doctest.h>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/generator.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {

TEST_CASE("a written document read back says exactly what was written, and asks nothing") {
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    Dice dice(seed);
    std::vector<Case> cases{planned_case(dice, 100 + static_cast<Id>(seed))};
    auto& c = cases.front();
    if (seed % 6 != 0) fill_agenda(dice, c);
    const auto text = write_document(c.agenda, c.meeting.sheet);
    const auto readings = read_document(text, "x.md", context_of(cases));
    REQUIRE(readings.size() == 1);
    INFO("seed " << seed << "\n" << text);
    CHECK(questions(readings.front()) == "");
    CHECK(difference(expected_facts(c), said_facts(readings.front())) == "");
    check_every_line_is_accounted_for(text, readings);
    CHECK(write_document(c.agenda, c.meeting.sheet) == text);
    if (seed % 6 == 0) CHECK_FALSE(readings.front().touched);
  }
}

}  // namespace collab::test
