// One person on a line of a list of those who were there, with who they are behind the name: "Ana
// Ruiz - Harvard, in Chicago", "JB: Jenny Bryan (Univ. of British Columbia) - chair".
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/text/fold.h"
#include "document/people/people.h"
#include "document/words/attendance_words.h"

namespace collab {

struct ListedPerson {
  Id person = 0;
  std::size_t begin = 0;             ///< a byte of the line
  std::optional<Presence> presence;  ///< what a word behind the name says: "(absent)"
  std::string initials;              ///< "JB" of "JB: Jenny Bryan": how the document calls them
  std::size_t end = 0;               ///< the byte behind the name
  bool marked = false;               ///< "x Ana Ruiz", "Ana Ruiz x"
  bool told = false;                 ///< the words behind the name say whether they were there
};
/// Nothing where the line begins with nobody's full name, or names more people than one: then it is
/// a list or a sentence.
std::optional<ListedPerson> listed_person(std::string_view line, const People& people);

/// True where no more stands behind the name than who they are and whether they were there: "(she),
/// Univ. of Ohio", " - Ohio", not " will ask the library".
bool tells_only_who_it_is(std::string_view line, const ListedPerson& listed);

/// The line without the mark of those who came: "Ana Ruiz" of "x Ana Ruiz", "Ana Ruiz - x".
Part without_marks(const Part& line);

/// The name alone on a line that is one person whom nobody here knows, with who they are: "Neil
/// Hong" of "NH: Neil Hong (Institute) - chair". Nothing where a remark says that they were not
/// there.
std::optional<Part> listed_stranger(const Part& line);

/// True for one to four words that all begin with capitals, but for "de la" and the like: a name
/// that somebody may have, not "except Zoe".
bool looks_like_a_person(std::string_view text);

}  // namespace collab
