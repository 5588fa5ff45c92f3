// Where backups are, and writing them anew; see known_backups.h.
#include "store/known_backups.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <thread>

#include "base/system/error_words.h"
#include "base/system/file.h"
#include "base/text/text.h"
#include "store/backup.h"
#include "store/purge.h"
#include "store/restore.h"
#include "store/schema.h"
#include "store/upkeep.h"

namespace collab {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_list = std::size_t{16} << 20;
constexpr std::chrono::milliseconds between_looks{20};

std::string list_path(const std::string& folder) {
  return collab_folder(folder) + "/backups.known";
}

/// A path without links as far as it exists.
std::string real_path(const std::string& path) {
  std::error_code fault;
  const fs::path real = fs::weakly_canonical(path, fault);
  return fault ? fs::absolute(path, fault).lexically_normal().string() : real.string();
}

/// A path as a line: names of files may hold line ends.
std::string as_line(std::string_view path) {
  std::string line;
  for (const char each : path) {
    if (each == '\\') line += '\\';
    line += each == '\n' ? std::string("\\n") : std::string(1, each);
  }
  return line;
}

std::string from_line(std::string_view line) {
  std::string path;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\' || i + 1 == line.size()) {
      path += line[i];
    } else {
      path += line[++i] == 'n' ? '\n' : line[i];
    }
  }
  return path;
}

/// How a path stands in the list.
std::string noted(const std::string& folder, const std::string& path) {
  const std::string inside = real_path(folder) + "/";
  const std::string real = real_path(path);
  return as_line(real.starts_with(inside) ? real.substr(inside.size()) : real);
}

std::vector<std::string> noted_lines(const std::string& folder) {
  std::vector<std::string> lines;
  const auto text = read_file_if_any(list_path(folder), longest_list);
  if (!text) return lines;
  for (const std::string_view line : split(*text, '\n'))
    if (!line.empty() && std::ranges::find(lines, line) == lines.end()) lines.emplace_back(line);
  return lines;
}

[[noreturn]] void cannot_note(const std::string& path, int error) {
  const bool closed = error == EACCES || error == EROFS || error == EPERM;
  throw Error(closed ? Kind::no_workspace : Kind::output,
              fmt::format("cannot write '{}': {}", path, error_words(error)));
}

void bring_up_to_date(Db& copy) {
  if (schema_of(copy) == newest_schema()) return;
  Transaction transaction(copy, Transaction::Mode::write);
  migrate(copy);
  transaction.commit();
}

}  // namespace

bool is_backup_list(const std::string& folder, const std::string& path) {
  return real_path(path) == real_path(list_path(folder));
}

std::vector<std::string> backups_elsewhere(const std::string& folder) {
  std::vector<std::string> found;
  for (const std::string& line : noted_lines(folder)) {
    const std::string path = from_line(line);
    found.push_back(path.starts_with('/') ? path : folder + "/" + path);
  }
  return found;
}

std::vector<std::string> known_backups(const std::string& folder) {
  std::vector<std::string> found;
  for (const Backup& each : backups_of(folder)) found.push_back(each.path);
  for (std::string& each : backups_elsewhere(folder)) found.push_back(std::move(each));
  std::ranges::sort(found);
  return found;
}

bool remember_backup(const std::string& folder, const std::string& path) {
  if (real_path(path).starts_with(real_path(backup_folder(folder)) + "/")) return false;
  const std::string line = noted(folder, path);
  const auto lines = noted_lines(folder);
  if (std::ranges::find(lines, line) != lines.end()) return false;
  const std::string list = list_path(folder);
  struct stat about {};
  const mode_t rights = ::stat(collab_folder(folder).c_str(), &about) == 0 ? about.st_mode : 0;
  const int file = ::open(list.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) cannot_note(list, errno);
  // In a shared workspace a colleague's backup is noted in the same file.
  const bool written = write_all(file, line + "\n") && ::fsync(file) == 0;
  const int error = errno;
  if (::fchmod(file, rights & 0660) != 0 && !written) errno = error;
  ::close(file);
  if (!written) cannot_note(list, error);
  sync_folder(folder_of(list));
  return true;
}

bool forget_backup(const std::string& folder, const std::string& path) {
  std::vector<std::string> lines = noted_lines(folder);
  if (std::erase(lines, noted(folder, path)) == 0) return false;
  std::string left;
  for (const std::string& line : lines) left += line + "\n";
  StagedFile(list_path(folder), left, false, ReadableBy::all).commit();
  return true;
}

BackupsLock::BackupsLock(const std::string& folder, Mode mode, std::chrono::milliseconds wait)
    : folder_(::open(collab_folder(folder).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  const int kind = mode == Mode::making ? LOCK_SH : LOCK_EX;
  while (folder_ >= 0 && ::flock(folder_, kind | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    if (wait <= std::chrono::milliseconds(0)) {
      ::close(folder_);
      throw Error(Kind::busy, "another collab command is at work on the backups",
                  "run the command once more");
    }
    std::this_thread::sleep_for(between_looks);
    wait -= between_looks;
  }
}

BackupsLock::~BackupsLock() {
  if (folder_ >= 0) ::close(folder_);
}

void remove_unfinished_copies(const std::string& path) {
  const fs::path real = real_path(path);
  const std::string begin = real.filename().string() + ".";
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(real.parent_path(), missing)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(begin)) continue;
    long maker = 0;
    const char* last = name.data() + name.size();
    const auto [end, fault] = std::from_chars(name.data() + begin.size(), last, maker);
    if (fault == std::errc{} && end == last && left_by_the_dead(entry.path().string(), maker))
      remove_leftover(entry.path().string());
  }
}

void try_on_backup(const std::string& path, const std::function<void(Db&)>& change) {
  Db backup = open_backup(path);
  Db copy(":memory:", Access::create, std::chrono::milliseconds(0));
  copy_into(backup, copy);
  bring_up_to_date(copy);
  change(copy);
}

void rewrite_backup(const std::string& path, const std::function<void(Db&)>& change) {
  const std::string real = real_path(path);
  struct stat about {};
  Db backup = open_backup(real);
  if (::stat(real.c_str(), &about) == 0 && about.st_nlink > 1)
    throw Error(Kind::refused, fmt::format("'{}' has another name, which would keep it", path));
  int file = -1;
  const Temporary fresh(fmt::format("{}.{}", real, ::getpid()), file);
  if (file < 0) cannot_note(fresh.path(), errno);
  const bool closed = ::fchmod(file, about.st_mode & 07777) == 0;
  ::close(file);
  if (!closed) cannot_note(fresh.path(), errno);
  {
    Db copy(fresh.path(), Access::create, std::chrono::milliseconds(0));
    // Nobody else knows the file, and a killed command leaves one file behind, not two.
    copy.script("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = EXTRA");
    copy_into(backup, copy);
    bring_up_to_date(copy);
    change(copy);
    write_anew(copy);
    check_whole(copy, path);
  }
  if (std::rename(fresh.path().c_str(), real.c_str()) != 0) cannot_note(real, errno);
  sync_folder(folder_of(real));
}

}  // namespace collab
