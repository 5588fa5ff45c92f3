// The cycle as a state machine: order, days, rules, reasons; and the components that show.
#include "model/lesson/cycle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "model/lesson/components.h"
#include "model/school/calendar.h"
#include "school_in_memory.h"

namespace collab {
namespace {

using Stage = LessonStage;

struct Cycle : SchoolInMemory {
  Cycle() {
    LessonStudy study;
    study.started_on = day("2026-09-14");
    id = add_lesson_study(db, study);
    calendar = school_calendar(db);
  }
  LessonRecord record() { return load_lesson_record(db, *lesson_study_by_id(db, id)); }
  void goals(const char* on) {
    LessonStudy study = *lesson_study_by_id(db, id);
    study.theme = "theme";
    study.question = "question";
    store_lesson_study(db, study, day(on));
  }
  void studied(const char* on) { add_lesson_source(db, id, {0, "material", on, day(on)}); }
  void plan(const char* on) { add_lesson_plan(db, id, std::string("- ") + on + "\n", day(on)); }
  void taught(int round, const char* on, const char* debriefed = nullptr) {
    ResearchLesson lesson;
    lesson.round = round;
    lesson.taught_on = day(on);
    if (debriefed) lesson.debriefed_on = day(debriefed);
    store_research_lesson(db, id, lesson);
  }
  void redesigned(const char* on) {
    LessonStudy study = *lesson_study_by_id(db, id);
    study.redesigned_on = day(on);
    store_lesson_study(db, study, day(on));
  }
  void role(const char* name, const char* handle, std::optional<int> round = {},
            std::optional<std::string> focus = {}) {
    auto who = person_by_handle(db, handle);
    const Id someone = who ? who->id : person(handle);
    set_lesson_role(db, id, {0, name, {someone, std::nullopt}, round, std::move(focus)});
  }
  std::vector<std::string_view> broken(Stage stage, const char* on = "2026-11-23") {
    LessonMove move{stage, day(on), &calendar};
    move.revised = move.finding = move.learned = true;
    std::vector<std::string_view> names;
    for (const LessonRule* each : departures(record(), move)) names.push_back(each->name);
    return names;
  }

  Id id = 0;
  SchoolCalendar calendar;
};

using Rules = std::vector<std::string_view>;

}  // namespace

TEST_CASE("a cycle goes through its stages one after the other") {
  Cycle cycle;
  std::vector<std::string_view> order;
  const auto next = [&] {
    const auto stage = next_stage(cycle.record());
    order.push_back(stage ? stage_words(*stage).word : "nothing");
  };
  next();
  cycle.goals("2026-09-14");
  next();
  cycle.studied("2026-09-16");
  next();
  cycle.plan("2026-09-18");
  next();
  cycle.taught(1, "2026-09-21");
  next();
  cycle.taught(1, "2026-09-21", "2026-09-22");
  next();
  cycle.redesigned("2026-09-24");
  next();
  cycle.taught(2, "2026-09-28");
  next();
  cycle.taught(2, "2026-09-28", "2026-09-29");
  next();
  store_lesson_share(cycle.db, cycle.id,
                     {cycle.team("grade-4", day("2026-09-01")), day("2026-10-01"), std::nullopt});
  next();
  CHECK(order == std::vector<std::string_view>{"goals", "study", "plan", "teach", "debrief",
                                               "redesign", "reteach", "second debrief", "share",
                                               "close"});
}

TEST_CASE("what cannot mean anything is refused, whatever the reason") {
  Cycle cycle;
  CHECK(cycle.broken(Stage::debrief) == Rules{"teach_first", "evidence_first"});
  CHECK(cycle.broken(Stage::redesign) == Rules{"teach_first", "debrief_first", "plan_to_redesign"});
  CHECK(cycle.broken(Stage::second_debrief) ==
        Rules{"teach_first", "reteach_first", "evidence_first"});
  const LessonMove move{Stage::debrief, day("2026-11-23"), &cycle.calendar};
  CHECK_THROWS_AS(let_pass(cycle.db, cycle.record(), move, "we want to"), Error);
  CHECK(cycle.record().waivers.empty());
}

TEST_CASE("what can be put right waits for a reason, and the reason is kept once") {
  Cycle cycle;
  CHECK(cycle.broken(Stage::plan) == Rules{"goals_first", "study_first"});
  const LessonMove move{Stage::plan, day("2026-09-20"), &cycle.calendar};
  CHECK_THROWS_AS(let_pass(cycle.db, cycle.record(), move, {}), Error);
  const Departed departed = let_pass(cycle.db, cycle.record(), move, "a first try");
  CHECK(departed.waived == Rules{"goals_first", "study_first"});
  CHECK(departed.warnings.empty());
  CHECK(cycle.broken(Stage::plan).empty());
  REQUIRE(cycle.record().waivers.size() == 2);
  CHECK(cycle.record().waivers[0].reason == "a first try");
  CHECK(next_stage(cycle.record()) == Stage::plan);
}

TEST_CASE("what has happened is recorded with a warning") {
  Cycle cycle;
  cycle.goals("2026-09-14");
  cycle.studied("2026-09-16");
  cycle.plan("2026-09-18");
  CHECK(cycle.broken(Stage::teach) == Rules{"teacher_named", "an_observer", "knowledgeable_other"});
  const LessonMove move{Stage::teach, day("2026-09-21"), &cycle.calendar};
  CHECK(let_pass(cycle.db, cycle.record(), move, {}).warnings.size() == 3);
  cycle.role("teacher", "a.ruiz", 1);
  cycle.role("observer", "b.cole", {}, "Student A");
  cycle.role("observer", "c.ng");
  cycle.role("knowledgeable-other", "k.wong");
  CHECK(cycle.broken(Stage::teach) == Rules{"observer_focus"});
  cycle.role("observer", "c.ng", {}, "who asks");
  CHECK(cycle.broken(Stage::teach).empty());
  CHECK(cycle.broken(Stage::reteach) == Rules{"debrief_first", "redesign_first", "teacher_named"});
}

TEST_CASE("the teaching teacher has not the last word, and another one teaches again") {
  Cycle cycle;
  cycle.role("teacher", "a.ruiz");
  cycle.role("commentator", "a.ruiz");
  const Rules broken = cycle.broken(Stage::reteach);
  CHECK(std::ranges::count(broken, "outside_comment") == 1);
  CHECK(std::ranges::count(broken, "other_teacher") == 1);
}

TEST_CASE("who teaches is no observer of the same lesson") {
  Cycle cycle;
  cycle.role("teacher", "a.ruiz", 1);
  cycle.role("observer", "a.ruiz", {}, "Student A");
  const auto has = [](const Rules& rules, std::string_view rule) {
    return std::ranges::count(rules, rule) == 1;
  };
  CHECK(has(cycle.broken(Stage::teach), "outside_observer"));
  CHECK(has(cycle.broken(Stage::teach), "an_observer"));
  CHECK_FALSE(has(cycle.broken(Stage::reteach), "outside_observer"));
  CHECK(has(cycle.broken(Stage::reteach), "two_observers"));
}

TEST_CASE("a debrief says what was learned, and a student's name waits for a reason each time") {
  Cycle cycle;
  cycle.taught(1, "2026-10-08");
  LessonMove move{Stage::debrief, day("2026-10-08"), &cycle.calendar};
  CHECK_THROWS_AS(let_pass(cycle.db, cycle.record(), move, {}), Error);
  move.learned = true;
  move.named = "Maria Lopez";
  const Departed departed = let_pass(cycle.db, cycle.record(), move, "a character of the book");
  CHECK(departed.waived == Rules{"evidence_first", "students_unnamed"});
  CHECK_THROWS_AS(let_pass(cycle.db, cycle.record(), move, {}), Error);
  move.named.reset();
  CHECK(let_pass(cycle.db, cycle.record(), move, {}).waived.empty());
}

TEST_CASE("after the redesign only the second lesson is missing before the finding goes out") {
  Cycle cycle;
  cycle.taught(1, "2026-09-21", "2026-09-22");
  const auto said = [&] {
    const LessonMove move{Stage::share, day("2026-10-08"), &cycle.calendar};
    for (const LessonRule* each : departures(cycle.record(), move))
      if (each->name == "reteach") return each->what;
    return std::string_view();
  };
  CHECK(said() == "the lesson was not redesigned and taught again");
  cycle.redesigned("2026-09-24");
  CHECK(said() == "the lesson was not taught again");
}

TEST_CASE("a debrief is late from the third school day after the lesson on") {
  Cycle cycle;
  add_no_school_day(cycle.db, {0, day("2026-10-12"), day("2026-10-12"), "holiday", "a day", {}});
  cycle.calendar = school_calendar(cycle.db);
  cycle.taught(1, "2026-10-08");
  const auto late = [&](const char* on) {
    const Rules broken = cycle.broken(Stage::debrief, on);
    return std::ranges::count(broken, "debrief_soon") == 1;
  };
  CHECK_FALSE(late("2026-10-08"));
  CHECK_FALSE(late("2026-10-13"));
  CHECK(late("2026-10-14"));
}

TEST_CASE("stages lie in order: a day before an earlier or after a later one is refused") {
  Cycle cycle;
  cycle.goals("2026-09-14");
  cycle.studied("2026-09-16");
  cycle.plan("2026-09-18");
  cycle.taught(1, "2026-09-21", "2026-09-22");
  const auto fits = [&](Stage stage, const char* on) {
    try {
      check_stage_day(cycle.record(), {stage, day(on)}, day("2026-11-23"));
      return true;
    } catch (const Error&) {
      return false;
    }
  };
  CHECK(fits(Stage::teach, "2026-09-18"));
  CHECK_FALSE(fits(Stage::teach, "2026-09-17"));
  CHECK_FALSE(fits(Stage::teach, "2026-09-23"));
  CHECK(fits(Stage::redesign, "2026-09-22"));
  CHECK_FALSE(fits(Stage::redesign, "2026-11-24"));
  CHECK_FALSE(fits(Stage::goals, "2026-09-13"));
}

TEST_CASE("every rule says what it is about, why it matters and what puts it right") {
  std::set<std::string_view> names;  // by what they say: one may have two wordings
  for (const LessonRule& each : lesson_rules()) {
    CAPTURE(each.name);
    CHECK(names.insert(each.what).second);
    CHECK(each.why.size() > 30);
    CHECK_FALSE(each.why.ends_with('.'));
    CHECK_FALSE(each.cure.empty());
  }
  CHECK(names.size() == 27);
}

TEST_CASE("components are counted from the records, as a naive recount has them") {
  std::mt19937 random(11);
  const char* days[] = {"2026-09-14", "2026-09-16", "2026-09-18", "2026-09-21",
                        "2026-09-22", "2026-09-24", "2026-10-01"};
  const auto any = [&] { return days[random() % std::size(days)]; };
  const auto coin = [&] { return random() % 2 == 0; };
  for (int round = 0; round < 60; ++round) {
    Cycle cycle;
    if (coin()) cycle.goals(any());
    if (coin()) cycle.studied(any());
    if (coin()) cycle.plan(any());
    const char* lesson = coin() ? any() : nullptr;
    if (lesson) cycle.taught(1, lesson, coin() ? "2026-10-02" : nullptr);
    if (coin()) cycle.role("commentator", "k.wong");
    if (coin())
      store_lesson_share(cycle.db, cycle.id,
                         {cycle.team("grade-4", day("2026-09-01")), day(any()), std::nullopt});
    const Date on = day(any());
    const LessonRecord all = cycle.record();
    const auto before = [&](Date each) { return each <= on; };
    const bool planned = !all.plans.empty() && before(all.plans[0].on_date);
    const bool studied = !all.sources.empty() && before(all.sources[0].on_date) &&
                         (!planned || all.sources[0].on_date <= all.plans[0].on_date);
    const bool taught = !all.lessons.empty() && before(all.lessons[0].taught_on);
    const bool in_time = planned && (!taught || all.plans[0].on_date <= all.lessons[0].taught_on);
    const bool debriefed =
        taught && all.lessons[0].debriefed_on && before(*all.lessons[0].debriefed_on);
    const std::vector<bool> expected = {all.study.goals_on && before(*all.study.goals_on),
                                        studied,
                                        in_time,
                                        debriefed,
                                        !all.roles.empty(),
                                        !all.shares.empty() && before(all.shares[0].shared_on)};
    std::vector<bool> met;
    for (const LessonComponent& each : lesson_components(all, cycle.calendar, on)) {
      met.push_back(each.met);
      CHECK_FALSE(each.evidence.empty());
    }
    CHECK(met == expected);
  }
}

TEST_CASE(
    "what waits: a debrief after two school days, a cycle after four weeks, a share after one") {
  Cycle cycle;
  cycle.taught(1, "2026-10-05");
  store_lesson_share(cycle.db, cycle.id,
                     {cycle.team("grade-4", day("2026-09-01")), day("2026-10-05"), std::nullopt});
  const auto due = [&](const char* on) {
    return lesson_study_due(up_to(cycle.record(), day(on)), cycle.calendar, day(on));
  };
  CHECK_FALSE(due("2026-10-07").debrief);
  CHECK(due("2026-10-08").debrief);
  CHECK(due("2026-10-12").unacknowledged == 0);
  CHECK(due("2026-10-13").unacknowledged == 1);
  CHECK(due("2026-11-02").still == 0);
  CHECK(due("2026-11-03").still == 21);
}

TEST_CASE("what happened later is not in the record of an earlier day") {
  Cycle cycle;
  cycle.goals("2026-09-14");
  cycle.studied("2026-09-16");
  cycle.plan("2026-09-18");
  cycle.taught(1, "2026-09-21", "2026-09-22");
  CHECK(next_stage(up_to(cycle.record(), day("2026-09-13"))) == Stage::goals);
  CHECK(next_stage(up_to(cycle.record(), day("2026-09-17"))) == Stage::plan);
  CHECK(next_stage(up_to(cycle.record(), day("2026-09-21"))) == Stage::debrief);
  CHECK(next_stage(up_to(cycle.record(), day("2026-09-22"))) == Stage::redesign);
}

}  // namespace collab
