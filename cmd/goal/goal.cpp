// collab goal: list and show. Making and changing one is in edit.cpp,
// its figures and its end in progress.cpp.
#include "cmd/goal/goal.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/listing.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "model/meeting/confidential.h"
#include "model/mentor/pair_words.h"
#include "model/records/reference.h"
#include "model/records/reference_partner.h"
#include "model/school/calendar.h"

namespace collab {

void declare_owner(Options& options, OwnerOptions& owner, const std::string& what) {
  options.option("--team", "TEAM", what + " team", owner.team, Value::team);
  options.option("--pair", "PAIRING", what + " mentoring pair", owner.pair, Value::pairing);
  options.option("--partner", "PARTNER", what + " partner", owner.partner, Value::partner);
  options.option("--lesson-study", "STUDY", what + " lesson study", owner.lesson_study,
                 Value::lesson_study);
}

std::optional<GoalOwner> given_owner(Db& db, const OwnerOptions& owner) {
  const int given = owner.team.has_value() + owner.pair.has_value() + owner.partner.has_value() +
                    owner.lesson_study.has_value();
  if (given > 1)
    throw Error(Kind::usage, "a goal is one owner's",
                "give one of --team, --pair, --partner, --lesson-study");
  if (owner.team) return GoalOwner{.team = find_team(db, *owner.team).id};
  if (owner.pair) return GoalOwner{.pairing = find_pairing(db, *owner.pair).id};
  if (owner.partner) return GoalOwner{.partner = find_partner(db, *owner.partner).id};
  if (owner.lesson_study)
    return GoalOwner{.lesson_study = find_lesson_study(db, *owner.lesson_study).id};
  return std::nullopt;
}

void refuse_ended(const Goal& goal) {
  if (!goal.closed_on) return;
  const std::string name = reference('G', goal.id);
  throw Error(Kind::refused,
              fmt::format("{} ended on {}: {}", name, iso(*goal.closed_on), *goal.outcome),
              fmt::format("collab goal reopen {}", name));
}

void refuse_contents(const std::optional<std::string>& words, std::string_view what) {
  if (!words) return;
  throw Error(Kind::usage, fmt::format("{} of a pair's goal stays between the two", what),
              "leave it out; the figures alone are kept");
}

std::string goal_line(Db& db, const Goal& goal, Date day) {
  const GoalProgress at = progress(goal, goal_points(db, goal.id), day);
  return fmt::format("{} {}", reference('G', goal.id), visible(goal_words(goal, at)));
}

extern const Verbs goal_edit_verbs, goal_progress_verbs;

namespace {

/// Missing where nothing was measured yet.
Cell on_track_cell(const GoalProgress& at) { return at.measured ? Cell(at.on_track) : Cell(); }

struct List {
  OwnerOptions owner;
  bool due = false;
  bool all = false;
};

void declare_list(Options& options, List& list) {
  declare_owner(options, list.owner, "only those of this");
  options.flag("--due", "only open ones without a new figure for 30 school days, or past their day",
               list.due);
  options.flag("--all", "ended ones too", list.all);
}

/// Goals of pairs are theirs: they are listed only where the pair is named.
bool is_listed(const Goal& goal, const GoalFilter& filter) {
  return !goal.owner.pairing || filter.owner.pairing.has_value();
}

void run_list(Desk& desk, const List& list) {
  if (list.all && list.due) throw Error(Kind::usage, "--all does not go with --due");
  Db& db = desk.db();
  GoalFilter filter;
  if (const auto owner = given_owner(db, list.owner)) filter.owner = *owner;
  if (!list.all) filter.open_on = desk.today;
  Table table{"goal.list",
              "Goals",
              {{"goal", "Goal", Type::reference},
               {"owner", "Whose", Type::reference},
               {"text", "What", Type::text},
               {"measure", "Measure", Type::text},
               {"unit", "Unit", Type::text},
               {"baseline", "From", Type::decimal},
               {"value", "Now", Type::decimal},
               {"target", "To", Type::decimal},
               {"target_on", "By", Type::date},
               {"value_on", "Figure of", Type::date},
               {"on_track", "On track", Type::boolean},
               {"state", "State", Type::text},
               {"due", "Look at it", Type::text}},
              {}};
  const ConfidentialTexts confidential(db, filter.owner.team);
  const SchoolCalendar calendar = school_calendar(db);
  std::size_t left_out = 0;
  for (const Goal& each : goals(db, filter)) {
    const GoalProgress at = progress(each, goal_points(db, each.id), desk.today);
    const auto due = goal_state(each, desk.today) == "open"
                         ? goal_due(each, at, calendar, desk.today)
                         : std::nullopt;
    if (list.due && !due) continue;
    if (!is_listed(each, filter)) continue;
    const bool hidden = confidential.hides(each.owner.team) || each.text.empty();
    left_out += confidential.hides(each.owner.team);
    table.rows.push_back({reference('G', each.id), owner_name(db, each.owner).reference,
                          hidden ? Cell() : Cell(each.text), hidden ? Cell() : Cell(each.measure),
                          hidden ? Cell() : cell(each.unit), each.baseline, at.value, each.target,
                          each.target_on, at.on, on_track_cell(at), goal_state(each, desk.today),
                          cell(due)});
  }
  tell_left_out(desk, left_out);
  desk.show(table);
}

struct Show {
  std::string goal;
  std::optional<std::string> table;
  bool with_words = false;
};

void declare_show(Options& options, Show& show) {
  options.argument("GOAL", "which one", show.goal, Value::goal);
  options.choice("--table", "only this one of the tables", show.table,
                 {"goal.show", "goal.point.list"});
  options.flag("--private", "also a pair's own words, for the pair's eyes only", show.with_words);
}

Table record_table(Desk& desk, const Goal& goal, const std::vector<GoalPoint>& points) {
  const GoalProgress at = progress(goal, points, desk.today);
  const auto due =
      goal.closed_on ? std::nullopt : goal_due(goal, at, school_calendar(desk.db()), desk.today);
  return Table{"goal.show",
               "Goal",
               {{"goal", "Goal", Type::reference},
                {"owner", "Whose", Type::reference},
                {"text", "What", Type::text},
                {"measure", "Measure", Type::text},
                {"unit", "Unit", Type::text},
                {"set_on", "Set", Type::date},
                {"baseline", "From", Type::decimal},
                {"baseline_on", "Measured", Type::date},
                {"target", "To", Type::decimal},
                {"target_on", "By", Type::date},
                {"value", "Now", Type::decimal},
                {"value_on", "Seen", Type::date},
                {"expected", "On the straight line", Type::decimal},
                {"on_track", "On track", Type::boolean},
                {"state", "State", Type::text},
                {"closed_on", "Ended", Type::date},
                {"learned", "Learned", Type::text},
                {"due", "Look at it", Type::text}},
               {{reference('G', goal.id), owner_name(desk.db(), goal.owner).reference,
                 goal.text.empty() ? Cell() : Cell(goal.text),
                 goal.measure.empty() ? Cell() : Cell(goal.measure), cell(goal.unit), goal.set_on,
                 goal.baseline, goal.baseline_on, goal.target, goal.target_on, at.value, at.on,
                 Rounded{at.expected, 1}, on_track_cell(at), goal_state(goal, desk.today),
                 cell(goal.closed_on), cell(goal.learned), cell(due)}},
               true};
}

void add_own_words(Db& db, Goal& goal) {
  const Id pair = *goal.owner.pairing;
  goal.text = pair_words(db, {pair, goal.id, "text"}).value_or("");
  goal.measure = pair_words(db, {pair, goal.id, "measure"}).value_or("");
  goal.unit = pair_words(db, {pair, goal.id, "unit"});
}

void run_show(Desk& desk, const Show& show) {
  Goal goal = find_goal(desk.db(), show.goal);
  if (goal.owner.pairing && show.with_words) add_own_words(desk.db(), goal);
  const std::vector<GoalPoint> points = goal_points(desk.db(), goal.id);
  Table figures{
      "goal.point.list",
      "Figures",
      {{"on", "Day", Type::date}, {"value", "Figure", Type::decimal}, {"note", "Note", Type::text}},
      {}};
  for (const GoalPoint& each : points)
    figures.rows.push_back({each.on, each.value, cell(each.note)});
  std::vector<Table> tables{record_table(desk, goal, points), std::move(figures)};
  show_parts(desk, std::move(tables), show.table);
}

constexpr Command goal_rows[] = {
    {"goal", "list", "open goals and how they stand", Needs::read, &bind<declare_list, run_list>},
    {"goal", "show", "one goal with its figures", Needs::read, &bind<declare_show, run_show>},
};
constexpr Verbs own_verbs = goal_rows;
constexpr const Verbs* goal_files[] = {&own_verbs, &goal_edit_verbs, &goal_progress_verbs};
constexpr std::string_view goal_order = "new, list, show, edit, point, end, reopen, remove";

}  // namespace

extern const Noun goal_noun{"goal", "goals in SMART form and how they stand", goal_files,
                            goal_order};

}  // namespace collab
