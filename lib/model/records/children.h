// Children's names in what an operation wrote, whatever the practice: the table of kinds says in
// which columns a child may come up.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "model/people/child_name.h"
#include "store/journal.h"

namespace collab {

/// Names that are no child's: the staff's, guests', teams', partners', the school's.
KnownNames known_names(Db& db);

/// "'Jayden' may be a child's name", "'Jayden', 'Mia' may be names of children".
std::string may_be_names(std::span<const std::string> names);

/// What may be names of children in the texts that came or changed, each once. A name that stood in
/// the same field before is not news.
std::vector<std::string> children_named(Db& db, std::span<const RowChange> rows);

}  // namespace collab
