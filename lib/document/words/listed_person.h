// One person on a line of a list of those who were there, with who they are behind the name: "Ana
// Ruiz
// - Harvard, in Chicago", "JB: Jenny Bryan (Univ. of British Columbia) - chair".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "document/words/attendance_words.h"
#include "document/words/people.h"

namespace collab {

struct ListedPerson {
  Id person = 0;
  std::size_t begin = 0;             ///< a byte of the line
  std::optional<Presence> presence;  ///< what a word behind the name says: "(absent)"
  std::string initials;              ///< "JB" of "JB: Jenny Bryan": how the document calls them
};
/// Nothing where the line begins with nobody's full name, or names more people than one: then it is
/// a list or a sentence.
std::optional<ListedPerson> listed_person(std::string_view line, const People& people);

/// True for one to four words that all begin with capitals, but for "de la" and the like: a name
/// that somebody may have, not "except Zoe".
bool looks_like_a_person(std::string_view text);

}  // namespace collab
