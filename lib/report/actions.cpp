// The report on actions: those open at some time in the window, and what became of them.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "report/figures.h"
#include "report/records.h"
#include "report/render/select.h"

namespace collab {

namespace {

std::string summary(const std::vector<Action>& actions, Date day) {
  const auto in_state = [&](std::string_view state) {
    return std::ranges::count_if(
        actions, [&](const Action& each) { return action_state(each, day) == state; });
  };
  return fmt::format("{}: {} done, {} open, {} overdue, {} dropped.",
                     count_of(static_cast<std::int64_t>(actions.size()), "action", "actions"),
                     in_state("done"), in_state("open"), in_state("overdue"), in_state("dropped"));
}

std::vector<Action> in_state(const std::vector<Action>& actions, std::string_view state, Date day) {
  std::vector<Action> some;
  for (const Action& each : actions)
    if (action_state(each, day) == state) some.push_back(each);
  return some;
}

}  // namespace

Page actions_report(const Request& request) {
  const Window window = asked_window(request);
  const Names names(request.db(), request.audience);
  const Covered teams(request);
  gather_for(request.workspace, request.calendar, {window});
  ActionFilter filter;
  filter.open_in = Period{window.period.from, window.as_of};
  const std::vector<Action> all = covered(teams, actions(request.db(), filter));
  Page page = begin_page(request, "actions", window.period);
  page.sections.front().parts.push_back(summary(all, window.as_of));
  for (const char* state : {"overdue", "open", "done", "dropped"}) {
    if (!request.shows_records()) break;
    const std::vector<Action> some = in_state(all, state, window.as_of);
    if (some.empty()) continue;
    page.sections.push_back(
        {capitalised(state), {lean(actions_table(teams, some, names, window.as_of))}});
  }
  Bullets lines;
  for (const Figure& figure : read_all(request, {window}))
    if ((figure.indicator->name == "follow_through" || figure.indicator->name == "overdue_age") &&
        figure.statistic == statistic_word(figure.indicator->statistics.front()))
      lines.push_back(fmt::format("{}, {}: {}", figure.indicator->title,
                                  figure.team.empty() ? "the school" : figure.team,
                                  figure_words(figure)));
  page.sections.push_back({"Figures", {lines}});
  const std::vector<Action> rows = request.shows_records() ? all : std::vector<Action>{};
  page.tables.push_back(actions_table(teams, rows, names, window.as_of));
  page.rows_first = request.shows_records();
  return page;
}

}  // namespace collab
