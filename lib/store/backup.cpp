// The folder of backups; see backup.h.
#include "store/backup.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <tuple>

#include "base/system/error_words.h"
#include "base/system/file.h"
#include "store/known_backups.h"

namespace collab {
namespace {

constexpr std::string_view ending = ".db";

/// The folder, made with the rights of .collab where it is not there.
std::string made_backup_folder(const std::string& folder) {
  const std::string path = backup_folder(folder);
  struct stat about {};
  if (::stat(path.c_str(), &about) == 0) return path;
  const bool made = ::stat(collab_folder(folder).c_str(), &about) == 0 &&
                    ::mkdir(path.c_str(), 0700) == 0 &&
                    ::chmod(path.c_str(), about.st_mode & 07770) == 0;
  if (!made)
    throw Error(errno == EACCES || errno == EROFS ? Kind::no_workspace : Kind::output,
                fmt::format("cannot make the folder '{}': {}", path, error_words(errno)),
                "name a file elsewhere: collab backup -o FILE");
  sync_folder(folder_of(path));
  return path;
}

}  // namespace

std::string backup_folder(const std::string& folder) { return collab_folder(folder) + "/backups"; }

std::vector<Backup> backups_of(const std::string& folder) {
  std::vector<Backup> found;
  std::error_code missing;
  for (const auto& entry : std::filesystem::directory_iterator(backup_folder(folder), missing)) {
    const std::string path = entry.path().string();
    struct stat about {};
    if (!path.ends_with(ending) || ::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode))
      continue;
    found.push_back({path, about.st_mtime, about.st_size});
  }
  std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) {
    return std::tie(b.written_at, b.path) < std::tie(a.written_at, a.path);
  });
  return found;
}

std::string make_backup(Db& db, const std::string& folder, const std::string& name,
                        Checked checked) {
  const BackupsLock lock(folder, BackupsLock::Mode::making);
  const std::string begin = made_backup_folder(folder) + "/" + name;
  for (int number = 2;; ++number) {
    const std::string path = number == 2 ? fmt::format("{}{}", begin, ending)
                                         : fmt::format("{}.{}{}", begin, number - 1, ending);
    if (::access(path.c_str(), F_OK) == 0) continue;
    copy_database(db, path, Existing::refuse, checked);
    return path;
  }
}

int keep_newest_backups(const std::string& folder, int count) {
  int gone = 0;
  const std::vector<Backup> all = backups_of(folder);
  for (std::size_t i = static_cast<std::size_t>(count); i < all.size(); ++i)
    gone += ::unlink(all[i].path.c_str()) == 0 ? 1 : 0;
  return gone;
}

}  // namespace collab
