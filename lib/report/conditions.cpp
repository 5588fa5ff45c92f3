// The conditions of --fail-on, read and checked against the rows of a health report.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/error.h"
#include "base/text/text.h"
#include "report/health.h"

namespace collab {

namespace {

constexpr std::array<std::string_view, 7> condition_levels = {
    "green", "amber", "red", "grey", "suppressed", "too_few", "not_applicable"};

struct Condition {
  std::string text;
  const Indicator* indicator = nullptr;  ///< any where missing
  std::string level;                     ///< or a comparison
  std::string sign;
  double bound = 0;
};

Error no_condition(std::string_view text) {
  return Error(Kind::usage, "'" + clipped(text, 60) + "' is not a condition",
               "examples: --fail-on 'protected_time<60', --fail-on attendance=red, --fail-on red");
}

bool is_level(std::string_view word) {
  return std::ranges::find(condition_levels, word) != condition_levels.end();
}

Condition read_condition(std::string_view text) {
  Condition condition;
  condition.text = std::string(trim(text));
  const std::string_view whole = condition.text;
  if (is_level(whole)) {
    condition.level = whole;
    return condition;
  }
  const std::size_t sign = whole.find_first_of("<>=");
  if (sign == std::string_view::npos || sign == 0) throw no_condition(text);
  const std::size_t after = whole.find_first_not_of("<>=", sign);
  if (after == std::string_view::npos) throw no_condition(text);
  condition.indicator = &find_indicator(trim(whole.substr(0, sign)));
  condition.sign = whole.substr(sign, after - sign);
  const std::string_view value = trim(whole.substr(after));
  if (condition.sign == "=" && is_level(value)) {
    condition.level = value;
    return condition;
  }
  const char* end = value.data() + value.size();
  const auto [stop, fault] = std::from_chars(value.data(), end, condition.bound);
  if (fault != std::errc() || stop != end || condition.sign == "=" ||
      !std::isfinite(condition.bound))
    throw no_condition(text);
  constexpr std::array<std::string_view, 4> signs = {"<", "<=", ">", ">="};
  if (std::ranges::find(signs, condition.sign) == signs.end()) throw no_condition(text);
  return condition;
}

bool compares(double value, const std::string& sign, double bound) {
  if (sign == "<") return value < bound;
  if (sign == "<=") return value <= bound;
  return sign == ">" ? value > bound : value >= bound;
}

/// The value as it is printed, so that a printed 66.7 is at least 66.7.
double as_printed(const Figure& figure) {
  const double steps = figure.indicator->unit == Unit::ratio ? 100 : 10;
  return std::round(*figure.value * steps) / steps;
}

bool meets(const Figure& figure, const Condition& condition) {
  if (!condition.level.empty()) return level_word(figure.level) == condition.level;
  return figure.value && compares(as_printed(figure), condition.sign, condition.bound);
}

/// True where there is a value that this reader is not shown.
bool is_hidden(const Figure& figure, const Condition& condition) {
  const bool blurred = !figure.value && figure.level >= Level::green && figure.level <= Level::red;
  return condition.level.empty() && (blurred || figure.level == Level::suppressed);
}

std::string line_for(const Figure& figure, const Condition& condition) {
  return fmt::format("{}: {}, {}: {} ({})", condition.text, figure.indicator->name,
                     figure.team.empty() ? "the school" : figure.team, figure_words(figure),
                     figure.statistic);
}

bool in_windows(const Figure& figure, const Health& health) {
  return std::ranges::any_of(health.windows, [&](const Window& window) {
    return figure.period.from == window.period.from && figure.period.to == window.period.to;
  });
}

}  // namespace

Check check_conditions(const Health& health, std::span<const std::string> conditions) {
  std::vector<Condition> read;
  for (const std::string& text : conditions) read.push_back(read_condition(text));
  Check check;
  for (const Figure& figure : health.figures) {
    if (!in_windows(figure, health)) continue;
    for (const Condition& condition : read) {
      if (condition.indicator && figure.indicator != condition.indicator) continue;
      if (meets(figure, condition)) check.failed.push_back(line_for(figure, condition));
      if (condition.indicator && is_hidden(figure, condition))
        check.hidden.push_back("cannot be told: " + line_for(figure, condition));
    }
  }
  return check;
}

}  // namespace collab
