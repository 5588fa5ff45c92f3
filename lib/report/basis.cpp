// Calendar, series and settings as the facts need them.
#include "report/basis.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/error.h"
#include "model/school/calendar.h"
#include "model/school/school.h"
#include "model/school/setting.h"
#include "model/team/series.h"

namespace collab {

namespace {

/// Facts count school days from before the span (is somebody in post for 15 of them? what of the
/// school year has passed?) and after it
/// (how far was a meeting moved?).
constexpr Days days_before{330};
constexpr std::size_t most_parts = 200;  ///< of --by: columns of a page, figures to make
constexpr Days days_after{120};

std::vector<Date> school_days(const SchoolCalendar& calendar, Period period) {
  std::vector<Date> days;
  for (Date day = period.from; day <= period.to; day += Days{1})
    if (is_school_day(calendar, day)) days.push_back(day);
  return days;
}

/// One block for each team and day; two series on a day add their minutes within the contract day.
std::vector<ScheduledBlock> blocks_of(Db& db, const SchoolCalendar& calendar, Period span) {
  std::map<std::pair<Id, Date>, ScheduledBlock> blocks;
  const std::vector<Series> all = all_series(db);
  for (const auto of_team : by_team(all)) {
    for (const Occurrence& each : days_of(of_team, calendar, span)) {
      const Series& series = *std::ranges::find(of_team, each.series, &Series::id);
      const ScheduledBlock none{series.team, each.day, 0, false};
      ScheduledBlock& block = blocks.try_emplace({series.team, each.day}, none).first->second;
      if (series.in_contract_day) block.minutes += series.minutes;
      block.in_contract_day = block.in_contract_day || series.in_contract_day;
    }
  }
  std::vector<ScheduledBlock> list;
  for (const auto& [place, block] : blocks) list.push_back(block);
  return list;
}

Period span_of(const std::vector<Window>& windows) {
  Period span = windows.front().period;
  for (const Window& window : windows) {
    span.from = std::min(span.from, window.period.from);
    span.to = std::max({span.to, window.period.to, window.as_of});
  }
  return span;
}

constexpr std::string_view select_last_entry = R"sql(
  SELECT max(at)
  FROM operation
)sql";

}  // namespace

Window usual_window(Db& db, const SchoolCalendar& calendar, Date as_of) {
  Period period = window(calendar, as_of, number_setting(db, "window_weeks"));
  const Date whole_end = period.to;
  while (period.to > period.from && !is_school_day(calendar, period.to)) period.to -= Days{1};
  if (period.to == period.from) period.to = whole_end;
  return {period, period.to};
}

Window window_before(const SchoolCalendar& calendar, const Window& current) {
  const int weeks = std::max(1, school_weeks_in(calendar, current.period));
  const Date eve = current.period.from - Days{1};
  return {window(calendar, eve, weeks), eve};
}

Window window_of(const SchoolCalendar& calendar, Period period, Date as_of) {
  const Date earliest = calendar.years.empty() ? as_of - Days{3653} : calendar.years.front().from;
  if (!plausible(period.from)) period.from = std::min(earliest, as_of);
  if (period.from > as_of)
    throw Error(Kind::usage, "the period begins on " + iso(period.from) + ", after " + iso(as_of),
                "choose a period that has begun, or another day with --as-of");
  period.to = std::min(period.to, as_of);
  return {period, period.to};
}

namespace {

std::vector<Period> months_of(Period whole) {
  std::vector<Period> months;
  Date first = whole.from;
  while (first <= whole.to) {
    const std::chrono::year_month_day day{first};
    const Date next = Date{(day.year() / day.month() + std::chrono::months{1}) / 1};
    months.push_back({first, std::min(next - Days{1}, whole.to)});
    first = next;
  }
  return months;
}

std::vector<Period> weeks_of(const SchoolCalendar& calendar, Period whole) {
  std::vector<Period> weeks;
  for (Date monday = monday_of(whole.from); monday <= whole.to; monday += Days{7})
    if (is_school_week(calendar, monday))
      weeks.push_back({std::max(monday, whole.from), std::min(monday + Days{6}, whole.to)});
  return weeks;
}

std::vector<Period> terms_of(Db& db, Period whole) {
  std::vector<Period> parts;
  for (const NamedPeriod& term : terms(db))
    if (term.from <= whole.to && term.to >= whole.from)
      parts.push_back({std::max(term.from, whole.from), std::min(term.to, whole.to)});
  if (parts.empty())
    throw Error(Kind::refused, "the school has no terms in this period",
                "enter one: collab school term add NAME FROM..TO");
  return parts;
}

std::vector<Period> parts_of(Db& db, const SchoolCalendar& calendar, Period whole, Cut cut) {
  switch (cut) {
    case Cut::week:
      return weeks_of(calendar, whole);
    case Cut::month:
      return months_of(whole);
    case Cut::term:
      return terms_of(db, whole);
  }
  return {};
}

}  // namespace

std::vector<Window> windows_of(Db& db, const SchoolCalendar& calendar, const Window& whole,
                               Cut cut) {
  std::vector<Window> windows;
  const std::vector<Period> parts = parts_of(db, calendar, whole.period, cut);
  if (parts.size() > most_parts)
    throw Error(
        Kind::usage,
        fmt::format("the period has {} parts, at most {} are shown", parts.size(), most_parts),
        "choose a shorter one with --period, or --by term");
  for (const Period& part : parts) windows.push_back({part, std::min(part.to, whole.as_of)});
  return windows;
}

void gather_for(Workspace& workspace, const SchoolCalendar& calendar,
                const std::vector<Window>& windows) {
  Db& db = workspace.db;
  const LocalClock clock(workspace.school.zone);
  const Period span = span_of(windows);
  Basis basis;
  basis.span = span;
  basis.known = {span.from - days_before, span.to + days_after};
  basis.school_days = school_days(calendar, basis.known);
  basis.blocks = blocks_of(db, calendar, span);
  basis.instructional_roles = list_setting(db, "instructional_roles");
  basis.administrator_roles = list_setting(db, "administrator_roles");
  basis.grace_days = number_setting(db, "unrecorded_grace_days");
  basis.agenda_lead_days = agreement(db).agenda_lead_days;
  basis.least_families =
      std::max(number_setting(db, "language_families"), number_setting(db, "min_group_students"));
  if (const auto last = db.integer(select_last_entry)) basis.last_entry_on = clock.at(*last).day;
  gather_facts(db, basis, clock);
}

Rules rules_of(Db& db) {
  Rules rules;
  rules.least_recorded = number_setting(db, "min_recorded_share");
  for (const Indicator& each : indicators()) {
    if (!each.thresholds) continue;
    const std::string name(each.name);
    rules.thresholds[each.name] = {decimal_setting(db, name + ".green"),
                                   decimal_setting(db, name + ".amber")};
  }
  return rules;
}

}  // namespace collab
