// Who sees which figure: a team's own attendance, small counts of people, grey teams.
#include "measure/privacy.h"

#include <doctest/doctest.h>

#include <map>

#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

/// Grade 3 and `others` further teams of four, each with three meetings and a row of attendance.
struct Schools : MeasuredSchool {
  explicit Schools(int others, int meetings = 3) {
    attended(grade_3, people, meetings);
    for (int i = 1; i <= others; ++i) {
      const Id more = team(("team-" + std::to_string(i)).c_str());
      std::vector<Id> members;
      for (int k = 0; k < 4; ++k)
        members.push_back(teacher("p" + std::to_string(i) + std::to_string(k)));
      for (const Id each : members) join(more, each);
      attended(more, members, meetings);
    }
  }
  void attended(Id team, const std::vector<Id>& members, int meetings) {
    for (int i = 0; i < meetings; ++i) {
      const Id meeting = meet(team, iso(on("2026-10-05") + Days{7 * i}).c_str());
      for (const Id each : members)
        set_attendance(db, meeting, each, each == members.front() ? "absent" : "present");
    }
  }
  std::string seen(const char* team, const Eyes& eyes, std::string_view statistic = "") {
    auto seen = figures("attendance", "2026-11-20");
    keep_private(seen, eyes, {});
    return said(seen, team, statistic);
  }
};

Figure about_people(double part, double whole) {
  Figure figure;
  figure.indicator = &find_indicator("team_reach");
  figure.statistic = "ratio";
  figure.part = part;
  figure.whole = whole;
  figure.value = 100 * part / whole;
  figure.cases = static_cast<std::int64_t>(whole);
  figure.level = Level::red;
  return figure;
}

}  // namespace

TEST_CASE("a team sees its own attendance, others do not") {
  Schools school(3);
  CHECK(school.seen("grade-3", {"grade-3"}) == "9 of 12, 75, amber");
  CHECK(school.seen("team-1", {"grade-3"}) == "suppressed");
  CHECK(school.seen("grade-3", {""}) == "suppressed");
}

TEST_CASE("the school's attendance shows from three teams on, the median of teams from five on") {
  CHECK(Schools(0).seen("", {""}) == "suppressed");
  CHECK(Schools(1).seen("", {""}) == "suppressed");
  CHECK(Schools(2).seen("", {""}) == "27 of 36, 75, amber");
  CHECK(Schools(2).seen("", {""}, "median") == "suppressed");
  CHECK(Schools(3).seen("", {""}, "median") == "suppressed");
  CHECK(Schools(4).seen("", {""}, "median") == "5, 75");
}

TEST_CASE("too few meetings of one team are not told as the school's either") {
  CHECK(Schools(0, 2).seen("", {""}) == "suppressed");
  CHECK(Schools(1, 1).seen("", {""}) == "suppressed");
}

TEST_CASE("one to four people, and all but one to four, become words") {
  struct Row {
    double part;
    double whole;
    std::string expected;
  };
  for (const Row& row :
       {Row{0, 24, "0 of 24, 0, red"}, Row{1, 24, "24, red; 1-4 people"},
        Row{4, 24, "24, red; 1-4 people"}, Row{5, 24, "5 of 24, 20.83, red"},
        Row{19, 24, "19 of 24, 79.17, red"}, Row{20, 24, "24; all but 1-4 people"},
        Row{23, 24, "24; all but 1-4 people"}, Row{24, 24, "24 of 24, 100, red"},
        Row{3, 6, "6; 1-5 people"}, Row{5, 6, "6; 1-5 people"}, Row{4, 8, "8; 1-7 people"},
        Row{7, 8, "8; 1-7 people"}, Row{5, 9, "9; all but 1-4 people"}}) {
    std::vector<Figure> figures{about_people(row.part, row.whole)};
    keep_private(figures, {""}, {});
    CHECK(MeasuredSchool::said(figures.front()) == row.expected);
  }
}

TEST_CASE("below five staff nothing of a figure about people is left") {
  MeasuredSchool school;
  school.held({"2026-10-05"});
  auto figures = school.figures("team_reach", "2026-11-20");
  keep_private(figures, {""}, {});
  CHECK(MeasuredSchool::said(figures.front()) == "suppressed");
  CHECK(!figures.front().part);
  CHECK(!figures.front().whole);
  CHECK(!figures.front().value);
}

TEST_CASE("a team with less than sixty percent on record is grey, and only that team") {
  MeasuredSchool school;
  school.mondays();
  school.held({"2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19"});
  for (const Meeting& each : meetings(school.db, {}))
    school.edit(each.id, [&](Meeting& m) { m.facilitator = school.people.front(); });
  const Id other = school.team("grade-4");
  for (const Id each : school.people) school.join(other, each);
  for (const char* day : {"2026-09-29", "2026-10-06", "2026-10-13", "2026-10-20"})
    school.edit(school.meet(other, day),
                [&](Meeting& m) { m.facilitator = school.people.front(); });
  const auto levels = [&](double least) {
    Rules rules;
    rules.least_recorded = least;
    auto figures = school.figures("recorded", "2026-11-20");
    for (const Figure& each : school.figures("rotation", "2026-11-20")) figures.push_back(each);
    grey_out(figures, rules);
    std::string words;
    for (const Figure& each : figures)
      if (each.indicator->name == "rotation" && !each.team.empty())
        words += each.team + " " + std::string(level_word(each.level)) + "; ";
    return words;
  };
  CHECK(school.figure("recorded", "grade-3") == "4 of 8, 50");
  CHECK(levels(60) == "grade-3 grey; grade-4 red; ");
  CHECK(levels(50) == "grade-3 red; grade-4 red; ");
}

TEST_CASE("neither a level nor a change of thresholds tells a hidden count") {
  const auto& reach = find_indicator("team_reach");
  for (const int whole : {5, 6, 8, 9, 24, 40}) {
    for (int green = 0; green <= 100; green += 5) {
      Rules rules;
      rules.thresholds[reach.name] = {double(green), green / 2.0};
      std::map<std::string, std::string> levels;  // by what is said of the count
      for (int part = 1; part < whole; ++part) {
        std::vector<Figure> figures{about_people(part, whole)};
        keep_private(figures, {""}, rules);
        const Figure& seen = figures.front();
        if (seen.part) continue;
        CAPTURE(whole);
        CAPTURE(part);
        CAPTURE(green);
        const std::string level(level_word(seen.level));
        CHECK(levels.try_emplace(seen.note, level).first->second == level);
      }
    }
  }
}

}  // namespace collab::test
