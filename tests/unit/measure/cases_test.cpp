// Worked-out cases: what happened, and what each figure makes of it, to be read like a
// specification. "7 of 8, 87.5, green; 1 unrecorded" is numerator, denominator, value, level and
// note. Unless a day is given, the window is the eight school weeks from September 28 to November
// 20, 2026, a Friday.
#include <doctest/doctest.h>

#include <functional>

#include "model/school/school.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

using School = MeasuredSchool;

struct Row {
  std::string what;
  std::function<void(School&)> given;
  std::string expected;
  const char* as_of = "2026-11-20";
  const char* from = "2026-09-28";
};

/// Grade 3's figure in each row, in a school of its own.
void check(const char* indicator, const std::vector<Row>& rows, const char* team = "grade-3") {
  for (const Row& row : rows) {
    School school;
    row.given(school);
    INFO(row.what);
    CHECK(school.figure(indicator, team, row.as_of, row.from) == row.expected);
  }
}

void with_mondays(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    School school;
    school.mondays();
    row.given(school);
    INFO(row.what);
    CHECK(school.figure("protected_time", "grade-3", row.as_of, row.from) == row.expected);
  }
}

}  // namespace

TEST_CASE("protected time: what becomes of eight Mondays") {
  with_mondays({
      {"all held", [](School& s) { s.held_but({}); }, "8 of 8, 100, green"},
      {"a holiday on a meeting day is no block",
       [](School& s) {
         s.off("2026-10-12", "2026-10-12");
         s.held_but({"2026-10-12"});
       },
       "7 of 7, 100, green"},
      {"early release is a school day, and the block stands",
       [](School& s) {
         s.off("2026-10-12", "2026-10-12", "early release");
         s.held_but({"2026-10-12"});
       },
       "7 of 8, 87.5, green; 1 unrecorded"},
      {"moved to the day after",
       [](School& s) {
         s.held_but({"2026-10-05"});
         s.meet(s.grade_3, "2026-10-06", "held", "2026-10-05");
       },
       "8 of 8, 100, green"},
      {"moved by 5 school days, to the next Monday",
       [](School& s) {
         s.held_but({"2026-10-05"});
         s.meet(s.grade_3, "2026-10-12", "held", "2026-10-05");
       },
       "8 of 8, 100, green"},
      {"moved by 6 school days",
       [](School& s) {
         s.held_but({"2026-10-05"});
         s.meet(s.grade_3, "2026-10-13", "held", "2026-10-05");
       },
       "7 of 8, 87.5, green"},
      {"moved to the Friday before",
       [](School& s) {
         s.held_but({"2026-10-05"});
         s.meet(s.grade_3, "2026-10-02", "held", "2026-10-05");
       },
       "8 of 8, 100, green"},
      {"days off do not count: ten days later over Thanksgiving are 5 school days",
       [](School& s) {
         s.held({"2026-11-30"});
         s.meet(s.grade_3, "2026-12-03", "held", "2026-11-23");
       },
       "2 of 2, too_few", "2026-12-04", "2026-11-23"},
      {"cancelled",
       [](School& s) {
         s.held_but({"2026-10-05", "2026-10-12"});
         s.meet(s.grade_3, "2026-10-05", "cancelled");
         s.meet(s.grade_3, "2026-10-12", "cancelled");
       },
       "6 of 8, 75, amber"},
      {"cancelled and then held after all, as another meeting",
       [](School& s) {
         s.held_but({"2026-10-05"});
         s.meet(s.grade_3, "2026-10-05", "cancelled");
         s.meet(s.grade_3, "2026-10-07", "held", "2026-10-05");
       },
       "8 of 8, 100, green"},
      {"two meetings on a day keep one block",
       [](School& s) {
         s.held_but({});
         s.meet(s.grade_3, "2026-10-05");
       },
       "8 of 8, 100, green"},
      {"a meeting that nobody had planned keeps no block",
       [](School& s) {
         s.held_but({"2026-10-05"});
         s.meet(s.grade_3, "2026-10-15");
       },
       "7 of 8, 87.5, green; 1 unrecorded"},
  });
}

TEST_CASE("protected time: a block without a record is not yet written up, then unrecorded") {
  with_mondays({
      {"three school days after", [](School& s) { s.held_but({"2026-11-16"}); },
       "7 of 7, 100, green; 1 not yet written up", "2026-11-19"},
      {"four school days after: whatever became of it, the level is the same",
       [](School& s) { s.held_but({"2026-11-16"}); }, "7 of 8, 87.5, green; 1 unrecorded"},
      {"three school days over Thanksgiving are eight days",
       [](School& s) { s.held({"2026-11-16"}); }, "1 of 1, too_few; 2 not yet written up",
       "2026-12-01", "2026-11-16"},
      {"planned and past is as good as no record",
       [](School& s) {
         s.held_but({"2026-11-16"});
         s.meet(s.grade_3, "2026-11-16", "planned");
       },
       "7 of 8, 87.5, green; 1 unrecorded"},
      {"moved to a day to come, by 3 school days",
       [](School& s) {
         s.held_but({"2026-11-16"});
         s.meet(s.grade_3, "2026-11-19", "planned", "2026-11-16");
       },
       "7 of 7, 100, green; 1 not yet written up", "2026-11-18"},
      {"moved to a day to come, by 6 school days",
       [](School& s) {
         s.held_but({"2026-11-16"});
         s.meet(s.grade_3, "2026-11-24", "planned", "2026-11-16");
       },
       "7 of 8, 87.5, green", "2026-11-18"},
      {"noted as cancelled only two days later: it was on its day already",
       [](School& s) {
         s.held_but({"2026-11-16"});
         const Id meeting = s.meet(s.grade_3, "2026-11-16", "cancelled");
         s.edit(meeting, [](Meeting& m) { m.cancelled_on = on("2026-11-20"); });
       },
       "7 of 8, 87.5, green", "2026-11-18"},
      {"two unrecorded leave the level open: 75 % or up to 100 %",
       [](School& s) {
         s.held_but({"2026-10-05", "2026-10-12"});
       },
       "6 of 8, 75; 2 unrecorded"},
      {"one unrecorded does not help four cancelled ones: 38 % or 50 %, red",
       [](School& s) {
         s.held_but({"2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02"});
         for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"})
           s.meet(s.grade_3, day, "cancelled");
       },
       "3 of 8, 37.5, red; 1 unrecorded"},
      {"nothing is on record", [](School&) {}, "0 of 8, 0; 8 unrecorded"},
  });
}

TEST_CASE("protected time: series with gaps, ends and other rhythms") {
  check("protected_time",
        {
            {"no series", [](School&) {}, "not_applicable"},
            {"three blocks are too few for a value",
             [](School& s) {
               s.series(s.grade_3, "mon 15:00", "2026-11-02");
               s.held({"2026-11-02", "2026-11-09", "2026-11-16"});
             },
             "3 of 3, too_few"},
            {"over new year: December 14, January 4 and 11, nothing in the break",
             [](School& s) {
               s.series(s.grade_3, "mon 15:00", "2026-12-14");
               s.held({"2026-12-14", "2027-01-04", "2027-01-11"});
             },
             "3 of 3, too_few", "2027-01-15", "2026-12-14"},
            {"every second week goes on counting weeks in the break: December 15, January 12",
             [](School& s) {
               s.series(s.grade_3, "2 weeks tue 14:30", "2026-12-15");
               s.held({"2026-12-15", "2027-01-12"});
             },
             "2 of 2, too_few", "2027-01-15", "2026-12-14"},
            {"the end of daylight saving on November 1 moves no block",
             [](School& s) {
               s.series(s.grade_3, "2 weeks tue 14:30", "2026-10-06");
               s.held({"2026-10-06", "2026-10-20", "2026-11-03", "2026-11-17"});
             },
             "4 of 4, 100, green"},
            {"nor does its beginning on March 14",
             [](School& s) {
               s.series(s.grade_3, "mon 7:30", "2027-03-01");
               s.held({"2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22"});
             },
             "4 of 4, 100, green", "2027-03-26", "2027-03-01"},
            {"first Thursdays: October 1, November 5",
             [](School& s) {
               s.series(s.grade_3, "1st thu 16:00", "2026-08-17");
               s.held({"2026-10-01", "2026-11-05"});
             },
             "2 of 2, too_few"},
            {"two series on one day are one block",
             [](School& s) {
               s.mondays();
               s.series(s.grade_3, "mon 7:30", "2026-08-17");
               s.held_but({});
             },
             "8 of 8, 100, green"},
            {"a team that ended on October 23: its four Mondays",
             [](School& s) {
               s.mondays();
               s.held({"2026-09-28", "2026-10-05", "2026-10-12", "2026-10-19"});
               end_team(s.db, s.grade_3, on("2026-10-23"));
             },
             "4 of 4, 100, green"},
            {"a series without an end stops with its school year",
             [](School& s) {
               s.series(s.grade_3, "mon 15:00", "2026-05-11");
               s.held({"2026-05-11", "2026-05-18", "2026-05-25", "2026-06-01", "2026-06-08"});
             },
             "5 of 5, 100, green", "2026-09-04", "2026-05-11"},
        });
}

TEST_CASE("attendance: those present of those expected") {
  const auto three = [](School& s, std::initializer_list<const char*> states) {
    for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19"})
      s.attend(s.meet(s.grade_3, day), states);
  };
  check("attendance",
        {
            {"three meetings, one of four away",
             [=](School& s) {
               three(s, {"present", "present", "present", "absent"});
             },
             "9 of 12, 75, amber"},
            {"excused is not expected",
             [=](School& s) {
               three(s, {"present", "present", "present", "excused"});
             },
             "9 of 9, 100, green"},
            {"a member of whom nothing is written was expected",
             [=](School& s) {
               three(s, {"present", "present", "present"});
             },
             "9 of 12, 75, amber"},
            {"on leave is not expected",
             [=](School& s) {
               add_leave(s.db, s.people[3], {0, "", "", on("2026-10-12"), on("2026-10-16")});
               three(s, {"present", "present", "present", "absent"});
             },
             "9 of 11, 81.82, amber"},
            {"who joins later is expected from then on",
             [=](School& s) {
               s.join(s.grade_3, s.teacher("eve"), "member", "2026-10-19");
               three(s, {"present", "present", "present", "present"});
             },
             "12 of 13, 92.31, green"},
            {"two roles in a team are one person",
             [=](School& s) {
               s.join(s.grade_3, s.people[0], "facilitator");
               three(s, {"present", "present", "present", "present"});
             },
             "12 of 12, 100, green"},
            {"a visitor from the staff and guests do not count, nor does a sponsor",
             [=](School& s) {
               three(s, {"present", "present", "present", "absent"});
               s.join(s.grade_3, s.person("kim", "principal"), "sponsor");
               const Id meeting = meetings(s.db, {}).front().id;
               set_attendance(s.db, meeting, s.teacher("eve"), "present");
               set_guests(s.db, meeting, {"Maria Lopez"});
             },
             "9 of 12, 75, amber"},
            {"a meeting without attendance by name is left out",
             [=](School& s) {
               three(s, {"present", "present", "present", "present"});
               set_headcounts(s.db, s.meet(s.grade_3, "2026-10-26"), {{"member", 2}});
             },
             "12 of 12, 100, green"},
            {"a meeting whose document leaves open who was there is left out",
             [=](School& s) {
               three(s, {"present", "present", "present", "present"});
               const Id meeting = s.meet(s.grade_3, "2026-10-26");
               s.attend(meeting, {"present"});
               Question open{0, meeting, "m.md", 3, 1, "'Zoe' names nobody on the roster", {}};
               open.of_attendance = true;
               set_questions(s.db, meeting, {open});
             },
             "12 of 12, 100, green; 1 left out for open questions on attendance"},
            {"a question about something else leaves it in, as one that was dismissed does",
             [=](School& s) {
               three(s, {"present", "present", "present", "absent"});
               const std::vector<Meeting> all = meetings(s.db, {});
               Question other{0, all[0].id, "m.md", 3, 1, "'Kym: call' names nobody", {}};
               Question open{0, all[1].id, "m.md", 3, 1, "'Zoe' names nobody", {}};
               open.of_attendance = true;
               set_questions(s.db, all[0].id, {other});
               set_questions(s.db, all[1].id, {open});
               dismiss_question(s.db, open_questions(s.db, all[1].id).front().id, all[1].held_on,
                                {});
             },
             "9 of 12, 75, amber"},
            {"two meetings are too few",
             [](School& s) {
               s.attend(s.meet(s.grade_3, "2026-10-05"), {"present", "present", "present"});
               s.attend(s.meet(s.grade_3, "2026-10-12"), {"present"});
             },
             "4 of 8, too_few"},
            {"everybody excused: there is nothing to count",
             [](School& s) {
               s.attend(s.meet(s.grade_3, "2026-10-05"),
                        {"excused", "excused", "excused", "excused"});
             },
             "not_applicable"},
        });
  check("attendance",
        {{"a team of one",
          [](School& s) {
            const Id art = s.team("art");
            s.join(art, s.people[0]);
            for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19"})
              set_attendance(s.db, s.meet(art, day), s.people[0], "present");
          },
          "3 of 3, 100, green"}},
        "art");
}

TEST_CASE("agenda items: who brought them") {
  check("agenda_shared",
        {
            {"members, not the facilitator; an item that nobody signed is left out",
             [](School& s) {
               for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19"}) {
                 const Id meeting = s.meet(s.grade_3, day);
                 s.edit(meeting, [&](Meeting& m) { m.facilitator = s.people[0]; });
                 s.item(meeting, s.people[0]);
                 s.item(meeting, s.people[1]);
                 s.item(meeting, std::nullopt);
               }
             },
             "3 of 6, 50, green"},
            {"not an administrator, but from the day on which she is one; nobody from outside",
             [](School& s) {
               const Id kim = s.person("kim", "principal");
               const Id eve = s.teacher("eve");
               s.join(s.grade_3, kim);
               add_staff_role(s.db, s.people[1],
                              {0, "", "assistant principal", on("2026-10-10"), {}});
               for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19"}) {
                 const Id meeting = s.meet(s.grade_3, day);
                 for (const Id who : {kim, eve, s.people[1]}) s.item(meeting, who);
               }
             },
             "1 of 9, 11.11, red"},
            {"five items of one meeting are one meeting, and too few",
             [](School& s) {
               const Id meeting = s.meet(s.grade_3, "2026-10-05");
               for (int i = 0; i < 5; ++i) s.item(meeting, s.people[1]);
             },
             "5 of 5, too_few"},
            {"an agenda of a meeting that was cancelled",
             [](School& s) { s.item(s.meet(s.grade_3, "2026-10-05", "cancelled"), s.people[1]); },
             "not_applicable"},
        });
}

TEST_CASE("agenda in time: midnight is the school's, also when the clock changes") {
  const auto written = [](School& s, const char* day, const char* on_day, Minutes time) {
    const LocalClock clock(s.workspace.school.zone);
    s.edit(s.meet(s.grade_3, day), [&](Meeting& m) {
      m.agenda_written_at = clock.moment({on(on_day), time});
    });
  };
  const auto lead = [](School& s, int days) {
    Agreement agreed;
    agreed.agenda_lead_days = days;
    store_agreement(s.db, agreed);
  };
  check("agenda_in_time",
        {
            {"without an agreement the day before: 23:59 is, 0:00 is not; brought in has none",
             [=](School& s) {
               written(s, "2026-10-05", "2026-10-04", 23 * 60 + 59);
               written(s, "2026-10-12", "2026-10-12", 0);
               written(s, "2026-10-19", "2026-10-10", 12 * 60);
               s.meet(s.grade_3, "2026-10-26");
             },
             "2 of 3, 66.67, amber"},
            {"the agreement asks for two days",
             [=](School& s) {
               lead(s, 2);
               written(s, "2026-10-05", "2026-10-03", 23 * 60 + 59);
               written(s, "2026-10-12", "2026-10-11", 0);
               written(s, "2026-10-19", "2026-10-18", 12 * 60);
             },
             "1 of 3, 33.33, red"},
            {"the nights around November 1",
             [=](School& s) {
               written(s, "2026-11-01", "2026-10-31", 23 * 60 + 59);
               written(s, "2026-11-02", "2026-11-01", 23 * 60 + 59);
               written(s, "2026-11-02", "2026-11-02", 0);
             },
             "2 of 3, 66.67, amber"},
            {"an agenda written after the meeting is not in time",
             [=](School& s) {
               written(s, "2026-10-05", "2026-10-06", 60);
               written(s, "2026-10-12", "2026-10-09", 60);
               written(s, "2026-10-19", "2026-10-09", 60);
             },
             "2 of 3, 66.67, amber"},
        });
}

TEST_CASE("evidence leads to a response: within 15 school days, judged after them") {
  const auto looked_at_evidence = [](School& s, const char* day) {
    const Id meeting = s.meet(s.grade_3, day);
    s.item(meeting, std::nullopt, 2, true);
    return meeting;
  };
  const auto answer = [](School& s, const char* day) {
    const Id meeting = s.meet(s.grade_3, day);
    Decision decision = s.decision(s.grade_3, day, "consensus");
    decision.agenda_item = s.item(meeting, std::nullopt, 3);
    decision.meeting = meeting;
    store_decision(s.db, decision);
  };
  check("response_cycle", {
                              {"a decision 15 school days later",
                               [=](School& s) {
                                 looked_at_evidence(s, "2026-10-05");
                                 answer(s, "2026-10-26");
                               },
                               "1 of 1, too_few"},
                              {"a decision 16 school days later",
                               [=](School& s) {
                                 looked_at_evidence(s, "2026-10-05");
                                 answer(s, "2026-10-27");
                               },
                               "0 of 1, too_few"},
                              {"nothing yet, 15 school days after",
                               [=](School& s) { looked_at_evidence(s, "2026-10-05"); },
                               "not_applicable; 1 not judged yet", "2026-10-26"},
                              {"nothing yet, 16 school days after",
                               [=](School& s) { looked_at_evidence(s, "2026-10-05"); },
                               "0 of 1, too_few", "2026-10-27"},
                              {"an action from a meeting that worked on question 4, the same day",
                               [=](School& s) {
                                 const Id meeting = looked_at_evidence(s, "2026-10-05");
                                 set_meeting_focus(s.db, meeting, {4});
                                 Action action = s.action(s.grade_3, "2026-10-12");
                                 action.meeting = meeting;
                                 action.created_on = on("2026-10-05");
                                 store_action(s.db, action);
                               },
                               "1 of 1, too_few"},
                              {"a decision before the evidence is no response to it",
                               [=](School& s) {
                                 answer(s, "2026-10-02");
                                 looked_at_evidence(s, "2026-10-05");
                               },
                               "0 of 1, too_few"},
                              {"question 2 without evidence, evidence on question 1",
                               [](School& s) {
                                 const Id meeting = s.meet(s.grade_3, "2026-10-05");
                                 s.item(meeting, std::nullopt, 2);
                                 s.item(meeting, std::nullopt, 1, true);
                               },
                               "not_applicable"},
                          });
}

TEST_CASE("the four questions: a meeting that works on three of them is one meeting") {
  check("question_coverage",
        {
            {"one meeting",
             [](School& s) {
               set_meeting_focus(s.db, s.meet(s.grade_3, "2026-10-05"), {1, 2, 3});
             },
             "3 of 4, too_few"},
            {"four meetings, two questions",
             [](School& s) {
               set_meeting_focus(s.db, s.meet(s.grade_3, "2026-10-05"), {1, 2});
               s.item(s.meet(s.grade_3, "2026-10-12"), std::nullopt, 2);
               s.held({"2026-10-19", "2026-10-26"});
             },
             "2 of 4, 2"},
        });
}

TEST_CASE("next step: an action with an owner and a date, or none needed") {
  check("next_step",
        {{"four ways to end",
          [](School& s) {
            s.edit(s.meet(s.grade_3, "2026-10-05"), [](Meeting& m) { m.no_next_step = true; });
            const auto follow = [&](const char* day, auto change) {
              Action action = s.action(s.grade_3, "2026-10-30");
              remove_action(s.db, action.id);
              action.meeting = s.meet(s.grade_3, day);
              change(action);
              add_action(s.db, action);
            };
            follow("2026-10-12", [](Action&) {});
            follow("2026-10-19", [](Action& a) { a.owners.clear(); });
            follow("2026-10-26", [](Action& a) { a.due = a.first_due = std::nullopt; });
          },
          "2 of 4, 50"}});
}

TEST_CASE("follow-through: the team's first meeting on or after the first due date judges") {
  const auto mondays = [](School& s) { s.held_but({}); };
  check("follow_through",
        {
            {"ticked at the next meeting, Monday the 12th",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-10-07", "2026-10-12");
             },
             "1 of 1, too_few"},
            {"done a day after that meeting",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-10-07", "2026-10-13");
             },
             "0 of 1, too_few"},
            {"done before it was due",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-10-07", "2026-09-21");
             },
             "1 of 1, too_few"},
            {"due on the day of a meeting and ticked there",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-10-12", "2026-10-12");
             },
             "1 of 1, too_few"},
            {"a new date does not help: first due October 7, done November 2 before the new date",
             [=](School& s) {
               mondays(s);
               Action action = s.action(s.grade_3, "2026-10-07", "2026-11-02");
               action.due = on("2026-11-30");
               store_action(s.db, action);
             },
             "0 of 1, too_few"},
            {"dropped",
             [=](School& s) {
               mondays(s);
               Action action = s.action(s.grade_3, "2026-10-07");
               action.dropped_on = on("2026-10-06");
               store_action(s.db, action);
             },
             "0 of 1, too_few; 1 dropped"},
            {"open on the day of the meeting that looks at it: the day is not over",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-10-07");
             },
             "not_applicable; 1 not yet checked at a meeting", "2026-10-12"},
            {"open the day after",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-10-07");
             },
             "0 of 1, too_few", "2026-10-13"},
            {"no meeting since",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-11-17");
             },
             "not_applicable; 1 not yet checked at a meeting"},
            {"no meeting since, and done",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-11-17", "2026-11-19");
             },
             "1 of 1, too_few"},
            {"the team ended on October 23 without meeting again: done on that day and after it",
             [=](School& s) {
               s.held({"2026-10-12"});
               s.action(s.grade_3, "2026-10-21", "2026-10-23");
               s.action(s.grade_3, "2026-10-21", "2026-10-26");
               s.action(s.grade_3, "2026-10-21");
               end_team(s.db, s.grade_3, on("2026-10-23"));
             },
             "1 of 3, too_few"},
            {"first due outside the window, without a date, without a team",
             [=](School& s) {
               mondays(s);
               s.action(s.grade_3, "2026-09-27");
               s.action(s.grade_3, "2026-11-21", "2026-11-20");
               s.action(std::nullopt, "2026-10-07");
             },
             "not_applicable"},
            {"four of five",
             [=](School& s) {
               mondays(s);
               for (int i = 0; i < 4; ++i) s.action(s.grade_3, "2026-10-07", "2026-10-08");
               s.action(s.grade_3, "2026-10-07", "2026-10-30");
             },
             "4 of 5, 80, green"},
        });
}

TEST_CASE("age of overdue actions: from the day after the due date, by the date in force") {
  check("overdue_age",
        {
            {"due today is not overdue", [](School& s) { s.action(s.grade_3, "2026-11-20"); },
             "not_applicable"},
            {"10, 20 and 60 days",
             [](School& s) {
               s.action(s.grade_3, "2026-11-10");
               s.action(s.grade_3, "2026-10-31");
               s.action(s.grade_3, "2026-09-21");
             },
             "3, 20, amber"},
            {"a new date makes it younger; done later than the day looked at was open then",
             [](School& s) {
               s.action(s.grade_3, "2026-11-10");
               s.action(s.grade_3, "2026-11-10", "2026-11-21");
               Action action = s.action(s.grade_3, "2026-09-21");
               action.due = on("2026-11-13");
               store_action(s.db, action);
             },
             "3, 10, amber"},
            {"two are too few",
             [](School& s) {
               s.action(s.grade_3, "2026-11-10");
               s.action(s.grade_3, "2026-11-11");
             },
             "2, too_few"},
        });
}

TEST_CASE("rotation: the effective number of facilitators") {
  const auto led_by = [](School& s, std::initializer_list<std::size_t> leaders) {
    Date day = on("2026-09-28");
    for (const std::size_t leader : leaders) {
      s.edit(s.meet(s.grade_3, iso(day).c_str()),
             [&](Meeting& m) { m.facilitator = s.people.at(leader); });
      day += Days{7};
    }
  };
  check("rotation", {
                        {"everybody twice",
                         [=](School& s) {
                           led_by(s, {0, 1, 2, 3, 0, 1, 2, 3});
                         },
                         "8, 1, green"},
                        {"one always",
                         [=](School& s) {
                           led_by(s, {0, 0, 0, 0});
                         },
                         "4, 0.25, red"},
                        {"3 and 1 of four: 1 / (9/16 + 1/16) = 1.6 of 4",
                         [=](School& s) {
                           led_by(s, {0, 0, 0, 1});
                         },
                         "4, 0.4, amber"},
                        {"a facilitator who is fixed on purpose gets no level",
                         [=](School& s) {
                           led_by(s, {0, 0, 0, 0});
                           Team team = team_by_id(s.db, s.grade_3).value();
                           team.fixed_facilitator = "a paid lead";
                           store_team(s.db, team);
                         },
                         "4, 0.25; fixed facilitator"},
                        {"three meetings are too few",
                         [=](School& s) {
                           led_by(s, {0, 1, 2});
                         },
                         "3, too_few"},
                    });
  check("rotation",
        {{"a member, a recorder and a lead can take turns, a coach cannot: one of three",
          [](School& s) {
            const Id art = s.team("art");
            const std::vector<const char*> roles{"member", "recorder", "lead", "coach"};
            for (std::size_t i = 0; i < roles.size(); ++i) s.join(art, s.people[i], roles[i]);
            for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"})
              s.edit(s.meet(art, day), [&](Meeting& m) { m.facilitator = s.people[0]; });
          },
          "4, 0.3333, amber"},
         {"two members cannot rotate",
          [](School& s) {
            const Id art = s.team("art");
            s.join(art, s.people[0]);
            s.join(art, s.people[1]);
            s.join(art, s.people[2], "coach");
            for (const char* day : {"2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"})
              s.edit(s.meet(art, day), [&](Meeting& m) { m.facilitator = s.people[0]; });
          },
          "not_applicable"}},
        "art");
}

TEST_CASE("decisions by mode: consulted needs somebody asked on an earlier day") {
  School school;
  for (int i = 0; i < 3; ++i) school.decision(school.grade_3, "2026-10-05", "consensus");
  Decision asked = school.decision(school.grade_3, "2026-10-12", "consulted");
  asked.consulted = {{"the counselor", on("2026-10-11")}};
  store_decision(school.db, asked);
  CHECK(school.figure("decision_modes", "grade-3") == "4 of 4, too_few");
  asked.consulted = {{"the counselor", on("2026-10-12")}};
  asked.id = 0;
  add_decision(school.db, asked);
  std::vector<std::string> ways;
  for (const Figure& figure : school.figures("decision_modes", "2026-11-20"))
    if (figure.team == "grade-3")
      ways.push_back(figure.category + ": " + MeasuredSchool::said(figure));
  CHECK(ways == std::vector<std::string>{"consensus: 3 of 5, 3", "consulted: 1 of 5, 1",
                                         "not shown: 1 of 5, 1"});
}

TEST_CASE("common time: minutes within the contract day a school week, for settled staff") {
  const auto five = [](School& s) { s.teacher("eve"); };
  check("common_time",
        {
            {"four staff are too few to show", [](School& s) { s.mondays(); }, "4, suppressed"},
            {"45 minutes a week for four of five",
             [=](School& s) {
               five(s);
               s.mondays();
             },
             "5, 45, green"},
            {"a second series on the day, before the contract day begins, adds nothing",
             [=](School& s) {
               five(s);
               s.mondays();
               s.series(s.grade_3, "mon 6:30", "2026-08-17", false, 30);
             },
             "5, 45, green"},
            {"every second week is half of it",
             [=](School& s) {
               five(s);
               s.series(s.grade_3, "2 weeks mon 15:00", "2026-08-17", true, 50);
             },
             "5, 25, red"},
            {"below 0.6 of a post the minutes count as for a whole one",
             [=](School& s) {
               s.series(s.grade_3, "mon 15:00", "2026-08-17", true, 20);
               for (const Id id : s.people) {
                 Person person = person_by_id(s.db, id).value();
                 person.fte = 0.5;
                 store_person(s.db, person);
               }
               Person eve = person_by_id(s.db, s.teacher("eve")).value();
               eve.fte = 0.6;
               store_person(s.db, eve);
               s.join(s.grade_3, eve.id);
             },
             "5, 40, amber"},
            {"not yet 15 school days in post is left out: four are too few",
             [](School& s) {
               s.teacher("eve", "2026-11-03");
               s.mondays();
             },
             "4, suppressed"},
            {"who began in the fifth of eight weeks has four weeks to count",
             [](School& s) {
               s.mondays();
               for (const char* handle : {"eve", "flo", "gil", "hugh", "ines"})
                 s.join(s.grade_3, s.teacher(handle, "2026-10-26"), "member", "2026-10-26");
             },
             "9, 45, green"},
            {"the fifteenth school day is enough",
             [](School& s) {
               s.join(s.grade_3, s.teacher("eve", "2026-11-02"), "member", "2026-11-02");
               s.series(s.grade_3, "tue 15:00", "2026-08-17");
             },
             "5, 45, green", "2026-11-20", "2026-11-02"},
        },
        "");
}

TEST_CASE("team reach: staff with a seat on a team that met") {
  const auto ten = [](School& s) {
    for (int i = 1; i <= 6; ++i) s.teacher("t" + std::to_string(i));
  };
  check("team_reach",
        {
            {"no meeting in the window", [=](School& s) { ten(s); }, "0 of 10, 0, red"},
            {"one meeting reaches the four of the team",
             [=](School& s) {
               ten(s);
               s.held({"2026-10-05"});
             },
             "4 of 10, 40, red"},
            {"a coach's or sponsor's seat reaches nobody; a nurse is no instructional staff",
             [=](School& s) {
               ten(s);
               s.held({"2026-10-05"});
               s.join(s.grade_3, person_by_handle(s.db, "t1")->id, "coach");
               s.join(s.grade_3, person_by_handle(s.db, "t2")->id, "sponsor");
               s.join(s.grade_3, s.person("nia", "nurse"));
             },
             "4 of 10, 40, red"},
            {"on leave, gone, and new are left out",
             [=](School& s) {
               ten(s);
               s.held({"2026-10-05"});
               add_leave(s.db, person_by_handle(s.db, "t1")->id, {0, "", "", on("2026-11-20"), {}});
               end_person(s.db, person_by_handle(s.db, "t2")->id, on("2026-11-19"));
               s.teacher("new", "2026-11-03");
             },
             "4 of 8, 50, red"},
            {"a confidential team counts as one",
             [=](School& s) {
               const Id support = s.team("support", "student-problem-solving", true);
               ten(s);
               s.join(support, person_by_handle(s.db, "t1")->id);
               s.meet(support, "2026-10-05");
             },
             "1 of 10, 10, red"},
            {"four staff are too few to show", [](School& s) { s.held({"2026-10-05"}); },
             "4 of 4, suppressed"},
        },
        "");
}

TEST_CASE("started on the calendar's first school day is new, before it is not") {
  School school;
  school.teacher("late", "2025-08-18");
  CHECK(school.figure("team_reach", "", "2025-08-29", "2025-08-18") == "not_applicable");
  for (int i = 1; i <= 5; ++i) school.teacher("t" + std::to_string(i), "2025-08-11");
  CHECK(school.figure("team_reach", "", "2025-08-29", "2025-08-18") == "0 of 5, 0, red");
}

}  // namespace collab::test
