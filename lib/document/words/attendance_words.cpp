// The words themselves; see attendance_words.h.
#include "document/words/attendance_words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

constexpr std::array<PresenceLabel, 19> labels{{
    {"absent", Presence::absent},       {"not here", Presence::absent},
    {"away", Presence::absent},         {"missing", Presence::absent},
    {"out", Presence::absent},          {"without", Presence::absent},
    {"excused", Presence::excused},     {"apologies", Presence::excused},
    {"regrets", Presence::excused},     {"guests", Presence::guest},
    {"guest", Presence::guest},         {"visitors", Presence::guest},
    {"visitor", Presence::guest},       {"not noted", Presence::not_noted},
    {"present", Presence::present},     {"here", Presence::present},
    {"in the room", Presence::present}, {"online", Presence::present},
    {"also", Presence::present},
}};

/// The lists of share/words/attendance.toml.
struct RemarkWords {
  std::vector<std::string> excused, away, part, there, role, place, others, came, not_came, group;
};

const RemarkWords& remark_words() {
  const auto list = [](std::string_view name) { return words_of_list("attendance", name); };
  static const RemarkWords words{list("excused"),  list("away"),  list("part"),   list("there"),
                                 list("role"),     list("place"), list("others"), list("came"),
                                 list("not_came"), list("group")};
  return words;
}

bool begins_with_one(std::string_view text, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [text](const std::string& each) {
    return after_words(part_of(text), each) != std::string_view::npos;
  });
}

constexpr std::array<std::string_view, 4> reasons{"who", "because", "since", "due to"};

}  // namespace

std::span<const PresenceLabel> presence_labels() { return labels; }

std::string state_of(Presence presence) {
  switch (presence) {
    case Presence::absent:
      return "absent";
    case Presence::excused:
      return "excused";
    case Presence::not_noted:
      return "";
    default:
      return "present";
  }
}

std::optional<Presence> presence_of_remark(std::string_view remark) {
  const auto words = loosened(fold(remark)).text;
  const auto& known = remark_words();
  if (words.starts_with("excus") || begins_with_one(words, known.excused)) return Presence::excused;
  for (const std::string_view guest : {"guest", "visitor", "visiting"}) {
    const auto rest = std::string_view(words).substr(std::min(guest.size(), words.size()));
    if (words.starts_with(guest) && (rest.empty() || rest.front() == ',' || rest.front() == ';'))
      return Presence::guest;
  }
  if (begins_with_one(words, known.part)) return Presence::present;
  if (begins_with_one(words, known.away)) return Presence::absent;
  const bool there = std::find(known.there.begin(), known.there.end(), words) != known.there.end();
  return there ? std::optional(Presence::present) : std::nullopt;
}

std::optional<Presence> presence_of_cell(std::string_view cell) {
  for (const std::string_view tick :
       {"\u2713", "\u2714", "\u2611", "\u2705", "x", "X", "y", "Y", "P"}) {
    if (cell == tick) return Presence::present;
  }
  for (const std::string_view cross :
       {"\u2717", "\u2718", "\u2610", "\u274C", "n", "N", "A", "-", "\u2013"}) {
    if (cell == cross) return Presence::absent;
  }
  return presence_of_remark(cell);
}

Presence presence_of_signature(std::string_view cell) {
  for (const std::string_view cross : {"\u2717", "\u2718", "\u274C", "\u2610"}) {
    if (cell.starts_with(cross)) return Presence::absent;
  }
  return presence_of_remark(cell).value_or(Presence::present);
}

bool tells_a_part_played(std::string_view remark) {
  const auto words = loosened(fold(remark)).text;
  if (words.empty() || words.front() == '@' || words.find('/') != std::string::npos) return true;
  if (begins_with_one(words, remark_words().role)) return true;
  // "reading coach", not "with the nurse".
  const auto last = words.rfind(' ');
  if (last != std::string::npos && !begins_with_one(words, remark_words().place) &&
      names_a_role(std::string_view(words).substr(last + 1)))
    return true;
  // An organisation, a title or initials: "(Grade 3)", "(TSC)".
  const auto first = trim(remark).front();
  return words.size() > 1 && (first < 'a' || first > 'z') && is_word_at(trim(remark), 0);
}

bool is_account_of(std::string_view brackets, std::string_view name) {
  constexpr std::size_t least = 3;
  if (!brackets.starts_with('(') || !brackets.ends_with(')')) return false;
  const std::string word = only_words(brackets);
  const std::string who = only_words(name);
  if (word.find(' ') != std::string::npos || word.size() < least) return false;
  const auto start = word.substr(0, least);
  return who.starts_with(start) || who.find(" " + start) != std::string::npos;
}

bool names_a_role(std::string_view folded_words) {
  return begins_with_one(folded_words, remark_words().role);
}

bool tells_who_came(std::string_view line) {
  constexpr std::size_t longest = 120;
  if (line.size() > longest) return false;
  const std::string words = " " + only_words(line) + " ";
  const auto holds_one = [&words](const std::vector<std::string>& known) {
    return std::any_of(known.begin(), known.end(), [&words](const std::string& each) {
      return words.find(" " + each + " ") != std::string::npos;
    });
  };
  return holds_one(remark_words().came) && !holds_one(remark_words().not_came);
}

bool names_others(std::string_view label) {
  return begins_with_one(only_words(label), remark_words().others);
}

bool names_a_group(std::string_view words) {
  const std::string bare = only_words(words);
  if (bare.empty()) return false;
  const auto parts = split(bare, ' ');
  return std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
    const auto& known = remark_words().group;
    return part.find_first_of("0123456789") != std::string_view::npos || names_a_role(part) ||
           std::find(known.begin(), known.end(), part) != known.end();
  });
}

bool tells_why(std::string_view words) {
  return std::any_of(reasons.begin(), reasons.end(), [&](auto reason) {
    return after_words(part_of(words), reason) != std::string_view::npos;
  });
}

namespace {

/// Longer words before those they begin with.
std::vector<std::string> longest_first(std::string_view list) {
  auto words = words_of_list("attendance", list);
  std::ranges::stable_sort(words, std::greater{}, &std::string::size);
  return words;
}

}  // namespace

std::span<const std::string> words_for_everyone() {
  static const auto words = longest_first("everyone");
  return words;
}

std::span<const std::string> words_for_exception() {
  static const auto words = longest_first("except");
  return words;
}

Remark remark_in(std::string_view words) {
  const std::size_t length = words.size();
  while (words.starts_with('-') || words.starts_with(':')) words = trim(words.substr(1));
  if (tells_why(words)) return {length, std::nullopt, true};
  if (words.ends_with(')')) words.remove_suffix(1);
  const auto group = presence_of_remark(trim(words));
  const bool detail = group == Presence::present && words.find(' ') != std::string_view::npos;
  return group ? Remark{length, group, detail} : Remark{};
}

}  // namespace collab
