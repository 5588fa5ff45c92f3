// The words for nothing; see none_words.h.
#include "document/words/none_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/text/fold.h"

namespace collab {

bool says_none(std::string_view text) {
  constexpr std::array<std::string_view, 9> nothing{"none", "nothing", "nil",  "n/a",       "na",
                                                    "-",    "--",      "n.a.", "no changes"};
  constexpr std::array<std::string_view, 12> about{
      "needed",     "next step", "next steps", "action",      "actions", "action items",
      "new action", "decision",  "decisions",  "new actions", "new",     "action needed"};
  auto words = fold_text(text);
  if (words.starts_with('(') && words.ends_with(')')) words = words.substr(1, words.size() - 2);
  const auto is_one_of = [&words](const auto& all) {
    return std::find(all.begin(), all.end(), words) != all.end();
  };
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

}  // namespace collab
