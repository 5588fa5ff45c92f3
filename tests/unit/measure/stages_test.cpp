// The criteria of the stages one by one (met, not met, without data, waived), and a team that walks
// up, falls back when its members change and nobody meets, and recovers.
#include "measure/stages.h"

#include <doctest/doctest.h>

#include <functional>
#include <map>

#include "model/goal/goal.h"
#include "model/lesson/study.h"
#include "model/meeting/celebration.h"
#include "model/meeting/hand_off.h"
#include "model/meeting/practice.h"
#include "model/school/setting.h"
#include "model/team/link.h"
#include "model/team/norm.h"
#include "model/team/rotation.h"
#include "model/team/stage_waiver.h"
#include "report/team/stages.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

/// Grade 3 since August 2025, looked at on a Friday in November 2026.
struct GrowingSchool : MeasuredSchool {
  Growth growth(const char* day, const char* from = "2025-08-18") {
    return growth_of(workspace, school_calendar(db), {{grade_3}, on(day), on(from)}).front();
  }
  /// "met", "not met", "no data", "waived", or "not asked".
  std::string result(std::string_view id, const char* day = "2026-11-20") {
    const Growth found = growth(day, "2026-09-01");
    for (const Judged& each : found.looks.back().judged)
      if (each.criterion->id == id) return std::string(result_word(each.result));
    return "not asked";
  }
  void change(const std::function<void(Team&)>& change) {
    Team team = team_by_id(db, grade_3).value();
    change(team);
    store_team(db, team);
  }
  Id goal(const char* set_on, std::initializer_list<const char*> points) {
    Goal goal;
    goal.owner.team = grade_3;
    goal.text = "third graders read";
    goal.measure = "at target";
    goal.set_on = goal.baseline_on = on(set_on);
    goal.baseline = 50;
    goal.target = 80;
    goal.target_on = on("2027-05-28");
    const Id id = add_goal(db, goal);
    for (const char* day : points) set_goal_point(db, id, {on(day), 60, std::nullopt});
    return id;
  }
  void norms_of(std::initializer_list<std::size_t> proposers, const char* day) {
    for (const std::size_t each : proposers) {
      Norm norm;
      norm.team = grade_3;
      norm.text = "we start on time";
      norm.proposed_by = people.at(each);
      norm.proposed_on = on(day);
      const Id id = add_norm(db, norm);
      adopt_norm(db, id, on(day));
    }
  }
  /// Eight Mondays, each changed.
  void meetings(const std::function<void(Meeting&, int)>& change) {
    int count = 0;
    for (Date day = on("2026-09-28"); day <= on("2026-11-16"); day += Days{7}) {
      const Id id = meet(grade_3, iso(day).c_str());
      edit(id, [&](Meeting& meeting) { change(meeting, count); });
      ++count;
    }
  }
  void plain_meetings() {
    meetings([](Meeting&, int) {});
  }
};

using Setup = void (*)(GrowingSchool&);
struct Case {
  const char* id;
  const char* bare;  ///< of a team with four members and nothing else on record
  Setup unmet;
  Setup met;
};

void led_by(GrowingSchool& school, int leaders) {
  school.meetings([&](Meeting& meeting, int i) {
    meeting.facilitator = school.people.at(static_cast<std::size_t>(i % leaders));
  });
}
void with_link(GrowingSchool& school, std::initializer_list<std::size_t> carriers) {
  const Id other = school.team("grade-4");
  add_link(school.db, {0, school.grade_3, other, {}, 30, on("2026-09-01"), {}});
  for (const std::size_t each : carriers)
    add_hand_off(school.db, {0,
                             school.grade_3,
                             other,
                             {},
                             {},
                             {},
                             "dates",
                             school.people.at(each),
                             on("2026-11-10"),
                             {},
                             {}});
}
void actions_of(GrowingSchool& school, const char* done) {
  school.plain_meetings();
  for (int i = 0; i < 5; ++i) school.action(school.grade_3, "2026-10-12", done);
}
void decisions_of(GrowingSchool& school, const char* mode) {
  for (int i = 0; i < 3; ++i) school.decision(school.grade_3, "2026-10-12", mode);
}
void join_later(GrowingSchool& school, bool went_on) {
  school.mondays();
  school.join(school.grade_3, school.teacher("eva"), "member", "2026-09-28");
  if (went_on) school.plain_meetings();
}
void asks_roles(GrowingSchool& school) {
  const std::vector<std::string> roles = {"recorder"};
  set_required_roles(school.db, school.grade_3, roles);
}

const Case cases[] = {
    {"F1", "not met", nullptr,
     [](GrowingSchool& s) { s.change([](Team& t) { t.charge = "read"; }); }},
    {"F2", "met", nullptr, nullptr},
    {"F3", "not met", [](GrowingSchool& s) { s.series(s.grade_3, "1st mon 15:00", "2026-08-17"); },
     [](GrowingSchool& s) { s.mondays(); }},
    {"F4", "not met", nullptr, [](GrowingSchool& s) { s.goal("2026-09-14", {}); }},
    {"F5", "not asked", [](GrowingSchool& s) { s.change([](Team& t) { t.kind = "leadership"; }); },
     [](GrowingSchool& s) {
       s.change([&](Team& t) {
         t.kind = "leadership";
         t.sponsor = s.people.front();
         t.authority = "the schedule";
       });
     }},
    {"F6", "not met", nullptr,
     [](GrowingSchool& s) { set_rotation(s.db, s.grade_3, "facilitator", s.people); }},
    {"F7", "not asked", asks_roles,
     [](GrowingSchool& s) {
       asks_roles(s);
       s.join(s.grade_3, s.people[1], "recorder");
     }},
    {"F8", "not met", [](GrowingSchool& s) { s.plain_meetings(); },
     [](GrowingSchool& s) { s.meet(s.grade_3, "2025-08-25"); }},
    {"N1", "not met",
     [](GrowingSchool& s) {
       s.norms_of({0, 0, 0}, "2026-10-05");
     },
     [](GrowingSchool& s) {
       s.norms_of({0, 0, 1}, "2026-10-05");
     }},
    {"N2", "not met", nullptr,
     [](GrowingSchool& s) { s.change([](Team& t) { t.decision_rule = "vote"; }); }},
    {"N3", "not met", [](GrowingSchool& s) { s.mondays(); },
     [](GrowingSchool& s) {
       s.mondays();
       s.plain_meetings();
     }},
    {"N4", "no data", [](GrowingSchool& s) { led_by(s, 2); },
     [](GrowingSchool& s) {
       s.meetings([&](Meeting& m, int) {
         m.facilitator = s.people[0];
         m.recorder = s.people[1];
       });
     }},
    {"N5", "no data",
     [](GrowingSchool& s) {
       s.meetings([](Meeting& m, int) {
         m.agenda_written_at = (m.held_on - Date{}).count() * 86400LL + 72000;
       });
     },
     [](GrowingSchool& s) {
       s.meetings([](Meeting& m, int) {
         m.agenda_written_at = (m.held_on - Date{}).count() * 86400LL - 86400;
       });
     }},
    {"N6", "no data", [](GrowingSchool& s) { s.plain_meetings(); },
     [](GrowingSchool& s) { s.meetings([](Meeting& m, int) { m.connection = "weather"; }); }},
    {"N7", "not asked", [](GrowingSchool& s) { s.norms_of({0}, "2026-05-04"); },
     [](GrowingSchool& s) {
       s.norms_of({0}, "2026-05-04");
       for (const Norm& each : norms(s.db, s.grade_3)) review_norm(s.db, each.id, on("2026-10-05"));
     }},
    {"N8", "no data", [](GrowingSchool& s) { led_by(s, 1); },
     [](GrowingSchool& s) { led_by(s, 2); }},
    {"P1", "no data", [](GrowingSchool& s) { s.plain_meetings(); },
     [](GrowingSchool& s) {
       s.meetings([](Meeting& m, int i) {
         if (i % 2) m.evidence = "exit tickets";
       });
     }},
    {"P2", "not met",
     [](GrowingSchool& s) {
       s.meetings([&](Meeting& m, int) { set_meeting_focus(s.db, m.id, {1, 2, 3}); });
     },
     [](GrowingSchool& s) {
       s.meetings([&](Meeting& m, int i) { set_meeting_focus(s.db, m.id, {1 + i % 4}); });
     }},
    {"P3", "no data", [](GrowingSchool& s) { actions_of(s, "2026-11-02"); },
     [](GrowingSchool& s) { actions_of(s, "2026-10-09"); }},
    {"P4", "not met", [](GrowingSchool& s) { s.goal("2026-09-14", {"2026-10-05"}); },
     [](GrowingSchool& s) {
       s.goal("2026-09-14", {"2026-10-05", "2026-11-02"});
     }},
    {"P5", "not met", [](GrowingSchool& s) { decisions_of(s, "vote"); },
     [](GrowingSchool& s) {
       Decision decision = s.decision(s.grade_3, "2026-10-05", "vote");
       decision.result = "it helped";
       decision.result_on = on("2026-11-02");
       store_decision(s.db, decision);
     }},
    {"P6", "not met",
     [](GrowingSchool& s) {
       add_practice(s.db, {.team = s.grade_3,
                           .kind = "material",
                           .text = "a unit",
                           .shared_on = on("2026-10-05")});
     },
     [](GrowingSchool& s) {
       add_practice(s.db,
                    {.team = s.grade_3, .text = "exit tickets", .shared_on = on("2026-10-05")});
     }},
    {"P8", "no data", [](GrowingSchool& s) { decisions_of(s, "lead"); },
     [](GrowingSchool& s) { decisions_of(s, "consensus"); }},
    {"S1", "not met", nullptr, nullptr},
    {"S2", "no data", [](GrowingSchool& s) { led_by(s, 1); },
     [](GrowingSchool& s) { led_by(s, 4); }},
    {"S3", "not asked", [](GrowingSchool& s) { join_later(s, false); },
     [](GrowingSchool& s) { join_later(s, true); }},
    {"S4", "not met", nullptr,
     [](GrowingSchool& s) {
       add_celebration(s.db, {0, s.grade_3, {}, "groups met", on("2026-10-05"), false});
     }},
    {"S5", "not met", [](GrowingSchool& s) { s.norms_of({0}, "2026-05-04"); },
     [](GrowingSchool& s) {
       s.norms_of({0}, "2026-05-04");
       for (const Norm& each : norms(s.db, s.grade_3)) review_norm(s.db, each.id, on("2026-10-05"));
       Goal closed = goal_by_id(s.db, s.goal("2025-09-14", {})).value();
       closed.closed_on = on("2026-06-01");
       closed.outcome = "met";
       store_goal(s.db, closed);
       s.goal("2026-09-14", {});
     }},
    {"S6", "not met", [](GrowingSchool& s) { with_link(s, {}); },
     [](GrowingSchool& s) { with_link(s, {0}); }},
    {"S7", "not met", nullptr,
     [](GrowingSchool& s) { set_rotation(s.db, s.grade_3, "facilitator", s.people); }},
    {"S8", "not asked",
     [](GrowingSchool& s) {
       with_link(s, {0, 0});
     },
     [](GrowingSchool& s) {
       with_link(s, {0, 1});
     }},
};

/// A team that does all that the stages up to `perform` ask for, every Monday of some days.
struct Walk : GrowingSchool {
  int count = 0;

  void monday(Date day, bool norming, bool performing) {
    if (day >= on("2025-11-24") && day <= on("2025-11-28")) return;
    const Id id = meet(grade_3, iso(day).c_str());
    edit(id, [&](Meeting& m) {
      m.facilitator = people[static_cast<std::size_t>(count % 4)];
      m.recorder = people[static_cast<std::size_t>((count + 1) % 4)];
      if (norming) m.connection = "weather";
      if (performing) m.evidence = "exit tickets";
    });
    if (performing) {
      set_meeting_focus(db, id, {1, 2, 3, 4});
      Action done = action(grade_3, iso(day + Days{7}).c_str(), iso(day + Days{3}).c_str());
      done.created_on = day;
      store_action(db, done);
      decision(grade_3, iso(day).c_str(), "consensus");
    }
    ++count;
  }
  void mondays_until(Date from, Date until, bool norming, bool performing) {
    for (Date day = from; day <= until; day += Days{7}) {
      if (day >= on("2026-06-13") && day < on("2026-08-17")) continue;
      monday(day, norming, performing);
    }
  }
};

std::string reached(const Growth& growth, const char* day) {
  for (const StageLook& each : growth.looks)
    if (iso(each.day) == day) return std::string(stage_word(each.reached));
  return "no look on " + std::string(day);
}

}  // namespace

TEST_CASE("each criterion of the stages has a case here") {
  std::vector<std::string> known, tried;
  for (const Criterion& each : criteria()) known.emplace_back(each.id);
  for (const Case& each : cases) tried.emplace_back(each.id);
  CHECK(known == tried);
}

TEST_CASE("a criterion is met, not met, without data, or waived with its reason") {
  for (const Case& each : cases) {
    CAPTURE(each.id);
    CHECK(GrowingSchool().result(each.id) == each.bare);
    if (each.unmet) {
      GrowingSchool school;
      each.unmet(school);
      CHECK(school.result(each.id) == "not met");
      add_stage_waiver(school.db,
                       {0, school.grade_3, each.id, "we said why", on("2026-11-01"), {}});
      CHECK(school.result(each.id) == "waived");
      CHECK(school.result(each.id, "2026-10-30") != "waived");
    }
    if (each.met) {
      GrowingSchool school;
      each.met(school);
      CHECK(school.result(each.id) == "met");
    }
  }
}

TEST_CASE("a facilitator fixed on purpose is a reason not to ask who else leads") {
  GrowingSchool school;
  led_by(school, 1);
  school.change([](Team& team) { team.fixed_facilitator = "the district asks for it"; });
  CHECK(school.result("N8") == "waived");
  CHECK(school.result("S2") == "waived");
}

TEST_CASE("every criterion names a source, and a command for the team") {
  for (const Criterion& each : criteria()) {
    CAPTURE(each.id);
    CHECK_FALSE(each.formula.empty());
    CHECK(each.command.starts_with("collab "));
    CHECK(find_criterion(each.name).id == each.id);
  }
  CHECK_THROWS_WITH_AS(find_criterion("F99"), doctest::Contains("no criterion"), Error);
}

TEST_CASE("a team walks up, keeps its stage through one bad month, falls back and recovers") {
  Walk school;
  school.series(school.grade_3, "mon 15:00", "2025-08-18");
  school.series(school.grade_3, "mon 15:00", "2026-08-17");
  school.change([](Team& team) { team.charge = "read"; });
  const Id first = school.goal("2025-09-01", {"2025-11-03", "2025-12-01", "2026-02-02"});
  set_rotation(school.db, school.grade_3, "facilitator", school.people);
  school.mondays_until(on("2025-08-25"), on("2025-09-29"), false, false);
  school.norms_of({0, 1, 2}, "2025-10-06");
  school.mondays_until(on("2025-10-06"), on("2025-10-27"), true, false);
  school.change([](Team& team) { team.decision_rule = "consensus"; });
  school.mondays_until(on("2025-11-03"), on("2026-09-07"), true, true);
  const Id practice = add_practice(
      school.db, {.team = school.grade_3, .text = "exit tickets", .shared_on = on("2025-12-01")});
  const Id other = school.team("grade-4");
  add_trial(school.db, practice, {0, other, on("2026-02-02"), {}});
  for (const Norm& each : norms(school.db, school.grade_3))
    review_norm(school.db, each.id, on("2026-01-12"));
  for (const char* day : {"2026-01-12", "2026-04-06", "2026-05-18", "2026-08-24"})
    add_celebration(school.db, {0, school.grade_3, {}, "thanks", on(day), false});
  Decision looked = school.decision(school.grade_3, "2025-11-03", "consensus");
  looked.result = "it helped";
  looked.result_on = on("2026-01-12");
  store_decision(school.db, looked);
  Goal closed = goal_by_id(school.db, first).value();
  closed.closed_on = on("2026-05-29");
  closed.outcome = "met";
  store_goal(school.db, closed);
  school.goal("2026-05-29", {"2026-08-24", "2026-09-07"});
  // Then three of four go, three others come, and nobody meets for months.
  for (const std::size_t each : {std::size_t{1}, std::size_t{2}, std::size_t{3}})
    for (const Membership& seat : memberships(school.db, school.grade_3))
      if (seat.person == school.people[each]) end_membership(school.db, seat.id, on("2026-09-11"));
  for (const char* handle : {"eva", "finn", "gia"})
    school.join(school.grade_3, school.teacher(handle), "member", "2026-09-14");

  const Growth up = school.growth("2026-09-18");
  CHECK(reached(up, "2025-09-30") == "form");
  CHECK(reached(up, "2026-01-30") == "perform");
  CHECK(reached(up, "2026-05-29") == "sustain");
  CHECK(reached(up, "2026-09-18") == "sustain");
  REQUIRE(up.re_forming);
  CHECK(iso(*up.re_forming) == "2026-09-14");

  const Growth down = school.growth("2026-12-18");
  CHECK(down.looks.back().passes == GrowthStage::form);
  CHECK(reached(down, "2026-09-30") == "sustain");
  CHECK(reached(down, "2026-12-18") == "form");
  CHECK(down.re_forming);

  school.mondays_until(on("2027-01-04"), on("2027-05-24"), true, true);
  for (const Norm& each : norms(school.db, school.grade_3))
    review_norm(school.db, each.id, on("2027-02-01"));
  const Growth again = school.growth("2027-05-28");
  CHECK(again.looks.back().passes >= GrowthStage::norm);
  CHECK(reached(again, "2027-05-28") != "form");
  CHECK_FALSE(again.re_forming);
}

TEST_CASE("the next steps are of the stage to be passed, core ones first") {
  GrowingSchool school;
  school.mondays();
  const Growth growth = school.growth("2026-11-20", "2026-09-01");
  const auto steps = next_steps(growth);
  REQUIRE(steps.size() == 3);
  CHECK(steps[0]->criterion->id == "F1");
  CHECK(steps[1]->criterion->id == "F4");
  CHECK(steps[2]->criterion->id == "F6");
}

TEST_CASE("an ordinary coming and going is no re-forming") {
  GrowingSchool school;
  school.join(school.grade_3, school.teacher("eva"), "member", "2026-11-02");
  CHECK_FALSE(school.growth("2026-11-20", "2026-09-01").re_forming);
}

}  // namespace collab::test
