// Recording at the level of the workspace: made-up meetings are written, filled in, read back,
// changed on both sides and read again; see document/record/record.h.
#include "document/record/record.h"

#include <doctest/doctest.h>

#include <random>

#include "document/sheet/load.h"
#include "document/sheet/write.h"
#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "model/records/reference.h"
#include "school_in_memory.h"

namespace collab {
namespace {

constexpr int rounds = 300;
/// Meetings before a school begins anew: what is carried over makes every further one slower.
constexpr int in_one_school = 100;

/// A school whose workspace is in memory, with a team of five that has something to look back on.
struct Staffroom {
  Staffroom() {
    school.db.script(
        "INSERT INTO school (id, name, code, zone, zone_rule, date_order) "
        "VALUES (1, 'Maple Grove', 'MGE', 'UTC', 'UTC0', 'mdy')");
    for (const auto& [handle, name] : {std::pair{"a.ruiz", "Ana Ruíz"},
                                       {"b.o-brien", "Bríd O'Brien"},
                                       {"c.ng", "Cy Ng"},
                                       {"d.okafor", "Dara Okafor"},
                                       {"m.will", "May Will"}}) {
      Person person;
      person.handle = handle;
      person.name = name;
      people.push_back(add_person(school.db, person));
    }
    team = school.team("grade-3", day("2026-01-05"));
    for (const Id each : people) school.member(team, each, day("2026-01-05"));
    workspace.emplace(Workspace{"/nowhere",
                                std::move(school.db),
                                {"Maple Grove", "MGE", {"UTC", "UTC0"}, DateOrder::mdy, false}});
  }
  Db& db() { return workspace->db; }

  Meeting meeting(Date on) {
    Meeting meeting;
    meeting.team = team;
    meeting.held_on = on;
    meeting.start_time = 15 * 60;
    meeting.minutes = 45;
    meeting.place = "room 204";
    meeting.facilitator = people[0];
    meeting.recorder = people[1];
    meeting.template_name = "plc";
    meeting.id = add_meeting(db(), meeting);
    return meeting;
  }
  std::string written(const Agenda& agenda) {
    return write_document(agenda, shipped_template("plc"));
  }
  std::string written(Id meeting) {
    return written(load_agenda(*workspace, *meeting_by_id(db(), meeting)));
  }
  MeetingSheet sheet(const std::string& text) {
    return {"sheet.md", text, 0, day("2026-12-31"), {}};
  }
  Recorded record(const std::string& text) {
    Operation operation(db(), {0, "tester", "meeting record", std::nullopt});
    std::vector<Recorded> results = record_document(*workspace, operation, sheet(text));
    REQUIRE(results.size() == 1);
    operation.commit();
    return results.front();
  }
  void keep(Id meeting, const std::string& text) {
    Operation operation(db(), {0, "tester", "meeting new", std::nullopt});
    keep_written(*workspace, operation, sheet(text), meeting);
    operation.commit();
  }

  SchoolInMemory school;
  std::optional<Workspace> workspace;
  std::vector<Id> people;
  Id team = 0;
};

std::string phrase(std::mt19937& dice) {
  static const char* words[] = {"ratio",       "groups", "re-teach", "unit 3", "families",
                                "the library", "exit",   "naïve",    "数学",   "$5 & up",
                                "*again*",     "50 %",   "[draft]",  "reading"};
  std::string text = "Look at";
  for (unsigned i = 0; i < 2 + dice() % 4; ++i) text += std::string(" ") + words[dice() % 14];
  return text;
}

/// What a team may have written on its sheet.
Agenda filled_in(Agenda agenda, std::mt19937& dice, const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < agenda.expected.size(); ++i) {
    const char* states[] = {"present", "present", "absent", "excused"};
    agenda.attendance.push_back({agenda.expected[i], i == 0 ? "present" : states[dice() % 4]});
  }
  if (dice() % 2) agenda.guests = {"Zoë Parent"};
  if (dice() % 2) agenda.headcounts = {{"student voice", 2}};
  if (dice() % 2) agenda.evidence = phrase(dice);
  if (dice() % 2) agenda.noticed = phrase(dice);
  if (dice() % 2) agenda.focus = {2, 3};
  if (dice() % 2)
    agenda.topics.push_back({phrase(dice), names[dice() % names.size()], 20, std::nullopt});
  if (dice() % 2) agenda.celebrations.push_back({phrase(dice), false});
  if (dice() % 2) agenda.disagreements.push_back(phrase(dice));
  for (unsigned i = 0; i < dice() % 3; ++i) {
    const char* modes[] = {"consensus", "vote", "lead"};
    agenda.decisions.push_back(
        {std::nullopt, phrase(dice) + std::to_string(i), modes[dice() % 3], {}, {}});
  }
  for (unsigned i = 0; i < dice() % 3; ++i) {
    agenda.actions.push_back({std::nullopt,
                              {names[dice() % names.size()]},
                              phrase(dice) + std::to_string(i),
                              agenda.date + Days(dice() % 20 + 1),
                              std::nullopt,
                              std::nullopt,
                              std::nullopt});
  }
  for (AgendaAction& each : agenda.carried) {
    if (dice() % 2) continue;
    each.state = "done";
    each.state_on = agenda.date;
  }
  return agenda;
}

/// The same sheet as somebody wrote it who knew no numbers yet.
Agenda without_new_numbers(Agenda agenda) {
  for (AgendaAction& each : agenda.actions) each.id = std::nullopt;
  for (AgendaDecision& each : agenda.decisions) each.id = std::nullopt;
  return agenda;
}

std::vector<std::string> short_names(Staffroom& room) {
  const People named(people(room.db()), room.people);
  std::vector<std::string> names;
  for (const Id each : room.people) names.push_back(named.short_name(each));
  return names;
}

}  // namespace

TEST_CASE(
    "what is filled in on a made-up sheet is what the workspace holds afterwards, and once is "
    "enough") {
  std::optional<Staffroom> school;
  std::mt19937 dice(2026);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    if (round % in_one_school == 0) school.emplace();
    Staffroom& room = *school;
    const std::vector<std::string> names = short_names(room);
    const Meeting meeting = room.meeting(day("2026-02-02") + Days(round));
    const std::string blank = room.written(meeting.id);
    room.keep(meeting.id, blank);
    CHECK(room.record(blank).outcome == Recorded::Outcome::untouched);
    CHECK(room.written(meeting.id) == blank);

    const Agenda wanted = filled_in(load_agenda(*room.workspace, meeting), dice, names);
    const std::string sheet = room.written(wanted);
    const Recorded first = room.record(sheet);
    CHECK(first.outcome == Recorded::Outcome::recorded);
    for (const Problem& each : first.questions) CHECK_MESSAGE(false, each.what);
    const Meeting after = *meeting_by_id(room.db(), meeting.id);
    CHECK(after.state == "held");
    CHECK(room.written(without_new_numbers(load_agenda(*room.workspace, after))) == sheet);

    CHECK(room.record(sheet).outcome == Recorded::Outcome::nothing_new);
    CHECK(room.record(room.written(meeting.id)).details.empty());
    for (Action& each : actions(room.db(), {.team = room.team})) {
      if (each.done_on || dice() % 3) continue;
      each.done_on = meeting.held_on;
      store_action(room.db(), each);
    }
  }
}

namespace {

/// Which side changed a field since the last recording.
enum class Change { none, document, workspace, both_same, both_differ };

Change any_change(std::mt19937& dice) { return static_cast<Change>(dice() % 5); }
bool in_document(Change change) { return change != Change::none && change != Change::workspace; }
bool in_workspace(Change change) { return change != Change::none && change != Change::document; }

/// What a field holds in the end: the document's news, unless the workspace has its own.
template <class T>
T outcome(Change change, const T& old, const T& document, const T& workspace) {
  if (change == Change::none) return old;
  return in_workspace(change) ? (change == Change::both_same ? document : workspace) : document;
}

}  // namespace

TEST_CASE(
    "a change on one side is kept, and on both sides it is a question only where they differ") {
  std::optional<Staffroom> school;
  std::mt19937 dice(1123);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    if (round % in_one_school == 0) school.emplace();
    Staffroom& room = *school;
    Meeting meeting = room.meeting(day("2026-02-02") + Days(round));
    const Date first = meeting.held_on + Days(14), later = first + Days(7),
               between = first + Days(3);
    Agenda agenda = load_agenda(*room.workspace, meeting);
    for (const std::string& each : agenda.expected) agenda.attendance.push_back({each, "present"});
    const std::vector<std::string> names = short_names(room);
    agenda.actions.push_back({std::nullopt, {names[2]}, "Share the data", first, {}, {}, {}});
    agenda.decisions.push_back({std::nullopt, "Two groups for ratios", "vote", {}, {}});
    room.record(room.written(agenda));
    meeting = *meeting_by_id(room.db(), meeting.id);
    Agenda changed = load_agenda(*room.workspace, meeting);
    Action action = actions(room.db(), {.meeting = meeting.id}).front();
    Decision decision = decisions(room.db(), {.meeting = meeting.id}).front();

    const Change place = any_change(dice), due = any_change(dice), mode = any_change(dice),
                 presence = any_change(dice);
    if (in_document(place)) changed.place = "library";
    if (in_workspace(place)) meeting.place = place == Change::both_same ? "library" : "gym";
    if (in_document(due)) changed.actions[0].due = later;
    if (in_workspace(due)) action.due = due == Change::both_same ? later : between;
    if (in_document(mode)) changed.decisions[0].mode = "consensus";
    if (in_workspace(mode)) decision.mode = mode == Change::both_same ? "consensus" : "lead";
    if (in_document(presence)) changed.attendance[2].state = "absent";
    if (in_workspace(presence)) {
      set_attendance(room.db(), meeting.id, room.people[2],
                     presence == Change::both_same ? "absent" : "excused");
    }
    store_meeting(room.db(), meeting);
    store_action(room.db(), action);
    store_decision(room.db(), decision);

    const Recorded result = room.record(room.written(changed));
    int differ = 0;
    for (const Change each : {place, due, mode, presence}) differ += each == Change::both_differ;
    CHECK(result.questions.size() == static_cast<std::size_t>(differ));
    const Agenda after = load_agenda(*room.workspace, *meeting_by_id(room.db(), meeting.id));
    CHECK(after.place == outcome<std::string>(place, "room 204", "library", "gym"));
    CHECK(after.actions[0].due == outcome(due, first, later, between));
    CHECK(after.decisions[0].mode == outcome<std::string>(mode, "vote", "consensus", "lead"));
    CHECK(after.attendance[2].state ==
          outcome<std::string>(presence, "present", "absent", "excused"));
    // An open question stays until it is answered; what is settled stays settled.
    CHECK(room.record(room.written(changed)).questions.size() == static_cast<std::size_t>(differ));
    CHECK(room.record(room.written(meeting.id)).questions.empty());
  }
}

TEST_CASE("a line that is gone is asked about, and so is one that may be the same, corrected") {
  Staffroom room;
  const Meeting meeting = room.meeting(day("2026-11-23"));
  Agenda agenda = load_agenda(*room.workspace, meeting);
  agenda.attendance = {{agenda.expected[0], "present"}};
  agenda.actions.push_back({std::nullopt, {"Cy"}, "share the exit ticket data", {}, {}, {}, {}});
  agenda.decisions.push_back({std::nullopt, "Two groups for ratios", "vote", {}, {}});
  room.record(room.written(agenda));
  const auto asked = [&](const Agenda& changed) {
    std::vector<std::string> questions;
    for (const Problem& each : room.record(room.written(changed)).questions) {
      questions.push_back(each.what);
    }
    return questions;
  };
  Agenda corrected = agenda;
  corrected.actions[0].text = "share all the exit ticket data";
  corrected.decisions[0].text = "Three groups for ratios";
  CHECK(asked(corrected) ==
        std::vector<std::string>{
            "'Three groups for ratios' may be D1 ('Two groups for ratios')",
            "'Cy: share all the exit ticket data' may be A1 ('share the exit ticket data')"});
  corrected.actions[0].id = 1;
  corrected.decisions[0].id = 1;
  CHECK(asked(corrected).empty());
  CHECK(actions(room.db(), {.meeting = meeting.id})[0].text == "share all the exit ticket data");
  CHECK(decisions(room.db(), {.meeting = meeting.id})[0].text == "Three groups for ratios");
  corrected.actions.clear();
  corrected.decisions.clear();
  CHECK(asked(corrected) ==
        std::vector<std::string>{
            "D1 'Three groups for ratios' stood in the document and is gone",
            "A1 'share all the exit ticket data' stood in the document and is gone"});
  CHECK(actions(room.db(), {.meeting = meeting.id}).size() == 1);
}

}  // namespace collab
