// collab import all: a new workspace from the files that export all wrote.
#include "exchange/whole/whole.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/execute.h"
#include "model/school/school.h"
#include "store/workspace.h"

namespace collab {
namespace {

struct ImportAll {
  std::string folder;
};

void declare_import_all(Options& options, ImportAll& values) {
  options.argument("DIR", "the folder that export all wrote", values.folder, Value::folder);
}

void run_import_all(Desk& desk, const ImportAll& values) {
  std::int64_t rows = 0;
  NewWorkspace plan;
  plan.folder = desk.globals.workspace.value_or(desk.environment.folder);
  // The files bring the school; until they are read the new file has none that anybody sees.
  plan.school = {"to be read", "NEW", known_zone("UTC"), std::nullopt, false};
  plan.fill = [&](Workspace& workspace) { rows = import_whole(workspace.db, values.folder); };
  if (desk.globals.dry_run) {
    desk.say(fmt::format("dry run: would make a workspace from {}", visible(values.folder)));
    return;
  }
  const Workspace made = make_workspace(plan, lock_wait(desk.globals));
  desk.say(fmt::format("made .collab for {}: {}", visible(made.school.name),
                       count_of(rows, "row", "rows")));
}

constexpr Command import_all_rows[] = {
    {"import", "all", "make a workspace from what export all wrote", Needs::nothing,
     &bind<declare_import_all, run_import_all>},
};

}  // namespace

extern const Verbs import_all_verbs = import_all_rows;

}  // namespace collab
