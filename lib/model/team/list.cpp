// One statement a kind of fact for all teams, put together by team.
#include "model/team/list.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/team/series.h"

namespace collab {
namespace {

/// How long before its series' day a meeting may have been moved to.
constexpr Days moved_ahead{92};
constexpr Days horizon{366};
constexpr Days listing_step{56};

constexpr const char* meetings_since = R"sql(
SELECT team, held_on, occurrence_on, state
FROM meeting
WHERE held_on >= :since
ORDER BY held_on)sql";

/// What the coming meetings say of every team.
struct Coming {
  std::map<Id, Date> planned;                ///< the first planned meeting
  std::set<std::pair<Id, Date>> spoken_for;  ///< days of series that have their meeting
};

Coming read_coming(Db& db, Date day) {
  Statement rows = db.query(meetings_since, {{":since", day - moved_ahead}});
  Coming coming;
  while (rows.step()) {
    const Id team = rows.integer(0);
    const Date held_on = rows.day(1);
    const std::string state = rows.text(3);
    coming.spoken_for.insert({team, rows.day_or(2).value_or(held_on)});
    if (state != "cancelled") coming.spoken_for.insert({team, held_on});
    if (state == "planned" && held_on >= day) coming.planned.insert({team, held_on});
  }
  return coming;
}

std::optional<Date> first_free_day(std::span<const Series> of_team, const SchoolCalendar& calendar,
                                   const Coming& coming, Date day) {
  const Date end = day + horizon;
  for (Date from = day; from <= end; from += listing_step)
    for (const Occurrence& each :
         days_of(of_team, calendar, {from, std::min(end, from + listing_step - Days{1})}))
      if (!coming.spoken_for.contains({of_team.front().team, each.day})) return each.day;
  return std::nullopt;
}

/// The next meeting of every team that has a series or a planned meeting.
std::map<Id, Date> next_meetings(Db& db, Date day, const std::vector<Series>& all) {
  const Coming coming = read_coming(db, day);
  const SchoolCalendar calendar = all.empty() ? SchoolCalendar{} : school_calendar(db);
  std::map<Id, Date> next = coming.planned;
  for (const auto of_team : by_team(all)) {
    const auto free = first_free_day(of_team, calendar, coming, day);
    if (!free) continue;
    const auto [at, fresh] = next.insert({of_team.front().team, *free});
    if (!fresh) at->second = std::min(at->second, *free);
  }
  return next;
}

constexpr const char* members_by_team = R"sql(
SELECT team, count(DISTINCT person)
FROM membership
WHERE role <> 'sponsor'
  AND from_on <= :day
  AND (until_on IS NULL OR until_on >= :day)
GROUP BY team)sql";

}  // namespace

bool exists_on(const Team& team, Date day) {
  return team.created_on <= day && (!team.ended_on || day <= *team.ended_on);
}

std::vector<TeamLine> team_lines(Db& db, Date day) {
  std::map<Id, std::int64_t> members;
  Statement rows = db.query(members_by_team, {{":day", day}});
  while (rows.step()) members[rows.integer(0)] = rows.integer(1);
  const auto next = next_meetings(db, day, all_series(db));
  std::vector<TeamLine> lines;
  for (Team& team : teams(db)) {
    const auto meets = next.find(team.id);
    lines.push_back({team, members[team.id],
                     meets == next.end() ? std::nullopt : std::optional(meets->second)});
  }
  return lines;
}

std::optional<Date> next_meeting_of(Db& db, Id team, Date day) {
  const auto next = next_meetings(db, day, series_of_team(db, team));
  const auto found = next.find(team);
  if (found == next.end()) return std::nullopt;
  return found->second;
}

}  // namespace collab
