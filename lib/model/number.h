// A record's number as people write it: a letter for the kind and the number, as in A142.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "store/db.h"

namespace collab {

/// "A142" from 'A' and 142.
std::string reference(char letter, Id id);
/// 142 from "A142" or "a142"; nothing otherwise.
std::optional<Id> number_of(std::string_view reference, char letter);

}  // namespace collab
