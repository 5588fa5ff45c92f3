// The records of goals and their figures, and how they stand.
#include "model/goal/goal.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text/text.h"
#include "model/lesson/study.h"
#include "model/mentor/pair_words.h"
#include "model/number.h"
#include "model/partner/partner.h"
#include "model/team/team.h"
#include "store/rows_of.h"
#include "store/where.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 4> outcomes = {"met", "partly met", "not met", "given up"};
constexpr double leeway = 0.1;  ///< of the way from baseline to target

Goal read_goal(const Statement& row) {
  Goal goal;
  goal.id = row.integer(0);
  goal.owner = {row.integer_or(1), row.integer_or(2), row.integer_or(3), row.integer_or(4)};
  goal.text = row.text_or(5).value_or("");
  goal.measure = row.text_or(6).value_or("");
  goal.unit = row.text_or(7);
  goal.set_on = row.day(8);
  goal.baseline = row.real(9);
  goal.baseline_on = row.day(10);
  goal.target = row.real(11);
  goal.target_on = row.day(12);
  goal.closed_on = row.day_or(13);
  goal.outcome = row.text_or(14);
  goal.learned = row.text_or(15);
  return goal;
}

Bound words_or_nothing(const std::string& text) {
  return text.empty() ? Bound(std::nullopt) : Bound(text);
}

constexpr double most = 1e12;  ///< larger figures are slips of the keyboard

void check(const Goal& goal) {
  if (std::abs(goal.baseline) > most || std::abs(goal.target) > most)
    throw Error(Kind::input, "a goal's figures have at most twelve digits");
  if (goal.target == goal.baseline)
    throw Error(Kind::input, fmt::format("the target is the baseline, {}", goal.target),
                "a goal says what is to change; to keep something as it is, make it a norm");
  if (goal.target_on <= goal.baseline_on)
    throw Error(Kind::input,
                fmt::format("the target is to be reached by {}, not after the baseline of {}",
                            iso(goal.target_on), iso(goal.baseline_on)));
}

/// "block" for "blocks": a unit's own word where its amount is one.
std::string of_one(std::string_view unit) {
  for (const std::string_view own : {"ss", "us", "is"})
    if (unit.ends_with(own)) return std::string(unit);
  for (const std::string_view end : {"sses", "shes", "ches", "xes"})
    if (unit.ends_with(end)) return std::string(unit.substr(0, unit.size() - 2));
  if (unit.ends_with("ies")) return std::string(unit.substr(0, unit.size() - 3)) + "y";
  return std::string(unit.ends_with('s') ? unit.substr(0, unit.size() - 1) : unit);
}

}  // namespace

std::span<const std::string_view> goal_outcomes() { return outcomes; }

constexpr RowsOf goal_with_id = {
    "id, team, pairing, partner, lesson_study, text, measure, unit, set_on, baseline, baseline_on, "
    "target, target_on, closed_on, outcome, learned",
    "goal", "id"};

std::optional<Goal> goal_by_id(Db& db, Id id) { return row_of(db, goal_with_id, id, read_goal); }

constexpr const char* is_open_on = R"sql(set_on <= :open_on
  AND ifnull(closed_on, '9999-12-31') > :open_on)sql";

std::vector<Goal> goals(Db& db, const GoalFilter& filter) {
  Where where;
  where.add("team = :team", {{":team", filter.owner.team}})
      .add("pairing = :pairing", {{":pairing", filter.owner.pairing}})
      .add("partner = :partner", {{":partner", filter.owner.partner}})
      .add("lesson_study = :lesson_study", {{":lesson_study", filter.owner.lesson_study}})
      .add(is_open_on, {{":open_on", filter.open_on}});
  Statement rows =
      where.query(db, fmt::format("SELECT {}\nFROM goal", goal_with_id.columns), "\nORDER BY id");
  std::vector<Goal> found;
  while (rows.step()) found.push_back(read_goal(rows));
  return found;
}

constexpr const char* insert_goal = R"sql(
INSERT INTO goal (team, pairing, partner, lesson_study, text, measure, unit, set_on, baseline,
                  baseline_on, target, target_on, closed_on, outcome, learned)
VALUES (:team, :pairing, :partner, :lesson_study, :text, :measure, :unit, :set_on, :baseline,
        :baseline_on, :target, :target_on, :closed_on, :outcome, :learned))sql";

Id add_goal(Db& db, const Goal& goal) {
  check(goal);
  return db.insert(insert_goal, {{":team", goal.owner.team},
                                 {":pairing", goal.owner.pairing},
                                 {":partner", goal.owner.partner},
                                 {":lesson_study", goal.owner.lesson_study},
                                 {":text", words_or_nothing(goal.text)},
                                 {":measure", words_or_nothing(goal.measure)},
                                 {":unit", goal.unit},
                                 {":set_on", goal.set_on},
                                 {":baseline", goal.baseline},
                                 {":baseline_on", goal.baseline_on},
                                 {":target", goal.target},
                                 {":target_on", goal.target_on},
                                 {":closed_on", goal.closed_on},
                                 {":outcome", goal.outcome},
                                 {":learned", goal.learned}});
}

constexpr const char* update_goal = R"sql(
UPDATE goal
SET text = :text,
    measure = :measure,
    unit = :unit,
    set_on = :set_on,
    baseline = :baseline,
    baseline_on = :baseline_on,
    target = :target,
    target_on = :target_on,
    closed_on = :closed_on,
    outcome = :outcome,
    learned = :learned
WHERE id = :id)sql";

void store_goal(Db& db, const Goal& goal) {
  check(goal);
  db.run(update_goal, {{":text", words_or_nothing(goal.text)},
                       {":measure", words_or_nothing(goal.measure)},
                       {":unit", goal.unit},
                       {":set_on", goal.set_on},
                       {":baseline", goal.baseline},
                       {":baseline_on", goal.baseline_on},
                       {":target", goal.target},
                       {":target_on", goal.target_on},
                       {":closed_on", goal.closed_on},
                       {":outcome", goal.outcome},
                       {":learned", goal.learned},
                       {":id", goal.id}});
}

constexpr const char* decisions_for_goal = R"sql(
SELECT id
FROM decision
WHERE goal = :goal
ORDER BY id
LIMIT 1)sql";

constexpr const char* needs_for_goal = R"sql(
SELECT id
FROM need
WHERE goal = :goal
ORDER BY id
LIMIT 1)sql";

constexpr const char* delete_points = R"sql(
DELETE FROM goal_point
WHERE goal = :goal)sql";

constexpr const char* delete_goal = R"sql(
DELETE FROM goal
WHERE id = :goal)sql";

void remove_goal(Db& db, Id id) {
  if (const auto decision = db.integer(decisions_for_goal, {{":goal", id}}))
    throw Error(
        Kind::refused,
        fmt::format("{} was made for {}", reference('D', *decision), reference('G', id)),
        fmt::format("end it instead: collab goal end {} --outcome 'given up'", reference('G', id)));
  if (const auto need = db.integer(needs_for_goal, {{":goal", id}}))
    throw Error(Kind::refused,
                fmt::format("need {} became {}", reference('W', *need), reference('G', id)),
                fmt::format("take it back first: collab partner need edit {} --clear goal",
                            reference('W', *need)));
  if (const auto goal = goal_by_id(db, id); goal && goal->owner.pairing)
    destroy_goal_words(db, *goal->owner.pairing, id);
  db.run(delete_points, {{":goal", id}});
  db.run(delete_goal, {{":goal", id}});
}

constexpr RowsOf points_of_goal = {"on_date, value, note", "goal_point", "goal", "on_date"};

std::vector<GoalPoint> goal_points(Db& db, Id goal) {
  return rows_of(db, points_of_goal, goal, [](const Statement& row) {
    return GoalPoint{row.day(0), row.real(1), row.text_or(2)};
  });
}

constexpr const char* upsert_point = R"sql(
INSERT INTO goal_point (goal, on_date, value, note)
VALUES (:goal, :on, :value, :note)
ON CONFLICT (goal, on_date) DO UPDATE
SET value = excluded.value,
    note = excluded.note)sql";

void set_goal_point(Db& db, Id goal, const GoalPoint& point) {
  if (std::abs(point.value) > most)
    throw Error(Kind::input, "a goal's figures have at most twelve digits");
  db.run(upsert_point,
         {{":goal", goal}, {":on", point.on}, {":value", point.value}, {":note", point.note}});
}

constexpr const char* delete_point = R"sql(
DELETE FROM goal_point
WHERE goal = :goal
  AND on_date = :on)sql";

bool remove_goal_point(Db& db, Id goal, Date on) {
  return db.run(delete_point, {{":goal", goal}, {":on", on}}) > 0;
}

GoalProgress progress(const Goal& goal, std::span<const GoalPoint> points, Date day) {
  GoalProgress at{goal.baseline, goal.baseline_on};
  const Date last = std::min(day, goal.closed_on.value_or(day));
  for (const GoalPoint& each : points) {
    if (each.on > last || each.on < at.on) continue;
    at.value = each.value;
    at.on = each.on;
    at.measured = true;
  }
  const double way = goal.target - goal.baseline;
  const double days = static_cast<double>((goal.target_on - goal.baseline_on).count());
  const double gone = static_cast<double>((at.on - goal.baseline_on).count());
  at.expected = goal.baseline + way * std::clamp(gone / days, 0.0, 1.0);
  const double direction = way > 0 ? 1 : -1;
  constexpr double rounding = 1e-9;
  at.on_track = (at.value - at.expected) * direction >= -leeway * std::abs(way) - rounding;
  at.reached = (at.value - goal.target) * direction >= 0;
  return at;
}

int school_days_without_figure(const SchoolCalendar& calendar, const GoalProgress& at, Date day) {
  return at.on >= day ? 0 : school_days_in(calendar, {at.on + Days{1}, day});
}

OwnerName owner_name(Db& db, const GoalOwner& owner) {
  if (owner.team) {
    const Team team = *team_by_id(db, *owner.team);
    return {team.slug, team.name};
  }
  if (owner.pairing) return {reference('P', *owner.pairing), "a mentoring pair"};
  if (owner.partner) {
    const Partner partner = *partner_by_id(db, *owner.partner);
    return {partner.slug, partner.name};
  }
  if (!owner.lesson_study) return {};
  const auto study = lesson_study_by_id(db, *owner.lesson_study);
  return {reference('L', *owner.lesson_study), "lesson study: " + lesson_study_words(*study)};
}

std::optional<std::string> goal_due(const Goal& goal, const GoalProgress& at,
                                    const SchoolCalendar& calendar, Date day) {
  if (goal.target_on < day)
    return fmt::format("its day was {}; say how it ended", iso(goal.target_on));
  const int days = school_days_without_figure(calendar, at, day);
  if (days <= goal_fresh_days) return std::nullopt;
  return fmt::format("no new figure for {} school days", days);
}

std::string goal_state(const Goal& goal, Date day) {
  return goal.closed_on && *goal.closed_on <= day ? goal.outcome.value_or("closed") : "open";
}

std::string amount(const Goal& goal, double value) {
  if (!goal.unit) return fmt::format("{}", value);
  return fmt::format("{} {}", value, value == 1 ? of_one(*goal.unit) : *goal.unit);
}

std::string goal_words(const Goal& goal, const GoalProgress& at) {
  std::string words = amount(goal, goal.target);
  if (!goal.measure.empty()) words += " " + goal.measure;
  return fmt::format("{} by {} (now {})", words, iso(goal.target_on), amount(goal, at.value));
}

}  // namespace collab
