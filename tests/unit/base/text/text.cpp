// Words and names; see base/text/text.h.
#include "base/text/text.h"

#include <doctest/doctest.h>

#include "refusal.h"

namespace collab {
namespace {

std::string refused(std::string_view text) {
  return refusal([&] { accept_text(text, "title"); });
}

TEST_CASE("a text comes in as it is, without its outer blanks") {
  CHECK(accept_text("  Übung für Éva 😀 \n", "title") == "Übung für Éva 😀");
  CHECK(accept_text("two\nlines\tand a tab", "title") == "two\nlines\tand a tab");
  CHECK(accept_text("\u00A0wide blanks\u3000", "title") == "wide blanks");
  CHECK(accept_text("ends with a carriage return\r\n", "title") == "ends with a carriage return");
  CHECK(accept_text("=cmd|' /C calc'!A0", "title") == "=cmd|' /C calc'!A0");
}

TEST_CASE("a control character is refused by name and place, counted in characters") {
  CHECK(refused("Éva \x1b[31m") ==
        "5: title has a control character (U+001B) at character 5 (remove the character and try "
        "again)");
  CHECK(refused("  \x07") ==
        "5: title has a control character (U+0007) at character 3 (remove the character and try "
        "again)");
  CHECK(refused("a\u0085b") ==
        "5: title has a control character (U+0085) at character 2 (remove the character and try "
        "again)");
  CHECK(refused("one\r\ntwo") ==
        "5: title has a control character (U+000D) at character 4 (use line ends of one line feed, "
        "without carriage returns)");
  CHECK(refused(std::string_view{"a\0b", 3}) ==
        "5: title has a control character (U+0000) at character 2 (remove the character and try "
        "again)");
  CHECK(refused("\x7f") ==
        "5: title has a control character (U+007F) at character 1 (remove the character and try "
        "again)");
}

TEST_CASE("every control character but TAB and LF is refused inside a text") {
  int wrong = 0;
  for (int c = 0; c < 0xA0; ++c) {
    if (c == 0x20) c = 0x7F;
    std::string text = "a";
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else {
      text += {'\xC2', static_cast<char>(c)};
    }
    const bool is_refused = refused(text + "b") != "nothing was refused";
    if (is_refused == (c == '\t' || c == '\n')) ++wrong;
    if (find_control(text).value_or(0) != (is_refused ? 1U : 0U)) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("a text that is blank or only looks so is refused") {
  CHECK(refused("") == "5: title is blank");
  CHECK(refused(" \t\n") == "5: title is blank");
  CHECK(refused("\u200B\uFEFF") == "5: title is blank");
}

TEST_CASE("a text that is not UTF-8 is refused with its place") {
  CHECK(refused("caf\xE9") ==
        "5: title is not UTF-8 at character 4 (save or type the text as UTF-8)");
  CHECK(refused("é\xC3") ==
        "5: title is not UTF-8 at character 2 (save or type the text as UTF-8)");
}

TEST_CASE("trimming takes blanks of every kind from both ends only") {
  CHECK(trim("") == "");
  CHECK(trim(" \t\r\n\v\f") == "");
  CHECK(trim("  a b  ") == "a b");
  CHECK(trim("\u2003\u00A0é\u2028\u3000") == "é");
  CHECK(trim("\xA0 a \xA0") == "\xA0 a \xA0");
  CHECK(trim("a\x85") == "a\x85");
}

TEST_CASE("splitting keeps empty parts, joining puts them together again") {
  using Parts = std::vector<std::string_view>;
  CHECK(split("", ',') == Parts{""});
  CHECK(split("a", ',') == Parts{"a"});
  CHECK(split(",a,,b,", ',') == Parts{"", "a", "", "b", ""});
  CHECK(join(std::vector<std::string>{}, ", ").empty());
  CHECK(join(std::vector<std::string>{"a"}, ", ") == "a");
  CHECK(join(std::vector<std::string>{"", "a", ""}, ", ") == ", a, ");
}

TEST_CASE("names are equal whatever their case, width or composition") {
  CHECK(folded("Éva") == folded("éva"));
  CHECK(folded("E\u0301va") == folded("éva"));
  CHECK(folded("ＡＢＣ１") == "abc1");
  CHECK(folded("Straße") == folded("STRASSE"));
  CHECK(folded("ΣΊΣΥΦΟΣ") == folded("σίσυφος"));
  CHECK(folded("Rosa\u200B") == "rosa");
  CHECK(folded("Éva") != folded("Eva"));
  CHECK(folded("MiXed 12") == "mixed 12");
  CHECK(folded("BR\xFFKEN") == "br\xFFken");
  CHECK(starts_with_folded("Éva Horváth", "e\u0301VA"));
  CHECK(!starts_with_folded("Éva", "Évas"));
}

TEST_CASE("folding a folded text changes nothing") {
  for (const std::string text :
       {"Éva", "ＡＢＣ", "Straße", "ΣΊΣΥΦΟΣ", "ǅ ﬁ Ⅷ", "İstanbul ı", "한국어"}) {
    CHECK_MESSAGE(folded(folded(text)) == folded(text), text);
  }
}

TEST_CASE("a name becomes plain ASCII as passports spell it") {
  CHECK(ascii_name("José Núñez") == "jose.nunez");
  CHECK(ascii_name("Jos\u0065\u0301  Núñez ") == "jose.nunez");
  CHECK(ascii_name("Søren Ærø Œuvre") == "soren.aero.oeuvre");
  CHECK(ascii_name("Łódź Đorđe Straße Þór Guðrún") == "lodz.dorde.strasse.thor.gudrun");
  CHECK(ascii_name("Işık İnönü") == "isik.inonu");
  CHECK(ascii_name("Nguyễn Thị Hương") == "nguyen.thi.huong");
  CHECK(ascii_name("Anne-Marie O'Neil, Jr.") == "annemarie.oneil.jr");
  CHECK(ascii_name("ＡＢＣ 5") == "abc.5");
  CHECK(ascii_name("\u00A0Rosa\u00A0Diaz\u00A0") == "rosa.diaz");
}

TEST_CASE("a name in another script leaves nothing, a mixed one what is Latin") {
  CHECK(ascii_name("李小龍").empty());
  CHECK(ascii_name("Мария Иванова").empty());
  CHECK(ascii_name("عائشة").empty());
  CHECK(ascii_name("- . -").empty());
  CHECK(ascii_name("").empty());
  CHECK(ascii_name("李 Wei 明 Chen") == "wei.chen");
  CHECK(ascii_name("R\xFFosa D") == "rosa.d");
}

TEST_CASE("a handle is made of small letters, digits and single dots only") {
  int wrong = 0;
  for (std::uint32_t c = 1; c < 0x3000; ++c) {
    std::string text = "x ";
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else if (c < 0x800) {
      text += {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
    } else {
      text += {static_cast<char>(0xE0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 0x3F)),
               static_cast<char>(0x80 | (c & 0x3F))};
    }
    const auto name = ascii_name(text + " x");
    const bool plain = name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.") == name.npos;
    if (!plain || name.find("..") != name.npos || !name.ends_with(".x")) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("counts have their noun") {
  CHECK(count_of(1, "person", "people") == "1 person");
  CHECK(count_of(0, "person", "people") == "0 people");
  CHECK(count_of(3, "person", "people") == "3 people");
  CHECK(count_of(-1, "day", "days") == "-1 days");
}

}  // namespace
}  // namespace collab
