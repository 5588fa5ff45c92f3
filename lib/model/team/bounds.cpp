// Reads bounds part by part, and a decision word by word; see bounds.h.
#include "model/team/bounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

#include "base/text/text.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

constexpr std::size_t shortest_word = 3;
constexpr std::size_t same_letters = 5;  ///< "staff" and "staffing" begin alike,
constexpr std::size_t most_ending = 4;   ///< and differ in no more than an ending

bool is_in(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The lists, once read.
struct BoundWords {
  std::vector<std::string> no = words_of_list("bounds", "not");
  std::vector<std::string> unless = words_of_list("bounds", "unless");
  std::vector<std::string> money = words_of_list("bounds", "money");
  std::vector<std::string> common = words_of_list("bounds", "common");
};

const BoundWords& bound_words() {
  static const BoundWords words;
  return words;
}

bool is_of_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == ',' ||
         c == '$';
}

/// The words of a text, folded; signs of money stay, as "$500" and "500 €" need them, and commas
/// stand alone.
std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const std::string all = folded(text) + " ";
  for (const char c : all) {
    if (is_of_word(c)) {
      word += c;
      continue;
    }
    const bool ends_with_comma = word.ends_with(',');
    while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.pop_back();
    if (!word.empty()) words.push_back(std::move(word));
    if (ends_with_comma) words.emplace_back(",");
    word.clear();
  }
  return words;
}

/// "1,200.50" as 1200.5, or nothing.
std::optional<double> number_of(std::string_view word) {
  std::string digits;
  for (const char c : word)
    if (c != ',') digits += c;
  double value = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failed != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// A word without a sign of money at its beginning or end, and whether it had one.
std::pair<std::string_view, bool> without_sign(std::string_view word) {
  for (const std::string_view sign : {"$", "€", "£"}) {
    if (word.starts_with(sign)) return {word.substr(sign.size()), true};
    if (word.ends_with(sign)) return {word.substr(0, word.size() - sign.size()), true};
  }
  return {word, false};
}

/// The largest amount of money in a text.
std::optional<double> money_in(const std::vector<std::string>& words) {
  std::optional<double> most;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto [digits, has_sign] = without_sign(words[i]);
    const auto value = number_of(digits);
    if (!value) continue;
    const auto is_money = [&](std::size_t at) {
      return at < words.size() &&
             (is_in(bound_words().money, words[at]) || without_sign(words[at]).first.empty());
    };
    if (has_sign || is_money(i + 1) || (i > 0 && is_money(i - 1)))
      most = std::max(most.value_or(*value), *value);
  }
  return most;
}

using Phrase = std::vector<std::string>;

/// What is kept from the team in one part: what stands behind a "no". Words side by side are one
/// phrase, "timed tests"; commas and words that say nothing part them, "staffing or budget".
std::vector<Phrase> kept_phrases(const std::vector<std::string>& part) {
  std::vector<Phrase> kept;
  bool behind = false;
  bool beside = false;
  for (const std::string& word : part) {
    if (behind && is_in(bound_words().unless, word)) break;
    const bool is_no = is_in(bound_words().no, word);
    const bool says =
        behind && !is_no && word.size() >= shortest_word && !is_in(bound_words().common, word);
    if (says && !beside) kept.emplace_back();
    if (says) kept.back().push_back(word);
    behind = behind || is_no;
    beside = says;
  }
  return kept;
}

bool is_same_word(std::string_view one, std::string_view other) {
  if (one == other) return true;
  const auto [end, at] = std::ranges::mismatch(one, other);
  const auto same = static_cast<std::size_t>(end - one.begin());
  const std::size_t longer = std::max(one.size(), other.size());
  if (same == std::min(one.size(), other.size()) && longer == same + 1)
    return (one.size() > other.size() ? one : other).back() == 's';
  return same >= same_letters && longer <= same + most_ending;
}

bool is_met(const std::vector<std::string>& part, const std::vector<std::string>& decision) {
  if (const auto limit = money_in(part)) {
    const auto amount = money_in(decision);
    return amount && *amount > *limit;
  }
  const auto is_said = [&](const std::string& kept) {
    return std::ranges::any_of(decision,
                               [&](const std::string& word) { return is_same_word(kept, word); });
  };
  return std::ranges::any_of(
      kept_phrases(part), [&](const Phrase& each) { return std::ranges::all_of(each, is_said); });
}

/// Parts end at a semicolon, a line's end, or a full stop before a blank.
std::vector<std::string_view> parts_of(std::string_view bounds) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= bounds.size(); ++i) {
    const bool ends = i == bounds.size() || bounds[i] == ';' || bounds[i] == '\n' ||
                      (bounds[i] == '.' && (i + 1 == bounds.size() || bounds[i + 1] == ' '));
    if (!ends) continue;
    if (const std::string_view part = trim(bounds.substr(begin, i - begin)); !part.empty())
      parts.push_back(part);
    begin = i + 1;
  }
  return parts;
}

}  // namespace

std::optional<std::string> bound_met(std::string_view bounds, std::string_view decision) {
  const std::vector<std::string> words = folded_words(decision);
  for (const std::string_view part : parts_of(bounds))
    if (is_met(folded_words(part), words)) return std::string(part);
  return std::nullopt;
}

std::vector<std::string> kept_by(std::string_view bounds) {
  std::vector<std::string> found;
  for (const std::string_view part : parts_of(bounds)) {
    const std::vector<std::string> words = folded_words(part);
    if (const auto limit = money_in(words)) {
      found.push_back(fmt::format("more than {}", *limit));
      continue;
    }
    for (const Phrase& each : kept_phrases(words)) found.push_back(join(each, " "));
  }
  return found;
}

}  // namespace collab
