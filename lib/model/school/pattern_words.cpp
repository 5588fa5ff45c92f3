// Says a recurring block in words; pattern.cpp reads them.
#include <fmt/format.h>

#include <array>

#include "model/school/pattern.h"

namespace collab {
namespace {

/// "Monday", "Monday and Wednesday", "Monday, Wednesday and Friday".
std::string listed(const std::vector<std::string>& words) {
  std::string all = words.front();
  for (std::size_t i = 1; i < words.size(); ++i)
    all += (i + 1 == words.size() ? " and " : ", ") + words[i];
  return all;
}

/// The same, and "Monday to Friday".
std::string days_in_words(const std::vector<int>& days) {
  const bool run =
      days.size() > 2 && days.back() - days.front() + 1 == static_cast<int>(days.size());
  if (run) return fmt::format("{} to {}", weekday_name(days.front()), weekday_name(days.back()));
  std::vector<std::string> words;
  for (const int day : days) words.emplace_back(weekday_name(day));
  return listed(words);
}

std::string nths_in_words(const std::vector<int>& nths) {
  constexpr std::array<const char*, 5> ordinals_said = {"first", "second", "third", "fourth",
                                                        "fifth"};
  std::vector<std::string> words;
  for (const int nth : nths)
    words.emplace_back(nth < 0 ? "last" : ordinals_said.at(static_cast<std::size_t>(nth - 1)));
  return listed(words);
}

std::string cycle_in_words(const Pattern& pattern, const std::string& days) {
  const SchoolCycle& cycle = *pattern.cycle;
  std::vector<std::string> names;
  for (const int place : cycle.places) names.push_back(cycle_name(place));
  std::string which = listed(names);
  if (cycle.length > 2) which += fmt::format(" of {}", cycle.length);
  if (cycle.of == SchoolCycle::Of::weeks) return fmt::format("every {} of week {}", days, which);
  if (pattern.weekdays.size() == 5 && pattern.weekdays.back() == 5) return "every day " + which;
  return fmt::format("every day {} that is a {}", which, days);
}

}  // namespace

std::string cycle_name(int place) {
  return place >= 1 && place <= 26 ? std::string(1, static_cast<char>('A' + place - 1))
                                   : std::to_string(place);
}

std::string pattern_words(const Pattern& pattern) {
  const std::string days = days_in_words(pattern.weekdays);
  const std::string time = clock_time(pattern.start);
  if (pattern.cycle) return fmt::format("{} at {}", cycle_in_words(pattern, days), time);
  if (pattern.unit == Pattern::Unit::month)
    return fmt::format("the {} {} of every month at {}", nths_in_words(pattern.nths), days, time);
  if (pattern.every == 1) return fmt::format("every {} at {}", days, time);
  return fmt::format("every {} weeks on {} at {}", pattern.every, days, time);
}

}  // namespace collab
