// Gathers meetings and days of series; see coming.h. Three statements, whatever the school's size.
#include "exchange/calendar/coming.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "model/number.h"
#include "model/people/person.h"

namespace collab {
namespace {

constexpr std::string_view first_operation = R"sql(
  SELECT min(at)
  FROM operation
)sql";

/// What tells this workspace's UIDs from those of another school with the same code.
std::string workspace_mark(Db& db, const std::string& school_code) {
  const auto begun = db.integer(first_operation).value_or(0);
  return fmt::format("{}-{:x}", school_code, begun);
}

std::string plain_day(Date day) {
  const std::chrono::year_month_day date{day};
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

class CalendarGatherer {
 public:
  CalendarGatherer(Db& db, const std::string& school_code, Period period)
      : db_(db), mark_(workspace_mark(db, school_code)), period_(period) {
    for (const Person& each : people(db)) names_[each.id] = each.name;
    for (const Team& each : teams(db)) slugs_[each.id] = each.slug;
  }

  std::vector<CalendarMeeting> gather() {
    // A meeting of these days may stand for a block of others, and the other way round.
    const Days moved_at_most{120};
    const MeetingFilter around{.from = period_.from - moved_at_most,
                               .to = period_.to + moved_at_most};
    for (const Meeting& each : meetings(db_, around)) take(each);
    add_blocks();
    std::ranges::sort(found_, [](const CalendarMeeting& a, const CalendarMeeting& b) {
      return std::tie(a.day, a.start, a.team, a.uid) < std::tie(b.day, b.start, b.team, b.uid);
    });
    return std::move(found_);
  }

 private:
  std::string block_uid(Id team, Date day) const {
    return fmt::format("{}-t{}-{}@collab", mark_, team, plain_day(day));
  }

  void take(const Meeting& meeting) {
    const Date block = meeting.occurrence_on.value_or(meeting.held_on);
    covered_.insert({meeting.team, block});
    if (meeting.state != "cancelled") covered_.insert({meeting.team, meeting.held_on});
    const bool first = meeting.occurrence_on && known_.insert({meeting.team, block}).second;
    if (meeting.held_on < period_.from || period_.to < meeting.held_on) return;
    CalendarMeeting entry;
    entry.team = meeting.team;
    entry.uid =
        first ? block_uid(meeting.team, block) : fmt::format("{}-m{}@collab", mark_, meeting.id);
    entry.day = meeting.held_on;
    entry.start = meeting.start_time;
    entry.minutes = meeting.minutes;
    entry.place = meeting.place;
    entry.cancelled = meeting.state == "cancelled";
    entry.meeting = reference('M', meeting.id);
    if (meeting.facilitator) entry.facilitator = names_[*meeting.facilitator];
    if (meeting.agenda_written_at)
      entry.agenda = fmt::format("{}_{}.md", slugs_[meeting.team], iso(block));
    found_.push_back(std::move(entry));
  }

  void add_blocks() {
    const SchoolCalendar calendar = school_calendar(db_);
    const std::vector<Series> all = all_series(db_);
    for (const auto of_team : by_team(all))
      for (const Occurrence& each : days_of(of_team, calendar, period_)) {
        const auto series = std::ranges::find(of_team, each.series, &Series::id);
        if (!covered_.insert({series->team, each.day}).second) continue;
        found_.push_back({series->team, block_uid(series->team, each.day), each.day,
                          series->pattern.start, series->minutes, series->place, false, "", "",
                          ""});
      }
  }

  Db& db_;
  std::string mark_;
  Period period_;
  std::map<Id, std::string> names_;
  std::map<Id, std::string> slugs_;
  std::set<std::pair<Id, Date>> covered_;
  std::set<std::pair<Id, Date>> known_;
  std::vector<CalendarMeeting> found_;
};

}  // namespace

std::vector<CalendarMeeting> calendar_meetings(Db& db, const std::string& school_code,
                                               Period period) {
  return CalendarGatherer(db, school_code, period).gather();
}

Period calendar_span(Db& db, Date today) {
  const auto years = school_years(db);
  const int year = static_cast<int>(std::chrono::year_month_day{today}.year());
  Period span{*make_date(year - 1, 1, 1), *make_date(year + 1, 12, 31)};
  if (years.empty()) return span;
  span = {years.front().from, years.back().to};
  for (const NamedPeriod& each : years)
    if (each.from <= today) span.from = each.from;
  return span;
}

}  // namespace collab
