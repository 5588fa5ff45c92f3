// One figure for each team and one for the school. Adding up is in tally.cpp, running the SQL in
// evidence.cpp.
#include "measure/figure.h"

#include <algorithm>
#include <array>

#include "measure/evidence.h"
#include "measure/statistic.h"
#include "measure/tally.h"

namespace collab {

namespace {

constexpr int least_of_median = 3;  ///< of a median of teams
constexpr std::string_view coverage_name = "recorded";

constexpr std::array<std::string_view, 8> level_words = {
    "", "green", "amber", "red", "grey", "too_few", "suppressed", "not_applicable"};

struct LivingTeam {
  Id id;
  std::string slug;
};

constexpr std::string_view select_teams = R"sql(
  SELECT id, slug
  FROM team
  WHERE created_on <= :to
    AND ifnull(ended_on, '9999-12-31') >= :from
  ORDER BY slug
)sql";

std::vector<LivingTeam> living_teams(const Db& db, const Window& window, const Rules& rules) {
  std::vector<LivingTeam> teams;
  auto rows = db.query(select_teams, {{":to", window.as_of}, {":from", window.period.from}});
  while (rows.step()) {
    LivingTeam team{rows.integer(0), rows.text(1)};
    if (rules.teams.empty() || std::ranges::find(rules.teams, team.slug) != rules.teams.end())
      teams.push_back(std::move(team));
  }
  return teams;
}

/// Rows without a team, by category.
constexpr Id school_wide = 0;
using Tallies = std::map<Id, std::map<std::string, Tally>>;

bool is_pooled(Statistic statistic) {
  return statistic == Statistic::ratio || statistic == Statistic::count;
}

Tally& tally_of(Tallies& tallies, const Indicator& indicator, Id team,
                const std::string& category) {
  return tallies[team].try_emplace(category, indicator).first->second;
}

Tallies tallied(const Db& db, const Indicator& indicator, const Window& window) {
  Tallies tallies;
  if (is_pooled(indicator.statistics.front())) {
    auto rows = summed_rows(db, indicator, window);
    while (rows.step()) {
      tally_of(tallies, indicator, rows.integer_or(0).value_or(school_wide),
               rows.text_or(1).value_or(""))
          .add({std::nullopt, rows.real(3), rows.real(4), rows.integer(5), rows.integer(6),
                rows.text_or(2).value_or("")});
    }
    return tallies;
  }
  std::set<std::string> seen;
  auto rows = evidence_rows(db, indicator, window);
  while (rows.step()) {
    const bool again = indicator.cases_by_ref && !seen.insert(rows.text_or(3).value_or("")).second;
    tally_of(tallies, indicator, rows.integer_or(0).value_or(school_wide),
             rows.text_or(8).value_or(""))
        .add({rows.integer_or(1), rows.real(4), rows.real(5), again ? 0 : 1, 1,
              rows.text_or(6).value_or("")});
  }
  return tallies;
}

/// A ratio's categories, each on its own, if none is smaller than the indicator's split.
std::vector<Figure> split_figures(const Indicator& indicator,
                                  const std::map<std::string, Tally>& categories,
                                  const Window& window) {
  std::vector<Figure> figures;
  for (const auto& [category, tally] : categories) {
    if (tally.cases() < indicator.split) return {};
    Figure figure = tally.figure(indicator.statistics.front(), window, Rules{});
    figure.category = category;
    figure.level = Level::none;
    figures.push_back(std::move(figure));
  }
  return figures.size() > 1 ? figures : std::vector<Figure>{};
}

/// The figures of one team or the school: one for each statistic or for each category.
std::vector<Figure> figures_of(const Indicator& indicator,
                               const std::map<std::string, Tally>& categories, const Window& window,
                               const Rules& rules) {
  Tally all(indicator);
  for (const auto& [category, tally] : categories) all.add(tally);
  std::vector<Figure> figures;
  const bool split =
      indicator.split == 0 && !categories.empty() && !categories.begin()->first.empty();
  if (split && all.cases() >= indicator.minimum) {
    for (const auto& [category, tally] : categories) {
      Figure figure = tally.figure(indicator.statistics.front(), window, Rules{});
      figure.category = category;
      figure.value = figure.part;
      figure.whole = all.cases();
      figure.level = Level::none;
      figures.push_back(std::move(figure));
    }
    return figures;
  }
  for (const Statistic statistic : indicator.statistics)
    figures.push_back(all.figure(statistic, window, rules));
  if (indicator.split > 0) {
    std::vector<Figure> parts = split_figures(indicator, categories, window);
    std::move(parts.begin(), parts.end(), std::back_inserter(figures));
  }
  return figures;
}

/// The median of the teams' values, the school's second row.
Figure median_of_teams(const Indicator& indicator, const std::vector<Figure>& teams,
                       const Window& window) {
  std::vector<double> values;
  for (const Figure& team : teams)
    if (team.value && !team.waived) values.push_back(*team.value);
  Figure figure;
  figure.indicator = &indicator;
  figure.period = window.period;
  figure.statistic = statistic_word(Statistic::median);
  figure.teams = static_cast<int>(values.size());
  figure.cases = figure.teams;
  if (values.empty()) {
    figure.level = Level::not_applicable;
    return figure;
  }
  figure.whole = static_cast<double>(values.size());
  if (figure.teams < least_of_median) {
    figure.level = Level::too_few;
  } else {
    figure.value = quantile(values, 0.5);
  }
  return figure;
}

/// What was counted for a school: the rows of each team, and the teams' figures.
struct Counted {
  const Tallies& tallies;
  const std::vector<Figure>& teams;
};

/// The school's own rows: of everything pooled, and the median of teams where that says more.
std::vector<Figure> school_figures(const Indicator& indicator, const Counted& counted,
                                   const Window& window, const Rules& rules) {
  const auto& [tallies, teams] = counted;
  const Statistic first = indicator.statistics.front();
  if (first == Statistic::coverage) return {};
  if (first == Statistic::effective) {
    Figure median = median_of_teams(indicator, teams, window);
    const auto thresholds = thresholds_of(indicator, rules);
    if (median.value && thresholds)
      median.level = level_of(*median.value, *thresholds, indicator.better);
    return {median};
  }
  std::map<std::string, Tally> pooled;
  int contributing = 0;
  for (const auto& [team, categories] : tallies) {
    bool counts = false;
    for (const auto& [category, tally] : categories) {
      pooled.try_emplace(category, indicator).first->second.add(tally);
      counts = counts || tally.applies();
    }
    if (counts && team != school_wide) ++contributing;
  }
  std::vector<Figure> figures = figures_of(indicator, pooled, window, rules);
  for (Figure& figure : figures) figure.teams = contributing;
  if (indicator.of_teams && first == Statistic::ratio)
    figures.push_back(median_of_teams(indicator, teams, window));
  return figures;
}

}  // namespace

std::string_view level_word(Level level) { return level_words[static_cast<std::size_t>(level)]; }

Level level_of(double value, const Thresholds& thresholds, Better better) {
  if (better == Better::neither) return Level::none;
  // Sums of tenths must not miss a threshold they reach on paper.
  constexpr double slack = 1e-9;
  const bool more = better == Better::more;
  const auto reaches = [&](double bound) {
    return more ? value >= bound - slack : value <= bound + slack;
  };
  if (reaches(thresholds.green)) return Level::green;
  return reaches(thresholds.amber) ? Level::amber : Level::red;
}

std::optional<Thresholds> thresholds_of(const Indicator& indicator, const Rules& rules) {
  const auto own = rules.thresholds.find(indicator.name);
  return own == rules.thresholds.end() ? indicator.thresholds : own->second;
}

std::vector<Figure> read_indicator(Db& db, const Indicator& indicator, const Window& window,
                                   const Rules& rules) {
  const Tallies tallies = tallied(db, indicator, window);
  std::vector<Figure> teams;
  if (indicator.of_teams) {
    for (const LivingTeam& team : living_teams(db, window, rules)) {
      const auto own = tallies.find(team.id);
      const std::map<std::string, Tally> none;
      for (Figure& figure :
           figures_of(indicator, own == tallies.end() ? none : own->second, window, rules)) {
        figure.team = team.slug;
        teams.push_back(std::move(figure));
      }
    }
  }
  if (!rules.teams.empty()) return teams;
  std::vector<Figure> figures = school_figures(indicator, {tallies, teams}, window, rules);
  figures.insert(figures.end(), std::make_move_iterator(teams.begin()),
                 std::make_move_iterator(teams.end()));
  return figures;
}

void grey_out(std::vector<Figure>& figures, const Rules& rules) {
  std::set<std::pair<std::string, Date>> grey;
  for (const Figure& figure : figures)
    if (figure.indicator->name == coverage_name && figure.value &&
        figure.statistic == statistic_word(Statistic::ratio) &&
        *figure.value < rules.least_recorded)
      grey.emplace(figure.team, figure.period.from);
  for (Figure& figure : figures) {
    const bool coloured =
        figure.level == Level::green || figure.level == Level::amber || figure.level == Level::red;
    if (coloured && grey.contains({figure.team, figure.period.from})) figure.level = Level::grey;
  }
}

std::vector<Evidence> read_evidence(Db& db, const Indicator& indicator, const Window& window,
                                    std::optional<Id> team) {
  std::vector<Evidence> found;
  auto rows = evidence_rows(db, indicator, window);
  while (rows.step()) {
    if (team && rows.integer_or(0) != team) continue;
    std::string state = rows.text_or(6).value_or("");
    if (state.empty()) state = rows.text_or(8).value_or("");
    found.push_back({rows.integer_or(0), rows.integer_or(1), rows.day_or(2),
                     rows.text_or(3).value_or(""), rows.real(4), rows.real(5), std::move(state),
                     rows.text_or(7).value_or("")});
  }
  return found;
}

}  // namespace collab
