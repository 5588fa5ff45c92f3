// Looks whether a file is a database; see database_file.h.
#include "base/system/database_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string_view>

#include "base/error.h"
#include "base/text/digits.h"

namespace collab {
namespace {

/// What every SQLite database begins with; the NUL at the end belongs to it.
constexpr std::string_view database_header{"SQLite format 3\0", 16};

bool is_database(const std::string& path) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return false;
  const int file = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (file < 0) return false;
  char begin[database_header.size()] = {};
  const auto count = ::read(file, begin, sizeof begin);
  ::close(file);
  return count == static_cast<ssize_t>(sizeof begin) &&
         std::string_view(begin, sizeof begin) == database_header;
}

/// The database beside which SQLite would keep a file of this name; empty for any other name.
std::string database_beside(const std::string& path) {
  const std::string folded = lowered(path);
  for (const std::string_view end : {"-journal", "-wal", "-shm"}) {
    if (folded.ends_with(end)) return path.substr(0, path.size() - end.size());
  }
  return {};
}

}  // namespace

void refuse_database(const std::string& path, const std::string& shown) {
  if (is_database(path))
    throw Error(Kind::refused, fmt::format("'{}' is a database and is not written over", shown),
                "name another file");
  refuse_beside_database(path, shown);
}

void refuse_beside_database(const std::string& path, const std::string& shown) {
  if (const std::string database = database_beside(path); is_database(database))
    throw Error(
        Kind::refused,
        fmt::format("'{}' belongs to the database '{}' and is not written over", shown, database),
        "name another file");
}

}  // namespace collab
