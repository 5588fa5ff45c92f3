// Files that no output may take the place of, because a database lies in them.
#pragma once
#include <string>

namespace collab {

/// Throws Error(refused) where `path` leads to an SQLite database or to a file that SQLite keeps
/// beside one, whether that is there or not. The bytes are looked at, not the name: links, folders
/// spelt in other ways and upper case make no difference. `shown` is the path as it was typed.
void refuse_database(const std::string& path, const std::string& shown);
/// The same where a database may be: only for the files that SQLite keeps beside one.
void refuse_beside_database(const std::string& path, const std::string& shown);

}  // namespace collab
