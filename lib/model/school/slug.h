// The short word that names a team or a partner: which words may be one, and what it says.
#pragma once
#include <string>
#include <string_view>

#include "store/db.h"

namespace collab {

/// Throws Error(input) where a slug is not [a-z][a-z0-9-]{1,31}, a reserved word, or would become a
/// date in a spreadsheet.
void check_slug(std::string_view slug);
/// Throws Error(refused) where another team or partner has the slug. `kind` is "team" or "partner",
/// `own` the record that is to have it (0 for a new one).
void check_slug_is_free(Db& db, std::string_view slug, std::string_view kind, Id own);
/// "City library" from "city-library": the name of a team or partner that was given none.
std::string name_from_slug(std::string_view slug);

}  // namespace collab
