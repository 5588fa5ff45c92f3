// Property: the parts of a document that are kept with its meetings are the document, to the byte.
#include "document/record/parts.h"

#include <doctest/doctest.h>

#include "unit/document/sheet/generator.h"

namespace collab::test {
namespace {

std::string joined(const std::vector<std::string_view>& parts) {
  std::string text;
  for (const auto part : parts) text += part;
  return text;
}

}  // namespace

TEST_CASE("the parts of a document are the document to the byte") {
  constexpr std::string_view pieces[] = {"\n", "\r\n", "\r",           "# Math",
                                         " ",  "\n\n", "\xEF\xBB\xBF", "x"};
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    Dice dice(seed);
    std::string text;
    for (int i = dice.below(30); i > 0; --i)
      text += pieces[static_cast<std::size_t>(dice.below(8))];
    std::vector<int> first_lines;
    int line = 1;
    for (int i = 1 + dice.below(5); i > 0; --i) {
      first_lines.push_back(dice.chance(10) ? 0 : line);
      line += dice.below(8);
    }
    const auto parts = parts_of(text, first_lines);
    CHECK(parts.size() == first_lines.size());
    CHECK(joined(parts) == text);
  }
}

TEST_CASE("a part begins with its block's first line and ends before the next") {
  const std::string text = "\nold\r\n# A\rx\n\n# B\nno end";
  CHECK(parts_of(text, {3, 6}) ==
        std::vector<std::string_view>{"\nold\r\n# A\rx\n\n", "# B\nno end"});
  CHECK(parts_of(text, {3}) == std::vector<std::string_view>{text});
  CHECK(parts_of(text, {0, 0, 6}) ==
        std::vector<std::string_view>{"\nold\r\n# A\rx\n\n", "", "# B\nno end"});
}

TEST_CASE("a document in UTF-16 is kept in UTF-8, any other as it is") {
  CHECK(text_to_keep(std::string("\xFF\xFEh\0i\0", 6)) == "hi");
  CHECK(text_to_keep("\xEF\xBB\xBFhi\r\n") == "\xEF\xBB\xBFhi\r\n");
}

}  // namespace collab::test
