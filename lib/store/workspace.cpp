// Finding, opening and making the folder .collab.
#include "store/workspace.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/system/temporary.h"
#include "store/schema.h"

namespace collab {
namespace {

constexpr std::string_view inner_folder = "/.collab";
constexpr std::string_view database_name = "/collab.db";

std::string database_path(const std::string& folder) {
  return fmt::format("{}{}{}", folder == "/" ? "" : folder, inner_folder, database_name);
}

bool exists(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0;
}

constexpr std::string_view school_sql = R"sql(
  SELECT name,
         code,
         zone,
         zone_rule,
         date_order,
         example
  FROM school
)sql";

std::optional<DateOrder> order_named(const std::optional<std::string>& word) {
  if (!word) return std::nullopt;
  if (*word == "mdy") return DateOrder::mdy;
  return *word == "dmy" ? DateOrder::dmy : DateOrder::ymd;
}

std::optional<std::string_view> order_name(std::optional<DateOrder> order) {
  if (!order) return std::nullopt;
  if (*order == DateOrder::mdy) return "mdy";
  return *order == DateOrder::dmy ? "dmy" : "ymd";
}

School read_school(Db& db) {
  Statement row = db.prepare(school_sql);
  if (!row.step()) {
    throw Error(Kind::damaged, fmt::format("'{}' holds no school", db.path()),
                "put back a copy of the file from your last backup");
  }
  return {row.text(0),
          row.text(1),
          {row.text(2), row.text(3)},
          order_named(row.text_or(4)),
          row.flag(5)};
}

/// A killed writer leaves a journal that only a writer may roll back; doing so once lets readers
/// in.
Db open_after_crash(const std::string& path, std::chrono::milliseconds wait) {
  {
    Db writer(path, Access::write, wait);
    writer.integer("SELECT count(*) FROM sqlite_schema");
  }
  return Db(path, Access::read, wait);
}

Db open_for_reading(const std::string& path, std::chrono::milliseconds wait) {
  Db db(path, Access::read, wait);
  try {
    db.integer("SELECT count(*) FROM sqlite_schema");
  } catch (const Error& error) {
    const bool hot = exists(path + "-journal") &&
                     (error.kind == Kind::no_workspace || error.kind == Kind::output);
    if (!hot) throw;
    return open_after_crash(path, wait);
  }
  return db;
}

void prepare_for_writing(Db& db) {
  db.script("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA cache_spill = OFF;");
  if (schema_of(db) < newest_schema()) {
    Transaction transaction(db, Transaction::Mode::write);
    migrate(db);
    transaction.commit();
  }
}

}  // namespace

std::optional<std::string> find_workspace(const std::string& start) {
  std::string folder = start;
  while (true) {
    if (exists(database_path(folder))) return folder;
    const std::size_t slash = folder.rfind('/');
    if (slash == std::string::npos || folder == "/") return std::nullopt;
    folder = slash == 0 ? "/" : folder.substr(0, slash);
  }
}

Workspace open_workspace(const std::string& folder, Access access, std::chrono::milliseconds wait) {
  const std::string path = database_path(folder);
  if (!exists(path)) {
    if (errno == EACCES) {
      throw Error(Kind::no_workspace, fmt::format("no permission to open '{}'", path),
                  "ask the owner of the folder for permission");
    }
    throw Error(Kind::no_workspace, fmt::format("no workspace in '{}'", folder),
                "make one with: collab init --school NAME --code CODE");
  }
  Db db = access == Access::read ? open_for_reading(path, wait) : Db(path, access, wait);
  if (access == Access::read) {
    // An automatic index reads the whole of a large table, whatever the window.
    db.script("PRAGMA temp_store = MEMORY; PRAGMA automatic_index = OFF");
    if (schema_of(db) < newest_schema()) {
      throw Error(Kind::no_workspace,
                  fmt::format("'{}' was written by an older collab and needs one command that "
                              "writes to be brought up to date",
                              path),
                  "run any command that changes something once");
    }
  } else {
    if (access == Access::write && ::access(path.c_str(), W_OK) != 0) {
      throw Error(Kind::no_workspace, fmt::format("no permission to write '{}'", path),
                  "reports work without it; for changes ask the owner of the folder");
    }
    prepare_for_writing(db);
  }
  School school = read_school(db);
  return {folder, std::move(db), std::move(school)};
}

namespace {

/// A folder, made where it was not there; goes again with what made it unless kept.
class MadeFolder {
 public:
  MadeFolder(std::string path, mode_t mode) : path_(std::move(path)) {
    made_ = mkdir(path_.c_str(), mode) == 0;
    if (made_ || errno == EEXIST) return;
    throw Error(errno == EACCES || errno == EROFS ? Kind::no_workspace : Kind::output,
                fmt::format("cannot make the folder '{}': {}", path_, std::strerror(errno)));
  }
  MadeFolder(const MadeFolder&) = delete;
  MadeFolder& operator=(const MadeFolder&) = delete;
  ~MadeFolder() {
    if (made_) rmdir(path_.c_str());
  }
  void keep() { made_ = false; }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
  bool made_ = false;
};

/// The rights of files made within its scope.
class FileRights {
 public:
  explicit FileRights(mode_t taken_away) : before_(umask(taken_away)) {}
  FileRights(const FileRights&) = delete;
  FileRights& operator=(const FileRights&) = delete;
  ~FileRights() { umask(before_); }

 private:
  mode_t before_;
};

/// The file in which a workspace comes to be; an interrupt does not leave it behind.
class Unfinished {
 public:
  explicit Unfinished(const std::string& path) {
    std::remove(path.c_str());
    const FileRights rights(0077);
    int descriptor = -1;
    file_.emplace(path, descriptor);
    if (descriptor >= 0) {
      close(descriptor);
      return;
    }
    throw Error(errno == EACCES || errno == EROFS ? Kind::no_workspace : Kind::output,
                fmt::format("cannot make the file '{}': {}", path, std::strerror(errno)));
  }
  const std::string& path() const { return file_->path(); }

 private:
  std::optional<Temporary> file_;
};

/// The user's umask and SQLite's own file mode both take the group's rights away.
void let_group_write(const std::string& path, mode_t mode) {
  if (chmod(path.c_str(), mode) == 0) return;
  throw Error(Kind::output,
              fmt::format("cannot open '{}' to its group: {}", path, std::strerror(errno)));
}

constexpr std::string_view insert_school_sql = R"sql(
  INSERT INTO school (id, name, code, zone, zone_rule, date_order, example)
  VALUES (1, :name, :code, :zone, :zone_rule, :date_order, :example)
)sql";

constexpr std::string_view insert_year_sql = R"sql(
  INSERT INTO school_year (name, from_on, until_on)
  VALUES (:name, :from_on, :until_on)
)sql";

void write_first_state(Db& db, const School& school, const std::vector<NamedPeriod>& years) {
  Transaction transaction(db, Transaction::Mode::write);
  db.script(fmt::format("PRAGMA application_id = {}", application_id));
  migrate(db);
  db.run(insert_school_sql, {{":name", school.name},
                             {":code", school.code},
                             {":zone", school.zone.name},
                             {":zone_rule", school.zone.rule},
                             {":date_order", order_name(school.date_order)},
                             {":example", school.example}});
  for (const NamedPeriod& year : years) {
    db.insert(insert_year_sql,
              {{":name", year.name}, {":from_on", year.from}, {":until_on", year.to}});
  }
  transaction.commit();
}

/// Nobody else knows the file yet, so that its many operations need not wait for the disk; one
/// write at the end does.
Db fill(Db db, const NewWorkspace& plan) {
  db.script("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_spill = OFF;");
  Workspace workspace{plan.folder, std::move(db), plan.school};
  plan.fill(workspace);
  workspace.db.script("PRAGMA synchronous = FULL");
  Transaction transaction(workspace.db, Transaction::Mode::write);
  workspace.db.script(fmt::format("PRAGMA user_version = {}", schema_of(workspace.db)));
  transaction.commit();
  return std::move(workspace.db);
}

void build(const std::string& path, const NewWorkspace& plan, std::chrono::milliseconds wait) {
  const FileRights rights(plan.shared ? 0007 : 0077);
  Db db(path, Access::create, wait);
  write_first_state(db, plan.school, plan.years);
  if (plan.fill) db = fill(std::move(db), plan);
  if (plan.shared) let_group_write(path, 0660);
}

}  // namespace

Workspace make_workspace(const NewWorkspace& plan, std::chrono::milliseconds wait) {
  const std::string path = database_path(plan.folder);
  const auto refuse_existing = [&] {
    throw Error(Kind::refused, fmt::format("'{}' is a workspace already", plan.folder),
                "look at it with: collab school show");
  };
  if (exists(path)) refuse_existing();
  MadeFolder outer(plan.folder, 0777);
  MadeFolder inner(plan.folder + std::string(inner_folder), 0700);
  if (plan.shared) let_group_write(inner.path(), 02770);
  {
    // Built under another name, so that a workspace is there complete or not at all.
    const Unfinished unfinished(fmt::format("{}.{}", path, getpid()));
    build(unfinished.path(), plan, wait);
    const char* from = unfinished.path().c_str();
    const bool placed =
        link(from, path.c_str()) == 0 || (errno != EEXIST && std::rename(from, path.c_str()) == 0);
    if (!placed) refuse_existing();
  }
  inner.keep();
  outer.keep();
  return open_workspace(plan.folder, Access::write, wait);
}

}  // namespace collab
