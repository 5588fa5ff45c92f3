// Making the folder .collab with its database, complete or not at all.
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/system/file.h"
#include "base/system/temporary.h"
#include "store/schema.h"
#include "store/workspace.h"

namespace collab {
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

std::optional<std::string_view> order_name(std::optional<DateOrder> order) {
  if (!order) return std::nullopt;
  if (*order == DateOrder::mdy) return "mdy";
  return *order == DateOrder::dmy ? "dmy" : "ymd";
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
  workspace.db.script("PRAGMA synchronous = EXTRA");
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
  if (::access(path.c_str(), F_OK) == 0) refuse_existing();
  MadeFolder outer(plan.folder, 0777);
  MadeFolder inner(collab_folder(plan.folder), 0700);
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
  for (const std::string& folder : {inner.path(), outer.path(), folder_of(outer.path())})
    sync_folder(folder);
  return open_workspace(plan.folder, Access::write, wait);
}

}  // namespace collab
