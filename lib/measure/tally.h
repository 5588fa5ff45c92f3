// What the rows of one team, or of the school, add up to before it becomes a figure. Inner header
// of lib/measure.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "measure/figure.h"

namespace collab {

/// A row as the statistics need it; sums carry more than one. Rows whose whole is 0 are no cases.
struct Portion {
  std::optional<Id> subject;
  double part = 0;
  double whole = 0;
  std::int64_t cases = 1;
  std::int64_t rows = 1;
  std::string state;
};

/// Sums, and what else the rarer statistics need.
class Tally {
 public:
  explicit Tally(const Indicator& indicator) : indicator_(&indicator) {}

  void add(const Portion& portion);
  /// Adds the same of another team, for the school's value.
  void add(const Tally& other);

  std::int64_t cases() const { return cases_; }
  bool applies() const;
  /// The figure without team, level by privacy, or grey; period and statistic are set.
  Figure figure(Statistic statistic, const Window& window, const Rules& rules) const;

 private:
  std::optional<double> value(Statistic statistic) const;
  std::optional<double> high_end() const;
  bool is_waived() const;
  std::string note() const;

  const Indicator* indicator_;
  double part_ = 0;
  double whole_ = 0;
  std::int64_t cases_ = 0;
  std::vector<double> quotients_;        ///< for quantiles
  std::map<Id, std::int64_t> subjects_;  ///< for the effective number
  std::set<double> distinct_;            ///< for coverage
  double most_whole_ = 0;
  std::map<std::string, std::int64_t> states_;
  double in_doubt_ = 0;  ///< weight of rows in the state of the indicator's range
};

}  // namespace collab
