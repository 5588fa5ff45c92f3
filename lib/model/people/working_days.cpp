// Keeps working days; see working_days.h. Lists of weekdays are read in weekdays.cpp.
#include "model/people/working_days.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "model/people/person.h"

namespace collab {
namespace {

constexpr const char* select_days = R"sql(
  SELECT id, weekdays, from_on, until_on, person
  FROM working_days
  ORDER BY person,
    ifnull(from_on, ''),
    id
)sql";

constexpr const char* select_own_days = R"sql(
  SELECT id, weekdays, from_on, until_on
  FROM working_days
  WHERE person = :person
  ORDER BY ifnull(from_on, ''),
    id
)sql";

constexpr const char* insert_days = R"sql(
  INSERT INTO working_days (person, weekdays, from_on)
  VALUES (:person, :weekdays, :from_on)
)sql";

constexpr const char* remove_later_days = R"sql(
  DELETE FROM working_days
  WHERE person = :person
    AND (:from_on IS NULL OR from_on >= :from_on)
)sql";

constexpr const char* end_earlier_days = R"sql(
  UPDATE working_days
  SET until_on = :until_on
  WHERE person = :person
    AND (until_on IS NULL OR until_on > :until_on)
)sql";

constexpr const char* spans_away = R"sql(
  SELECT here_on
  FROM away
  WHERE person = :person
    AND from_on <= :day
    AND (until_on IS NULL OR until_on >= :day)
)sql";

WorkingDays read_days(const Statement& row) {
  WorkingDays days{row.integer(0), {}, row.day_or(2), row.day_or(3)};
  for (const char each : row.text(1))
    if (each >= '1' && each <= '7') days.weekdays.push_back(each - '0');
  return days;
}

}  // namespace

std::vector<WorkingDays> working_days(Db& db, Id person) {
  std::vector<WorkingDays> found;
  Statement rows = db.query(select_own_days, {{":person", person}});
  while (rows.step()) found.push_back(read_days(rows));
  return found;
}

std::map<Id, std::vector<WorkingDays>> all_working_days(Db& db) {
  std::map<Id, std::vector<WorkingDays>> found;
  Statement rows = db.query(select_days);
  while (rows.step()) found[rows.integer(4)].push_back(read_days(rows));
  return found;
}

void set_working_days(Db& db, Id person, const std::vector<int>& weekdays,
                      std::optional<Date> from) {
  const auto whom = person_by_id(db, person);
  if (from && whom && !active_on(*whom, *from))
    throw Error(Kind::input,
                fmt::format("'{}' is not on the staff on {}", whom->handle, iso(*from)),
                fmt::format("see: collab person show {}", whom->handle));
  db.run(remove_later_days, {{":person", person}, {":from_on", from}});
  if (from) db.run(end_earlier_days, {{":person", person}, {":until_on", *from - Days{1}}});
  if (weekdays.empty()) return;
  db.insert(insert_days, {{":person", person},
                          {":weekdays", fmt::format("{}", fmt::join(weekdays, ","))},
                          {":from_on", from}});
}

bool holds_on(const WorkingDays& days, Date day) {
  return (!days.from_on || *days.from_on <= day) && (!days.until_on || day <= *days.until_on);
}

bool is_day_off(const std::vector<WorkingDays>& days, Date day) {
  return std::ranges::any_of(days, [&](const WorkingDays& each) {
    return holds_on(each, day) &&
           std::ranges::find(each.weekdays, weekday(day)) == each.weekdays.end();
  });
}

bool away_by_weekday(std::string_view here_on, Date day) {
  return here_on.find(static_cast<char>('0' + weekday(day))) == std::string_view::npos;
}

bool is_away(Db& db, Id person, Date day) {
  Statement rows = db.query(spans_away, {{":person", person}, {":day", day}});
  while (rows.step())
    if (away_by_weekday(rows.text(0), day)) return true;
  return false;
}

}  // namespace collab
