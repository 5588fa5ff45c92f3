// What a document says that may be wrong although it is understood: people who have left, children
// by name; and what the sheet only shows, where somebody wrote something else over it.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/day_said.h"
#include "document/record/recording.h"
#include "document/sheet/load.h"
#include "model/goal/goal.h"
#include "model/people/pseudonym.h"
#include "model/records/children.h"
#include "model/records/reference.h"
#include "model/team/series.h"
#include "model/team/team.h"

namespace collab {
namespace {

/// "left the school on 2026-10-01", or nothing where the person had not left by that day.
std::optional<std::string> left_before(Db& db, const Meeting& meeting, Id id) {
  const auto person = person_by_id(db, id);
  if (person && person->ended_on && *person->ended_on < meeting.held_on)
    return "left the school on " + iso(*person->ended_on);
  std::optional<Date> last;
  for (const Membership& each : memberships(db, meeting.team)) {
    if (each.person != id) continue;
    if (!each.until_on || *each.until_on >= meeting.held_on) return std::nullopt;
    last = std::max(last.value_or(*each.until_on), *each.until_on);
  }
  if (!last) return std::nullopt;
  return "left the team on " + iso(*last);
}

void ask_about_the_gone(Recording& recording) {
  const auto ask = [&](Id person, Spot at, const std::string& what) {
    const auto left = left_before(recording.db(), recording.meeting, person);
    if (!left) return;
    recording.merge.ask(
        at, fmt::format("{} {}, but {}", visible(recording.people.full_name(person)), *left, what),
        "correct the name; if it is right, dismiss the question");
  };
  for (const At<Attendance>& each : recording.reading.attendance) {
    if (each.state == "present") ask(each.person, each.at, "is said to have been here");
  }
  for (const ReadAction& each : recording.reading.actions) {
    if (each.carried) continue;
    for (const Id owner : each.owners) ask(owner, each.at, "is to do something");
  }
}

/// The lines that hold texts: what was talked about, decided, done, thanked for, passed on; not
/// those that say when, where and who was there.
std::set<std::size_t> lines_of_texts(const Reading& reading) {
  std::set<std::size_t> lines;
  const auto add = [&lines](const auto& records) {
    for (const auto& each : records) lines.insert(each.at.line);
  };
  add(reading.topics);
  add(reading.answers);
  add(reading.actions);
  add(reading.decisions);
  add(reading.results);
  add(reading.disagreements);
  add(reading.settled);
  add(reading.celebrations);
  add(reading.passed);
  add(reading.heard);
  add(reading.shared);
  add(reading.notes);
  for (const auto* each : {&reading.connection, &reading.evidence, &reading.noticed})
    if (*each) lines.insert((*each)->at.line);
  return lines;
}

void ask_about_names(Recording& recording, Spot at, const std::vector<std::string>& names) {
  const bool one = names.size() == 1;
  recording.merge.ask(at, may_be_names(names),
                      fmt::format("{}; if {}, dismiss the question", pseudonym_hint,
                                  one ? "it is a grown-up's" : "they are grown-ups'"));
}

/// Lines that speak of students, and all of a confidential team's, may name one; elsewhere it takes
/// a child's given name with a last name that is nobody's here, in a line that holds a text, and
/// one question asks about all of them: minutes of others name many grown-ups.
void ask_about_children(Recording& recording) {
  const Meeting& meeting = recording.meeting;
  const bool confidential = team_by_id(recording.db(), meeting.team)->confidential;
  const std::set<std::size_t> texts = lines_of_texts(recording.reading);
  std::optional<KnownNames> known;
  std::vector<std::string> elsewhere;
  Spot first;
  for (const AccountedLine& each : recording.reading.lines) {
    if (each.use != LineUse::understood && each.use != LineUse::note) continue;
    const bool of_students = confidential || speaks_of_students(each.text);
    if (!of_students && each.use != LineUse::note && !texts.contains(each.line)) continue;
    const NameDoubt doubt = of_students ? NameDoubt::likely : NameDoubt::given_and_last;
    if (!child_name_in(each.text, doubt)) continue;
    if (!known) known = known_names(recording.db());
    const auto name = child_name_in(each.text, doubt, *known);
    if (!name) continue;
    if (of_students) {
      ask_about_names(recording, {each.line, 1}, {*name});
    } else if (std::ranges::find(elsewhere, *name) == elsewhere.end()) {
      if (elsewhere.empty()) first = {each.line, 1};
      elsewhere.push_back(*name);
    }
  }
  if (!elsewhere.empty()) ask_about_names(recording, first, elsewhere);
}

/// What stands in the brackets of "(now 51 %)" behind the goal's measure.
std::optional<std::string_view> figure_said(std::string_view line, const Goal& goal) {
  constexpr std::string_view lead = "(now ";
  const std::size_t measure = line.find(goal.measure);
  if (measure == std::string_view::npos) return std::nullopt;
  const std::size_t open = line.find(lead, measure + goal.measure.size());
  const std::size_t close = line.find(')', open);
  if (open == std::string_view::npos || close == std::string_view::npos) return std::nullopt;
  return trim(line.substr(open + lead.size(), close - open - lead.size()));
}

/// "51" of "51 %".
std::string_view only_figure(std::string_view amount) {
  const std::size_t end = amount.find_first_not_of("0123456789.,-");
  return trim(amount.substr(0, end));
}

/// The line says what the sheet said, or what it would say now.
bool is_old(const Recording& recording, const std::string& key,
            const std::optional<std::string>& sheet) {
  const std::string* now = recording.merge.said(key);
  const std::string* before = recording.merge.said_before(key);
  return !now || !before || folded(*now) == folded(*before) ||
         (sheet && folded(*now) == folded(*sheet));
}

void ask_about_goal(Recording& recording, const std::optional<std::string>& sheet) {
  const std::string key = "shown/goal";
  if (is_old(recording, key, sheet)) return;
  const std::string line = *recording.merge.said(key);
  const Meeting& meeting = recording.meeting;
  for (const Goal& each :
       goals(recording.db(), {.owner = {.team = meeting.team}, .open_on = meeting.held_on})) {
    const GoalProgress at = progress(each, goal_points(recording.db(), each.id), meeting.held_on);
    const auto said = figure_said(line, each);
    const std::string known = amount(each, at.value);
    if (!said || only_figure(*said) == only_figure(known)) continue;
    recording.merge.leave_open(
        key,
        fmt::format("the goal's line says 'now {}', and {} stands at '{}'", visible(*said),
                    reference('G', each.id), known),
        fmt::format("if it is a new figure: collab goal point {} {} --on {}",
                    reference('G', each.id), only_figure(*said), iso(meeting.held_on)));
  }
}

/// The day at the start of "Wednesday, September 9, 3:00 pm. Facilitator: Dara".
std::optional<Date> day_at_start(std::string_view words, const DayView& view) {
  for (auto end = words.size(); end != std::string_view::npos && end > 0;
       end = words.find_last_of(",.", end - 1)) {
    if (const auto said = day_said(trim(words.substr(0, end)), view); said.day) return said.day;
  }
  return std::nullopt;
}

bool meets_on(Db& db, Id team, Date day) {
  const auto found = meetings(db, {.team = team, .from = day, .to = day});
  return std::ranges::any_of(found, [](const Meeting& each) { return each.state != "cancelled"; });
}

void ask_about_next(Recording& recording, const std::optional<Date>& planned) {
  const std::string key = "shown/next";
  if (is_old(recording, key, std::nullopt)) return;
  const Meeting& meeting = recording.meeting;
  const DayView view{meeting.held_on, recording.workspace.school.date_order, planned, false};
  const auto day = day_at_start(*recording.merge.said(key), view);
  if (!day || day == planned || meets_on(recording.db(), meeting.team, *day)) return;
  const std::string team = team_by_id(recording.db(), meeting.team)->slug;
  recording.merge.leave_open(
      key,
      planned
          ? fmt::format("the document says that the next meeting is on {}, and the workspace {}",
                        iso(*day), iso(*planned))
          : fmt::format("the document says that the next meeting is on {}", iso(*day)),
      planned ? fmt::format("if it is moved: collab meeting move {}/{} --to {}", team,
                            iso(*planned), iso(*day))
              : fmt::format("collab meeting schedule {} --on {}", team, iso(*day)));
}

}  // namespace

void ask_about_shown(Recording& recording) {
  ask_about_the_gone(recording);
  ask_about_children(recording);
  const bool shows = recording.merge.said("shown/goal") || recording.merge.said("shown/next");
  if (!shows) return;
  const Agenda agenda = load_agenda(recording.workspace, recording.meeting);
  ask_about_goal(recording, agenda.goal);
  ask_about_next(recording, agenda.next ? std::optional(agenda.next->on) : std::nullopt);
}

}  // namespace collab
