// Finds labels of actions; see action_labels.h. The labels are those of share/words/sections.toml.
#include "document/words/action_labels.h"

#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/words/section_words.h"

namespace collab {
namespace {

bool labels_actions(std::string_view words) { return section_kind(words) == SectionKind::actions; }

/// Where the label begins that ends at a byte: of one or two words, set off from what is before it
/// by two blanks, a bracket or the end of a sentence. npos where there is none.
std::size_t label_before(std::string_view line, std::size_t end) {
  auto begin = end;
  for (int words = 0; words < 2 && begin > 0; ++words) {
    const auto sign = line.find_last_of(" ([", begin - 1);
    if (sign == std::string_view::npos) break;
    begin = sign;
    const auto before = trim(line.substr(0, sign + 1));
    const bool apart = line[sign] != ' ' || (sign > 0 && line[sign - 1] == ' ') ||
                       (!before.empty() &&
                        std::string_view(".!?;)").find(before.back()) != std::string_view::npos);
    if (apart && !before.empty() && labels_actions(line.substr(sign + 1, end - sign - 1)))
      return sign + 1;
  }
  return std::string_view::npos;
}

}  // namespace

std::optional<ActionAtEnd> action_at_end(std::string_view line) {
  constexpr std::size_t longest = 40;
  const auto end = line.find_last_not_of(" .)]") + 1;
  const auto colon = line.substr(0, end).rfind(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto names = skip_blanks(line, colon + 1);
  if (names >= end || end - names > longest) return std::nullopt;
  const char first = line[names];
  if (first >= 'a' && first <= 'z') return std::nullopt;
  const auto label = label_before(line, colon);
  if (label == std::string_view::npos) return std::nullopt;
  const auto task = line.find_last_not_of(" ([-", label - 1) + 1;
  if (task == 0) return std::nullopt;
  return ActionAtEnd{task, names, end};
}

std::optional<ActionFor> action_for(std::string_view line) {
  constexpr std::size_t longest = 60;
  constexpr std::string_view mark = " for ";
  const auto colon = line.find(':');
  const auto at = line.find(mark);
  if (colon > longest || at > colon || !labels_actions(line.substr(0, at))) return std::nullopt;
  return ActionFor{at + mark.size(), colon, colon + 1};
}

std::size_t label_without_colon(std::string_view line) {
  constexpr int most_words = 3;
  std::size_t found = 0;
  auto blank = line.find(' ');
  for (int words = 1; words <= most_words && blank != std::string_view::npos; ++words) {
    if (words > 1 && labels_actions(line.substr(0, blank))) found = blank;
    blank = line.find(' ', blank + 1);
  }
  return found;
}

}  // namespace collab
