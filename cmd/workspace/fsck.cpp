// collab fsck: whether the file is whole, the records keep their rules, and the history can be
// read.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/execute.h"
#include "cmd/workspace/workspace.h"
#include "model/records/rules.h"
#include "store/backup.h"
#include "store/copy.h"
#include "store/schema.h"

namespace collab {

std::vector<Finding> all_findings(Db& db) {
  std::vector<Finding> found = check_file(db);
  // The rules are statements over tables that have to be there.
  const bool readable = std::none_of(found.begin(), found.end(), [](const Finding& each) {
    return each.id == "schema" || each.id == "integrity";
  });
  if (!readable) return found;
  for (Finding& each : check_rules(db)) found.push_back(std::move(each));
  return found;
}

namespace {

struct Fsck {
  bool fix = false;
};

void declare_fsck(Options& options, Fsck& fsck) {
  options.mark("--fix", "after a backup, put right what can be without touching a record",
               fsck.fix);
}

bool is_safe(const Finding& finding) { return !finding.repair.empty(); }

/// Puts the safe ones right in one transaction, after a backup of the file as it is.
void put_right(Desk& desk, const std::string& folder, const std::vector<Finding>& findings) {
  Db db(database_path(folder), Access::write, lock_wait(desk.globals));
  db.script("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
  const std::string backup = make_backup(
      db, folder, backup_name(desk, read_school(db)) + "-before-fsck", Checked::as_it_is);
  desk.say(fmt::format("the file as it was: {}", visible(desk.from_here(backup))));
  Transaction transaction(db, Transaction::Mode::write);
  for (const Finding& each : findings) {
    if (!is_safe(each)) continue;
    db.script(each.repair);
    desk.say(fmt::format("put right: {}: {}", visible(each.where), visible(each.what)));
  }
  transaction.commit();
}

void show_findings(Desk& desk, const std::vector<Finding>& findings) {
  Table table{"fsck",
              "Findings",
              {{"id", "Finding", Type::text},
               {"where", "Where", Type::text},
               {"what", "What", Type::text},
               {"fix", "What to do", Type::text}},
              {}};
  for (const Finding& each : findings)
    table.rows.push_back({each.id, each.where, each.what, each.fix});
  desk.show(table);
}

void run_fsck(Desk& desk, const Fsck& fsck) {
  const std::string folder = workspace_folder(desk.globals, desk.environment);
  Db db = open_for_reading(database_path(folder), lock_wait(desk.globals));
  schema_of(db);
  std::vector<Finding> findings = all_findings(db);
  const auto safe = std::count_if(findings.begin(), findings.end(), is_safe);
  if (fsck.fix && safe > 0 && !desk.globals.dry_run) {
    put_right(desk, folder, findings);
    findings = all_findings(db);
  }
  show_findings(desk, findings);
  if (findings.empty()) {
    desk.say(fmt::format("no fault found: {}, schema {}",
                         count_of(operation_count(db), "operation", "operations"), schema_of(db)));
    return;
  }
  desk.exit_code = static_cast<int>(Kind::check);
  desk.say(fmt::format(
      "{}{}", count_of(static_cast<std::int64_t>(findings.size()), "finding", "findings"),
      safe > 0 && !fsck.fix ? fmt::format("; {} can be put right safely: collab fsck --fix", safe)
                            : std::string()));
}

constexpr Command fsck_rows[] = {
    {"fsck", "", "check the file, the history and the rules of the records", Needs::nothing,
     &bind<declare_fsck, run_fsck>},
};
constexpr Verbs fsck_verbs = fsck_rows;
constexpr const Verbs* fsck_files[] = {&fsck_verbs};

}  // namespace

extern const Noun fsck_noun{"fsck", "check the file, the history and the records", fsck_files};

}  // namespace collab
