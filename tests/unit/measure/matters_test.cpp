// What changes a figure and what does not: one record after the other is changed in a school where
// every indicator has a value.
#include <doctest/doctest.h>

#include <functional>

#include "model/goal/goal.h"
#include "store/journal.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

/// Two teams that met on eight Mondays, with everything on record.
struct BusySchool : MeasuredSchool {
  BusySchool() {
    for (const char* handle : {"eli", "fay", "gus", "hal"}) others.push_back(teacher(handle));
    grade_4 = team("grade-4");
    for (const Id each : others) join(grade_4, each);
    for (const Id team : {grade_3, grade_4}) {
      series(team, "mon 15:00", "2026-08-17");
      for (Date day = on("2026-09-21"); day <= on("2026-11-16"); day += Days{7}) fill(team, day);
      action(team, "2026-10-12").id;
      action(team, "2026-10-19").id;
      action(team, "2026-10-26").id;
      for (const double target : {80.0, 35.0}) aim(team, target);
    }
    enter("2026-11-18");
  }

  const std::vector<Id>& members(Id team) const { return team == grade_3 ? people : others; }

  void fill(Id team, Date day) {
    const auto& who = members(team);
    const Id meeting = meet(team, iso(day).c_str());
    const auto turn = static_cast<std::size_t>(day.time_since_epoch().count() / 7 % 4);
    edit(meeting, [&](Meeting& m) {
      m.facilitator = who.at(turn);
      m.agenda_written_at = (day - Days{2}).time_since_epoch().count() * 86400 + 43200;
    });
    for (const Id each : who) set_attendance(db, meeting, each, "present");
    item(meeting, who.at((turn + 1) % 4), 2, true);
    Decision made = decision(team, iso(day).c_str(), "consensus");
    made.meeting = meeting;
    made.agenda_item = item(meeting, who.at((turn + 2) % 4), 3);
    store_decision(db, made);
    Action next = action(team, iso(day + Days{4}).c_str(), iso(day + Days{3}).c_str());
    next.meeting = meeting;
    store_action(db, next);
  }

  /// A goal with a figure on the way to it.
  void aim(Id team, double target) {
    Goal goal;
    goal.owner.team = team;
    goal.text = goal.measure = "at target";
    goal.set_on = goal.baseline_on = on("2026-09-14");
    goal.baseline = 50;
    goal.target = target;
    goal.target_on = on("2027-05-28");
    set_goal_point(db, add_goal(db, goal), {on("2026-11-09"), target, std::nullopt});
  }
  Goal goal(Id team) { return goals(db, {.owner = {.team = team}}).front(); }

  /// Something is entered at noon of that day.
  void enter(const char* day) {
    Operation operation(
        db, {on(day).time_since_epoch().count() * 86400 + 61200, "tester", "school", std::nullopt});
    off(day, day, "early release");
    operation.commit();
  }

  Meeting meeting(Id team, const char* day) {
    return meetings(db, {.team = team, .from = on(day), .to = on(day)}).at(0);
  }
  template <class Change>
  void change_meeting(Id team, const char* day, Change change) {
    edit(meeting(team, day).id, change);
  }
  template <class Change>
  void change_action(Id team, const char* due, Change change) {
    Action found = actions(db, {.team = team, .due_from = on(due), .due_to = on(due)}).at(0);
    change(found);
    store_action(db, found);
  }
  template <class Change>
  void change_decision(Id team, const char* day, Change change) {
    Decision found = decisions(db, {.team = team, .from = on(day), .to = on(day)}).at(0);
    change(found);
    store_decision(db, found);
  }
  template <class Change>
  void change_person(Id id, Change change) {
    Person found = person_by_id(db, id).value();
    change(found);
    store_person(db, found);
  }
  /// Takes the record of a meeting back; its block has none then.
  void forget(Id team, const char* day) {
    const Id id = meeting(team, day).id;
    for (const Id each : members(team)) clear_attendance(db, id, each);
    edit(id, [](Meeting& m) { m.state = "planned"; });
  }

  /// All figures of a team, or the school's: "I03 8 of 8, 100, green" and so on.
  std::string all(const char* team) {
    std::string list;
    const Window window{{on("2026-09-28"), on("2026-11-20")}, on("2026-11-20")};
    gather_for(workspace, school_calendar(db), {window});
    for (const Indicator& indicator : indicators())
      for (const Figure& one : read_indicator(db, indicator, window, Rules{}))
        if (one.team == team)
          list +=
              fmt::format("{} {} {} {}\n", indicator.id, one.statistic, one.category, said(one));
    return list;
  }
  std::string one(const char* indicator, const char* team) {
    std::string list;
    for (const Figure& each : figures(indicator, "2026-11-20"))
      if (each.team == team) list += each.category + " " + said(each) + "\n";
    return list;
  }

  Id grade_4 = 0;
  std::vector<Id> others;
};

struct Change {
  std::string indicator;
  std::string what;
  std::function<void(BusySchool&, Id team)> make;
};

/// Each of these matters to the indicator's figure of the team.
const std::vector<Change>& changes_of_a_team() {
  static const std::vector<Change> list{
      {"goal_live", "a goal has ended",
       [](BusySchool& s, Id team) {
         Goal ended = s.goal(team);
         ended.closed_on = on("2026-11-16");
         ended.outcome = "met";
         store_goal(s.db, ended);
       }},
      {"goal_on_track", "the newest figure lags behind",
       [](BusySchool& s, Id team) {
         set_goal_point(s.db, s.goal(team).id, {on("2026-11-16"), 50, std::nullopt});
       }},
      {"protected_time", "a record is taken back",
       [](BusySchool& s, Id team) { s.forget(team, "2026-10-12"); }},
      {"recorded", "a record is taken back",
       [](BusySchool& s, Id team) { s.forget(team, "2026-10-12"); }},
      {"attendance", "somebody was absent",
       [](BusySchool& s, Id team) {
         set_attendance(s.db, s.meeting(team, "2026-10-12").id, s.members(team).front(), "absent");
       }},
      {"agenda_shared", "the proposer led the meeting",
       [](BusySchool& s, Id team) {
         AgendaItem item = agenda_items(s.db, s.meeting(team, "2026-10-12").id).at(0);
         item.proposed_by = s.meeting(team, "2026-10-12").facilitator;
         store_agenda_item(s.db, item);
       }},
      {"agenda_in_time", "the agenda came a week later",
       [](BusySchool& s, Id team) {
         s.change_meeting(team, "2026-10-12",
                          [](Meeting& m) { *m.agenda_written_at += 7 * 86400; });
       }},
      {"response_cycle", "nothing was decided for the last weeks' evidence",
       [](BusySchool& s, Id team) {
         s.change_decision(team, "2026-11-16",
                           [](Decision& d) { d.decided_on = on("2026-09-21"); });
       }},
      {"question_coverage", "a meeting worked on question 1",
       [](BusySchool& s, Id team) {
         set_meeting_focus(s.db, s.meeting(team, "2026-10-12").id, {1});
       }},
      {"next_step", "the action has no owner",
       [](BusySchool& s, Id team) {
         s.change_action(team, "2026-10-16", [](Action& a) { a.owners.clear(); });
       }},
      {"follow_through", "done after the next meeting",
       [](BusySchool& s, Id team) {
         s.change_action(team, "2026-10-16", [](Action& a) { a.done_on = on("2026-10-21"); });
       }},
      {"overdue_age", "the middle one was due two days later",
       [](BusySchool& s, Id team) {
         s.change_action(team, "2026-10-19", [](Action& a) { a.due = on("2026-10-21"); });
       }},
      {"rotation", "another facilitator",
       [](BusySchool& s, Id team) {
         const auto other = s.meeting(team, "2026-10-19").facilitator;
         s.change_meeting(team, "2026-10-12", [&](Meeting& m) { m.facilitator = other; });
       }},
      {"decision_modes", "voted",
       [](BusySchool& s, Id team) {
         s.change_decision(team, "2026-10-12", [](Decision& d) { d.mode = "vote"; });
       }},
      {"unknown_owners", "nobody owns an open action",
       [](BusySchool& s, Id team) {
         s.change_action(team, "2026-10-19", [](Action& a) { a.owners.clear(); });
       }},
      {"future_records", "a decision of next year",
       [](BusySchool& s, Id team) { s.decision(team, "2027-10-12", "vote"); }},
  };
  return list;
}

const std::vector<Change>& changes_of_the_school() {
  static const std::vector<Change> list{
      {"team_reach", "a team of its own that met reaches somebody",
       [](BusySchool& s, Id) {
         end_membership(s.db, memberships(s.db, s.grade_3).at(0).id, on("2026-11-19"));
       }},
      {"common_time", "a second block a week",
       [](BusySchool& s, Id) {
         s.series(s.grade_3, "wed 15:00", "2026-08-17");
         s.series(s.grade_4, "wed 15:00", "2026-08-17");
       }},
      {"last_entry", "something is entered later",
       [](BusySchool& s, Id) { s.enter("2026-11-19"); }},
      {"doubled_persons", "a name that is there already",
       [](BusySchool& s, Id) { s.change_person(s.people[2], [](Person& p) { p.name = "ANA"; }); }},
  };
  return list;
}

}  // namespace

TEST_CASE("every indicator has a value in the busy school") {
  BusySchool school;
  CHECK(school.all("grade-3") ==
        "I03 ratio  8 of 8, 100, green\n"
        "I04 ratio  32 of 32, 100, green\n"
        "I05 ratio  16 of 16, 100, green\n"
        "I05b ratio  8 of 8, 100, green\n"
        "I06 ratio  8 of 8, 100\n"
        "I06b coverage  2 of 4, 2\n"
        "I07 ratio  8 of 8, 100\n"
        "I08 ratio  8 of 11, 72.73, amber\n"
        "I09 median  3, 32, red\n"
        "I10 effective  8, 1, green\n"
        "I11 ratio  8 of 8, 100, green\n"
        "I12 ratio  0 of 3, too_few; 3 without an action\n"
        "I13 count consensus 8 of 8, 8\n"
        "I14 ratio  2 of 2, 100, green\n"
        "I14b ratio  2 of 2, 100\n"
        "I23 ratio  not_applicable\n"
        "I24 ratio  not_applicable\n"
        "I30 ratio  not_applicable\n"
        "Q01 ratio  8 of 8, 100\n"
        "Q03 count  0 of 3, 0\n"
        "Q05 count  not_applicable\n");
}

TEST_CASE("a record that should matter changes its figure, and none of another team") {
  for (const Change& change : changes_of_a_team()) {
    INFO(change.indicator << ": " << change.what);
    BusySchool school;
    const std::string own = school.one(change.indicator.c_str(), "grade-3");
    const std::string other = school.all("grade-4");
    change.make(school, school.grade_3);
    CHECK(school.one(change.indicator.c_str(), "grade-3") != own);
    CHECK(school.all("grade-4") == other);
  }
}

TEST_CASE("a record that should matter changes the school's figure") {
  for (const Change& change : changes_of_the_school()) {
    INFO(change.indicator << ": " << change.what);
    BusySchool school;
    const std::string before = school.one(change.indicator.c_str(), "");
    change.make(school, 0);
    CHECK(school.one(change.indicator.c_str(), "") != before);
  }
  for (const Change& change : changes_of_a_team()) {
    if (change.indicator == "question_coverage" || change.indicator == "rotation") continue;
    INFO(change.indicator << ": " << change.what);
    BusySchool school;
    const std::string before = school.one(change.indicator.c_str(), "");
    change.make(school, school.grade_3);
    CHECK(school.one(change.indicator.c_str(), "") != before);
  }
}

TEST_CASE("what lies outside the window, after the day or in no minutes changes nothing") {
  const std::vector<Change> changes{
      {"", "the week before the window",
       [](BusySchool& s, Id team) {
         const Id id = s.meeting(team, "2026-09-21").id;
         s.change_meeting(team, "2026-09-21", [&](Meeting& m) {
           m.facilitator = s.others.front();
           m.agenda_written_at = std::nullopt;
           m.no_next_step = true;
         });
         set_attendance(s.db, id, s.people.front(), "absent");
         set_meeting_focus(s.db, id, {1, 4});
         s.change_decision(team, "2026-09-21", [](Decision& d) { d.mode = "vote"; });
         s.change_action(team, "2026-09-25", [](Action& a) { a.done_on = on("2026-11-10"); });
       }},
      {"", "the week after the day",
       [](BusySchool& s, Id team) {
         s.enter("2026-11-30");
         const Id id = s.meet(team, "2026-11-23");
         s.edit(id, [&](Meeting& m) { m.facilitator = s.people.front(); });
         set_attendance(s.db, id, s.people.front(), "absent");
         s.item(id, s.people.front(), 1, true);
         Action action = s.action(team, "2026-12-07");
         action.meeting = id;
         action.created_on = on("2026-11-23");
         action.owners.clear();
         store_action(s.db, action);
         s.change_action(team, "2026-10-19", [](Action& a) { a.done_on = on("2026-11-21"); });
       }},
      {"", "the minutes of a meeting that was cancelled",
       [](BusySchool& s, Id team) {
         const Id id = s.meet(team, "2026-10-14", "cancelled");
         s.edit(id, [&](Meeting& m) {
           m.facilitator = s.people.front();
           m.evidence = "exit tickets";
           m.agenda_written_at = 1;
         });
         set_meeting_focus(s.db, id, {1, 2, 4});
         s.item(id, s.people.front(), 1, true);
       }},
      {"", "words, places, times, recorders, guests",
       [](BusySchool& s, Id team) {
         s.change_meeting(team, "2026-10-12", [&](Meeting& m) {
           m.place = "library";
           m.start_time = 600;
           m.minutes = 90;
           m.recorder = s.others.front();
           m.noticed = "a lot";
         });
         set_guests(s.db, s.meeting(team, "2026-10-12").id, {"Maria Lopez"});
         s.change_decision(team, "2026-10-12", [](Decision& d) { d.text = "other words"; });
         s.change_action(team, "2026-10-16", [](Action& a) { a.text = "other words"; });
         s.change_person(s.people.front(), [](Person& p) { p.preferred_name = "Annie"; });
       }},
      {"", "a holiday on a day without a block, somebody on leave on one without a meeting",
       [](BusySchool& s, Id) {
         s.off("2026-10-13", "2026-10-13");
         add_leave(s.db, s.people.front(), {0, "", "", on("2026-10-13"), on("2026-10-16")});
       }},
      {"", "somebody of the staff who is in no team, on leave",
       [](BusySchool& s, Id) {
         add_leave(s.db, s.person("zoe", "nurse"), {0, "", "", on("2026-10-01"), {}});
       }},
  };
  for (const Change& change : changes) {
    BusySchool school;
    const std::string before = school.all("grade-3");
    change.make(school, school.grade_3);
    INFO(change.what);
    CHECK(school.all("grade-3") == before);
  }
}

TEST_CASE("a confidential team has blocks, meetings and attendance, and nothing of its texts") {
  BusySchool school;
  Team team = team_by_id(school.db, school.grade_3).value();
  team.confidential = true;
  store_team(school.db, team);
  school.decision(school.grade_3, "2027-10-12", "vote");
  CHECK(school.all("grade-3") ==
        "I03 ratio  8 of 8, 100, green\n"
        "I04 ratio  32 of 32, 100, green\n"
        "I05 ratio  not_applicable\n"
        "I05b ratio  not_applicable\n"
        "I06 ratio  not_applicable\n"
        "I06b coverage  not_applicable\n"
        "I07 ratio  not_applicable\n"
        "I08 ratio  not_applicable\n"
        "I09 median  not_applicable\n"
        "I10 effective  not_applicable\n"
        "I11 ratio  not_applicable\n"
        "I12 ratio  not_applicable\n"
        "I13 count  not_applicable\n"
        "I14 ratio  not_applicable\n"
        "I14b ratio  not_applicable\n"
        "I23 ratio  not_applicable\n"
        "I24 ratio  not_applicable\n"
        "I30 ratio  not_applicable\n"
        "Q01 ratio  8 of 8, 100\n"
        "Q03 count  not_applicable\n"
        "Q05 count  not_applicable\n");
}

}  // namespace collab::test
