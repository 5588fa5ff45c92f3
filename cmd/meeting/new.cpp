// collab meeting new: the next meeting of a team, and its agenda as a document to fill in.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/write_over.h"
#include "cmd/meeting/meeting.h"
#include "document/page/sheet_kind.h"
#include "document/record/record.h"
#include "document/sheet/load.h"
#include "document/sheet/write.h"
#include "model/meeting/turns_on_leave.h"
#include "model/records/reference.h"
#include "model/team/series.h"

namespace collab {
namespace {

struct New {
  PlanOptions plan;
  std::optional<std::string> sheet, append;
};

void declare_new(Options& options, New& values) {
  declare_plan(options, values.plan);
  options.option("--template", "NAME", "a template other than the one for the team's kind",
                 values.sheet, Value::sheet);
  options.option("--append", "FILE", "put the agenda on top of a running document", values.append,
                 Value::file);
}

bool has_meeting(Db& db, Id team, Date day) {
  const std::vector<Meeting> all = meetings(db, {.team = team});
  return std::any_of(all.begin(), all.end(), [&](const Meeting& each) {
    return each.held_on == day || each.occurrence_on == day;
  });
}

/// The planned meeting that an agenda is wanted for: the one of the day, or the team's next where
/// no occurrence without a meeting comes before it.
std::optional<Meeting> planned_already(Db& db, const Team& team, const MeetingPlan& plan,
                                       Date today) {
  if (plan.again) return std::nullopt;
  const Date from = plan.on.value_or(today);
  std::vector<Meeting> planned =
      meetings(db, {.team = team.id, .from = from, .to = plan.on, .state = "planned"});
  if (planned.empty()) return std::nullopt;
  for (const Occurrence& each :
       occurrences(db, team.id, {from, planned.front().held_on - Days(1)})) {
    if (!has_meeting(db, team.id, each.day)) return std::nullopt;
  }
  return planned.front();
}

void apply_plan(Meeting& meeting, const MeetingPlan& plan) {
  if (plan.at) meeting.start_time = plan.at;
  if (plan.minutes) meeting.minutes = plan.minutes;
  if (plan.place) meeting.place = plan.place;
  if (plan.facilitator) meeting.facilitator = plan.facilitator;
  if (plan.recorder) meeting.recorder = plan.recorder;
}

PlannedMeeting meeting_for(Desk& desk, const Team& team, const MeetingPlan& plan) {
  if (auto meeting = planned_already(desk.db(), team, plan, desk.today)) {
    apply_plan(*meeting, plan);
    return {std::move(*meeting), {}, {}};
  }
  PlannedMeeting planned = plan_meeting(desk.db(), team, plan, desk.today);
  planned.meeting.id = add_meeting(desk.db(), planned.meeting);
  return planned;
}

/// "grade-3_2026-11-23.md", with ".2" for a second meeting on a day.
std::string default_file(Db& db, const Meeting& meeting) {
  std::string name = meeting_name(db, meeting);
  std::replace(name.begin(), name.end(), '/', '_');
  return name + ".md";
}

std::optional<std::string> text_of(Desk& desk, const std::string& file) {
  try {
    return desk.read_input(file);
  } catch (const Error& error) {
    if (error.kind == Kind::not_found) return std::nullopt;
    throw;
  }
}

void check_agenda_free(Desk& desk, const std::string& file, const std::string& text,
                       const Meeting& meeting) {
  check_unchanged(
      desk, file, text,
      fmt::format("record it: collab meeting record {}; or write elsewhere: -o FILE; or over "
                  "it: --yes (M{})",
                  visible(file), meeting.id));
}

/// Puts the agenda where it is wanted and says where; gives the file's name.
std::string put_agenda(Desk& desk, const New& values, const Meeting& meeting,
                       const std::string& text) {
  if (values.append) {
    const std::string running = text_of(desk, *values.append).value_or("");
    refuse_other_sheet(running, *values.append, SheetKind::meeting);
    desk.write_file(*values.append, append_block(running, text), true);
    return *values.append;
  }
  const bool to_stdout = desk.globals.output == "-";
  if (to_stdout || !desk.output_path.empty()) {
    if (!to_stdout) check_agenda_free(desk, desk.output_path, text, meeting);
    desk.answer = text;
    return to_stdout ? "-" : desk.output_path;
  }
  const std::string file = default_file(desk.db(), meeting);
  check_agenda_free(desk, file, text, meeting);
  desk.write_file(file, text, true);
  return file;
}

/// What --template says, or said when the meeting's agenda was written before. The usual templates
/// of a team are its own and those of kinds, and are chosen anew.
std::optional<std::string> template_asked(const New& values, const Meeting& meeting,
                                          const Team& team) {
  if (values.sheet || !meeting.template_name || !meeting.agenda_written_at) return values.sheet;
  const auto kinds = team_kinds();
  const bool usual = meeting.template_name == team.slug ||
                     std::ranges::find(kinds, *meeting.template_name) != kinds.end();
  return usual ? std::nullopt : meeting.template_name;
}

/// Turns of people on leave go on to others, unless somebody was asked for by name.
void pass_on(Desk& desk, const New& values, Meeting& meeting) {
  if (values.plan.facilitator || values.plan.recorder) return;
  Db& db = desk.db();
  for (const PassedOn& each : pass_on_turns(db, meeting)) {
    const std::string who = each.to ? person_name(db, *each.to) : "nobody";
    desk.say(fmt::format("{} is on leave on {}, so {} {}", person_name(db, each.from),
                         iso(meeting.held_on), who,
                         each.role == "recorder" ? "takes the notes" : "facilitates"));
  }
}

void run_new(Desk& desk, const New& values) {
  Workspace& workspace = *desk.workspace;
  const Team team = find_team(workspace.db, values.plan.team);
  PlannedMeeting planned = meeting_for(desk, team, plan_from(desk, values.plan));
  Meeting& meeting = planned.meeting;
  pass_on(desk, values, meeting);
  const SheetTemplate sheet = sheet_for(workspace, team, template_asked(values, meeting, team));
  meeting.template_name = sheet.name;
  if (!meeting.agenda_written_at) meeting.agenda_written_at = desk.now;
  store_meeting(workspace.db, meeting);

  const std::string text = write_document(load_agenda(workspace, meeting), sheet);
  const std::string name = reference('M', meeting.id);
  desk.print(name + "\n");
  const std::string file = put_agenda(desk, values, meeting, text);
  keep_written(workspace, *desk.operation, {file, text, desk.now, desk.today, {}}, meeting.id);

  desk.done(fmt::format("{}, {} {}", name, team.slug, iso(meeting.held_on)));
  const std::string turns = turns_words(workspace.db, planned);
  desk.say(meeting_words(workspace.db, meeting) + (turns.empty() ? "" : "; " + turns));
  if (file == "-") return;
  desk.say(fmt::format("{} {}; afterwards: collab meeting record {}",
                       values.append ? "put it on top of" : "wrote", visible(file), visible(file)));
}

constexpr Command meeting_new_rows[] = {
    {"meeting", "new", "plan the next meeting and write its agenda", Needs::write,
     &bind<declare_new, run_new>},
};

}  // namespace

extern const Verbs meeting_new_verbs = meeting_new_rows;

}  // namespace collab
