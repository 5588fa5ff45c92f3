// What the lines of recount.cpp come to: sums, medians, levels, by the table of the design, written
// down here a second time.
#include <algorithm>
#include <cmath>
#include <functional>

#include "unit/measure/recount.h"

namespace collab::test {
namespace {

/// A row of the catalogue.
struct Entry {
  std::string id;
  std::string statistic;
  int least = 0;     ///< cases
  double green = 0;  ///< 0 and 0: no levels
  double amber = 0;
  bool percent = false;
  bool less_is_better = false;
  bool school_only = false;
  bool people = false;
};

const std::vector<Entry> catalogue{
    {"I01", "ratio", 5, 90, 75, true, false, true, true},
    {"I02", "median", 5, 45, 30, false, false, true, true},
    {"I03", "ratio", 4, 85, 70, true},
    {"I04", "ratio", 3, 85, 70, true},
    {"I05", "ratio", 3, 40, 20, true},
    {"I05b", "ratio", 3, 75, 50, true},
    {"I06", "ratio", 4, 0, 0, true},
    {"I06b", "coverage", 4},
    {"I07", "ratio", 3, 0, 0, true},
    {"I08", "ratio", 5, 75, 55, true},
    {"I09", "median", 3, 7, 21, false, true},
    {"I10", "effective", 4, 0.5, 0.3},
    {"I13", "count", 5},
    {"I21", "count", 10, 0, 0, false, false, true, true},
    {"I22", "ratio", 5, 0, 0, false, false, true},
    {"I22b", "ratio", 5, 0, 0, false, false, true},
    {"I22c", "ratio", 5, 0, 0, false, false, true},
    {"Q01", "ratio", 0, 0, 0, true},
    {"Q02", "count", 0, 0, 0, false, true, true},
    {"Q03", "count", 0, 0, 0, false, true},
    {"Q04", "count", 0, 0, 0, false, true, true},
    {"Q05", "count", 0, 0, 0, false, true},
};

const Entry& entry(std::string_view id) {
  return *std::ranges::find_if(catalogue, [&](const Entry& each) { return each.id == id; });
}

/// The value at the place q of the sorted list, between two neighbours in proportion.
double at_place(std::vector<double> list, double q) {
  std::ranges::sort(list);
  const double place = q * static_cast<double>(list.size() - 1);
  double value = list.front();
  for (std::size_t i = 0; i + 1 < list.size(); ++i) {
    const double into = std::clamp(place - static_cast<double>(i), 0.0, 1.0);
    value += into * (list[i + 1] - list[i]);
  }
  return value;
}

std::string level(const Entry& entry, double value) {
  if (entry.green == 0 && entry.amber == 0) return "";
  const auto reaches = [&](double bound) {
    return entry.less_is_better ? value <= bound + 1e-9 : value >= bound - 1e-9;
  };
  return reaches(entry.green) ? "green" : reaches(entry.amber) ? "amber" : "red";
}

double sum(const std::vector<Line>& lines, double Line::*what) {
  double total = 0;
  for (const Line& line : lines) total += line.*what;
  return total;
}

/// Lines that count; items of one meeting, or questions of one, are one case.
std::int64_t cases_of(const Entry& entry, const std::vector<Line>& lines) {
  std::set<std::string> refs;
  std::int64_t counting = 0;
  for (const Line& line : lines) {
    if (line.whole == 0) continue;
    ++counting;
    refs.insert(line.ref);
  }
  const bool by_meeting = entry.id == "I05" || entry.id == "I06b";
  return by_meeting ? static_cast<std::int64_t>(refs.size()) : counting;
}

double effective_share(const std::vector<Line>& lines) {
  std::map<Id, double> led;
  for (const Line& line : lines) led[line.who] += 1;
  const auto meetings = static_cast<double>(lines.size());
  double squares = 0;
  for (const auto& [who, count] : led) squares += (count / meetings) * (count / meetings);
  return std::min(1.0, 1 / squares / std::min(meetings, lines.front().whole));
}

double value_of(const Entry& entry, const std::string& statistic, const std::vector<Line>& lines) {
  if (statistic == "ratio")
    return (entry.percent ? 100 : 1) * sum(lines, &Line::part) / sum(lines, &Line::whole);
  if (statistic == "count") return sum(lines, &Line::part);
  if (statistic == "effective") return effective_share(lines);
  if (statistic == "coverage") {
    std::set<double> questions;
    for (const Line& line : lines)
      if (line.part > 0) questions.insert(line.part);
    return static_cast<double>(questions.size());
  }
  std::vector<double> quotients;
  for (const Line& line : lines)
    if (line.whole > 0) quotients.push_back(line.part / line.whole);
  return at_place(quotients, statistic == "p25" ? 0.25 : 0.5);
}

PaperFigure figure(const Entry& entry, const std::string& statistic,
                   const std::vector<Line>& lines) {
  PaperFigure found;
  found.statistic = statistic;
  found.cases = cases_of(entry, lines);
  if (sum(lines, &Line::whole) == 0) {
    found.level = "not_applicable";
    return found;
  }
  const bool pooled = statistic == "ratio" || statistic == "count";
  if (pooled) found.part = sum(lines, &Line::part);
  found.whole = pooled ? sum(lines, &Line::whole) : static_cast<double>(found.cases);
  if (statistic == "coverage") {
    found.part = value_of(entry, statistic, lines);
    found.whole = 4;
  }
  if (found.cases < entry.least) {
    found.level = entry.people ? "suppressed" : "too_few";
    return found;
  }
  found.value = value_of(entry, statistic, lines);
  if (statistic != entry.statistic) return found;
  found.level = level(entry, *found.value);
  if (entry.id == "I03") {
    // Unrecorded blocks may have been kept: a level only where that would not change it.
    std::vector<Line> hopeful = lines;
    for (Line& line : hopeful)
      if (line.state == "unrecorded") line.part = 1;
    if (level(entry, value_of(entry, statistic, hopeful)) != found.level) found.level = "";
  }
  if (!lines.empty() && lines.front().state == "fixed facilitator") found.level = "";
  return found;
}

/// The figures of one team or the school: one, or one a statistic, or one a way of deciding.
std::vector<PaperFigure> figures(const Entry& entry, const std::vector<Line>& lines) {
  std::vector<PaperFigure> found;
  if (entry.id == "I13" && static_cast<int>(lines.size()) >= entry.least) {
    std::map<std::string, double> ways;
    for (const Line& line : lines) ways[line.state] += 1;
    for (const auto& [way, count] : ways)
      found.push_back({"", "count", way, count, static_cast<double>(lines.size()), count, "",
                       static_cast<std::int64_t>(count)});
    return found;
  }
  found.push_back(figure(entry, entry.statistic, lines));
  if (entry.id == "I02") found.push_back(figure(entry, "p25", lines));
  return found;
}

/// A team lived in the window if it was there on one of its days or since.
bool lived(const Team& team, const Window& window) {
  return team.created_on <= window.as_of &&
         (!team.ended_on || *team.ended_on >= window.period.from);
}

PaperFigure median_of(const Entry& entry, const std::vector<double>& values) {
  PaperFigure median;
  median.statistic = "median";
  median.cases = static_cast<std::int64_t>(values.size());
  median.level = values.empty() ? "not_applicable" : "";
  if (values.empty()) return median;
  median.whole = static_cast<double>(values.size());
  median.level = values.size() < 3 ? "too_few" : "";
  if (values.size() < 3) return median;
  median.value = at_place(values, 0.5);
  if (entry.statistic == "effective") median.level = level(entry, *median.value);
  return median;
}

}  // namespace

std::vector<PaperFigure> figures_on_paper(const Desk& desk, std::string_view id,
                                          const Window& window) {
  const Entry& row = entry(id);
  const std::vector<Line> lines = lines_on_paper(desk, id, window);
  std::vector<PaperFigure> of_teams;
  std::vector<double> values;
  for (const TeamPaper& paper : desk.teams) {
    if (row.school_only || !lived(paper.team, window)) continue;
    std::vector<Line> own;
    std::ranges::copy_if(lines, std::back_inserter(own),
                         [&](const Line& line) { return line.team == paper.team.slug; });
    for (PaperFigure& each : figures(row, own)) {
      each.team = paper.team.slug;
      const bool fixed = !own.empty() && own.front().state == "fixed facilitator";
      if (each.value && !fixed) values.push_back(*each.value);
      of_teams.push_back(std::move(each));
    }
  }
  std::vector<PaperFigure> found;
  if (row.statistic != "effective" && row.statistic != "coverage") found = figures(row, lines);
  if (row.statistic == "effective" || (row.statistic == "ratio" && !row.school_only))
    found.push_back(median_of(row, values));
  found.insert(found.end(), of_teams.begin(), of_teams.end());
  return found;
}

}  // namespace collab::test
