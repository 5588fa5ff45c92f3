// Reads a line of an attendance list as one person; see listed_person.h.
#include "document/words/listed_person.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

/// "JB" before a colon: two to four letters, the first a capital.
std::size_t initials_at_start(std::string_view line) {
  constexpr std::size_t most = 4;
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || colon < 2 || colon > most) return 0;
  const auto letters = line.substr(0, colon);
  const bool plain = std::all_of(letters.begin(), letters.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
  return plain && letters.front() >= 'A' && letters.front() <= 'Z' ? colon : 0;
}

bool names_others(std::string_view rest, const People& people) {
  for (std::size_t at = 0; at < rest.size(); ++at) {
    if (!is_word_at(rest, at) || is_word_before(rest, at)) continue;
    const auto match = people.match(rest.substr(at));
    if (match.length > 0 && rest.substr(at, match.length).find(' ') != std::string_view::npos)
      return true;
  }
  return false;
}

/// What a remark somewhere behind the name says of it: in brackets, or after a dash.
std::optional<Presence> said_behind(std::string_view rest) {
  for (std::size_t at = 0; at < rest.size();) {
    const auto begin = rest.find_first_not_of(" -,;/|()[]", at);
    if (begin == std::string_view::npos) break;
    const auto end = std::min(rest.find_first_of(",;/|()[]", begin), rest.size());
    const auto said = presence_of_remark(trim(rest.substr(begin, end - begin)));
    if (said == Presence::absent || said == Presence::excused) return said;
    at = end;
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 4> came_marks{"x", "X", "\u2713", "\u2714"};

/// How many bytes the mark at the end takes, with what sets it off: "- x", " x", " (x)"; 0: none.
std::size_t mark_at_end(std::string_view line) {
  for (const auto mark : came_marks) {
    for (const auto& [before, behind] : {std::pair{"", ""}, {"(", ")"}, {"[", "]"}}) {
      const auto whole = std::string{before} + std::string{mark} + behind;
      if (!line.ends_with(whole)) continue;
      const auto rest = line.substr(0, line.size() - whole.size());
      const auto name = rest.find_last_not_of(" -|,:");
      if (name == std::string_view::npos || name + 1 == rest.size()) continue;
      return line.size() - name - 1;
    }
  }
  return 0;
}

/// How many bytes the mark at the start takes: "x Ana Ruiz".
std::size_t mark_at_start(std::string_view line) {
  const auto first = line.substr(0, line.find_first_of(" -"));
  if (std::find(came_marks.begin(), came_marks.end(), first) == came_marks.end()) return 0;
  const auto name = line.find_first_not_of(" -", first.size());
  return name == std::string_view::npos ? 0 : name;
}

}  // namespace

Part without_marks(const Part& line) {
  const auto whole = line.sub(0);
  const auto behind = whole.sub(mark_at_start(whole.text()));
  return behind.sub(0, behind.text().size() - mark_at_end(behind.text()));
}

std::optional<ListedPerson> listed_person(std::string_view line, const People& people) {
  ListedPerson listed;
  if (const auto colon = initials_at_start(line); colon > 0) {
    listed.initials = line.substr(0, colon);
    listed.begin = skip_blanks(line, colon + 1);
  }
  const auto mark = mark_at_start(line);
  listed.begin = std::min(std::max(listed.begin, mark), line.size());
  auto text = line.substr(listed.begin);
  const auto match = people.match(text);
  // "Malcolm X" has no mark.
  const auto end = text.size() - mark_at_end(text);
  listed.marked = mark > 0 || (match.length <= end && end < text.size());
  if (listed.marked) text = text.substr(0, std::max(end, match.length));
  const bool full = text.substr(0, match.length).find(' ') != std::string_view::npos;
  if (match.people.size() != 1) return std::nullopt;
  const auto rest = text.substr(match.length);
  const auto remark = rest.find_first_not_of(" -");
  const bool apart = rest.starts_with(" - ") || rest.starts_with("  ");
  const auto said = apart ? trim(rest.substr(std::min(remark, rest.size()))) : std::string_view{};
  listed.told = presence_of_remark(said).has_value() ||
                presence_of_remark(trim(said.substr(0, said.find_first_of(",;(")))).has_value();
  if (!full && !listed.told && match.length < trim(text).size()) return std::nullopt;
  if (names_others(rest, people)) return std::nullopt;
  listed.person = match.people.front();
  listed.presence = said_behind(rest);
  listed.end = listed.begin + match.length;
  return listed;
}

bool tells_only_who_it_is(std::string_view line, const ListedPerson& listed) {
  const auto rest = trim(line.substr(listed.end, line.size() - mark_at_end(line) - listed.end));
  if (rest.empty()) return true;
  const bool set_off = std::string_view("(,/@-|").find(rest.front()) != std::string_view::npos ||
                       rest.starts_with("\u2013");
  return rest.find(':') == std::string_view::npos && (set_off || looks_like_a_person(rest));
}

std::optional<Part> listed_stranger(const Part& whole) {
  const auto line = without_marks(whole);
  const auto text = line.text();
  auto begin = initials_at_start(text);
  if (begin > 0) ++begin;
  const auto end = std::min({text.find('(', begin), text.find(" - ", begin), text.size()});
  const auto name = line.sub(begin, end);
  const bool alone = begin == 0 && end == whole.text().size();
  if (alone || said_behind(text.substr(end)) || !looks_like_a_person(name.text()) ||
      name.text().find(' ') == std::string_view::npos)
    return std::nullopt;
  return name;
}

bool looks_like_a_person(std::string_view text) {
  constexpr std::array<std::string_view, 9> small{"de",  "la", "del", "van", "der",
                                                  "von", "da", "dos", "bin"};
  int names = 0;
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    if (std::find(small.begin(), small.end(), word) != small.end()) continue;
    const char first = word.front();
    const bool letter = (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80;
    if (!letter || word.find_first_of("0123456789:;?!()[]/") != std::string_view::npos)
      return false;
    ++names;
  }
  return names >= 1 && names <= 4;
}

}  // namespace collab
