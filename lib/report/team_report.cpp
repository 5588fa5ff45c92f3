// The report on one team: how it meets, its figures, what it decided and promised.
#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text/text.h"
#include "model/lesson/study_parts.h"
#include "model/meeting/confidential.h"
#include "model/team/norm.h"
#include "report/figures.h"
#include "report/happened.h"
#include "report/records.h"
#include "report/render/select.h"

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

/// What other groups found and the team has not taken up.
Bullets waiting_findings(const Request& request, const Names& names) {
  Bullets lines;
  const Team& team = request.teams.front();
  const ConfidentialTexts confidential(request.db());
  if (team.confidential) return lines;
  for (const WaitingFinding& each : findings_waiting(request.db(), team.id, request.as_of)) {
    if (confidential.hides(each.from)) continue;
    const auto from = each.from ? team_by_id(request.db(), *each.from) : std::nullopt;
    lines.push_back(
        fmt::format("L{}{}, since {}: {}; when it is taken up: collab lessonstudy ack "
                    "L{} {}",
                    each.study, from ? " of " + from->name : "", iso(each.shared_on),
                    names.in(each.words), each.study, team.slug));
  }
  return lines;
}

void add_texts(Page& page, const Request& request, const Window& window) {
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
  const Bullets celebrated = thanks(request, window, names);
  if (!celebrated.empty()) page.sections.push_back({"Worth a thank-you", {celebrated}});
  const Bullets waiting = waiting_findings(request, names);
  if (!waiting.empty()) page.sections.push_back({"Findings to take up", {waiting}});
  if (!page.tables[1].rows.empty())
    page.sections.push_back({"Open actions", {lean(page.tables[1])}});
  if (!page.tables[2].rows.empty())
    page.sections.push_back({"What was decided", {lean(page.tables[2])}});
}

}  // namespace

Page team_report(const Request& request) {
  if (request.teams.size() != 1)
    throw Error(Kind::usage, "the report is about one team", "collab report team TEAM");
  const Team& team = request.teams.front();
  const Window window = asked_window(request);
  const Window before = window_before(request.calendar, window);
  gather_for(request.workspace, request.calendar, {window, before});
  Page page = begin_page(request, team.name, window.period);
  Section& opening = page.sections.front();
  if (team.charge && !team.confidential)
    opening.parts.push_back("Charge: " + Names(request.db(), request.audience).in(*team.charge));
  opening.parts.push_back(happened_words(happened(request, window)));
  const Table figures =
      figures_table(read_all(request, {window, before}), window.period.from, before.period.from);
  page.tables.push_back(figures);
  if (!figures.rows.empty()) page.sections.push_back({"Figures", {for_readers(figures)}});
  add_texts(page, request, window);
  page.sections.push_back({"", {std::string("Not for evaluation of staff.")}});
  return page;
}

}  // namespace collab
