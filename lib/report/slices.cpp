// Cuts the weeks of school years into slices; see slices.h.
#include "report/slices.h"

#include <algorithm>
#include <set>

namespace collab {
namespace {

constexpr std::string_view counted_meetings_sql = R"sql(
  SELECT held_on,
         team
  FROM meeting
  WHERE state = 'held'
    AND held_on BETWEEN :from AND :to
    AND id NOT IN (SELECT meeting FROM unclear_attendance)
    AND EXISTS (SELECT 1 FROM attendance WHERE attendance.meeting = meeting.id)
  ORDER BY held_on, id
)sql";

constexpr Days friday{4};

/// The Monday of a day's week; what meets at a weekend belongs to the week after it, so that a week
/// that has ended on Friday does not grow.
Date school_monday(Date day) { return monday_of(day + Days{2}); }

std::vector<SliceMeeting> counted_meetings(Db& db, Period days) {
  std::vector<SliceMeeting> found;
  Statement rows = db.query(counted_meetings_sql, {{":from", days.from}, {":to", days.to}});
  while (rows.step()) found.push_back({rows.day(0), rows.integer(1)});
  return found;
}

/// Summer, for a school without years.
Date august_before(Date day) {
  const std::chrono::year_month_day parts{day};
  const Date august{parts.year() / std::chrono::August / 1};
  if (august <= day) return august;
  return Date{(parts.year() - std::chrono::years{1}) / std::chrono::August / 1};
}

/// The whole years that the window touches: what comes after the window counts too, so that its end
/// cuts no week in two.
std::vector<Period> years_of(const SchoolCalendar& calendar, Period window) {
  std::vector<Period> years;
  for (const NamedPeriod& year : calendar.years)
    if (year.from <= window.to && year.to >= window.from) years.push_back({year.from, year.to});
  if (!years.empty()) return years;
  for (Date from = august_before(window.from); from <= window.to;) {
    const Date next = august_before(from + Days{370});
    years.push_back({from, next - Days{1}});
    from = next;
  }
  return years;
}

}  // namespace

std::vector<Period> slices_of(const std::vector<SliceMeeting>& meetings, Date as_of) {
  std::vector<Period> slices;
  std::set<Id> teams;
  int count = 0;
  Date first{};
  for (std::size_t i = 0; i < meetings.size(); ++i) {
    const Date monday = school_monday(meetings[i].on);
    if (monday + friday > as_of) break;
    if (count == 0) first = meetings[i].on;
    teams.insert(meetings[i].team);
    ++count;
    const bool week_goes_on =
        i + 1 < meetings.size() && school_monday(meetings[i + 1].on) == monday;
    if (week_goes_on || count < least_meetings_apart ||
        std::ssize(teams) < std::ptrdiff_t{least_teams_apart})
      continue;
    slices.push_back({first, meetings[i].on});
    teams.clear();
    count = 0;
  }
  return slices;
}

std::optional<Period> sliced(Db& db, const SchoolCalendar& calendar, Period window, Date as_of) {
  std::optional<Period> found;
  for (const Period& year : years_of(calendar, window)) {
    for (const Period& slice : slices_of(counted_meetings(db, year), as_of)) {
      if (slice.from < window.from || slice.to > window.to) continue;
      if (!found) found = slice;
      found->to = slice.to;
    }
  }
  return found;
}

}  // namespace collab
