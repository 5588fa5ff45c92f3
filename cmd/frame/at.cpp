// The one place where --at takes effect, for every verb that reads.
#include "cmd/frame/at.h"

#include <fmt/format.h>

#include <charconv>

#include "base/text/text.h"
#include "cmd/frame/choose.h"
#include "model/records/private.h"
#include "store/as_it_was.h"

namespace collab {

Id operation_number(const std::string& word) {
  Id number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || end != word.data() + word.size()) {
    throw Error(Kind::usage, fmt::format("'{}' is not an operation number", visible(word)),
                "collab log lists them");
  }
  return number;
}

void refuse_at(const Command& command) {
  throw Error(Kind::usage,
              fmt::format("'collab {}' changes the workspace, and --at looks at it as it was",
                          spoken(command)),
              "leave --at out; it goes with listings and reports");
}

void check_at(const Globals& globals, const Command& command) {
  if (!globals.at) return;
  operation_number(*globals.at);
  if (command.needs == Needs::write) refuse_at(command);
  if (command.needs == Needs::nothing)
    throw Error(Kind::usage, fmt::format("--at means nothing to 'collab {}'", spoken(command)),
                "it goes with listings and reports");
}

void go_back(Workspace& workspace, const Globals& globals) {
  if (!globals.at) return;
  Db then = as_it_was(workspace.db, operation_number(*globals.at));
  keep_confidential(workspace.db, then);
  workspace.db = closed_to_writing(then);
  workspace.school = read_school(workspace.db);
}

}  // namespace collab
