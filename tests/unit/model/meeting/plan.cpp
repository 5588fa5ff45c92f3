// Which day a team meets next, and which past meetings nobody wrote up.
#include "model/meeting/plan.h"

#include <doctest/doctest.h>

#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "refusal.h"
#include "school_in_memory.h"

namespace collab {
namespace {

const Date monday = day("2026-11-23");

/// Grade 3 meets on Mondays at 15:00; Ana, Ben and Cy take turns.
struct Grade3 : SchoolInMemory {
  Grade3() {
    id = team("grade-3", day("2026-08-17"));
    for (const char* handle : {"a.ruiz", "b.cole", "c.ng"}) {
      member(id, person(handle), day("2026-08-17"));
    }
    series(id, "mon 15:00", day("2026-11-09"));
    grade_3 = team_by_id(db, id).value();
  }
  PlannedMeeting plan(const MeetingPlan& plan = {}) {
    return plan_meeting(db, grade_3, plan, monday);
  }
  std::vector<std::string> unrecorded(Date today) {
    std::vector<std::string> found;
    const Period all{day("2026-08-17"), day("2027-06-11")};
    for (const Unrecorded& each : unrecorded_meetings(db, std::nullopt, all, today)) {
      found.push_back(iso(each.day) + (each.meeting ? " " + reference('M', *each.meeting) : ""));
    }
    return found;
  }

  Id id = 0;
  Team grade_3;
};

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("the next meeting is the next occurrence, with time, length and turns") {
  Grade3 school;
  const PlannedMeeting next = school.plan();
  CHECK(next.meeting.held_on == monday);
  CHECK(next.meeting.occurrence_on == monday);
  CHECK(next.meeting.start_time == 900);
  CHECK(next.meeting.minutes == 45);
  CHECK(next.meeting.state == "planned");
  CHECK(next.meeting.facilitator.has_value());
  CHECK(next.meeting.recorder.has_value());
  CHECK(next.meeting.facilitator != next.meeting.recorder);
}

TEST_CASE("an occurrence that was held or cancelled is passed over, a planned one is refused") {
  Grade3 school;
  school.meet(school.id, monday);
  CHECK(school.plan().meeting.held_on == day("2026-11-30"));
  school.meet(school.id, day("2026-11-30"), "cancelled");
  CHECK(school.plan().meeting.held_on == day("2026-12-07"));
  school.meet(school.id, day("2026-12-07"), "planned");
  CHECK(
      refusal([&] { school.plan(); }) ==
      "6: M3 is grade-3's meeting on 2026-12-07 already (plan another day with --on DATE; a second "
      "meeting that day takes --again)");
}

TEST_CASE("an occurrence that was moved is not planned again on its own day") {
  Grade3 school;
  Meeting moved = school.meet(school.id, monday, "planned");
  moved.held_on = day("2026-11-20");
  store_meeting(school.db, moved);
  CHECK(school.plan().meeting.held_on == day("2026-11-30"));
}

TEST_CASE("a second meeting on a day must be asked for, and takes no occurrence from the first") {
  Grade3 school;
  school.meet(school.id, monday);
  MeetingPlan again;
  again.on = monday;
  CHECK(
      refusal([&] { school.plan(again); }).starts_with("6: M1 is grade-3's meeting on 2026-11-23"));
  again.again = true;
  const Meeting second = school.plan(again).meeting;
  CHECK(second.held_on == monday);
  CHECK(!second.occurrence_on);
}

TEST_CASE("a day outside the series has no time but what is given") {
  Grade3 school;
  MeetingPlan extra;
  extra.on = day("2026-11-25");
  CHECK(!school.plan(extra).meeting.start_time);
  CHECK(!school.plan(extra).meeting.occurrence_on);
  extra.at = 480;
  extra.minutes = 30;
  extra.place = "library";
  const Meeting meeting = school.plan(extra).meeting;
  CHECK(meeting.start_time == 480);
  CHECK(meeting.minutes == 30);
  CHECK(meeting.place == "library");
}

TEST_CASE("a day before the team began or after it ended is refused") {
  Grade3 school;
  MeetingPlan early;
  early.on = day("2026-08-01");
  CHECK(refusal([&] { school.plan(early); }) ==
        "5: grade-3 begins on 2026-08-17, after 2026-08-01");
  school.grade_3.ended_on = day("2026-11-20");
  CHECK(refusal([&] { school.plan(); }) ==
        "5: grade-3 ended on 2026-11-20, before 2026-11-23 (collab team reopen grade-3)");
}

TEST_CASE("a team without a series needs a day") {
  Grade3 school;
  const Team pair = team_by_id(school.db, school.team("two-of-us", day("2026-08-17"))).value();
  CHECK(
      refusal([&] { plan_meeting(school.db, pair, {}, monday); }) ==
      "2: the series of two-of-us have no day from 2026-11-23 on (say one with --on DATE, or add a "
      "series: collab team series new two-of-us --every 'mon 15:00' --minutes 45)");
}

TEST_CASE(
    "past occurrences and planned meetings without a record are unrecorded from the next day on") {
  Grade3 school;
  CHECK(school.unrecorded(monday) == Words{"2026-11-09", "2026-11-16"});
  school.meet(school.id, day("2026-11-16"), "planned");
  CHECK(school.unrecorded(monday) == Words{"2026-11-09", "2026-11-16 M1"});
  CHECK(school.unrecorded(monday + Days(1)) == Words{"2026-11-09", "2026-11-16 M1", "2026-11-23"});
}

TEST_CASE("held, cancelled and moved meetings leave no gap, and neither do days without school") {
  Grade3 school;
  school.meet(school.id, day("2026-11-09"), "cancelled");
  Meeting moved = school.meet(school.id, day("2026-11-16"));
  moved.held_on = day("2026-11-18");
  store_meeting(school.db, moved);
  CHECK(school.unrecorded(monday).empty());
  add_no_school_day(school.db, {0, monday, monday, "closure", "snow", std::nullopt});
  CHECK(school.unrecorded(day("2026-11-30")).empty());
}

TEST_CASE(
    "the day of a meeting that was moved away takes a second one only where it is asked for") {
  Grade3 school;
  Meeting moved = school.meet(school.id, day("2026-11-16"), "planned");
  moved.held_on = day("2026-11-18");
  store_meeting(school.db, moved);
  const Team team = *team_by_id(school.db, school.id);
  MeetingPlan plan;
  plan.on = day("2026-11-16");
  CHECK(refusal([&] { plan_meeting(school.db, team, plan, monday); }) ==
        "6: grade-3's meeting on 2026-11-16 is M1, moved to 2026-11-18 (collab meeting show M1; "
        "another meeting on that day takes --again)");
  plan.again = true;
  CHECK(plan_meeting(school.db, team, plan, monday).meeting.held_on == day("2026-11-16"));
  moved.state = "cancelled";
  store_meeting(school.db, moved);
  plan.again = false;
  CHECK(plan_meeting(school.db, team, plan, monday).meeting.held_on == day("2026-11-16"));
}

TEST_CASE("an occurrence is named by team and day as long as it has no meeting") {
  Grade3 school;
  CHECK(occurrence_meant(school.db, "grade-3/2026-11-16", monday)->meeting.held_on ==
        day("2026-11-16"));
  CHECK(!occurrence_meant(school.db, "grade-3/2026-11-17", monday));
  CHECK(!occurrence_meant(school.db, "M1", monday));
  CHECK(!occurrence_meant(school.db, "grade-3/next", monday));
  school.meet(school.id, day("2026-11-16"), "cancelled");
  CHECK(!occurrence_meant(school.db, "grade-3/2026-11-16", monday));
}

TEST_CASE("the state of a meeting is what was true on a day") {
  Meeting meeting;
  meeting.held_on = monday;
  CHECK(meeting_state(meeting, monday) == "planned");
  CHECK(meeting_state(meeting, monday + Days(1)) == "unrecorded");
  meeting.state = "held";
  CHECK(meeting_state(meeting, monday - Days(1)) == "planned");
  CHECK(meeting_state(meeting, monday) == "held");
  meeting.state = "cancelled";
  meeting.cancelled_on = monday - Days(3);
  CHECK(meeting_state(meeting, monday - Days(4)) == "planned");
  CHECK(meeting_state(meeting, monday - Days(3)) == "cancelled");
}

}  // namespace collab
