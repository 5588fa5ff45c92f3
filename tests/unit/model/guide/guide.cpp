// Guides: how one is read, and what every one that collab brings keeps to.
#include "model/guide/guide.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/text/text.h"
#include "folder.h"
#include "refusal.h"

namespace collab {
namespace {

constexpr std::string_view small = R"(# Book club

Colleagues read one book
together.

## Before you start

Ask these together.

- [time] Is there an hour
  a month?
  If not: read half
  a book.
- [book-choice] Does everybody choose once?

## Step by step

1. Read.

```console
# Not a title
## Not a section
- [none] Not a question?
```
)";

std::vector<std::string> complaints(std::string_view text) {
  std::vector<std::string> found;
  for (const Problem& each : read_guide(text, "club", "club.md").problems)
    found.push_back(std::to_string(each.line) + ": " + each.what);
  return found;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a guide has a title, a summary, sections, and questions with what to do first") {
  const GuideReading reading = read_guide(small, "club", "club.md");
  CHECK(reading.problems.empty());
  const Guide& guide = reading.guide;
  CHECK(guide.name == "club");
  CHECK(guide.title == "Book club");
  CHECK(guide.summary == "Colleagues read one book together.");
  CHECK(guide.text == small);
  REQUIRE(guide.questions.size() == 2);
  CHECK(guide.questions[0].key == "time");
  CHECK(guide.questions[0].text == "Is there an hour a month?");
  CHECK(guide.questions[0].otherwise == "read half a book.");
  CHECK(guide.questions[1].key == "book-choice");
  CHECK(guide.questions[1].text == "Does everybody choose once?");
  CHECK(guide.questions[1].otherwise.empty());
  REQUIRE(guide.sections.size() == 2);
  CHECK(guide.sections[1].heading == "Step by step");
  CHECK(guide.sections[1].text.starts_with("## Step by step\n\n1. Read.\n"));
}

TEST_CASE("a guide from another system's editor is read the same") {
  std::string windows(small);
  for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
    windows.replace(at, 1, "\r\n");
  CHECK(read_guide(windows, "club", "club.md").guide.text == small);
}

TEST_CASE("what is wrong with a guide is said with its line, all at once") {
  CHECK(complaints("") == Lines{"0: the guide has no title", "0: the guide has no summary"});
  CHECK(complaints("Just words\n") ==
        Lines{"0: the guide has no title", "0: the guide has no summary"});
  CHECK(complaints("# T\n\n## Before you start\n\n- [x] Done?\n- Can we?\n- [time]\n- [Time] A?\n"
                   "- [ok] One?\n- [ok] Two?\n\n## before you start\n\n# Again\n") ==
        Lines{"5: a question has a key of small letters, digits and '-'",
              "6: a question has a key of small letters, digits and '-'", "7: 'time' asks nothing",
              "8: a question has a key of small letters, digits and '-'",
              "10: there is a question 'ok' already",
              "12: the section 'before you start' is there already",
              "14: a guide has one title, on its first line", "0: the guide has no summary"});
  CHECK(complaints("# T\n\nS.\n\n## Before you start\n\n- [aa] Is {{it}}?\n") ==
        Lines{"7: '{{' in a question would be taken for a place on its sheet"});
  CHECK(complaints("# T\n\nS \x1b[31m\n") ==
        Lines{"3: the line has a control character or is not UTF-8"});
}

TEST_CASE("a section goes by a short word or by how its heading begins, a question by its key") {
  const Guide guide = read_guide(small, "club", "club.md").guide;
  CHECK(find_section(guide, "steps").heading == "Step by step");
  CHECK(find_section(guide, "before").heading == "Before you start");
  CHECK(find_section(guide, "STEP").heading == "Step by step");
  CHECK(find_question(guide, "time").key == "time");
  CHECK(refusal([&] { find_section(guide, "evidence"); }) ==
        "4: the guide 'club' has no section 'evidence' (its sections are 'Before you start', 'Step "
        "by step'; in short: what, before, steps, trouble, evidence)");
  CHECK(refusal([&] { find_question(guide, "tme"); }) ==
        "4: the guide 'club' has no question 'tme' (did you mean 'time'?)");
}

TEST_CASE("a workspace's own guide stands before ours, and one of another name beside them") {
  Folder folder;
  Workspace workspace{
      folder.path, Db(":memory:", Access::create, std::chrono::milliseconds(0)), {}};
  std::filesystem::create_directories(folder.path + "/.collab/guides");
  const auto write = [&](const std::string& name, std::string_view text) {
    std::ofstream(folder.path + "/.collab/guides/" + name) << text;
  };
  write("plc.md", small);
  write("club.md", small);
  write("notes.txt", "no guide");
  write("broken.md", "no title");
  CHECK(find_guide(&workspace, "plc").title == "Book club");
  CHECK(find_guide(&workspace, "plc").own);
  CHECK_FALSE(find_guide(nullptr, "plc").own);
  CHECK(find_guide(&workspace, "club").own);
  const auto names = guide_names(&workspace);
  CHECK(std::ranges::is_sorted(names));
  CHECK(std::ranges::count(names, "plc") == 1);
  CHECK(names.size() == guide_names(nullptr).size() + 2);
  CHECK(refusal([&] { find_guide(&workspace, "../../secret"); }).starts_with("4: "));
  CHECK(refusal([&] { find_guide(&workspace, "clib"); }) ==
        "4: there is no guide 'clib' (did you mean 'club'?)");
  CHECK_THROWS_AS(find_guide(&workspace, "broken"), Error);
}

namespace {

/// The bullets of a section, each as one line.
std::vector<std::string> bullets(const GuideSection& section) {
  std::vector<std::string> found;
  for (std::string_view line : split(section.text, '\n')) {
    if (line.starts_with("- "))
      found.emplace_back(line);
    else if (!found.empty() && line.starts_with("  "))
      found.back().append(" ").append(trim(line));
  }
  return found;
}

bool names_a_year(std::string_view text) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const std::string_view four = text.substr(at, 4);
    if ((four.starts_with("19") || four.starts_with("20")) &&
        four.find_first_not_of("0123456789") == std::string_view::npos)
      return true;
  }
  return false;
}

}  // namespace

TEST_CASE("every structure has a guide, with all its sections in order") {
  const std::vector<std::string> expected{"common-planning",
                                          "community",
                                          "connection",
                                          "cross-functional",
                                          "distributed-leadership",
                                          "leadership-team",
                                          "lessonstudy",
                                          "mentoring",
                                          "partnership-pact",
                                          "plc",
                                          "problem-solving",
                                          "student-voice",
                                          "teacher-teams"};
  CHECK(guide_names(nullptr) == expected);
  const Lines headings{"What it is", "Before you start", "Step by step", "When it goes wrong",
                       "What the evidence says"};
  for (const std::string& name : expected) {
    CAPTURE(name);
    const Guide guide = find_guide(nullptr, name);
    Lines found;
    for (const GuideSection& each : guide.sections) found.push_back(each.heading);
    CHECK(found == headings);
    CHECK(guide.summary.size() < 140);
  }
}

TEST_CASE("every guide asks questions that end so, and says what to do first") {
  for (const std::string& name : guide_names(nullptr)) {
    CAPTURE(name);
    const Guide guide = find_guide(nullptr, name);
    CHECK(guide.questions.size() >= 5);
    for (const GuideQuestion& each : guide.questions) {
      CAPTURE(each.key);
      CHECK(each.text.ends_with('?'));
      CHECK(each.otherwise.ends_with('.'));
    }
  }
}

TEST_CASE("every guide tells several ways to fail, and every line of evidence names a year") {
  for (const std::string& name : guide_names(nullptr)) {
    CAPTURE(name);
    const Guide guide = find_guide(nullptr, name);
    CHECK(bullets(find_section(guide, "trouble")).size() >= 5);
    const auto evidence = bullets(find_section(guide, "evidence"));
    CHECK(evidence.size() >= 4);
    for (const std::string& line : evidence) {
      CAPTURE(line);
      CHECK(names_a_year(line));
    }
  }
}

}  // namespace collab
