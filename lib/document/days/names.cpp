// Looks names of months and weekdays up; see names.h.
#include "document/days/names.h"

#include <algorithm>
#include <map>
#include <vector>

#include "base/text/fold.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

using Numbers = std::map<std::string, int, std::less<>>;

/// The words of a list by their place in it, in each language.
Numbers numbered(std::string_view list) {
  Numbers numbers;
  for (const WordList& each : word_lists("days")) {
    if (each.name != list) continue;
    for (std::size_t i = 0; i < each.words.size(); ++i)
      numbers.emplace(each.words[i], static_cast<int>(i) + 1);
  }
  return numbers;
}

const Numbers& months_by_name() {
  static const Numbers numbers = numbered("months");
  return numbers;
}

const Numbers& weekdays_by_name() {
  static const Numbers numbers = numbered("weekdays");
  return numbers;
}

std::string bare_word(std::string_view folded_word) {
  std::string word = loosened(fold(folded_word)).text;
  if (word.ends_with('.')) word.pop_back();
  return word;
}

}  // namespace

int month_named(std::string_view folded_word) {
  constexpr std::size_t least = 3;
  const std::string word = bare_word(folded_word);
  if (word.size() < least) return 0;
  if (word == "sept") return 9;
  const auto found = months_by_name().lower_bound(word);
  return found != months_by_name().end() && found->first.starts_with(word) ? found->second : 0;
}

int month_in_full(std::string_view folded_word) {
  constexpr std::size_t least = 4;
  const std::string word = bare_word(folded_word);
  if (word.size() >= least) return month_named(word);
  const auto found = months_by_name().find(word);
  return found == months_by_name().end() ? 0 : found->second;
}

int weekday_named(std::string_view folded_word) {
  const auto found = weekdays_by_name().find(bare_word(folded_word));
  return found == weekdays_by_name().end() ? 0 : found->second;
}

int weekday_begun(std::string_view folded_word) {
  const std::string word = bare_word(folded_word);
  const std::size_t least = folded_word.ends_with('.') ? 2 : 3;
  if (word.size() < least) return 0;
  int weekday = 0;
  for (auto each = weekdays_by_name().lower_bound(word);
       each != weekdays_by_name().end() && each->first.starts_with(word); ++each) {
    if (weekday != 0 && weekday != each->second) return 0;
    weekday = each->second;
  }
  return weekday;
}

std::span<const std::string> words_before_a_day() {
  static const std::vector<std::string> words = [] {
    auto all = words_of_list("days", "due");
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return all;
  }();
  return words;
}

bool tells_no_day(std::string_view words) {
  static const auto known = words_of_list("days", "open");
  const auto bare = loosened(fold(words)).text;
  return std::find(known.begin(), known.end(), bare) != known.end();
}

}  // namespace collab
