// Rights, leftovers and the library; see upkeep.h.
#include "store/upkeep.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <set>

#include "base/system/error_words.h"
#include "store/backup.h"

namespace collab {
namespace {

constexpr std::int64_t an_hour = 3600;

/// The process that made a file of this name: ".collab-PID-0.tmp", "collab.db.PID"; 0 for others.
long maker_of(std::string_view name) {
  std::string_view number;
  if (name.starts_with(".collab-") && name.ends_with(".tmp")) {
    number = name.substr(8, name.find('-', 8) - 8);
  } else if (name.find(".db.") != std::string_view::npos) {
    number = name.substr(name.rfind('.') + 1);
  }
  long maker = 0;
  const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), maker);
  return fault == std::errc{} && end == number.data() + number.size() ? maker : 0;
}

/// A process of another computer on the same drive may well be alive: what is fresh stays.
bool is_leftover(const std::filesystem::path& path, std::int64_t now) {
  struct stat about {};
  return left_by_the_dead(path.string(), maker_of(path.filename().string())) &&
         ::lstat(path.c_str(), &about) == 0 && now - about.st_mtime > an_hour;
}

/// The rights that nobody needs: of others, and of the group unless the folder hands its group on.
mode_t needless(mode_t mode, const std::string& folder) {
  struct stat about {};
  const bool shared =
      ::stat(collab_folder(folder).c_str(), &about) == 0 && (about.st_mode & S_ISGID) != 0;
  return mode & (shared ? 0007 : 0077);
}

}  // namespace

bool left_by_the_dead(const std::string& path, long maker) {
  struct stat about {};
  if (maker <= 1 || ::lstat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return false;
  return ::kill(static_cast<pid_t>(maker), 0) != 0 && errno == ESRCH;
}

std::vector<std::string> leftovers(const std::string& folder, const std::string& here,
                                   std::int64_t now) {
  std::vector<std::string> found;
  for (const std::string& each :
       std::set<std::string>{folder, here, collab_folder(folder), backup_folder(folder)}) {
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(each, missing))
      if (is_leftover(entry.path(), now)) found.push_back(entry.path().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> unfinished_backups(const std::string& folder) {
  std::vector<std::string> found;
  for (const std::string& each : {collab_folder(folder), backup_folder(folder)}) {
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(each, missing)) {
      const std::string path = entry.path().string();
      if (left_by_the_dead(path, maker_of(entry.path().filename().string()))) found.push_back(path);
    }
  }
  return found;
}

void remove_leftover(const std::string& path) {
  if (::unlink(path.c_str()) == 0 || errno == ENOENT) return;
  throw Error(Kind::output, fmt::format("cannot remove '{}': {}", path, error_words(errno)));
}

std::vector<std::string> too_open(const std::string& folder) {
  std::vector<std::string> found;
  const auto look_at = [&](const std::string& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) == 0 && needless(about.st_mode, folder) != 0)
      found.push_back(path);
  };
  look_at(collab_folder(folder));
  look_at(database_path(folder));
  look_at(backup_folder(folder));
  for (const Backup& each : backups_of(folder)) look_at(each.path);
  return found;
}

void close_to_others(const std::string& path, const std::string& folder) {
  struct stat about {};
  if (::stat(path.c_str(), &about) == 0) {
    const mode_t mode = about.st_mode & 07777;
    if (::chmod(path.c_str(), mode & ~needless(mode, folder)) == 0) return;
  }
  throw Error(Kind::no_workspace,
              fmt::format("cannot change the rights of '{}': {}", path, error_words(errno)),
              "ask the owner of the folder");
}

std::string sqlite_words() {
  return fmt::format("SQLite {} with the session extension{}", sqlite3_libversion(),
                     sqlite3_threadsafe() != 0 ? ", safe with threads" : "");
}

}  // namespace collab
