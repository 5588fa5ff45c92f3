// Adds up rows and makes a value of them, with its level and note.
#include "measure/tally.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "measure/statistic.h"

namespace collab {

namespace {

constexpr double percent = 100;
constexpr double lower_quartile = 0.25;

double in_unit(const Indicator& indicator, double quotient) {
  return indicator.unit == Unit::percent ? quotient * percent : quotient;
}

bool needs_rows(Statistic statistic) {
  return statistic == Statistic::median || statistic == Statistic::p25;
}

}  // namespace

void Tally::add(const Portion& portion) {
  part_ += portion.part;
  whole_ += portion.whole;
  if (portion.whole > 0) cases_ += portion.cases;
  if (portion.whole > 0 && needs_rows(indicator_->statistics.front()))
    quotients_.push_back(portion.part / portion.whole);
  if (portion.subject) ++subjects_[*portion.subject];
  if (portion.part > 0) distinct_.insert(portion.part);
  most_whole_ = std::max(most_whole_, portion.whole);
  if (!portion.state.empty()) states_[portion.state] += portion.rows;
  if (!indicator_->range.empty() && portion.state == indicator_->range) in_doubt_ += portion.whole;
}

void Tally::add(const Tally& other) {
  part_ += other.part_;
  whole_ += other.whole_;
  cases_ += other.cases_;
  quotients_.insert(quotients_.end(), other.quotients_.begin(), other.quotients_.end());
  for (const auto& [subject, count] : other.subjects_) subjects_[subject] += count;
  distinct_.insert(other.distinct_.begin(), other.distinct_.end());
  most_whole_ = std::max(most_whole_, other.most_whole_);
  for (const auto& [state, count] : other.states_) states_[state] += count;
  in_doubt_ += other.in_doubt_;
}

bool Tally::applies() const { return whole_ > 0; }

std::optional<double> Tally::value(Statistic statistic) const {
  switch (statistic) {
    case Statistic::ratio:
      return in_unit(*indicator_, part_ / whole_);
    case Statistic::median:
      return quantile(quotients_, 0.5);
    case Statistic::p25:
      return quantile(quotients_, lower_quartile);
    case Statistic::effective: {
      std::vector<std::int64_t> counts;
      for (const auto& [subject, count] : subjects_) counts.push_back(count);
      const auto number = effective_number(counts);
      if (!number) return std::nullopt;
      return std::min(1.0, *number / std::min(most_whole_, static_cast<double>(cases_)));
    }
    case Statistic::coverage:
      return static_cast<double>(distinct_.size());
    case Statistic::count:
      return part_;
  }
  return std::nullopt;
}

/// The value if every row in doubt had counted.
std::optional<double> Tally::high_end() const {
  if (in_doubt_ == 0) return std::nullopt;
  return in_unit(*indicator_, (part_ + in_doubt_) / whole_);
}

bool Tally::is_waived() const {
  return !indicator_->waived.empty() && states_.contains(std::string(indicator_->waived));
}

std::string Tally::note() const {
  if (is_waived()) return std::string(indicator_->waived);
  std::vector<std::string> notes;
  for (const std::string_view state : indicator_->noted) {
    const auto at = states_.find(std::string(state));
    if (at != states_.end() && at->second > 0)
      notes.push_back(fmt::format("{} {}", at->second, state));
  }
  return join(notes, ", ");
}

Figure Tally::figure(Statistic statistic, const Window& window, const Rules& rules) const {
  Figure figure;
  figure.indicator = indicator_;
  figure.period = window.period;
  figure.statistic = statistic_word(statistic);
  figure.cases = cases_;
  figure.note = note();
  figure.waived = is_waived();
  if (!applies()) {
    figure.level = Level::not_applicable;
    return figure;
  }
  const bool pooled = statistic == Statistic::ratio || statistic == Statistic::count;
  if (pooled) figure.part = part_;
  figure.whole = pooled ? whole_ : static_cast<double>(cases_);
  if (statistic == Statistic::coverage) {
    figure.part = value(statistic);
    figure.whole = most_whole_;
  }
  if (cases_ < indicator_->minimum) {
    figure.level = indicator_->about_people ? Level::suppressed : Level::too_few;
    return figure;
  }
  figure.value = value(statistic);
  figure.is_of_one = statistic == Statistic::effective && subjects_.size() == 1;
  const auto thresholds = thresholds_of(*indicator_, rules);
  const bool leads = statistic == indicator_->statistics.front();
  if (!thresholds || !leads || !figure.value || figure.waived) return figure;
  figure.level = level_of(*figure.value, *thresholds, indicator_->better);
  const auto high = high_end();
  if (high && level_of(*high, *thresholds, indicator_->better) != figure.level)
    figure.level = Level::none;
  return figure;
}

}  // namespace collab
