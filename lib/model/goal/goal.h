// Goals in SMART form: what is to change, how it is measured, from where to where, by when; and the
// figures that show its progress. A pair's goal keeps its words apart, private to the pair (see
// model/mentor/pair_words.h): here they are empty.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/date.h"
#include "base/time/school_weeks.h"
#include "store/db.h"

namespace collab {

/// How a goal may end: "met", "partly met", "not met", "given up".
std::span<const std::string_view> goal_outcomes();

/// Whose goal it is: exactly one of them is set.
struct GoalOwner {
  std::optional<Id> team = {};
  std::optional<Id> pairing = {};
  std::optional<Id> partner = {};
  std::optional<Id> lesson_study = {};
  bool operator==(const GoalOwner&) const = default;
};

struct Goal {
  Id id = 0;
  GoalOwner owner;
  std::string text;                 ///< what is to change, for whom; empty for a pair's
  std::string measure;              ///< "at target on the spring reading check"; empty for a pair's
  std::optional<std::string> unit;  ///< "%"
  Date set_on{};
  double baseline = 0;
  Date baseline_on{};
  double target = 0;
  Date target_on{};
  std::optional<Date> closed_on;
  std::optional<std::string> outcome;
  std::optional<std::string> learned;
};

struct GoalPoint {
  Date on{};
  double value = 0;
  std::optional<std::string> note;
};

/// Which goals: each condition only where it is set.
struct GoalFilter {
  GoalOwner owner = {};              ///< of this team, pair, partner or lesson study
  std::optional<Date> open_on = {};  ///< set by that day and not closed by it
};

std::optional<Goal> goal_by_id(Db& db, Id id);
/// Goals by number.
std::vector<Goal> goals(Db& db, const GoalFilter& filter);
/// Throws Error(input) where the target equals the baseline or its day is not later.
Id add_goal(Db& db, const Goal& goal);
void store_goal(Db& db, const Goal& goal);
/// Takes back a mistaken entry with its points. Throws Error(refused) where a decision or a need
/// refers to it.
void remove_goal(Db& db, Id id);

/// The figures by day; the baseline is not among them.
std::vector<GoalPoint> goal_points(Db& db, Id goal);
/// Notes a figure; one of the same day is replaced.
void set_goal_point(Db& db, Id goal, const GoalPoint& point);
/// True where there was one.
bool remove_goal_point(Db& db, Id goal, Date on);

/// Where a goal stood on a day.
struct GoalProgress {
  double value = 0;  ///< the newest figure, the baseline where there is none
  Date on{};
  bool measured = false;  ///< there is a figure besides the baseline
  double expected = 0;    ///< on the straight line from baseline to target, on the figure's day
  bool on_track = false;
  bool reached = false;
};

/// The figures of an ended goal count up to its end. A figure is on track if it lags behind the
/// straight line by at most a tenth of the way from baseline to target;
/// before and after the line's ends, its ends count.
GoalProgress progress(const Goal& goal, std::span<const GoalPoint> points, Date day);

/// School days after which a goal without a new figure counts as stale (I14).
inline constexpr int goal_fresh_days = 30;
/// School days since the newest figure or, where there is none, since the baseline.
int school_days_without_figure(const SchoolCalendar& calendar, const GoalProgress& at, Date day);

/// Why somebody should look at an open goal on a day, in words: its day has passed, or there was no
/// new figure for more than goal_fresh_days. Nothing where all is well.
std::optional<std::string> goal_due(const Goal& goal, const GoalProgress& at,
                                    const SchoolCalendar& calendar, Date day);

/// What an owner is called: "grade-3" and "Grade 3 PLC".
struct OwnerName {
  std::string reference;
  std::string name;
};
OwnerName owner_name(Db& db, const GoalOwner& owner);

/// "open", "met" ... as of a day.
std::string goal_state(const Goal& goal, Date day);
/// "64 %", "3.5", "12 books".
std::string amount(const Goal& goal, double value);
/// "80 % at target on the spring reading check by 2027-05-28 (now 64 %)"; a pair's goal shows only
/// the figures.
std::string goal_words(const Goal& goal, const GoalProgress& at);

}  // namespace collab
