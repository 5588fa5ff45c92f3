// Looks headings up in the word lists; see section_words.h.
#include "document/words/section_words.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "base/text/text.h"
#include "document/text/fold.h"
#include "share.h"

namespace collab {
namespace {

constexpr std::array<std::pair<std::string_view, SectionKind>, 8> kinds{{
    {"actions", SectionKind::actions},
    {"decisions", SectionKind::decisions},
    {"present", SectionKind::present},
    {"excused", SectionKind::excused},
    {"absent", SectionKind::absent},
    {"guests", SectionKind::guests},
    {"celebrations", SectionKind::celebrations},
    {"topics", SectionKind::topics},
}};

using KindByWords = std::map<std::string, SectionKind, std::less<>>;

KindByWords shipped_words() {
  KindByWords words;
  const auto files = shared_files();
  const auto file = std::find_if(files.begin(), files.end(), [](const SharedFile& each) {
    return each.path == "words/sections.toml";
  });
  if (file == files.end()) return words;
  for (const auto& [language, table] : toml::parse(file->text)) {
    for (const auto& [name, kind] : kinds) {
      const auto* list = table.at_path(name).as_array();
      if (list == nullptr) continue;
      for (const auto& word : *list) words.emplace(word.value_or(std::string{}), kind);
    }
  }
  return words;
}

/// Only letters and digits, parted by single blanks: "## ✅ Next steps!!" is "next steps".
std::string bare(std::string_view heading) {
  const auto loose = loosened(fold(heading)).text;
  std::string words;
  for (std::size_t at = 0; at < loose.size(); ++at) {
    if ((static_cast<unsigned char>(loose[at]) & 0xC0) == 0x80) continue;
    if (is_word_at(loose, at)) {
      do {
        words += loose[at++];
      } while (at < loose.size() && (static_cast<unsigned char>(loose[at]) & 0xC0) == 0x80);
      --at;
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  return std::string{trim(words)};
}

/// Too short a word may be another one with a slip ("here", "there").
constexpr std::size_t least_for_a_slip = 7;

std::optional<SectionKind> kind_of(const std::string& words) {
  static const KindByWords known = shipped_words();
  if (const auto found = known.find(words); found != known.end()) return found->second;
  if (words.size() < least_for_a_slip) return std::nullopt;
  const auto close = std::find_if(known.begin(), known.end(), [&](const auto& each) {
    return each.first.size() >= least_for_a_slip && edits_between(words, each.first) == 1;
  });
  return close == known.end() ? std::nullopt : std::optional(close->second);
}

}  // namespace

std::optional<SectionKind> section_kind(std::string_view heading) {
  constexpr std::size_t longest_heading = 60;
  if (heading.size() > longest_heading) return std::nullopt;
  if (const auto whole = kind_of(bare(heading))) return whole;
  for (const std::string_view joint : {"/", "&", " and ", "+", " y ", " und ", " et "}) {
    const auto at = heading.find(joint);
    if (at == std::string_view::npos) continue;
    const auto first = kind_of(bare(heading.substr(0, at)));
    if (first && first == kind_of(bare(heading.substr(at + joint.size())))) return first;
  }
  return std::nullopt;
}

}  // namespace collab
