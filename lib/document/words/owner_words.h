// Whom the words for an action's owners mean: "all", "Ana & Ben", a name that nobody has.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/words/people.h"

namespace collab {

/// True for folded words for the whole team.
bool means_everyone(std::string_view folded_words);
void add_unique(std::vector<Id>& ids, Id id);
/// "'Kim: call them' names nobody on the roster (did you mean K. Wong?)"
std::string nobody_known(std::string_view line, std::string_view name, const People& people);

}  // namespace collab
