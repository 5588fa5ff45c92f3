// collab meeting list, show: what is known of meetings.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "base/text/text.h"
#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "cmd/meeting/meeting.h"
#include "model/meeting/celebration.h"
#include "model/meeting/confidential.h"
#include "model/meeting/disagreement.h"
#include "model/meeting/text.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct ShowList {
  std::optional<std::string> team, period, state;
};

void declare_show_list(Options& options, ShowList& list) {
  options.option("--team", "TEAM", "only those of this team", list.team, Value::team);
  options.option("--period", "PERIOD", "only those on these days", list.period, Value::period);
  options.choice("--state",
                 "only those in this state; unrecorded includes blocks that nobody "
                 "had planned",
                 list.state, {"planned", "held", "cancelled", "unrecorded"});
}

Table list_table() {
  return {"meeting.list",
          "Meetings",
          {{"meeting", "Meeting", Type::reference},
           {"name", "Name", Type::text},
           {"date", "Date", Type::date},
           {"time", "Time", Type::time},
           {"team", "Team", Type::text},
           {"state", "State", Type::text},
           {"present", "Here", Type::integer},
           {"expected", "Expected", Type::integer}},
          {}};
}

std::vector<Cell> list_row(const ListedMeeting& listed, const std::string& state) {
  const Meeting& meeting = listed.meeting;
  return {reference_cell('M', meeting.id == 0 ? std::nullopt : std::optional(meeting.id)),
          listed.name,
          meeting.held_on,
          time_cell(meeting.start_time),
          listed.team,
          state,
          cell(listed.turnout.present),
          state == "cancelled" ? Cell() : Cell(std::int64_t{listed.turnout.expected})};
}

/// Past occurrences that nobody had planned, as meetings without a number.
std::vector<ListedMeeting> bare_occurrences(Desk& desk, std::optional<Id> team, Period period) {
  std::vector<ListedMeeting> found;
  for (const Unrecorded& each : unrecorded_meetings(desk.db(), team, period, desk.today)) {
    if (each.meeting) continue;
    ListedMeeting bare;
    bare.meeting.team = each.team;
    bare.meeting.held_on = each.day;
    bare.team = slug_of(desk.db(), each.team).value_or("");
    bare.name = fmt::format("{}/{}", bare.team, iso(each.day));
    bare.turnout.expected = static_cast<int>(expected_on(desk.db(), each.team, each.day).size());
    found.push_back(std::move(bare));
  }
  return found;
}

Period all_days() { return {*make_date(1, 1, 1), *make_date(9999, 12, 31)}; }

void run_show_list(Desk& desk, const ShowList& list) {
  MeetingFilter filter;
  if (list.team) filter.team = find_team(desk.db(), *list.team).id;
  const Period period = list.period ? desk.period(*list.period) : all_days();
  filter.from = period.from;
  filter.to = period.to;
  if (list.state == "held") filter.state = "held";
  if (list.state == "unrecorded" || list.state == "cancelled") filter.other_than = "held";
  const auto limit = list.state ? std::nullopt : desk.row_limit();
  std::vector<ListedMeeting> chosen = listed_meetings(desk.db(), filter, limit);
  if (list.state == "unrecorded") {
    std::ranges::move(bare_occurrences(desk, filter.team, period), std::back_inserter(chosen));
    std::ranges::stable_sort(chosen, {}, [](const auto& each) { return each.meeting.held_on; });
  }
  Table table = list_table();
  for (const ListedMeeting& each : chosen) {
    const std::string state = meeting_state(each.meeting, desk.today);
    if (!list.state || state == *list.state) table.rows.push_back(list_row(each, state));
  }
  desk.show(table);
}

struct Show {
  std::string meeting;
  std::optional<std::string> table;
  bool text = false;
};

void declare_show(Options& options, Show& show) {
  options.argument("MEETING", "which one", show.meeting, Value::meeting);
  options.flag("--text", "the last document that was written or read for it, as it is", show.text);
  options.option("--table", "NAME",
                 "one of the tables, such as meeting.show, meeting.attendance, meeting.agenda",
                 show.table, Value::text);
}

std::string focus_words(Db& db, Id meeting) {
  std::vector<std::string> words;
  for (const int each : meeting_focus(db, meeting)) words.push_back(std::to_string(each));
  return join(words, ", ");
}

Cell text_cell(std::string text) { return text.empty() ? Cell() : Cell(std::move(text)); }

std::string headcount_words(Db& db, Id meeting) {
  std::vector<std::string> words;
  for (const Headcount& each : headcounts(db, meeting)) {
    words.push_back(fmt::format("{} x {}", each.role, each.people));
  }
  return join(words, ", ");
}

Table record_table(Desk& desk, const Meeting& meeting) {
  Db& db = desk.db();
  const Turnout counted = turnout(db, meeting);
  Table table{"meeting.show", "Meeting", {}, {{}}, true};
  const auto add = [&table](const char* name, const char* title, Type type, Cell value) {
    table.columns.push_back({name, title, type});
    table.rows[0].push_back(std::move(value));
  };
  add("meeting", "Meeting", Type::reference, reference('M', meeting.id));
  add("name", "Name", Type::text, meeting_name(db, meeting));
  add("team", "Team", Type::text, team_cell(db, meeting.team));
  add("date", "Date", Type::date, meeting.held_on);
  add("time", "Time", Type::time, time_cell(meeting.start_time));
  add("minutes", "Minutes", Type::integer, cell(meeting.minutes));
  add("place", "Place", Type::text, cell(meeting.place));
  add("state", "State", Type::text, meeting_state(meeting, desk.today));
  add("occurrence_on", "Occurrence", Type::date, cell(meeting.occurrence_on));
  add("cancelled_on", "Cancelled", Type::date, cell(meeting.cancelled_on));
  add("reason", "Because", Type::text, cell(meeting.reason));
  add("facilitator", "Facilitator", Type::text, handle_cell(db, meeting.facilitator));
  add("recorder", "Notes", Type::text, handle_cell(db, meeting.recorder));
  add("present", "Here", Type::integer, cell(counted.present));
  add("expected", "Expected", Type::integer, std::int64_t{counted.expected});
  add("guests", "Guests", Type::text, text_cell(join(guests(db, meeting.id), ", ")));
  add("headcounts", "Counted", Type::text, text_cell(headcount_words(db, meeting.id)));
  add("focus", "Focus", Type::text, text_cell(focus_words(db, meeting.id)));
  add("connection", "Connection", Type::text, cell(meeting.connection));
  add("evidence", "Looked at", Type::text, cell(meeting.evidence));
  add("noticed", "Noticed", Type::text, cell(meeting.noticed));
  add("no_next_step", "No next step", Type::boolean, meeting.no_next_step ? Cell(true) : Cell());
  return table;
}

Table attendance_table(Db& db, Id meeting) {
  Table table{"meeting.attendance",
              "Attendance",
              {{"person", "Person", Type::text},
               {"name", "Name", Type::text},
               {"state", "State", Type::text}},
              {}};
  for (const Attendance& each : attendance(db, meeting)) {
    const auto person = person_by_id(db, each.person);
    table.rows.push_back(
        {handle_cell(db, each.person), person ? Cell(spoken_name(*person)) : Cell(), each.state});
  }
  return table;
}

Table answers_table(Db& db, Id meeting) {
  Table table{"meeting.answers",
              "Answers",
              {{"prompt", "Prompt", Type::text}, {"answer", "Answer", Type::text}},
              {}};
  for (const Answer& each : meeting_answers(db, meeting)) {
    table.rows.push_back({each.prompt, each.answer});
  }
  return table;
}

/// What a team celebrated, and what it did not agree on.
Table voices_table(Db& db, Id meeting) {
  Table table{"meeting.voices",
              "Celebrations and disagreements",
              {{"kind", "Kind", Type::text},
               {"text", "What", Type::text},
               {"may_share", "May be shared", Type::boolean},
               {"closed_on", "Settled", Type::date},
               {"how", "How", Type::text}},
              {}};
  for (const Celebration& each : celebrations_of_meeting(db, meeting)) {
    table.rows.push_back({std::string("celebration"), each.text, each.may_share, std::monostate{},
                          std::monostate{}});
  }
  for (const Disagreement& each : disagreements_of_meeting(db, meeting)) {
    table.rows.push_back({std::string("disagreement"), each.text, std::monostate{},
                          cell(each.closed_on), cell(each.how)});
  }
  return table;
}

void show_text(Desk& desk, const Meeting& meeting) {
  const auto text = latest_text(desk.db(), meeting.id);
  if (!text) {
    const std::string name = reference('M', meeting.id);
    throw Error(Kind::not_found, fmt::format("no document was written or read for {}", name),
                fmt::format("collab meeting record FILE, or without a document: collab meeting "
                            "attend {}",
                            name));
  }
  desk.print(text->text);
}

void run_show(Desk& desk, const Show& show) {
  Db& db = desk.db();
  const Meeting meeting = find_meeting(db, show.meeting, desk.today);
  if (show.text) return show_text(desk, meeting);
  ActionFilter of_meeting;
  of_meeting.meeting = meeting.id;
  DecisionFilter decided;
  decided.meeting = meeting.id;
  std::vector<Table> tables{record_table(desk, meeting),
                            attendance_table(db, meeting.id),
                            agenda_table(db, meeting.id),
                            decision_table(desk, decisions(db, decided), meeting.team),
                            action_table(desk, actions(db, of_meeting), meeting.team),
                            voices_table(db, meeting.id),
                            answers_table(db, meeting.id),
                            questions_table(desk, open_questions(db, meeting.id), meeting.team)};
  show_parts(desk, std::move(tables), show.table);
}

constexpr Command meeting_show_rows[] = {
    {"meeting", "list", "meetings by day", Needs::read, &bind<declare_show_list, run_show_list>},
    {"meeting", "show", "one meeting with everything that belongs to it", Needs::read,
     &bind<declare_show, run_show>},
};

}  // namespace

extern const Verbs meeting_show_verbs = meeting_show_rows;

}  // namespace collab
