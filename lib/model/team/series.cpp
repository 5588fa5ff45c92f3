// The record of a series. Its words are read in model/school/pattern.cpp, its days computed in
// occurrence.cpp.
#include "model/team/series.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text/text.h"
#include "model/team/team.h"
#include "store/rows_of.h"

namespace collab {
namespace {

/// "1,3" as the column `weekdays` holds Monday and Wednesday.
std::vector<int> weekdays_from(std::string_view column) {
  std::vector<int> days;
  for (const std::string_view each : split(column, ','))
    if (each.size() == 1 && each[0] >= '1' && each[0] <= '7') days.push_back(each[0] - '0');
  if (days.empty())
    throw Error(Kind::damaged, fmt::format("a series has the weekdays '{}'", visible(column)));
  return days;
}

std::string weekdays_column(const std::vector<int>& days) {
  return fmt::format("{}", fmt::join(days, ","));
}

Series read_series(const Statement& row) {
  Series series;
  series.id = row.integer(0);
  series.team = row.integer(1);
  series.pattern.unit = row.text(2) == "month" ? Pattern::Unit::month : Pattern::Unit::week;
  series.pattern.every = static_cast<int>(row.integer(3));
  series.pattern.weekdays = weekdays_from(row.text(4));
  series.pattern.nth = row.small_or(5);
  series.pattern.start = static_cast<int>(row.integer(6));
  series.minutes = static_cast<int>(row.integer(7));
  series.place = row.text_or(8);
  series.in_contract_day = row.flag(9);
  series.from_on = row.day(10);
  series.until_on = row.day_or(11);
  return series;
}

std::vector<Series> read_all(Statement rows) {
  std::vector<Series> found;
  while (rows.step()) found.push_back(read_series(rows));
  return found;
}

void check_dates(const Team& team, const Series& series) {
  if (series.until_on && *series.until_on < series.from_on)
    throw Error(Kind::input, fmt::format("the series would end on {}, before it begins on {}",
                                         iso(*series.until_on), iso(series.from_on)));
  if (series.from_on < team.created_on)
    throw Error(
        Kind::input,
        fmt::format("'{}' begins on {}, after {}", team.slug, iso(team.created_on),
                    iso(series.from_on)),
        fmt::format("if it is older: collab team edit {} --on {}", team.slug, iso(series.from_on)));
  if (team.ended_on && (!series.until_on || *series.until_on > *team.ended_on))
    throw Error(Kind::input, fmt::format("'{}' ended on {}", team.slug, iso(*team.ended_on)),
                fmt::format("give --until, or: collab team reopen {}", team.slug));
}

}  // namespace

constexpr const char* series_with_id = R"sql(
SELECT id, team, unit, every, weekdays, nth, start_time, minutes, place, in_contract_day, from_on,
       until_on
FROM series
WHERE id = :id)sql";

std::optional<Series> series_by_id(Db& db, Id id) {
  Statement rows = db.query(series_with_id, {{":id", id}});
  if (!rows.step()) return std::nullopt;
  return read_series(rows);
}

constexpr RowsOf series_in_team = {
    "id, team, unit, every, weekdays, nth, start_time, minutes, place, in_contract_day, from_on, "
    "until_on",
    "series", "team", "from_on, id"};

std::vector<Series> series_of_team(Db& db, Id team) {
  return rows_of(db, series_in_team, team, read_series);
}

constexpr const char* every_series = R"sql(
SELECT series.id, series.team, series.unit, series.every, series.weekdays, series.nth,
       series.start_time, series.minutes, series.place, series.in_contract_day, series.from_on,
       series.until_on
FROM series
JOIN team ON team.id = series.team
ORDER BY team.slug, series.from_on, series.id)sql";

std::vector<Series> all_series(Db& db) { return read_all(db.query(every_series)); }

constexpr const char* insert_series = R"sql(
INSERT INTO series (team, unit, every, weekdays, nth, start_time, minutes, place, in_contract_day,
                    from_on, until_on)
VALUES (:team, :unit, :every, :weekdays, :nth, :start_time, :minutes, :place, :in_contract_day,
        :from_on, :until_on))sql";

Id add_series(Db& db, const Series& series) {
  const auto team = team_by_id(db, series.team);
  if (!team) throw Error(Kind::internal, "a series without a team");
  check_dates(*team, series);
  const bool monthly = series.pattern.unit == Pattern::Unit::month;
  return db.insert(insert_series, {{":team", series.team},
                                   {":unit", monthly ? "month" : "week"},
                                   {":every", series.pattern.every},
                                   {":weekdays", weekdays_column(series.pattern.weekdays)},
                                   {":nth", series.pattern.nth},
                                   {":start_time", series.pattern.start},
                                   {":minutes", series.minutes},
                                   {":place", series.place},
                                   {":in_contract_day", series.in_contract_day},
                                   {":from_on", series.from_on},
                                   {":until_on", series.until_on}});
}

void end_series(Db& db, Id id, Date day) {
  const auto series = series_by_id(db, id);
  if (series && day < series->from_on)
    throw Error(Kind::input,
                fmt::format("the series begins on {}, after {}", iso(series->from_on), iso(day)),
                fmt::format("to take it back: collab team series remove S{}", id));
  db.run("UPDATE series SET until_on = :day WHERE id = :id", {{":day", day}, {":id", id}});
}

void remove_series(Db& db, Id id) { db.run("DELETE FROM series WHERE id = :id", {{":id", id}}); }

}  // namespace collab
