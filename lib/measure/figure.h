// From an indicator's rows to values: evidence row by row, or one figure for each team and one for
// the school. The facts must have been gathered (measure/facts.h). What a value may show to whom is
// in privacy.h.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "measure/indicator.h"
#include "store/db.h"

namespace collab {

/// The days a value looks at, and the day on which it is judged.
struct Window {
  Period period;
  Date as_of;
};

/// What a value may be called.
enum class Level { none, green, amber, red, grey, too_few, suppressed, not_applicable };

/// "green", "too_few" ...; none is "".
std::string_view level_word(Level level);
/// The level of a value; Level::none where the indicator has no wanted end.
Level level_of(double value, const Thresholds& thresholds, Better better);

/// A value of a team, or of the school where `team` is empty.
struct Figure {
  const Indicator* indicator = nullptr;
  std::string team;  ///< slug
  Period period;
  std::optional<double> part;
  std::optional<double> whole;
  std::optional<double> value;  ///< in the indicator's unit, unrounded
  Level level = Level::none;
  std::string note;
  std::string statistic;  ///< "ratio" ...; a median of teams is "median"
  std::string category;   ///< of figures that are split (how a decision was made)
  std::int64_t cases = 0;
  bool is_of_one = false;  ///< all rows behind a team's effective number have the same subject
  int teams = 0;           ///< of a school's value: how many teams it comes from
  bool earlier = false;    ///< hidden because two states side by side would tell one meeting
  bool waived = false;     ///< the team gets no level on purpose, and is no part of a median
};

/// What a school has settled about its figures.
struct Rules {
  std::map<std::string_view, Thresholds> thresholds;  ///< by indicator; else as shipped
  double least_recorded = 60;  ///< percent of blocks below which a team is grey
  std::vector<std::string> teams =
      {};  ///< only these slugs, without the school's rows; all if empty
};

/// The thresholds in force, or nothing for an indicator without levels.
std::optional<Thresholds> thresholds_of(const Indicator& indicator, const Rules& rules);

/// The figures of one indicator: the school's first, then the teams' by slug. Each team that
/// existed in the window has a row, not_applicable where there is nothing to count.
std::vector<Figure> read_indicator(Db& db, const Indicator& indicator, const Window& window,
                                   const Rules& rules);

/// Makes the levels grey for teams whose blocks are recorded less often than the rules ask for. The
/// figures of "recorded" must be among them.
void grey_out(std::vector<Figure>& figures, const Rules& rules);

/// A row behind a value.
struct Evidence {
  std::optional<Id> team;
  std::optional<Id> subject;  ///< a person
  std::optional<Date> at;
  std::string ref;  ///< "M299", may be empty
  double part = 0;
  double whole = 0;
  std::string state;
  std::string detail;
};

/// The rows of an indicator, of one team or all.
std::vector<Evidence> read_evidence(Db& db, const Indicator& indicator, const Window& window,
                                    std::optional<Id> team);

}  // namespace collab
