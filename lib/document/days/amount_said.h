// Lengths of time, counts and days as people write them on any sheet: one reader for all of them,
// so that no sheet takes a part of a number for the whole. What is not clear is a doubt, for the
// caller to ask about.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/time/date.h"
#include "document/days/day_said.h"

namespace collab {

/// A length of time in minutes, or the reason why it is none.
struct LengthSaid {
  std::optional<int> minutes;  ///< 1 to 1440
  bool with_unit = false;      ///< "20 min", "1 hour", "3:10-3:55", not a bare "20"
  std::string doubt;           ///< "'30-40' is not a number of minutes"; empty where there is one
};

/// Reads "45", "about 40 min", "1 hour", "1.5 hours", "1h30", "an hour and a half", "2x30" and
/// "3:10-3:55". A part of the text is never enough.
LengthSaid length_said(std::string_view text);
/// How to write a length.
inline constexpr std::string_view length_hint = "write it in minutes, as in 45, or as 3:10-3:55";

/// Reads "30", "about 30", "30 families" as a number from 1 to a million; nothing otherwise.
std::optional<int> count_said(std::string_view text);

/// A day on a sheet that was filled in about what has happened: "Mon Oct 5", "Sept 18", "Thursday"
/// and "2026-10-05 (Monday)" are seen from the day on which the sheet is read. A text that is no
/// day has a doubt: there is always one of the two.
DaySaid day_on_sheet(std::string_view text, Date today, std::optional<DateOrder> order);

}  // namespace collab
