// Scripts of plain words; see base/text/script.h.
#include "base/text/script.h"

#include <doctest/doctest.h>

#include "base/error.h"

namespace collab {
namespace {

using Words = std::vector<std::string>;

/// The lines on which a script is refused, with what is said.
std::vector<std::string> complaints(std::string_view text) {
  std::vector<std::string> found;
  try {
    read_script(text, "story.sh");
  } catch (const Error& error) {
    for (const Problem& each : error.problems)
      found.push_back(each.file + ":" + std::to_string(each.line) + ": " + each.what);
  }
  return found;
}

TEST_CASE("a script's words are those that a shell would pass on") {
  const auto lines = read_script(
      "# a comment\n"
      "\n"
      "one 'two words' \"don't\" 'a'\"b\"c   # more\n"
      "  long \\\n"
      "    line\n"
      "\"say \\\"yes\\\" for \\$5\" 'it'\\''s' '$x `y` *' '' e.g.\n",
      "story.sh");
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].words == Words{"one", "two words", "don't", "abc"});
  CHECK(lines[0].line == 3);
  CHECK(lines[1].words == Words{"long", "line"});
  CHECK(lines[2].words == Words{"say \"yes\" for $5", "it's", "$x `y` *", "", "e.g."});
  CHECK(lines[2].line == 6);
}

TEST_CASE("a text below a line is its input, to the letter") {
  const auto lines = read_script("record - <<'END'\n# $5 \\ 'it\n\nEND \nEND\nnext\n", "story.sh");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].words == Words{"record", "-"});
  CHECK(lines[0].input == "# $5 \\ 'it\n\nEND \n");
  CHECK(lines[1].words == Words{"next"});
  CHECK(lines[1].line == 6);
  CHECK(lines[1].input.empty());
}

TEST_CASE("what a shell would work out is refused, each line by itself") {
  CHECK(complaints("a $b\nok\nx \"`y`\"\nls *.md | wc\n") ==
        std::vector<std::string>{"story.sh:1: '$' outside quotes is for a shell to work out",
                                 "story.sh:3: '`' in double quotes is for a shell to work out",
                                 "story.sh:4: '*' outside quotes is for a shell to work out"});
  CHECK(complaints("a 'b\nc") == std::vector<std::string>{"story.sh:2: the quote does not end"});
  CHECK(complaints("a <<'END'\nb\n") ==
        std::vector<std::string>{"story.sh:3: the text does not end: 'END' is missing"});
  CHECK(complaints("a <<END\n") ==
        std::vector<std::string>{"story.sh:1: '<' outside quotes is for a shell to work out"});
}

TEST_CASE("an empty script has no lines") { CHECK(read_script("", "story.sh").empty()); }

}  // namespace
}  // namespace collab
