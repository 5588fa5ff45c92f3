// The health report: every indicator for the school and its teams, and checks on them for scripts.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "report/figures.h"

namespace collab {

/// The figures of a request, by indicator, window, school and team.
struct Health {
  std::vector<Window> windows;   ///< one, or the parts of --by
  std::optional<Window> before;  ///< the window that "was" comes from; not with --by or rows alone
  std::vector<Figure> figures;
};

Health measure_health(const Request& request);
Page health_page(const Request& request, const Health& health);

/// What --fail-on found, with a line for each row of the windows.
struct Check {
  std::vector<std::string> failed;
  std::vector<std::string> hidden;  ///< rows whose value is not shown, so that nobody can tell
};

/// Checks the rows against conditions: "protected_time<60" (also <= > >=, of the value as it is
/// printed), "protected_time=red", "red". Throws Error(usage) for what is not a condition.
Check check_conditions(const Health& health, std::span<const std::string> conditions);

}  // namespace collab
