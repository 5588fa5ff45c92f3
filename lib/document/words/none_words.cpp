// The words for nothing; see none_words.h.
#include "document/words/none_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text/fold.h"
#include "model/school/word_lists.h"

namespace collab {

bool says_none(std::string_view text) {
  static const auto nothing = words_of_list("lines", "none");
  constexpr std::array<std::string_view, 12> about{
      "needed",     "next step", "next steps", "action",      "actions", "action items",
      "new action", "decision",  "decisions",  "new actions", "new",     "action needed"};
  auto words = loosened(fold(text)).text;
  if (words.starts_with('(') && words.ends_with(')')) words = words.substr(1, words.size() - 2);
  const auto is_one_of = [&words](const auto& all) {
    return std::find(all.begin(), all.end(), words) != all.end();
  };
  if (std::find(nothing.begin(), nothing.end(), fold_text(text)) != nothing.end()) return true;
  if (is_one_of(nothing)) return true;
  while (words.ends_with('.') || words.ends_with('!')) words.pop_back();
  for (const std::string_view when : {" today", " this time", " this week", " yet", " for now"}) {
    if (words.ends_with(when)) words.resize(words.size() - when.size());
  }
  if (is_one_of(nothing)) return true;
  for (const std::string_view lead : {"none ", "no ", "nothing "}) {
    if (!words.starts_with(lead)) continue;
    words.erase(0, lead.size());
    return is_one_of(about);
  }
  return false;
}

bool closes_a_meeting(std::string_view text) {
  static const auto known = words_of_list("lines", "closing");
  const auto words = loosened(fold(text)).text;
  return std::any_of(known.begin(), known.end(), [&words](const std::string& each) {
    return after_words(part_of(words), each) != std::string_view::npos;
  });
}

}  // namespace collab
