// UTF-8, widths and safe printing; see base/text/utf8.cpp.
#include <doctest/doctest.h>

#include "base/text/text.h"

namespace collab {
namespace {

using namespace std::string_literals;

TEST_CASE("well-formed UTF-8 is told from what only resembles it") {
  for (const std::string text : {"", "plain", "é", "€", "😀", "\uFFFD", "\U0010FFFF"}) {
    CHECK_MESSAGE(is_utf8(text), text);
  }
  const std::string broken[] = {"\x80",
                                "\xC3",
                                "\xC3(",
                                "\xC0\xAF",
                                "\xE0\x80\xAF",
                                "\xED\xA0\x80",
                                "\xF5\x80\x80\x80",
                                "\xF4\x90\x80\x80",
                                "\xFF",
                                "a\xE2\x82",
                                "\xF0\x9F\x98"};
  for (const auto& text : broken) CHECK_MESSAGE(!is_utf8(text), visible(text));
}

TEST_CASE("UTF-16 with a mark and UTF-8 with one become UTF-8, other bytes nothing") {
  CHECK(to_utf8("\xEF\xBB\xBFé") == "é");
  CHECK(to_utf8("é") == "é");
  CHECK(to_utf8("\xFF\xFE"
                "a\0\xE9\0\x3D\xD8\x00\xDE"s) == "aé😀");
  CHECK(to_utf8("\xFE\xFF\0a\0\xE9\xD8\x3D\xDE\x00"s) == "aé😀");
  CHECK(to_utf8("\xFF\xFE") == "");
  CHECK(!to_utf8("caf\xE9"));
  CHECK(
      !to_utf8("\xFF\xFE"
               "a"s));                   // half a unit
  CHECK(!to_utf8("\xFF\xFE\x3D\xD8"s));  // half a pair
  CHECK(!to_utf8("\xFF\xFE\x00\xDE\x3D\xD8"s));
  CHECK(
      !to_utf8("\xFF\xFE\x3D\xD8"
               "a\0"s));
}

TEST_CASE("characters and columns are counted, not bytes") {
  CHECK(characters("") == 0);
  CHECK(characters("Éva 😀") == 5);
  CHECK(characters("a\xFF\xFE") == 3);
  CHECK(display_width("Éva") == 3);
  CHECK(display_width("E\u0301va") == 3);
  CHECK(display_width("李小龍") == 6);
  CHECK(display_width("ＡＢ") == 4);
  CHECK(display_width("") == 0);
}

TEST_CASE("what a terminal would act upon is spelt out") {
  CHECK(visible("plain é 😀") == "plain é 😀");
  CHECK(visible("a\tb\nc\rd") == "a\\tb\\nc\\rd");
  CHECK(visible("\x1b[31mred\x07\x7f\0"s) == "\\x1b[31mred\\x07\\x7f\\x00");
  CHECK(visible("\u0085\u009B") == "\\u0085\\u009b");
  CHECK(visible("\u202Eabc\u2066\u200E\u200F\u061C") == "\\u202eabc\\u2066\\u200e\\u200f\\u061c");
  CHECK(visible("\u2028\u2029\uFEFF") == "\\u2028\\u2029\\ufeff");
  CHECK(visible("caf\xE9 \xC3(") == "caf\\xe9 \\xc3(");
}

TEST_CASE("nothing visible() gives can steer a terminal, whatever the two bytes were") {
  int wrong = 0;
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string text = {static_cast<char>(first), static_cast<char>(second)};
      const auto shown = visible(text);
      if (!is_utf8(shown) || find_control(shown) || shown.find('\n') != shown.npos ||
          shown.find('\t') != shown.npos) {
        ++wrong;
      }
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a clipped text fits its width and ends in an ellipsis") {
  CHECK(clipped("short", 5) == "short");
  CHECK(clipped("longer", 5) == "long…");
  CHECK(clipped("longer", 1) == "…");
  CHECK(clipped("longer", 0).empty());
  CHECK(clipped("", 0).empty());
  CHECK(clipped("Éva Horváth", 4) == "Éva…");
  CHECK(clipped("李小龍", 5) == "李小…");
  CHECK(clipped("李小龍", 4) == "李…");
  CHECK(clipped("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(clipped("a\x1b[0m", 20) == "a\\x1b[0m");
}

TEST_CASE("no clipped text is wider than it may be or cut within a character") {
  const std::string text = "Zoë 李小龍 e\u0301\u0302 👩‍👩‍👧 naïve \x1b[1m end";
  for (std::size_t width = 0; width <= display_width(visible(text)) + 2; ++width) {
    const auto cut = clipped(text, width);
    CHECK(display_width(cut) <= width);
    CHECK(is_utf8(cut));
  }
}

}  // namespace
}  // namespace collab
