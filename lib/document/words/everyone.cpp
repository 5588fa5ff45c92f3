// Reads the beginning of an attendance phrase; see everyone.h.
#include "document/words/everyone.h"

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/text/markdown.h"
#include "document/words/attendance_words.h"

namespace collab {
namespace {

/// Moves over folded words if they end at a word's end.
bool take(std::string_view text, std::size_t& at, std::string_view words) {
  const auto end = after_words(Part{text, at, text.size()}, words);
  if (end == std::string_view::npos) return false;
  at = skip_blanks(text, at + end);
  return true;
}

bool take_exception(std::string_view text, std::size_t& at) {
  if (at < text.size() && is_separator(text, at)) at = skip_blanks(text, at + 1);
  for (const auto& word : words_for_exception()) {
    if (take(text, at, word)) return true;
  }
  return false;
}

/// "all (6)", "all - Ana late": how many that were, or what stands behind a dash.
void read_count_or_dash(std::string_view text, EveryoneSaid& said) {
  auto& at = said.end;
  const auto close = at < text.size() && text[at] == '(' ? text.find(')', at) : at;
  if (close != std::string_view::npos && close > at &&
      number(trim(text.substr(at + 1, close - at - 1)))) {
    at = skip_blanks(text, close + 1);
    said.counted = true;
  }
  for (const std::string_view dash : {"-", "\u2013", "\u2014"}) {
    if (!text.substr(at).starts_with(dash)) continue;
    at = skip_blanks(text, at + dash.size());
    said.but = take_exception(text, at);
    said.dash = !said.but;
    return;
  }
}

}  // namespace

bool is_separator(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  const bool inside_number =
      at > 0 && at + 1 < text.size() && text[at] == '.' && digit(at - 1) && digit(at + 1);
  if (inside_number) return false;
  return at >= text.size() || std::string_view(",;+&/.|!").find(text[at]) != std::string_view::npos;
}

EveryoneSaid everyone_said(std::string_view text, const People& people) {
  EveryoneSaid said;
  said.end = skip_blanks(text, 0);
  const auto start = said.end;
  const auto name = people.match(text.substr(start));
  for (const auto& words : words_for_everyone()) {
    if (!take(text, said.end, words)) continue;
    if (name.length > said.end - start) {
      said.end = start;
      continue;
    }
    said.everyone = true;
    for (const auto* more : {"present", "here", "was here", "were here", "is here"})
      take(text, said.end, more);
    said.but = take_exception(text, said.end);
    if (!said.but) read_count_or_dash(text, said);
    return said;
  }
  said.nobody = take(text, said.end, "nobody") || take(text, said.end, "no one");
  return said;
}

}  // namespace collab
