// A school with one team that meets on Mondays, for worked-out cases: Grade 3, four teachers, eight
// school weeks from September 28 to November 20, 2026.
#pragma once
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "measure/privacy.h"
#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "model/meeting/meeting.h"
#include "model/school/calendar.h"
#include "model/team/series.h"
#include "model/team/team.h"
#include "report/basis.h"
#include "unit/measure/generator.h"

namespace collab::test {

inline Date on(std::string_view iso_day) { return parse_iso(iso_day).value(); }

struct MeasuredSchool {
  MeasuredSchool() : workspace(empty_school()), db(workspace.db) {
    add_school_year(db, {"2025-26", on("2025-08-18"), on("2026-06-12")});
    add_school_year(db, {"2026-27", on("2026-08-17"), on("2027-06-11")});
    off("2026-11-25", "2026-11-27");
    off("2026-12-21", "2027-01-01");
    for (const char* handle : {"ana", "ben", "cy", "dara"}) people.push_back(teacher(handle));
    grade_3 = team("grade-3");
    for (const Id each : people) join(grade_3, each);
  }

  void off(const char* from, const char* until, const char* kind = "holiday") {
    add_no_school_day(db, {0, on(from), on(until), kind, std::string(kind) + from, std::nullopt});
  }
  Id person(const std::string& handle, const char* role, const char* started = "2025-08-18") {
    Person person;
    person.handle = handle;
    person.name = handle;
    person.started_on = on(started);
    const Id id = add_person(db, person);
    add_staff_role(db, id, {0, "", role, std::nullopt, std::nullopt});
    return id;
  }
  Id teacher(const std::string& handle, const char* started = "2025-08-18") {
    return person(handle, "teacher", started);
  }
  Id team(const char* slug, const char* kind = "plc", bool confidential = false) {
    Team team;
    team.slug = slug;
    team.name = slug;
    team.kind = kind;
    team.confidential = confidential;
    team.created_on = on("2025-08-18");
    return add_team(db, team);
  }
  void join(Id team, Id person, const char* role = "member", const char* from = "2025-08-18") {
    add_membership(db, {0, team, person, role, on(from), std::nullopt});
  }
  Id series(Id team, const char* pattern, const char* from, bool in_contract_day = true,
            int minutes = 45) {
    Series series;
    series.team = team;
    series.pattern = parse_pattern(pattern);
    series.minutes = minutes;
    series.in_contract_day = in_contract_day;
    series.from_on = on(from);
    return add_series(db, series);
  }
  /// Mondays at three since August.
  void mondays() { series(grade_3, "mon 15:00", "2026-08-17"); }

  /// A meeting; `meant` is the block it was meant for, by default its own day.
  Id meet(Id team, const char* day, const char* state = "held", const char* meant = nullptr) {
    Meeting meeting;
    meeting.team = team;
    meeting.held_on = on(day);
    meeting.occurrence_on = on(meant ? meant : day);
    meeting.state = state;
    if (meeting.state == "cancelled") meeting.cancelled_on = meeting.held_on;
    return add_meeting(db, meeting);
  }
  /// Grade 3 met on these days.
  void held(std::initializer_list<const char*> days) {
    for (const char* day : days) meet(grade_3, day);
  }
  /// Every Monday of the eight weeks, these left out.
  void held_but(std::initializer_list<std::string_view> left_out) {
    for (Date day = on("2026-09-28"); day <= on("2026-11-16"); day += Days{7})
      if (std::ranges::find(left_out, iso(day)) == left_out.end()) meet(grade_3, iso(day).c_str());
  }
  template <class Change>
  void edit(Id meeting, Change change) {
    Meeting stored = meeting_by_id(db, meeting).value();
    change(stored);
    store_meeting(db, stored);
  }
  void attend(Id meeting, std::initializer_list<const char*> states) {
    std::size_t i = 0;
    for (const char* state : states) set_attendance(db, meeting, people.at(i++), state);
  }
  /// An action of a team that is due then, with an owner.
  Action action(std::optional<Id> team, const char* due, const char* done = nullptr) {
    Action action;
    action.text = "bring exit tickets";
    action.team = team;
    action.created_on = on("2026-09-14");
    action.due = on(due);
    if (done) action.done_on = on(done);
    action.owners = {people.front()};
    action.id = add_action(db, action);
    return action_by_id(db, action.id).value();
  }
  Id item(Id meeting, std::optional<Id> proposed_by, std::optional<int> focus = {},
          bool evidence = false) {
    AgendaItem item;
    item.meeting = meeting;
    item.text = "fractions";
    item.proposed_by = proposed_by;
    item.focus = focus;
    if (evidence) item.evidence = "exit tickets";
    return add_agenda_item(db, item);
  }
  Decision decision(Id team, const char* day, const char* mode) {
    Decision decision;
    decision.team = team;
    decision.text = "share the data";
    decision.decided_on = on(day);
    decision.mode = mode;
    decision.id = add_decision(db, decision);
    return decision;
  }

  /// All figures of an indicator over the days up to `as_of`.
  std::vector<Figure> figures(const char* indicator, const char* as_of,
                              const char* from = "2026-09-28") {
    const Window window{{on(from), on(as_of)}, on(as_of)};
    gather_for(workspace, school_calendar(db), {window});
    return read_indicator(db, find_indicator(indicator), window, Rules{});
  }
  /// "7 of 8, 87.5, green; 1 unrecorded" of a team ("" is the school).
  std::string figure(const char* indicator, const char* team, const char* as_of = "2026-11-20",
                     const char* from = "2026-09-28") {
    return said(figures(indicator, as_of, from), team);
  }
  static std::string said(const std::vector<Figure>& figures, std::string_view team,
                          std::string_view statistic = "") {
    for (const Figure& figure : figures)
      if (figure.team == team && (statistic.empty() || figure.statistic == statistic))
        return said(figure);
    return "no such figure";
  }
  static std::string said(const Figure& figure) {
    std::string words;
    const auto add = [&](const std::string& word) {
      if (!words.empty() && !word.empty()) words += ", ";
      words += word;
    };
    if (figure.part && figure.whole)
      add(fmt::format("{:g} of {:g}", *figure.part, *figure.whole));
    else if (figure.whole)
      add(fmt::format("{:g}", *figure.whole));
    if (figure.value) add(fmt::format("{:.4g}", *figure.value));
    add(std::string(level_word(figure.level)));
    return figure.note.empty() ? words : words + "; " + figure.note;
  }

  Workspace workspace;
  Db& db;
  std::vector<Id> people;  ///< ana, ben, cy, dara
  Id grade_3 = 0;
};

}  // namespace collab::test
