// On which weekdays people in part-time work are here, and who is away when: on leave, or on a day
// that is no working day of theirs. SQL asks the view `away` (share/schema/013_working_days.sql).
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// Weekdays that hold from one day to another; both ends may be open.
struct WorkingDays {
  Id id = 0;
  std::vector<int> weekdays;  ///< 1 = Monday
  std::optional<Date> from_on;
  std::optional<Date> until_on;
};

/// Of one person, by day. Somebody without any is here on every school day.
std::vector<WorkingDays> working_days(Db& db, Id person);
/// Of everybody who has some.
std::map<Id, std::vector<WorkingDays>> all_working_days(Db& db);

/// Reads "mon,tue,wed", "Mon-Thu", "M/W/F", "lunes y martes"; nothing of "all". Throws Error(usage)
/// with examples.
std::vector<int> parse_weekdays(std::string_view text);
/// "Mon, Tue, Wed".
std::string weekdays_words(const std::vector<int>& weekdays);

/// From that day on (without one: always) these are the days; without weekdays every day is one.
/// Entries that begin then or later go, one that lasts longer ends the day before. Throws
/// Error(input) where the day is not one of the person's on the staff.
void set_working_days(Db& db, Id person, const std::vector<int>& weekdays,
                      std::optional<Date> from);

bool holds_on(const WorkingDays& days, Date day);
/// True where the day is no working day by these.
bool is_day_off(const std::vector<WorkingDays>& days, Date day);
/// True where `here_on`, a column of the view `away`, does not have the weekday of the day.
bool away_by_weekday(std::string_view here_on, Date day);
/// True where the person is on leave, or the day is no working day of theirs.
bool is_away(Db& db, Id person, Date day);

}  // namespace collab
