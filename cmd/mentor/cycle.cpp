// collab mentor cycle start, step, stop, list, remove: observe, reflect, set a goal, follow up.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/mentor/mentor.h"
#include "model/mentor/coaching.h"
#include "model/records/reference.h"
#include "model/school/setting.h"

namespace collab {
namespace {

struct Dated {
  std::string pairing;
  std::optional<std::string> on, reason, stage;
};

void declare_pair(Options& options, Dated& dated) {
  options.argument("PAIR", "which one, such as P4", dated.pairing, Value::pairing);
}

void declare_on(Options& options, Dated& dated) {
  options.option("--on", "DATE", "the day (default: today)", dated.on, Value::date);
}

/// The pair's open cycle; throws where there is none.
Cycle needed_cycle(Desk& desk, const Pairing& pairing) {
  if (auto cycle = open_cycle(desk.db(), pairing.id)) return *std::move(cycle);
  throw Error(Kind::not_found, fmt::format("P{} has no open cycle", pairing.id),
              fmt::format("collab mentor cycle start P{}", pairing.id));
}

void declare_start(Options& options, Dated& dated) {
  declare_pair(options, dated);
  declare_on(options, dated);
}

void run_start(Desk& desk, const Dated& dated) {
  const Pairing pairing = find_pairing(desk.db(), dated.pairing);
  start_cycle(desk.db(), pairing, day_past(desk, dated.on));
  desk.done("cycle of " + reference('P', pairing.id));
  desk.say(fmt::format("P{}: a cycle begins; first: {}. Its sheet: collab mentor plan P{}",
                       pairing.id, stage_words().front(), pairing.id));
}

void declare_step(Options& options, Dated& dated) {
  declare_pair(options, dated);
  options.choice("--stage", "which stage is done (default: the next one)", dated.stage,
                 option_words(stage_words()));
  declare_on(options, dated);
}

std::size_t stage_meant(const Cycle& cycle, const std::optional<std::string>& word) {
  if (!word) return cycle.next();
  const auto at = std::find(stage_words().begin(), stage_words().end(), *word);
  return static_cast<std::size_t>(at - stage_words().begin());
}

void run_step(Desk& desk, const Dated& dated) {
  const Pairing pairing = find_pairing(desk.db(), dated.pairing);
  const Cycle cycle = needed_cycle(desk, pairing);
  const std::size_t stage = stage_meant(cycle, dated.stage);
  const Date day = day_past(desk, dated.on);
  step_cycle(desk.db(), cycle, stage, day);
  desk.done("cycle of " + reference('P', pairing.id));
  const std::string done =
      fmt::format("P{}: '{}' done on {}", pairing.id, stage_words()[stage], iso(day));
  desk.say(stage + 1 == cycle_stages ? done + "; the cycle is complete"
                                     : fmt::format("{}; next: {}", done, stage_words()[stage + 1]));
}

void declare_stop(Options& options, Dated& dated) {
  declare_pair(options, dated);
  options.choice("--reason", "why, in one word of these", dated.reason,
                 option_words(stop_reasons()));
  declare_on(options, dated);
}

void run_stop(Desk& desk, const Dated& dated) {
  const Pairing pairing = find_pairing(desk.db(), dated.pairing);
  const Cycle cycle = needed_cycle(desk, pairing);
  if (!dated.reason)
    throw Error(Kind::usage, "the reason is missing",
                fmt::format("add --reason, one of: {}", join(option_words(stop_reasons()), ", ")));
  stop_cycle(desk.db(), cycle, day_past(desk, dated.on), *dated.reason);
  desk.done("cycle of " + reference('P', pairing.id));
  desk.say(fmt::format("P{}: the cycle stops before '{}' ({})", pairing.id,
                       stage_words()[cycle.next()], *dated.reason));
}

void run_cycle_remove(Desk& desk, const Dated& dated) {
  const Pairing pairing = find_pairing(desk.db(), dated.pairing);
  const std::vector<Cycle> all = cycles(desk.db(), pairing.id);
  if (all.empty())
    throw Error(Kind::not_found, fmt::format("P{} has no cycle", pairing.id),
                "collab mentor cycle list");
  remove_cycle(desk.db(), all.back().id);
  desk.done("cycle of " + reference('P', pairing.id));
  desk.say(fmt::format("removed the cycle of P{} that began on {}; undo with: collab undo",
                       pairing.id, iso(all.back().started_on)));
}

struct CycleList {
  std::optional<std::string> pairing;
  bool all = false;
};

void declare_cycle_list(Options& options, CycleList& list) {
  options.argument("PAIR", "only this pair", list.pairing, Value::pairing);
  options.flag("--all", "also complete and stopped ones", list.all);
}

void run_cycle_list(Desk& desk, const CycleList& list) {
  std::optional<Id> pairing;
  if (list.pairing) pairing = find_pairing(desk.db(), *list.pairing).id;
  const int weeks = number_setting(desk.db(), "mentor_cycle_weeks");
  Table table{"mentor.cycle.list",
              "Cycles",
              {{"pairing", "Pair", Type::reference},
               {"state", "State"},
               {"started_on", "Started", Type::date},
               {"observed_on", "Observed", Type::date},
               {"reflected_on", "Reflected", Type::date},
               {"goal_set_on", "Goal set", Type::date},
               {"followed_up_on", "Followed up", Type::date},
               {"stopped_on", "Stopped", Type::date},
               {"stop_reason", "Because"}},
              {}};
  for (const Cycle& each : cycles(desk.db(), pairing)) {
    if (!list.all && !pairing && !each.open()) continue;
    table.rows.push_back({reference('P', each.pairing), cycle_state(each, desk.today, weeks),
                          each.started_on, cell(each.stages[0]), cell(each.stages[1]),
                          cell(each.stages[2]), cell(each.stages[3]), cell(each.stopped_on),
                          cell(each.stop_reason)});
  }
  desk.show(table);
}

constexpr Command mentor_cycle_rows[] = {
    {"mentor", "cycle start", "a coaching cycle begins", Needs::write,
     &bind<declare_start, run_start>},
    {"mentor", "cycle step", "the next stage is done: observe, reflect, goal, follow-up",
     Needs::write, &bind<declare_step, run_step>},
    {"mentor", "cycle stop", "give a cycle up early, with a word for the reason", Needs::write,
     &bind<declare_stop, run_stop>},
    {"mentor", "cycle list", "coaching cycles and how far they are", Needs::read,
     &bind<declare_cycle_list, run_cycle_list>},
    {"mentor", "cycle remove", "take back a cycle entered by mistake", Needs::write,
     &bind<declare_pair, run_cycle_remove>},
};

}  // namespace

extern const Verbs mentor_cycle_verbs = mentor_cycle_rows;

}  // namespace collab
