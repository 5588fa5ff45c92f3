// Property: a document that went to Word, LibreOffice or a browser and back, through pandoc, still
// says the same. And what tables, style sheets and boxes of such files become.
// COLLAB_WORD_DOCUMENTS sets how many (30 otherwise); without pandoc the test is skipped.
#include "document/page/converted.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/error.h"
#include "base/system/file.h"
#include "base/system/process.h"
#include "document/read/read.h"
#include "document/sheet/write.h"
#include "document/text/markdown.h"
#include "unit/document/read/exports.h"
#include "unit/document/sheet/generator.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

std::string path_variable() {
  const char* path = std::getenv("PATH");
  return path != nullptr ? path : "/usr/bin:/bin";
}

bool has_pandoc() { return run_process({"pandoc", "--version"}, "", path_variable(), {}).started; }

class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& name)
      : path_((std::filesystem::temp_directory_path() / (std::to_string(::getpid()) + name))
                  .string()) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { std::filesystem::remove(path_); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string made_by_pandoc(const std::string& text, const std::string& from,
                           const std::string& to) {
  const auto made = run_process({"pandoc", "--from=" + from, "--to=" + to, "--output=-"}, text,
                                path_variable(), {});
  REQUIRE(made.status == 0);
  return made.output;
}

std::string through(const std::string& kind, const std::string& markdown) {
  return markdown_of_bytes(made_by_pandoc(markdown, "gfm", kind), "x." + kind, path_variable());
}

/// The lines of a converted document with what they are: "## Next steps", "- Ana: call", "| a | b".
std::string lines_in(const std::string& markdown) {
  std::string lines;
  for (const auto& line : parse_markdown(markdown, "x.md").lines) {
    if (line.kind == DocLine::Kind::rule) continue;
    if (line.kind == DocLine::Kind::heading)
      lines += std::string(static_cast<std::size_t>(line.level), '#') + " ";
    if (line.kind == DocLine::Kind::bullet)
      lines += std::string(static_cast<std::size_t>(line.depth - 1) * 2, ' ') + "- ";
    if (line.kind == DocLine::Kind::row) lines += "| ";
    if (line.box != Box::none) lines += line.box == Box::ticked ? "[x] " : "[ ] ";
    if (line.all_struck) lines += "~ ";
    lines += (line.bold ? "*" : "") + line.text + (line.bold ? "*" : "") + "\n";
  }
  return lines;
}

/// A table of HTML, as Word has it.
std::string from_word(const std::string& html) {
  return lines_in(
      markdown_of_bytes(made_by_pandoc(html, "html", "docx"), "x.docx", path_variable()));
}

std::string from_page(const std::string& html) {
  return lines_in(markdown_of_bytes(html, "x.html", path_variable()));
}

/// Word and pandoc make other characters of some; such words are left to the plain round trip.
bool survives_word(const std::map<std::string, std::string>& facts) {
  for (const auto& [key, value] : facts) {
    for (const auto* lost : {"&amp;", "&#65;", "\\", "  ", "~", "$", "^", "\u2610", "[ ]", "[x]"}) {
      if (value.find(lost) != std::string::npos) return false;
    }
  }
  return true;
}

}  // namespace

namespace {

/// A team's meetings of which every text comes back from Word as it was, and their document.
struct RunningDocument {
  std::vector<Case> cases;
  std::string text;
};

RunningDocument make_running_document() {
  const char* wanted = std::getenv("COLLAB_WORD_DOCUMENTS");
  const int count = wanted != nullptr ? std::atoi(wanted) : 12;
  RunningDocument running;
  for (std::uint64_t seed = 9001; static_cast<int>(running.cases.size()) < count; ++seed) {
    Dice dice(seed);
    auto c = planned_case(dice, static_cast<Id>(seed));
    if (c.agenda.team != "Grade 3 PLC") continue;
    fill_agenda(dice, c);
    auto texts = expected_facts(c);
    texts["agreement"] = c.agenda.agreement.value_or("");
    if (!survives_word(texts)) continue;
    const auto text = write_document(c.agenda, c.meeting.sheet);
    running.cases.push_back(std::move(c));
    if (running.cases.size() % 2 == 0) {
      running.text = append_block(running.text, text);
    } else {
      running.text += (running.text.empty() ? "" : "\n") + text;
    }
  }
  return running;
}

}  // namespace

TEST_CASE("a running document of many meetings says the same after it went to Word and back") {
  if (!has_pandoc()) {
    MESSAGE("skipped: pandoc is not installed");
    return;
  }
  std::string kind;
  SUBCASE("Word") { kind = "docx"; }
  SUBCASE("LibreOffice") { kind = "odt"; }
  SUBCASE("a web page") { kind = "html"; }
  static const RunningDocument running = make_running_document();
  const auto& cases = running.cases;
  const auto text = through(kind, running.text);
  for (const auto& c : cases) {
    // Each meeting has a roster of its own here, so that its block is read on its own.
    auto context = context_of(cases);
    context.roster = c.roster;
    const auto readings = read_document(text, "x.md", context);
    REQUIRE(readings.size() == cases.size());
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
      return reading.identity.number == c.meeting.number;
    });
    REQUIRE(found != readings.end());
    INFO("M" << c.meeting.number << "\n" << write_document(c.agenda, c.meeting.sheet));
    CHECK(questions(*found) == "");
    CHECK(difference(folded_facts(expected_facts(c)), folded_facts(said_facts(*found))) == "");
  }
}

TEST_CASE("without pandoc, or with something else than a Word document, the reason is said") {
  const TemporaryFile file("collab_no_word.docx");
  StagedFile(file.path(), "PK\x03\x04 nothing", false).commit();
  const auto kind_of = [&](const std::string& path, const std::string& folders) {
    try {
      markdown_of(path, folders);
    } catch (const Error& error) {
      return error.kind;
    }
    return Kind::internal;
  };
  CHECK(kind_of(file.path(), "/nowhere") == Kind::not_found);
  if (has_pandoc()) CHECK(kind_of(file.path(), path_variable()) == Kind::input);
  StagedFile(file.path(), "{\\rtf1}", false).commit();
  CHECK(kind_of(file.path(), path_variable()) == Kind::input);
}

TEST_CASE("a table that is a page has its labels and columns read, and a table of facts its rows") {
  if (!has_pandoc()) return;
  CHECK(
      from_word("<p>x</p><table><tr><td>Date</td><td>November 16, 2026</td></tr>"
                "<tr><td>Present</td><td>Ana, Ben</td></tr>"
                "<tr><td>Decisions</td><td><p>Re-teach (all agreed)</p><p>Trip (vote)</p></td></tr>"
                "<tr><td>Next steps</td><td><ul><li>Ana: call</li><li>Ben: ask</li></ul></td></tr>"
                "</table>") ==
      "x\n- Date: November 16, 2026\n- Present: Ana, Ben\n*Decisions*\n- Re-teach (all agreed)\n"
      "- Trip (vote)\n*Next steps*\n- Ana: call\n- Ben: ask\n");
  CHECK(from_word("<table><tr><th>Topic</th><th>Notes</th><th>Action items</th></tr>"
                  "<tr><td>Fractions</td><td><p>Talked.</p><p>More.</p></td>"
                  "<td><ul><li>Ana to call</li></ul></td></tr></table>") ==
        "| Topic | Notes | Action items\n| Fractions | Talked. More. | Ana to call\n");
  CHECK(from_word(
            "<table><tr><th>Who</th><th>What</th></tr><tr><td>Ana</td><td><p>call zoo</p>"
            "<p>call farm</p></td></tr><tr><td>Ben<br>Cy</td><td><ul><li>ask</li></ul></td></tr>"
            "</table>") == "| Who | What\n| Ana | call zoo; call farm\n| Ben; Cy | ask\n");
  CHECK(from_word("<table><tr><td>Re-teach fractions</td><td><p>all agreed</p><p>after a talk</p>"
                  "</td></tr></table>") ==
        "|  | \n| Re-teach fractions | all agreed; after a talk\n");
  CHECK(from_word(
            "<table><tr><td><h2>Next steps</h2><ul><li>Ana: call</li></ul></td></tr></table>") ==
        "## Next steps\n- Ana: call\n");
  CHECK(
      from_word("<table><tr><td><p>Hi</p></td><td><table><tr><td>in</td><td>side</td></tr></table>"
                "</td></tr></table>") == "Hi\n|  | \n| in | side\n");
}

TEST_CASE("a web page's style says what is struck, bold, a box or a list within a list") {
  if (!has_pandoc()) return;
  const std::string style =
      "<html><head><title>Math</title><style>.c1{color:#000;text-decoration:line-through}"
      ".c2{font-weight:700}.lst-kix_a-0>li:before{content:\"\\002610  \"}</style></head><body>";
  CHECK(from_page(style +
                  "<p><span class=\"c2\">Next steps</span></p><ul class=\"lst-kix_b-0 start\">"
                  "<li><span class=\"c1\">Cy: gone</span></li><li>Ana: call</li></ul>"
                  "<ul class=\"lst-kix_b-1 start\"><li>by Friday</li></ul>"
                  "<ul class=\"c9 lst-kix_a-0\"><li>Ben: ask</li></ul>") ==
        "# Math\n*Next steps*\n- ~ Cy: gone\n- Ana: call\n  - by Friday\n- [ ] Ben: ask\n");
  CHECK(
      from_page("<ul><li><input type=\"checkbox\" checked> Ana</li><li><input type=checkbox>Ben"
                "</li></ul><ul><li><div class=\"checkbox checkbox-on\"></div> <span>Cy</span></li>"
                "</ul>") == "- [x] Ana\n- [ ] Ben\n- [x] Cy\n");
  CHECK(from_page("<p><span style=\"text-decoration: line-through\">old</span></p>"
                  "<script>alert(1)</script><p onclick=\"x()\">November 16<sup>th</sup></p>") ==
        "~ old\nNovember 16th\n");
  CHECK(markdown_of_bytes(
            "<a href=\"https://www.google.com/url?q=https://x.org/c%3Fa%3D1&amp;sa=D\">"
            "exit tickets</a><img src=\"data:image/png;base64,AAAA\" alt=\"photo\">",
            "x.htm", path_variable()) == "[exit tickets](https://x.org/c?a=1)![photo](data:)\n");
}

TEST_CASE("a page cut short, and tags that are none, are read as far as they go") {
  if (!has_pandoc()) return;
  for (const std::string page :
       {"", "<", "</", "<ul", "<style>.a{", "<style>", "<style></style", "a<b",
        "<ul class='lst-kix_a-9999999999999999999'><li>", "<!-- x", "</ul></ul>"})
    CHECK_NOTHROW(markdown_of_bytes(page, "x.html", path_variable()));
}

TEST_CASE("a program is fed, drained, bounded and ended") {
  const auto echoed = run_process({"cat"}, std::string(300'000, 'x'), path_variable(), {});
  CHECK(echoed.output.size() == 300'000);
  CHECK(run_process({"cat"}, std::string(300'000, 'x'), path_variable(),
                    {.most_output = 1000, .seconds = 5})
            .in_bounds == false);
  CHECK(run_process({"sleep", "30"}, "", path_variable(), {.most_output = 1000, .seconds = 1})
            .in_time == false);
  CHECK(run_process({"cat", std::string{attached_file}}, "", path_variable(), {.attached = "more"})
            .output == "more");
  CHECK(run_process({"false"}, "", path_variable(), {}).status == 1);
  CHECK(run_process({"no-such-program"}, "", path_variable(), {}).started == false);
}

}  // namespace collab::test
