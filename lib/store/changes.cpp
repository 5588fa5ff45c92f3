// The only file that speaks to SQLite's session extension. Its traps: rows of tables without a
// complete key are not recorded, silently; OMIT on a foreign key conflict commits the violation, so
// every apply runs in a savepoint that is rolled back when there was any conflict.
#include "store/changes.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstring>
#include <map>
#include <memory>

#include "store/damaged.h"
#include "store/sqlite_error.h"

namespace collab {
namespace {

/// The journal itself, the texts of documents and the words of pairs are outside undo.
int is_undoable(void*, const char* table) {
  for (const char* outside : {"operation", "meeting_text", "said", "pair_words"}) {
    if (std::strcmp(table, outside) == 0) return 0;
  }
  return std::strncmp(table, "sqlite_", 7) != 0;
}

struct FreeMemory {
  void operator()(void* memory) const { sqlite3_free(memory); }
};

struct FinishIterator {
  void operator()(sqlite3_changeset_iter* at) const { sqlite3changeset_finalize(at); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, FinishIterator>;

void check(sqlite3* db, int code) {
  if (code != SQLITE_OK) throw_sqlite(db, code);
}

/// SQLite takes changesets through pointers that are not const, but does not write to them.
void* bytes_of(std::string_view changes) { return const_cast<char*>(changes.data()); }

std::optional<std::string> value_text(sqlite3_value* value) {
  if (!value || sqlite3_value_type(value) == SQLITE_NULL) return std::nullopt;
  const auto* text = sqlite3_value_text(value);
  return std::string(reinterpret_cast<const char*>(text),
                     static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

/// Column names by table, asked for once each.
class Columns {
 public:
  explicit Columns(Db& db) : db_(db) {}
  const std::vector<std::string>& of(const std::string& table) {
    auto [at, fresh] = known_.try_emplace(table);
    if (fresh) {
      Statement rows =
          db_.query("SELECT name FROM pragma_table_info(:table) ORDER BY cid", {{":table", table}});
      while (rows.step()) at->second.push_back(rows.text(0));
    }
    return at->second;
  }

 private:
  Db& db_;
  std::map<std::string, std::vector<std::string>> known_;
};

/// Where the iterator stands: which table, how many columns, what happened.
struct Position {
  const char* table = nullptr;
  int columns = 0;
  int what = 0;
};

Position position(sqlite3_changeset_iter* at) {
  Position here;
  int indirect = 0;
  sqlite3changeset_op(at, &here.table, &here.columns, &here.what, &indirect);
  return here;
}

std::string key_of(sqlite3_changeset_iter* at, const Position& here) {
  unsigned char* in_key = nullptr;
  int columns = 0;
  sqlite3changeset_pk(at, &in_key, &columns);
  std::string key;
  for (int i = 0; i < columns; ++i) {
    if (!in_key[i]) continue;
    sqlite3_value* value = nullptr;
    if (here.what == SQLITE_INSERT) {
      sqlite3changeset_new(at, i, &value);
    } else {
      sqlite3changeset_old(at, i, &value);
    }
    if (!key.empty()) key += '/';
    key += value_text(value).value_or("");
  }
  return key;
}

RowChange::What what_of(int operation) {
  if (operation == SQLITE_INSERT) return RowChange::What::made;
  return operation == SQLITE_DELETE ? RowChange::What::gone : RowChange::What::changed;
}

RowChange row_change(sqlite3_changeset_iter* at, Columns& columns) {
  const Position here = position(at);
  RowChange row{what_of(here.what), here.table, key_of(at, here), {}};
  const std::vector<std::string>& names = columns.of(row.table);
  for (int i = 0; i < here.columns; ++i) {
    sqlite3_value* before = nullptr;
    sqlite3_value* after = nullptr;
    if (here.what != SQLITE_INSERT) sqlite3changeset_old(at, i, &before);
    if (here.what != SQLITE_DELETE) sqlite3changeset_new(at, i, &after);
    const bool untouched = here.what == SQLITE_UPDATE && !after;
    if (untouched) continue;
    const std::size_t column = static_cast<std::size_t>(i);
    row.fields.push_back({row.table, row.key,
                          column < names.size() ? names[column] : fmt::format("column {}", i),
                          value_text(before), value_text(after)});
  }
  return row;
}

int note_conflict(void* conflicts, int kind, sqlite3_changeset_iter* at) {
  auto& found = *static_cast<std::vector<Conflict>*>(conflicts);
  if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
    found.push_back({});
  } else {
    const Position here = position(at);
    found.push_back({here.table, key_of(at, here)});
  }
  return SQLITE_CHANGESET_OMIT;  // only to see all of them; the savepoint takes everything back
}

/// Goes from row to row; `see` may look at the one where it stands.
template <class See>
void each_row(Db& db, std::string_view changes, See see) {
  sqlite3_changeset_iter* raw = nullptr;
  check(db.handle(),
        sqlite3changeset_start(&raw, static_cast<int>(changes.size()), bytes_of(changes)));
  Iterator at(raw);
  while (true) {
    const int code = sqlite3changeset_next(at.get());
    if (code == SQLITE_DONE) return;
    if (code != SQLITE_ROW) check(db.handle(), code);
    see(at.get());
  }
}

int rows_in(Db& db, std::string_view changes) {
  int rows = 0;
  each_row(db, changes, [&](sqlite3_changeset_iter*) { ++rows; });
  return rows;
}

}  // namespace

sqlite3_session* start_recording(sqlite3* db) {
  sqlite3_session* session = nullptr;
  check(db, sqlite3session_create(db, "main", &session));
  sqlite3session_table_filter(session, is_undoable, nullptr);
  check(db, sqlite3session_attach(session, nullptr));
  return session;
}

std::string recorded_changes(sqlite3* db, sqlite3_session* session) {
  int size = 0;
  void* bytes = nullptr;
  check(db, sqlite3session_changeset(session, &size, &bytes));
  std::unique_ptr<void, FreeMemory> owner(bytes);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::vector<RowChange> read_changes(Db& db, std::string_view changes) {
  Columns columns(db);
  std::vector<RowChange> rows;
  each_row(db, changes,
           [&](sqlite3_changeset_iter* at) { rows.push_back(row_change(at, columns)); });
  return rows;
}

std::vector<std::pair<std::string, std::string>> rows_made(Db& db, std::string_view changes) {
  std::vector<std::pair<std::string, std::string>> made;
  each_row(db, changes, [&](sqlite3_changeset_iter* at) {
    const Position here = position(at);
    if (here.what == SQLITE_INSERT) made.emplace_back(here.table, key_of(at, here));
  });
  return made;
}

std::string inverted(std::string_view changes) {
  int size = 0;
  void* bytes = nullptr;
  check(nullptr, sqlite3changeset_invert(static_cast<int>(changes.size()), bytes_of(changes), &size,
                                         &bytes));
  std::unique_ptr<void, FreeMemory> owner(bytes);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::optional<std::string> joined(const std::vector<std::string>& changes) {
  sqlite3_changegroup* raw = nullptr;
  check(nullptr, sqlite3changegroup_new(&raw));
  const std::unique_ptr<sqlite3_changegroup, decltype(&sqlite3changegroup_delete)> group(
      raw, sqlite3changegroup_delete);
  for (const std::string& each : changes) {
    const int code = sqlite3changegroup_add(raw, static_cast<int>(each.size()), bytes_of(each));
    if (code == SQLITE_SCHEMA) return std::nullopt;
    check(nullptr, code);
  }
  int size = 0;
  void* bytes = nullptr;
  check(nullptr, sqlite3changegroup_output(raw, &size, &bytes));
  std::unique_ptr<void, FreeMemory> owner(bytes);
  return std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::vector<Conflict> apply_changes(Db& db, std::string_view changes) {
  const int expected = rows_in(db, changes);
  db.script("SAVEPOINT apply_changes");
  std::vector<Conflict> conflicts;
  const int before = sqlite3_total_changes(db.handle());
  const int code = sqlite3changeset_apply(db.handle(), static_cast<int>(changes.size()),
                                          bytes_of(changes), nullptr, note_conflict, &conflicts);
  const int applied = sqlite3_total_changes(db.handle()) - before;
  // After a failure of the disk SQLite has rolled everything back, the savepoint with it.
  if (!db.in_transaction()) check(db.handle(), code);
  db.check_in_transaction();
  if (code != SQLITE_OK || !conflicts.empty() || applied != expected) {
    db.script("ROLLBACK TO apply_changes");
  }
  db.script("RELEASE apply_changes");
  check(db.handle(), code);
  if (conflicts.empty() && applied != expected) {
    throw Error(Kind::damaged,
                fmt::format("the tables lack what the history is about: {} of {} changes could be "
                            "applied; nothing was changed",
                            applied, expected),
                damaged_hint);
  }
  return conflicts;
}

}  // namespace collab
