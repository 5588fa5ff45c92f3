// Figures in words and as rows: how a value, its change and its thresholds read in every report.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "measure/figure.h"
#include "measure/privacy.h"
#include "report/report.h"

namespace collab {

/// All figures of the indicators over the windows, with grey and privacy applied for the request.
/// The facts of the windows must have been gathered.
std::vector<Figure> read_all(const Request& request, const std::vector<Window>& windows);

/// The first figure of an indicator for a team (empty: the school) in a window that begins then;
/// its first statistic. Nothing where there is none.
const Figure* find_figure(const std::vector<Figure>& figures, std::string_view indicator,
                          std::string_view team, Date from);

/// "61 %", "42 minutes", "3 days", "0.53", "4".
std::string value_words(const Indicator& indicator, double value);
/// "61 % (22 of 36)", "not shown: needs 3 meetings, has 2", "nothing to count".
std::string figure_words(const Figure& figure);
/// The level as readers see it: its word beside a value, else nothing.
std::string level_words(const Figure& figure);
/// "green from 85 %, amber from 70 %"; empty without levels.
std::string threshold_words(const Indicator& indicator, const Rules& rules);
/// A value as a cell: percent, minutes and days with one decimal, ratios with two, counts whole.
Cell value_cell(const Indicator& indicator, std::optional<double> value);
/// A part or whole as a cell: whole numbers without decimals.
Cell amount_cell(std::optional<double> amount);

/// "Actions done on time: 61 % (22 of 36), was 52 % (17 of 33)": the figures of a team (empty: the
/// school) that differ between two windows, by indicator.
Bullets changes(const std::vector<Figure>& figures, std::string_view team, Date now, Date before);

}  // namespace collab
