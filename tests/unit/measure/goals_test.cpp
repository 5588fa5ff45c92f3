// The figures on goals: worked-out cases, and a recount on paper over made-up schools.
#include <doctest/doctest.h>

#include <map>
#include <random>

#include "model/goal/goal.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

struct School : MeasuredSchool {
  Id goal(Id team, const char* set, double target = 80, const char* by = "2027-05-28") {
    Goal goal;
    goal.owner.team = team;
    goal.text = "readers";
    goal.measure = "at target";
    goal.baseline = 50;
    goal.target = target;
    goal.set_on = goal.baseline_on = on(set);
    goal.target_on = on(by);
    return add_goal(db, goal);
  }
  void point(Id goal, const char* day, double value) {
    set_goal_point(db, goal, {on(day), value, {}});
  }
  void end(Id goal, const char* day) {
    Goal ended = goal_by_id(db, goal).value();
    ended.closed_on = on(day);
    ended.outcome = "met";
    store_goal(db, ended);
  }
};

/// What the recount says of a team ("" is the school): alive, open, on track, measured.
struct Paper {
  int alive = 0;
  int open = 0;
  int on_track = 0;
  int measured = 0;
};

/// Counts day by day and goal by goal, as one would with a calendar and a pencil.
std::map<std::string, Paper> recount(Db& db, Date day) {
  const std::vector<NoSchoolDay> off = no_school_days(db);
  const std::vector<NamedPeriod> years = school_years(db);
  std::map<std::string, Paper> sums;
  for (const Goal& each : goals(db, {})) {
    if (!each.owner.team || each.set_on > day) continue;
    if (each.closed_on && *each.closed_on <= day) continue;
    Date newest = each.baseline_on;
    double value = each.baseline;
    bool measured = false;
    for (const GoalPoint& point : goal_points(db, each.id)) {
      if (point.on > day) continue;
      newest = std::max(newest, point.on);
      value = point.value;
      measured = true;
    }
    int age = 0;
    for (Date at = newest + Days{1}; at <= day; at += Days{1}) {
      const bool weekend = weekday(at) > 5;
      const bool in_year = std::ranges::any_of(
          years, [&](const NamedPeriod& year) { return year.from <= at && at <= year.to; });
      if (!weekend && in_year && !no_school(off, at)) ++age;
    }
    // Where the line would be on the day of the newest figure, in hundredths of the way.
    double gone = 0;
    const double all = static_cast<double>((each.target_on - each.baseline_on).count());
    for (Date at = each.baseline_on; at < newest && at < each.target_on; at += Days{1}) gone += 1;
    const double share = (value - each.baseline) / (each.target - each.baseline);
    const bool on_track = share > gone / all - 0.1 - 1e-7;
    for (const std::string& who : {std::string(), team_by_id(db, *each.owner.team)->slug}) {
      Paper& paper = sums[who];
      ++paper.open;
      paper.alive += age <= 30;
      paper.measured += measured;
      paper.on_track += measured && on_track;
    }
  }
  return sums;
}

}  // namespace

TEST_CASE("goals alive: the newest figure is at most 30 school days old") {
  School school;
  const Id one = school.goal(school.grade_3, "2026-09-14");
  const Id two = school.goal(school.grade_3, "2026-09-14");
  CHECK(school.figure("goal_live", "grade-3", "2026-10-26") == "2 of 2, 100, green");
  CHECK(school.figure("goal_live", "grade-3", "2026-10-27") == "0 of 2, 0, red");
  school.point(one, "2026-10-27", 55);
  CHECK(school.figure("goal_live", "grade-3", "2026-10-27") == "1 of 2, 50, red");
  school.end(two, "2026-10-26");
  CHECK(school.figure("goal_live", "grade-3", "2026-10-27") == "1 of 1, too_few");
  CHECK(school.figure("goal_live", "grade-3", "2026-10-25") == "2 of 2, 100, green");
}

TEST_CASE("goals on track: the newest figure against the straight line, without a colour") {
  School school;
  const Id one = school.goal(school.grade_3, "2026-09-14");
  school.goal(school.grade_3, "2026-09-14");
  CHECK(school.figure("goal_on_track", "grade-3") == "not_applicable");
  school.point(one, "2026-11-16", 55);
  const Id three = school.goal(school.grade_3, "2026-09-14", 20);
  school.point(three, "2026-11-16", 50);
  // 63 of 256 days are gone: the lines are at 57.4 and 42.6, and 3 less is still on track.
  CHECK(school.figure("goal_on_track", "grade-3") == "1 of 2, 50");
}

TEST_CASE("goals of a confidential team are counted nowhere") {
  School school;
  const Id sst = school.team("sst", "student-problem-solving", true);
  school.goal(sst, "2026-09-14");
  school.point(school.goal(sst, "2026-09-14"), "2026-11-16", 70);
  CHECK(school.figure("goal_live", "sst") == "not_applicable");
  CHECK(school.figure("goal_live", "") == "not_applicable");
  CHECK(school.figure("goal_on_track", "sst") == "not_applicable");
}

TEST_CASE("the figures on goals agree with a recount on paper") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    std::mt19937 random(seed);
    const auto between = [&](int least, int most) {
      return std::uniform_int_distribution(least, most)(random);
    };
    School school;
    const std::vector<Id> teams{school.grade_3, school.team("grade-4"), school.team("grade-5")};
    for (int i = between(0, 9); i > 0; --i) {
      const Date set = on("2026-08-20") + Days{between(0, 100)};
      const Id goal =
          school.goal(teams[static_cast<std::size_t>(between(0, 2))], iso(set).c_str(),
                      between(0, 1) ? 80 : 35, iso(set + Days{between(20, 300)}).c_str());
      for (int points = between(0, 4); points > 0; --points)
        set_goal_point(school.db, goal,
                       {set + Days{between(0, 120)}, static_cast<double>(between(30, 85)), {}});
      if (between(0, 3) == 0) school.end(goal, iso(set + Days{between(0, 90)}).c_str());
    }
    for (const char* day : {"2026-09-18", "2026-11-20", "2026-12-04", "2027-01-15"}) {
      const std::map<std::string, Paper> sums = recount(school.db, on(day));
      for (const char* indicator : {"goal_live", "goal_on_track"}) {
        const bool live = std::string_view(indicator) == "goal_live";
        for (const Figure& figure : school.figures(indicator, day)) {
          if (figure.statistic != "ratio") continue;
          CAPTURE(seed);
          CAPTURE(day);
          CAPTURE(indicator);
          CAPTURE(figure.team);
          const auto found = sums.find(figure.team);
          const Paper paper = found == sums.end() ? Paper{} : found->second;
          const int whole = live ? paper.open : paper.measured;
          CHECK((figure.level == Level::not_applicable) == (whole == 0));
          if (whole == 0) continue;
          CHECK(figure.whole == whole);
          CHECK(figure.part == (live ? paper.alive : paper.on_track));
        }
      }
    }
  }
}

}  // namespace collab::test
