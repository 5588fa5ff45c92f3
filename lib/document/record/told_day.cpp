// On which day a document's meeting was; see told_day.h.
#include "document/record/told_day.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "document/days/day_said.h"
#include "document/days/short_day.h"
#include "document/text/quoted.h"
#include "model/meeting/plan.h"
#include "model/team/series.h"

namespace collab {
namespace {

constexpr const char* say_date = "say which day it was: collab meeting record FILE --date DATE";

bool has_series_on(Db& db, Id team, Date day) {
  const SchoolCalendar calendar = school_calendar(db);
  const auto all = series_of_team(db, team);
  return std::any_of(all.begin(), all.end(), [&](const Series& each) {
    const auto last = last_day(each, calendar);
    return each.from_on <= day && (!last || day <= *last);
  });
}

bool stands_on(Db& db, Id team, Date day) {
  return !occurrences(db, team, {day, day}).empty() || meeting_of_block(db, team, day) ||
         !meetings_on(db, team, day).empty();
}

/// "Monday the 16th, 2026-11-16"
std::string named_day(Date day) {
  const auto number = static_cast<unsigned>(std::chrono::year_month_day{day}.day());
  const bool teen = number / 10 == 1;
  const unsigned last = number % 10;
  const char* end = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
  return fmt::format("{} the {}{}, {}", weekday_name(weekday(day)), number, end, iso(day));
}

std::optional<Date> nearest_block(Db& db, Id team, Date day) {
  constexpr Days around{10};
  std::optional<Date> nearest;
  const auto away = [day](Date other) { return other < day ? day - other : other - day; };
  for (const Occurrence& each : occurrences(db, team, {day - around, day + around})) {
    if (!nearest || away(each.day) < away(*nearest)) nearest = each.day;
  }
  return nearest;
}

/// "Math 11/16": of the days that it may be, one with a block or a meeting.
ToldDay without_its_year(Workspace& workspace, const Identity& identity, const Team& team,
                         Date today) {
  DayView view{today, workspace.school.date_order, std::nullopt, true};
  const DaySaid said = day_said(identity.day_words, view);
  if (said.day && stands_on(workspace.db, team.id, *said.day)) return {said.day, {}, {}};
  view.meeting = today - Days{365};
  const DaySaid earlier = day_said(identity.day_words, view);
  if (earlier.day && stands_on(workspace.db, team.id, *earlier.day)) return {earlier.day, {}, {}};
  if (!said.doubt.empty()) return {std::nullopt, said.doubt, say_date};
  const auto near =
      said.day ? nearest_block(workspace.db, team.id, *said.day) : std::optional<Date>();
  return {std::nullopt,
          fmt::format("{} does not say the year, and {} has no block on that day",
                      quoted(identity.day_words), visible(team.name)),
          fmt::format("{}{}", near ? fmt::format("did you mean {}? ", named_day(*near)) : "",
                      say_date)};
}

/// What --date says beside a document's own words for its day.
ToldDay told_by_hint(Workspace& workspace, const Identity& identity, Date told) {
  const bool of_title = identity.date && identity.in_title && identity.file_date != told;
  if (of_title && identity.of_week && *identity.date <= told && told < *identity.date + Days{7})
    return {told, {}, {}};
  if (of_title && identity.date != told) {
    return {
        std::nullopt,
        fmt::format("the document is dated {}, and --date says {}", iso(*identity.date), iso(told)),
        "correct the day in the document, or leave --date out"};
  }
  // "Wed 10/14" is that day in some year.
  const auto brief = short_day(identity.day_words, workspace.school.date_order);
  const int year = static_cast<int>(std::chrono::year_month_day{told}.year());
  if (brief && !identity.date && !brief->of_week && !brief->unclear && brief->in(year) != told) {
    return {std::nullopt,
            fmt::format("the document says {}, and --date says {}, a {}",
                        quoted(identity.day_words), iso(told), weekday_name(weekday(told))),
            "correct one of them"};
  }
  return {told, {}, {}};
}

/// "Week of Oct 5": the only day of that week on which the team met or was to meet.
ToldDay in_week(Db& db, const Identity& identity, const Team& team) {
  std::set<Date> days;
  const Date first = *identity.date;
  for (Date day = first; day < first + Days{7}; day += Days{1})
    if (stands_on(db, team.id, day)) days.insert(day);
  if (days.size() == 1) return {*days.begin(), {}, {}};
  return {
      std::nullopt,
      fmt::format("{} does not say the day, and {} has {} in that week", quoted(identity.day_words),
                  visible(team.name), days.empty() ? "no block" : "several"),
      say_date};
}

}  // namespace

ToldDay told_day(Workspace& workspace, const Identity& identity, const Team& team,
                 const DocumentHints& hints) {
  const bool of_another = identity.beside_told && identity.date;
  if (hints.date && !of_another) return told_by_hint(workspace, identity, *hints.date);
  if (identity.of_week && identity.date) return in_week(workspace.db, identity, team);
  if (!identity.doubt.empty()) return {std::nullopt, identity.doubt, say_date};
  ToldDay told{identity.date, {}, {}};
  if (!identity.day_words.empty() && hints.today != Date{}) {
    if (!told.day) return without_its_year(workspace, identity, team, hints.today);
    const auto brief = short_day(identity.day_words, workspace.school.date_order);
    const int year = static_cast<int>(std::chrono::year_month_day{*told.day}.year());
    if (brief && brief->in(year) == told.day) return told;
    // The file's name says the year.
    const DaySaid said =
        day_said(identity.day_words, {*told.day, workspace.school.date_order, std::nullopt, true});
    if (said.day != told.day)
      return {std::nullopt,
              fmt::format("the document says {}, and its file's name {}",
                          quoted(identity.day_words), iso(*told.day)),
              say_date};
  }
  if (identity.file_date) {
    return {std::nullopt,
            fmt::format("the document says {}, and its file's name {}", iso(*identity.date),
                        iso(*identity.file_date)),
            say_date};
  }
  if (told.day) return told;
  return {std::nullopt, "the document does not say on which day this meeting was",
          "give what is missing: collab meeting record FILE --team TEAM --date DATE"};
}

std::optional<ToldDay> no_block_on(Db& db, const Team& team, Date day, const DocumentHints& hints) {
  const bool to_come = hints.today != Date{} && day > hints.today;
  if (hints.date == day && !to_come) return std::nullopt;
  if (!has_series_on(db, team.id, day) || !occurrences(db, team.id, {day, day}).empty())
    return std::nullopt;
  const auto near = nearest_block(db, team.id, day);
  const std::string way_out =
      to_come ? fmt::format("if it is to meet then: collab meeting schedule {} --on {}", team.slug,
                            iso(day))
              : fmt::format("if it met then: collab meeting record FILE --date {}", iso(day));
  return ToldDay{
      std::nullopt,
      fmt::format("{} has no block on {}, {}{}", visible(team.name), weekday_name(weekday(day)),
                  iso(day), to_come ? ", which is still to come" : ""),
      fmt::format(
          "{}{}",
          near ? fmt::format("did you mean {}? Then correct the day; ", named_day(*near)) : "",
          way_out)};
}

}  // namespace collab
