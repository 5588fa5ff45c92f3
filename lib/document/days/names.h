// The names of months and weekdays, and the words before a day, in the languages of
// share/words/days.toml.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace collab {

/// 1 to 12 for a month's name or the beginning of it ("octubre", "sept."); 0 otherwise.
int month_named(std::string_view folded_word);
/// The same without short beginnings, which are words of their own in another language ("out").
int month_in_full(std::string_view folded_word);
/// 1 to 7, Monday to Sunday, for a weekday's name in full; 0 otherwise.
int weekday_named(std::string_view folded_word);
/// The same also for its beginning, of three letters or two and a full stop, where only one weekday
/// begins so ("tues.", "mar.", "mi.").
int weekday_begun(std::string_view folded_word);
/// "by", "due on", "antes del": longer ones before those they begin with.
std::span<const std::string> words_before_a_day();
/// True for "asap", "ongoing": it stands in the place of a day and tells none.
bool tells_no_day(std::string_view words);

}  // namespace collab
