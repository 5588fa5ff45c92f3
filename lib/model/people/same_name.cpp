// Names by their keys; see same_name.h.
#include "model/people/same_name.h"

#include <algorithm>
#include <vector>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/people/name_words.h"
#include "model/people/titles.h"

namespace collab {
namespace {

std::vector<std::string_view> words_of_key(std::string_view key) {
  std::vector<std::string_view> words;
  for (const std::string_view word : split(key, ' '))
    if (!word.empty()) words.push_back(word);
  return words;
}

/// True where all words of the shorter name stand in the longer one.
bool holds_all(const std::vector<std::string_view>& longer,
               const std::vector<std::string_view>& shorter) {
  return std::ranges::all_of(shorter, [&](std::string_view word) {
    return std::ranges::find(longer, word) != longer.end();
  });
}

bool is_initial_of(std::string_view letter, std::string_view name) {
  if (letter.ends_with('.')) letter.remove_suffix(1);
  return letter.size() == 1 && name.size() > 1 && name.starts_with(letter);
}

/// How much of a folded name gets lost on its way: letters that are not plain, apostrophes, dashes.
std::ptrdiff_t beyond_plain(std::string_view folded_name) {
  return std::ranges::count_if(folded_name, [](char c) {
    return static_cast<unsigned char>(c) > 0x7F || c == '\'' || c == '-';
  });
}

bool has_small_letters(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

bool one_slip(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t at = 0;
  while (at < a.size() && a[at] == b[at]) ++at;
  const std::string_view rest_a = a.substr(at);
  const std::string_view rest_b = b.substr(at);
  if (a.size() < b.size()) return rest_a == rest_b.substr(1);
  if (rest_a.empty()) return false;
  if (rest_a.substr(1) == rest_b.substr(1)) return true;
  return rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] &&
         rest_a.substr(2) == rest_b.substr(2);
}

std::string name_key(std::string_view name) {
  std::string plain(name);
  std::ranges::replace(plain, '`', '\'');  // typed where the keyboard has it nearer
  const std::string whole = join(words_of_name(plain), " ");
  std::string_view rest = behind_title(whole);
  if (rest.empty()) rest = whole;
  const std::string loose = loose_name(rest);
  std::string key;
  for (const std::string_view word : words_of_key(loose)) {
    if (!key.empty()) key += ' ';
    key += word;
  }
  return key;
}

bool near_names(std::string_view a, std::string_view b) {
  constexpr std::size_t least_for_a_slip = 6;
  if (a == b || a.empty() || b.empty()) return false;
  if (std::min(a.size(), b.size()) >= least_for_a_slip && one_slip(a, b)) return true;
  auto longer = words_of_key(a);
  auto shorter = words_of_key(b);
  if (longer.size() < shorter.size()) std::swap(longer, shorter);
  if (shorter.size() < 2) return false;
  if (holds_all(longer, shorter)) return true;
  return longer.back() == shorter.back() && (is_initial_of(longer.front(), shorter.front()) ||
                                             is_initial_of(shorter.front(), longer.front()));
}

bool share_a_name(std::string_view a, std::string_view b) {
  const auto others = words_of_key(b);
  return std::ranges::any_of(words_of_key(a), [&](std::string_view word) {
    return word.size() > 1 && std::ranges::find(others, word) != others.end();
  });
}

bool is_poorer_spelling(std::string_view name, std::string_view than) {
  if (beyond_plain(fold_text(name)) < beyond_plain(fold_text(than))) return true;
  const bool turned = name.find(',') != std::string_view::npos;
  if (turned && than.find(',') == std::string_view::npos) return true;
  if (begins_with_title(folded(name)) && !begins_with_title(folded(than))) return true;
  return has_small_letters(than) && !has_small_letters(name);
}

}  // namespace collab
