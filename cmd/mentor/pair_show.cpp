// collab mentor pair list and show. How often a pair met is in neither list, so that no order of
// rows ranks people.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/mentor/mentor.h"
#include "model/goal/pair_goals.h"
#include "model/mentor/coaching.h"
#include "model/mentor/pair_words.h"
#include "model/records/reference.h"
#include "model/school/setting.h"

namespace collab {
namespace {

Cell time_words(const Pairing& pairing) {
  if (!pairing.time) return std::monostate{};
  return pattern_words(*pairing.time);
}

struct PairShowList {
  std::optional<std::string> person;
  bool all = false;
};

void declare_pair_show_list(Options& options, PairShowList& list) {
  options.argument("PERSON", "only pairs of this person", list.person, Value::person);
  options.flag("--all", "also pairs that have ended", list.all);
}

void run_pair_show_list(Desk& desk, const PairShowList& list) {
  PairingFilter filter;
  if (list.person) filter.person = find_person(desk.db(), *list.person).id;
  Table table{"mentor.pair.list",
              "Pairs",
              {{"pairing", "Pair", Type::reference},
               {"mentor", "Mentor", Type::reference},
               {"mentee", "Mentee", Type::reference},
               {"trained", "Trained", Type::boolean},
               {"time", "Time"},
               {"minutes", "Minutes", Type::integer},
               {"from_on", "From", Type::date},
               {"until_on", "Until", Type::date},
               {"end_reason", "Because"}},
              {}};
  for (const Pairing& each : pairings(desk.db(), filter)) {
    if (!list.all && each.until_on && *each.until_on < desk.today) continue;
    table.rows.push_back({reference('P', each.id), handle_cell(desk.db(), each.mentor),
                          handle_cell(desk.db(), each.mentee),
                          trained_on(desk.db(), each, desk.today), time_words(each),
                          cell(each.minutes), each.from_on, cell(each.until_on),
                          cell(each.end_reason)});
  }
  desk.show(table);
}

struct Show {
  std::string pairing;
  bool own_words = false;
};

void declare_show(Options& options, Show& show) {
  options.argument("PAIR", "which one, such as P4", show.pairing, Value::pairing);
  options.flag("--private", "also the pair's own words, for the two alone", show.own_words);
}

/// The open cycle's state and next stage.
Cell cycle_words(Desk& desk, Id pairing) {
  const auto cycle = open_cycle(desk.db(), pairing);
  if (!cycle) return std::monostate{};
  return fmt::format(
      "{} since {}, next: {}",
      cycle_state(*cycle, desk.today, number_setting(desk.db(), "mentor_cycle_weeks")),
      iso(cycle->started_on), stage_words()[cycle->next()]);
}

Table pair_table(Desk& desk, const Pairing& pairing) {
  Db& db = desk.db();
  const auto met = mentor_contacts(db, pairing.id);
  return {"mentor.pair.show",
          "Pair",
          {{"pairing", "Pair", Type::reference},
           {"mentor", "Mentor", Type::reference},
           {"mentee", "Mentee", Type::reference},
           {"from_on", "From", Type::date},
           {"until_on", "Until", Type::date},
           {"end_reason", "Because"},
           {"trained", "Trained", Type::boolean},
           {"evaluates", "Evaluates", Type::boolean},
           {"time", "Time"},
           {"minutes", "Minutes", Type::integer},
           {"place", "Place"},
           {"release_share", "Release share", Type::decimal},
           {"last_contact", "Met last", Type::date},
           {"cycle", "Cycle"}},
          {{reference('P', pairing.id), handle_cell(db, pairing.mentor),
            handle_cell(db, pairing.mentee), pairing.from_on, cell(pairing.until_on),
            cell(pairing.end_reason), trained_on(db, pairing, desk.today), pairing.evaluates,
            time_words(pairing), cell(pairing.minutes), cell(pairing.place),
            cell(pairing.release_share), met.empty() ? Cell{} : Cell{met.back().on_date},
            cycle_words(desk, pairing.id)}},
          true};
}

void run_show(Desk& desk, const Show& show) {
  const Pairing pairing = find_pairing(desk.db(), show.pairing);
  Table table = pair_table(desk, pairing);
  if (show.own_words) {
    for (const auto& [field, words] : pair_words_of(desk.db(), pairing.id, pair_itself)) {
      table.columns.push_back({field, "Private: " + field});
      table.rows.front().push_back(words);
    }
    const auto goals = pair_goal_lines(desk.db(), pairing.id, desk.today);
    table.columns.push_back({"goal", "Private: goals"});
    table.rows.front().push_back(goals.empty() ? Cell{} : Cell{join(goals, "\n")});
  }
  desk.show(table);
}

constexpr Command mentor_pair_show_rows[] = {
    {"mentor", "pair list", "who mentors whom", Needs::read,
     &bind<declare_pair_show_list, run_pair_show_list>},
    {"mentor", "pair show", "one pair; its own words only with --private", Needs::read,
     &bind<declare_show, run_show>},
};

}  // namespace

extern const Verbs mentor_pair_show_verbs = mentor_pair_show_rows;

}  // namespace collab
