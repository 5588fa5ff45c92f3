// SQLite, wrapped as thinly as C++ allows: a database, a statement, values bound by name.
// This folder is the only one that knows sqlite3.h.
#pragma once
#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/error.h"
#include "base/time/date.h"

struct sqlite3;
struct sqlite3_stmt;

namespace collab {

using Id = std::int64_t;

/// A value on its way into SQL. Absence (nullopt) is NULL; days become ISO text; bool becomes 0
/// or 1. Nothing of it is inline: hundreds of statements bind values, and the program would be
/// half as large again.
class Bound {
 public:
  Bound(std::nullopt_t);
  Bound(std::int64_t v);
  Bound(int v);
  Bound(bool v);
  Bound(double v);
  Bound(std::string v);
  Bound(std::string_view v);
  Bound(const char* v);
  Bound(Date v);
  template <class T>
  Bound(const std::optional<T>& v) : Bound(v ? Bound(*v) : Bound(std::nullopt)) {}
  Bound(const Bound& other);
  Bound(Bound&& other) noexcept;
  Bound& operator=(const Bound& other);
  Bound& operator=(Bound&& other) noexcept;
  ~Bound();
  const std::variant<std::monostate, std::int64_t, double, std::string>& value() const {
    return value_;
  }

 private:
  std::variant<std::monostate, std::int64_t, double, std::string> value_;
};

/// ":name" and the value bound to it.
struct Binding {
  const char* name;
  Bound value;
};
using Bindings = std::initializer_list<Binding>;

/// The statements of a connection that are prepared and not in use, by their SQL.
class IdleStatements {
 public:
  IdleStatements() = default;
  IdleStatements(const IdleStatements&) = delete;
  IdleStatements& operator=(const IdleStatements&) = delete;
  ~IdleStatements();
  /// One with that SQL, or nullptr.
  sqlite3_stmt* take(std::string_view sql);
  /// Keeps a statement for the next use; its values are forgotten.
  void keep(sqlite3_stmt* statement);

 private:
  std::unordered_map<std::string, std::vector<sqlite3_stmt*>> idle_;
};

/// A prepared statement and its current row. Columns count from 0.
class Statement {
 public:
  Statement(sqlite3* db, std::string_view sql, std::shared_ptr<IdleStatements> idle);
  Statement& bind(const char* name, const Bound& value);
  Statement& bind(Bindings values);
  /// Binds a value where the statement has a parameter of that name.
  Statement& bind_if_named(const char* name, const Bound& value);
  /// Goes to the next row; false at the end. Throws Error with the kind that fits SQLite's code.
  bool step();
  /// Ready to be run again; bound values stay.
  void reset();

  bool null(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string text(int column) const;
  bool flag(int column) const { return integer(column) != 0; }
  Date day(int column) const;
  std::optional<std::int64_t> integer_or(int column) const;
  std::optional<int> small_or(int column) const;
  std::optional<double> real_or(int column) const;
  std::optional<std::string> text_or(int column) const;
  std::optional<Date> day_or(int column) const;
  int columns() const;
  std::string column_name(int column) const;
  /// Bytes of a BLOB column.
  std::string blob(int column) const;
  /// Binds bytes as a BLOB.
  Statement& bind_blob(const char* name, std::string_view bytes);

 private:
  struct GiveBack {
    std::shared_ptr<IdleStatements> idle;
    void operator()(sqlite3_stmt* statement) const { idle->keep(statement); }
  };
  std::unique_ptr<sqlite3_stmt, GiveBack> statement_;
  sqlite3* db_;
};

/// How a database file is opened.
enum class Access { read, write, create };

struct KeptRows;

/// An open database file.
class Db {
 public:
  /// Opens the file; waits at most `wait` for another process's lock. Throws Error(no_workspace,
  /// damaged, busy).
  Db(const std::string& path, Access access, std::chrono::milliseconds wait);
  Db(Db&&) noexcept = default;
  Db& operator=(Db&&) noexcept = default;

  Statement prepare(std::string_view sql) const;
  /// Prepares and binds; step through it with `while (rows.step())`.
  Statement query(std::string_view sql, Bindings values = {}) const;
  /// Runs one statement to its end; gives the number of rows changed.
  int run(std::string_view sql, Bindings values = {}) const;
  /// Runs an INSERT and gives the new row's id.
  Id insert(std::string_view sql, Bindings values) const;
  /// Runs a script of several statements without values.
  void script(const std::string& sql) const;
  /// First column of the first row, or nothing where there is no row or it is NULL.
  std::optional<std::int64_t> integer(std::string_view sql, Bindings values = {}) const;
  std::optional<std::string> text(std::string_view sql, Bindings values = {}) const;
  /// Second column of every row by the first, an id.
  std::unordered_map<Id, std::string> texts_by_id(std::string_view sql, Bindings values = {}) const;
  /// True where the query has a row.
  bool any(std::string_view sql, Bindings values = {}) const;

  /// From now on this connection overwrites with zeros what it deletes or replaces.
  void overwrite_deleted() const;

  /// Where a connection that cannot write keeps what it has read under a key; nullptr for one that
  /// can. See rows_of.h.
  KeptRows* kept(const void* key) const;

  /// True inside a transaction. After a failure of the disk SQLite may have ended it by itself.
  bool in_transaction() const;
  /// Throws Error(output) where SQLite has ended the running transaction by itself: what came next
  /// would be written outside it.
  void check_in_transaction() const;

  /// How many rows this connection has changed so far; for telling whether something did.
  std::int64_t total_changes() const;

  sqlite3* handle() const { return db_.get(); }
  const std::string& path() const { return path_; }

 private:
  struct Close {
    void operator()(sqlite3* db) const;
  };
  std::string path_;
  std::unique_ptr<sqlite3, Close> db_;
  std::shared_ptr<IdleStatements> idle_ = std::make_shared<IdleStatements>();
  std::shared_ptr<std::unordered_map<const void*, KeptRows>> kept_;  ///< nothing if it can write
};

/// A transaction: rolled back unless committed. Read transactions see one state throughout.
class Transaction {
 public:
  enum class Mode { read, write };
  Transaction(Db& db, Mode mode);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  Db* db_;
};

/// A part of a running transaction that is taken back unless released.
class Savepoint {
 public:
  /// Throws as Db::check_in_transaction() does; without a transaction it would begin one.
  explicit Savepoint(Db& db);
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;
  ~Savepoint();
  void release();

 private:
  Db* db_;
};

}  // namespace collab
