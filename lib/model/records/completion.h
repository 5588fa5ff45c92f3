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

/// What kinds of references can be completed.
enum class Referable {
  person,
  team,
  meeting,
  action,
  decision,
  norm,
  goal,
  pairing,
  operation,
  lesson_study,
  partner,
  contact,
  commitment,
  seat,
  need,
  voice,
  language,
};

/// At most 200 references that begin with `prefix`: people and teams that have not ended, meetings,
/// decisions and operations from the newest back, open actions first.
std::vector<Candidate> candidates(const Db& db, Referable kind, std::string_view prefix);

}  // namespace collab
