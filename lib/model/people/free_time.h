// When people have no class: the schedule that the search for a pair's common time uses.
// exchange/people/free_times.h reads files of free times.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// A stretch of a weekday; `end` is its first minute that is not free.
struct FreeTime {
  Id id = 0;
  Id person = 0;
  int weekday = 1;  ///< 1 = Monday
  Minutes start = 0;
  Minutes end = 0;
  std::optional<Date> from_on;
  std::optional<Date> until_on;
};

bool holds_on(const FreeTime& time, Date day);
/// Everybody's free times by person, weekday and start.
std::map<Id, std::vector<FreeTime>> all_free_times(Db& db);
std::vector<FreeTime> free_times(Db& db, Id person);
/// Throws Error(input) where the last day lies before the first.
void check_dates(const FreeTime& time);
/// Throws Error(input) where it ends before it begins, Error(refused) where it overlaps another of
/// the person's on that weekday and those days.
Id add_free_time(Db& db, const FreeTime& time);
void remove_free_time(Db& db, Id id);

/// Reads "tue 10:00-10:45", "mon-fri 7:30-8:00", "mon,wed 12:00-12:40": one for each weekday,
/// without a person. Throws Error(usage) with examples.
std::vector<FreeTime> parse_free_time(std::string_view text);
/// "Tue 10:00-10:45".
std::string free_time_words(const FreeTime& time);

/// The first time of the week at which both are free for so many minutes on the day's schedule, or
/// nothing.
std::optional<FreeTime> common_time(const std::vector<FreeTime>& one,
                                    const std::vector<FreeTime>& other, Date day, int minutes);

}  // namespace collab
