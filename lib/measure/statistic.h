// The statistics of indicators over plain numbers.
#pragma once
#include <cstdint>
#include <optional>
#include <span>

namespace collab {

/// The quantile q (0 to 1) with linear interpolation between the closest ranks (Hyndman and Fan
/// 1996, type 7); nothing without values. The median is q = 0.5.
std::optional<double> quantile(std::span<const double> values, double q);

/// The effective number of kinds: 1 / sum(p_i^2) where p_i is the share of kind i (inverse Simpson
/// index; Simpson 1949). Takes the counts of the kinds; nothing where they sum to 0.
std::optional<double> effective_number(std::span<const std::int64_t> counts);

}  // namespace collab
