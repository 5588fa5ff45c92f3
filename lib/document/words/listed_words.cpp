// Tells names from other words in a list; see listed_words.h.
#include "document/words/listed_words.h"

#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/words/everyone.h"

namespace collab {
namespace {

bool begins_small(std::string_view word) {
  return !word.empty() && word.front() >= 'a' && word.front() <= 'z';
}

}  // namespace

std::optional<std::string> guest_in(std::string_view token, Presence group) {
  const auto open = token.rfind('(');
  if (open != std::string_view::npos && token.ends_with(')') && open > 0 &&
      presence_of_remark(token.substr(open + 1, token.size() - open - 2)) == Presence::guest) {
    return std::string{trim(token.substr(0, open))};
  }
  for (const auto* lead : {"guest", "visitor"}) {
    const auto end = after_words(part_of(token), lead);
    if (end != std::string_view::npos && end < token.size())
      return std::string{trim(token.substr(end))};
  }
  if (group == Presence::guest) return std::string{token};
  return std::nullopt;
}

bool tells_only_who(std::string_view token, bool by_others) {
  if (!by_others) return false;
  const auto words = fold_text(token);
  const bool counts = words.find_first_of("0123456789") != std::string::npos &&
                      words.find(' ') != std::string::npos;
  const bool small = begins_small(token) && words.find(' ') != std::string::npos;
  return counts || small || names_a_role(words);
}

std::size_t name_at_end(std::string_view token, const People& people) {
  constexpr std::ptrdiff_t most_words = 5;
  std::ptrdiff_t words = 0;
  for (auto at = token.find(' '); at != std::string_view::npos; at = token.find(' ', at + 1)) {
    if (++words > most_words) break;
    const auto match = people.match(token.substr(at + 1));
    const auto name = token.substr(at + 1, match.length);
    const bool full = name.find(' ') != std::string_view::npos;
    if (full && match.people.size() == 1 && at + 1 + match.length == token.size()) return at + 1;
  }
  return std::string_view::npos;
}

bool another_follows(std::string_view text, std::size_t begin, std::size_t end,
                     const People& people) {
  const auto name = text.substr(begin, end - begin);
  const auto rest = text.substr(after_account(text, skip_blanks(text, end), people));
  const bool gap = text.substr(end).starts_with("  ") && name.find(' ') != std::string_view::npos;
  if (gap && people.match(rest).length > 0) return true;
  constexpr std::size_t longest_initials = 4;
  const bool initials = name.size() <= longest_initials && name.size() > 1 &&
                        std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
  if (!initials && !name.starts_with('@')) return false;
  const bool mark = !rest.empty() && rest.find_first_not_of("*+-=. ") == std::string_view::npos;
  return mark || people.match(rest).length > 0;
}

bool brackets_tell_parts(std::string_view line) {
  constexpr std::size_t longest = 2'000;
  constexpr int least = 2;
  if (line.size() > longest) return false;
  int parts = 0;
  for (auto open = line.find('('); open != std::string_view::npos;
       open = line.find('(', open + 1)) {
    const auto words = line.substr(open + 1, line.find(')', open) - open - 1);
    const auto said = presence_of_remark(words);
    if (said == Presence::absent || said == Presence::excused) return false;
    parts += !said && tells_a_part_played(words) ? 1 : 0;
  }
  return parts >= least;
}

std::string stranger_in(std::string_view token) {
  const auto open = token.find('(');
  if (open == std::string_view::npos || !token.ends_with(')')) return std::string{token};
  const auto said = presence_of_remark(token.substr(open + 1, token.size() - open - 2));
  const bool away = said == Presence::absent || said == Presence::excused;
  return std::string{away ? token : trim(token.substr(0, open))};
}

std::size_t dashed_reason(std::string_view text, std::size_t at) {
  for (const std::string_view dash : {"- ", "\u2013 ", "\u2014 "}) {
    if (!text.substr(at).starts_with(dash)) continue;
    auto end = at;
    while (!is_separator(text, end)) ++end;
    return end - at;
  }
  return 0;
}

std::size_t after_account(std::string_view text, std::size_t at, const People& people) {
  if (at >= text.size() || text[at] != '@') return at;
  if (text.substr(0, at).find('@') != std::string_view::npos &&
      people.match(text.substr(at)).length > 0)
    return at;
  const auto end = std::min(text.find_first_of(" ,;(", at), text.size());
  return skip_blanks(text, end);
}

}  // namespace collab
