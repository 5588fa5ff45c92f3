// Restores a backup; see restore.h.
#include "store/restore.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <tuple>

#include "base/system/error_words.h"
#include "base/system/file.h"
#include "store/backup.h"
#include "store/check.h"
#include "store/copy.h"
#include "store/damaged.h"
#include "store/schema.h"

namespace collab {
namespace {

bool is_same_file(const std::string& a, const std::string& b) {
  struct stat one {};
  struct stat other {};
  return ::stat(a.c_str(), &one) == 0 && ::stat(b.c_str(), &other) == 0 &&
         one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

bool is_same_operation(const LoggedOperation& a, const LoggedOperation& b) {
  return std::tie(a.number, a.at, a.user, a.verb, a.summary, a.reverts) ==
         std::tie(b.number, b.at, b.user, b.verb, b.summary, b.reverts);
}

/// Those of `all` that are not among `others`; both have the newest first.
std::vector<LoggedOperation> missing_in(const std::vector<LoggedOperation>& others,
                                        const std::vector<LoggedOperation>& all) {
  std::vector<LoggedOperation> missing;
  auto other = others.begin();
  for (const LoggedOperation& each : all) {
    while (other != others.end() && other->number > each.number) ++other;
    if (other == others.end() || !is_same_operation(*other, each)) missing.push_back(each);
  }
  return missing;
}

void look_at_present(RestorePlan& plan, const std::vector<LoggedOperation>& in_backup,
                     std::chrono::milliseconds wait) {
  try {
    Db present = open_for_reading(database_path(plan.folder), wait);
    const Transaction transaction(present, Transaction::Mode::read);
    plan.present_code = read_school(present).code;
    const auto here = logged_operations(present, std::nullopt);
    if (!here.empty()) plan.newest = here.front().number;
    plan.lost = missing_in(in_backup, here);
    plan.back = missing_in(here, in_backup);
    plan.told = true;
    check_whole(present, present.path());
    plan.whole = true;
  } catch (const Error& error) {
    if (error.kind != Kind::damaged) throw;
  }
}

/// In one transaction, and only what was looked at is replaced.
std::string overwrite_present(Db& backup, const RestorePlan& plan, const std::string& name,
                              std::chrono::milliseconds wait) {
  Db present(database_path(plan.folder), Access::write, wait);
  present.script("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
  std::string aside;
  unsigned seen = 0;
  {
    const Transaction transaction(present, Transaction::Mode::read);
    if (present.integer("SELECT max(number) FROM operation") != plan.newest)
      throw Error(Kind::busy, fmt::format("'{}' was changed meanwhile", present.path()),
                  "run the command once more");
    seen = data_version(present);
    aside = make_backup(present, plan.folder, name);
  }
  overwrite_database(backup, present, seen);
  return aside;
}

/// Moves a database that cannot be read aside, with its journal beside it under the same name.
std::string move_aside(const std::string& folder, const std::string& name) {
  const std::string aside = fmt::format("{}/{}.db", backup_folder(folder), name);
  ::mkdir(backup_folder(folder).c_str(), 0700);
  const std::string path = database_path(folder);
  std::rename((path + "-journal").c_str(), (aside + "-journal").c_str());
  if (std::rename(path.c_str(), aside.c_str()) != 0)
    throw Error(Kind::output, fmt::format("cannot move '{}': {}", path, error_words(errno)));
  sync_folder(backup_folder(folder));
  return aside;
}

/// True where a table or column is not there, of which SQLite's own checks know nothing.
bool lacks_something(Db& backup) {
  return std::ranges::any_of(check_schema(backup),
                             [](const Finding& each) { return each.repair.empty(); });
}

}  // namespace

Db open_backup(const std::string& path) {
  if (!is_plain_file(path)) {
    throw Error(Kind::not_found, fmt::format("there is no backup '{}'", path),
                "the last one is named by: collab doctor");
  }
  try {
    Db backup(path, Access::read, std::chrono::milliseconds(0));
    const bool newest = schema_of(backup) == newest_schema();
    check_whole(backup, path);
    if (newest && lacks_something(backup)) throw Error(Kind::damaged, path, damaged_hint);
    return backup;
  } catch (const Error& error) {
    if (error.kind != Kind::damaged) throw;
    const bool newer = error.hint != damaged_hint;
    throw Error(
        Kind::damaged,
        newer ? error.message : fmt::format("'{}' is damaged or is no backup of a workspace", path),
        newer ? error.hint : "try an older one; nothing was changed");
  }
}

RestorePlan plan_restore(const std::string& backup, const std::string& folder,
                         std::chrono::milliseconds wait) {
  const std::string path = database_path(folder);
  if (is_same_file(backup, path)) {
    throw Error(Kind::refused, fmt::format("'{}' is the workspace itself, no backup of it", backup),
                "the last backup is named by: collab doctor");
  }
  RestorePlan plan;
  plan.backup = backup;
  plan.folder = folder;
  Db file = open_backup(backup);
  plan.school = read_school(file);
  const auto in_backup = logged_operations(file, std::nullopt);
  plan.operations = static_cast<int>(in_backup.size());
  plan.there = ::access(path.c_str(), F_OK) == 0;
  if (plan.there) look_at_present(plan, in_backup, wait);
  return plan;
}

std::optional<std::string> restore(const RestorePlan& plan, const std::string& name,
                                   std::chrono::milliseconds wait) {
  Db backup = open_backup(plan.backup);
  const std::string path = database_path(plan.folder);
  if (plan.whole) return overwrite_present(backup, plan, name, wait);
  ::mkdir(collab_folder(plan.folder).c_str(), 0700);
  const std::string fresh = path + ".restored";
  copy_database(backup, fresh, Existing::replace);
  std::optional<std::string> aside;
  if (plan.there) aside = move_aside(plan.folder, name);
  if (std::rename(fresh.c_str(), path.c_str()) != 0)
    throw Error(Kind::output, fmt::format("cannot write '{}': {}", path, error_words(errno)));
  for (const std::string& folder : {collab_folder(plan.folder), plan.folder}) sync_folder(folder);
  return aside;
}

}  // namespace collab
