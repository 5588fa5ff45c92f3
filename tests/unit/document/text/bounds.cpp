// Pathological documents are refused before a parser sees them; deep but lawful ones are read.
#include "document/text/bounds.h"

#include <doctest/doctest.h>

#include <functional>

#include "base/error.h"
#include "document/text/markdown.h"

namespace collab::test {
namespace {

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

/// Why a document is refused; empty where it is read.
std::string refusal(const std::string& text) {
  try {
    parse_markdown(text, "x.md");
  } catch (const Error& error) {
    CHECK(error.kind == Kind::input);
    return error.problems.empty() ? error.message : error.problems.front().what;
  }
  return {};
}

}  // namespace

TEST_CASE("a document beyond the bounds is refused with the reason") {
  const auto wide = repeated("a|", 65) + "a\n" + repeated("-|", 65) + "-\n";
  CHECK(refusal(repeated("a\n\n", 1'500'000)) == "'x.md' has more than 4 MiB of text");
  CHECK(refusal(wide) == "more than 64 columns in a table");
  CHECK(refusal(repeated("a|", 59) + "a\n" + repeated("-|", 59) + "-\n" + repeated("b\n", 1000)) ==
        "more than 50,000 cells in tables");
  CHECK(refusal(repeated("[", 1001)) == "more than 1,000 '[' in one block");
  CHECK(refusal("x\n" + repeated("[a](b\n", 1001)) == "more than 1,000 '[' in one block");
  CHECK(refusal(repeated(">", 100'000)) == "more than 50 lists or quotes within each other");
  CHECK(refusal(repeated("> ", 51) + "a") == "more than 50 lists or quotes within each other");
  CHECK(refusal(repeated("- ", 50'000)) == "more than 50 lists or quotes within each other");
  CHECK(refusal(repeated("1. ", 50'000)) == "more than 50 lists or quotes within each other");
  CHECK(refusal(repeated("*a ", 400'000)) == "more marks and lines than a meeting document has");
  CHECK(refusal("caf\xE9") == "'x.md' is not UTF-8 text");
  CHECK(refusal("a\x1B[31mb") == "a control character (\\x1b)");
  CHECK(refusal("a\xC2\x85") == "a control character (\\u0085)");
}

TEST_CASE("a control character is refused with its place") {
  try {
    parse_markdown("a\nné\x07", "x.md");
    FAIL("read");
  } catch (const Error& error) {
    REQUIRE(error.problems.size() == 1);
    CHECK(error.problems.front().line == 2);
    CHECK(error.problems.front().column == 3);
    CHECK(error.problems.front().excerpt == "né\x07");
  }
}

TEST_CASE("deep and heavy documents within the bounds are read, and no line of them is lost") {
  const auto lists = [](int depth) {
    std::string text;
    for (int i = 0; i < depth; ++i)
      text += std::string(static_cast<std::size_t>(2 * i), ' ') + "- a\n";
    return text;
  };
  const auto table =
      repeated("a|", 59) + "a\n" + repeated("-|", 59) + "-\n" + repeated("b|\n", 500);
  for (const auto& text :
       {repeated("*", 100'000), repeated("> ", 50) + "a", lists(300), repeated("[", 999), table,
        repeated("_a*b~~c", 20'000), repeated("`", 50'000), repeated("<", 50'000),
        repeated("a  \n", 50'000), repeated("- [ ] a\n", 900)}) {
    const auto document = parse_markdown(text, "x.md");
    CHECK_FALSE(document.lines.empty());
  }
}

TEST_CASE("the data of embedded images does not count, and is cut out") {
  const auto image = "![a](data:image/png;base64," + repeated("QUJD", 2'000'000) + ")";
  CHECK(bounded_text("x " + image + " y", "x.md") == "x ![a](data:) y");
  const auto document = parse_markdown(
      "- ![][i] Ana\n\n[i]: <data:image/png;base64," + repeated("QUJD", 2'000'000) + ">\n", "x.md");
  REQUIRE(document.lines.size() == 2);
  CHECK(document.lines[0].box == Box::unclear);
  CHECK(document.lines[0].text == "Ana");
  CHECK(document.lines[1].kind == DocLine::Kind::rule);
}

TEST_CASE("UTF-16, byte-order marks and all line ends become plain text") {
  CHECK(bounded_text(std::string_view("\xFF\xFE"
                                      "a\0\r\0\n\0\xE9\0",
                                      10),
                     "x.md") == "a\né");
  CHECK(bounded_text("\xEF\xBB\xBF"
                     "a\r\nb\rc\n",
                     "x.md") == "a\nb\nc\n");
}

}  // namespace collab::test
