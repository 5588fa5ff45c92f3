// Guides on a terminal: lines that fit its width.
#include <doctest/doctest.h>

#include "cmd/guide/page.h"

using namespace collab;

TEST_CASE("a guide's paragraphs and list items are set to the width of the terminal") {
  CHECK(
      set_to_width("# A title that is longer than the width\n\nOne two three\nfour five six.\n\n"
                   "- first item goes on\n  and on and on\n- [time] Can the hour be kept?\n"
                   "  If not: take half of it\n  and a bit.\n\n12. **Do** it now or never at all\n",
                   20) == R"(# A title that is longer than the width

One two three four
five six.

- first item goes on
  and on and on
- [time] Can the
  hour be kept?
  If not: take half
  of it and a bit.

12. **Do** it now or
    never at all
)");
}

TEST_CASE("code in a guide stays as it is, so that it can be copied") {
  const std::string code =
      "```console\n$ collab team new grade-3 --name \"Grade 3 PLC\"\n\n- no item\n```\n";
  CHECK(set_to_width(code, 10) == code);
  CHECK(set_to_width("a word-that-is-too-long b\n", 6) == "a\nword-that-is-too-long\nb\n");
  CHECK(set_to_width("", 10) == "\n");
  CHECK(set_to_width("1. One:\n\n   below it there\n   is more\n", 12) ==
        "1. One:\n\n   below it\n   there is\n   more\n");
}
