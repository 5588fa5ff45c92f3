// Versions of a research lesson's plan: what counts as a change, and what it is tied to.
#include "model/lesson/plan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "base/text/text.h"
#include "model/lesson/study.h"
#include "model/lesson/study_parts.h"
#include "school_in_memory.h"

namespace collab {
namespace {

using Lines = std::vector<std::string>;

std::string text_of(const Lines& lines) { return join(lines, "\n") + "\n"; }

/// The longest common subsequence by trying everything: for short texts.
std::size_t common(const Lines& one, const Lines& other, std::size_t i = 0, std::size_t j = 0) {
  if (i == one.size() || j == other.size()) return 0;
  if (one[i] == other[j]) return 1 + common(one, other, i + 1, j + 1);
  return std::max(common(one, other, i + 1, j), common(one, other, i, j + 1));
}

}  // namespace

TEST_CASE("changes between two plans are runs of lines within a section") {
  const std::string older =
      "# Plan\n\n## Steps\n\n- fold\n- draw\n- ask\n\n## Watch\n\n- Student A\n";
  const std::string newer =
      "# Plan\n\n## Steps\n\n- fold twice\n- draw\n- ask\n- tell\n\n## Watch\n\n- Student B\n";
  CHECK(plan_changes(older, newer) ==
        std::vector<PlanChange>{{1, "Steps", {"- fold"}, {"- fold twice"}},
                                {2, "Steps", {}, {"- tell"}},
                                {3, "Watch", {"- Student A"}, {"- Student B"}}});
}

TEST_CASE("blank lines, blanks at line ends and line ends are no change") {
  CHECK(plan_changes("## A\n- x\n- y\n", "## A\r\n\n- x  \n\n\n- y\n").empty());
  CHECK(plan_text("a  \r\nb\n\n\n") == "a\nb\n");
}

TEST_CASE("what a word processor does to marks, escapes and quotes is no change; a word is one") {
  constexpr const char* typed = "## A\n- x > y; don't\n1. Open\n   - *two* parts\n";
  constexpr const char* back = "## A\n\n-   x \\> y; don\u2019t\n\n1.  Open\n    -   two parts\n";
  CHECK(plan_changes(typed, back).empty());
  CHECK(plan_changes(typed, "## A\n- x > y; don't\n1. Close\n   - *two* parts\n").size() == 1);
  CHECK(plan_changes("- 2.5 m\n", "- 2.6 m\n").size() == 1);
  CHECK(plan_changes("- -5 degrees\n", "- 5 degrees\n").size() == 1);
}

TEST_CASE("a plan's changes take back and add as few lines as possible") {
  std::mt19937 random(7);
  const auto some = [&] {
    Lines lines;
    for (int i = std::uniform_int_distribution(0, 7)(random); i > 0; --i)
      lines.push_back(std::string("- ") + static_cast<char>('a' + random() % 4));
    return lines;
  };
  for (int round = 0; round < 400; ++round) {
    const Lines older = some();
    const Lines newer = some();
    std::size_t removed = 0;
    std::size_t added = 0;
    for (const PlanChange& each : plan_changes(text_of(older), text_of(newer))) {
      removed += each.removed.size();
      added += each.added.size();
    }
    const std::size_t kept = common(older, newer);
    CHECK(removed == older.size() - kept);
    CHECK(added == newer.size() - kept);
  }
}

TEST_CASE("the same text twice is no new version, and a plan has a bound") {
  SchoolInMemory school;
  LessonStudy study;
  study.started_on = day("2026-09-14");
  const Id id = add_lesson_study(school.db, study);
  CHECK(add_lesson_plan(school.db, id, "# One\n", day("2026-09-15")) == 1);
  CHECK(add_lesson_plan(school.db, id, "# One  \r\n\r\n", day("2026-09-16")) == std::nullopt);
  CHECK(add_lesson_plan(school.db, id, "# Two\n", day("2026-09-17")) == 2);
  CHECK(add_lesson_plan(school.db, id, "# One\n", day("2026-09-18")) == 3);
  CHECK_THROWS_AS(add_lesson_plan(school.db, id, " \n", day("2026-09-18")), Error);
  std::string long_plan;
  for (std::size_t i = 0; i <= most_plan_lines; ++i) long_plan += "- line\n";
  CHECK_THROWS_AS(add_lesson_plan(school.db, id, long_plan, day("2026-09-18")), Error);
}

TEST_CASE("a change knows the observations that it answers") {
  SchoolInMemory school;
  LessonStudy study;
  study.started_on = day("2026-09-14");
  const Id id = add_lesson_study(school.db, study);
  const Id ben = school.person("b.cole");
  LessonObservation seen;
  seen.lesson_study = id;
  seen.observer.person = ben;
  seen.text = "counts";
  seen.on_date = day("2026-09-20");
  const Id observation = add_lesson_observation(school.db, seen);
  add_lesson_plan(school.db, id, "- a\n- b\n- c\n", day("2026-09-15"));
  add_lesson_plan(school.db, id, "- x\n- b\n- y\n", day("2026-09-22"));
  add_lesson_tie(school.db, id, {2, 2, observation});
  add_lesson_tie(school.db, id, {2, 2, observation});
  const auto changes = changes_since(lesson_plans(school.db, id), lesson_ties(school.db, id), 1);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].observations.empty());
  CHECK(changes[1].observations == std::vector<Id>{observation});
  CHECK(change_name(changes[1].version, changes[1].change.place) == "v2.2");
  CHECK_THROWS_AS(remove_lesson_observation(school.db, observation), Error);
}

}  // namespace collab
