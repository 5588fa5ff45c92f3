// Free times of people, and what two of them have in common.
#include "model/people/free_time.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/school/pattern.h"

namespace collab {
namespace {

constexpr const char* examples =
    "for example: 'tue 10:00-10:45', 'mon-fri 7:30-8:00', 'wed 1:00 pm-2:00 pm'";

constexpr std::string_view some_times = R"sql(
  SELECT id, person, weekday, start_time, end_time, from_on, until_on
  FROM free_time
  WHERE (:person IS NULL OR person = :person)
  ORDER BY person, weekday, start_time, id
)sql";

constexpr std::string_view insert_time = R"sql(
  INSERT INTO free_time (person, weekday, start_time, end_time, from_on, until_on)
  VALUES (:person, :weekday, :start_time, :end_time, :from_on, :until_on)
)sql";

FreeTime read_time(const Statement& row) {
  return {row.integer(0),
          row.integer(1),
          static_cast<int>(row.integer(2)),
          static_cast<int>(row.integer(3)),
          static_cast<int>(row.integer(4)),
          row.day_or(5),
          row.day_or(6)};
}

bool share_days(const FreeTime& one, const FreeTime& other) {
  const bool before = one.until_on && other.from_on && *one.until_on < *other.from_on;
  const bool after = other.until_on && one.from_on && *other.until_on < *one.from_on;
  return !before && !after;
}

bool overlap(const FreeTime& one, const FreeTime& other) {
  return one.weekday == other.weekday && one.start < other.end && other.start < one.end &&
         share_days(one, other);
}

}  // namespace

bool holds_on(const FreeTime& time, Date day) {
  return (!time.from_on || *time.from_on <= day) && (!time.until_on || day <= *time.until_on);
}

std::map<Id, std::vector<FreeTime>> all_free_times(Db& db) {
  std::map<Id, std::vector<FreeTime>> found;
  Statement rows = db.query(some_times, {{":person", std::nullopt}});
  while (rows.step()) found[rows.integer(1)].push_back(read_time(rows));
  return found;
}

std::vector<FreeTime> free_times(Db& db, Id person) {
  std::vector<FreeTime> found;
  Statement rows = db.query(some_times, {{":person", person}});
  while (rows.step()) found.push_back(read_time(rows));
  return found;
}

void check_dates(const FreeTime& time) {
  if (!time.from_on || !time.until_on || *time.from_on <= *time.until_on) return;
  throw Error(Kind::input,
              fmt::format("'{}' would end on {}, before it begins on {}", free_time_words(time),
                          iso(*time.until_on), iso(*time.from_on)));
}

Id add_free_time(Db& db, const FreeTime& time) {
  if (time.end <= time.start)
    throw Error(Kind::input, fmt::format("'{}' ends before it begins", free_time_words(time)));
  check_dates(time);
  for (const FreeTime& other : free_times(db, time.person))
    if (overlap(time, other))
      throw Error(Kind::refused, fmt::format("{} overlaps {}, which is on record",
                                             free_time_words(time), free_time_words(other)));
  return db.insert(insert_time, {{":person", time.person},
                                 {":weekday", time.weekday},
                                 {":start_time", time.start},
                                 {":end_time", time.end},
                                 {":from_on", time.from_on},
                                 {":until_on", time.until_on}});
}

void remove_free_time(Db& db, Id id) {
  db.run("DELETE FROM free_time WHERE id = :id", {{":id", id}});
}

namespace {

/// Weekdays and the first time of day. What patterns of meetings may also say is no answer here.
Pattern begin_of(std::string_view begin, std::string_view text) {
  try {
    return parse_pattern(begin);
  } catch (const Error&) {
    throw Error(Kind::usage, fmt::format("'{}' is not a free time", clipped(text, 40)), examples);
  }
}

}  // namespace

std::vector<FreeTime> parse_free_time(std::string_view text) {
  const std::size_t dash = text.rfind('-');
  const auto end =
      dash == std::string_view::npos ? std::nullopt : parse_time(trim(text.substr(dash + 1)));
  if (!end)
    throw Error(Kind::usage, fmt::format("'{}' is not a free time", clipped(text, 40)), examples);
  const Pattern pattern = begin_of(text.substr(0, dash), text);
  if (pattern.unit != Pattern::Unit::week || pattern.every != 1)
    throw Error(Kind::usage, fmt::format("'{}' is not of every week", clipped(text, 40)), examples);
  if (*end <= pattern.start)
    throw Error(Kind::usage, fmt::format("'{}' ends before it begins", clipped(text, 40)),
                examples);
  std::vector<FreeTime> times;
  for (const int weekday : pattern.weekdays)
    times.push_back({0, 0, weekday, pattern.start, *end, std::nullopt, std::nullopt});
  return times;
}

std::string free_time_words(const FreeTime& time) {
  return fmt::format("{} {}-{}", weekday_name(time.weekday).substr(0, 3), clock_time(time.start),
                     clock_time(time.end));
}

std::optional<FreeTime> common_time(const std::vector<FreeTime>& one,
                                    const std::vector<FreeTime>& other, Date day, int minutes) {
  std::optional<FreeTime> first;
  for (const FreeTime& mine : one) {
    for (const FreeTime& theirs : other) {
      if (mine.weekday != theirs.weekday || !holds_on(mine, day) || !holds_on(theirs, day))
        continue;
      const FreeTime both{0,
                          0,
                          mine.weekday,
                          std::max(mine.start, theirs.start),
                          std::min(mine.end, theirs.end),
                          std::nullopt,
                          std::nullopt};
      if (both.end - both.start < minutes) continue;
      if (!first || std::pair(both.weekday, both.start) < std::pair(first->weekday, first->start))
        first = both;
    }
  }
  return first;
}

}  // namespace collab
