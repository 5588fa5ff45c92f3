// Whom the words for an action's owners mean: "all", "Ana & Ben", a name that nobody has.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/people/people.h"

namespace collab {

/// True for folded words for the whole team.
bool means_everyone(std::string_view folded_words);
void add_unique(std::vector<Id>& ids, Id id);
/// True for one to three words of which none begins with a small ASCII letter.
bool looks_like_a_name(std::string_view words);
/// How many bytes what joins two names takes with its blanks: ", and "; 0 where none stands.
std::size_t joint_at(std::string_view text, std::size_t at);
/// "'Kim: call them' names nobody on the roster (did you mean K. Wong?)"
std::string nobody_known(std::string_view line, std::string_view name, const People& people);

}  // namespace collab
