// Writing CSV and the formula guard; see base/text/csv.h.
#include "base/text/csv.h"

#include <doctest/doctest.h>

#include <random>

#include "base/text/codepoint.h"

namespace collab {
namespace {

TEST_CASE("a value is quoted only where it has to be") {
  CHECK(csv_field("") == "");
  CHECK(csv_field("plain é") == "plain é");
  CHECK(csv_field("5' 10") == "5' 10");
  CHECK(csv_field("a,b") == "\"a,b\"");
  CHECK(csv_field("say \"hi\"") == "\"say \"\"hi\"\"\"");
  CHECK(csv_field("two\nlines") == "\"two\nlines\"");
  CHECK(csv_field("two\r\nlines") == "\"two\r\nlines\"");
  CHECK(csv_field(" outer ") == "\" outer \"");
  CHECK(csv_field("tab\t") == "\"tab\t\"");
}

TEST_CASE("a value that a spreadsheet would run gets one quote in front") {
  CHECK(with_guard("=1+1") == "'=1+1");
  CHECK(with_guard("+49 30 1234") == "'+49 30 1234");
  CHECK(with_guard("-5") == "'-5");
  CHECK(with_guard("@here") == "'@here");
  CHECK(with_guard("\tx") == "'\tx");
  CHECK(with_guard("\rx") == "'\rx");
  CHECK(with_guard("＝1") == "'＝1");
  CHECK(with_guard("＋1") == "'＋1");
  CHECK(with_guard("－1") == "'－1");
  CHECK(with_guard("＠x") == "'＠x");
  CHECK(with_guard("'=1") == "''=1");
  CHECK(with_guard("''=1") == "'''=1");
}

TEST_CASE("other values are left as they are, also with a quote in front") {
  for (const std::string value :
       {"", "'", "''", "'twas", "rock 'n' roll", "a=b", "1-2", " =1", "é="}) {
    CHECK_MESSAGE(with_guard(value) == value, value);
    CHECK_MESSAGE(without_guard(value) == value, value);
  }
}

TEST_CASE("exactly one quote is taken off, and only where the guard would have put it") {
  CHECK(without_guard("'=1") == "=1");
  CHECK(without_guard("''=1") == "'=1");
  CHECK(without_guard("'＠x") == "＠x");
  CHECK(without_guard("=1") == "=1");
  CHECK(without_guard("'twas") == "'twas");
}

/// Texts of what is hardest on CSV, with other characters of Unicode between.
std::string random_text(std::mt19937& random) {
  static constexpr std::string_view hard[] = {"\"", "\n", "\r", "\r\n",   ",",  ";",  "\t", "'",
                                              "=",  "+",  "-",  "@",      " ",  "''", "＝", "＠",
                                              "é",  "李", "😀",  "\uFEFF", "\\", "a",  "0",  "|"};
  std::string text;
  for (auto length = random() % 8; length > 0; --length) {
    auto c = static_cast<std::uint32_t>(random() % 0x110000);
    if (random() % 4 != 0 || c == 0 || (c >= 0xD800 && c <= 0xDFFF)) {
      text += hard[random() % std::size(hard)];
    } else {
      append_utf8(text, c);
    }
  }
  return text;
}

TEST_CASE("what was written as CSV is read back to the character") {
  std::mt19937 random{20261123};
  for (int file = 0; file < 400; ++file) {
    const std::size_t columns = 2 + random() % 3;
    const std::string line_end = random() % 2 == 0 ? "\n" : "\r\n";
    std::string bytes = random() % 2 == 0 ? "\xEF\xBB\xBF" : "";
    for (std::size_t i = 0; i < columns; ++i) bytes += (i == 0 ? "c" : ",c") + std::to_string(i);
    bytes += line_end;
    std::vector<std::vector<std::string>> rows(random() % 12);
    for (auto& row : rows) {
      for (std::size_t i = 0; i < columns; ++i) {
        row.push_back(random_text(random));
        bytes += (i == 0 ? "" : ",") + csv_field(with_guard(row.back()));
      }
      bytes += line_end;
    }
    const Csv csv = read_csv(bytes, "random.csv");
    std::vector<std::vector<std::string>> back;
    for (const auto& row : csv.rows) {
      back.emplace_back();
      for (const auto& field : row) back.back().push_back(without_guard(field.text));
    }
    REQUIRE(csv.problems.empty());
    REQUIRE(csv.header.size() == columns);
    REQUIRE(back == rows);
  }
}

TEST_CASE("no written value can be run by a spreadsheet") {
  std::mt19937 random{7};
  for (int i = 0; i < 20000; ++i) {
    const auto value = with_guard(random_text(random));
    const bool harmless =
        value.empty() || std::string_view{"=+-@\t\r"}.find(value[0]) == std::string_view::npos;
    REQUIRE(harmless);
  }
}

}  // namespace
}  // namespace collab
