// All that a workspace holds about one person, by the schema's own references: for whoever asks
// what is known of them, and before a purge.
#pragma once
#include <string>
#include <vector>

#include "model/people/person.h"

namespace collab {

/// A row that refers to the person, or has their name in a text.
struct HeldRow {
  std::string kind;       ///< "membership"
  std::string reference;  ///< "A12"; empty for what has no number
  std::string as;         ///< the column that names them: "mentor", "facilitator"
  std::string what;       ///< its fields in words
};

/// In the order of the schema. A pair's own words are counted, not shown.
std::vector<HeldRow> held_about(Db& db, const Person& person);

}  // namespace collab
