// collab backup, migrate: a whole copy of the workspace's file, and bringing the file up to date.
#include "store/backup.h"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "base/text/text.h"
#include "base/time/zone.h"
#include "cmd/frame/command.h"
#include "cmd/frame/execute.h"
#include "cmd/workspace/workspace.h"
#include "store/copy.h"
#include "store/known_backups.h"
#include "store/restore.h"
#include "store/schema.h"

namespace collab {

std::string backup_name(const Desk& desk, const School& school) {
  const LocalTime now = local_time(school.zone, desk.now);
  std::string time = clock_time(now.time);
  std::erase(time, ':');
  return fmt::format("{}-{}-{}{:02}", school.code, iso(now.day), time, desk.now % 60);
}

namespace {

struct MakeBackup {
  std::optional<std::string> output, forget;
  std::optional<int> keep;
};

void declare_backup(Options& options, MakeBackup& backup) {
  options.option("-o,--output", "FILE",
                 "the file to make; {date} in it is today (default: one in .collab/backups)",
                 backup.output, Value::file);
  options.number("--keep", "of the backups in .collab/backups keep the newest N only", backup.keep);
  options.option("--forget", "FILE",
                 "make none; a backup elsewhere is no more, or is yours to keep", backup.forget,
                 Value::file);
}

void check_options(const Desk& desk, const MakeBackup& backup) {
  if (desk.globals.at)
    throw Error(Kind::usage,
                "a backup is of the workspace as it is, and --at looks at older states",
                "leave --at out");
  if (backup.keep && *backup.keep < 1)
    throw Error(Kind::usage, "option '--keep' needs a number from 1 up");
  if (backup.forget && (backup.keep || backup.output))
    throw Error(Kind::usage, "--forget makes no backup, and goes with neither -o nor --keep",
                "leave one of them out");
  if (backup.keep && backup.output)
    throw Error(Kind::usage,
                "--keep counts the backups in .collab/backups, and -o writes elsewhere",
                "leave one of them out");
}

/// Notes where the backup will be, so that a purge reaches it, also where this is killed.
bool remember(Desk& desk, const std::string& path) {
  try {
    return remember_backup(desk.workspace->folder, path);
  } catch (const Error& error) {
    desk.warn(fmt::format("{}: a purge will not reach this backup, and it is yours to destroy then",
                          visible(error.message)));
    return false;
  }
}

void run_forget(Desk& desk, const std::string& path) {
  if (desk.globals.dry_run) return desk.say("would forget " + visible(path));
  if (!forget_backup(desk.workspace->folder, path))
    throw Error(Kind::not_found, fmt::format("no backup '{}' is known", visible(path)),
                "those elsewhere are named by: collab doctor");
  desk.say(fmt::format("forgot {}: what is purged from now on stays in it", visible(path)));
}

/// With --yes an older backup of the same school may be written over, and no other file.
Existing existing_at(const Desk& desk, const std::string& path) {
  std::error_code missing;
  if (!desk.globals.yes || !std::filesystem::exists(path, missing)) return Existing::refuse;
  const std::string real = std::filesystem::canonical(path, missing).string();
  if (std::filesystem::equivalent(path, desk.workspace->db.path(), missing) ||
      real.ends_with(database_path("")))
    throw Error(Kind::refused, fmt::format("'{}' is a workspace and no backup", path),
                "name another file");
  Db older = open_backup(path);
  if (read_school(older).code == desk.workspace->school.code) return Existing::replace;
  throw Error(Kind::refused, fmt::format("'{}' is of another school", path), "name another file");
}

void back_up_elsewhere(Desk& desk, const std::string& path) {
  const Existing existing = existing_at(desk, path);
  const BackupsLock lock(desk.workspace->folder, BackupsLock::Mode::making);
  const bool is_new = remember(desk, path);
  try {
    copy_database(desk.db(), path, existing);
  } catch (const Error&) {
    if (is_new) forget_backup(desk.workspace->folder, path);
    throw;
  }
}

std::string where_to(Desk& desk, const MakeBackup& backup) {
  desk.output_path = *backup.output;
  desk.fill_in("{date}", iso(desk.today));
  return std::exchange(desk.output_path, {});
}

void run_backup(Desk& desk, const MakeBackup& backup) {
  check_options(desk, backup);
  if (backup.forget) return run_forget(desk, *backup.forget);
  Db& db = desk.db();
  const std::string name = backup_name(desk, desk.workspace->school);
  std::string path = backup.output
                         ? where_to(desk, backup)
                         : fmt::format("{}/{}.db", backup_folder(desk.workspace->folder), name);
  if (desk.globals.dry_run) {
    desk.say("would write " + visible(desk.from_here(path)));
    return;
  }
  if (backup.output) {
    back_up_elsewhere(desk, path);
  } else {
    path = make_backup(db, desk.workspace->folder, name);
  }
  const auto operations = logged_operations(db, 1);
  desk.say(fmt::format("wrote {}, checked and compared{}; back with: collab restore {}",
                       visible(desk.from_here(path)),
                       operations.empty()
                           ? std::string()
                           : fmt::format(", up to operation {}", operations.front().number),
                       visible(desk.from_here(path))));
  if (!backup.keep) return;
  const int gone = keep_newest_backups(desk.workspace->folder, *backup.keep);
  if (gone > 0)
    desk.say(fmt::format("removed {}", count_of(gone, "older backup", "older backups")));
}

struct Migrate {};

void declare_migrate(Options&, Migrate&) {}

void run_migrate(Desk& desk, const Migrate&) {
  Db db = open_for_reading(database_path(workspace_folder(desk.globals, desk.environment)),
                           lock_wait(desk.globals));
  const int before = schema_of(db);
  if (before == newest_schema()) {
    desk.say(fmt::format("the workspace is up to date: schema {}", before));
    return;
  }
  if (desk.globals.dry_run) {
    desk.say(
        fmt::format("dry run: would bring the workspace from schema {} to {}; nothing was changed",
                    before, newest_schema()));
    return;
  }
  const Workspace workspace = open_named_workspace(desk.globals, desk.environment, Access::write);
  tell_of_update(desk, workspace);
}

constexpr Command backup_rows[] = {
    {"backup", "", "make a whole copy of the workspace, checked and compared", Needs::read,
     &bind<declare_backup, run_backup>},
};
constexpr Command migrate_rows[] = {
    {"migrate", "", "bring an older workspace up to date, after a backup", Needs::nothing,
     &bind<declare_migrate, run_migrate>},
};
constexpr Verbs backup_verbs = backup_rows;
constexpr Verbs migrate_verbs = migrate_rows;
constexpr const Verbs* backup_files[] = {&backup_verbs};
constexpr const Verbs* migrate_files[] = {&migrate_verbs};

}  // namespace

extern const Noun backup_noun{"backup", "make a whole copy of the workspace", backup_files};
extern const Noun migrate_noun{"migrate", "bring an older workspace up to date", migrate_files};

}  // namespace collab
