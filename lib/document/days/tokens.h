// The words among which a day is looked for, and the numbers that days and years are written as;
// for dated.h and short_day.h. All texts are folded.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace collab {

struct DayToken {
  std::string_view text;
  std::size_t begin = 0;  ///< bytes of the folded text
  std::size_t end = 0;
};
/// What blanks, commas, brackets and the like part.
std::vector<DayToken> day_tokens(std::string_view text);

/// "22", "22nd", "1er", "6.": 1 to 31; 0 otherwise.
int day_numbered(std::string_view word);
/// "2026", "2026.": 1900 to 2199.
std::optional<int> whole_year(std::string_view word);
/// "de", "of": stands between a day and its month.
bool joins_day_and_month(std::string_view word);

}  // namespace collab
