// Reads a line of an attendance list as one person; see listed_person.h.
#include "document/words/listed_person.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "document/text/fold.h"

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

}  // namespace

std::optional<ListedPerson> listed_person(std::string_view line, const People& people) {
  ListedPerson listed;
  if (const auto colon = initials_at_start(line); colon > 0) {
    listed.initials = line.substr(0, colon);
    listed.begin = skip_blanks(line, colon + 1);
  }
  const auto text = line.substr(listed.begin);
  const auto match = people.match(text);
  const bool full = text.substr(0, match.length).find(' ') != std::string_view::npos;
  if (match.people.size() != 1 || (!full && match.length < text.size())) return std::nullopt;
  const auto rest = text.substr(match.length);
  if (names_others(rest, people)) return std::nullopt;
  listed.person = match.people.front();
  listed.presence = said_behind(rest);
  return listed;
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
