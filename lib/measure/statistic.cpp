// Quantiles and the inverse Simpson index.
#include "measure/statistic.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace collab {

std::optional<double> quantile(std::span<const double> values, double q) {
  if (values.empty()) return std::nullopt;
  std::vector<double> sorted(values.begin(), values.end());
  std::ranges::sort(sorted);
  const double place = q * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(place));
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<double> effective_number(std::span<const std::int64_t> counts) {
  double total = 0;
  double squares = 0;
  for (const std::int64_t count : counts) {
    const auto number = static_cast<double>(count);
    total += number;
    squares += number * number;
  }
  if (total == 0) return std::nullopt;
  return total * total / squares;
}

}  // namespace collab
