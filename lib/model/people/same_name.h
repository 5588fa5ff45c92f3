// Whether two names may be one person's, however staff, spreadsheets and school systems write them:
// for rosters, the command line and the question whether somebody is there already. Whom a document
// means is in lib/document/people.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// What is left of a name however it is written: without title, accents, apostrophes, dashes and
/// capitals, first names first. "Ms. O’CONNOR, Anne-Marie" and "Anne Marie OConnor" have one key,
/// and so have "Søren Łukasz" and "Soren Lukasz".
std::string name_key(std::string_view name);

/// True where two keys are not the same and may be one person's all the same: one slip, a name in
/// the middle more or less, an initial for the first name, a second surname.
bool near_names(std::string_view a, std::string_view b);

/// One letter more, less or other, or two neighbours swapped.
bool one_slip(std::string_view a, std::string_view b);

/// True where the keys have a word of two letters or more in common.
bool share_a_name(std::string_view a, std::string_view b);

/// True where a name is written worse than another one with the same key: it has lost accents,
/// apostrophes or dashes, is in capitals alone, is turned round, or has a title before it.
bool is_poorer_spelling(std::string_view name, std::string_view than);

}  // namespace collab
