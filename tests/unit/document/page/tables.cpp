// Tables as lines: what the cells hold, below which head, and where each line stands.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "document/page/laid_out.h"
#include "document/page/several_labels.h"
#include "document/page/typed_tables.h"

namespace collab::test {
namespace {

/// Every line as "column under: text"; the under of a row that stays one is "row".
std::string lines(const std::string& text) {
  const auto document = with_labels_apart(laid_out(typed_tables(parse_markdown(text, "x.md"))));
  std::string all;
  for (const auto& line : document.lines) {
    if (line.kind == DocLine::Kind::rule || line.header_row) continue;
    const std::string under = line.kind == DocLine::Kind::row
                                  ? "row" + (line.under.empty() ? "" : " " + line.under)
                                  : line.under;
    all += fmt::format("{} {}: {}\n", column_at(document, line, line.box_length), under,
                       line.text.substr(line.box_length));
  }
  return all;
}

}  // namespace

TEST_CASE("each line of a cell stands below the head of its column, with its place") {
  CHECK(lines("| Topic | Notes | Next steps |\n|---|---|---|\n"
              "| Trip | far<br>**Decision:** go | Ana to call<br>- Ben – ask |\n") ==
        "3 Topic: Trip\n10 Notes: far\n19 Notes: Decision: go\n"
        "36 Next steps: Ana to call\n53 Next steps: Ben – ask\n");
}

TEST_CASE("a task with its owner and day is a row of its own") {
  CHECK(
      lines(
          "| Item | Action | Owner | Due |\n|---|---|---|---|\n"
          "| Gate | - call<br>- write | Ana<br>Ben | 10/23 |\n"
          "| Fair | - a<br>- b<br>- c | Ana<br>Ben | 10/23 |\n| Bus | Ana: book | | Friday |\n") ==
      "3 Item: Gate\n30 row who does what: Ana | call | 10/23\n"
      "37 row who does what: Ben | write | 10/23\n3 Item: Fair\n"
      "1 row who does what:  | a | 10/23\n1 row who does what:  | b | 10/23\n"
      "1 row who does what:  | c | 10/23\n3 Item: Bus\n9 who does what: Ana: book, Friday\n");
}

TEST_CASE("tables of people, actions, figures and our own numbers stay rows") {
  for (const std::string table : {"| Name | Present |\n|---|---|\n| Ana | yes |\n",
                                  "| Who | What | When |\n|---|---|---|\n| Ana | call | Fri |\n",
                                  "| Class | Score |\n|---|---|\n| 3a | 12 |\n",
                                  "| Topic | Action |\n|---|---|\n| Gate | call (A12) |\n"})
    CHECK_MESSAGE(lines(table).find(" row:") != std::string::npos, table);
}

TEST_CASE("columns that are typed with blanks or tabs are a table where their heads are known") {
  CHECK(lines("Name             Role        Time in\nAna Ruiz         teacher     2:45\n"
              "Ben Cole                     2:50\n") ==
        "1 row sign in: Ana Ruiz | teacher | 2:45\n1 row sign in: Ben Cole |  | 2:50\n");
  CHECK(lines("Item\tAction\tWho\nBus\tbook it\tAna\n") ==
        "1 Item: Bus\n13 row who does what: Ana | book it | \n");
  CHECK(lines("Two  blanks\nin  prose\n") == "1 : Two  blanks\n1 : in  prose\n");
}

TEST_CASE("letters in their order are a list, initials are none") {
  CHECK(lines("a. Budget\nb. Calendar\n") == "4 : Budget\n4 : Calendar\n");
  CHECK(lines("A. Ruiz\nC. Ng\n") == "1 : A. Ruiz\n1 : C. Ng\n");
}

TEST_CASE("a further label of who was there begins a line of its own") {
  CHECK(lines("**Present:** Ana, Ben **Not present:** Cy\n") ==
        "3 : Present: Ana, Ben\n25 : Not present: Cy\n");
  CHECK(lines("Present: Ana (note: late), Ben\n") == "1 : Present: Ana (note: late), Ben\n");
}

}  // namespace collab::test
