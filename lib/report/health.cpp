// The health report as tables (long, or one row for each team) and as a page.
#include "report/health.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace collab {

namespace {

/// The long table's columns are a contract: new ones only at the end.
Table long_table(const Request& request, const std::vector<const Figure*>& figures) {
  const School& school = request.workspace.school;
  const Rules rules = rules_of(request.db());
  Table table{"health",
              "Health",
              {{"school", "School", Type::reference},
               {"team", "Team", Type::reference},
               {"indicator", "Indicator", Type::reference},
               {"unit", "Unit"},
               {"start_date", "From", Type::date},
               {"end_date", "To", Type::date},
               {"part", "Part", Type::decimal},
               {"whole", "Of", Type::decimal},
               {"value", "Value", Type::decimal},
               {"level", "Level"},
               {"note", "Note"},
               {"statistic", "Statistic"},
               {"definition", "Definition", Type::integer},
               {"category", "Category"},
               {"green", "Green", Type::decimal},
               {"amber", "Amber", Type::decimal},
               {"example", "Example", Type::boolean}},
              {}};
  const auto text = [](std::string_view words) {
    return words.empty() ? Cell() : Cell(std::string(words));
  };
  for (const Figure* figure : figures) {
    const Indicator& indicator = *figure->indicator;
    const auto thresholds = thresholds_of(indicator, rules);
    table.rows.push_back({school.code, text(figure->team), text(indicator.name),
                          text(unit_word(indicator.unit)), figure->period.from, figure->period.to,
                          amount_cell(figure->part), amount_cell(figure->whole),
                          value_cell(indicator, figure->value), text(level_word(figure->level)),
                          text(figure->note), text(figure->statistic),
                          std::int64_t{indicator.definition}, text(figure->category),
                          thresholds ? Cell(thresholds->green) : Cell(),
                          thresholds ? Cell(thresholds->amber) : Cell(), school.example});
  }
  return table;
}

/// True for the figure that stands for its indicator in a single cell.
bool stands_alone(const Figure& figure) {
  return figure.category.empty() &&
         figure.statistic == statistic_word(figure.indicator->statistics.front());
}

/// One row for each team (and one for the school, without a name), one column for each indicator.
Table wide_table(const Request& request, const std::vector<const Figure*>& figures) {
  Table table{"health",
              "Health",
              {{"school", "School", Type::reference},
               {"team", "Team", Type::reference},
               {"start_date", "From", Type::date},
               {"end_date", "To", Type::date}},
              {}};
  const std::size_t first = table.columns.size();
  for (const Indicator& indicator : indicators())
    table.columns.push_back(
        {std::string(indicator.name), std::string(indicator.title), Type::decimal});
  table.columns.push_back({"example", "Example", Type::boolean});
  std::map<std::pair<Date, std::string>, std::vector<Cell>> rows;
  for (const Figure* figure : figures) {
    auto [at, added] = rows.try_emplace({figure->period.from, figure->team});
    std::vector<Cell>& row = at->second;
    if (added) {
      row.assign(table.columns.size(), Cell());
      row[0] = request.workspace.school.code;
      if (!figure->team.empty()) row[1] = figure->team;
      row[2] = figure->period.from;
      row[3] = figure->period.to;
      row.back() = request.workspace.school.example;
    }
    if (!stands_alone(*figure)) continue;
    const auto column = static_cast<std::size_t>(figure->indicator - indicators().data());
    row[first + column] = value_cell(*figure->indicator, figure->value);
  }
  for (auto& [place, row] : rows) table.rows.push_back(std::move(row));
  return table;
}

std::vector<const Figure*> shown(const Health& health) {
  std::vector<const Figure*> list;
  for (const Figure& figure : health.figures)
    for (const Window& window : health.windows)
      if (figure.period.from == window.period.from && figure.period.to == window.period.to)
        list.push_back(&figure);
  return list;
}

/// Figures of the school or of one team for readers.
Table figures_table(const std::vector<const Figure*>& figures, std::string_view team,
                    const Rules& rules) {
  Table table{
      "figures", "Figures", {{"figure", "Figure"}, {"value", "Value"}, {"level", "Level"}}, {}};
  if (team.empty()) table.columns.push_back({"thresholds", "Thresholds"});
  for (const Figure* figure : figures) {
    if (figure->team != team || figure->indicator->quality) continue;
    if (!team.empty() && figure->level == Level::not_applicable) continue;
    if (!stands_alone(*figure) && figure->category.empty() && !figure->value) continue;
    std::string title(figure->indicator->title);
    if (!figure->category.empty()) title += ": " + figure->category;
    if (figure->category.empty() && !stands_alone(*figure))
      title += figure->statistic == "median" ? " (median of teams)"
                                             : fmt::format(" ({})", figure->statistic);
    std::vector<Cell> row{title, figure_words(*figure), level_words(*figure)};
    if (team.empty()) row.emplace_back(threshold_words(*figure->indicator, rules));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Bullets completeness(const std::vector<const Figure*>& figures) {
  Bullets lines;
  for (const Figure* figure : figures) {
    if (!figure->indicator->quality || !figure->team.empty() || !stands_alone(*figure)) continue;
    lines.push_back(fmt::format("{}: {}", figure->indicator->title, figure_words(*figure)));
  }
  return lines;
}

/// One row for each figure, one column for each window.
Table course_table(const Health& health, const std::vector<const Figure*>& figures,
                   std::string_view team) {
  Table table{"course", "Course", {{"figure", "Figure"}}, {}};
  for (const Window& window : health.windows)
    table.columns.push_back({iso(window.period.from), iso(window.period.from), Type::decimal});
  for (const Indicator& indicator : indicators()) {
    std::vector<Cell> row(table.columns.size());
    row[0] = std::string(indicator.title);
    bool any = false;
    for (const Figure* figure : figures) {
      if (figure->indicator != &indicator || figure->team != team || !stands_alone(*figure))
        continue;
      for (std::size_t i = 0; i < health.windows.size(); ++i)
        if (figure->period.from == health.windows[i].period.from)
          row[i + 1] = value_cell(indicator, figure->value);
      any = any || figure->value.has_value();
    }
    if (any) table.rows.push_back(std::move(row));
  }
  return table;
}

/// The teams that have figures, by name.
std::vector<Team> teams_of(Db& db, const std::vector<const Figure*>& figures) {
  std::vector<Team> found;
  for (Team& team : teams(db))
    if (std::ranges::any_of(figures, [&](const Figure* one) { return one->team == team.slug; }))
      found.push_back(std::move(team));
  std::ranges::sort(found, {}, &Team::name);
  return found;
}

Section about_figures() {
  return {"About these figures",
          {Bullets{"A level says how a figure compares with the school's own thresholds; grey: "
                   "too few blocks have a record. A figure has no level where none may be given, "
                   "or where unrecorded blocks could change it.",
                   "Teams are listed by name. Not for evaluation of staff."}}};
}

void add_single_window(Page& page, const Request& request, const Health& health,
                       const std::vector<const Figure*>& figures) {
  const Rules rules = rules_of(request.db());
  if (request.teams.empty()) {
    page.sections.push_back({"How complete the records are", {completeness(figures)}});
    if (health.before) {
      const Bullets changed = changes(health.figures, "", health.windows.front().period.from,
                                      health.before->period.from);
      page.sections.push_back(
          {fmt::format("What changed compared with {}", period_words(health.before->period)),
           {changed.empty() ? Bullets{"none of the school's figures"} : changed}});
    }
    page.sections.push_back({"The school", {figures_table(figures, "", rules)}});
  }
  for (const Team& team : teams_of(request.db(), figures))
    page.sections.push_back({team.name, {figures_table(figures, team.slug, rules)}});
}

void add_course(Page& page, const Request& request, const Health& health,
                const std::vector<const Figure*>& figures) {
  if (request.teams.empty())
    page.sections.push_back({"The school", {course_table(health, figures, "")}});
  for (const Team& team : teams_of(request.db(), figures))
    page.sections.push_back({team.name, {course_table(health, figures, team.slug)}});
}

}  // namespace

Health measure_health(const Request& request) {
  Health health;
  const Window whole = asked_window(request);
  std::vector<Window> all;
  if (request.cut) {
    health.windows = windows_of(request.db(), request.calendar, whole, *request.cut);
    all = health.windows;
  } else {
    all = health.windows = {whole};
    if (!request.rows_alone) {
      health.before = window_before(request.calendar, whole);
      all.push_back(*health.before);
    }
  }
  gather_for(request.workspace, request.calendar, all);
  health.figures = read_all(request, all);
  return health;
}

Page health_page(const Request& request, const Health& health) {
  const Period period{health.windows.front().period.from, health.windows.back().period.to};
  Page page = begin_page(request, "collaboration health", period);
  const std::vector<const Figure*> figures = shown(health);
  page.tables.push_back(request.wide ? wide_table(request, figures) : long_table(request, figures));
  if (request.wide)
    page.sections.push_back({"", {page.tables.front()}});
  else if (request.cut)
    add_course(page, request, health, figures);
  else
    add_single_window(page, request, health, figures);
  page.sections.push_back(about_figures());
  page.rows_first = true;
  return page;
}

Page health_report(const Request& request) { return health_page(request, measure_health(request)); }

}  // namespace collab
