// Reads lengths, counts and days of sheets; see amount_said.h.
#include "document/days/amount_said.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr int minutes_of_day = 1440;
constexpr int most_counted = 1'000'000;

struct Quantity {
  std::string_view word;
  double value;
};
/// Longer ones before those that they begin with.
constexpr std::array<Quantity, 17> quantities = {{{"three quarters of an", .75},
                                                  {"three quarters of a", .75},
                                                  {"a quarter of an", .25},
                                                  {"quarter of an", .25},
                                                  {"a quarter", .25},
                                                  {"half an", .5},
                                                  {"half a", .5},
                                                  {"a half", .5},
                                                  {"half", .5},
                                                  {"one", 1},
                                                  {"two", 2},
                                                  {"three", 3},
                                                  {"four", 4},
                                                  {"five", 5},
                                                  {"ten", 10},
                                                  {"an", 1},
                                                  {"a", 1}}};
constexpr std::array<std::string_view, 6> hour_words = {"h", "hr", "hrs", "hour", "hours", "std"};
constexpr std::array<std::string_view, 6> minute_words = {"m",  "min",    "mins",
                                                          "mn", "minute", "minutes"};
constexpr std::array<std::string_view, 12> people_words = {
    "people",   "persons", "person",    "families", "family",   "parents",
    "students", "guests",  "attendees", "adults",   "children", "neighbors"};

/// "1\u00bd" as "1 1/2": folding would run the digits together.
std::string with_plain_fractions(std::string_view text) {
  std::string plain(text);
  for (const auto& [sign, digits] :
       {std::pair("\u00bd", " 1/2"), std::pair("\u00bc", " 1/4"), std::pair("\u00be", " 3/4")})
    for (std::size_t at = plain.find(sign); at != std::string::npos; at = plain.find(sign))
      plain.replace(at, std::string_view(sign).size(), digits);
  return plain;
}

/// Without "about" and the like before or behind: what is said, as near as people say it.
std::string_view nearly(std::string_view text) {
  for (const std::string_view word : {"approximately", "approx.", "approx", "about", "around",
                                      "roughly", "nearly", "almost", "circa", "ca.", "~"})
    if (text.starts_with(word)) text = trim(text.substr(word.size()));
  for (const std::string_view word : {"or so", "ish", "in all", "altogether", "approx.", "."})
    if (text.ends_with(word)) text = trim(text.substr(0, text.size() - word.size()));
  return text;
}

/// Takes a length apart from its start; every reader gives nothing where its words do not stand
/// there, and then takes nothing.
class LengthReader {
 public:
  explicit LengthReader(std::string_view text) : rest_(text) {}

  bool at_end() {
    rest_ = trim(rest_);
    return rest_.empty();
  }

  /// "1", "1.5", "1,5", "3/4", "1 1/2", "an", "half an".
  std::optional<double> quantity() {
    rest_ = trim(rest_);
    if (rest_.empty() || !is_digit(rest_.front())) return in_words();
    double value = whole();
    if (rest_.size() > 1 && (rest_[0] == '.' || rest_[0] == ',') && is_digit(rest_[1])) {
      rest_.remove_prefix(1);
      const std::string_view digits = take_digits(rest_);
      return value + number(digits.substr(0, 9)).value_or(0) /
                         std::pow(10, static_cast<double>(std::min<std::size_t>(digits.size(), 9)));
    }
    if (const auto below = denominator()) return value / *below;
    const std::string_view before = rest_;
    rest_ = trim(rest_);
    if (!rest_.empty() && is_digit(rest_.front())) {  // 1 1/2
      const double above = whole();
      if (const auto below = denominator()) return value + above / *below;
    }
    rest_ = before;
    return value;
  }

  /// 60 for hours, 1 for minutes.
  std::optional<int> unit() {
    const std::string_view before = rest_;
    rest_ = trim(rest_);
    if (take(rest_, '\'')) return 1;
    const std::string_view letters = take_letters(rest_);
    if (!letters.empty()) take(rest_, '.');
    if (std::ranges::find(hour_words, letters) != hour_words.end()) return 60;
    if (std::ranges::find(minute_words, letters) != minute_words.end()) return 1;
    rest_ = before;
    return std::nullopt;
  }

  bool takes(std::string_view word) {
    const std::string_view text = trim(rest_);
    if (!text.starts_with(word) || is_word_at(text, word.size())) return false;
    rest_ = text.substr(word.size());
    return true;
  }

  /// "x", "*", the sign of multiplication.
  bool times() {
    rest_ = trim(rest_);
    for (const std::string_view sign : {"x", "*", "\u00d7"}) {
      if (!rest_.starts_with(sign)) continue;
      rest_.remove_prefix(sign.size());
      return true;
    }
    return false;
  }

 private:
  double whole() { return number(take_digits(rest_).substr(0, 9)).value_or(0); }

  std::optional<double> denominator() {
    if (rest_.size() < 2 || rest_[0] != '/' || !is_digit(rest_[1])) return std::nullopt;
    rest_.remove_prefix(1);
    const double below = whole();
    return below > 0 ? below : 1e9;
  }

  std::optional<double> in_words() {
    for (const auto& [word, value] : quantities)
      if (takes(word)) return value;
    return std::nullopt;
  }

  std::string_view rest_;
};

/// "1 hour", "1 h 30", "1 hour and 15 minutes", "an hour and a half", "45": minutes and whether a
/// unit was said.
std::optional<std::pair<double, bool>> sum_of_parts(LengthReader& reader) {
  auto amount = reader.quantity();
  if (amount && reader.takes("and a half")) amount = *amount + .5;
  const auto unit = reader.unit();
  if (!unit) return amount ? std::optional(std::pair(*amount, false)) : std::nullopt;
  double minutes = amount.value_or(1) * *unit;
  if (reader.takes("and a half")) minutes += .5 * *unit;
  if (reader.at_end() || *unit == 1) return std::pair(minutes, true);
  reader.takes("and");
  const auto more = reader.quantity();
  if (!more || *more >= 60) return std::nullopt;
  const auto second = reader.unit();
  if (second && *second != 1) return std::nullopt;
  return std::pair(minutes + *more, true);
}

/// "3:10-3:55", "11:30 to 12:15", "3-3:45 pm": from one time of day to another.
std::optional<int> between_times(std::string_view text) {
  std::size_t at = text.find('-');
  std::size_t length = 1;
  if (at == std::string_view::npos) {
    at = text.find(" to ");
    length = 4;
  }
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view first = trim(text.substr(0, at));
  const std::string_view last = trim(text.substr(at + length));
  if (first.find(':') == std::string_view::npos && last.find(':') == std::string_view::npos)
    return std::nullopt;
  const auto as_time = [](std::string_view word) {
    return number(word) && word.size() <= 2 ? parse_time(fmt::format("{}:00", word))
                                            : parse_time(word);
  };
  const auto from = as_time(first);
  const auto to = as_time(last);
  if (!from || !to) return std::nullopt;
  constexpr int half_a_day = minutes_of_day / 2;
  return (*to - *from + minutes_of_day) % half_a_day;
}

std::optional<std::pair<double, bool>> whole_length(std::string_view text) {
  if (const auto minutes = between_times(text)) return std::pair(double(*minutes), true);
  LengthReader reader(text);
  LengthReader product(text);
  const auto times = product.quantity();
  if (times && product.times()) {
    auto each = sum_of_parts(product);
    if (!each || !product.at_end()) return std::nullopt;
    return std::pair(*times * each->first, true);
  }
  const auto sum = sum_of_parts(reader);
  return sum && reader.at_end() ? sum : std::nullopt;
}

}  // namespace

LengthSaid length_said(std::string_view text) {
  const std::string words = fold_text(with_plain_fractions(text));
  LengthSaid said;
  if (const auto length = whole_length(nearly(words))) {
    const double minutes = std::round(length->first);
    const bool broken = !length->second && minutes != length->first;  // "1.5" of what?
    said.with_unit = length->second;
    if (minutes >= 1 && minutes <= minutes_of_day && !broken)
      said.minutes = static_cast<int>(minutes);
  }
  if (!said.minutes)
    said.doubt = fmt::format("'{}' is not a number of minutes", clipped(trim(text), 40));
  return said;
}

std::optional<int> count_said(std::string_view text) {
  const std::string words = fold_text(text);
  std::string_view rest = nearly(words);
  const auto value = number(take_digits(rest));
  rest = trim(rest);
  const bool known = rest.empty() || std::ranges::find(people_words, rest) != people_words.end();
  return known && value && *value >= 1 && *value <= most_counted ? value : std::nullopt;
}

DaySaid day_on_sheet(std::string_view text, Date today, std::optional<DateOrder> order) {
  const std::string_view words = trim(text.substr(0, text.find('(')));
  DaySaid said = day_said(words, {today, order, std::nullopt, /*past=*/true});
  if (said.day && !plausible(*said.day)) said.day.reset();
  if (!said.said()) said.doubt = fmt::format("'{}' is not a day", clipped(trim(text), 40));
  return said;
}

}  // namespace collab
