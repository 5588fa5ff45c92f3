// Days as a meeting's document says them, seen from the meeting's day: "by Friday", "next Monday",
// "12/1", "Dec 1", "next meeting". The command line's own dates are in base/time/date.h.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/time/date.h"

namespace collab {

/// From where a day is told.
struct DayView {
  Date meeting{};
  std::optional<DateOrder> order;
  std::optional<Date> next_meeting;
  bool past = false;  ///< "Thursday" is the last one (done), not the next one (due)
};

/// A day, or the reason why it is none although it was meant as one.
struct DaySaid {
  std::optional<Date> day;
  std::string doubt;  ///< "'3/4' may be March 4 or April 3"
  bool said() const { return day.has_value() || !doubt.empty(); }
};

/// Reads a text that is nothing but a day, without "by" or "due" before it.
DaySaid day_said(std::string_view text, const DayView& view);

/// A day at the end of a text, with its "by", "due", "before" ... and the comma before it.
struct DayAtEnd {
  DaySaid said;
  std::size_t begin = 0;  ///< where in the text it begins, with its lead word and punctuation
};
/// A day at the end of an action's text; nothing said where there is none. Without a lead word it
/// must stand behind a comma, a dash or in brackets, or be no part of the sentence: "next Monday",
/// "in two weeks", "12/1", but not "the trip of 12/1".
DayAtEnd day_at_end(std::string_view text, const DayView& view);

/// Words that may tell when it is due without saying so clearly: "by Dec 1" before the text's end,
/// "next week" or "in January" at it. Nothing where there are none.
struct DayHinted {
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::optional<DayHinted> day_hinted(std::string_view text, const DayView& view);

/// "Mon Nov 16", with the year where day_said() would otherwise take another one.
std::string due_words(Date day, const DayView& view);

}  // namespace collab
