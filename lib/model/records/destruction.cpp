// Goes through the known backups; see destruction.h.
#include "model/records/destruction.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "base/text/text.h"
#include "model/mentor/pair_words.h"
#include "model/number.h"
#include "store/backup.h"
#include "store/known_backups.h"
#include "store/origin.h"
#include "store/purge.h"
#include "store/restore.h"
#include "store/upkeep.h"

namespace collab {
namespace {

Shared shared_history(Db& workspace, Db& backup) {
  std::map<Id, LoggedOperation> here;
  for (LoggedOperation& each : logged_operations(workspace, std::nullopt))
    here.emplace(each.number, std::move(each));
  auto in_backup = logged_operations(backup, std::nullopt);
  std::ranges::reverse(in_backup);
  Shared shared{0, true};
  for (const LoggedOperation& each : in_backup) {
    const auto same = here.find(each.number);
    // A purge may have changed what the line says of people.
    if (same == here.end() ||
        std::tie(same->second.at, same->second.user, same->second.verb, same->second.reverts) !=
            std::tie(each.at, each.user, each.verb, each.reverts))
      return {shared.last, false};
    shared.last = each.number;
  }
  return shared;
}

/// Words of pairs that have none in the workspace any more.
int destroy_lost_words(Db& workspace, Db& backup, const Shared& shared) {
  const auto kept = kept_pair_words(workspace);
  int count = 0;
  for (const auto& key : kept_pair_words(backup)) {
    const auto& [pairing, goal, field] = key;
    if (kept.contains(key) || !shared.is_same(backup, "pairing", pairing)) continue;
    set_pair_words(backup, {pairing, goal, field}, std::nullopt);
    ++count;
  }
  return count;
}

void add(Purged& sum, Purged more) {
  for (const auto& [kind, count] : more.texts) sum.texts[kind] += count;
  sum.operations.insert(sum.operations.end(), more.operations.begin(), more.operations.end());
}

/// True where there was something to destroy in this copy of a backup.
bool destroy_in(Db& workspace, Db& copy, const Destruction& what) {
  const Shared shared = shared_history(workspace, copy);
  const bool words = destroy_lost_words(workspace, copy, shared) > 0;
  if (!what.again) return words;
  Operation operation(copy, what.by);
  const Purged purged = what.again(copy, operation, shared);
  if (!purged.anything()) return words;
  operation.keep();
  operation.summarise(what.summary);
  if (const auto number = operation.commit()) name_purge(copy, *number, what.number);
  return true;
}

void check_school(Db& workspace, Db& backup, const std::string& path) {
  if (read_school(backup).code != read_school(workspace).code)
    throw Error(Kind::refused, fmt::format("'{}' is of another school", path));
}

/// Calls `visit` with the path of each known backup and notes those for which it throws.
void each_backup(const std::string& folder, BackupsReached& reached,
                 const std::function<bool(const std::string&)>& visit) {
  for (const std::string& path : known_backups(folder)) {
    try {
      if (visit(path)) reached.paths.push_back(path);
    } catch (const Error& error) {
      reached.faults.push_back({path, error, ::access(path.c_str(), F_OK) != 0});
    }
  }
}

}  // namespace

bool Shared::is_same(Db& backup, const char* table, Id id) const {
  if (whole) return true;
  const auto made = operations_that_made(backup, {{table, std::to_string(id)}});
  return !made.empty() && made.begin()->second <= last;
}

DestroyAgain destroy_phrases_again(std::vector<std::string> phrases) {
  return [phrases](Db& backup, Operation& running, const Shared&) {
    return phrases.empty() ? Purged{} : purge_phrases(backup, running, phrases);
  };
}

DestroyAgain destroy_record_again(RecordName record, std::vector<std::string> phrases) {
  return [record, phrases](Db& backup, Operation& running, const Shared& shared) {
    Purged sum;
    if (shared.is_same(backup, record.kind->table.data(), record.id))
      add(sum, purge_record(backup, running, record, Referred::leave_empty));
    add(sum, destroy_phrases_again(phrases)(backup, running, shared));
    return sum;
  };
}

DestroyAgain destroy_person_again(Id id, std::vector<std::string> phrases) {
  return [id, phrases](Db& backup, Operation& running, const Shared& shared) {
    Purged sum;
    const auto person = person_by_id(backup, id);
    if (person && shared.is_same(backup, "person", id))
      add(sum, purge_person(backup, running, *person));
    add(sum, destroy_phrases_again(phrases)(backup, running, shared));
    return sum;
  };
}

DestroyAgain destroy_notes_again(Date before) {
  return [before](Db& backup, Operation& running, const Shared&) {
    return purge_notes(backup, running, before);
  };
}

namespace {

/// What the line of a purge names: "A12", "person gone-4", "notes before 2026-12-01".
DestroyAgain named_by(const LoggedOperation& purge) {
  const std::string& named = purge.summary;
  const RecordKind* kind = named.empty() ? nullptr : kind_of_letter(named[0]);
  if (purge.verb == "purge record" && kind) {
    if (const auto id = number_of(named, kind->letter))
      return destroy_record_again({kind, *id}, {});
  }
  constexpr std::string_view of_person = "person gone-";
  if (purge.verb == "purge person" && named.starts_with(of_person)) {
    if (const auto id = number_of("P" + named.substr(of_person.size()), 'P'))
      return destroy_person_again(*id, {});
  }
  constexpr std::string_view of_notes = "notes before ";
  if (purge.verb == "purge notes" && named.starts_with(of_notes)) {
    if (const auto day = parse_iso(named.substr(of_notes.size()))) return destroy_notes_again(*day);
  }
  return {};
}

}  // namespace

DestroyAgain destroy_all_again(Db& workspace) {
  std::vector<DestroyAgain> all;
  for (const LoggedOperation& each : logged_operations(workspace, std::nullopt))
    if (DestroyAgain again = named_by(each)) all.push_back(std::move(again));
  return [all](Db& backup, Operation& running, const Shared& shared) {
    Purged sum;
    for (const DestroyAgain& each : all) add(sum, each(backup, running, shared));
    return sum;
  };
}

BackupsReached backups_with(Db& workspace, const std::string& folder, const Destruction& what) {
  BackupsReached reached;
  each_backup(folder, reached, [&](const std::string& path) {
    bool held = false;
    try_on_backup(path, [&](Db& copy) {
      check_school(workspace, copy, path);
      held = destroy_in(workspace, copy, what);
    });
    return held;
  });
  return reached;
}

BackupsReached destroy_in_backups(Db& workspace, const std::string& folder,
                                  const Destruction& what) {
  const BackupsLock lock(folder, BackupsLock::Mode::rewriting);
  for (const std::string& path : known_backups(folder)) remove_unfinished_copies(path);
  // A backup that was never finished is known by no name of its own.
  for (const std::string& path : unfinished_backups(folder)) remove_leftover(path);
  const BackupsReached holding = backups_with(workspace, folder, what);
  BackupsReached reached;
  reached.faults = holding.faults;
  for (const std::string& path : holding.paths) {
    try {
      rewrite_backup(path, [&](Db& copy) { destroy_in(workspace, copy, what); });
      reached.paths.push_back(path);
    } catch (const Error& error) {
      reached.faults.push_back({path, error, false});
    }
  }
  return reached;
}

}  // namespace collab
