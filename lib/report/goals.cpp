// The report on goals: those open at some time in the window, how they stand and how they ended.
#include "report/goals.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/goal/goal.h"
#include "model/records/reference.h"
#include "report/figures.h"
#include "report/render/select.h"

namespace collab {
namespace {

/// A goal with its owner and how it stood at the window's end.
struct Standing {
  Goal goal;
  OwnerName owner;
  GoalProgress at;
};

/// A report on some teams covers only their goals; one on the whole school also those of no team.
bool is_covered(const Request& request, const Covered& teams, const Goal& goal) {
  if (goal.owner.pairing) return false;
  return goal.owner.team ? teams.open(goal.owner.team) != nullptr : request.teams.empty();
}

std::vector<Standing> standing(const Request& request, const Covered& teams, const Window& window) {
  std::vector<Standing> found;
  if (!request.shows_records()) return found;
  for (const Goal& each : goals(request.db(), {})) {
    const bool lived =
        each.set_on <= window.as_of && each.closed_on.value_or(Date::max()) >= window.period.from;
    if (!lived || !is_covered(request, teams, each)) continue;
    found.push_back({each, owner_name(request.db(), each.owner),
                     progress(each, goal_points(request.db(), each.id), window.as_of)});
  }
  std::ranges::stable_sort(found, {}, [](const Standing& each) { return each.owner.reference; });
  return found;
}

Table goals_table(const std::vector<Standing>& found, const Names& names, Date day) {
  Table table{"goals",
              "Goals",
              {{"goal", "Goal", Type::reference},
               {"owner", "Whose", Type::reference},
               {"text", "What"},
               {"measure", "Measure"},
               {"unit", "Unit"},
               {"baseline", "From", Type::decimal},
               {"baseline_on", "Measured", Type::date},
               {"value", "Now", Type::decimal},
               {"value_on", "Seen", Type::date},
               {"target", "To", Type::decimal},
               {"target_on", "By", Type::date},
               {"on_track", "On track", Type::boolean},
               {"state", "State"}},
              {}};
  for (const auto& [goal, owner, at] : found)
    table.rows.push_back({reference('G', goal.id), owner.reference, names.in(goal.text),
                          names.in(goal.measure), cell(goal.unit), goal.baseline, goal.baseline_on,
                          at.value, at.on, goal.target, goal.target_on,
                          at.measured ? Cell(at.on_track) : Cell(), goal_state(goal, day)});
  return table;
}

/// One row for each goal, for readers: figures with their units.
Table glance(const std::vector<Standing>& found, const Names& names, Date day) {
  Table table{"goals",
              "Goals",
              {{"owner", "Whose"},
               {"goal", "Goal"},
               {"value", "Now"},
               {"target", "Target"},
               {"value_on", "Last checked"},
               {"state", "Where it stands"}},
              {}};
  for (const auto& [goal, owner, at] : found) {
    const std::string state = goal_state(goal, day);
    const std::string stands = state != "open"        ? state
                               : at.reached           ? "reached"
                               : goal.target_on < day ? "past its day"
                               : !at.measured         ? "no figure yet"
                               : at.on_track          ? "on track"
                                                      : "behind";
    table.rows.push_back(
        {owner.name, names.in(goal.measure), amount(goal, at.value),
         fmt::format("{} by {}", amount(goal, goal.target), day_of_month(goal.target_on)),
         at.measured ? day_of_month(at.on) : std::string(), stands});
  }
  return table;
}

std::string summary(const std::vector<Standing>& found, Date day) {
  const auto open = std::ranges::count_if(
      found, [&](const Standing& each) { return goal_state(each.goal, day) == "open"; });
  const auto on_track = std::ranges::count_if(found, [&](const Standing& each) {
    return goal_state(each.goal, day) == "open" && each.at.measured && each.at.on_track;
  });
  const auto unseen = std::ranges::count_if(found, [&](const Standing& each) {
    return goal_state(each.goal, day) == "open" && !each.at.measured;
  });
  return fmt::format("{}: {} on track, {} without a figure yet, {} behind; {} ended.",
                     count_of(open, "open goal", "open goals"), on_track, unseen,
                     open - on_track - unseen, std::ssize(found) - open);
}

}  // namespace

Table goals_at_a_glance(const Request& request, const Covered& teams, const Window& window) {
  std::vector<Standing> found = standing(request, teams, window);
  std::erase_if(
      found, [&](const Standing& each) { return goal_state(each.goal, window.as_of) != "open"; });
  return glance(found, Names(request.db(), request.audience), window.as_of);
}

Page goals_report(const Request& request) {
  const Window window = asked_window(request);
  const Covered teams(request);
  const Names names(request.db(), request.audience);
  gather_for(request.workspace, request.calendar, {window});
  // Without a period goals are shown as they stand today, figures over the ended weeks.
  const Window shown =
      request.period ? window : Window{{window.period.from, request.as_of}, request.as_of};
  const std::vector<Standing> found = standing(request, teams, shown);
  Page page = begin_page(request, "goals", shown.period);
  Section& opening = page.sections.front();
  if (request.shows_records()) {
    opening.parts.push_back(summary(found, shown.as_of));
    if (!found.empty()) opening.parts.push_back(glance(found, names, shown.as_of));
  }
  Bullets lines;
  for (const Figure& figure : read_all(request, {window}))
    if (figure.indicator->name.starts_with("goal") && (figure.team.empty() || figure.value) &&
        figure.statistic == statistic_word(figure.indicator->statistics.front()))
      lines.push_back(fmt::format("{}, {}: {}", figure.indicator->title,
                                  figure.team.empty() ? "the school" : figure.team,
                                  figure_words(figure)));
  page.sections.push_back({"Figures, " + period_words(window.period), {lines}});
  page.tables.push_back(goals_table(found, names, shown.as_of));
  page.rows_first = request.shows_records();
  return page;
}

}  // namespace collab
