// Dates and times as imports and documents write them: 11/16/2026, 16 November 2026, 3:15 pm.
#include <array>
#include <vector>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "base/time/date.h"

namespace collab {
namespace {

struct Word {
  std::string_view text;  ///< digits or letters
  char after = 0;         ///< the separator that follows: '-', '/', '.', ' ' or 0 at the end
};

/// Splits at blanks, commas and one of - / . between; nothing where other characters occur.
std::optional<std::vector<Word>> words_of(std::string_view text) {
  std::vector<Word> words;
  while (!text.empty()) {
    Word word;
    word.text = is_digit(text.front()) ? take_digits(text) : take_letters(text);
    if (word.text.empty() || words.size() == 5) return std::nullopt;
    if (is_digit(word.text.front()) && !text.empty() && is_letter(text.front())) {
      const auto ending = lowered(take_letters(text));  // 16th
      if (ending != "st" && ending != "nd" && ending != "rd" && ending != "th") return std::nullopt;
    }
    for (const char c : {'.', ',', '/', '-'}) {
      if (take(text, c)) {
        word.after = c;
        break;
      }
    }
    while (take(text, ' ')) {
      if (word.after == 0 || word.after == ',') word.after = ' ';
    }
    words.push_back(word);
  }
  return words;
}

/// 1 to 12 or 1 to 7 for a full name, its first three letters, or "Sept", "Tues", "Thur", "Thurs".
template <class NameOf>
int named(std::string_view word, int count, NameOf name_of) {
  const auto wanted = lowered(word);
  if (wanted.size() < 3) return 0;
  for (int i = 1; i <= count; ++i) {
    const auto name = lowered(name_of(i));
    if (wanted == name || (wanted.size() <= 5 && name.starts_with(wanted))) return i;
  }
  return 0;
}

int month_named(std::string_view word) { return named(word, 12, month_name); }

std::optional<int> full_year(std::string_view digits) {
  return digits.size() == 4 ? number(digits) : std::nullopt;
}

/// A year of four digits, or of two where the order is known (Excel's short form; 26 is 2026).
std::optional<int> year_in(std::string_view digits, bool order_known) {
  if (digits.size() == 2 && order_known) return 2000 + *number(digits);
  return full_year(digits);
}

std::optional<Date> with_month_name(const std::vector<Word>& words) {
  if (words.size() != 3) return std::nullopt;
  const bool month_first = is_letter(words[0].text.front());
  const int month = month_named(words[month_first ? 0 : 1].text);
  const auto digits = words[month_first ? 1 : 0].text;
  const auto day = digits.size() <= 2 ? number(digits) : std::nullopt;
  const auto year = full_year(words[2].text);
  if (month == 0 || !day || !year) return std::nullopt;
  return make_date(*year, month, *day);
}

/// Two small numbers and a year; without an order only where one reading is possible.
std::optional<Date> year_last(int first, int second, int year, std::optional<DateOrder> order) {
  const auto as_mdy = make_date(year, first, second);
  const auto as_dmy = make_date(year, second, first);
  if (order == DateOrder::mdy) return as_mdy;
  if (order == DateOrder::dmy) return as_dmy;
  if (as_mdy && as_dmy && as_mdy != as_dmy) return std::nullopt;
  return as_mdy ? as_mdy : as_dmy;
}

std::optional<Date> in_numbers(const std::vector<Word>& words, std::optional<DateOrder> order) {
  if (words.size() != 3 || words[0].after != words[1].after || words[2].after != 0) {
    return std::nullopt;
  }
  const char between = words[0].after;
  if (between != '-' && between != '/' && between != '.') return std::nullopt;
  std::array<int, 3> values{};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto value = number(words[i].text);
    if (!value) return std::nullopt;
    values[i] = *value;
  }
  const bool years_first = order == DateOrder::ymd && words[2].text.size() <= 2;
  if (const auto year = year_in(words[0].text, years_first)) {
    if (words[1].text.size() > 2 || words[2].text.size() > 2) return std::nullopt;
    return make_date(*year, values[1], values[2]);
  }
  const auto year = year_in(words[2].text, order.has_value() && !years_first);
  if (!year || words[0].text.size() > 2 || words[1].text.size() > 2) return std::nullopt;
  return year_last(values[0], values[1], *year, order);
}

}  // namespace

std::optional<Date> parse_written_date(std::string_view text, std::optional<DateOrder> order) {
  auto words = words_of(trim(text));
  if (!words || words->empty()) return std::nullopt;
  const int said = named(words->front().text, 7, weekday_name);
  if (said != 0) words->erase(words->begin());
  if (words->empty()) return std::nullopt;
  const bool with_name = words->size() == 3 && (is_letter((*words)[0].text.front()) ||
                                                is_letter((*words)[1].text.front()));
  const auto date = with_name ? with_month_name(*words) : in_numbers(*words, order);
  if (!date || !plausible(*date) || (said != 0 && weekday(*date) != said)) return std::nullopt;
  return date;
}

namespace {

/// "two", "a", "10".
std::optional<int> amount_said(const Word& word) {
  constexpr std::array<std::string_view, 10> numbers = {"one", "two",   "three", "four", "five",
                                                        "six", "seven", "eight", "nine", "ten"};
  if (is_digit(word.text.front())) return word.text.size() <= 3 ? number(word.text) : std::nullopt;
  if (word.text == "a" || word.text == "an") return 1;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (numbers[i] == word.text) return static_cast<int>(i) + 1;
  return std::nullopt;
}

/// in two weeks, 10 days ago.
std::optional<Date> at_distance(std::vector<Word> words, Date today) {
  if (words.size() != 3) return std::nullopt;
  const bool ahead = words[0].text == "in";
  if (!ahead && words[2].text != "ago") return std::nullopt;
  words.erase(ahead ? words.begin() : words.end() - 1);
  const auto amount = amount_said(words[0]);
  if (!amount) return std::nullopt;
  const int steps = ahead ? *amount : -*amount;
  const auto unit = words[1].text;
  if (unit == "day" || unit == "days") return today + Days{steps};
  if (unit == "week" || unit == "weeks") return today + Days{7 * steps};
  if (unit == "month" || unit == "months") return months_later(today, steps);
  return std::nullopt;
}

/// fri, last friday.
std::optional<Date> by_weekday(const std::vector<Word>& words, Date today) {
  if (words.size() > 2) return std::nullopt;
  const int wanted = named(words.back().text, 7, weekday_name);
  if (wanted == 0) return std::nullopt;
  if (words.size() == 1) return monday_of(today) + Days{wanted - 1};
  const int ahead = (wanted - weekday(today) + 7) % 7;
  if (words.front().text == "last") return today - Days{7 - ahead};
  if (words.front().text == "next") return today + Days{ahead == 0 ? 7 : ahead};
  return std::nullopt;
}

/// Sept 11, Fri 11 Sept, 9/11: of the year in which it is nearest to today.
std::optional<Date> without_year(std::vector<Word> words, Date today,
                                 std::optional<DateOrder> order) {
  const int said = words.size() == 3 ? named(words.front().text, 7, weekday_name) : 0;
  if (said != 0) words.erase(words.begin());
  if (words.size() != 2 || words[0].text.size() + words[1].text.size() < 2) return std::nullopt;
  int month = 0;
  std::string_view digits;
  const bool named_first = is_letter(words[0].text.front());
  if (named_first || is_letter(words[1].text.front())) {
    month = month_named(words[named_first ? 0 : 1].text);
    digits = words[named_first ? 1 : 0].text;
  } else if (order && words[0].after != ' ') {
    const bool month_first = order != DateOrder::dmy;
    month = number(words[month_first ? 0 : 1].text).value_or(0);
    digits = words[month_first ? 1 : 0].text;
  }
  const auto day = digits.size() <= 2 ? number(digits) : std::nullopt;
  if (month == 0 || !day) return std::nullopt;
  const int year = static_cast<int>(std::chrono::year_month_day(today).year());
  std::optional<Date> nearest;
  for (const int each : {year, year - 1, year + 1}) {
    const auto found = make_date(each, month, *day);
    if (!found || (said != 0 && weekday(*found) != said)) continue;
    const auto away = [&](Date other) { return other < today ? today - other : other - today; };
    if (!nearest || away(*found) < away(*nearest)) nearest = found;
  }
  return nearest;
}

}  // namespace

std::optional<Date> parse_spoken_date(std::string_view text, Date today,
                                      std::optional<DateOrder> order) {
  const auto word = lowered(trim(text));
  if (word == "today") return today;
  if (word == "yesterday") return today - Days{1};
  if (word == "tomorrow") return today + Days{1};
  const auto words = words_of(word);
  if (!words || words->empty()) return std::nullopt;
  if (const auto day = by_weekday(*words, today)) return day;
  if (const auto day = at_distance(*words, today)) return day;
  return without_year(*words, today, order);
}

std::optional<Minutes> parse_time(std::string_view text) {
  text = trim(text);
  const auto hours = take_digits(text);
  if (hours.empty() || hours.size() > 2) return std::nullopt;
  const bool with_minutes = take(text, ':') || take(text, 'h') || take(text, 'H');
  const auto minutes = with_minutes ? take_digits(text) : std::string_view{};
  if (with_minutes && minutes.size() != 2) return std::nullopt;
  const auto rest = lowered(trim(text));
  int hour = *number(hours);
  const int minute = minutes.empty() ? 0 : *number(minutes);
  const bool morning = rest == "am" || rest == "a.m.";
  const bool afternoon = rest == "pm" || rest == "p.m.";
  if (minute > 59) return std::nullopt;
  if (morning || afternoon) {
    if (hour < 1 || hour > 12) return std::nullopt;
    return (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
  }
  if (!rest.empty() || !with_minutes || hour > 23) return std::nullopt;
  return hour * 60 + minute;
}

}  // namespace collab
