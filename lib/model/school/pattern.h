// A recurring block in the week or month, and the words for it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/date.h"

namespace collab {

/// Every `every` weeks on the weekdays, or the `nth` weekday of every month (-1 is the last).
struct Pattern {
  enum class Unit { week, month };
  Unit unit = Unit::week;
  int every = 1;
  std::vector<int> weekdays;  ///< 1 = Monday
  std::optional<int> nth;
  Minutes start = 0;
};

/// Reads "mon 15:00", "mon,wed 3:15 pm", "mon-fri 07:30", "2 weeks tue 14:30", "every second week
/// tue 14:30", "1st thu 16:00", "last fri 15:15". Throws Error(usage) with examples; so do two
/// readings
/// ("every second tue") and a time before six that does not say am.
Pattern parse_pattern(std::string_view text);
/// "every Monday at 15:00", in words.
std::string pattern_words(const Pattern& pattern);

}  // namespace collab
