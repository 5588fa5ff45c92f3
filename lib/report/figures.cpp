// Figures in words and cells.
#include "report/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text/text.h"
#include "report/slices.h"

namespace collab {

namespace {

/// "61", "61.5": one decimal where there is one.
std::string short_number(double value) {
  const double tenths = std::round(value * 10) / 10;
  return tenths == std::round(tenths) ? fmt::format("{:.0f}", tenths)
                                      : fmt::format("{:.1f}", tenths);
}

/// " (22 of 36)"; nothing where the value is no share of something.
std::string of_words(const Figure& figure) {
  const Unit unit = figure.indicator->unit;
  if (!figure.part || !figure.whole || unit == Unit::days || unit == Unit::count) return "";
  return fmt::format(" ({} of {})", short_number(*figure.part), short_number(*figure.whole));
}

/// "one person led all the meetings (0.25)", "0.45 (1 is an even rotation)".
std::string scaled_words(const Figure& figure) {
  const std::string value = value_words(*figure.indicator, *figure.value);
  return figure.is_of_one ? fmt::format("{} ({})", figure.indicator->alone, value)
                          : fmt::format("{} ({})", value, figure.indicator->scale);
}

std::string with_note(std::string words, const Figure& figure) {
  return figure.note.empty() ? words : words + ", " + figure.note;
}

}  // namespace

namespace {

/// The slices of windows, each looked for once.
class Slices {
 public:
  explicit Slices(const Request& request) : request_(request) {}
  const Request& request() const { return request_; }
  std::optional<Period> of(Period window) {
    const auto [at, is_new] = known_.try_emplace({window.from, window.to});
    if (is_new) at->second = sliced(request_.db(), request_.calendar, window, request_.as_of);
    return at->second;
  }

 private:
  const Request& request_;
  std::map<std::pair<Date, Date>, std::optional<Period>> known_;
};

/// Gives the school's values of a team's own figure for whole slices of the windows only.
void cut_to_slices(Slices& slices, const Indicator& indicator, const Rules& rules,
                   std::vector<Figure>& all) {
  const Request& request = slices.request();
  for (Figure& figure : all) {
    if (figure.indicator != &indicator || !figure.team.empty()) continue;
    const Period asked = figure.period;
    // What the next operation changes may be one meeting, whatever the slices are.
    if (request.earlier && figure.level != Level::not_applicable) {
      figure.level = Level::suppressed;
      figure.earlier = true;
      continue;
    }
    const auto part = slices.of(asked);
    if (part) {
      for (Figure& again : read_indicator(request.db(), indicator, {*part, part->to}, rules))
        if (again.team.empty() && again.statistic == figure.statistic) figure = std::move(again);
      figure.period = asked;
    } else if (figure.level != Level::not_applicable) {
      figure.level = Level::suppressed;
    }
  }
}

}  // namespace

std::vector<Figure> read_all(const Request& request, const std::vector<Window>& windows) {
  Rules rules = rules_of(request.db());
  rules.teams = request.slugs();
  std::vector<Figure> all;
  for (const Indicator& indicator : indicators()) {
    for (const Window& window : windows) {
      std::vector<Figure> some = read_indicator(request.db(), indicator, window, rules);
      std::move(some.begin(), some.end(), std::back_inserter(all));
    }
  }
  Slices slices(request);
  for (const Indicator& indicator : indicators())
    if (indicator.own_team_only) cut_to_slices(slices, indicator, rules, all);
  grey_out(all, rules);
  const bool own_eyes = request.audience == Audience::team && request.teams.size() == 1;
  keep_private(all, {own_eyes ? request.teams.front().slug : ""}, rules);
  if (request.audience == Audience::district)
    std::erase_if(all, [](const Figure& figure) { return !figure.team.empty(); });
  return all;
}

const Figure* find_figure(const std::vector<Figure>& figures, std::string_view indicator,
                          std::string_view team, Date from) {
  for (const Figure& figure : figures)
    if (figure.indicator->name == indicator && figure.team == team && figure.period.from == from)
      return &figure;
  return nullptr;
}

std::string value_words(const Indicator& indicator, double value) {
  switch (indicator.unit) {
    case Unit::percent:
      return fmt::format("{:.0f} %", value);
    case Unit::minutes:
      return fmt::format("{:.0f} minutes", value);
    case Unit::days:
      return short_number(value) + (value == 1 ? " day" : " days");
    case Unit::ratio:
      return fmt::format("{:.2f}", value);
    case Unit::count:
      return short_number(value);
  }
  return {};
}

std::string figure_words(const Figure& figure) {
  if (figure.earlier) return "not shown of an earlier state: leave --at out";
  if (figure.level == Level::suppressed && figure.indicator->own_team_only)
    return figure.team.empty() ? "not shown: too few meetings of too few teams"
                               : "for the team itself";
  if (figure.level == Level::suppressed) return "not shown: too few people";
  if (figure.level == Level::not_applicable) return with_note("nothing to count", figure);
  const bool of_teams = figure.team.empty() && figure.teams > 0 && !figure.part;
  if (figure.level == Level::too_few && !of_teams)
    return with_note(fmt::format("not shown: needs {} {}, has {}", figure.indicator->minimum,
                                 figure.indicator->minimum_of, figure.cases),
                     figure);
  if (figure.level == Level::too_few) return with_note("not shown: too few teams", figure);
  if (!figure.value) return figure.note;
  if (!figure.indicator->scale.empty()) return with_note(scaled_words(figure), figure);
  std::string words = value_words(*figure.indicator, *figure.value);
  const bool is_share = figure.whole && (figure.whole != figure.part || !figure.indicator->quality);
  if (figure.indicator->unit == Unit::count && is_share)
    words += " of " + short_number(*figure.whole);
  else
    words += of_words(figure);
  return with_note(std::move(words), figure);
}

std::string level_words(const Figure& figure) {
  const std::string_view word = level_word(figure.level);
  const bool coloured = figure.level >= Level::green && figure.level <= Level::grey;
  return coloured ? std::string(word) : "";
}

std::string threshold_words(const Indicator& indicator, const Rules& rules) {
  const auto thresholds = thresholds_of(indicator, rules);
  if (!thresholds) return "";
  const char* word = indicator.better == Better::more ? "from" : "up to";
  return fmt::format("green {0} {1}, amber {0} {2}", word, thresholds->green, thresholds->amber);
}

Cell value_cell(const Indicator& indicator, std::optional<double> value) {
  if (!value) return std::monostate{};
  if (indicator.unit == Unit::count) return Rounded{*value, 0};
  return Rounded{*value, indicator.unit == Unit::ratio ? 2 : 1};
}

Cell amount_cell(std::optional<double> amount) {
  if (!amount) return std::monostate{};
  return Rounded{*amount, *amount == std::round(*amount) ? 0 : 1};
}

Bullets changes(const std::vector<Figure>& figures, std::string_view team, Date now, Date before) {
  Bullets lines;
  for (const Indicator& indicator : indicators()) {
    if (indicator.quality) continue;
    const Figure* current = find_figure(figures, indicator.name, team, now);
    const Figure* earlier = find_figure(figures, indicator.name, team, before);
    if (!current || !earlier || !current->value || !earlier->value) continue;
    if (!current->category.empty()) continue;
    const std::string was = value_words(indicator, *earlier->value);
    if (was == value_words(indicator, *current->value)) continue;
    lines.push_back(fmt::format("{}: {}, was {}{}", indicator.title, figure_words(*current), was,
                                of_words(*earlier)));
  }
  return lines;
}

}  // namespace collab
