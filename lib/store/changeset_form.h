// The form of a changeset's bytes. SQLite's reader trusts them: of bytes that somebody made up it
// may read on for ever, or beyond their end.
#pragma once
#include <string_view>

namespace collab {

/// True where the bytes are what sqlite3session_changeset() writes: tables with their columns and
/// names, and below each complete rows. From https://sqlite.org/session/c_changeset_iter_intro.html
/// and the comment "CHANGESET FORMAT" in SQLite's own source.
bool is_changeset(std::string_view bytes);

}  // namespace collab
