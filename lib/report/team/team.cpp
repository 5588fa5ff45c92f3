// The report on one team, in the order in which it is wanted at the next meeting: what comes, what
// is open, what the team is growing towards; figures last.
#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text/text.h"
#include "report/figures.h"
#include "report/happened.h"
#include "report/records.h"
#include "report/render/select.h"
#include "report/team/next.h"
#include "report/team/stages.h"

namespace collab {

namespace {

Table figures_table(const std::vector<Figure>& figures, Date now, Date before) {
  Table table{"figures",
              "Figures",
              {{"indicator", "Indicator", Type::reference},
               {"figure", "Figure"},
               {"value", "Value", Type::decimal},
               {"reading", "In words"},
               {"level", "Level"},
               {"was", "Was", Type::decimal},
               {"was_reading", "Was, in words"}},
              {}};
  for (const Figure& figure : figures) {
    if (figure.period.from != now || figure.level == Level::not_applicable) continue;
    const Indicator& indicator = *figure.indicator;
    const Figure* earlier = figure.category.empty()
                                ? find_figure(figures, indicator.name, figure.team, before)
                                : nullptr;
    std::string title(indicator.title);
    if (!figure.category.empty()) title += ": " + figure.category;
    table.rows.push_back(
        {std::string(indicator.name), title, value_cell(indicator, figure.value),
         figure_words(figure), level_words(figure),
         earlier ? value_cell(indicator, earlier->value) : Cell(),
         earlier && earlier->value ? Cell(value_words(indicator, *earlier->value)) : Cell()});
  }
  return table;
}

/// The figures as readers see them: without the columns that are for programs.
Table for_readers(const Table& figures) {
  Table table{"figures",
              "Figures",
              {{"figure", "Figure"}, {"reading", "Now"}, {"level", "Level"}, {"was", "Was"}},
              {}};
  for (const std::vector<Cell>& row : figures.rows)
    table.rows.push_back({row[1], row[3], row[4], row[6]});
  return table;
}

Bullets thanks(const Request& request, const Window& window, const Names& names) {
  Bullets lines;
  const bool own_eyes = request.audience == Audience::team;
  for (const Celebration& each : celebrations(request.db(), window.period))
    if (each.team == request.teams.front().id && (each.may_share || own_eyes))
      lines.push_back(celebration_words(each, names));
  return lines;
}

/// Stage and next steps; of the looks back the facts are gathered anew.
void add_stage(Page& page, const Request& request, const Window& window) {
  const Team& team = request.teams.front();
  const auto found = growth_of(request.workspace, request.calendar,
                               {{team.id}, window.as_of, usual_growth_from(window.as_of)});
  if (found.empty()) return;
  Bullets steps;
  for (const Judged* each : next_steps(found.front()))
    steps.push_back(fmt::format("{} ({}): {}", each->criterion->title, result_word(each->result),
                                each->criterion->next));
  page.sections.push_back({"How the team grows", {stage_words(found.front()), steps}});
}

void add_decided(Page& page, const Request& request, const Window& window) {
  const Bullets celebrated = thanks(request, window, Names(request.db(), request.audience));
  if (!celebrated.empty()) page.sections.push_back({"Worth a thank-you", {celebrated}});
  if (!page.tables[2].rows.empty())
    page.sections.push_back({"What was decided", {lean(page.tables[2])}});
}

void add_tables(Page& page, const Request& request, const Window& window) {
  const Names names(request.db(), request.audience);
  const Covered teams(request);
  ActionFilter open;
  open.team = request.teams.front().id;
  open.open_on = window.as_of;
  DecisionFilter made;
  made.team = open.team;
  made.from = window.period.from;
  made.to = window.as_of;
  page.tables.push_back(
      actions_table(teams, covered(teams, actions(request.db(), open)), names, window.as_of));
  page.tables.push_back(
      decisions_table(teams, covered(teams, decisions(request.db(), made)), names));
}

}  // namespace

Page team_report(const Request& request) {
  if (request.teams.size() != 1)
    throw Error(Kind::usage, "the report is about one team", "collab report team TEAM");
  const Team& team = request.teams.front();
  const Window window = asked_window(request);
  const Window before = window_before(request.calendar, window);
  Page page = begin_page(request, team.name, window.period);
  if (team.charge && !team.confidential)
    page.sections.front().parts.push_back("Charge: " +
                                          Names(request.db(), request.audience).in(*team.charge));
  gather_for(request.workspace, request.calendar, {window, before});
  page.tables.push_back(
      figures_table(read_all(request, {window, before}), window.period.from, before.period.from));
  const std::string met = happened_words(happened(request, window));
  add_tables(page, request, window);
  if (!team.confidential) {
    std::vector<Section> next = next_sections(request, window);
    const auto back = std::ranges::find(next, "What comes back", &Section::heading);
    if (!page.tables[1].rows.empty()) next.insert(back, {"Open actions", {lean(page.tables[1])}});
    std::ranges::move(next, std::back_inserter(page.sections));
    add_stage(page, request, window);
  }
  add_decided(page, request, window);
  Section figures{"Figures", {met}};
  if (!page.tables[0].rows.empty()) figures.parts.push_back(for_readers(page.tables[0]));
  page.sections.push_back(std::move(figures));
  page.sections.push_back({"", {std::string("Not for evaluation of staff.")}});
  return page;
}

}  // namespace collab
