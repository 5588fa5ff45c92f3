// Reading stored changesets, and the fingerprint that tells whether they are whole.
#include "store/stored_changes.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "base/system/digest.h"
#include "store/changeset_form.h"
#include "store/damaged.h"
#include "store/sqlite_error.h"

namespace collab {
namespace {

void fingerprint_of_value(sqlite3_context* context, int, sqlite3_value** values) {
  const auto* bytes = static_cast<const char*>(sqlite3_value_blob(values[0]));
  const int size = sqlite3_value_bytes(values[0]);
  const std::string text = fingerprint({bytes ? bytes : "", static_cast<std::size_t>(size)});
  sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

}  // namespace

std::string fingerprint(std::string_view changes) { return digest(changes); }

void add_fingerprint_function(Db& db) {
  const int code = sqlite3_create_function(db.handle(), "fingerprint", 1,
                                           SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                                           nullptr, fingerprint_of_value, nullptr, nullptr);
  if (code != SQLITE_OK) throw_sqlite(db.handle(), code);
}

bool has_fingerprints(Db& db) {
  return db.any("SELECT 1 FROM pragma_table_info('operation') WHERE name = 'fingerprint'");
}

std::string stored_changes(const Statement& row) {
  std::string changes = row.blob(2);
  if (fingerprint(changes) == row.text(1) && is_changeset(changes)) return changes;
  throw Error(Kind::damaged,
              fmt::format("what operation {} changed is damaged in the file", row.integer(0)),
              damaged_hint);
}

std::string stored_changes(Db& db, Id operation) {
  Statement row = db.query(
      fmt::format("SELECT {} FROM operation WHERE number = :number", stored_changes_columns),
      {{":number", operation}});
  return row.step() ? stored_changes(row) : std::string();
}

}  // namespace collab
