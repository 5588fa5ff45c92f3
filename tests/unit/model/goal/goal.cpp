// Goals and how they stand.
#include "model/goal/goal.h"

#include <doctest/doctest.h>

#include "model/records/reference.h"
#include "refusal.h"
#include "school_in_memory.h"

namespace collab {
namespace {

/// From 51 to 80 between September 14 and May 28: 256 days.
Goal reading_goal() {
  Goal goal;
  goal.text = "every third grader reads with understanding";
  goal.measure = "at target on the spring reading check";
  goal.unit = "%";
  goal.set_on = day("2026-09-14");
  goal.baseline = 51;
  goal.baseline_on = day("2026-09-14");
  goal.target = 80;
  goal.target_on = day("2027-05-28");
  return goal;
}

struct Stand {
  double value;
  const char* on;
  bool on_track;
  bool reached;
};

}  // namespace

TEST_CASE("a goal is on track unless it lags by more than a tenth of the way from the line") {
  const Goal goal = reading_goal();
  // On January 20 half of the days are gone: the line is at 65.5, and 2.9 less is still on track.
  for (const Stand& each : std::initializer_list<Stand>{{65.5, "2027-01-20", true, false},
                                                        {62.6, "2027-01-20", true, false},
                                                        {62.5, "2027-01-20", false, false},
                                                        {79, "2027-01-20", true, false},
                                                        {80, "2027-01-20", true, true},
                                                        {77.1, "2027-06-10", true, false},
                                                        {77, "2027-06-10", false, false},
                                                        {51, "2026-09-14", true, false}}) {
    const std::vector<GoalPoint> points{{day(each.on), each.value, {}}};
    const GoalProgress at = progress(goal, points, day("2027-06-11"));
    CAPTURE(each.value);
    CAPTURE(each.on);
    CHECK(at.on_track == each.on_track);
    CHECK(at.reached == each.reached);
  }
  CHECK(progress(goal, std::vector<GoalPoint>{{day("2027-01-20"), 60, {}}}, day("2027-01-20"))
            .expected == doctest::Approx(65.5));
}

TEST_CASE("a goal that is to fall is on track when it falls") {
  Goal goal = reading_goal();
  goal.baseline = 40;
  goal.target = 20;
  const std::vector<GoalPoint> points{{day("2027-01-20"), 31, {}}};
  const GoalProgress at = progress(goal, points, day("2027-01-20"));
  CHECK(at.expected == doctest::Approx(30));
  CHECK(at.on_track);
  CHECK(!at.reached);
  const std::vector<GoalPoint> more{{day("2027-01-20"), 33, {}}};
  CHECK(!progress(goal, more, day("2027-01-20")).on_track);
}

TEST_CASE("the newest figure up to the day counts, and the baseline where there is none") {
  const Goal goal = reading_goal();
  const std::vector<GoalPoint> points{{day("2026-10-05"), 54, {}}, {day("2026-11-16"), 64, {}}};
  CHECK(progress(goal, points, day("2026-11-15")).value == 54);
  CHECK(progress(goal, points, day("2026-11-16")).value == 64);
  const GoalProgress before = progress(goal, points, day("2026-10-04"));
  CHECK(before.value == 51);
  CHECK(!before.measured);
}

TEST_CASE("a goal is due when its figure is older than 30 school days, or its day has passed") {
  const Goal goal = reading_goal();
  const SchoolCalendar calendar{{{"2026-27", day("2026-08-17"), day("2027-06-11")}}};
  const std::vector<GoalPoint> points{{day("2026-10-05"), 54, {}}};
  const auto due = [&](const char* on) {
    return goal_due(goal, progress(goal, points, day(on)), calendar, day(on));
  };
  CHECK(due("2026-11-16") == std::nullopt);  // 30 school days later
  CHECK(due("2026-11-17") == "no new figure for 31 school days");
  CHECK(due("2027-05-29") == "its day was 2027-05-28; say how it ended");
}

TEST_CASE("one of a unit is told by its own word") {
  Goal goal = reading_goal();
  const auto one = [&](const char* unit) {
    goal.unit = unit;
    CHECK(amount(goal, 2) == std::string("2 ") + unit);
    return amount(goal, 1);
  };
  CHECK(one("blocks") == "1 block");
  CHECK(one("families") == "1 family");
  CHECK(one("classes") == "1 class");
  CHECK(one("lunches") == "1 lunch");
  CHECK(one("minutes") == "1 minute");
  CHECK(one("bus") == "1 bus");
  CHECK(one("class") == "1 class");
  CHECK(one("%") == "1 %");
  CHECK(one("days a week") == "1 days a week");
}

TEST_CASE("a goal in words") {
  const Goal goal = reading_goal();
  CHECK(goal_words(goal, progress(goal, {}, day("2026-10-01"))) ==
        "80 % at target on the spring reading check by 2027-05-28 (now 51 %)");
  CHECK(amount(goal, 3.25) == "3.25 %");
}

TEST_CASE("a goal's figures are kept by day, and one of the same day is replaced") {
  SchoolInMemory school;
  Goal goal = reading_goal();
  goal.owner.team = school.team("grade-3", day("2026-08-17"));
  goal.id = add_goal(school.db, goal);
  set_goal_point(school.db, goal.id, {day("2026-11-16"), 63, "miscounted"});
  set_goal_point(school.db, goal.id, {day("2026-10-05"), 54, {}});
  set_goal_point(school.db, goal.id, {day("2026-11-16"), 64, {}});
  const auto points = goal_points(school.db, goal.id);
  REQUIRE(points.size() == 2);
  CHECK(points[0].value == 54);
  CHECK(points[1].value == 64);
  CHECK(points[1].note == std::nullopt);
  CHECK(remove_goal_point(school.db, goal.id, day("2026-10-05")));
  CHECK(!remove_goal_point(school.db, goal.id, day("2026-10-05")));
}

TEST_CASE("a goal whose target is its baseline or lies before it is refused") {
  SchoolInMemory school;
  Goal goal = reading_goal();
  goal.owner.team = school.team("grade-3", day("2026-08-17"));
  Goal same = goal;
  same.target = 51;
  CHECK(refusal([&] { add_goal(school.db, same); }) ==
        "5: the target is the baseline, 51 (a goal says what is to change; to keep something as it "
        "is, make it a norm)");
  Goal past = goal;
  past.target_on = day("2026-09-14");
  CHECK(refusal([&] { add_goal(school.db, past); }) ==
        "5: the target is to be reached by 2026-09-14, not after the baseline of 2026-09-14");
}

TEST_CASE("a goal that a decision is for is not removed") {
  SchoolInMemory school;
  Goal goal = reading_goal();
  goal.owner.team = school.team("grade-3", day("2026-08-17"));
  goal.id = add_goal(school.db, goal);
  Decision decision;
  decision.team = *goal.owner.team;
  decision.decided_on = day("2026-11-16");
  decision.text = "ratio groups";
  decision.goal = goal.id;
  decision.id = add_decision(school.db, decision);
  CHECK(decision_by_id(school.db, decision.id)->goal == goal.id);
  CHECK(refusal([&] { remove_goal(school.db, goal.id); }) ==
        "6: D1 was made for G1 (end it instead: collab goal end G1 --outcome 'given up')");
  decision.goal.reset();
  store_decision(school.db, decision);
  remove_goal(school.db, goal.id);
  CHECK(!goal_by_id(school.db, goal.id));
}

}  // namespace collab
