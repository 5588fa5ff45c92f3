// The words for a recurring block: "2 weeks tue 14:30" to a Pattern and back to a sentence.
#include "model/school/pattern.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr Minutes earliest_without_am = 6 * 60;
constexpr const char* examples =
    "for example: 'mon 15:00', 'mon,wed 3:15 pm', '2 weeks tue 14:30', '1st thu 16:00', "
    "'last fri 15:15'";
constexpr std::array<std::string_view, 5> ordinals = {"first", "second", "third", "fourth",
                                                      "fifth"};
constexpr std::array<std::string_view, 5> short_ordinals = {"1st", "2nd", "3rd", "4th", "5th"};
constexpr std::array<std::string_view, 5> numbers = {"one", "two", "three", "four", "five"};
constexpr std::array<std::string_view, 11> fillers = {"each", "on", "at",   "of", "the",  "in",
                                                      "and",  "a",  "from", "&",  "every"};

template <std::size_t n>
std::optional<int> place_in(const std::array<std::string_view, n>& words, std::string_view word) {
  const auto at = std::find(words.begin(), words.end(), word);
  if (at == words.end()) return std::nullopt;
  return static_cast<int>(at - words.begin()) + 1;
}

std::optional<int> weekday_of(std::string_view word) {
  if (word.size() > 3 && word.ends_with('s')) word.remove_suffix(1);
  if (word.size() < 3) return std::nullopt;
  for (int day = 1; day <= 7; ++day)
    if (starts_with_folded(weekday_name(day), word)) return day;
  return std::nullopt;
}

std::optional<int> number_in(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size()) return place_in(numbers, word);
  return value;
}

bool half_of_day(std::string_view word) {
  return word == "am" || word == "pm" || word == "a.m." || word == "p.m.";
}

/// Takes the pattern's words one after the other and notes what each of them says.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {
    plain_ = folded(text);
    std::replace(plain_.begin(), plain_.end(), ',', ' ');
    for (const std::string_view word : split(plain_, ' '))
      if (!word.empty()) words_.push_back(word);
  }

  Pattern read() {
    while (at_ < words_.size())
      if (!filler() && !weekdays() && !weeks() && !nth() && !time())
        refuse(fmt::format("'{}' is not understood", visible(words_[at_])));
    check();
    std::sort(pattern_.weekdays.begin(), pattern_.weekdays.end());
    return pattern_;
  }

 private:
  [[noreturn]] void refuse(const std::string& why, const std::string& hint = examples) const {
    throw Error(Kind::usage, fmt::format("pattern '{}': {}", visible(text_), why), hint);
  }

  std::string_view word(std::size_t ahead = 0) const {
    return at_ + ahead < words_.size() ? words_[at_ + ahead] : std::string_view{};
  }

  bool filler() {
    if (word() == "every") every_ = true;
    if (word() == "month" || word() == "monthly") month_ = true;
    if (word() != "month" && word() != "monthly" && !place_in(fillers, word())) return false;
    ++at_;
    return true;
  }

  void add(int day) {
    auto& days = pattern_.weekdays;
    if (std::find(days.begin(), days.end(), day) == days.end()) days.push_back(day);
  }

  bool weekdays() {
    const std::size_t dash = word().find('-');
    const bool range = dash != std::string_view::npos;
    const bool school_days = word() == "daily" || word() == "weekdays" || word() == "weekday";
    const auto first = school_days ? 1 : weekday_of(word().substr(0, dash));
    const auto last = school_days ? 5 : range ? weekday_of(word().substr(dash + 1)) : first;
    if (!first || !last) return false;
    if (*last < *first) refuse(fmt::format("'{}' runs backwards", visible(word())));
    for (int day = *first; day <= *last; ++day) add(day);
    ++at_;
    return true;
  }

  /// "2 weeks", "second week", "other week", "other tue", "weekly".
  bool weeks() {
    const bool weeks_follow = word(1) == "week" || word(1) == "weeks";
    std::optional<int> every;
    if (word() == "week" || word() == "weekly") every = 1;
    if (word() == "other" || word() == "fortnightly" || word() == "fortnight") every = 2;
    if (weeks_follow && !every) every = number_in(word());
    if (weeks_follow && !every) every = place_in(ordinals, word());
    if (weeks_follow && !every) every = place_in(short_ordinals, word());
    if (!every) return false;
    if (*every < 1 || *every > 52)
      refuse(fmt::format("{} is not a number of weeks from 1 to 52", *every));
    pattern_.every = *every;
    weeks_ = true;
    at_ += weeks_follow ? 2 : 1;
    return true;
  }

  bool nth() {
    auto place = place_in(ordinals, word());
    if (!place) place = place_in(short_ordinals, word());
    if (word() == "last") place = -1;
    if (!place) return false;
    if (pattern_.nth) refuse("it names two weeks of the month", "make a series for each of them");
    pattern_.nth = place;
    pattern_.unit = Pattern::Unit::month;
    ++at_;
    return true;
  }

  bool time() {
    const bool two_words = half_of_day(word(1));
    const std::string typed = std::string(word()) + (two_words ? std::string(word(1)) : "");
    const auto start = parse_time(typed);
    if (!start) return false;
    if (time_) refuse("it names two times of day", "make a series for each of them");
    time_ = true;
    pattern_.start = *start;
    if (*start < earliest_without_am && !typed.ends_with("m") && !typed.ends_with("m."))
      refuse(
          fmt::format("{} is at night", clock_time(*start)),
          fmt::format("'{}', or say '{} am'", clock_time(*start + 12 * 60), spoken_time(*start)));
    at_ += two_words ? 2 : 1;
    return true;
  }

  void check() const {
    if (pattern_.weekdays.empty()) refuse("it names no weekday");
    if (!time_) refuse("it names no time of day");
    if (pattern_.nth && weeks_) refuse("it counts weeks and also weeks of the month");
    if (month_ && !pattern_.nth) refuse("it does not say which week of the month");
    const bool counts = pattern_.nth && *pattern_.nth >= 2;
    if (every_ && counts && !month_) refuse_two_readings();
  }

  [[noreturn]] void refuse_two_readings() const {
    const int nth = *pattern_.nth;
    std::string day(weekday_name(pattern_.weekdays.front()).substr(0, 3));
    day = fmt::format("{} {}", folded(day), clock_time(pattern_.start));
    refuse("it can be read in two ways",
           fmt::format("'{} weeks {}' or '{} {}' of the month", nth, day,
                       short_ordinals.at(static_cast<std::size_t>(nth - 1)), day));
  }

  std::string_view text_;
  std::string plain_;
  std::vector<std::string_view> words_;
  std::size_t at_ = 0;
  Pattern pattern_;
  bool every_ = false;
  bool weeks_ = false;
  bool month_ = false;
  bool time_ = false;
};

/// "Monday", "Monday and Wednesday", "Monday to Friday".
std::string days_in_words(const std::vector<int>& days) {
  const bool run =
      days.size() > 2 && days.back() - days.front() + 1 == static_cast<int>(days.size());
  if (run) return fmt::format("{} to {}", weekday_name(days.front()), weekday_name(days.back()));
  std::string words(weekday_name(days.front()));
  for (std::size_t i = 1; i < days.size(); ++i)
    words += fmt::format("{}{}", i + 1 == days.size() ? " and " : ", ", weekday_name(days[i]));
  return words;
}

}  // namespace

Pattern parse_pattern(std::string_view text) { return Reader(text).read(); }

std::string pattern_words(const Pattern& pattern) {
  const std::string days = days_in_words(pattern.weekdays);
  const std::string time = clock_time(pattern.start);
  if (pattern.unit == Pattern::Unit::month) {
    const int nth = pattern.nth.value_or(1);
    const std::string_view which =
        nth < 0 ? std::string_view("last") : ordinals.at(static_cast<std::size_t>(nth - 1));
    return fmt::format("the {} {} of every month at {}", which, days, time);
  }
  if (pattern.every == 1) return fmt::format("every {} at {}", days, time);
  return fmt::format("every {} weeks on {} at {}", pattern.every, days, time);
}

}  // namespace collab
