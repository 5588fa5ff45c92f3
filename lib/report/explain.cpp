// The rows behind a figure. They add up to the value that the health report prints.
#include "report/explain.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "report/figures.h"
#include "report/render/select.h"

namespace collab {

namespace {

std::string head_words(const Indicator& indicator, const Rules& rules) {
  std::string words = fmt::format("{}, {}", indicator.id, unit_word(indicator.unit));
  if (indicator.better == Better::more) words += ", more is better";
  if (indicator.better == Better::less) words += ", less is better";
  if (const std::string levels = threshold_words(indicator, rules); !levels.empty())
    words += "; " + levels;
  return words + ".";
}

/// True where the rows may be listed for this request.
bool may_list(const Request& request, const Indicator& indicator) {
  if (indicator.about_people || !request.shows_records()) return false;
  const bool own = request.audience == Audience::team && request.teams.size() == 1;
  return !indicator.own_team_only || own;
}

Table evidence_table(const Request& request, const Indicator& indicator, const Window& window) {
  const Names names(request.db(), request.audience);
  Table table{"evidence",
              "Evidence",
              {{"state", "State"},
               {"reference", "Reference", Type::reference},
               {"team", "Team", Type::reference},
               {"at", "Day", Type::date},
               {"detail", "Detail"},
               {"part", "Part", Type::decimal},
               {"whole", "Of", Type::decimal}},
              {}};
  if (names.shown()) table.columns.push_back({"person", "Person"});
  for (const Evidence& row : read_evidence(request.db(), indicator, window, std::nullopt)) {
    std::string slug;
    if (row.team) {
      const auto team = team_by_id(request.db(), *row.team);
      if (!request.covers(*team)) continue;
      slug = team->slug;
    } else if (!request.teams.empty()) {
      continue;
    }
    std::vector<Cell> cells{row.state.empty() ? Cell() : Cell(names.in(row.state)),
                            row.ref.empty() ? Cell() : Cell(row.ref),
                            slug.empty() ? Cell() : Cell(slug),
                            cell(row.at),
                            row.detail.empty() ? Cell() : Cell(names.in(row.detail)),
                            amount_cell(row.part),
                            amount_cell(row.whole)};
    if (names.shown()) cells.push_back(row.subject ? Cell(names.of(*row.subject)) : Cell());
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Bullets values(const Request& request, const Indicator& indicator, const Window& window) {
  Bullets lines;
  for (const Figure& figure : read_all(request, {window})) {
    if (figure.indicator != &indicator) continue;
    const bool first = figure.statistic == statistic_word(indicator.statistics.front());
    if (!first && !figure.value) continue;
    std::string line = figure.team.empty() ? "the school" : figure.team;
    if (!figure.category.empty()) line += ", " + figure.category;
    if (!first) line += ", " + figure.statistic + (figure.teams > 0 ? " of teams" : "");
    line += ": " + figure_words(figure);
    if (const std::string level = level_words(figure); !level.empty()) line += ", " + level;
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

Page explain_page(const Request& request, const Indicator& indicator) {
  const Window window = asked_window(request);
  gather_for(request.workspace, request.calendar, {window});
  const Rules rules = rules_of(request.db());
  Page page = begin_page(request, indicator.title, window.period);
  Section& opening = page.sections.front();
  opening.parts.push_back(head_words(indicator, rules));
  opening.parts.push_back(indicator.formula + ".");
  Bullets more;
  if (indicator.minimum > 0)
    more.push_back(fmt::format("needs at least {} {}", indicator.minimum, indicator.minimum_of));
  if (!indicator.lag.empty()) more.push_back("lag: " + std::string(indicator.lag));
  more.push_back("source: " + std::string(indicator.source));
  opening.parts.push_back(std::move(more));
  page.sections.push_back({"Value", {values(request, indicator, window)}});
  Table evidence = evidence_table(request, indicator, window);
  if (!may_list(request, indicator)) {
    evidence.rows.clear();
    page.sections.push_back(
        {"Rows",
         {indicator.about_people
              ? std::string("The rows stand for people, and are not listed.")
              : std::string(request.shows_records()
                                ? "The rows are for the team itself: --for team --team TEAM."
                                : "A district sees the school's values, not the rows.")}});
  } else if (!evidence.rows.empty()) {
    page.sections.push_back({"Rows", {lean(evidence)}});
  }
  page.tables.push_back(std::move(evidence));
  page.rows_first = true;
  return page;
}

}  // namespace collab
