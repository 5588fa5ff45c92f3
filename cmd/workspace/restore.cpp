// collab restore: puts a backup in the workspace's place, after saying what that takes away.
#include "store/restore.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "base/time/zone.h"
#include "cmd/frame/command.h"
#include "cmd/frame/execute.h"
#include "cmd/workspace/workspace.h"
#include "store/known_backups.h"
#include "store/schema.h"

namespace collab {
namespace {

struct Restore {
  std::string file;
};

void declare_restore(Options& options, Restore& values) {
  options.argument("FILE", "a backup, from collab backup", values.file, Value::file);
}

constexpr std::size_t most_shown = 20;

/// "operation 812  2026-11-23 15:00  tester  action new  A3", the newest first.
void tell_operations(Desk& desk, const std::vector<LoggedOperation>& operations, const Zone& zone) {
  const LocalClock clock(zone);
  for (std::size_t i = 0; i < std::min(operations.size(), most_shown); ++i) {
    const LoggedOperation& each = operations[i];
    const LocalTime at = clock.at(each.at);
    desk.detail(fmt::format("operation {}  {} {}  {}  {}{}{}", each.number, iso(at.day),
                            clock_time(at.time), visible(each.user), each.verb,
                            each.summary.empty() ? "" : "  ", visible(each.summary)));
  }
  if (operations.size() > most_shown)
    desk.detail(fmt::format("and {} more", operations.size() - most_shown));
}

/// What restoring takes away and brings back, and what cannot be told.
void tell_plan(Desk& desk, const RestorePlan& plan) {
  const std::string file = visible(desk.from_here(plan.backup));
  desk.say(fmt::format("{} holds {} of {}", file,
                       count_of(plan.operations, "operation", "operations"),
                       visible(plan.school.name)));
  if (!plan.there) return desk.say("there is no workspace here: nothing would be lost");
  if (!plan.told) {
    return desk.say(
        "what is in the workspace now cannot be read: what it has and the backup "
        "lacks cannot be told");
  }
  if (plan.lost.empty()) {
    desk.say("everything in the workspace is in the backup: nothing would be lost");
  } else {
    desk.say(fmt::format("{} the backup does not have and would be lost:",
                         plan.lost.size() == 1
                             ? "this operation"
                             : fmt::format("these {} operations", plan.lost.size())));
    tell_operations(desk, plan.lost, plan.school.zone);
  }
  if (plan.back.empty()) return;
  desk.say(fmt::format(
      "{} would come back that the workspace does not have:",
      count_of(static_cast<std::int64_t>(plan.back.size()), "operation", "operations")));
  tell_operations(desk, plan.back, plan.school.zone);
}

/// Nothing is taken away unasked: neither operations nor another school.
void confirm_loss(Desk& desk, const RestorePlan& plan) {
  std::string what;
  if (plan.told && plan.present_code != plan.school.code)
    what = fmt::format("the workspace is of the school {}, the backup of {}", plan.present_code,
                       plan.school.code);
  else if (plan.there && !plan.told)
    what = "the workspace cannot be read, and what would be lost cannot be told";
  else if (!plan.lost.empty())
    what = fmt::format("{} would be lost", count_of(static_cast<std::int64_t>(plan.lost.size()),
                                                    "operation", "operations"));
  if (what.empty() || desk.confirm(what + "; restore the backup?")) return;
  throw Error(Kind::refused, what + "; nothing was changed",
              fmt::format("see which: collab restore {} --dry-run; do it: --yes", plan.backup));
}

/// The folder of the workspace, or this one where there is none yet.
std::string restored_folder(const Desk& desk) {
  const auto folder = workspace_folder_if_any(desk.globals, desk.environment);
  return folder.value_or(desk.environment.folder);
}

void run_restore(Desk& desk, const Restore& values) {
  const std::string folder = restored_folder(desk);
  const RestorePlan plan = plan_restore(values.file, folder, lock_wait(desk.globals));
  if (desk.globals.dry_run) {
    tell_plan(desk, plan);
    return desk.say("dry run: nothing was changed");
  }
  confirm_loss(desk, plan);
  const auto aside =
      restore(plan, backup_name(desk, plan.school) + "-replaced", lock_wait(desk.globals));
  desk.say(fmt::format("restored {}: {} of {}", visible(desk.from_here(plan.backup)),
                       count_of(plan.operations, "operation", "operations"),
                       visible(plan.school.name)));
  if (!plan.lost.empty())
    desk.say(fmt::format("lost: {}", count_of(static_cast<std::int64_t>(plan.lost.size()),
                                              "operation", "operations")));
  try {
    remember_backup(folder, plan.backup);
  } catch (const Error& error) {
    desk.warn(visible(error.message) + ": a purge will not reach the backup that was restored");
  }
  if (aside)
    desk.say(fmt::format("what was there before is kept in {}", visible(desk.from_here(*aside))));
  if (!plan.whole && plan.there)
    desk.warn("the file that was replaced is damaged; keep it until nothing is missing");
}

constexpr Command restore_rows[] = {
    {"restore", "", "put a backup in the workspace's place", Needs::nothing,
     &bind<declare_restore, run_restore>},
};
constexpr Verbs restore_verbs = restore_rows;
constexpr const Verbs* restore_files[] = {&restore_verbs};

}  // namespace

extern const Noun restore_noun{"restore", "put a backup in the workspace's place", restore_files};

}  // namespace collab
