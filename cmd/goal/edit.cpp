// collab goal new, edit, remove: what is to change, how it is measured, from where to where, by
// when.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/goal/goal.h"
#include "model/mentor/pair_words.h"
#include "model/partner/partner.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// The fields that new and edit share.
struct Fields {
  std::optional<std::string> measure, unit, on, from, by;
  std::optional<double> baseline, target;
};

void declare_fields(Options& options, Fields& fields) {
  options.text("--measure", "what is measured: 'at target on the spring reading check'",
               fields.measure);
  options.option("--unit", "WORD", "what the figures count: %, books, days", fields.unit,
                 Value::text);
  options.decimal("--baseline", "the figure today", fields.baseline);
  options.decimal("--target", "the figure to reach", fields.target);
  options.option("--by", "DATE", "when it is to be reached", fields.by, Value::date);
  options.option("--from", "DATE", "the day of the baseline (default: the day it is set)",
                 fields.from, Value::date);
  options.option("--on", "DATE", "the day it was set (default: today)", fields.on, Value::date);
}

void fill(Desk& desk, const Fields& fields, Goal& goal) {
  if (fields.measure) goal.measure = one_line(*fields.measure, "measure");
  if (fields.unit) goal.unit = one_line(*fields.unit, "unit");
  if (fields.baseline) goal.baseline = *fields.baseline;
  if (fields.target) goal.target = *fields.target;
  if (fields.on) goal.set_on = desk.date(fields.on, desk.today);
  if (fields.from) goal.baseline_on = desk.date(fields.from, desk.today);
  if (fields.by) goal.target_on = desk.date(fields.by, desk.today);
  if (goal.set_on > desk.today || goal.baseline_on > desk.today)
    throw Error(Kind::usage,
                "a goal cannot have been set, nor its baseline measured, in the future");
}

/// The words of a pair's goal go where only the pair sees them.
void hand_to_pair(Desk& desk, const Goal& goal) {
  const Id pair = *goal.owner.pairing;
  if (!goal.text.empty()) set_pair_words(desk.db(), {pair, goal.id, "text"}, goal.text);
  if (!goal.measure.empty()) set_pair_words(desk.db(), {pair, goal.id, "measure"}, goal.measure);
  if (goal.unit) set_pair_words(desk.db(), {pair, goal.id, "unit"}, goal.unit);
  desk.operation->keep();
}

/// The goal without the words that a pair keeps to itself.
Goal as_recorded(Goal goal) {
  if (!goal.owner.pairing) return goal;
  goal.text = goal.measure = "";
  goal.unit.reset();
  return goal;
}

/// The words of a pair are not part of the history, so undo does not bring them back.
void ask_before_words_go(const Desk& desk, const Goal& goal) {
  const std::string name = reference('G', goal.id);
  if (pair_words_of(desk.workspace->db, *goal.owner.pairing, goal.id).empty()) return;
  if (desk.confirm(fmt::format("the words of {} go for good; go on?", name))) return;
  throw Error(Kind::refused,
              fmt::format("the words of {} are the pair's own: they would go for good, and undo "
                          "does not bring them back",
                          name),
              "add --yes");
}

struct New {
  TextArgument text;
  OwnerOptions owner;
  Fields fields;
};

void declare_new(Options& options, New& created) {
  declare_text(options, "what is to change, and for whom", created.text);
  declare_owner(options, created.owner, "the goal of this");
  declare_fields(options, created.fields);
}

/// A wish becomes a goal by what is asked for here; everything that is missing is named at once.
void check_smart(const New& created, bool owned) {
  const Fields& fields = created.fields;
  std::vector<std::string> missing;
  if (!owned)
    missing.emplace_back("--team TEAM, --pair, --partner or --lesson-study (whose is it?)");
  if (!fields.measure) missing.emplace_back("--measure TEXT (how will you see it?)");
  if (!fields.baseline) missing.emplace_back("--baseline N (where are you now?)");
  if (!fields.target) missing.emplace_back("--target N (where do you want to be?)");
  if (!fields.by) missing.emplace_back("--by DATE (by when?)");
  if (missing.empty()) return;
  throw Error(
      Kind::usage, "a goal also needs " + join(missing, ", "),
      "collab goal new 'third graders read with understanding' --team grade-3 --measure 'at "
      "target on the spring check' --unit % --baseline 51 --target 80 --by 2027-05-28");
}

void check_pair_goes_on(Db& db, Id pairing) {
  const std::string name = reference('P', pairing);
  const Pairing pair = find_pairing(db, name);
  if (pair.until_on)
    throw Error(Kind::refused, fmt::format("{} ended on {}", name, iso(*pair.until_on)),
                fmt::format("if the two go on: collab mentor pair reopen {}", name));
}

void run_new(Desk& desk, const New& created) {
  Goal goal;
  goal.text = given_text(created.text, "goal's text");
  const auto owner = given_owner(desk.db(), created.owner);
  check_smart(created, owner.has_value());
  goal.owner = *owner;
  goal.set_on = desk.date(created.fields.on, desk.today);
  goal.baseline_on = goal.set_on;
  fill(desk, created.fields, goal);
  if (goal.owner.pairing) check_pair_goes_on(desk.db(), *goal.owner.pairing);
  if (goal.owner.partner)
    check_partner_on(*partner_by_id(desk.db(), *goal.owner.partner), goal.set_on, "a goal");
  goal.id = add_goal(desk.db(), as_recorded(goal));
  if (goal.owner.pairing) hand_to_pair(desk, goal);
  const std::string name = reference('G', goal.id);
  desk.print(name + "\n");
  desk.done(fmt::format("{} of {}", name, owner_name(desk.db(), goal.owner).reference));
  desk.say(goal_line(desk.db(), as_recorded(goal), desk.today));
  if (goal.owner.pairing)
    desk.say(
        fmt::format("its words stay with the pair, and go when the pairing ends; to read them: "
                    "collab goal show {} --private",
                    name));
}

struct Edit {
  std::string goal;
  std::optional<std::string> text, learned;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("GOAL", "which one", edit.goal, Value::goal);
  options.text("--text", "what is to change, and for whom", edit.text);
  options.text("--learned", "what was learned on the way", edit.learned);
  declare_fields(options, edit.fields);
  declare_clear(options, "unit, learned", edit.clear);
}

/// What was learned may be said after the end; the yardstick stays as it was.
bool is_only_learning(const Edit& edit) {
  const Fields& fields = edit.fields;
  return !edit.text && !fields.measure && !fields.unit && !fields.on && !fields.from &&
         !fields.by && !fields.baseline && !fields.target;
}

/// Figures from before the baseline no longer count.
void warn_of_early_figures(Desk& desk, const Goal& goal) {
  const std::vector<GoalPoint> points = goal_points(desk.db(), goal.id);
  const auto early = std::ranges::count_if(
      points, [&](const GoalPoint& each) { return each.on < goal.baseline_on; });
  if (early > 0)
    desk.warn(fmt::format("{} of {} from before {} no longer {}",
                          count_of(early, "figure", "figures"), reference('G', goal.id),
                          iso(goal.baseline_on), early == 1 ? "counts" : "count"));
}

void run_edit(Desk& desk, const Edit& edit) {
  Goal goal = find_goal(desk.db(), edit.goal);
  if (!is_only_learning(edit)) refuse_ended(goal);
  clear_fields(edit.clear,
               {{"unit", [&] { goal.unit.reset(); }}, {"learned", [&] { goal.learned.reset(); }}});
  if (edit.text) goal.text = one_line(*edit.text, "goal's text");
  if (edit.learned) goal.learned = one_line(*edit.learned, "what was learned");
  fill(desk, edit.fields, goal);
  if (goal.owner.pairing) {
    refuse_contents(edit.learned, "what was learned");
    if (edit.text || edit.fields.measure || edit.fields.unit || !edit.clear.empty())
      ask_before_words_go(desk, goal);
    hand_to_pair(desk, goal);
  }
  store_goal(desk.db(), as_recorded(goal));
  desk.done(reference('G', goal.id));
  desk.say(goal_line(desk.db(), as_recorded(goal), desk.today));
  warn_of_early_figures(desk, goal);
}

struct Remove {
  std::string goal;
};

void declare_remove(Options& options, Remove& remove) {
  options.argument("GOAL", "which one", remove.goal, Value::goal);
}

void run_remove(Desk& desk, const Remove& remove) {
  const Goal goal = find_goal(desk.db(), remove.goal);
  const std::string words = goal_line(desk.db(), goal, desk.today);
  if (goal.owner.pairing) ask_before_words_go(desk, goal);
  remove_goal(desk.db(), goal.id);
  desk.done(reference('G', goal.id));
  desk.say(fmt::format("removed {}; {} with: collab undo", words,
                       goal.owner.pairing ? "its figures come back" : "undo"));
}

constexpr Command goal_edit_rows[] = {
    {"goal", "new", "set a goal: measured how, from where to where, by when", Needs::write,
     &bind<declare_new, run_new>},
    {"goal", "edit", "change a goal", Needs::write, &bind<declare_edit, run_edit>},
    {"goal", "remove", "take back a goal entered by mistake", Needs::write,
     &bind<declare_remove, run_remove>},
};

}  // namespace

extern const Verbs goal_edit_verbs = goal_edit_rows;

}  // namespace collab
