// The report on decisions: made in the window, how, and what came of them.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "report/figures.h"
#include "report/records.h"
#include "report/render/select.h"

namespace collab {

namespace {

std::string summary(const std::vector<Decision>& decisions, Date day) {
  const auto with_result = std::ranges::count_if(
      decisions, [&](const Decision& each) { return each.result_on && *each.result_on <= day; });
  const auto due = std::ranges::count_if(decisions, [&](const Decision& each) {
    return !each.result && each.look_again_on && *each.look_again_on <= day;
  });
  std::string words =
      count_of(static_cast<std::int64_t>(decisions.size()), "decision", "decisions");
  if (with_result > 0) words += fmt::format("; the results of {} are known", with_result);
  if (due > 0) words += fmt::format("; {} {} for a second look", due, due == 1 ? "waits" : "wait");
  return words + ".";
}

/// How they were made, with a count for each way; nothing below the indicator's minimum.
Bullets ways(const std::vector<Figure>& figures) {
  Bullets lines;
  for (const Figure& figure : figures)
    if (figure.indicator->name == "decision_modes" && figure.team.empty() &&
        !figure.category.empty())
      lines.push_back(fmt::format("{}: {}", figure.category, figure_words(figure)));
  return lines;
}

}  // namespace

Page decisions_report(const Request& request) {
  const Window window = asked_window(request);
  const Names names(request.db(), request.audience);
  const Covered teams(request);
  gather_for(request.workspace, request.calendar, {window});
  DecisionFilter filter;
  filter.from = window.period.from;
  filter.to = window.as_of;
  const std::vector<Decision> all = covered(teams, decisions(request.db(), filter));
  Page page = begin_page(request, "decisions", window.period);
  page.sections.front().parts.push_back(summary(all, window.as_of));
  const Bullets how = ways(read_all(request, {window}));
  if (!how.empty()) page.sections.push_back({"How they were made", {how}});
  const std::vector<Decision> rows = request.shows_records() ? all : std::vector<Decision>{};
  page.tables.push_back(decisions_table(teams, rows, names));
  if (!rows.empty()) page.sections.push_back({"What was decided", {lean(page.tables.front())}});
  page.rows_first = request.shows_records();
  return page;
}

}  // namespace collab
