// collab doctor: whether the machine, the folder and the habits around the workspace are in order.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "base/system/file.h"
#include "base/text/digits.h"
#include "base/text/text.h"
#include "base/time/zone.h"
#include "cmd/frame/command.h"
#include "cmd/frame/execute.h"
#include "cmd/workspace/workspace.h"
#include "share.h"
#include "store/backup.h"
#include "store/folder_kind.h"
#include "store/known_backups.h"
#include "store/schema.h"
#include "store/upkeep.h"

namespace collab {
namespace {

struct Doctor {
  bool fix = false;
};

void declare_doctor(Options& options, Doctor& doctor) {
  options.mark("--fix", "remove what killed commands left, and close the files to others",
               doctor.fix);
}

/// What was looked at, how it is, and what to do where it is not well.
class Diagnosis {
 public:
  void well(const char* check, std::string what) { add(check, "ok", std::move(what), {}); }
  void note(const char* check, std::string what, std::string fix) {
    add(check, "note", std::move(what), std::move(fix));
  }
  void fault(const char* check, std::string what, std::string fix) {
    add(check, "fault", std::move(what), std::move(fix));
    has_fault_ = true;
  }
  bool has_fault() const { return has_fault_; }
  const Table& table() const { return table_; }

 private:
  void add(const char* check, const char* state, std::string what, std::string fix) {
    table_.rows.push_back(
        {check, state, std::move(what), fix.empty() ? Cell{} : Cell{std::move(fix)}});
  }

  Table table_{"doctor",
               "The workspace and its surroundings",
               {{"check", "Check", Type::text},
                {"state", "State", Type::text},
                {"what", "What", Type::text},
                {"fix", "What to do", Type::text}},
               {}};
  bool has_fault_ = false;
};

constexpr std::int64_t a_day = 86400;
constexpr std::int64_t days_without_backup = 7;

void look_at_machine(const Desk& desk, Diagnosis& found) {
  found.well("library", sqlite_words());
  std::string locale;
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* value = desk.environment.variable(name);
    if (locale.empty() && value) locale = value;
  }
  if (lowered(locale).find("utf") != std::string::npos) {
    found.well("locale", visible(locale));
  } else {
    found.note("locale",
               fmt::format("'{}' is not UTF-8: a terminal may show names wrongly", visible(locale)),
               "export LC_ALL=C.UTF-8");
  }
}

void look_at_database(const Desk& desk, const std::string& folder, Diagnosis& found) {
  try {
    Db db = open_for_reading(database_path(folder), lock_wait(desk.globals));
    if (const int schema = schema_of(db); schema < newest_schema()) {
      found.note("schema", fmt::format("{}, this program knows {}", schema, newest_schema()),
                 "collab migrate");
    } else {
      found.well("schema", std::to_string(schema));
    }
    const School school = read_school(db);
    if (find_zone(school.zone.name)) {
      found.well("zone", school.zone.name);
    } else {
      found.note(
          "zone",
          fmt::format("this machine does not know {}: the rule of the day it was set is used",
                      school.zone.name),
          "install tzdata");
    }
  } catch (const Error& error) {
    found.fault("database", error.message, error.hint);
  }
}

void look_at_place(const std::string& folder, Diagnosis& found) {
  if (const auto program = synced_by(folder)) {
    found.note("folder",
               fmt::format("{} copies it: two computers that write at once may damage the "
                           "workspace",
                           *program),
               "keep it elsewhere and share the documents");
  } else if (const auto drive = network_drive(folder)) {
    found.note("folder",
               fmt::format("a network drive ({}): safe as long as it locks files", *drive),
               "keep backups on another disk: collab backup -o FILE");
  } else {
    found.well("folder", "on a disk of this machine");
  }
}

void look_at_rights(Desk& desk, const std::string& folder, bool fix, Diagnosis& found) {
  const std::vector<std::string> open = too_open(folder);
  for (const std::string& path : open) {
    const std::string name = visible(desk.from_here(path));
    if (fix) {
      close_to_others(path, folder);
      desk.say(fmt::format("closed {} to others", name));
    } else {
      found.fault("rights", fmt::format("{} is open to other users of this machine", name),
                  "collab doctor --fix");
    }
  }
  if (open.empty() || fix) found.well("rights", "closed to others");
}

/// A school's own templates and guides that stand before the shipped ones of the same name.
void look_at_own_files(const std::string& folder, Diagnosis& found) {
  for (const SharedFile& file : shared_files()) {
    if (!file.path.starts_with("templates/") && !file.path.starts_with("guides/")) continue;
    std::error_code missing;
    if (std::filesystem::exists(collab_folder(folder) + "/" + std::string(file.path), missing))
      found.note("own file", fmt::format(".collab/{} stands before the shipped one", file.path),
                 "remove it to use the shipped one again");
  }
}

void look_at_backups(const Desk& desk, const std::string& folder, Diagnosis& found) {
  const std::vector<Backup> backups = backups_of(folder);
  if (backups.empty())
    return found.note("backup", "there is none in .collab/backups", "collab backup");
  const std::int64_t days =
      std::max<std::int64_t>(0, desk.now - backups.front().written_at) / a_day;
  std::string what = fmt::format("{}, {} old", visible(desk.from_here(backups.front().path)),
                                 count_of(days, "day", "days"));
  if (days > days_without_backup) return found.note("backup", std::move(what), "collab backup");
  found.well("backup", std::move(what));
}

/// Backups elsewhere that a purge could not reach.
void look_at_backups_elsewhere(const Desk& desk, const std::string& folder, Diagnosis& found) {
  for (const std::string& path : backups_elsewhere(folder)) {
    const std::string name = visible(desk.from_here(path));
    if (is_plain_file(path)) {
      found.well("backup elsewhere", name);
    } else {
      found.note("backup elsewhere",
                 fmt::format("{} is not there: a purge does not reach it", name),
                 fmt::format("if it was destroyed: collab backup --forget {}", name));
    }
  }
}

void look_for_leftovers(Desk& desk, const std::string& folder, bool fix, Diagnosis& found) {
  const std::vector<std::string> files = leftovers(folder, desk.environment.folder, desk.now);
  for (const std::string& path : files) {
    const std::string name = visible(desk.from_here(path));
    if (fix) {
      remove_leftover(path);
      desk.say(fmt::format("removed {}", name));
    } else {
      found.note("leftover", fmt::format("{}, of a command that was killed", name),
                 "collab doctor --fix");
    }
  }
  if (files.empty() || fix) found.well("leftovers", "none");
}

void run_doctor(Desk& desk, const Doctor& doctor) {
  const std::string folder = workspace_folder(desk.globals, desk.environment);
  const bool fix = doctor.fix && !desk.globals.dry_run;
  Diagnosis found;
  look_at_machine(desk, found);
  look_at_database(desk, folder, found);
  look_at_place(folder, found);
  look_at_rights(desk, folder, fix, found);
  look_at_own_files(folder, found);
  look_at_backups(desk, folder, found);
  look_at_backups_elsewhere(desk, folder, found);
  look_for_leftovers(desk, folder, fix, found);
  desk.show(found.table());
  if (found.has_fault()) desk.exit_code = static_cast<int>(Kind::check);
}

constexpr Command doctor_rows[] = {
    {"doctor", "", "check what surrounds the workspace: machine, folder, rights, backups",
     Needs::nothing, &bind<declare_doctor, run_doctor>},
};
constexpr Verbs doctor_verbs = doctor_rows;
constexpr const Verbs* doctor_files[] = {&doctor_verbs};

}  // namespace

extern const Noun doctor_noun{"doctor", "check what surrounds the workspace", doctor_files};

}  // namespace collab
