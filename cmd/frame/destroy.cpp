// Goes through the known backups; see destroy.h.
#include "cmd/frame/destroy.h"

#include <fmt/format.h>
#include <unistd.h>

#include "base/text/text.h"
#include "cmd/frame/execute.h"
#include "store/backup.h"
#include "store/purge.h"

namespace collab {
namespace {

/// What to do about a backup that could not be reached.
std::string way_out(const Desk& desk, const BackupFault& fault, const std::string& name) {
  const std::string again = desk.destruction && desk.destruction->again ? "the same command again"
                                                                        : "collab purge backups";
  if (fault.missing)
    return fmt::format("once it is back: {}; if it was destroyed: collab backup --forget {}", again,
                       name);
  return fmt::format("put that right, then: {}; or destroy it, then: collab backup --forget {}",
                     again, name);
}

void tell_faults(Desk& desk, const std::vector<BackupFault>& faults) {
  for (const BackupFault& each : faults) {
    const std::string name = visible(desk.from_here(each.path));
    const std::string why =
        each.missing ? "it is not where it was written" : visible(each.error.message);
    desk.warn(fmt::format("the backup '{}' may still hold what was destroyed: {}; {}", name, why,
                          way_out(desk, each, name)));
  }
  if (!faults.empty() && desk.must_reach_backups) desk.exit_code = static_cast<int>(Kind::partial);
}

}  // namespace

std::ptrdiff_t look_at_backups(Desk& desk, DestroyAgain again) {
  desk.must_reach_backups = true;
  desk.destruction = Destruction{.by = {.now = desk.now, .user = {}, .verb = {}},
                                 .number = desk.operation->number(),
                                 .again = std::move(again)};
  const auto found = backups_with(desk.db(), desk.workspace->folder, *desk.destruction);
  if (desk.globals.dry_run) tell_faults(desk, found.faults);
  return std::ssize(found.paths);
}

void back_up_before_purge(Desk& desk) {
  // The running transaction has changed nothing in the file yet: another reader sees it as it was.
  Db reader(desk.db().path(), Access::read, lock_wait(desk.globals));
  desk.before_purge = make_backup(reader, desk.workspace->folder,
                                  fmt::format("{}-before-purge", desk.workspace->school.code));
}

void destroy_in_known_backups(Desk& desk, std::optional<Id> number) {
  if (desk.before_purge) ::unlink(desk.before_purge->c_str());
  if (!desk.destruction) return;
  if (!number) number = newest_purge(desk.db());
  if (number) {
    const LoggedOperation stored = find_operation(desk.db(), *number);
    desk.destruction->number = stored.number;
    desk.destruction->by = {.now = stored.at, .user = stored.user, .verb = stored.verb};
    desk.destruction->summary = stored.summary;
  }
  const auto reached = destroy_in_backups(desk.db(), desk.workspace->folder, *desk.destruction);
  for (const std::string& path : reached.paths)
    desk.say(
        fmt::format("the backup {} was written anew without it", visible(desk.from_here(path))));
  tell_faults(desk, reached.faults);
}

}  // namespace collab
