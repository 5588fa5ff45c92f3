// Adds up the blocks of everybody's teams; see load.h.
#include "model/team/load.h"

#include <map>

#include "model/school/setting.h"
#include "model/team/series.h"

namespace collab {
namespace {

constexpr int weeks_looked_at = 4;
constexpr int weeks_searched = 30;  ///< back over a summer

constexpr std::string_view memberships_sql = R"sql(
  SELECT DISTINCT person.id,
         person.handle,
         person.name,
         team.id,
         team.slug
  FROM membership
  JOIN person ON person.id = membership.person
  JOIN team ON team.id = membership.team
  WHERE membership.role <> 'sponsor'
    AND membership.from_on <= :day
    AND ifnull(membership.until_on, '9999-12-31') >= :day
    AND team.created_on <= :day
    AND ifnull(team.ended_on, '9999-12-31') >= :day
    AND ifnull(person.ended_on, '9999-12-31') >= :day
  ORDER BY person.name, person.id, team.slug
)sql";

/// The last four school weeks that ended before the day's, fewer where the school is younger, and
/// the day's own where there was none before.
Period last_weeks(const SchoolCalendar& calendar, Date day) {
  const Date monday = monday_of(day);
  Period period{monday - Days{7}, monday - Days{1}};
  for (int i = 1; i < weeks_searched && school_weeks_in(calendar, period) < weeks_looked_at; ++i)
    period.from -= Days{7};
  if (school_weeks_in(calendar, period) == 0) return {monday, monday + Days{6}};
  return period;
}

/// What each team's series ask for a week.
std::map<Id, int> minutes_of_teams(Db& db, const SchoolCalendar& calendar, Date day) {
  const Period period = last_weeks(calendar, day);
  const int weeks = school_weeks_in(calendar, period);
  std::map<Id, int> minutes;
  if (weeks == 0) return minutes;
  const std::vector<Series> series = all_series(db);
  for (const auto of_team : by_team(series)) {
    std::map<Id, int> length;
    for (const Series& each : of_team) length[each.id] = each.minutes;
    int sum = 0;
    for (const Occurrence& each : days_of(of_team, calendar, period)) sum += length[each.series];
    minutes[of_team.front().team] = sum / weeks;
  }
  return minutes;
}

}  // namespace

std::vector<Load> overloaded(Db& db, const SchoolCalendar& calendar, Date day) {
  std::vector<Load> found;
  const std::map<Id, int> minutes = minutes_of_teams(db, calendar, day);
  for (auto row = db.query(memberships_sql, {{":day", day}}); row.step();) {
    if (found.empty() || found.back().person != row.integer(0))
      found.push_back({row.integer(0), row.text(1), row.text(2), {}, 0});
    found.back().teams.push_back(row.text(4));
    if (const auto at = minutes.find(row.integer(3)); at != minutes.end())
      found.back().minutes_a_week += at->second;
  }
  const auto most_teams = static_cast<std::size_t>(number_setting(db, "most_teams"));
  const int most_minutes = number_setting(db, "most_week_minutes");
  std::erase_if(found, [&](const Load& each) {
    return each.teams.size() <= most_teams && each.minutes_a_week <= most_minutes;
  });
  return found;
}

}  // namespace collab
