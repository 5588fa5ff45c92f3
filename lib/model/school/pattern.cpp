// Reads the words for a recurring block: "2 weeks tue 14:30". pattern_words.cpp says them again.
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
    "for example: 'mon 15:00', 'mon,wed 3:15 pm', '2 weeks tue 14:30', '1st and 3rd thu 16:00', "
    "'last fri 15:15', 'week A tue 15:00', 'day B 10:00'";
constexpr int longest_cycle = 12;
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

std::optional<int> ordinal_in(std::string_view word) {
  const auto place = place_in(ordinals, word);
  return place ? place : place_in(short_ordinals, word);
}

bool means_week(std::string_view word) { return word == "week" || word == "weeks"; }
bool means_day(std::string_view word) { return word == "day" || word == "days"; }

/// The place of a letter in a cycle: "b" is 2.
std::optional<int> letter_in(std::string_view word) {
  if (word.size() != 1 || word[0] < 'a' || word[0] >= 'a' + longest_cycle) return std::nullopt;
  return word[0] - 'a' + 1;
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
      if (!cycle() && !filler() && !weekdays() && !weeks() && !nth() && !time())
        refuse(fmt::format("'{}' is not understood", visible(words_[at_])));
    if (pattern_.cycle && pattern_.cycle->of == SchoolCycle::Of::days && pattern_.weekdays.empty())
      pattern_.weekdays = {1, 2, 3, 4, 5};
    check();
    std::sort(pattern_.weekdays.begin(), pattern_.weekdays.end());
    std::sort(pattern_.nths.begin(), pattern_.nths.end(),
              [](int a, int b) { return (a < 0 ? 9 : a) < (b < 0 ? 9 : b); });
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

  static void add_to(std::vector<int>& taken, int number) {
    if (std::find(taken.begin(), taken.end(), number) == taken.end()) taken.push_back(number);
  }

  /// "week A", "day B", "days A and C of 6", "day 3 of 6", "B week", "a-week".
  bool cycle() {
    if (dashed_cycle()) return true;
    const bool before = letter_in(word()) && (means_week(word(1)) || means_day(word(1)));
    if (before && word() == "a") refuse_a(word(1));
    if (before) {
      take_cycle(means_day(word(1)), *letter_in(word()));
      at_ += 2;
      return end_cycle(false);
    }
    if (!means_week(word()) && !means_day(word())) return false;
    const bool numbered = !letter_in(word(1)) && number_in(word(1));
    const auto place = numbered ? number_in(word(1)) : letter_in(word(1));
    if (!place) return false;
    const bool days = means_day(word());
    ++at_;
    take_cycle(days, *place);
    ++at_;
    more_places();
    return end_cycle(numbered);
  }

  /// "a-week", "b-days"
  bool dashed_cycle() {
    if (word().size() < 3 || word()[1] != '-' || !letter_in(word().substr(0, 1))) return false;
    const std::string_view unit = word().substr(2);
    if (!means_week(unit) && !means_day(unit)) return false;
    take_cycle(means_day(unit), *letter_in(word().substr(0, 1)));
    ++at_;
    return end_cycle(false);
  }

  void take_cycle(bool days, int place) {
    if (pattern_.cycle) refuse("it names two cycles", "make a series for each of them");
    pattern_.cycle = SchoolCycle{
        days ? SchoolCycle::Of::days : SchoolCycle::Of::weeks, 2, {place}, std::nullopt};
  }

  /// "and C", "C" behind a comma.
  void more_places() {
    for (;;) {
      const std::size_t ahead = word() == "and" || word() == "&" ? 1 : 0;
      const auto place = letter_in(word(ahead));
      if (!place || means_week(word(ahead + 1)) || means_day(word(ahead + 1))) return;
      add_to(pattern_.cycle->places, *place);
      at_ += ahead + 1;
    }
  }

  /// The length of the cycle, which is two unless it says "of 6".
  bool end_cycle(bool numbered) {
    SchoolCycle& cycle = *pattern_.cycle;
    std::sort(cycle.places.begin(), cycle.places.end());
    const auto length = word() == "of" ? number_in(word(1)) : std::nullopt;
    const std::string unit = cycle.of == SchoolCycle::Of::days ? "day" : "week";
    const int last = cycle.places.back();
    if (length) {
      cycle.length = *length;
      at_ += 2;
    } else if (numbered || last > cycle.length) {
      const std::string name = numbered ? std::to_string(last) : cycle_name(last);
      refuse(fmt::format("it does not say of how many {}s {} {} is", unit, unit, name),
             fmt::format("say how long the cycle is: '{} {} of {}'", unit, name,
                         std::max(last, unit == "day" ? 6 : 4)));
    }
    if (cycle.length < 2 || cycle.length > longest_cycle || last < 1 || last > cycle.length)
      refuse(
          fmt::format("there is no {} {} in a cycle of {}", unit, cycle_name(last), cycle.length),
          fmt::format("a cycle has 2 to {} {}s: A, B ...", longest_cycle, unit));
    return true;
  }

  [[noreturn]] void refuse_a(std::string_view unit) const {
    const bool week = means_week(unit);
    refuse(
        fmt::format("'a {}' can be read in two ways", visible(unit)),
        week ? "'week A tue 15:00' or 'every week tue 15:00'" : "'day A 10:00' or 'daily 10:00'");
  }

  bool weekdays() {
    const std::size_t dash = word().find('-');
    const bool range = dash != std::string_view::npos;
    const bool school_days = word() == "daily" || word() == "weekdays" || word() == "weekday";
    const auto first = school_days ? 1 : weekday_of(word().substr(0, dash));
    const auto last = school_days ? 5 : range ? weekday_of(word().substr(dash + 1)) : first;
    if (!first || !last) return false;
    if (*last < *first) refuse(fmt::format("'{}' runs backwards", visible(word())));
    for (int day = *first; day <= *last; ++day) add_to(pattern_.weekdays, day);
    nths_closed_ = !pattern_.nths.empty();
    ++at_;
    return true;
  }

  /// "2 weeks", "second week", "other week", "other tue", "weekly".
  bool weeks() {
    const bool weeks_follow = means_week(word(1));
    if (weeks_follow && (ordinal_in(word()) || word() == "last")) check_nth_week();
    if (means_week(word()) && ordinal_in(word(1)))
      refuse(fmt::format("'{} {}' is not understood", word(), visible(word(1))));
    std::optional<int> every;
    if (word() == "week" || word() == "weekly") every = 1;
    if (word() == "other" || word() == "fortnightly" || word() == "fortnight") every = 2;
    if (weeks_follow && !every) every = number_in(word());
    if (weeks_follow && !every) every = ordinal_in(word());
    if (!every) return false;
    if (*every < 1 || *every > 52)
      refuse(fmt::format("{} is not a number of weeks from 1 to 52", *every));
    pattern_.every = *every;
    weeks_ = true;
    at_ += weeks_follow ? 2 : 1;
    return true;
  }

  /// "every second week" counts weeks; "second week" alone may be the month's, "week A" the
  /// school's.
  void check_nth_week() const {
    const auto place = ordinal_in(word());
    if (every_ && place && *place > 1 && pattern_.nths.empty()) return;
    const std::string_view nth =
        place ? short_ordinals.at(static_cast<std::size_t>(*place - 1)) : word();
    std::string hint = fmt::format("'{} tue 15:00' is the {} Tuesday of the month", nth, word());
    if (place == 1) hint += "; 'week A tue 15:00' the first of two school weeks in turn";
    if (place && *place > 1)
      hint += fmt::format("; '{} weeks tue 15:00' every {} week", *place, nth);
    refuse(fmt::format("'{} {}' can be read in two ways", word(), word(1)), hint);
  }

  bool nth() {
    auto place = ordinal_in(word());
    if (word() == "last") place = -1;
    if (!place) return false;
    if (nths_closed_)
      refuse("it names two weekdays of the month", "make a series for each of them");
    add_to(pattern_.nths, *place);
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
    const bool monthly = !pattern_.nths.empty();
    if (pattern_.cycle && (monthly || month_ || weeks_))
      refuse(pattern_.cycle->of == SchoolCycle::Of::days ? "it counts days in turn and also weeks"
                                                         : "it counts weeks in two ways");
    if (monthly && weeks_) refuse("it counts weeks and also weeks of the month");
    if (month_ && !monthly) refuse("it does not say which week of the month");
    const bool counts = pattern_.nths.size() == 1 && pattern_.nths.front() >= 2;
    if (every_ && counts && !month_) refuse_two_readings();
  }

  [[noreturn]] void refuse_two_readings() const {
    const int nth = pattern_.nths.front();
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
  bool nths_closed_ = false;  ///< a weekday followed them
};

}  // namespace

Pattern parse_pattern(std::string_view text) { return Reader(text).read(); }

}  // namespace collab
