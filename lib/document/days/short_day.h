// A day without its year in a heading or a line of a head: "met Wed 10/14", "Week of Oct 5", "Tues.
// Nov 3rd", "14. Oktober", "mar. 3 nov.". Days with a year are document/days/dated.h's matter.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/time/date.h"

namespace collab {

struct ShortDay {
  int month = 0;
  int day = 0;
  int weekday = 0;        ///< 1 to 7, or 0 where none stands before it
  bool of_week = false;   ///< "week of Oct 5": some day from then on
  bool unclear = false;   ///< "3/4", and the school's order is not known
  std::size_t begin = 0;  ///< its bytes of the text, the weekday and "week of" among them
  std::size_t end = 0;

  /// It in a year; nothing where the year has no such day or it is another weekday.
  std::optional<Date> in(int year) const;
};

/// The first such day in a text of at most 120 bytes; nothing where a year stands behind it.
std::optional<ShortDay> short_day(std::string_view text, std::optional<DateOrder> order);

}  // namespace collab
