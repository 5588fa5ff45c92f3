// The Agenda of a meeting, put together from the records.
#include "document/sheet/load.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "base/system/file.h"
#include "base/text/text.h"
#include "document/people/people.h"
#include "document/sheet/load_partnership.h"
#include "model/goal/goal.h"
#include "model/lesson/study_parts.h"
#include "model/meeting/action.h"
#include "model/meeting/celebration.h"
#include "model/meeting/confidential.h"
#include "model/meeting/decision.h"
#include "model/meeting/disagreement.h"
#include "model/meeting/hand_off.h"
#include "model/meeting/plan.h"
#include "model/meeting/practice.h"
#include "model/school/school.h"
#include "model/team/link.h"
#include "model/team/norm.h"
#include "model/team/rotation.h"

namespace collab {
namespace {

std::optional<std::string> own_template(const Workspace& workspace, const std::string& name) {
  const std::string path = fmt::format("{}/.collab/templates/{}.md", workspace.folder, name);
  return read_file_if_any(path, 1 << 20);
}

SheetTemplate checked(const std::string& text, const std::string& name) {
  const std::string file = fmt::format(".collab/templates/{}.md", name);
  TemplateReading reading = read_template(text, name, file);
  if (!reading.problems.empty()) {
    throw Error(Kind::input, std::move(reading.problems), "the template was not used");
  }
  return std::move(reading.sheet);
}

/// The names of the workspace's own templates.
std::vector<std::string> own_templates(const Workspace& workspace) {
  std::vector<std::string> names;
  std::error_code missing;
  for (const auto& entry :
       std::filesystem::directory_iterator(workspace.folder + "/.collab/templates", missing))
    if (entry.path().extension() == ".md") names.push_back(entry.path().stem().string());
  return names;
}

}  // namespace

std::vector<std::string> templates_of(const Workspace& workspace) {
  std::vector<std::string> names = shipped_templates();
  std::ranges::move(own_templates(workspace), std::back_inserter(names));
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

SheetTemplate sheet_for(const Workspace& workspace, const Team& team,
                        const std::optional<std::string>& name) {
  std::vector<std::string> names =
      name ? std::vector<std::string>{*name} : template_names(team.kind);
  if (!name) names.insert(names.begin(), team.slug);
  for (const std::string& each : names) {
    if (const auto text = own_template(workspace, each)) return checked(*text, each);
  }
  if (name) return shipped_template(*name);
  const std::vector<std::string> shipped = shipped_templates();
  const auto brought = std::find_if(names.begin(), names.end(), [&](const std::string& each) {
    return std::find(shipped.begin(), shipped.end(), each) != shipped.end();
  });
  return shipped_template(brought == names.end() ? "plc" : *brought);
}

namespace {

std::vector<std::string> owner_names(const People& people, const std::vector<Id>& ids, Date day) {
  std::vector<std::string> names;
  for (const Id id : ids) names.push_back(people.owner_name(id, day));
  return names;
}

AgendaAction as_agenda(const People& people, const Action& action, Date day) {
  AgendaAction line{action.id,    owner_names(people, action.owners, day),
                    action.text,  action.due,
                    std::nullopt, std::nullopt,
                    std::nullopt};
  if (action.done_on && *action.done_on <= day) {
    line.state = "done";
    line.state_on = action.done_on;
  } else if (action.dropped_on && *action.dropped_on <= day) {
    line.state = "dropped";
    line.state_on = action.dropped_on;
    line.reason = action.reason;
  }
  return line;
}

/// Carried over: raised before this meeting and not settled before its day. What was raised here
/// stands in the order in which it was written down.
void load_actions(Db& db, const Meeting& meeting, const People& people, Agenda& agenda) {
  for (const Action& action : actions(db, {.team = meeting.team})) {
    if (action.meeting == meeting.id) {
      agenda.actions.push_back(as_agenda(people, action, meeting.held_on));
      continue;
    }
    const bool settled_before = (action.done_on && *action.done_on < meeting.held_on) ||
                                (action.dropped_on && *action.dropped_on < meeting.held_on);
    if (action.created_on <= meeting.held_on && !settled_before) {
      agenda.carried.push_back(as_agenda(people, action, meeting.held_on));
    }
  }
  std::sort(agenda.actions.begin(), agenda.actions.end(),
            [](const AgendaAction& a, const AgendaAction& b) { return a.id < b.id; });
}

void load_decisions(Db& db, const Meeting& meeting, Agenda& agenda) {
  for (const Decision& each : decisions(db, {.team = meeting.team})) {
    if (each.meeting == meeting.id) {
      AgendaDecision line{each.id, each.text, each.mode, {}, each.look_again_on};
      for (const Consultation& asked : each.consulted)
        line.consulted.push_back({asked.who, asked.on});
      agenda.decisions.push_back(std::move(line));
    } else if (each.look_again_on && *each.look_again_on <= meeting.held_on &&
               (!each.result || each.result_on >= meeting.held_on)) {
      agenda.look_backs.push_back({each.id, each.text, each.result});
    }
  }
}

/// What other groups found and shared with the team stands on its agendas until it is taken up.
void load_findings(Db& db, const Meeting& meeting, Agenda& agenda) {
  const ConfidentialTexts confidential(db);
  for (const WaitingFinding& each : findings_waiting(db, meeting.team, meeting.held_on)) {
    if (confidential.hides(each.from)) continue;
    const std::string from = each.from ? team_by_id(db, *each.from)->name : "a lesson study";
    std::string text = fmt::format("Take up what {} found (L{}): {}", from, each.study, each.words);
    const bool there =
        std::ranges::find(agenda.topics, text, &AgendaTopic::text) != agenda.topics.end();
    if (!there) agenda.topics.push_back({std::move(text), {}, {}, {}});
  }
}

void load_topics(Db& db, const Meeting& meeting, const People& people, Agenda& agenda) {
  for (const AgendaItem& item : agenda_items(db, meeting.id)) {
    std::optional<std::string> proposer;
    if (item.proposed_by) proposer = people.short_name(*item.proposed_by);
    agenda.topics.push_back({item.text, proposer, item.minutes, item.focus});
  }
  if (meeting.state == "planned") load_findings(db, meeting, agenda);
  for (const Celebration& each : celebrations_of_meeting(db, meeting.id)) {
    agenda.celebrations.push_back({each.text, each.may_share});
  }
  for (const Disagreement& each : disagreements_of_meeting(db, meeting.id)) {
    agenda.disagreements.push_back(each.text);
  }
  for (const Disagreement& each : disagreements_before(db, meeting.team, meeting.held_on)) {
    const bool settled_here = each.closed_on == meeting.held_on;
    agenda.unsettled.push_back({each.text, each.meeting, settled_here ? each.how : std::nullopt});
  }
  for (const Answer& each : meeting_answers(db, meeting.id)) {
    agenda.answers.push_back({each.prompt, each.answer});
  }
}

void load_hand_offs(Db& db, const Meeting& meeting, const People& people, Agenda& agenda) {
  const auto name = [&](Id team) { return team_by_id(db, team).value().name; };
  for (const HandOff& each : hand_offs(db, {.to_team = meeting.team})) {
    const bool answered_before = each.acknowledged_on && *each.acknowledged_on < meeting.held_on;
    if (each.handed_on <= meeting.held_on && !answered_before)
      agenda.arrived.push_back(
          {each.id, name(each.from_team), each.handed_on, each.text,
           each.acknowledged_on == meeting.held_on ? each.answer : std::nullopt});
  }
  for (const HandOff& each : hand_offs(db, {.meeting = meeting.id})) {
    std::optional<std::string> carrier;
    if (each.carrier) carrier = people.short_name(*each.carrier);
    agenda.passed.push_back(
        {each.to_team ? name(*each.to_team) : each.outside.value_or(""), each.text, carrier});
  }
  agenda.passes_on = !agenda.passed.empty();
  for (const TeamLink& link : links(db, meeting.team))
    if (link.from_team == meeting.team && link.holds_on(meeting.held_on)) agenda.passes_on = true;
}

void load_practices(Db& db, const Meeting& meeting, Agenda& agenda) {
  for (const Practice& each : practices(db, {.meeting = meeting.id}))
    agenda.shared.push_back(shared_words(each));
  agenda.shares = shared_before(db, meeting.held_on);
}

void load_presence(Db& db, const Meeting& meeting, const People& people, Agenda& agenda) {
  for (const Person& each : expected_on(db, meeting.team, meeting.held_on)) {
    agenda.expected.push_back(people.full_name(each.id));
  }
  for (const Attendance& each : attendance(db, meeting.id)) {
    agenda.attendance.push_back({people.full_name(each.person), each.state});
  }
  agenda.guests = guests(db, meeting.id);
  for (const Headcount& each : headcounts(db, meeting.id)) {
    agenda.headcounts.push_back({each.role, each.people});
  }
}

std::optional<AgendaNext> next_meeting(Db& db, const Meeting& meeting, const People& people) {
  const auto standing = coming_meeting(db, meeting.team, meeting.held_on + Days(1));
  if (!standing) return std::nullopt;
  AgendaNext next{standing->day, standing->start, std::nullopt};
  std::optional<Id> leads = standing->facilitator;
  if (!leads) leads = turn_on(db, {meeting.team, "facilitator", standing->day}, {}).person;
  if (leads) next.facilitator = people.full_name(*leads);
  return next;
}

/// "80 % at target on the spring reading check (now 64 %)", one after the other.
std::optional<std::string> goals_of_team(Db& db, const Meeting& meeting) {
  std::vector<std::string> words;
  for (const Goal& each :
       goals(db, {.owner = {.team = meeting.team}, .open_on = meeting.held_on})) {
    const GoalProgress at = progress(each, goal_points(db, each.id), meeting.held_on);
    words.push_back(fmt::format("{} {} (now {})", amount(each, each.target), each.measure,
                                amount(each, at.value)));
  }
  return words.empty() ? std::nullopt : std::optional(join(words, "; "));
}

}  // namespace

Agenda load_agenda(Workspace& workspace, const Meeting& meeting) {
  Db& db = workspace.db;
  const std::vector<Person> members = members_on(db, meeting.team, meeting.held_on);
  std::vector<Id> team;
  for (const Person& each : members) team.push_back(each.id);
  const People people(collab::people(db), team);
  const Agreement agreed = agreement(db);
  Agenda agenda;
  agenda.school_code = workspace.school.code;
  agenda.number = meeting.id;
  agenda.team = team_by_id(db, meeting.team)->name;
  agenda.date = meeting.held_on;
  agenda.start = meeting.start_time;
  agenda.minutes = meeting.minutes;
  agenda.place = meeting.place;
  if (meeting.facilitator) agenda.facilitator = people.full_name(*meeting.facilitator);
  if (meeting.recorder) agenda.recorder = people.full_name(*meeting.recorder);
  for (const Norm& each : norms(db, meeting.team, meeting.held_on))
    agenda.norms.push_back(each.text);
  agenda.goal = goals_of_team(db, meeting);
  agenda.agreement = agreed.evaluation_sentence;
  agenda.by_headcount = agreed.attendance_by == "headcount";
  agenda.connection = meeting.connection;
  agenda.evidence = meeting.evidence;
  agenda.noticed = meeting.noticed;
  agenda.no_next_step = meeting.no_next_step;
  agenda.focus = meeting_focus(db, meeting.id);
  load_presence(db, meeting, people, agenda);
  load_actions(db, meeting, people, agenda);
  load_decisions(db, meeting, agenda);
  load_topics(db, meeting, people, agenda);
  load_hand_offs(db, meeting, people, agenda);
  load_practices(db, meeting, agenda);
  load_partnership(db, meeting, people, agenda);
  agenda.next = next_meeting(db, meeting, people);
  return agenda;
}

}  // namespace collab
