// The record of a series. Its words are read in model/school/pattern.cpp, its days computed in
// occurrence.cpp.
#include "model/team/series.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/error.h"
#include "base/text/text.h"
#include "model/team/team.h"
#include "store/rows_of.h"

namespace collab {
namespace {

/// "1,3" as a column holds the first and third: weekdays, weeks of a month, places of a cycle.
std::vector<int> numbers_from(std::string_view column) {
  std::vector<int> numbers;
  for (const std::string_view each : split(column, ',')) {
    int number = 0;
    const auto [end, fault] = std::from_chars(each.data(), each.data() + each.size(), number);
    const bool whole = fault == std::errc{} && end == each.data() + each.size();
    if (!whole || number < -1 || number == 0 || number > 12)
      throw Error(Kind::damaged, fmt::format("a series has the days '{}'", visible(column)));
    numbers.push_back(number);
  }
  return numbers;
}

std::string numbers_column(std::span<const int> numbers) {
  return fmt::format("{}", fmt::join(numbers, ","));
}

std::optional<SchoolCycle> cycle_from(const Statement& row) {
  const auto of = row.text_or(14);
  if (!of) return std::nullopt;
  SchoolCycle cycle;
  cycle.of = *of == "day" ? SchoolCycle::Of::days : SchoolCycle::Of::weeks;
  cycle.places = numbers_from(row.text_or(15).value_or("1"));
  cycle.length = std::max(2, row.small_or(16).value_or(2));
  cycle.from = row.day_or(17);
  return cycle;
}

OnHoliday on_holiday_from(std::string_view word) {
  const auto words = on_holiday_words();
  const auto at = std::ranges::find(words, word);
  return at == words.end() ? OnHoliday::drop : static_cast<OnHoliday>(at - words.begin());
}

Series read_series(const Statement& row) {
  Series series;
  series.id = row.integer(0);
  series.team = row.integer(1);
  series.pattern.unit = row.text(2) == "month" ? Pattern::Unit::month : Pattern::Unit::week;
  series.pattern.every = static_cast<int>(row.integer(3));
  series.pattern.weekdays = numbers_from(row.text(4));
  if (const auto nth = row.small_or(5)) series.pattern.nths.push_back(*nth);
  series.pattern.start = static_cast<int>(row.integer(6));
  series.minutes = static_cast<int>(row.integer(7));
  series.place = row.text_or(8);
  series.in_contract_day = row.flag(9);
  series.from_on = row.day(10);
  series.until_on = row.day_or(11);
  series.on_holiday = on_holiday_from(row.text(12));
  if (const auto also = row.text_or(13))
    std::ranges::copy(numbers_from(*also), std::back_inserter(series.pattern.nths));
  series.pattern.cycle = cycle_from(row);
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
       until_on, on_holiday, also_nth, cycle, cycle_places, cycle_length, cycle_from
FROM series
WHERE id = :id)sql";

std::optional<Series> series_by_id(Db& db, Id id) {
  Statement rows = db.query(series_with_id, {{":id", id}});
  if (!rows.step()) return std::nullopt;
  return read_series(rows);
}

constexpr RowsOf series_in_team = {
    "id, team, unit, every, weekdays, nth, start_time, minutes, place, in_contract_day, from_on, "
    "until_on, on_holiday, also_nth, cycle, cycle_places, cycle_length, cycle_from",
    "series", "team", "from_on, id"};

std::vector<Series> series_of_team(Db& db, Id team) {
  return rows_of(db, series_in_team, team, read_series);
}

constexpr const char* every_series = R"sql(
SELECT series.id, series.team, series.unit, series.every, series.weekdays, series.nth,
       series.start_time, series.minutes, series.place, series.in_contract_day, series.from_on,
       series.until_on, series.on_holiday, series.also_nth, series.cycle, series.cycle_places,
       series.cycle_length, series.cycle_from
FROM series
JOIN team ON team.id = series.team
ORDER BY team.slug, series.from_on, series.id)sql";

std::vector<Series> all_series(Db& db) { return read_all(db.query(every_series)); }

constexpr const char* insert_series = R"sql(
INSERT INTO series (team, unit, every, weekdays, nth, start_time, minutes, place, in_contract_day,
                    from_on, until_on, on_holiday, also_nth, cycle, cycle_places, cycle_length,
                    cycle_from)
VALUES (:team, :unit, :every, :weekdays, :nth, :start_time, :minutes, :place, :in_contract_day,
        :from_on, :until_on, :on_holiday, :also_nth, :cycle, :cycle_places, :cycle_length,
        :cycle_from))sql";

Id add_series(Db& db, const Series& series) {
  const auto team = team_by_id(db, series.team);
  if (!team) throw Error(Kind::internal, "a series without a team");
  check_dates(*team, series);
  const Pattern& pattern = series.pattern;
  const bool monthly = pattern.unit == Pattern::Unit::month;
  using Word = std::optional<std::string>;
  using Number = std::optional<int>;
  const std::span<const int> nths = pattern.nths;
  const auto& cycle = pattern.cycle;
  const bool days = cycle && cycle->of == SchoolCycle::Of::days;
  return db.insert(
      insert_series,
      {{":team", series.team},
       {":unit", monthly ? "month" : "week"},
       {":every", pattern.every},
       {":weekdays", numbers_column(pattern.weekdays)},
       {":nth", nths.empty() ? Number() : Number(nths.front())},
       {":start_time", pattern.start},
       {":minutes", series.minutes},
       {":place", series.place},
       {":in_contract_day", series.in_contract_day},
       {":from_on", series.from_on},
       {":until_on", series.until_on},
       {":on_holiday", on_holiday_words()[static_cast<std::size_t>(series.on_holiday)]},
       {":also_nth", nths.size() < 2 ? Word() : Word(numbers_column(nths.subspan(1)))},
       {":cycle", cycle ? Word(days ? "day" : "week") : Word()},
       {":cycle_places", cycle ? Word(numbers_column(cycle->places)) : Word()},
       {":cycle_length", cycle ? Number(cycle->length) : Number()},
       {":cycle_from", cycle ? cycle->from : std::nullopt}});
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
