// collab mentor pair end, reopen, remove. The end destroys the pair's own words for good.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/destroy.h"
#include "cmd/mentor/mentor.h"
#include "model/goal/pair_goals.h"
#include "model/mentor/coaching.h"
#include "model/mentor/mentor_records.h"
#include "model/mentor/pair_words.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// Destroys the pair's words where somebody says yes, and tells; throws where nobody does.
void destroy_words(Desk& desk, Id pairing, std::string_view what_happens) {
  const int count = count_pair_words(desk.db(), pairing);
  if (count == 0) return;
  const std::string texts = count_of(count, "private text", "private texts");
  if (!desk.confirm(fmt::format("P{} {}, and its {} {} destroyed for good; go on?", pairing,
                                what_happens, texts, count == 1 ? "is" : "are")))
    throw Error(Kind::refused,
                fmt::format("P{} has {}, which would be destroyed for good", pairing, texts),
                "add --yes");
  destroy_pair_words(desk.db(), pairing);
  desk.operation->keep();
  const auto backups = look_at_backups(desk, {});
  const std::string also =
      backups > 0 ? " and in " + count_of(backups, "backup", "backups") : std::string();
  desk.say(
      fmt::format("{} of P{} destroyed, in the workspace and its history{}; printed sheets and "
                  "copies of backups are yours to destroy",
                  texts, pairing, also));
}

struct End {
  std::string pairing;
  std::optional<std::string> reason, on;
};

void declare_end(Options& options, End& end) {
  options.argument("PAIR", "which one, such as P4", end.pairing, Value::pairing);
  options.choice("--reason", "why, in one word of these", end.reason, option_words(end_reasons()));
  options.option("--on", "DATE", "the last day (default: today, or when one of the two left)",
                 end.on, Value::date);
}

/// The day given, else that on which one of the two left, else today.
Date end_day(Desk& desk, const Pairing& pairing, const End& end) {
  if (end.on) return day_past(desk, end.on);
  const auto left = pair_last_day(MentorRecords(desk.db()), pairing);
  return left && *left < desk.today ? std::max(*left, pairing.from_on) : desk.today;
}

void run_end(Desk& desk, const End& end) {
  Pairing pairing = find_pairing(desk.db(), end.pairing);
  const std::string name = reference('P', pairing.id);
  if (pairing.until_on)
    throw Error(Kind::refused, fmt::format("{} ended on {}", name, iso(*pairing.until_on)),
                fmt::format("collab mentor pair reopen {}", name));
  if (!end.reason)
    throw Error(Kind::usage, "the reason is missing",
                fmt::format("add --reason, one of: {}", join(option_words(end_reasons()), ", ")));
  pairing.until_on = end_day(desk, pairing, end);
  pairing.end_reason = end.reason;
  end_pairing(desk.db(), pairing);
  desk.done("pair " + name);
  desk.say(fmt::format("{}: {}, last day {}", name, pairing_words(desk.db(), pairing),
                       iso(*pairing.until_on)));
  if (const auto cycle = open_cycle(desk.db(), pairing.id)) {
    stop_cycle(desk.db(), *cycle, std::max(*pairing.until_on, cycle->last_day()), "pairing ended");
    desk.say("its open cycle stops with it");
  }
  for (const Goal& goal : end_pair_goals(desk.db(), pairing.id, *pairing.until_on))
    desk.say(fmt::format("its goal G{} ends with it: {}", goal.id, *goal.outcome));
  destroy_words(desk, pairing.id, "ends");
}

struct One {
  std::string pairing;
};

void declare_one(Options& options, One& one) {
  options.argument("PAIR", "which one, such as P4", one.pairing, Value::pairing);
}

void run_reopen(Desk& desk, const One& one) {
  Pairing pairing = find_pairing(desk.db(), one.pairing);
  const std::string name = reference('P', pairing.id);
  if (!pairing.until_on) throw Error(Kind::refused, name + " has not ended");
  pairing.until_on.reset();
  pairing.end_reason.reset();
  store_pairing(desk.db(), pairing);
  desk.done("pair " + name);
  desk.say(fmt::format("{}: {} goes on; words destroyed at its end stay gone", name,
                       pairing_words(desk.db(), pairing)));
}

void run_pair_end_remove(Desk& desk, const One& one) {
  const Pairing pairing = find_pairing(desk.db(), one.pairing);
  const std::string words = pairing_words(desk.db(), pairing);
  check_removable(desk.db(), pairing.id);
  destroy_words(desk, pairing.id, "is removed");
  remove_pairing(desk.db(), pairing.id);
  desk.done("pair " + reference('P', pairing.id));
  desk.say(fmt::format("removed P{}, {}; undo with: collab undo", pairing.id, words));
}

constexpr Command mentor_pair_end_rows[] = {
    {"mentor", "pair end", "a pair is over: set the last day and destroy its own words",
     Needs::write, &bind<declare_end, run_end>},
    {"mentor", "pair reopen", "a pair goes on: take the last day away", Needs::write,
     &bind<declare_one, run_reopen>},
    {"mentor", "pair remove", "take back a mistaken entry", Needs::write,
     &bind<declare_one, run_pair_end_remove>},
};

}  // namespace

extern const Verbs mentor_pair_end_verbs = mentor_pair_end_rows;

}  // namespace collab
