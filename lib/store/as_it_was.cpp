// Copies the database into memory and applies the changesets of the later operations backwards,
// the newest first; see as_it_was.h.
#include "store/as_it_was.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "store/changes.h"
#include "store/copy.h"
#include "store/journal.h"
#include "store/purge.h"
#include "store/schema.h"
#include "store/sqlite_error.h"
#include "store/stored_changes.h"

namespace collab {
namespace {

constexpr const char* in_memory = ":memory:";

[[noreturn]] void cannot_go_back(Id number, const std::string& why) {
  throw Error(
      Kind::refused,
      fmt::format("the workspace as it was after operation {} cannot be shown: {}", number, why),
      "a backup of that time shows it: collab help restore");
}

void check_can_go_back(Db& now, Id number) {
  find_operation(now, number);
  if (const auto purge = purge_after(now, number))
    cannot_go_back(number,
                   fmt::format("operation {}, a purge, destroyed some of what there was", *purge));
  const auto oldest = now.integer(
      "SELECT min(schema_version) FROM operation WHERE number > :number", {{":number", number}});
  if (oldest && tables_changed_since(static_cast<int>(*oldest)))
    cannot_go_back(number, "the workspace's tables were changed by an update since");
}

/// The number below the first that a later operation gave to a new record, by table.
using LastNumbers = std::map<std::string, Id, std::less<>>;

void note_new(LastNumbers& last, Db& copy, std::string_view changes) {
  for (const auto& [table, key] : rows_made(copy, changes)) {
    Id id = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
    if (error != std::errc{} || end != key.data() + key.size()) continue;
    const auto known = last.try_emplace(table, id - 1).first;
    known->second = std::min(known->second, id - 1);
  }
}

/// Numbers that were given to records, and are theirs also where they are gone.
void put_numbers_back(Db& copy, const LastNumbers& last) {
  for (const auto& [table, number] : last)
    copy.run("UPDATE sqlite_sequence SET seq = :number WHERE name = :table",
             {{":number", number}, {":table", table}});
}

/// Applies changesets that were turned round, many at a time: SQLite takes longer over getting
/// ready than over the rows.
class WayBack {
 public:
  WayBack(Db& copy, Id number) : copy_(copy), number_(number) {}

  void take(Id operation, std::string backwards) {
    operations_.push_back(operation);
    changes_.push_back(std::move(backwards));
    if (changes_.size() >= at_a_time) go();
  }

  /// Applies what has been taken so far.
  void go() {
    const auto all = joined(changes_);
    if (!all || !apply_changes(copy_, *all).empty()) go_one_by_one();
    operations_.clear();
    changes_.clear();
  }

 private:
  static constexpr std::size_t at_a_time = 200;

  /// Two values that change places in two steps, or a table that was given more columns between.
  void go_one_by_one() {
    for (std::size_t i = 0; i < changes_.size(); ++i)
      if (!apply_changes(copy_, changes_[i]).empty())
        cannot_go_back(number_, fmt::format("what operation {} changed is no longer as it left it",
                                            operations_[i]));
  }

  Db& copy_;
  Id number_;
  std::vector<Id> operations_;
  std::vector<std::string> changes_;
};

void take_back_later(Db& copy, Id number) {
  LastNumbers last;
  WayBack way(copy, number);
  Statement later = copy.query(
      fmt::format("SELECT {}, reverts FROM operation WHERE number > :number ORDER BY number DESC",
                  stored_changes_columns),
      {{":number", number}});
  while (later.step()) {
    const std::string changes = stored_changes(later);
    if (changes.empty()) continue;
    if (later.null(3)) note_new(last, copy, changes);
    way.take(later.integer(0), inverted(changes));
  }
  way.go();
  put_numbers_back(copy, last);
}

// An operation is undone by the newest one that turns it round, unless that was turned round
// itself.
constexpr const char* forget_later_operations = R"sql(
  DELETE FROM operation
  WHERE number > (SELECT number FROM last);
  UPDATE operation
  SET reverted_by = (SELECT max(undo.number)
                     FROM operation AS undo
                     WHERE undo.reverts = operation.number
                       AND NOT EXISTS (SELECT 1
                                       FROM operation AS redo
                                       WHERE redo.reverts = undo.number))
  WHERE reverted_by > (SELECT number FROM last)
     OR number IN (SELECT reverts FROM operation);
  UPDATE sqlite_sequence
  SET seq = (SELECT number FROM last)
  WHERE name = 'operation';
  DELETE FROM meeting_text
  WHERE operation > (SELECT number FROM last);
  DELETE FROM said
  WHERE text NOT IN (SELECT id FROM meeting_text);
  DELETE FROM pair_words
)sql";

/// What the journal itself and the tables outside undo say about later operations. Of the words of
/// pairs there is no history: an earlier state has none of them.
void forget_later(Db& copy, Id number) {
  if (!copy.any("SELECT 1 FROM operation WHERE number > :number", {{":number", number}})) return;
  copy.script("CREATE TEMP TABLE last (number INTEGER NOT NULL)");
  copy.run("INSERT INTO last (number) VALUES (:number)", {{":number", number}});
  copy.script(forget_later_operations);
  copy.script("DROP TABLE last");
}

struct FreeImage {
  void operator()(unsigned char* image) const { sqlite3_free(image); }
};

}  // namespace

Db as_it_was(Db& now, Id number) {
  Db copy(in_memory, Access::create, std::chrono::milliseconds(0));
  {
    Transaction reading(now, Transaction::Mode::read);
    check_can_go_back(now, number);
    copy_into(now, copy);
  }
  // Texts that are kept outside undo refer to records that are about to go.
  copy.script("PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY");
  Transaction transaction(copy, Transaction::Mode::write);
  take_back_later(copy, number);
  forget_later(copy, number);
  transaction.commit();
  return copy;
}

Db closed_to_writing(Db& copy) {
  sqlite3_int64 size = 0;
  std::unique_ptr<unsigned char, FreeImage> image(
      sqlite3_serialize(copy.handle(), "main", &size, 0));
  if (!image) throw std::bad_alloc();
  Db closed(in_memory, Access::read, std::chrono::milliseconds(0));
  const int code =
      sqlite3_deserialize(closed.handle(), "main", image.release(), size, size,
                          SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
  if (code != SQLITE_OK) throw_sqlite(closed.handle(), code);
  prepare_reading(closed);
  return closed;
}

}  // namespace collab
