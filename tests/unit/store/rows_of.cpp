// The rows of a record are the same whether they are asked for one by one or kept.
#include "store/rows_of.h"

#include <doctest/doctest.h>

#include "school_on_disk.h"

using namespace collab;

namespace {

constexpr RowsOf names_of_kind = {"name", "term", "unicode(name)", "name DESC"};

std::string name(const Statement& row) { return row.text(0); }

}  // namespace

TEST_CASE("rows are the same asked for one by one and kept, and none are none") {
  SchoolOnDisk school;
  const std::string add =
      "INSERT INTO term (name, from_on, until_on) VALUES (:name, '2026-08-01', '2026-09-01')";
  for (const char* each : {"fall", "fast", "winter", "spring"})
    school.db().run(add, {{":name", each}});
  using Names = std::vector<std::string>;
  const Db reading(school.db().path(), Access::read, std::chrono::milliseconds(1000));
  for (int time = 0; time < 3 * asked_one_by_one; ++time) {
    CAPTURE(time);
    CHECK(rows_of(reading, names_of_kind, 'f', name) == Names{"fast", "fall"});
    CHECK(rows_of(reading, names_of_kind, 'x', name).empty());
    CHECK(row_of(reading, names_of_kind, 's', name) == "spring");
  }
}

TEST_CASE("a connection that can write keeps nothing and sees what it wrote") {
  SchoolOnDisk school;
  for (int time = 0; time < 3 * asked_one_by_one; ++time) {
    school.db().run(
        "INSERT INTO term (name, from_on, until_on) VALUES (:name, '2026-08-01', '2026-09-01')",
        {{":name", "f" + std::to_string(time)}});
    CHECK(rows_of(school.db(), names_of_kind, 'f', name).size() ==
          static_cast<std::size_t>(time + 1));
  }
}
