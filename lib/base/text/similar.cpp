// Likeness of words, for "did you mean": edits (a neighbouring swap is one) and beginnings.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/text/codepoint.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::size_t most = 3;

std::u32string letters_of(std::string_view text) {
  const auto plain = folded(trim(text));
  std::string_view rest = plain;
  std::u32string letters;
  for (CodePoint c; next_code_point(rest, c);) letters += static_cast<char32_t>(c.value);
  return letters;
}

/// How many edits a word of this length may be off.
std::size_t tolerance(std::size_t length) {
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/// Optimal string alignment (Damerau-Levenshtein without edits between swapped letters).
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

/// Edits from `word` to `candidate`, a beginning counting as one; nothing where they are unlike.
std::optional<std::size_t> unlikeness(const std::u32string& word, const std::u32string& candidate) {
  if (word.empty() || candidate.empty()) return std::nullopt;
  const std::size_t allowed = tolerance(std::max(word.size(), candidate.size()));
  const std::size_t longer = std::max(word.size(), candidate.size());
  const std::size_t shorter = std::min(word.size(), candidate.size());
  std::optional<std::size_t> result;
  if (longer - shorter <= allowed) {
    const std::size_t edits = distance(word, candidate);
    if (edits <= allowed && edits < shorter) result = edits;
  }
  const bool beginning = word.size() >= 2 && candidate.starts_with(word);
  if (beginning && (!result || *result > 1)) result = 1;
  return result;
}

}  // namespace

std::vector<std::string> similar(std::string_view word, std::span<const std::string> candidates) {
  const auto wanted = letters_of(word);
  std::vector<std::tuple<std::size_t, std::size_t, std::string>> found;
  for (const auto& candidate : candidates) {
    const auto letters = letters_of(candidate);
    if (const auto edits = unlikeness(wanted, letters)) {
      found.emplace_back(*edits, letters.size(), candidate);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<std::string> result;
  for (auto& [edits, length, text] : found) {
    if (result.size() == most || edits > std::get<0>(found.front()) + 1) break;
    result.push_back(std::move(text));
  }
  return result;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
  const auto close = similar(word, candidates);
  if (close.empty()) return {};
  std::string result = "did you mean";
  for (std::size_t i = 0; i < close.size(); ++i) {
    const std::string_view before = i == 0 ? " " : i + 1 == close.size() ? " or " : ", ";
    result += fmt::format("{}'{}'", before, visible(close[i]));
  }
  return result + '?';
}

}  // namespace collab
