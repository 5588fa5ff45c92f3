// See owner_words.h; owners in a cell or before a colon are owners.h's owners_said().
#include "document/words/owner_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/text/quoted.h"
#include "document/words/owners.h"
#include "model/school/word_lists.h"

namespace collab {

bool means_everyone(std::string_view words) {
  static const auto all = words_of_list("lines", "everyone");
  return std::ranges::find(all, loosened(fold(words)).text) != all.end();
}

void add_unique(std::vector<Id>& ids, Id id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

std::string nobody_known(std::string_view line, std::string_view name, const People& people) {
  const auto close = people.suggestion(name);
  return fmt::format("{} names nobody on the roster{}", quoted(line),
                     close.empty() ? "" : " (" + close + ")");
}

bool looks_like_a_name(std::string_view words) {
  std::size_t count = 0;
  for (const auto word : split(words, ' ')) {
    if (word.empty()) continue;
    if ((word.front() >= 'a' && word.front() <= 'z') || !is_word_at(word, 0)) return false;
    ++count;
  }
  return count >= 1 && count <= 3;
}

std::size_t joint_at(std::string_view text, std::size_t at) {
  const auto start = skip_blanks(text, at);
  const auto length = start < text.size() ? separator_of_names(text, start) : 0;
  if (length == 0) return 0;
  const auto next = skip_blanks(text, start + length);
  const auto also = next < text.size() ? separator_of_names(text, next) : 0;
  return (also == 0 ? next : skip_blanks(text, next + also)) - at;
}

OwnersSaid owners_said(const Part& names, const People& people, const std::vector<Id>& everyone) {
  OwnersSaid said;
  if (people.match(names.text()).length == 0 && means_everyone(fold_text(names.text()))) {
    said.people = everyone;
    return said;
  }
  for (const auto& part : split_names(people, names.text())) {
    const auto name = names.text().substr(part.begin, part.end - part.begin);
    if (part.people.size() == 1) {
      add_unique(said.people, part.people.front());
    } else if (!said.doubt) {
      auto what = part.people.empty() ? nobody_known(name, name, people)
                                      : fmt::format("{} may be several people", quoted(name));
      said.doubt = {names.begin + part.begin, std::move(what),
                    part.people.empty() ? "write the name as on the roster"
                                        : people.told_apart_hint(part.people),
                    "PERSON", std::string{trim(name)}};
    }
  }
  return said;
}

}  // namespace collab
