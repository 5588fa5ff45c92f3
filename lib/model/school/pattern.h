// A recurring block in the week or month, and the words for it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/date.h"

namespace collab {

/// Weeks or days that a school counts in turn: A, B, A, B. They are counted by school weeks and
/// school days, and begin anew with each school year.
struct SchoolCycle {
  enum class Of { weeks, days };
  Of of = Of::weeks;
  int length = 2;
  std::vector<int> places;   ///< 1 = A
  std::optional<Date> from;  ///< a week or day A; nothing for the first of the school year

  friend bool operator==(const SchoolCycle&, const SchoolCycle&) = default;
};

/// Every `every` weeks on the weekdays, or the weekdays `nths` of every month (-1 is the last).
/// With a cycle only in its weeks or on its days.
struct Pattern {
  enum class Unit { week, month };
  Unit unit = Unit::week;
  int every = 1;
  std::vector<int> weekdays = {};  ///< 1 = Monday
  std::vector<int> nths = {};
  Minutes start = 0;
  std::optional<SchoolCycle> cycle = {};
};

/// Reads "mon 15:00", "mon,wed 3:15 pm", "mon-fri 07:30", "2 weeks tue 14:30", "every second week
/// tue 14:30", "1st thu 16:00", "1st and 3rd tue 15:00", "last fri 15:15", "week A tue 15:00", "day
/// B 10:00", "day C of 6 10:00". Throws Error(usage) with examples; so do two readings ("every
/// second tue") and a time before six that does not say am.
Pattern parse_pattern(std::string_view text);
/// "every Monday at 15:00", in words.
std::string pattern_words(const Pattern& pattern);
/// The name of a place in a cycle: 1 is "A".
std::string cycle_name(int place);

}  // namespace collab
