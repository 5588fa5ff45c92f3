// The thin wrapper over SQLite, and the only place where SQLite's codes become our errors.
#include "store/db.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <utility>

#include "store/damaged.h"
#include "store/rows_of.h"
#include "store/sqlite_error.h"

namespace collab {

Bound::Bound(std::nullopt_t) {}
Bound::Bound(std::int64_t v) : value_(v) {}
Bound::Bound(int v) : value_(std::int64_t{v}) {}
Bound::Bound(bool v) : value_(std::int64_t{v}) {}
Bound::Bound(double v) : value_(v) {}
Bound::Bound(std::string v) : value_(std::move(v)) {}
Bound::Bound(std::string_view v) : value_(std::string(v)) {}
Bound::Bound(const char* v) : value_(std::string(v)) {}
Bound::Bound(Date v) : value_(iso(v)) {}
Bound::Bound(const Bound& other) = default;
Bound::Bound(Bound&& other) noexcept = default;
Bound& Bound::operator=(const Bound& other) = default;
Bound& Bound::operator=(Bound&& other) noexcept = default;
Bound::~Bound() = default;

IdleStatements::~IdleStatements() {
  for (const auto& [sql, statements] : idle_)
    for (sqlite3_stmt* each : statements) sqlite3_finalize(each);
}

sqlite3_stmt* IdleStatements::take(std::string_view sql) {
  const auto found = idle_.find(std::string(sql));
  if (found == idle_.end() || found->second.empty()) return nullptr;
  sqlite3_stmt* statement = found->second.back();
  found->second.pop_back();
  return statement;
}

void IdleStatements::keep(sqlite3_stmt* statement) {
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  idle_[sqlite3_sql(statement)].push_back(statement);
}

Statement::Statement(sqlite3* db, std::string_view sql, std::shared_ptr<IdleStatements> idle)
    : statement_(idle->take(sql), GiveBack{idle}), db_(db) {
  if (statement_) return;
  sqlite3_stmt* statement = nullptr;
  const int code =
      sqlite3_prepare_v2(db, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
  if (code != SQLITE_OK) throw_sqlite(db, code);
  if (!statement) throw Error(Kind::internal, "no SQL to prepare");
  statement_.reset(statement);
}

Statement& Statement::bind(const char* name, const Bound& bound) {
  sqlite3_stmt* statement = statement_.get();
  const int at = sqlite3_bind_parameter_index(statement, name);
  if (at == 0) throw Error(Kind::internal, fmt::format("no SQL parameter '{}'", name));
  int code = SQLITE_OK;
  if (const auto* number = std::get_if<std::int64_t>(&bound.value())) {
    code = sqlite3_bind_int64(statement, at, *number);
  } else if (const auto* real = std::get_if<double>(&bound.value())) {
    code = sqlite3_bind_double(statement, at, *real);
  } else if (const auto* text = std::get_if<std::string>(&bound.value())) {
    code = sqlite3_bind_text64(statement, at, text->data(), text->size(), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
  } else {
    code = sqlite3_bind_null(statement, at);
  }
  if (code != SQLITE_OK) throw_sqlite(db_, code);
  return *this;
}

Statement& Statement::bind_if_named(const char* name, const Bound& value) {
  if (sqlite3_bind_parameter_index(statement_.get(), name) == 0) return *this;
  return bind(name, value);
}

Statement& Statement::bind(Bindings values) {
  for (const Binding& each : values) bind(each.name, each.value);
  return *this;
}

Statement& Statement::bind_blob(const char* name, std::string_view bytes) {
  const int at = sqlite3_bind_parameter_index(statement_.get(), name);
  if (at == 0) throw Error(Kind::internal, fmt::format("no SQL parameter '{}'", name));
  const int code = sqlite3_bind_blob64(statement_.get(), at, bytes.empty() ? "" : bytes.data(),
                                       bytes.size(), SQLITE_TRANSIENT);
  if (code != SQLITE_OK) throw_sqlite(db_, code);
  return *this;
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  throw_sqlite(db_, code);
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

bool Statement::null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

std::string Statement::text(int column) const {
  const auto* bytes = sqlite3_column_text(statement_.get(), column);
  if (!bytes) return {};
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::string Statement::blob(int column) const {
  const void* bytes = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  if (!bytes) return {};
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

Date Statement::day(int column) const {
  const std::string value = text(column);
  const std::optional<Date> day = parse_iso(value);
  if (!day) {
    throw Error(
        Kind::damaged,
        fmt::format("column '{}' holds '{}', which is not a date", column_name(column), value),
        damaged_hint);
  }
  return *day;
}

std::optional<std::int64_t> Statement::integer_or(int column) const {
  if (null(column)) return std::nullopt;
  return integer(column);
}

std::optional<int> Statement::small_or(int column) const {
  if (null(column)) return std::nullopt;
  return static_cast<int>(integer(column));
}

std::optional<double> Statement::real_or(int column) const {
  if (null(column)) return std::nullopt;
  return real(column);
}

std::optional<std::string> Statement::text_or(int column) const {
  if (null(column)) return std::nullopt;
  return text(column);
}

std::optional<Date> Statement::day_or(int column) const {
  if (null(column)) return std::nullopt;
  return day(column);
}

int Statement::columns() const { return sqlite3_column_count(statement_.get()); }

std::string Statement::column_name(int column) const {
  const char* name = sqlite3_column_name(statement_.get(), column);
  return name ? name : "";
}

void Db::Close::operator()(sqlite3* db) const { sqlite3_close_v2(db); }

namespace {

int open_flags(Access access) {
  switch (access) {
    case Access::read:
      return SQLITE_OPEN_READONLY;
    case Access::write:
      return SQLITE_OPEN_READWRITE;
    case Access::create:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  }
  return SQLITE_OPEN_READONLY;
}

/// SQLite would wait for whoever writes into a named pipe, also into one where its own files lie.
void refuse_what_is_no_file(const std::string& database) {
  for (const char* end : {"", "-journal", "-wal"}) {
    const std::string path = database + end;
    struct stat about {};
    if (::stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode))
      throw Error(Kind::damaged, fmt::format("'{}' is not a plain file", path), damaged_hint);
  }
}

}  // namespace

Db::Db(const std::string& path, Access access, std::chrono::milliseconds wait) : path_(path) {
  refuse_what_is_no_file(path);
  sqlite3* db = nullptr;
  const int code =
      sqlite3_open_v2(path.c_str(), &db, open_flags(access) | SQLITE_OPEN_NOMUTEX, nullptr);
  db_.reset(db);
  if (code != SQLITE_OK) throw_sqlite(db, code, path);
  sqlite3_extended_result_codes(db, 1);
  sqlite3_busy_timeout(db, static_cast<int>(wait.count()));
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  // We make none: one that is in the file is somebody else's.
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  if (access == Access::read) kept_ = std::make_shared<std::unordered_map<const void*, KeptRows>>();
}

Statement Db::prepare(std::string_view sql) const { return Statement(db_.get(), sql, idle_); }

Statement Db::query(std::string_view sql, Bindings values) const {
  Statement statement = prepare(sql);
  statement.bind(values);
  return statement;
}

int Db::run(std::string_view sql, Bindings values) const {
  Statement statement = query(sql, values);
  while (statement.step()) {
  }
  return sqlite3_changes(db_.get());
}

Id Db::insert(std::string_view sql, Bindings values) const {
  run(sql, values);
  return sqlite3_last_insert_rowid(db_.get());
}

void Db::script(const std::string& sql) const {
  const int code = sqlite3_exec(db_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw_sqlite(db_.get(), code);
}

void Db::overwrite_deleted() const { run("PRAGMA secure_delete = ON"); }

std::optional<std::int64_t> Db::integer(std::string_view sql, Bindings values) const {
  Statement statement = query(sql, values);
  if (!statement.step()) return std::nullopt;
  return statement.integer_or(0);
}

std::optional<std::string> Db::text(std::string_view sql, Bindings values) const {
  Statement statement = query(sql, values);
  if (!statement.step()) return std::nullopt;
  return statement.text_or(0);
}

std::unordered_map<Id, std::string> Db::texts_by_id(std::string_view sql, Bindings values) const {
  std::unordered_map<Id, std::string> found;
  Statement rows = query(sql, values);
  while (rows.step()) found.emplace(rows.integer(0), rows.text(1));
  return found;
}

bool Db::any(std::string_view sql, Bindings values) const { return query(sql, values).step(); }

KeptRows* Db::kept(const void* key) const { return kept_ ? &(*kept_)[key] : nullptr; }

bool Db::in_transaction() const { return sqlite3_get_autocommit(db_.get()) == 0; }

void Db::check_in_transaction() const {
  if (in_transaction()) return;
  throw_failed(fmt::format("'{}' could not be written", path_),
               "look at the disk, the network folder and its permissions");
}

std::int64_t Db::total_changes() const { return sqlite3_total_changes(db_.get()); }

Transaction::Transaction(Db& db, Mode mode) : db_(&db) {
  db.script(mode == Mode::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (db_ && db_->in_transaction()) {
    sqlite3_exec(db_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

void Transaction::commit() {
  db_->check_in_transaction();
  try {
    db_->script("COMMIT");
  } catch (Error& error) {
    // SQLite fails here also after the change is in the file, where its folder cannot be synced.
    if ((sqlite3_errcode(db_->handle()) & 0xff) == SQLITE_IOERR)
      error.state = "look with 'collab log -n 1' whether it was recorded before you try again";
    throw;
  }
  db_ = nullptr;
}

Savepoint::Savepoint(Db& db) : db_(&db) {
  db.check_in_transaction();
  db.script("SAVEPOINT part");
}

Savepoint::~Savepoint() {
  if (db_ && db_->in_transaction())
    sqlite3_exec(db_->handle(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

void Savepoint::release() {
  db_->script("RELEASE part");
  db_ = nullptr;
}

}  // namespace collab
