// The catalogue of indicators: what stands in the headers of share/indicators/*.sql. How rows
// become values is in figure.h, what the SQL may lean on in measure/facts.h.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// How an indicator's rows become a value.
enum class Statistic {
  ratio,      ///< sum(part) / sum(whole)
  median,     ///< median of part / whole over the rows
  p25,        ///< first quartile of part / whole over the rows
  effective,  ///< effective number of subjects by inverse Simpson index, over the least of whole
              ///< and rows
  coverage,   ///< distinct values of part, over whole
  count,      ///< sum(part)
};

/// What an indicator is measured in.
enum class Unit { percent, minutes, days, ratio, count };

/// Which end of the scale is wanted.
enum class Better { more, less, neither };

/// The thresholds of the two levels, in the indicator's unit.
struct Thresholds {
  double green = 0;
  double amber = 0;
};

/// One file of share/indicators. Texts are views into the embedded file.
struct Indicator {
  std::string_view name;   ///< the file's stem: "protected_time"
  std::string_view id;     ///< "I03"; the data-quality figures are Q01 ...
  std::string_view title;  ///< "Protected time kept"
  Unit unit = Unit::percent;
  Better better = Better::neither;
  std::vector<Statistic> statistics;     ///< the first is the one that gets a level
  std::optional<Thresholds> thresholds;  ///< as shipped; a school may set its own
  int minimum = 0;                       ///< fewest cases that give a value
  std::string_view minimum_of;           ///< what they are: "occurrences"
  int split = 0;  ///< a ratio is given by category too if each has at least so many cases
  bool cases_by_ref = false;  ///< rows of one reference are one case
  bool about_people = false;  ///< below the minimum is "suppressed", small counts are not printed
  std::string_view about = "people";  ///< what such counts are counts of
  bool of_teams = true;               ///< rows for each team besides the school's
  bool own_team_only = false;         ///< a team's row is for the team's own eyes
  bool quality = false;               ///< part of the data-quality block
  std::string_view range;   ///< state whose rows may yet count: the value is a range up to them
  std::string_view scale;   ///< what the number 1 means, for a ratio of its own kind
  std::string_view alone;   ///< what is said where all of a team's rows have the same subject
  std::string_view waived;  ///< state of a team that gets no level on purpose, named in the note
  std::vector<std::string_view> noted;  ///< states whose number stands in the note
  std::string_view lag;                 ///< what is not judged yet, in words
  std::string_view source;
  int definition = 1;   ///< counts up when the formula changes
  std::string formula;  ///< the paragraph of the header
  std::string_view sql;
};

/// All indicators by id. Throws Error(internal) where a header is not whole.
std::span<const Indicator> indicators();
/// By name or id ("protected_time", "I03"). Throws Error(not_found) with a suggestion.
const Indicator& find_indicator(std::string_view name);

/// "percent", "minutes" ... and "ratio", "median" ... as they stand in files and headers.
std::string_view unit_word(Unit unit);
std::string_view statistic_word(Statistic statistic);

}  // namespace collab
