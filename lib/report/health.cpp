// The health report as tables (long, or a row a team) and as a page.
#include "report/health.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace collab {

namespace {

/// The long table's columns are a contract: new ones only at the end.
Table long_table(const Request& request, const std::vector<const Figure*>& readings) {
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
  for (const Figure* reading : readings) {
    const Indicator& indicator = *reading->indicator;
    const auto thresholds = thresholds_of(indicator, rules);
    table.rows.push_back({school.code, text(reading->team), text(indicator.name),
                          text(unit_word(indicator.unit)), reading->period.from, reading->period.to,
                          amount_cell(reading->part), amount_cell(reading->whole),
                          value_cell(indicator, reading->value), text(level_word(reading->level)),
                          text(reading->note), text(reading->statistic),
                          std::int64_t{indicator.definition}, text(reading->category),
                          thresholds ? Cell(thresholds->green) : Cell(),
                          thresholds ? Cell(thresholds->amber) : Cell(), school.example});
  }
  return table;
}

/// True for the reading that stands for its indicator in a single cell.
bool stands_alone(const Figure& reading) {
  return reading.category.empty() &&
         reading.statistic == statistic_word(reading.indicator->statistics.front());
}

/// A row a team (and one for the school, without a name), a column an indicator.
Table wide_table(const Request& request, const std::vector<const Figure*>& readings) {
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
  for (const Figure* reading : readings) {
    auto [at, added] = rows.try_emplace({reading->period.from, reading->team});
    std::vector<Cell>& row = at->second;
    if (added) {
      row.assign(table.columns.size(), Cell());
      row[0] = request.workspace.school.code;
      if (!reading->team.empty()) row[1] = reading->team;
      row[2] = reading->period.from;
      row[3] = reading->period.to;
      row.back() = request.workspace.school.example;
    }
    if (!stands_alone(*reading)) continue;
    const auto column = static_cast<std::size_t>(reading->indicator - indicators().data());
    row[first + column] = value_cell(*reading->indicator, reading->value);
  }
  for (auto& [place, row] : rows) table.rows.push_back(std::move(row));
  return table;
}

std::vector<const Figure*> shown(const Health& health) {
  std::vector<const Figure*> list;
  for (const Figure& reading : health.readings)
    for (const Window& window : health.windows)
      if (reading.period.from == window.period.from && reading.period.to == window.period.to)
        list.push_back(&reading);
  return list;
}

/// Figures of the school or of one team for readers.
Table figures_table(const std::vector<const Figure*>& readings, std::string_view team,
                    const Rules& rules) {
  Table table{
      "figures", "Figures", {{"figure", "Figure"}, {"value", "Value"}, {"level", "Level"}}, {}};
  if (team.empty()) table.columns.push_back({"thresholds", "Thresholds"});
  for (const Figure* reading : readings) {
    if (reading->team != team || reading->indicator->quality) continue;
    if (!team.empty() && reading->level == Level::not_applicable) continue;
    if (!stands_alone(*reading) && reading->category.empty() && !reading->value) continue;
    std::string title(reading->indicator->title);
    if (!reading->category.empty()) title += ": " + reading->category;
    if (reading->category.empty() && !stands_alone(*reading))
      title += reading->statistic == "median" ? " (median of teams)"
                                              : fmt::format(" ({})", reading->statistic);
    std::vector<Cell> row{title, reading_words(*reading), level_words(*reading)};
    if (team.empty()) row.emplace_back(threshold_words(*reading->indicator, rules));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Bullets completeness(const std::vector<const Figure*>& readings) {
  Bullets lines;
  for (const Figure* reading : readings) {
    if (!reading->indicator->quality || !reading->team.empty() || !stands_alone(*reading)) continue;
    lines.push_back(fmt::format("{}: {}", reading->indicator->title, reading_words(*reading)));
  }
  return lines;
}

/// One figure a row, one window a column.
Table course_table(const Health& health, const std::vector<const Figure*>& readings,
                   std::string_view team) {
  Table table{"course", "Course", {{"figure", "Figure"}}, {}};
  for (const Window& window : health.windows)
    table.columns.push_back({iso(window.period.from), iso(window.period.from), Type::decimal});
  for (const Indicator& indicator : indicators()) {
    std::vector<Cell> row(table.columns.size());
    row[0] = std::string(indicator.title);
    bool any = false;
    for (const Figure* reading : readings) {
      if (reading->indicator != &indicator || reading->team != team || !stands_alone(*reading))
        continue;
      for (std::size_t i = 0; i < health.windows.size(); ++i)
        if (reading->period.from == health.windows[i].period.from)
          row[i + 1] = value_cell(indicator, reading->value);
      any = any || reading->value.has_value();
    }
    if (any) table.rows.push_back(std::move(row));
  }
  return table;
}

/// The teams that have readings, by name.
std::vector<Team> teams_of(Db& db, const std::vector<const Figure*>& readings) {
  std::vector<Team> found;
  for (Team& team : teams(db))
    if (std::ranges::any_of(readings, [&](const Figure* one) { return one->team == team.slug; }))
      found.push_back(std::move(team));
  std::ranges::sort(found, {}, &Team::name);
  return found;
}

Section about_figures() {
  return {"About these figures",
          {Bullets{"A level says how a figure stands to the school's own thresholds; grey: too few "
                   "blocks have a record. Without a level none may be given, or unrecorded "
                   "blocks could change it.",
                   "Teams stand in the order of their names. Not for evaluation of staff."}}};
}

void add_single_window(Page& page, const Request& request, const Health& health,
                       const std::vector<const Figure*>& readings) {
  const Rules rules = rules_of(request.db());
  if (request.teams.empty()) {
    page.sections.push_back({"How complete the records are", {completeness(readings)}});
    if (health.before) {
      const Bullets changed = changes(health.readings, "", health.windows.front().period.from,
                                      health.before->period.from);
      page.sections.push_back(
          {fmt::format("What changed against {}", period_words(health.before->period)),
           {changed.empty() ? Bullets{"no figure of the school"} : changed}});
    }
    page.sections.push_back({"The school", {figures_table(readings, "", rules)}});
  }
  for (const Team& team : teams_of(request.db(), readings))
    page.sections.push_back({team.name, {figures_table(readings, team.slug, rules)}});
}

void add_course(Page& page, const Request& request, const Health& health,
                const std::vector<const Figure*>& readings) {
  if (request.teams.empty())
    page.sections.push_back({"The school", {course_table(health, readings, "")}});
  for (const Team& team : teams_of(request.db(), readings))
    page.sections.push_back({team.name, {course_table(health, readings, team.slug)}});
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
  health.readings = read_all(request, all);
  return health;
}

Page health_page(const Request& request, const Health& health) {
  const Period period{health.windows.front().period.from, health.windows.back().period.to};
  Page page = begin_page(request, "collaboration health", period);
  const std::vector<const Figure*> readings = shown(health);
  page.tables.push_back(request.wide ? wide_table(request, readings)
                                     : long_table(request, readings));
  if (request.wide)
    page.sections.push_back({"", {page.tables.front()}});
  else if (request.cut)
    add_course(page, request, health, readings);
  else
    add_single_window(page, request, health, readings);
  page.sections.push_back(about_figures());
  page.rows_first = true;
  return page;
}

Page health_report(const Request& request) { return health_page(request, measure_health(request)); }

}  // namespace collab
