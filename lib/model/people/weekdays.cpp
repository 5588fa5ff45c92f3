// Reads lists of weekdays as people and spreadsheets write them, in the languages of
// share/words/days.toml; see working_days.h.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/people/working_days.h"
#include "model/school/pattern.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

constexpr std::string_view weekday_examples =
    "write weekdays, as in mon,tue,wed or mon-thu; all where every school day is one";
constexpr std::string_view dash = "-";

/// The words of one language that a list of weekdays may have.
struct Tongue {
  std::vector<std::string> weekdays;
  std::set<std::string> joining;  ///< "and"
  std::set<std::string> through;  ///< "to"
};

const std::map<std::string, Tongue>& tongues() {
  static const auto known = [] {
    std::map<std::string, Tongue> all;
    for (const WordList& list : word_lists("days")) {
      Tongue& tongue = all[list.language];
      if (list.name == "weekdays") tongue.weekdays = list.words;
      if (list.name == "joining") tongue.joining.insert(list.words.begin(), list.words.end());
      if (list.name == "through") tongue.through.insert(list.words.begin(), list.words.end());
    }
    return all;
  }();
  return known;
}

/// Small words without accents and full stops; a dash is one of its own, other signs part words.
std::vector<std::string> weekday_tokens(std::string_view text) {
  std::string spaced;
  for (const char each : fold(text).text) {
    if (each == '-')
      spaced += " - ";
    else
      spaced += std::string_view(",;/+&.\n\r\t").find(each) == std::string_view::npos ? each : ' ';
  }
  std::vector<std::string> tokens;
  for (const std::string_view each : split(spaced, ' '))
    if (!each.empty())
      tokens.push_back(each == dash ? std::string(each) : loosened(fold(each)).text);
  return tokens;
}

/// A weekday's name or its beginning, of two letters or more, where only one begins so; 0
/// otherwise.
int begun_weekday(const Tongue& tongue, std::string_view word) {
  constexpr std::size_t least = 2;
  if (word.size() < least) return 0;
  int found = 0;
  for (std::size_t i = 0; i < tongue.weekdays.size(); ++i) {
    if (!tongue.weekdays[i].starts_with(word)) continue;
    if (found != 0) return 0;
    found = static_cast<int>(i) + 1;
  }
  const bool plural = found == 0 && word.size() > 3 && word.ends_with('s');
  return plural ? begun_weekday(tongue, word.substr(0, word.size() - 1)) : found;
}

/// "mwf", "tth", "m": the letters of English timetables, in the order of the week, each once.
std::vector<int> lettered_weekdays(std::string_view word) {
  struct Letters {
    std::string_view letters;
    int weekday;
  };
  constexpr std::array<Letters, 12> known = {{{"th", 4},
                                              {"tu", 2},
                                              {"mo", 1},
                                              {"we", 3},
                                              {"fr", 5},
                                              {"sa", 6},
                                              {"su", 7},
                                              {"m", 1},
                                              {"t", 2},
                                              {"w", 3},
                                              {"r", 4},
                                              {"f", 5}}};
  std::vector<int> weekdays;
  while (!word.empty()) {
    const auto next = std::ranges::find_if(
        known, [&](const Letters& each) { return word.starts_with(each.letters); });
    if (next == known.end() || (!weekdays.empty() && next->weekday <= weekdays.back())) return {};
    weekdays.push_back(next->weekday);
    word.remove_prefix(next->letters.size());
  }
  return weekdays;
}

/// The weekdays that one word names in this language.
std::vector<int> named_weekdays(const std::string& language, const std::string& word) {
  if (const int one = begun_weekday(tongues().at(language), word)) return {one};
  if (language != "en") return {};
  if (word == "weekday" || word == "weekdays" || word == "daily") return {1, 2, 3, 4, 5};
  return lettered_weekdays(word);
}

/// The list, where it is one in this language.
std::optional<std::vector<int>> weekdays_in(const std::string& language,
                                            const std::vector<std::string>& tokens) {
  const Tongue& tongue = tongues().at(language);
  std::set<int> found;
  std::vector<int> before;  ///< what stood last
  bool through = false;
  for (const std::string& token : tokens) {
    if (token == dash || tongue.through.contains(token)) {
      if (through || before.size() != 1) return std::nullopt;
      through = true;
      continue;
    }
    if (!through && tongue.joining.contains(token)) continue;
    const std::vector<int> named = named_weekdays(language, token);
    if (named.empty() || (through && (named.size() != 1 || named.front() <= before.front())))
      return std::nullopt;
    for (int each = before.empty() ? 0 : before.front(); through && each < named.front(); ++each)
      found.insert(each);
    found.insert(named.begin(), named.end());
    before = through ? std::vector<int>{} : named;
    through = false;
  }
  if (through || found.empty()) return std::nullopt;
  return std::vector<int>(found.begin(), found.end());
}

}  // namespace

std::vector<int> parse_weekdays(std::string_view text) {
  const std::vector<std::string> tokens = weekday_tokens(text);
  if (tokens.size() == 1 && tokens.front() == "all") return {};
  std::set<std::vector<int>> readings;
  for (const auto& [language, tongue] : tongues())
    if (auto weekdays = weekdays_in(language, tokens)) readings.insert(std::move(*weekdays));
  if (readings.size() == 1) return *readings.begin();
  throw Error(Kind::usage,
              readings.empty() ? fmt::format("'{}' is no list of weekdays", clipped(text, 40))
                               : fmt::format("'{}' may be {} or {}", clipped(text, 40),
                                             weekdays_words(*readings.begin()),
                                             weekdays_words(*readings.rbegin())),
              std::string(weekday_examples));
}

std::string weekdays_words(const std::vector<int>& weekdays) {
  std::vector<std::string> words;
  for (const int each : weekdays) words.emplace_back(weekday_name(each).substr(0, 3));
  return join(words, ", ");
}

}  // namespace collab
