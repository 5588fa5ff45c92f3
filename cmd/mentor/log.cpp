// collab mentor log: that a pair met. There is no option for what was said.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/mentor/mentor.h"
#include "model/mentor/coaching.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr const char* usual_kind = "conference";

struct Log {
  std::string pairing;
  std::optional<std::string> on, kind;
  std::optional<int> minutes;
};

void declare_log(Options& options, Log& log) {
  options.argument("PAIR", "which one, such as P4", log.pairing, Value::pairing);
  options.option("--on", "DATE", "the day (default: today)", log.on, Value::date);
  options.number("--minutes", "how long (default: the pair's scheduled time)", log.minutes);
  options.choice("--kind", "what kind of contact (default: conference)", log.kind,
                 option_words(mentor_contact_kinds()));
}

void run_log(Desk& desk, const Log& log) {
  const Pairing pairing = find_pairing(desk.db(), log.pairing);
  MentorContact contact;
  contact.pairing = pairing.id;
  contact.on_date = day_past(desk, log.on);
  contact.kind = log.kind.value_or(usual_kind);
  if (!log.minutes && !pairing.minutes)
    throw Error(Kind::usage,
                "the length is missing: P" + std::to_string(pairing.id) + " has no scheduled time",
                "add --minutes, as in 45");
  contact.minutes = log.minutes ? *log.minutes : *pairing.minutes;
  add_mentor_contact(desk.db(), contact);
  desk.done("contact of " + reference('P', pairing.id));
  desk.say(fmt::format("P{}: {} on {}, {} minutes", pairing.id, contact.kind, iso(contact.on_date),
                       contact.minutes));
}

struct LogList {
  std::optional<std::string> pairing, period;
};

void declare_log_list(Options& options, LogList& list) {
  options.argument("PAIR", "only this pair", list.pairing, Value::pairing);
  options.option("--period", "PERIOD", "only these days", list.period, Value::period);
}

void run_log_list(Desk& desk, const LogList& list) {
  std::optional<Id> pairing;
  std::optional<Period> period;
  if (list.pairing) pairing = find_pairing(desk.db(), *list.pairing).id;
  if (list.period) period = desk.period(*list.period);
  Table table{"mentor.log.list",
              "Contacts",
              {{"pairing", "Pair", Type::reference},
               {"on_date", "Day", Type::date},
               {"minutes", "Minutes", Type::integer},
               {"kind", "Kind"}},
              {}};
  for (const MentorContact& each : mentor_contacts(desk.db(), pairing, period))
    table.rows.push_back(
        {reference('P', each.pairing), each.on_date, std::int64_t{each.minutes}, each.kind});
  desk.show(table);
}

struct LogRemove {
  std::string pairing, on;
  std::optional<std::string> kind;
};

void declare_log_remove(Options& options, LogRemove& remove) {
  options.argument("PAIR", "which one, such as P4", remove.pairing, Value::pairing);
  options.argument("DATE", "the day of the contact", remove.on, Value::date);
  options.choice("--kind", "which of the day's contacts", remove.kind,
                 option_words(mentor_contact_kinds()));
}

void run_log_remove(Desk& desk, const LogRemove& remove) {
  const Pairing pairing = find_pairing(desk.db(), remove.pairing);
  const Date day = desk.date(remove.on, desk.today);
  std::vector<MentorContact> found = mentor_contacts(desk.db(), pairing.id, Period{day, day});
  if (remove.kind)
    std::erase_if(found, [&](const MentorContact& each) { return each.kind != *remove.kind; });
  if (found.empty())
    throw Error(Kind::not_found, fmt::format("P{} has no such contact on {}", pairing.id, iso(day)),
                fmt::format("collab mentor log list P{}", pairing.id));
  if (found.size() > 1)
    throw Error(Kind::not_found,
                fmt::format("P{} has {} contacts on {}", pairing.id, found.size(), iso(day)),
                "say which one with --kind");
  remove_mentor_contact(desk.db(), found.front().id);
  desk.done("contact of " + reference('P', pairing.id));
  desk.say(fmt::format("removed the {} of P{} on {}; undo with: collab undo", found.front().kind,
                       pairing.id, iso(day)));
}

constexpr Command mentor_log_rows[] = {
    {"mentor", "log", "note that a pair met: day, minutes and kind, never what about", Needs::write,
     &bind<declare_log, run_log>},
    {"mentor", "log list", "which pair met when", Needs::read,
     &bind<declare_log_list, run_log_list>},
    {"mentor", "log remove", "take back a mistaken contact", Needs::write,
     &bind<declare_log_remove, run_log_remove>},
};

}  // namespace

extern const Verbs mentor_log_verbs = mentor_log_rows;

}  // namespace collab
