// Sheets of a lesson study: what is written and read again changes nothing, whatever stands in it.
#include <doctest/doctest.h>

#include <random>

#include "document/form/form.h"
#include "document/form/lesson_merge.h"
#include "document/form/seen_line.h"
#include "school_on_disk.h"

namespace collab {
namespace {

SeenLine seen(std::string_view text) { return read_seen_line(text); }

/// A study with an observer, and sheets that go out and come back.
struct Group : SchoolOnDisk {
  Group() {
    LessonStudy study;
    study.theme = "Students who *explain*";
    study.question = "Who uses the line? 1. all 2. some";
    study.grade = "3";
    study.started_on = *parse_iso("2026-09-14");
    id = add_lesson_study(db(), study);
    observer.role = "observer";
    observer.who.guest = "Dr. Rey";
    observer.focus = "Student A - and the line";
    set_lesson_role(db(), id, observer);
    add_lesson_source(db(), id, {0, "research", "Siegler 2010: fractions", study.started_on});
  }
  LessonRecord record() { return load_lesson_record(db(), *lesson_study_by_id(db(), id)); }
  std::string sheet() { return write_observation_sheet(workspace, record(), {observer, 1, {}}); }
  ObservationReading read(const std::string& text) {
    return read_observation_sheet(workspace, record(), {1, text, "sheet.md"});
  }
  ObservationMerge merge(const std::string& text) {
    return merge_observations(db(), record(), read(text), *parse_iso("2026-10-05"));
  }

  Id id = 0;
  LessonRole observer;
};

}  // namespace

TEST_CASE("an observer's line says when, who and what") {
  struct Case {
    const char* line;
    const char* at;
    const char* student;
    const char* text;
  };
  for (const Case& each :
       {Case{"10:15, Student A: counts on fingers", "10:15", "Student A", "counts on fingers"},
        Case{"10:15 Student A counts", "10:15", "Student A", "counts"},
        Case{"9.05 am - pair 2: wait", "9.05 am", "pair 2", "wait"},
        Case{"12 min: S3: draws", "12 min", "S3", "draws"},
        Case{"min 12 most students wait", "min 12", "", "most students wait"},
        Case{"Most students: wait", "", "Most students", "wait"},
        Case{"10:15-10:20, Students A and B: talk", "10:15-10:20", "Students A and B", "talk"},
        Case{"they all wait", "", "", "they all wait"},
        Case{"3 children draw", "", "", "3 children draw"},
        Case{"Problem: nobody sees it", "", "", "Problem: nobody sees it"},
        Case{"Student A:", "", "Student A", ""}}) {
    CAPTURE(each.line);
    const SeenLine line = seen(each.line);
    CHECK(line.at.value_or("") == each.at);
    CHECK(line.student.value_or("") == each.student);
    CHECK(line.text == each.text);
    CHECK(line.fault.empty());
  }
}

TEST_CASE("a time behind the student is read, and the sheet's own word for it is none") {
  for (const char* line : {"Student A: 10:15 counts", "Student A 10:15: counts",
                           "Time, Student A: 10:15, counts", "Time, 10:15, Student A: counts"}) {
    INFO(line);
    CHECK(seen(line).at == "10:15");
    CHECK(seen(line).student == "Student A");
    CHECK(seen(line).text == "counts");
  }
  CHECK(seen("Time, Student A:").text.empty());
  CHECK(seen("Student A: 5 min of silence").text == "5 min of silence");
  CHECK(seen("Student A: 2.50 dollars").text == "2.50 dollars");
  CHECK_FALSE(seen("Student A: 25:99 counts").fault.empty());
}

TEST_CASE("a line that names a child is kept out, one about the teacher is warned of") {
  CHECK(seen("10:15, Maria: counts").fault == "'Maria' may be a student's name");
  CHECK(seen("Maria Lopez: counts").fault == "'Maria Lopez' may be a student's name");
  CHECK(seen("J.M.: counts").fault == "'J.M.' looks like initials, by which a class knows a child");
  CHECK(read_seen_row("10:15", "Maria", "counts").fault == "'Maria' may be a student's name");
  CHECK_FALSE(seen("Teacher: talks").warning.empty());
}

TEST_CASE("a time that no clock shows is asked about") {
  for (const char* line :
       {"25:99, Student A: counts", "10:15-10:75, pair 2: wait", "24:00 waits"}) {
    CAPTURE(line);
    CHECK(seen(line).fault.ends_with("is not a time of day"));
  }
  CHECK(read_seen_row("99:99", "Student A", "counts").fault == "'99:99' is not a time of day");
  CHECK(read_seen_row("start", "Student A", "counts").fault.empty());
  CHECK(seen("3:4 is what they write").fault.empty());
}

TEST_CASE("a full name within a line is asked about, and an adult's is none of a student") {
  Group group;
  std::string text = group.sheet();
  text.insert(text.find("What surprised me:"),
              "- 10:15, Student A: looks at Maria Lopez\n- Maria Lopez draws\n- asks Dr. Rey\n\n");
  group.observer.who.guest = "Ines Rey";
  set_lesson_role(group.db(), group.id, group.observer);
  const ObservationReading reading = group.read(text);
  REQUIRE(reading.questions.size() == 2);
  CHECK(reading.questions[0].what == "'Maria Lopez' may be a student's name");
  CHECK(reading.questions[1].what == "'Maria Lopez' may be a student's name");
  CHECK(reading.seen.size() == 1);
}

TEST_CASE("a sheet of a round that does not exist says so") {
  CHECK(lesson_sheet_of("# A\n\n- Sheet: MGE-L1 observation 2\n", "a.md")->round == 2);
  CHECK(lesson_sheet_of("# A\n\n- Sheet: MGE-L1 observation 9\n", "a.md")->round == 9);
  CHECK(lesson_sheet_of("# A\n\n- Sheet: MGE-L1 observation x\n", "a.md")->round == 0);
}

TEST_CASE("a plan that was cut off misses the parts that its last version filled") {
  Group group;
  std::string plan = write_plan_sheet(group.workspace, group.record());
  plan.insert(plan.find("\n## What students may do"), "\n- fold a strip\n");
  add_lesson_plan(group.db(), group.id, plan, *parse_iso("2026-09-20"));
  const auto missing = [&](const std::string& text) {
    return read_plan_sheet(group.workspace, group.record(), text, "plan.md").missing;
  };
  CHECK(missing(plan).empty());
  CHECK(missing(plan.substr(0, plan.find("## The lesson"))) ==
        std::vector<std::string>{"The lesson, step by step"});
}

TEST_CASE("an observation as a sheet shows it is read back as it was") {
  std::mt19937 random(5);
  const char* times[] = {"", "10:15", "9:05 am", "12 min"};
  const char* students[] = {"", "Student A", "pair 2", "whole class", "Most students", "S3"};
  const char* texts[] = {"counts on fingers", "says: it is three", "*draws* a line", "5 > 3?",
                         "no, it is 10:30"};
  for (int round = 0; round < 200; ++round) {
    LessonObservation before;
    const std::string at = times[random() % std::size(times)];
    const std::string student = students[random() % std::size(students)];
    if (!at.empty()) before.at = at;
    if (!student.empty()) before.student = student;
    before.text = texts[random() % std::size(texts)];
    CAPTURE(observation_line(before));
    const SeenLine after = seen(observation_line(before));
    CHECK(after.at == before.at);
    CHECK(after.student == before.student);
    CHECK(after.text == before.text);
  }
}

TEST_CASE("a plan and an observation sheet that nobody filled in say nothing") {
  Group group;
  const std::string plan = write_plan_sheet(group.workspace, group.record());
  const PlanReading reading = read_plan_sheet(group.workspace, group.record(), plan, "plan.md");
  CHECK(reading.untouched);
  CHECK_FALSE(reading.theme);
  CHECK(reading.sources.empty());
  CHECK(reading.questions.empty());
  add_lesson_plan(group.db(), group.id,
                  plan + "\n## Students we watch\n\n- Student A, who counts\n",
                  *parse_iso("2026-09-20"));
  const ObservationReading seen = group.read(group.sheet());
  CHECK(seen.seen.empty());
  CHECK(seen.questions.empty());
  CHECK(same_person(seen.observer.value(), group.observer.who));
  CHECK(lesson_sheet_of(group.sheet(), "sheet.md")->study == group.id);
}

TEST_CASE("what a sheet itself says is nobody's observation, also when its lines were wrapped") {
  Group group;
  std::string text = group.sheet();
  for (const char* break_at : {"do and make,", "and nothing about the teacher:", "Do not help."}) {
    const std::size_t at = text.find(break_at);
    if (at != std::string::npos) text.insert(at, "\n");
  }
  const ObservationReading reading = group.read(text);
  CHECK(reading.seen.empty());
  CHECK(reading.questions.empty());
}

TEST_CASE(
    "a plan that names a student is not kept, and a line without a pseudonym is asked about") {
  Group group;
  std::string plan = write_plan_sheet(group.workspace, group.record());
  plan.insert(
      plan.find("\n## What will show"),
      "\n- Maria, who counts\n- J.M.: is quick\n- Student A, who waits\n- the quiet ones\n");
  const PlanReading reading = read_plan_sheet(group.workspace, group.record(), plan, "plan.md");
  REQUIRE(reading.names.size() == 2);
  CHECK(reading.names[0].what == "'Maria' may be a student's name");
  CHECK(reading.names[1].what == "'J.M.' may be a student's name");
  REQUIRE(reading.questions.size() == 1);
  CHECK(reading.questions[0].what == "the line does not begin with a pseudonym");
}

TEST_CASE("a sheet that is filled in and recorded twice is recorded once") {
  Group group;
  std::mt19937 random(3);
  const char* lines[] = {"10:15, Student A: counts",     "Student B: draws & waits",
                         "9:05 am, pair 2: \\*argue\\*", "whole class: two of 20",
                         "they look at each other",      "12 min: S3: 1. fold, 2. draw"};
  for (int round = 0; round < 40; ++round) {
    std::string text = group.sheet();
    std::string added;
    for (int i = 0; i < 3; ++i)
      added += std::string("- ") + lines[random() % std::size(lines)] + " " +
               std::to_string(random() % 1000) + "\n";
    text.insert(text.find("What surprised me:"), added + "\n");
    const ObservationMerge first = group.merge(text);
    const std::size_t known = group.record().observations.size();
    const ObservationMerge again = group.merge(text);
    CHECK(first.added.size() + first.changed.size() + static_cast<std::size_t>(first.same) == 3);
    CHECK(again.added.empty());
    CHECK(again.changed.empty());
    CHECK(again.same == 3);
    CHECK(group.record().observations.size() == known);
  }
}

TEST_CASE("a corrected line corrects its observation, and one that is gone stays") {
  Group group;
  const auto with = [&](const std::string& lines) {
    std::string text = group.sheet();
    return text.insert(text.find("What surprised me:"), lines + "\n");
  };
  const ObservationMerge first =
      group.merge(with("- Student A: counts three pieces of the strip\n- pair 2: wait\n"));
  REQUIRE(first.added.size() == 2);
  const ObservationMerge second =
      group.merge(with("- 10:05, Student A: counts four pieces of the strip\n"));
  REQUIRE(second.changed.size() == 1);
  CHECK(second.changed[0].id == first.added[0].id);
  REQUIRE(second.gone.size() == 1);
  CHECK(second.gone[0].id == first.added[1].id);
  CHECK(group.record().observations.size() == 2);
  CHECK(group.record().observations[0].text == "counts four pieces of the strip");
}

}  // namespace collab
