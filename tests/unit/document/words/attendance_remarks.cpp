// Remarks that stand beside who was there.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

/// "pppa" and what is asked, of what somebody typed behind "Here"; a "*" where it is kept as well.
std::string states(const std::string& typed) {
  constexpr auto here = "- Here (write \"all\" or \"all but ...\"):";
  const auto document = write_document(tour_agenda(), shipped_template("plc"));
  const auto reading = read_tour(filled(document, here, std::string{here} + " " + typed));
  std::string all;
  for (const auto& [key, value] : all_facts(reading)) {
    if (key.starts_with("attendance/")) all += value.substr(0, 1);
    if (key.starts_with("guest/")) all += "g";
  }
  return all + (reading.notes.empty() ? "" : "*") + questions(reading);
}

}  // namespace

TEST_CASE("a remark behind 'all' is kept and asks for no guest") {
  CHECK(states("all - Ana late") == "pppp");
  CHECK(states("all \u2014 Ana came in at 3:30") == "pppp*");
  CHECK(states("all (4)") == "pppp*");
  CHECK(states("all (4) - Ana late") == "pppp*");
  CHECK(states("everyone, Cy left at 8") == "pppp*");
  CHECK(states("everyone, Cy left at 8.30 and Ana was late") == "pppp*");
  CHECK(states("all, Dara by phone") == "pppp*");
  CHECK(states("all - but Cy") == "ppap");
}

TEST_CASE("of a line full of names that nobody has, fifty are asked about and the rest at once") {
  std::string line = "Ana";
  for (int i = 1; i <= 53; ++i) line += ", Zed" + std::to_string(i);
  const std::string asked = states(line);
  CHECK(asked.find("'Zed50' names nobody on the roster\n") != std::string::npos);
  CHECK(asked.ends_with("'Zed51' and the 2 names after it name nobody on the roster\n"));
  CHECK(std::ranges::count(asked, '\n') == 51);
}

TEST_CASE("a remark behind a name in a list is kept, and so is who was away") {
  CHECK(states("Ana, Ben, Cy (left at 8), Dara") == "pppp");
  CHECK(states("Ana, Ben joined at 3:15, Dara") == "ppap*");
  CHECK(states("all - Cy absent") == "ppap");
  CHECK(states("all, Cy out sick") == "ppap");
  CHECK(states("all, Zed Young (guest)") == "ppppg");
  CHECK(states("all - Zed") == "pppp6:46: 'Zed' names nobody on the roster\n");
}

}  // namespace collab::test
