// Templates: what they hold, which there are, and what is wrong with a malformed one.
#include "document/sheet/template.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

std::string problems_of(std::string_view text) {
  std::string result;
  for (const auto& problem : read_template(text, "own", "own.md").problems) {
    result +=
        fmt::format("{}:{}: {} / {}\n", problem.line, problem.column, problem.what, problem.hint);
  }
  return result;
}

constexpr std::string_view head = "# {{team}}, {{date}}\n- Meeting: {{meeting}}\n";

}  // namespace

TEST_CASE("all shipped templates are well-formed and hold what every meeting needs") {
  CHECK(shipped_templates() ==
        std::vector<std::string>{"common-planning", "cross-functional", "leadership", "partnership",
                                 "plc", "retrospective", "student-problem-solving"});
  for (const auto& name : shipped_templates()) {
    INFO(name);
    const auto sheet = shipped_template(name);
    CHECK(sheet.name == name);
    for (const auto field :
         {Field::team, Field::date, Field::meeting, Field::attendance, Field::headcount,
          Field::carried, Field::look_backs, Field::topics, Field::decisions, Field::actions,
          Field::own_action, Field::evidence, Field::noticed, Field::celebrations, Field::notes,
          Field::disagreements, Field::connection, Field::next}) {
      bool found = false;
      for (const auto& line : sheet.lines) {
        for (const auto& piece : line.pieces) found = found || piece.field == field;
      }
      CHECK(found);
    }
  }
}

TEST_CASE("a retrospective asks what succeeded, whether the purpose is shared, who was missing") {
  CHECK(template_prompts(shipped_template("retrospective")) ==
        std::vector<std::string>{"What has been successful this term?",
                                 "Is our purpose still shared?",
                                 "Who has been missing from the table?"});
}

TEST_CASE("kinds of teams without a template of their own fall back to one that fits") {
  CHECK(template_names("plc") == std::vector<std::string>{"plc"});
  CHECK(template_names("grade") == std::vector<std::string>{"grade", "plc"});
  CHECK(template_names("department") == std::vector<std::string>{"department", "plc"});
  CHECK(template_names("partnership") ==
        std::vector<std::string>{"partnership", "cross-functional"});
  CHECK(template_names("network") == std::vector<std::string>{"network", "cross-functional"});
}

TEST_CASE("a malformed template is refused with line, column and what to do") {
  CHECK(problems_of(head) == "");
  CHECK(problems_of("") ==
        "0:0: the template has no {{meeting}}, so that documents could not be told apart / add the "
        "line '- Meeting: {{meeting}}' below the title\n"
        "0:0: the template has no {{date}} / begin it with '# {{team}}, {{date}}'\n");
  CHECK(problems_of(std::string{head} + "- Here: {{attendence}}\n") ==
        "3:9: unknown placeholder '{{attendence}}' / did you mean 'attendance'?\n");
  CHECK(problems_of(std::string{head} + "- Here: {{attendance\n") ==
        "3:9: '{{' is never closed / close the placeholder with '}}'\n");
  CHECK(problems_of(std::string{head} + "- {{is decisions}}\n") ==
        "3:3: only a heading says what its section is / move '{{is ...}}' to the heading\n");
  CHECK(problems_of(std::string{head} + "- Do {{actions}} {{decisions}}\n") ==
        "3:3: a placeholder for several lines stands with something else / give it a bullet of its "
        "own\n"
        "3:3: a placeholder for several lines stands with something else / give it a bullet of its "
        "own\n"
        "3:3: nothing stands between two placeholders / put words or a comma between them, so that "
        "they can be told apart\n");
  CHECK(problems_of(std::string{head} + "* Here: {{attendance}}\n") ==
        "3:1: a template line is a heading, a bullet or a paragraph / begin bullets with '- ' and "
        "headings with '# '\n");
}

TEST_CASE("a school's own template drives writing and reading alike") {
  const auto reading = read_template(
      "# {{team}} am {{date}}\n\n- Meeting: {{meeting}}\n- **Da:** {{attendance}}\n\n## Beschluss "
      "{{is decisions}}\n\n"
      "- {{decisions}}\n\n## Wer macht was {{is actions}}\n\n- {{actions}}\n- [ ] Wer: was, bis "
      "wann\n\nWie war es? {{answer}}\n",
      "own", "own.md");
  REQUIRE(reading.problems.empty());
  auto agenda = tour_agenda();
  agenda.decisions.push_back({{}, "Re-teach ratios", "vote", {}, {}});
  const auto text = write_document(agenda, reading.sheet);
  CHECK(
      text ==
      "# Grade 3 PLC am Monday, November 23, 2026\n\n- Meeting: MGE-M312\n- **Da:**\n\n## "
      "Beschluss\n\n"
      "- Re-teach ratios (vote)\n\n## Wer macht was\n\n- [ ] Wer: was, bis wann\n\nWie war es?\n");
  auto meeting = tour_meeting();
  meeting.sheet = reading.sheet;
  auto typed = filled(text, "- **Da:**", "- **Da:** all but Cy");
  typed = filled(typed, "- [ ] Wer: was, bis wann",
                 "- [ ] Wer: was, bis wann\n- [ ] Ben: build the quiz");
  typed = filled(typed, "Wie war es?", "Wie war es? gut");
  const auto read = read_document(typed, "x.md", context_of(meeting, tour_roster())).front();
  CHECK(questions(read) == "");
  CHECK(
      news(read) ==
      "action/new:2:build the quiz/owners = 2\naction/new:2:build the quiz/text = build the quiz\n"
      "answer/wie war es? = gut\nattendance/1 = present\nattendance/2 = present\nattendance/3 = "
      "absent\n"
      "attendance/4 = present\ndecision/new:re-teach ratios/mode = vote\ndecision/new:re-teach "
      "ratios/text = Re-teach ratios\n");
}

}  // namespace collab::test
