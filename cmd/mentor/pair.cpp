// collab mentor pair new and edit: who mentors whom, when they meet, and the focus that stays
// theirs.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/mentor/mentor.h"
#include "model/mentor/match.h"
#include "model/mentor/mentor_records.h"
#include "model/mentor/pair_words.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// The fields that new and edit share.
struct Fields {
  std::optional<std::string> from, every, place, focus;
  std::optional<int> minutes;
  std::optional<double> release_share;
  std::optional<bool> trained, evaluates;
};

void declare_fields(Options& options, Fields& fields) {
  options.option("--from", "DATE", "the first day", fields.from, Value::date);
  options.option("--every", "PATTERN", "their time: 'tue 10:00', '2 weeks thu 14:30'", fields.every,
                 Value::text);
  options.number("--minutes", "how long their time is", fields.minutes);
  options.text("--place", "where they meet", fields.place);
  options.decimal("--release-share", "share of the mentor's work released for this pair, 0 to 1",
                  fields.release_share);
  options.flag("--trained", "the mentor is trained, whatever is on record", fields.trained);
  options.flag("--evaluates", "the mentor evaluates the mentee, which is known and agreed to",
               fields.evaluates);
  options.text("--focus", "what they work on: for the two alone, destroyed at the end",
               fields.focus);
}

void fill(const Desk& desk, const Fields& fields, Pairing& pairing) {
  if (fields.from) pairing.from_on = desk.date(fields.from, desk.today);
  if (fields.every) pairing.time = parse_pair_time(*fields.every);
  if (fields.minutes) pairing.minutes = fields.minutes;
  if (fields.place) pairing.place = given_line(fields.place, "place");
  if (fields.release_share) pairing.release_share = fields.release_share;
  pairing.trained = fields.trained.value_or(pairing.trained);
  pairing.evaluates = fields.evaluates.value_or(pairing.evaluates);
}

/// Asks before words of the focus are lost: no history holds them, so no undo brings them back.
void let_go_of_focus(Desk& desk, Id pairing) {
  const std::string former = fmt::format("the former words of the focus of P{}", pairing);
  if (!desk.confirm(former + " would be gone for good; go on?"))
    throw Error(Kind::refused, former + " would be gone for good", "add --yes");
  desk.say(former + " are gone for good");
}

/// Puts the focus apart from the record. The operation is kept although the history sees nothing.
void take_focus(Desk& desk, Id pairing, const std::optional<std::string>& focus) {
  if (!focus) return;
  set_pair_words(desk.db(), {pairing, pair_itself, "focus"}, one_line(*focus, "focus"));
  desk.operation->keep();
  desk.say(fmt::format("the focus is for the two alone: collab mentor pair show P{} --private",
                       pairing));
}

void clear_focus(Desk& desk, Id pairing) {
  const PairWord focus{pairing, pair_itself, "focus"};
  if (!pair_words(desk.db(), focus)) return;
  let_go_of_focus(desk, pairing);
  set_pair_words(desk.db(), focus, std::nullopt);
  desk.operation->keep();
}

void warn_of_gaps(Desk& desk, const Pairing& pairing) {
  const std::string name = reference('P', pairing.id);
  const std::string mentor = person_by_id(desk.db(), pairing.mentor)->handle;
  if (!trained_on(desk.db(), pairing, std::max(desk.today, pairing.from_on)))
    desk.warn(
        fmt::format("no mentor's training of {} is on record, so {} does not count as a "
                    "trained match; note it: collab mentor train {}",
                    mentor, name, mentor));
  if (!pairing.time)
    desk.warn(
        fmt::format("{} has no scheduled time, and what is not scheduled seldom happens: "
                    "collab mentor pair edit {} --every 'tue 10:00' --minutes 45",
                    name, name));
}

}  // namespace

void warn_of_load(Desk& desk, const std::vector<Pairing>& pairs) {
  const MentorRecords records(desk.db());
  for (const Pairing& pair : pairs) {
    const std::string name = reference('P', pair.id);
    const Date day = std::max(desk.today, pair.from_on);
    const int limit = mentor_limit(records.person(pair.mentor));
    if (records.load(pair.mentor, day) > limit)
      desk.warn(fmt::format("{} is beyond the mentor's limit of {}: collab mentor match {}", name,
                            count_of(limit, "pair", "pairs"), records.person(pair.mentee).handle));
    if (const auto other = clashing_pair(records, pair, desk.today))
      desk.warn(
          fmt::format("{} meets at the same time as {}: collab mentor pair edit {} --every "
                      "PATTERN",
                      name, reference('P', *other), name));
  }
}

namespace {

struct New {
  std::string mentor, mentee;
  Fields fields;
};

void declare_new(Options& options, New& fresh) {
  options.argument("MENTOR", "who mentors", fresh.mentor, Value::person);
  options.argument("MENTEE", "whom", fresh.mentee, Value::person);
  declare_fields(options, fresh.fields);
}

void run_new(Desk& desk, const New& fresh) {
  Pairing pairing;
  pairing.mentor = find_person(desk.db(), fresh.mentor).id;
  pairing.mentee = find_person(desk.db(), fresh.mentee).id;
  pairing.from_on = desk.today;
  fill(desk, fresh.fields, pairing);
  pairing.id = add_pairing(desk.db(), pairing);
  const std::string name = reference('P', pairing.id);
  desk.done("pair " + name);
  desk.print(name + "\n");
  desk.say(pairing_words(desk.db(), pairing));
  warn_of_gaps(desk, pairing);
  warn_of_load(desk, {pairing});
  take_focus(desk, pairing.id, fresh.fields.focus);
}

struct Edit {
  std::string pairing;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("PAIR", "which one, such as P4", edit.pairing, Value::pairing);
  declare_fields(options, edit.fields);
  declare_clear(options, "every, minutes, place, release-share, focus", edit.clear);
}

void run_edit(Desk& desk, const Edit& edit) {
  Pairing pairing = find_pairing(desk.db(), edit.pairing);
  clear_fields(edit.clear, {{"every", [&] { pairing.time.reset(); }},
                            {"minutes", [&] { pairing.minutes.reset(); }},
                            {"place", [&] { pairing.place.reset(); }},
                            {"release-share", [&] { pairing.release_share.reset(); }},
                            {"focus", [&] { clear_focus(desk, pairing.id); }}});
  fill(desk, edit.fields, pairing);
  if (edit.fields.focus && pairing.until_on && *pairing.until_on < desk.today)
    throw Error(Kind::refused,
                fmt::format("P{} is over, and its words were destroyed with it", pairing.id),
                fmt::format("collab mentor pair reopen P{}", pairing.id));
  store_pairing(desk.db(), pairing);
  desk.done("pair " + reference('P', pairing.id));
  if (edit.fields.every || edit.fields.minutes) warn_of_load(desk, {pairing});
  const auto former = pair_words(desk.db(), {pairing.id, pair_itself, "focus"});
  if (former && edit.fields.focus && one_line(*edit.fields.focus, "focus") != *former)
    let_go_of_focus(desk, pairing.id);
  take_focus(desk, pairing.id, edit.fields.focus);
}

constexpr Command mentor_pair_rows[] = {
    {"mentor", "pair new", "one person mentors another", Needs::write, &bind<declare_new, run_new>},
    {"mentor", "pair edit", "change a pair's time, place, dates or focus", Needs::write,
     &bind<declare_edit, run_edit>},
};

}  // namespace

std::string pairing_words(Db& db, const Pairing& pairing) {
  return fmt::format("{} mentors {}", person_name(db, pairing.mentor),
                     person_name(db, pairing.mentee));
}

extern const Verbs mentor_pair_verbs = mentor_pair_rows;

}  // namespace collab
