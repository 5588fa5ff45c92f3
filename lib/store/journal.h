// History: every command that writes is one operation, kept with the changes it made. Undo and redo
// apply a changeset backwards or forwards; see history in collab-workspace(5).
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// Who does what, known before the first change.
struct OperationStart {
  std::int64_t now = 0;  ///< seconds since 1970 UTC, the real instant
  std::string user;
  std::string verb;                ///< "meeting record"
  std::optional<Date> as_of = {};  ///< where the facts were dated by --as-of
};

/// A changed field, in words: table, the row's key, the column, before and after (nothing is NULL).
struct FieldChange {
  std::string table;
  std::string key;
  std::string column;
  std::optional<std::string> before;
  std::optional<std::string> after;
};

/// A changed row.
struct RowChange {
  enum class What { made, changed, gone };
  What what = What::changed;
  std::string table;
  std::string key;
  std::vector<FieldChange> fields;
};

/// One writing command: begins an immediate transaction and records what changes in it.
/// Without commit() nothing has happened.
class Operation {
 public:
  Operation(Db& db, OperationStart start);
  Operation(const Operation&) = delete;
  Operation& operator=(const Operation&) = delete;
  ~Operation();

  /// The number this operation will have if it changes anything.
  Id number() const;
  /// Adds to the summary: references and counts, never free text.
  void summarise(std::string_view words);
  /// True where something has changed so far.
  bool changed() const;
  /// The rows that have changed so far, in the order of the tables in the schema.
  std::vector<RowChange> changes() const;
  /// Says that this operation turns another one round (see revert()).
  void reverts(Id number);
  /// True where it does.
  bool turns_back() const;
  /// Says that there is something to store outside undo (a meeting's text), so that the operation
  /// is kept although no record changed.
  void keep();
  /// Says that nothing of what changes may be kept: it is a purge, and cannot be undone.
  void forget();
  /// True where it is.
  bool forgets() const;
  /// Stores the operation and commits; gives its number, or nothing where nothing had changed.
  std::optional<Id> commit();

 private:
  struct Recording;
  std::unique_ptr<Recording> recording_;
};

/// A line of the history.
struct LoggedOperation {
  Id number = 0;
  std::int64_t at = 0;
  std::string user;
  std::string verb;
  std::string summary;
  std::optional<Id> reverts;  ///< the operation that an undo or redo turned round
  std::optional<Id> reverted_by;
  std::optional<Id> purged_by = {};  ///< the purge that destroyed what it had changed
};

/// The operations from the newest back; at most `limit`.
std::vector<LoggedOperation> logged_operations(Db& db, std::optional<int> limit);
/// How many there are.
int operation_count(Db& db);
/// One of them; throws Error(not_found).
LoggedOperation find_operation(Db& db, Id number);
/// What an operation changed, row by row, in the order of the tables in the schema.
std::vector<RowChange> changes_of(Db& db, Id number);

/// The operation that `undo` without a number takes back, or `redo` puts back. Throws
/// Error(refused) where there is none.
Id next_to_undo(Db& db);
Id next_to_redo(Db& db);

/// Takes back (or, where `number` is an undo, puts back) what operation `number` changed, inside
/// the running operation. Throws Error(refused) naming the later operations where a later change
/// stands in the way; nothing has changed then. Gives what it changed, in the direction applied.
std::vector<RowChange> revert(Db& db, Operation& running, Id number);

/// True where the operation's changes count today: it was not undone, or was redone since.
/// As SQL: `operation.reverted_by IS NULL`.
bool in_force(Db& db, Id number);

}  // namespace collab
