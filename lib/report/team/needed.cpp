// Groups teams by their next step; see needed.h.
#include "report/team/needed.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <span>

#include "base/text/text.h"
#include "model/number.h"
#include "report/team/stages.h"

namespace collab {
namespace {

constexpr std::size_t most_names = 4;

std::string teams_words(std::span<const Team* const> teams) {
  if (teams.size() == 1) return teams.front()->name;
  std::vector<std::string> names;
  for (const Team* each : teams) names.push_back(each->name);
  std::ranges::sort(names);
  const std::size_t more = names.size() - std::min(names.size(), most_names);
  names.resize(names.size() - more);
  return fmt::format("{} teams: {}{}", names.size() + more, join(names, ", "),
                     more > 0 ? fmt::format(" and {} more", more) : "");
}

}  // namespace

Bullets needed_steps(const Request& request, const Covered& teams, Date as_of) {
  GrowthAsked asked{{}, as_of, as_of};
  for (const Team& each : request.teams) asked.teams.push_back(each.id);
  std::map<std::size_t, std::vector<const Team*>> by_step;
  for (const Growth& growth : growth_of(request.workspace, request.calendar, asked)) {
    const Team* team = teams.open(growth.team);
    const auto steps = next_steps(growth, 1);
    if (!team || steps.empty()) continue;
    const auto place = static_cast<std::size_t>(steps.front()->criterion - criteria().data());
    by_step[place].push_back(team);
  }
  Bullets lines;
  for (const auto& [place, of_step] : by_step) {
    const Criterion& step = criteria()[place];
    lines.push_back(fmt::format(
        "{} ({}): {}", capitalised(step.next), teams_words(of_step),
        command_for(step, of_step.size() == 1 ? std::string_view(of_step.front()->slug) : "TEAM")));
  }
  return lines;
}

}  // namespace collab
