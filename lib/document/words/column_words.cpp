// Looks the heads of columns up; see column_words.h.
#include "document/words/column_words.h"

#include <algorithm>

#include "base/text/fold.h"
#include "model/school/word_lists.h"

namespace collab {

bool heads_column(std::string_view cell, std::string_view list) {
  auto words = loosened(fold(cell)).text;
  // "Person(s)"
  if (const auto plural = words.find("(s)"); plural != std::string::npos)
    words.replace(plural, 3, "s");
  const auto& lists = word_lists("columns");
  return std::any_of(lists.begin(), lists.end(), [&](const WordList& each) {
    return each.name == list &&
           std::find(each.words.begin(), each.words.end(), words) != each.words.end();
  });
}

}  // namespace collab
