// Readings in words and cells.
#include "report/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text/text.h"

namespace collab {

namespace {

/// "61", "61.5": one decimal where there is one.
std::string short_number(double value) {
  const double tenths = std::round(value * 10) / 10;
  return tenths == std::round(tenths) ? fmt::format("{:.0f}", tenths)
                                      : fmt::format("{:.1f}", tenths);
}

/// " (22 of 36)"; nothing where the value is no share of something.
std::string of_words(const Figure& reading) {
  const Unit unit = reading.indicator->unit;
  if (!reading.part || !reading.whole || unit == Unit::days || unit == Unit::count) return "";
  return fmt::format(" ({} of {})", short_number(*reading.part), short_number(*reading.whole));
}

std::string with_note(std::string words, const Figure& reading) {
  return reading.note.empty() ? words : words + ", " + reading.note;
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
  grey_out(all, rules);
  const bool own_eyes = request.audience == Audience::team && request.teams.size() == 1;
  keep_private(all, {own_eyes ? request.teams.front().slug : ""});
  if (request.audience == Audience::district)
    std::erase_if(all, [](const Figure& reading) { return !reading.team.empty(); });
  return all;
}

const Figure* find_reading(const std::vector<Figure>& readings, std::string_view indicator,
                           std::string_view team, Date from) {
  for (const Figure& reading : readings)
    if (reading.indicator->name == indicator && reading.team == team && reading.period.from == from)
      return &reading;
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

std::string reading_words(const Figure& reading) {
  if (reading.level == Level::suppressed && reading.indicator->own_team_only)
    return reading.team.empty() ? "not shown: too few teams" : "for the team itself";
  if (reading.level == Level::suppressed) return "not shown: too few people";
  if (reading.level == Level::not_applicable) return with_note("nothing to count", reading);
  const bool of_teams = reading.team.empty() && reading.teams > 0 && !reading.part;
  if (reading.level == Level::too_few && !of_teams)
    return with_note(fmt::format("too few: {} of at least {} {}", reading.cases,
                                 reading.indicator->minimum, reading.indicator->minimum_of),
                     reading);
  if (reading.level == Level::too_few) return with_note("too few teams", reading);
  if (!reading.value) return reading.note;
  std::string words = value_words(*reading.indicator, *reading.value);
  const bool is_share =
      reading.whole && (reading.whole != reading.part || !reading.indicator->quality);
  if (reading.indicator->unit == Unit::count && is_share)
    words += " of " + short_number(*reading.whole);
  else
    words += of_words(reading);
  return with_note(std::move(words), reading);
}

std::string level_words(const Figure& reading) {
  const std::string_view word = level_word(reading.level);
  const bool coloured = reading.level >= Level::green && reading.level <= Level::grey;
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

Bullets changes(const std::vector<Figure>& readings, std::string_view team, Date now, Date before) {
  Bullets lines;
  for (const Indicator& indicator : indicators()) {
    if (indicator.quality) continue;
    const Figure* current = find_reading(readings, indicator.name, team, now);
    const Figure* earlier = find_reading(readings, indicator.name, team, before);
    if (!current || !earlier || !current->value || !earlier->value) continue;
    if (!current->category.empty()) continue;
    const std::string was = value_words(indicator, *earlier->value);
    if (was == value_words(indicator, *current->value)) continue;
    lines.push_back(fmt::format("{}: {}, was {}{}", indicator.title, reading_words(*current), was,
                                of_words(*earlier)));
  }
  return lines;
}

}  // namespace collab
