// Contacts and coaching cycles of pairs.
#include "model/mentor/coaching.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "store/journal.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 5> kinds = {"observe", "be observed", "co-plan",
                                                   "conference", "check-in"};
constexpr std::array<std::string_view, cycle_stages> stage_names = {"observe", "reflect", "goal",
                                                                    "follow-up"};
constexpr std::array<std::string_view, 6> stops = {"by agreement", "no time",       "on leave",
                                                   "changed role", "pairing ended", "other need"};

/// Why a stage waits for the one before it.
constexpr std::array<std::string_view, cycle_stages> why_in_order = {
    "", "there is nothing to reflect on before somebody has observed",
    "a goal comes out of the reflection, or it is somebody else's goal",
    "there is no goal yet to follow up"};

/// Refuses a day outside the pair, and one on which one of the two is not on the staff.
void check_within(Db& db, const Pairing& pairing, Date day) {
  for (const Id id : {pairing.mentor, pairing.mentee}) {
    const Person person = person_by_id(db, id).value();
    if (person.ended_on && *person.ended_on < day)
      throw Error(
          Kind::input,
          fmt::format("'{}' left on {}, before {}", person.handle, iso(*person.ended_on), iso(day)),
          fmt::format("collab mentor pair end P{} --reason left --on {}", pairing.id,
                      iso(*person.ended_on)));
  }
  if (open_on(pairing, day)) return;
  throw Error(
      Kind::input,
      fmt::format("P{} is a pair from {}{}, not on {}", pairing.id, iso(pairing.from_on),
                  pairing.until_on ? " until " + iso(*pairing.until_on) : std::string(), iso(day)),
      fmt::format("collab mentor pair show P{}", pairing.id));
}

constexpr std::string_view some_contacts = R"sql(
  SELECT id, pairing, on_date, minutes, kind
  FROM mentor_contact
  WHERE (:pairing IS NULL OR pairing = :pairing)
    AND (:from IS NULL OR on_date >= :from)
    AND (:to IS NULL OR on_date <= :to)
  ORDER BY on_date, pairing, id
)sql";

constexpr std::string_view insert_contact = R"sql(
  INSERT INTO mentor_contact (pairing, on_date, minutes, kind)
  VALUES (:pairing, :on_date, :minutes, :kind)
)sql";

}  // namespace

std::span<const std::string_view> mentor_contact_kinds() { return kinds; }
std::span<const std::string_view> stage_words() { return stage_names; }
std::span<const std::string_view> stop_reasons() { return stops; }

std::vector<MentorContact> mentor_contacts(Db& db, std::optional<Id> pairing,
                                           std::optional<Period> period) {
  Statement rows =
      db.query(some_contacts, {{":pairing", pairing},
                               {":from", period ? Bound(period->from) : Bound(std::nullopt)},
                               {":to", period ? Bound(period->to) : Bound(std::nullopt)}});
  std::vector<MentorContact> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer(1), rows.day(2),
                     static_cast<int>(rows.integer(3)), rows.text(4)});
  return found;
}

Id add_mentor_contact(Db& db, const MentorContact& contact) {
  check_within(db, pairing_by_id(db, contact.pairing).value(), contact.on_date);
  if (contact.minutes < 1 || contact.minutes > 1440)
    throw Error(Kind::input,
                fmt::format("a contact has 1 to 1440 minutes, not {}", contact.minutes));
  for (const MentorContact& other :
       mentor_contacts(db, contact.pairing, Period{contact.on_date, contact.on_date}))
    if (other.kind == contact.kind)
      throw Error(Kind::refused,
                  fmt::format("P{} has a contact '{}' on {} already, {} minutes", contact.pairing,
                              contact.kind, iso(contact.on_date), other.minutes),
                  fmt::format("to change it: collab mentor log remove P{} {}, then log it anew",
                              contact.pairing, iso(contact.on_date)));
  return db.insert(insert_contact, {{":pairing", contact.pairing},
                                    {":on_date", contact.on_date},
                                    {":minutes", contact.minutes},
                                    {":kind", contact.kind}});
}

void remove_mentor_contact(Db& db, Id id) {
  db.run("DELETE FROM mentor_contact WHERE id = :id", {{":id", id}});
}

std::string contact_by_sheet_words(Id pairing, Date planned) {
  return fmt::format("contact of P{} by its sheet of {}", pairing, iso(planned));
}

namespace {

/// The contact of the pair that the operation made, by its key; nothing where it made none.
std::optional<Id> contact_made(Db& db, Id operation, Id pairing) {
  for (const RowChange& row : changes_of(db, operation)) {
    if (row.table != "mentor_contact" || row.what != RowChange::What::made) continue;
    for (const FieldChange& field : row.fields)
      if (field.column == "pairing" && field.after == std::to_string(pairing))
        return number(row.key);
  }
  return std::nullopt;
}

}  // namespace

namespace {

/// The newest operation in force that noted the sheet's contact, on the day or later.
constexpr std::string_view sheet_recorded = R"sql(
  SELECT number
  FROM operation
  WHERE reverted_by IS NULL
    AND instr(summary, :words) > 0
    AND ifnull(as_of, date(at, 'unixepoch')) >= :day
  ORDER BY number DESC
  LIMIT 1
)sql";

}  // namespace

std::optional<MentorContact> former_contact(Db& db, const MentorContact& now, Date planned) {
  const auto operation =
      db.integer(sheet_recorded,
                 {{":words", contact_by_sheet_words(now.pairing, planned)}, {":day", now.on_date}});
  const auto made = operation ? contact_made(db, *operation, now.pairing) : std::nullopt;
  for (MentorContact& contact : mentor_contacts(db, now.pairing)) {
    const bool same_day = contact.on_date == now.on_date;
    const bool same_kind = contact.kind == now.kind;
    if (contact.id == made && same_day != same_kind) return std::move(contact);
  }
  return std::nullopt;
}

std::size_t Cycle::next() const {
  return static_cast<std::size_t>(std::find(stages.begin(), stages.end(), std::nullopt) -
                                  stages.begin());
}

bool Cycle::open() const { return !stopped_on && next() < cycle_stages; }

Date Cycle::last_day() const {
  Date last = started_on;
  for (const auto& day : stages)
    if (day) last = std::max(last, *day);
  return last;
}

std::string cycle_state(const Cycle& cycle, Date day, int weeks) {
  if (cycle.stages.back() && *cycle.stages.back() <= day) return "complete";
  if (cycle.stopped_on && *cycle.stopped_on <= day) return "stopped";
  return cycle.started_on + Days{7 * weeks} < day ? "late" : "open";
}

namespace {

constexpr std::string_view some_cycles = R"sql(
  SELECT id, pairing, started_on, observed_on, reflected_on, goal_set_on, followed_up_on,
    stopped_on, stop_reason
  FROM coaching_cycle
  WHERE (:pairing IS NULL OR pairing = :pairing)
  ORDER BY started_on, id
)sql";

/// An UPDATE a stage, since columns cannot be bound.
constexpr std::array<std::string_view, cycle_stages> date_stage = {
    "UPDATE coaching_cycle SET observed_on = :day WHERE id = :id",
    "UPDATE coaching_cycle SET reflected_on = :day WHERE id = :id",
    "UPDATE coaching_cycle SET goal_set_on = :day WHERE id = :id",
    "UPDATE coaching_cycle SET followed_up_on = :day WHERE id = :id"};

}  // namespace

std::vector<Cycle> cycles(Db& db, std::optional<Id> pairing) {
  std::vector<Cycle> found;
  Statement rows = db.query(some_cycles, {{":pairing", pairing}});
  while (rows.step()) {
    Cycle cycle{rows.integer(0), rows.integer(1), rows.day(2), {}, rows.day_or(7), rows.text_or(8)};
    for (std::size_t stage = 0; stage < cycle_stages; ++stage)
      cycle.stages[stage] = rows.day_or(3 + static_cast<int>(stage));
    found.push_back(std::move(cycle));
  }
  return found;
}

std::optional<Cycle> open_cycle(Db& db, Id pairing) {
  for (Cycle& cycle : cycles(db, pairing))
    if (cycle.open()) return std::move(cycle);
  return std::nullopt;
}

Id start_cycle(Db& db, const Pairing& pairing, Date day) {
  check_within(db, pairing, day);
  if (const auto open = open_cycle(db, pairing.id))
    throw Error(Kind::refused,
                fmt::format("P{} is within a cycle that began on {}; its next stage is '{}'",
                            pairing.id, iso(open->started_on), stage_names[open->next()]),
                fmt::format("collab mentor cycle step P{}, or: collab mentor cycle stop P{} "
                            "--reason WORD",
                            pairing.id, pairing.id));
  return db.insert("INSERT INTO coaching_cycle (pairing, started_on) VALUES (:pairing, :day)",
                   {{":pairing", pairing.id}, {":day", day}});
}

void step_cycle(Db& db, const Cycle& cycle, std::size_t stage, Date day) {
  if (stage < cycle.next())
    throw Error(Kind::refused, fmt::format("'{}' has been done since {}; the next stage is '{}'",
                                           stage_names[stage], iso(*cycle.stages[stage]),
                                           stage_names[cycle.next()]));
  if (stage > cycle.next())
    throw Error(
        Kind::refused,
        fmt::format("'{}' comes first: {}", stage_names[cycle.next()], why_in_order[stage]),
        fmt::format("collab mentor cycle step P{} --stage {}, or give the cycle up: collab mentor "
                    "cycle stop P{} --reason WORD",
                    cycle.pairing, stage_names[cycle.next()], cycle.pairing));
  if (day < cycle.last_day())
    throw Error(Kind::input, fmt::format("{} lies before {}, the last day in this cycle", iso(day),
                                         iso(cycle.last_day())));
  check_within(db, pairing_by_id(db, cycle.pairing).value(), day);
  db.run(date_stage[stage], {{":day", day}, {":id", cycle.id}});
}

void move_stage(Db& db, const Cycle& cycle, std::size_t stage, Date day) {
  const Date before =
      stage == 0 ? cycle.started_on : cycle.stages[stage - 1].value_or(cycle.started_on);
  const auto after = stage + 1 < cycle_stages ? cycle.stages[stage + 1] : std::nullopt;
  if (day < before || (after && day > *after))
    throw Error(Kind::input,
                fmt::format("'{}' of P{} would be done on {}, out of its order in the "
                            "cycle that began on {}",
                            stage_names[stage], cycle.pairing, iso(day), iso(cycle.started_on)),
                fmt::format("collab mentor cycle list P{}", cycle.pairing));
  db.run(date_stage[stage], {{":day", day}, {":id", cycle.id}});
}

void stop_cycle(Db& db, const Cycle& cycle, Date day, std::string_view reason) {
  if (day < cycle.last_day())
    throw Error(Kind::input, fmt::format("{} lies before {}, the last day in this cycle", iso(day),
                                         iso(cycle.last_day())));
  db.run("UPDATE coaching_cycle SET stopped_on = :day, stop_reason = :reason WHERE id = :id",
         {{":day", day}, {":reason", reason}, {":id", cycle.id}});
}

void remove_cycle(Db& db, Id id) {
  db.run("DELETE FROM coaching_cycle WHERE id = :id", {{":id", id}});
}

}  // namespace collab
