// --teams-by of an import: the teams that the roster proposes, as the commands that make them.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/import/import.h"

namespace collab {
namespace {

/// In quotes for a shell.
std::string for_shell(const std::string& text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::string commands_for(const ProposedTeam& team) {
  std::string lines;
  if (team.state == ProposedTeam::State::none)
    lines += fmt::format("collab team new {} --name {} --kind {}\n", team.slug,
                         for_shell(visible(team.name)), team.kind);
  if (team.state == ProposedTeam::State::ended)
    lines += fmt::format("collab team reopen {}\n", team.slug);
  if (!team.join.empty())
    lines += fmt::format("collab team member add {} {}\n", team.slug, join(team.join, " "));
  return lines;
}

}  // namespace

void propose_teams(Desk& desk, std::string_view by, const StaffGroups& groups) {
  const auto proposed = proposed_teams(desk.db(), by, groups, desk.today);
  std::string lines;
  for (const ProposedTeam& each : proposed) lines += commands_for(each);
  if (proposed.empty())
    desk.say(fmt::format("no {} has two people who teach, so no team is proposed", by));
  else if (lines.empty())
    desk.say(fmt::format("each {} with two people who teach has its team", by));
  desk.print(lines);
}

}  // namespace collab
