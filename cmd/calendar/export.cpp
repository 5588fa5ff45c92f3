// collab calendar export: meetings as iCalendar files that calendars subscribe to. Which meetings
// there are is told in lib/exchange/calendar.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/system/file.h"
#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "exchange/calendar/coming.h"
#include "exchange/calendar/ics.h"
#include "model/meeting/confidential.h"
#include "model/people/person.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr std::size_t longest_calendar = std::size_t{64} << 20;

struct CalendarExport {
  std::optional<std::string> team, person, to;
};

void declare_calendar_export(Options& options, CalendarExport& values) {
  options.option("--team", "TEAM", "the meetings of a team (default: of the school)", values.team,
                 Value::team);
  options.option("--person", "PERSON", "those of the teams that somebody is on", values.person,
                 Value::person);
  options.option("--to", "DIR", "write a file for each team, each person and the school into DIR",
                 values.to, Value::folder);
}

/// The school's meetings, read once, from which each calendar takes its own.
class Calendars {
 public:
  explicit Calendars(Desk& desk)
      : desk_(desk),
        span_(calendar_span(desk.db(), desk.today)),
        meetings_(calendar_meetings(desk.db(), desk.workspace->school.code, span_)) {
    for (const Team& each : teams(desk.db())) teams_[each.id] = each;
    const auto last = logged_operations(desk.db(), 1);
    if (last.empty()) return;
    changed_ = last.front().at;
    sequence_ = last.front().number;
  }

  IcsCalendar of_school() const {
    IcsCalendar calendar = empty(desk_.workspace->school.name);
    const ConfidentialTexts guard(desk_.db());
    for (const CalendarMeeting& each : meetings_)
      if (!guard.hides(each.team)) calendar.events.push_back(event(each, false));
    return calendar;
  }

  IcsCalendar of_team(const Team& team) const {
    IcsCalendar calendar = empty(team.name);
    for (const CalendarMeeting& each : meetings_)
      if (each.team == team.id) calendar.events.push_back(event(each, true));
    return calendar;
  }

  /// Those of the days on which somebody is on the team. Of a confidential one only that the
  /// person is busy.
  IcsCalendar of_person(const Person& person) {
    IcsCalendar calendar = empty(person.name);
    const ConfidentialTexts guard(desk_.db());
    for (const CalendarMeeting& each : meetings_) {
      if (!on_team(person.id, each)) continue;
      IcsEvent shown = event(each, true);
      if (guard.hides(each.team)) {
        shown.summary = "busy";
        shown.location.clear();
        shown.description.clear();
      }
      calendar.events.push_back(std::move(shown));
    }
    return calendar;
  }

  /// A calendar without a meeting.
  IcsCalendar empty(const std::string& name) const {
    return {name, desk_.workspace->school.zone, span_, changed_, sequence_, {}};
  }

  const std::map<Id, Team>& all_teams() const { return teams_; }

 private:
  bool on_team(Id person, const CalendarMeeting& meeting) {
    auto known = members_.find(meeting.team);
    if (known == members_.end())
      known = members_.emplace(meeting.team, memberships(desk_.db(), meeting.team)).first;
    return std::ranges::any_of(known->second, [&](const Membership& each) {
      return each.person == person && each.from_on <= meeting.day &&
             (!each.until_on || meeting.day <= *each.until_on);
    });
  }

  /// Names stand in the team's own calendars only.
  IcsEvent event(const CalendarMeeting& meeting, bool with_names) const {
    std::vector<std::string> words;
    if (with_names && !meeting.facilitator.empty())
      words.push_back("Facilitator: " + meeting.facilitator);
    if (!meeting.agenda.empty()) words.push_back("Agenda: " + meeting.agenda);
    if (!meeting.meeting.empty()) words.push_back("Meeting: " + meeting.meeting);
    return {meeting.uid,
            teams_.at(meeting.team).name,
            meeting.place.value_or(""),
            join(words, "\n"),
            meeting.day,
            meeting.start,
            meeting.minutes,
            meeting.cancelled};
  }

  Desk& desk_;
  Period span_;
  std::vector<CalendarMeeting> meetings_;
  std::map<Id, Team> teams_;
  std::map<Id, std::vector<Membership>> members_;
  std::int64_t changed_ = 0;
  std::int64_t sequence_ = 0;
};

/// The files of a folder, and what became of them.
class CalendarFolder {
 public:
  CalendarFolder(Desk& desk, std::string folder)
      : desk_(desk), folder_(std::move(folder)), old_(calendars_in(folder_)) {}

  void put(const std::string& name, const IcsCalendar& calendar) {
    std::erase(old_, name);
    const std::string path = folder_ + "/" + name;
    const std::string before = read_file_if_any(path, longest_calendar).value_or("");
    const std::string text = write_ics(calendar, before);
    if (text == before) {
      ++unchanged_;
      return;
    }
    desk_.write_file(path, text, true);
    ++written_;
  }

  /// Empties the calendars of those who are no more: a subscriber whose file is gone keeps what it
  /// had.
  void empty_the_rest(const IcsCalendar& nothing) {
    for (const std::string& name : std::vector<std::string>(old_)) put(name, nothing);
  }

  std::string words() const {
    return fmt::format("{} into {}, {} unchanged",
                       count_of(written_, "calendar written", "calendars written"),
                       visible(folder_), unchanged_);
  }

 private:
  Desk& desk_;
  std::string folder_;
  std::vector<std::string> old_;
  int written_ = 0;
  int unchanged_ = 0;
};

void export_folder(Desk& desk, Calendars& calendars, const std::string& path) {
  CalendarFolder folder(desk, path);
  std::vector<std::string> kept_back;
  const ConfidentialTexts guard(desk.db());
  for (const auto& [id, team] : calendars.all_teams()) {
    if (guard.hides(id))
      kept_back.push_back(team.slug);
    else
      folder.put("team-" + team.slug + ".ics", calendars.of_team(team));
  }
  for (const Person& each : people(desk.db()))
    folder.put("person-" + each.handle + ".ics", calendars.of_person(each));
  folder.put("school.ics", calendars.of_school());
  folder.empty_the_rest(calendars.empty("no longer kept"));
  desk.say(folder.words());
  if (!kept_back.empty())
    desk.say(
        fmt::format("no file of {}, whose meetings are confidential; for its members alone: "
                    "collab calendar export --team {} -o FILE",
                    join(kept_back, ", "), kept_back.front()));
}

void run_calendar_export(Desk& desk, const CalendarExport& values) {
  if (values.to && (values.team || values.person || desk.globals.output))
    throw Error(Kind::usage, "--to writes every calendar; it goes with no --team, --person or -o");
  if (values.team && values.person)
    throw Error(Kind::usage, "a calendar is a team's or a person's, not both");
  Calendars calendars(desk);
  if (values.to) return export_folder(desk, calendars, *values.to);
  IcsCalendar calendar = calendars.of_school();
  if (values.team) calendar = calendars.of_team(find_team(desk.db(), *values.team));
  if (values.person) calendar = calendars.of_person(find_person(desk.db(), *values.person));
  std::string before;
  if (!desk.output_path.empty())
    before = read_file_if_any(desk.output_path, longest_calendar).value_or("");
  desk.print(write_ics(calendar, before));
}

constexpr Command calendar_export_rows[] = {
    {"calendar", "export", "meetings as iCalendar files to subscribe to", Needs::read,
     &bind<declare_calendar_export, run_calendar_export>},
};

}  // namespace

extern const Verbs calendar_export_verbs = calendar_export_rows;

}  // namespace collab
