// Markdown as lines with meaning.
#include "document/text/markdown.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/system/file.h"
#include "base/text/text.h"
#include "unit/document/sheet/generator.h"

namespace collab::test {
namespace {

/// One line a line: kind, depth, box, flags and text.
std::string shown(const Document& document) {
  constexpr const char* kinds[] = {"h", "-", "p", "row", "code", "html", "rule", "other"};
  constexpr const char* boxes[] = {"", "[ ]", "[x]", "[?]"};
  std::string result;
  for (const auto& line : document.lines) {
    result +=
        fmt::format("{} {}{}{}{}{}{} {}\n", line.line, kinds[static_cast<int>(line.kind)],
                    line.level > 0 ? std::to_string(line.level) : "",
                    line.depth > 0 ? std::string(static_cast<std::size_t>(line.depth), '>') : "",
                    boxes[static_cast<int>(line.box)], line.bold ? " bold" : "",
                    line.struck ? " struck" : "", line.text.substr(line.box_length));
  }
  return result;
}

}  // namespace

TEST_CASE("each line of a document has its meaning, place and plain text") {
  const std::string text = R"(# A *title* {#id}

Setext
------

- one **b** `c` [link](http://x) a\|b \[x\] &amp;
  wrapped
lazy
  - [ ] two
  - [x] ~~three~~ x
1. \[ \] four
- ☑ five
* ![checked](x.png) six

**Bold line**
para  
hard

| a | b |
|---|---|
| c\|d | ~~e~~ |

```
code
```
[ref]: http://x
<div>html</div>
)";
  CHECK(shown(parse_markdown(text, "x.md")) == R"(1 h1 A title
3 h2 Setext
6 -> one b c link a|b [x] & wrapped
8 p> lazy
9 ->>[ ] two
10 ->>[x] struck three x
11 ->[ ] four
12 ->[x] five
13 ->[x] six
15 p bold Bold line
16 p para
17 p hard
19 row a | b
20 rule 
21 row c|d | e
23 rule ```
24 code code
25 rule ```
26 other [ref]: http://x
27 html <div>html</div>
)");
}

TEST_CASE("columns are counted in characters of the raw line") {
  const auto document = parse_markdown("- [x] é\\|a **Ana** &amp; Ben\n", "x.md");
  REQUIRE(document.lines.size() == 1);
  const auto& line = document.lines.front();
  REQUIRE(line.text == "é|a Ana & Ben");
  CHECK(column_at(document, line, line.text.find("Ana")) == 14);
  CHECK(column_at(document, line, line.text.find("Ben")) == 26);
}

TEST_CASE("mutilated Markdown never loses a line") {
  const std::string source =
      "# T\n- [x] a (b) **c** | d\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n> q\n1. n\n   - "
      "m\n```\nf\n```\n[r]: u\n<p>\n~~s~~\nt\n===\n";
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    Dice dice(seed);
    auto text = source;
    for (int i = 1 + dice.below(12); i > 0; --i) {
      const auto at = static_cast<std::size_t>(dice.below(static_cast<int>(text.size())));
      const auto other = static_cast<std::size_t>(dice.below(static_cast<int>(text.size())));
      switch (dice.below(4)) {
        case 0:
          text.erase(at, static_cast<std::size_t>(1 + dice.below(4)));
          break;
        case 1:
          text.insert(at, 1, "[]()|*_`~<>#-+ \n\t\\&!:=x"[dice.below(23)]);
          break;
        case 2:
          text.insert(at, text.substr(other, static_cast<std::size_t>(dice.below(12))));
          break;
        default:
          text[at] = text[other];
      }
      if (text.empty()) text = "a";
    }
    const auto document = parse_markdown(text, "x.md");
    std::vector<bool> covered(document.raw.size() + 2);
    for (const auto& line : document.lines) {
      for (int n = line.line; n <= std::max(line.line, line.last_line); ++n)
        covered.at(static_cast<std::size_t>(n)) = true;
      CHECK(column_at(document, line, line.text.size()) >= 1);
    }
    for (std::size_t i = 0; i < document.raw.size(); ++i) {
      INFO("seed " << seed << " line " << i + 1 << "\n" << text);
      CHECK((covered[i + 1] || trim(document.raw[i]).empty()));
    }
  }
}

}  // namespace collab::test
