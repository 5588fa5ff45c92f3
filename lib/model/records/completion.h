// What a half-typed reference may become, for completion in a shell. Few rows, quick statements.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// A word that fits and a remark about it (a name, the beginning of a text).
struct Candidate {
  std::string word;
  std::string what;
};

/// At most 200 references to rows of the table that begin with `prefix`: people and teams that have
/// not ended, meetings, decisions and operations from the newest back, open actions first. The
/// table is that of a kind with a letter or a name and a `what` (kinds.h), "operation", or
/// "family_language" for languages.
std::vector<Candidate> candidates(const Db& db, std::string_view table, std::string_view prefix);

}  // namespace collab
