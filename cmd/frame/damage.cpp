// Looks for the damage behind an internal error; see damage.h.
#include "cmd/frame/damage.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "base/text/text.h"
#include "cmd/frame/execute.h"
#include "model/records/rules.h"
#include "store/check.h"
#include "store/damaged.h"
#include "store/workspace.h"

namespace collab {
namespace {

Error damaged(const std::string& path, const std::string& what) {
  return {Kind::damaged, fmt::format("'{}' is not whole: {}", visible(path), visible(what)),
          damaged_hint};
}

std::optional<Error> first_damage(const std::string& path, std::chrono::milliseconds wait) {
  try {
    Db db = open_for_reading(path, wait);
    for (const Finding& each : check_file(db)) return damaged(path, each.where + " " + each.what);
    for (const Finding& each : check_rules(db)) return damaged(path, each.where + " " + each.what);
  } catch (const Error& error) {
    if (error.kind == Kind::damaged) return error;
    if (error.kind == Kind::internal) return damaged(path, error.message);
  } catch (const std::exception& fault) {
    return damaged(path, fault.what());
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> damage_behind_it(const Globals& globals, const Environment& environment) {
  Environment here = environment;
  if (char* path = globals.folder ? getcwd(nullptr, 0) : nullptr) {
    here.folder = path;
    std::free(path);
  }
  const auto folder = workspace_folder_if_any(globals, here);
  if (!folder || ::access(database_path(*folder).c_str(), F_OK) != 0) return std::nullopt;
  return first_damage(database_path(*folder), std::chrono::seconds(1));
}

}  // namespace collab
