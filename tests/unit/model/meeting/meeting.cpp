// Meetings: the record, the agenda, who was there, questions.
#include "model/meeting/meeting.h"

#include <doctest/doctest.h>

#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "refusal.h"
#include "school_in_memory.h"
#include "store/journal.h"

namespace collab {
namespace {

struct Grade3 : SchoolInMemory {
  Grade3() : grade_3(team("grade-3", day("2026-08-17"))) {}
  Meeting planned(const char* on) { return meet(grade_3, day(on), "planned"); }
  Meeting held(const char* on) { return meet(grade_3, day(on)); }
  AgendaItem item(Id meeting, const char* text) {
    AgendaItem item;
    item.meeting = meeting;
    item.text = text;
    return *agenda_item_by_id(db, add_agenda_item(db, item));
  }
  std::vector<std::string> agenda(Id meeting) {
    std::vector<std::string> lines;
    for (const AgendaItem& each : agenda_items(db, meeting)) {
      lines.push_back(std::to_string(each.place) + " " + each.text);
    }
    return lines;
  }

  Id grade_3;
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a meeting comes back as it was stored, in every field") {
  Grade3 school;
  const Id ana = school.person("a.ruiz");
  const Id ben = school.person("b.cole");
  Meeting meeting;
  meeting.id = 312;
  meeting.team = school.grade_3;
  meeting.held_on = day("2026-11-25");
  meeting.occurrence_on = day("2026-11-23");
  meeting.start_time = 900;
  meeting.minutes = 45;
  meeting.place = "room 204";
  meeting.state = "cancelled";
  meeting.cancelled_on = day("2026-11-24");
  meeting.reason = "snow";
  meeting.facilitator = ana;
  meeting.recorder = ben;
  meeting.template_name = "plc";
  meeting.agenda_written_at = 1795464000;
  meeting.connection = "a photo";
  meeting.evidence = "exit tickets";
  meeting.noticed = "ratios";
  meeting.no_next_step = true;
  CHECK(add_meeting(school.db, meeting) == 312);

  const Meeting read = meeting_by_id(school.db, 312).value();
  CHECK(read.team == meeting.team);
  CHECK(read.held_on == meeting.held_on);
  CHECK(read.occurrence_on == meeting.occurrence_on);
  CHECK(read.start_time == meeting.start_time);
  CHECK(read.minutes == meeting.minutes);
  CHECK(read.place == meeting.place);
  CHECK(read.state == meeting.state);
  CHECK(read.cancelled_on == meeting.cancelled_on);
  CHECK(read.reason == meeting.reason);
  CHECK(read.facilitator == meeting.facilitator);
  CHECK(read.recorder == meeting.recorder);
  CHECK(read.template_name == meeting.template_name);
  CHECK(read.agenda_written_at == meeting.agenda_written_at);
  CHECK(read.connection == meeting.connection);
  CHECK(read.evidence == meeting.evidence);
  CHECK(read.noticed == meeting.noticed);
  CHECK(read.no_next_step);

  Meeting bare;
  bare.id = 312;
  bare.team = school.grade_3;
  bare.held_on = day("2026-11-26");
  store_meeting(school.db, bare);
  const Meeting emptied = meeting_by_id(school.db, 312).value();
  CHECK(emptied.held_on == day("2026-11-26"));
  CHECK(emptied.state == "planned");
  CHECK(!emptied.occurrence_on);
  CHECK(!emptied.start_time);
  CHECK(!emptied.place);
  CHECK(!emptied.facilitator);
  CHECK(!emptied.no_next_step);
}

TEST_CASE("meetings are listed by day, start and number, and chosen by team, days and state") {
  Grade3 school;
  const Id sci = school.team("sci-5", day("2026-08-17"));
  const Id late = school.held("2026-11-16").id;
  Meeting early;
  early.team = sci;
  early.held_on = day("2026-11-16");
  early.start_time = 480;
  Meeting afternoon = meeting_by_id(school.db, late).value();
  afternoon.start_time = 900;
  store_meeting(school.db, afternoon);
  early.id = add_meeting(school.db, early);
  const Id before = school.planned("2026-11-09").id;

  const auto ids = [&](const MeetingFilter& filter) {
    std::vector<Id> found;
    for (const Meeting& each : meetings(school.db, filter)) found.push_back(each.id);
    return found;
  };
  CHECK(ids({}) == std::vector<Id>{before, early.id, late});
  CHECK(ids({sci, {}, {}, {}}) == std::vector<Id>{early.id});
  CHECK(ids({{}, day("2026-11-10"), {}, {}}) == std::vector<Id>{early.id, late});
  CHECK(ids({{}, {}, day("2026-11-09"), {}}) == std::vector<Id>{before});
  CHECK(ids({{}, {}, {}, "held"}) == std::vector<Id>{late});
}

TEST_CASE("the second meeting of a team on a day is named .2, cancelled ones counted") {
  Grade3 school;
  const Meeting one = school.meet(school.grade_3, day("2026-11-23"), "cancelled");
  const Meeting two = school.held("2026-11-23");
  CHECK(meeting_name(school.db, one) == "grade-3/2026-11-23");
  CHECK(meeting_name(school.db, two) == "grade-3/2026-11-23.2");
}

TEST_CASE("attendance belongs to held meetings only") {
  Grade3 school;
  const Id ana = school.person("a.ruiz");
  const Meeting planned = school.planned("2026-11-23");
  const std::string refused = "6: M1 is planned: attendance belongs to held meetings only";
  CHECK(refusal([&] { set_attendance(school.db, planned.id, ana, "present"); }) == refused);
  CHECK(refusal([&] { set_guests(school.db, planned.id, {"Ms Park"}); }) == refused);
  CHECK(refusal([&] { set_headcounts(school.db, planned.id, {{"student voice", 2}}); }) == refused);
  CHECK(attendance(school.db, planned.id).empty());
  CHECK(!has_record(school.db, planned.id));
}

TEST_CASE("a meeting with attendance cannot become planned or cancelled") {
  Grade3 school;
  Meeting meeting = school.held("2026-11-23");
  set_guests(school.db, meeting.id, {"Ms Park"});
  meeting.state = "cancelled";
  CHECK(
      refusal([&] { store_meeting(school.db, meeting); }) ==
      "6: M1 has attendance, so it was held (take the attendance back first: collab meeting attend "
      "M1 --clear attendance)");
  set_guests(school.db, meeting.id, {});
  store_meeting(school.db, meeting);
  CHECK(meeting_by_id(school.db, meeting.id)->state == "cancelled");
}

TEST_CASE("attendance, guests and headcounts change in place") {
  Grade3 school;
  const Id ben = school.person("b.cole");
  const Id ana = school.person("a.ruiz");
  const Id meeting = school.held("2026-11-23").id;
  set_attendance(school.db, meeting, ben, "absent");
  set_attendance(school.db, meeting, ana, "present");
  set_attendance(school.db, meeting, ben, "excused");
  const auto all = attendance(school.db, meeting);
  REQUIRE(all.size() == 2);
  CHECK(all[0].person == ana);
  CHECK(all[0].state == "present");
  CHECK(all[1].state == "excused");
  clear_attendance(school.db, meeting, ana);
  CHECK(attendance(school.db, meeting).size() == 1);

  set_guests(school.db, meeting, {"Ms Park", "Dr Lee", "Ms Park"});
  CHECK(guests(school.db, meeting) == Lines{"Dr Lee", "Ms Park"});
  set_guests(school.db, meeting, {"Ms Park"});
  CHECK(guests(school.db, meeting) == Lines{"Ms Park"});

  set_headcounts(school.db, meeting, {{"student voice", 2}, {"families", 5}});
  set_headcounts(school.db, meeting, {{"student voice", 3}});
  const auto counts = headcounts(school.db, meeting);
  REQUIRE(counts.size() == 1);
  CHECK(counts[0].role == "student voice");
  CHECK(counts[0].people == 3);
}

TEST_CASE("agenda items keep their order when one is added, moved off or taken away") {
  Grade3 school;
  const Id meeting = school.planned("2026-11-30").id;
  school.item(meeting, "unit 3");
  const AgendaItem second = school.item(meeting, "field trip");
  school.item(meeting, "grading");
  CHECK(school.agenda(meeting) == Lines{"1 unit 3", "2 field trip", "3 grading"});
  remove_agenda_item(school.db, second);
  CHECK(school.agenda(meeting) == Lines{"1 unit 3", "2 grading"});
  school.item(meeting, "norms");
  CHECK(school.agenda(meeting) == Lines{"1 unit 3", "2 grading", "3 norms"});
}

TEST_CASE("an agenda item that led to a decision stays") {
  Grade3 school;
  const Id meeting = school.held("2026-11-23").id;
  const AgendaItem item = school.item(meeting, "unit 3");
  Decision decision;
  decision.team = school.grade_3;
  decision.meeting = meeting;
  decision.agenda_item = item.id;
  decision.decided_on = day("2026-11-23");
  decision.text = "re-teach";
  add_decision(school.db, decision);
  CHECK(refusal([&] { remove_agenda_item(school.db, item); }) ==
        "6: agenda item 1 of M1 led to D1");
}

TEST_CASE(
    "a meeting goes with its agenda, attendance and questions, but not while it is referred to") {
  Grade3 school;
  const Id meeting = school.held("2026-11-23").id;
  school.item(meeting, "unit 3");
  set_attendance(school.db, meeting, school.person("a.ruiz"), "present");
  set_guests(school.db, meeting, {"Ms Park"});
  set_meeting_focus(school.db, meeting, {2, 3});
  set_meeting_answer(school.db, meeting, "Celebrate", "two new readers");
  set_questions(school.db, meeting, {{0, meeting, "a.md", 3, 1, "who?", {}}});
  Action action;
  action.text = "share";
  action.meeting = meeting;
  action.created_on = day("2026-11-23");
  const Id action_id = add_action(school.db, action);
  CHECK(refusal([&] { remove_meeting(school.db, meeting); }) ==
        "6: M1 is still referred to: A1 (if it did not take place: collab meeting cancel M1 "
        "--because "
        "WHY)");
  CHECK(meeting_focus(school.db, meeting) == std::vector<int>{2, 3});
  remove_action(school.db, action_id);
  remove_meeting(school.db, meeting);
  CHECK(!meeting_by_id(school.db, meeting));
  CHECK(open_questions(school.db, std::nullopt).empty());
  CHECK(guests(school.db, meeting).empty());
}

TEST_CASE("any filled-in part is a record, an agenda alone is none") {
  Grade3 school;
  const Id meeting = school.held("2026-11-23").id;
  school.item(meeting, "unit 3");
  CHECK(!has_record(school.db, meeting));
  set_meeting_answer(school.db, meeting, "Celebrate", "two new readers");
  CHECK(has_record(school.db, meeting));
  set_meeting_answer(school.db, meeting, "Celebrate", std::nullopt);
  CHECK(!has_record(school.db, meeting));
  Meeting none_needed = meeting_by_id(school.db, meeting).value();
  none_needed.no_next_step = true;
  store_meeting(school.db, none_needed);
  CHECK(has_record(school.db, meeting));
}

TEST_CASE("questions that stay open keep their rows, answered ones go") {
  Grade3 school;
  const Id meeting = school.held("2026-11-23").id;
  const Question kim{0, meeting, "a.md", 34, 1, "'Kim' names nobody", "did you mean K. Wong?"};
  const Question due{0, meeting, "a.md", 40, 8, "which day is meant?", std::nullopt};
  set_questions(school.db, meeting, {kim, due});
  const auto before = open_questions(school.db, meeting);
  REQUIRE(before.size() == 2);
  set_questions(school.db, meeting, {due});
  const auto after = open_questions(school.db, std::nullopt);
  REQUIRE(after.size() == 1);
  CHECK(after[0].id == before[1].id);
  CHECK(after[0].text == "which day is meant?");
  CHECK(after[0].line == 40);
  CHECK(after[0].column == 8);
  CHECK(!after[0].hint);
}

TEST_CASE("a question keeps its number while its text stays, wherever it moves; new ones go on") {
  Grade3 school;
  const Id meeting = school.held("2026-11-23").id;
  const Question kim{0, meeting, "a.md", 34, 1, "'Kim' names nobody", {}};
  Question due{0, meeting, "a.md", 40, 8, "which day is meant?", {}};
  const Question lee{0, meeting, "a.md", 12, 1, "'Lee' names nobody", {}};
  set_questions(school.db, meeting, {kim, due});
  due.line = 41;
  set_questions(school.db, meeting, {lee, due});
  const auto open = open_questions(school.db, meeting);
  REQUIRE(open.size() == 2);
  CHECK(open[0].text == lee.text);
  CHECK(open[0].number == 3);
  CHECK(open[1].number == 2);
  CHECK(open[1].line == 41);
}

TEST_CASE("a dismissed question is not open, and stays when others are asked") {
  Grade3 school;
  const Id meeting = school.held("2026-11-23").id;
  set_questions(school.db, meeting, {{0, meeting, "a.md", 34, 1, "'Kim' names nobody", {}}});
  dismiss_question(school.db, open_questions(school.db, meeting)[0].id, day("2026-11-24"),
                   "a guest");
  CHECK(open_questions(school.db, meeting).empty());
  set_questions(school.db, meeting, {});
  const auto all = all_questions(school.db, meeting);
  REQUIRE(all.size() == 1);
  CHECK(all[0].number == 1);
  CHECK(all[0].dismissed_on == day("2026-11-24"));
  CHECK(all[0].reason == "a guest");
}

}  // namespace collab
