// The years of running documents, and what parts their meetings.
#include <doctest/doctest.h>

#include <string>

#include "document/page/laid_out.h"
#include "document/read/blocks.h"

namespace collab::test {
namespace {

/// The days of a document's meetings, seen from 2026-11-23; "?" where one has no year.
std::string days(const std::string& text, std::optional<Date> told = std::nullopt) {
  std::string all;
  const auto document = laid_out(parse_markdown(text, "x.md"));
  for (const auto& block :
       blocks_of(document, "x.md", DateOrder::mdy, {*make_date(2026, 11, 23), told}))
    all += (block.identity.date ? iso(*block.identity.date) : "?") + " ";
  return all;
}

}  // namespace

TEST_CASE("a school year in the title tells every day of the document") {
  CHECK(days("# Math 2026-27\n\n## 1/12\n\nx\n\n## 9/16\n\nx\n") == "2027-01-12 2026-09-16 ");
  CHECK(days("# Math, Schuljahr 2025/26\n\n## 14. Oktober\n\nx\n\n## 3. Juni\n\nx\n") ==
        "2025-10-14 2026-06-03 ");
}

TEST_CASE("one weekday tells the days that go up or down from it") {
  CHECK(days("## met Wed 10/14\n\nx\n\n## 9/30\n\nx\n\n## 9/16\n\nx\n") ==
        "2026-10-14 2026-09-30 2026-09-16 ");
  CHECK(days("## Week of Oct 12 - met Wed 10/14\n\nx\n\n## Week of Oct 5 - met Wed 10/7\n\nx\n") ==
        "2026-10-14 2026-10-07 ");
  CHECK(days("**Tues. Nov 3rd**\n\nx\n\n**Dec 1**\n\nx\n\n**Jan 12**\n\nx\n",
             make_date(2026, 12, 1)) == "2026-11-03 2026-12-01 2027-01-12 ");
}

TEST_CASE("a day with its year tells those around it") {
  CHECK(days("## 10/14/2026\n\nx\n\n## 10/7/2026\n\nx\n") == "2026-10-14 2026-10-07 ");
}

TEST_CASE("days that nothing tells the year of have none, and wrong weekdays tell none") {
  CHECK(days("## 10/14\n\nx\n\n## 9/30\n\nx\n") == "? ? ");
  CHECK(days("## Wed 10/14\n\nx\n\n## Wed 9/29\n\nx\n") == "? ? ");
  CHECK(days("# Math 2025-26\n\n## Wed 10/14\n\nx\n\n## 9/30\n\nx\n") == "? ? ");
}

TEST_CASE("numbers in headings are no days, nor are days in minutes that say theirs") {
  CHECK(days("# Math\n\n## Unit 1/2\n\nx\n\n## Unit 3/4\n\nx\n") == "? ");
  CHECK(days("# Math, November 16, 2026\n\n## 10/5 trip\n\nx\n\n## 10/12 fair\n\nx\n") ==
        "2026-11-16 ");
  CHECK(days("# Math\n\nDate: 11/16/2026\n\n## 10/5 trip\n\nx\n\n## 10/12 fair\n\nx\n") ==
        "2026-11-16 ");
  CHECK(days("# Math\n\nBis 30.10. klären\n") == "? ");
}

TEST_CASE("each row of a table whose first column says the day is a meeting") {
  CHECK(days("# Math 2026-27\n\n| Date | Notes | Next steps |\n|---|---|---|\n"
             "| 9/16 | a | b |\n| 10/14 | a | b |\n") == "2026-09-16 2026-10-14 ");
}

}  // namespace collab::test
