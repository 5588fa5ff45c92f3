// Whole copies of a database, made by SQLite's backup API and looked at before they count. What a
// backup is called and where it lies is in backup.h.
#pragma once
#include <string>

#include "store/db.h"

namespace collab {

/// A fingerprint of everything that the tables hold, but for those named in `without`: two
/// databases with the same rows have the same.
std::string content_digest(Db& db, std::initializer_list<std::string_view> without = {});

/// Throws Error(damaged) where SQLite finds a fault in the file, a reference leads nowhere, or what
/// an operation changed is not as it was stored; `shown` is the file's name in the message.
void check_whole(Db& db, const std::string& shown);

/// Copies what `from` sees into `to`, an open database with nothing in it. `from` may not be within
/// a write transaction.
void copy_into(Db& from, Db& to);

/// What to do where a copy's file is there already.
enum class Existing { refuse, replace };

/// Whether a copy has to be whole, or only the same as what was copied.
enum class Checked { whole, as_it_is };

/// Copies what `from` sees into the file `path`, with the rights of the database. The copy is
/// opened, checked and compared before it takes its name; it is there whole or not at all. `from`
/// may not be within a write transaction. Throws Error(refused) where the file exists,
/// Error(output) where it cannot be written, Error(damaged) where what was copied is not whole.
void copy_database(Db& from, const std::string& path, Existing existing,
                   Checked checked = Checked::whole);

/// Counts the commits that `db` has seen of other connections, as of its last look at the file.
unsigned data_version(Db& db);

/// Puts what `from` holds into the database of `to`, under its lock and in one transaction: every
/// other process sees the old content or the new. Throws Error(busy) where data_version(to) is not
/// `seen` any more once the lock is held; nothing has changed then.
void overwrite_database(Db& from, Db& to, unsigned seen);

}  // namespace collab
