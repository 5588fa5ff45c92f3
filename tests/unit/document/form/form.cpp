// Forms: what a template writes is read back by its own words.
#include "document/form/form.h"

#include <doctest/doctest.h>

#include <random>

namespace collab {
namespace {

constexpr std::string_view lesson = R"(# Observation: {{title}}

- Sheet: {{sheet}}
- Observer: {{observer}}. Round: {{round}}
- Focus: {{focus optional}}

Write what students do and say, not what you think of the teacher.

## What I saw {{is seen}}

## Questions

- {{asked}}
- Add yours: {{own}}

What surprised me: {{surprise}}

## For the debrief

- First thing to say: {{first}}
)";

SheetTemplate form() { return read_form_template(lesson, "observation", "observation.md").sheet; }

std::vector<std::string> lines(const FormReading& reading, std::string_view place) {
  std::vector<std::string> texts;
  const auto found = reading.places.find(place);
  if (found == reading.places.end()) return texts;
  for (const FormLine& each : found->second) texts.push_back(each.text);
  return texts;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a form is written with its places filled in, and lines without a value are left out") {
  const std::string sheet = write_form(form(), {{"title", {"Fractions"}},
                                                {"sheet", {"MGE-L7 observation 1"}},
                                                {"observer", {"Ben Cole"}},
                                                {"round", {"1"}},
                                                {"asked", {"Who counts?", "Who draws?"}}});
  CHECK(sheet == R"(# Observation: Fractions

- Sheet: MGE-L7 observation 1
- Observer: Ben Cole. Round: 1

Write what students do and say, not what you think of the teacher.

## What I saw

## Questions

- Who counts?
- Who draws?
- Add yours:

What surprised me:

## For the debrief

- First thing to say:
)");
}

TEST_CASE("a blank form read back holds what was written and nothing else") {
  const std::string sheet = write_form(form(), {{"title", {"Fractions"}},
                                                {"sheet", {"MGE-L7 observation 1"}},
                                                {"observer", {"Ben Cole"}},
                                                {"round", {"1"}}});
  const FormReading reading = read_form(form(), sheet, "sheet.md");
  CHECK(reading.sheet == "MGE-L7 observation 1");
  CHECK(lines(reading, "observer") == Lines{"Ben Cole"});
  CHECK(lines(reading, "round") == Lines{"1"});
  CHECK(reading.places.size() == 2);
  CHECK(reading.other.empty());
  CHECK(sheet_of(sheet, "sheet.md") == "MGE-L7 observation 1");
}

TEST_CASE("what people write on a form is found, however a word processor has changed it") {
  const FormReading reading = read_form(form(), R"(Observation: Fractions
======================

* **Sheet:** MGE-L7 observation 1
* Observer: Ben Cole. Round: 2

Write what students do and say, not what you think of the teacher.

**What I saw**

1. 9:05 Student A drew two groups
2. Student B waited

What surprised me:

That nobody
counted.

### Questions
* Who counts?
* Add yours: Why the ruler?
  * and why twice

## For the debrief
* First thing to say: thank you
* something else
)",
                                        "sheet.md");
  CHECK(reading.sheet == "MGE-L7 observation 1");
  CHECK(lines(reading, "round") == Lines{"2"});
  CAPTURE(reading.text("seen"));
  CHECK(lines(reading, "seen") == Lines{"9:05 Student A drew two groups", "Student B waited"});
  CHECK(lines(reading, "asked") == Lines{"Who counts?"});
  CHECK(lines(reading, "own") == Lines{"Why the ruler?", "and why twice"});
  CHECK(lines(reading, "first") == Lines{"thank you"});
  REQUIRE(reading.other.size() == 1);
  CHECK(reading.other[0].text == "something else");
  CHECK(reading.other[0].at.line == 26);
  CHECK(reading.other[0].at.column == 3);
}

TEST_CASE("a label that somebody moved to another section is still the label") {
  const FormReading reading = read_form(
      form(),
      "# X\n\n- Sheet: MGE-L7\n\n## Questions\n\nWhat surprised me: the noise\n\nand the calm\n",
      "sheet.md");
  CHECK(reading.text("surprise") == "the noise\nand the calm");
  CHECK(reading.line("surprise")->at.line == 7);
  CHECK(reading.line("first") == nullptr);
}

TEST_CASE("a form's template needs a sheet line and proper names") {
  const TemplateReading reading =
      read_form_template("# X\n\n- Y: {{Big Name}}\n", "mine", ".collab/templates/forms/mine.md");
  REQUIRE(reading.problems.size() == 2);
  CHECK(reading.problems[0].what == "unknown placeholder '{{Big Name}}'");
  CHECK(reading.problems[0].line == 3);
  CHECK(reading.problems[1].what ==
        "the template has no {{sheet}}, so that sheets could not be told apart");
}

TEST_CASE("a form that is written and read changes nothing, whatever stands in it") {
  std::mt19937 random(4711);
  const Lines texts = {"plain words",          "*stars* and _lines_",
                       "# no heading",         "- no bullet",
                       "1. no number",         "a | b",
                       "<b>not bold</b>",      "[x] no box",
                       "Größe: 12 % π",        "`code`",
                       "> no quote",           "& amp; &amp;",
                       "ends with colon:",     "=1+1",
                       "9:05 Student A counts"};
  const auto some = [&](int most) {
    Lines chosen;
    for (int i = std::uniform_int_distribution(0, most)(random); i > 0; --i)
      chosen.push_back(
          texts[std::uniform_int_distribution<std::size_t>(0, texts.size() - 1)(random)]);
    return chosen;
  };
  for (int round = 0; round < 500; ++round) {
    FormContent content{{"sheet", {"MGE-L7"}}, {"seen", some(4)},     {"asked", some(3)},
                        {"own", some(3)},      {"surprise", some(3)}, {"first", some(1)}};
    const FormReading reading = read_form(form(), write_form(form(), content), "sheet.md");
    for (const auto& [place, values] : content) {
      CAPTURE(write_form(form(), content));
      if (place != "sheet") CHECK(lines(reading, place) == values);
    }
    CHECK(reading.other.empty());
  }
}

}  // namespace collab
