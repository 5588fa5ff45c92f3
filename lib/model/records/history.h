// What an operation changed, in words for people: "attendance of 4, A142 open again, D58 and A151
// gone". The rows come from store/journal.h.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "model/records/whose.h"
#include "store/journal.h"

namespace collab {

/// What applying these changes did, in words without free text: records by reference, the rest
/// counted. Rows that were made are "back", as after an undo or redo. The changes are in the
/// database already: it knows the names of records that were only changed.
std::string changes_in_words(Db& db, std::span<const RowChange> rows);

/// One line a changed field, for `log -p`: "action A142 due: 2026-11-20 -> 2026-11-27". Of the
/// texts of confidential teams only the lengths are shown.
std::vector<std::string> field_lines(Whose& whose, std::span<const RowChange> rows);

/// True where one of the rows belongs to the team.
bool touches_team(Whose& whose, std::span<const RowChange> rows, Id team);

}  // namespace collab
