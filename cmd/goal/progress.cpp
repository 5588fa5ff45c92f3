// collab goal point, end, reopen: the figures of a goal, and how it ended.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/option_values.h"
#include "cmd/goal/goal.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// A day of the goal's life: not before `first`, not in the future.
Date day_of(Desk& desk, const std::optional<std::string>& text, Date first, std::string_view what) {
  const Date day = desk.date(text, desk.today);
  if (day < first || day > desk.today)
    throw Error(Kind::usage,
                fmt::format("{} needs a day from {} to today, not {}", what, iso(first), iso(day)));
  return day;
}

struct Point {
  std::string goal;
  std::optional<std::string> value, on, note;
  bool remove = false;
};

void declare_point(Options& options, Point& point) {
  options.argument("GOAL", "which one", point.goal, Value::goal);
  options.argument("FIGURE", "what was measured", point.value, Value::number);
  options.option("--on", "DATE", "when (default: today)", point.on, Value::date);
  options.text("--note", "what to know about it", point.note);
  options.flag("--remove", "take back the figure of that day", point.remove);
}

void take_back(Desk& desk, const Goal& goal, const Point& point) {
  if (point.value || !point.on)
    throw Error(Kind::usage, "--remove takes back the figure of a day",
                fmt::format("collab goal point {} --on DATE --remove", reference('G', goal.id)));
  const Date day = desk.date(point.on, desk.today);
  if (!remove_goal_point(desk.db(), goal.id, day))
    throw Error(Kind::not_found,
                fmt::format("{} has no figure of {}", reference('G', goal.id), iso(day)),
                fmt::format("see: collab goal show {}", reference('G', goal.id)));
}

/// "64 % on 2026-11-16, on the straight line it would be 58 %: on track".
std::string standing(const Goal& goal, const GoalProgress& at) {
  if (at.reached) return fmt::format("{}: the target is reached", amount(goal, at.value));
  constexpr double tenths = 10;
  const double expected = std::round(at.expected * tenths) / tenths;
  return fmt::format("{} on {}; on the straight line it would be {}: {}", amount(goal, at.value),
                     iso(at.on), amount(goal, expected), at.on_track ? "on track" : "behind");
}

void run_point(Desk& desk, const Point& point) {
  Db& db = desk.db();
  const Goal goal = find_goal(db, point.goal);
  const std::string name = reference('G', goal.id);
  refuse_ended(goal);
  if (point.remove) {
    take_back(desk, goal, point);
  } else {
    if (!point.value)
      throw Error(Kind::usage, "the figure is missing",
                  fmt::format("collab goal point {} 64", name));
    if (goal.owner.pairing) refuse_contents(point.note, "a note on a figure");
    const Date day = day_of(desk, point.on, goal.baseline_on, "a figure");
    set_goal_point(db, goal.id,
                   {day, decimal_number(*point.value, "FIGURE"), given_line(point.note, "note")});
  }
  desk.done(name);
  desk.say(
      fmt::format("{} {}", name,
                  visible(standing(goal, progress(goal, goal_points(db, goal.id), desk.today)))));
}

struct End {
  std::string goal, outcome;
  std::optional<std::string> learned, on;
};

void declare_end(Options& options, End& end) {
  options.argument("GOAL", "which one", end.goal, Value::goal);
  options.required("--outcome", "WORD", "met, partly met, not met, or given up", end.outcome,
                   Value::text);
  options.text("--learned", "what was learned on the way", end.learned);
  options.option("--on", "DATE", "when (default: today)", end.on, Value::date);
}

void check_outcome(const std::string& outcome) {
  const auto known = goal_outcomes();
  if (std::ranges::find(known, outcome) != known.end()) return;
  const std::vector<std::string> words(known.begin(), known.end());
  const std::string likely = did_you_mean(outcome, words);
  throw Error(Kind::usage, fmt::format("'{}' is not a way a goal ends", visible(outcome)),
              likely.empty() ? "it is one of: " + join(words, ", ") : likely);
}

void run_end(Desk& desk, const End& end) {
  Goal goal = find_goal(desk.db(), end.goal);
  refuse_ended(goal);
  check_outcome(end.outcome);
  if (goal.owner.pairing) refuse_contents(end.learned, "what was learned");
  goal.closed_on = day_of(desk, end.on, goal.set_on, "the end of a goal");
  goal.outcome = end.outcome;
  if (end.learned) goal.learned = one_line(*end.learned, "what was learned");
  store_goal(desk.db(), goal);
  const std::string name = reference('G', goal.id);
  desk.done(name);
  const GoalProgress at = progress(goal, goal_points(desk.db(), goal.id), *goal.closed_on);
  desk.say(fmt::format("{} ended: {}; it was {}, the target {}", name, *goal.outcome,
                       visible(amount(goal, at.value)), visible(amount(goal, goal.target))));
  if (end.outcome == "met" && !at.reached)
    desk.warn(
        fmt::format("the last figure of {} does not reach the target; to note the newest: "
                    "collab undo, then collab goal point {} FIGURE",
                    name, name));
}

struct Reopen {
  std::string goal;
};

void declare_reopen(Options& options, Reopen& reopen) {
  options.argument("GOAL", "which one", reopen.goal, Value::goal);
}

void run_reopen(Desk& desk, const Reopen& reopen) {
  Goal goal = find_goal(desk.db(), reopen.goal);
  const std::string name = reference('G', goal.id);
  if (!goal.closed_on) {
    desk.say(fmt::format("{} is open already", name));
    return;
  }
  goal.closed_on.reset();
  goal.outcome.reset();
  store_goal(desk.db(), goal);
  desk.done(name);
  desk.say(fmt::format("{} is open again", name));
}

constexpr Command goal_progress_rows[] = {
    {"goal", "point", "note a figure of a goal's measure", Needs::write,
     &bind<declare_point, run_point>},
    {"goal", "end", "say how a goal ended", Needs::write, &bind<declare_end, run_end>},
    {"goal", "reopen", "an ended goal is open again", Needs::write,
     &bind<declare_reopen, run_reopen>},
};

}  // namespace

extern const Verbs goal_progress_verbs = goal_progress_rows;

}  // namespace collab
