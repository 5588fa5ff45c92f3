// The conditions of --fail-on, read and held against the rows of a health report.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.h"
#include "base/text.h"
#include "report/health.h"

namespace collab {

namespace {

constexpr std::array<std::string_view, 7> levels = {
    "green", "amber", "red", "grey", "suppressed", "too_few", "not_applicable"};

struct Condition {
  std::string text;
  const Indicator* indicator = nullptr;  ///< any where missing
  std::string level;                     ///< or a comparison
  std::string sign;
  double bound = 0;
};

Error no_condition(std::string_view text) {
  return Error(Kind::usage, "'" + clipped(text, 60) + "' is no condition",
               "examples: --fail-on 'protected_time<60', --fail-on attendance=red, --fail-on red");
}

bool is_level(std::string_view word) { return std::ranges::find(levels, word) != levels.end(); }

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
  if (fault != std::errc() || stop != end || condition.sign == "=") throw no_condition(text);
  constexpr std::array<std::string_view, 4> signs = {"<", "<=", ">", ">="};
  if (std::ranges::find(signs, condition.sign) == signs.end()) throw no_condition(text);
  return condition;
}

bool compares(double value, const std::string& sign, double bound) {
  if (sign == "<") return value < bound;
  if (sign == "<=") return value <= bound;
  return sign == ">" ? value > bound : value >= bound;
}

bool meets(const Figure& reading, const Condition& condition) {
  if (condition.indicator && reading.indicator != condition.indicator) return false;
  if (!condition.level.empty()) return level_word(reading.level) == condition.level;
  return reading.value && compares(*reading.value, condition.sign, condition.bound);
}

bool in_windows(const Figure& reading, const Health& health) {
  return std::ranges::any_of(health.windows, [&](const Window& window) {
    return reading.period.from == window.period.from && reading.period.to == window.period.to;
  });
}

}  // namespace

std::vector<std::string> failures(const Health& health, std::span<const std::string> conditions) {
  std::vector<Condition> read;
  for (const std::string& text : conditions) read.push_back(read_condition(text));
  std::vector<std::string> lines;
  for (const Figure& reading : health.readings) {
    if (!in_windows(reading, health)) continue;
    for (const Condition& condition : read) {
      if (!meets(reading, condition)) continue;
      lines.push_back(fmt::format("{}: {}, {}: {} ({})", condition.text, reading.indicator->name,
                                  reading.team.empty() ? "the school" : reading.team,
                                  reading_words(reading), reading.statistic));
    }
  }
  return lines;
}

}  // namespace collab
