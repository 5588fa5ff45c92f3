// A school's workspace: the folder .collab with its database. Finding, making, opening.
// What a command changes in it is recorded by journal.h.
#pragma once
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "base/time/zone.h"
#include "store/db.h"

namespace collab {

/// The school row that every run needs before anything else.
struct School {
  std::string name;
  std::string code;
  Zone zone;
  std::optional<DateOrder> date_order;
  bool example = false;
};

/// An open workspace. `folder` holds `.collab/`.
struct Workspace {
  std::string folder;
  Db db;
  School school;
  std::optional<std::string> before_update = {};  ///< the backup made before its schema was updated
};

/// "FOLDER/.collab", and the database in it, for the folder of a workspace.
std::string collab_folder(const std::string& folder);
std::string database_path(const std::string& folder);

/// Opens a database for reading, also where a killed writer left an unfinished change behind.
Db open_for_reading(const std::string& path, std::chrono::milliseconds wait);
/// What a connection that only reads is set to.
void prepare_reading(Db& db);
/// The school of a database. Throws Error(damaged) where it holds none.
School read_school(Db& db);

/// The nearest folder at or above `start` that holds `.collab/collab.db`, or a `.collab` that
/// may not be looked into; nothing where there is none.
std::optional<std::string> find_workspace(const std::string& start);

/// Opens the workspace in `folder`. For Access::write an older schema is migrated first,
/// after a backup. Throws
/// Error(no_workspace) where there is none or no permission, Error(damaged) for a foreign, damaged
/// or newer file.
Workspace open_workspace(const std::string& folder, Access access, std::chrono::milliseconds wait);

/// What `init` needs. `shared` makes files group-writable; the years are part of the first state,
/// outside history. `fill`, where there is one, records more in it before it is put in place.
struct NewWorkspace {
  std::string folder;
  School school;
  bool shared = false;
  std::vector<NamedPeriod> years = {};
  std::function<void(Workspace&)> fill = {};
};

/// Makes `.collab/` and its database, complete or not at all. Throws Error(refused) where one
/// exists.
Workspace make_workspace(const NewWorkspace& plan, std::chrono::milliseconds wait);

}  // namespace collab
