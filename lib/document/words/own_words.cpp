// Reads a school's own words; see own_words.h.
#include "document/words/own_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

constexpr std::string_view no_part = "other";

std::vector<std::string> kind_names() {
  std::vector<std::string> names;
  for (const auto& [name, kind] : section_kinds) names.emplace_back(name);
  names.emplace_back(no_part);
  return names;
}

std::optional<SectionKind> kind_named(std::string_view name) {
  const auto found =
      std::ranges::find(section_kinds, name, &std::pair<std::string_view, SectionKind>::first);
  return found == section_kinds.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::map<std::string, OwnHeadings> own_headings(std::string_view toml, const std::string& file,
                                                const std::vector<std::string>& teams) {
  std::map<std::string, OwnHeadings> own;
  std::vector<Problem> problems;
  const auto refuse = [&](const WordList& list, std::string what, std::string hint) {
    problems.push_back({file, list.line, 1, std::move(what), std::move(hint), "", 1});
  };
  for (const WordList& list : lists_in(toml, file)) {
    const auto kind = kind_named(list.name);
    if (list.language != "school" && std::ranges::find(teams, list.language) == teams.end()) {
      refuse(list, fmt::format("[{}] is no team", visible(list.language)),
             "name the table 'school', or by a team's slug: collab team list");
    } else if (!kind && list.name != no_part) {
      refuse(list, fmt::format("no part of a document is called '{}'", visible(list.name)),
             "lists: " + join(kind_names(), ", "));
    }
    for (const std::string& word : list.words) {
      if (const auto words = only_words(word); !words.empty()) own[list.language][words] = kind;
    }
  }
  if (!problems.empty()) throw Error(Kind::input, std::move(problems), "the words were not read");
  return own;
}

}  // namespace collab
