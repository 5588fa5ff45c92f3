// Fuzzes the readers of what comes back from people besides minutes: the sheets of lesson studies,
// of mentoring conversations and of guides, and a school's own words (.collab/words.toml). Refusals
// are findings with a place, and can be shown on a terminal.
#include <doctest/doctest.h>

#include "base/error.h"
#include "document/form/conversation.h"
#include "document/form/lesson_merge.h"
#include "document/form/readiness_sheet.h"
#include "document/words/own_words.h"
#include "model/guide/guide.h"
#include "mutations.h"
#include "school_on_disk.h"

namespace collab {
namespace {

void check_shown(const std::string& text) {
  INFO(visible(text));
  REQUIRE(is_utf8(text));
  REQUIRE_FALSE(find_control(text));
}

void check_problems(const std::vector<Problem>& problems) {
  for (const Problem& each : problems) {
    check_shown(each.what);
    check_shown(each.hint);
    REQUIRE(each.line >= 0);
    REQUIRE(each.column >= 0);
  }
}

template <class Read>
void finds_or_refuses(Read read) {
  try {
    read();
  } catch (const Error& error) {
    const bool expected = error.kind == Kind::input || error.kind == Kind::not_found ||
                          error.kind == Kind::refused || error.kind == Kind::usage;
    INFO(error.message);
    REQUIRE(expected);
    check_shown(error.message);
    check_problems(error.problems);
  }
}

/// A pair with words, a study with an observer.
struct SheetSchool : SchoolOnDisk {
  SheetSchool() {
    operation("set up", [&](Db& db) {
      db.script(
          "INSERT INTO person (handle, name) VALUES ('a.ruiz', 'Ana Ruiz'), "
          "('b.cole', 'Ben Cole');"
          "INSERT INTO pairing (mentor, mentee, from_on) VALUES (1, 2, '2026-08-17')");
      LessonStudy study;
      study.theme = "Students who *explain*";
      study.question = "Who uses the line?";
      study.started_on = *parse_iso("2026-09-14");
      id = add_lesson_study(db, study);
      LessonRole observer;
      observer.role = "observer";
      observer.who.person = 1;
      set_lesson_role(db, id, observer);
    });
  }
  LessonRecord record() { return load_lesson_record(db(), *lesson_study_by_id(db(), id)); }

  Id id = 0;
};

void check_lesson_sheet(SheetSchool& school, const LessonRecord& record, const std::string& bytes) {
  const Date today = *parse_iso("2026-11-23");
  finds_or_refuses([&] {
    const auto seen = read_observation_sheet(school.workspace, record, {1, bytes, "sheet.md"});
    check_problems(seen.questions);
    check_problems(seen.warnings);
    if (seen.observer) merge_observations(school.db(), record, seen, *parse_iso("2026-10-05"));
  });
  finds_or_refuses([&] {
    const auto plan = read_plan_sheet(school.workspace, record, bytes, "plan.md");
    check_problems(plan.questions);
    check_problems(plan.names);
  });
  finds_or_refuses([&] {
    check_problems(
        read_debrief_sheet(school.workspace, record, {bytes, "debrief.md", today}).questions);
  });
}

}  // namespace

TEST_CASE("fuzz sheets of lesson studies") {
  SheetSchool school;
  const LessonRecord record = school.record();
  CHECK(for_each_input("lesson_sheets", [&](const std::string& bytes) {
          check_lesson_sheet(school, record, bytes);
        }) > 0);
}

TEST_CASE("fuzz sheets of mentoring conversations") {
  SheetSchool school;
  const Date today = *parse_iso("2026-11-23");
  CHECK(for_each_input("conversations", [&](const std::string& bytes) {
          finds_or_refuses([&] {
            const auto said = read_conversation(school.workspace, bytes, {"p.md", today});
            REQUIRE(said.pairing == 1);
          });
        }) > 0);
}

TEST_CASE("fuzz sheets of guides") {
  const Guide guide = find_guide(nullptr, "plc");
  CHECK(for_each_input("readiness", [&](const std::string& bytes) {
          finds_or_refuses([&] {
            check_problems(read_readiness_sheet(guide, "MGE", bytes, "ready.md").unclear);
          });
        }) > 0);
}

TEST_CASE("fuzz a school's own words") {
  CHECK(for_each_input("own_words", [](const std::string& bytes) {
          finds_or_refuses([&] { own_headings(bytes, "words.toml", {"grade-3", "sst"}); });
        }) > 0);
}

}  // namespace collab
