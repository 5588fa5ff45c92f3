// Looks headings up in the word lists; see section_words.h.
#include "document/words/section_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/words/attendance_words.h"
#include "document/words/column_words.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

/// Without a kind: a word that is known to be something else.
using KindByWords = std::map<std::string, std::optional<SectionKind>, std::less<>>;

KindByWords shipped_words() {
  KindByWords words;
  for (const auto& word : words_of_list("sections", "other")) words.emplace(word, std::nullopt);
  for (const WordList& list : word_lists("sections")) {
    for (const auto& [name, kind] : section_kinds) {
      if (list.name != name) continue;
      for (const auto& word : list.words) words.emplace(word, kind);
    }
  }
  return words;
}

/// Too short a word may be another one with a slip ("here", "there").
constexpr std::size_t least_for_a_slip = 7;

/// One letter more, less or another, or two that changed places.
bool one_slip_apart(std::string_view a, std::string_view b) {
  if (a.size() + 1 < b.size() || b.size() + 1 < a.size()) return false;
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  const bool swapped = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
  return swapped || (a.size() <= 1 && b.size() <= 1);
}

std::optional<SectionKind> look_up_kind(const std::string& words) {
  static const KindByWords known = shipped_words();
  if (const auto found = known.find(words); found != known.end()) return found->second;
  if (words.size() < least_for_a_slip) return std::nullopt;
  const auto close = std::find_if(known.begin(), known.end(), [&](const auto& each) {
    return each.first.size() >= least_for_a_slip && one_slip_apart(words, each.first);
  });
  return close == known.end() ? std::nullopt : close->second;
}

/// The same, remembered: a line is looked at from several sides, and documents repeat themselves.
std::optional<SectionKind> kind_of(const std::string& words) {
  constexpr std::size_t most = 4'096;
  static KindByWords seen;
  if (const auto found = seen.find(words); found != seen.end()) return found->second;
  if (seen.size() >= most) seen.clear();
  return seen.emplace(words, look_up_kind(words)).first->second;
}

/// "Steering committee members not attending": what the last words of a longer heading say of whom
/// it lists.
std::optional<SectionKind> kind_at_end(std::string_view words) {
  constexpr std::array<std::pair<std::string_view, SectionKind>, 10> ends{{
      {" not attending", SectionKind::absent},
      {" not present", SectionKind::absent},
      {" not here", SectionKind::absent},
      {" not there", SectionKind::absent},
      {" absent", SectionKind::absent},
      {" excused", SectionKind::excused},
      {" attending", SectionKind::present},
      {" present", SectionKind::present},
      {" in attendance", SectionKind::present},
      {" here", SectionKind::present},
  }};
  for (const auto& [end, kind] : ends) {
    if (!words.ends_with(end)) continue;
    // "The printer is here" says something else: before "here" stands who.
    const auto who = words.substr(0, words.size() - end.size());
    if (end != " here" || names_a_group(who)) return kind;
  }
  return std::nullopt;
}

}  // namespace

namespace {

/// "Action / Who / When": a column that holds what three might.
bool heads_several_columns(std::string_view heading) {
  const auto parts = split(heading, '/');
  return parts.size() > 1 && kind_of(only_words(parts.front())) == SectionKind::actions &&
         std::all_of(parts.begin() + 1, parts.end(), [](std::string_view part) {
           return heads_column(trim(part), "owner") || heads_column(trim(part), "due");
         });
}

/// "Tasks for next week": known words, with a time behind them.
std::optional<SectionKind> kind_before_time(std::string_view words) {
  static const auto times = words_of_list("sections", "behind");
  for (const auto& time : times) {
    if (words.size() <= time.size() || !words.ends_with(time)) continue;
    const auto before = words.substr(0, words.size() - time.size());
    if (!before.ends_with(' ')) continue;
    if (const auto kind = kind_of(std::string{trim(before)})) return kind;
  }
  return std::nullopt;
}

}  // namespace

std::optional<SectionKind> section_kind(std::string_view heading) {
  constexpr std::size_t longest_heading = 80;
  if (heading.size() > longest_heading) return std::nullopt;
  // "Action item(s)"
  if (const auto plural = heading.find("(s)"); plural != std::string_view::npos) {
    auto plain = std::string{heading};
    for (auto at = plural; at != std::string::npos; at = plain.find("(s)", at))
      plain.replace(at, 3, "s");
    return section_kind(plain);
  }
  if (const auto open = heading.rfind('('); open != std::string_view::npos && open > 0)
    heading = trim(heading.substr(0, open));
  const auto words = only_words(heading);
  if (const auto whole = kind_of(words)) return whole;
  if (const auto end = kind_at_end(words)) return end;
  if (const auto timed = kind_before_time(words)) return timed;
  if (heads_several_columns(heading)) return SectionKind::actions;
  for (const std::string_view joint : {"/", "&", " and ", "+", " y ", " und ", " et "}) {
    const auto at = heading.find(joint);
    if (at == std::string_view::npos) continue;
    const auto first = kind_of(only_words(heading.substr(0, at)));
    if (first && kind_of(only_words(heading.substr(at + joint.size())))) return first;
  }
  return std::nullopt;
}

bool names_other_section(std::string_view label) {
  static const auto other = words_of_list("sections", "other");
  return std::find(other.begin(), other.end(), only_words(label)) != other.end();
}

}  // namespace collab
