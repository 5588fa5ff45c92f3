// Marks that nobody sees, and names that look alike.
#include <doctest/doctest.h>

#include <string>

#include "base/text/text.h"
#include "refusal.h"

namespace collab {

TEST_CASE("marks that nobody sees are found wherever they stand, and taken out") {
  for (const char* text : {"Ana\u200B Ruiz", "Ana\u00AD Ruiz", "\u2060Ana Ruiz", "Ana Ruiz\uFEFF",
                           "Ana\u202E Ruiz", "Ana\u200D Ruiz", "Ana\u034F Ruiz", "Ana\u3164 Ruiz",
                           "Ana\U000E0041 Ruiz", "Ana\u2066 Ruiz"}) {
    CAPTURE(text);
    CHECK(find_unseen(text));
    CHECK(without_unseen(text) == "Ana Ruiz");
    CHECK(refusal([&] { accept_text(text, "name"); }).find("has a mark that nobody sees") !=
          std::string::npos);
  }
}

TEST_CASE("joiners of other scripts and of pictures stay") {
  for (const char* text : {"می\u200Cخواهم", "👩\u200D🏫", "❤\uFE0F", "José", "naïve"}) {
    CAPTURE(text);
    CHECK_FALSE(find_unseen(text));
    CHECK(without_unseen(text) == text);
  }
}

TEST_CASE("a text of blanks, unseen marks and accents on nothing shows nothing") {
  for (const char* text : {"", " ", "\u200B", "\u0301", "\u0301 \u0308", "\u00A0", "\u20DD"})
    CHECK(shows_nothing(text));
  CHECK_FALSE(shows_nothing("e\u0301"));
  CHECK_FALSE(shows_nothing("—"));
}

TEST_CASE("names that look alike have one look") {
  for (const char* text : {"Ana Ruiz", "ana ruiz", "Aná Ruíz", "Аna Ruiz", "Ana\u200B Ruiz",
                           "Αna Ruiz", "Ana  Ruiz", "Ａna Ruiz"}) {
    CAPTURE(text);
    CHECK(look_of(text) == look_of("Ana Ruiz"));
  }
  CHECK(look_of("Ana Ruis") != look_of("Ana Ruiz"));
  CHECK(look_of("王芳") != look_of("李明"));
}

TEST_CASE("a text longer than a text may be is refused with its length") {
  const std::string longest(text_limit, 'x');
  CHECK(accept_text(longest, "topic") == longest);
  CHECK(refusal([&] { accept_text(longest + "x", "topic"); }) ==
        "5: the topic has 10001 characters, and may have 10000");
}

}  // namespace collab
