// The record of a pairing and the rules it keeps.
#include "model/mentor/pairing.h"

#include <fmt/format.h>

#include <array>

#include "base/text/text.h"
#include "model/mentor/pair_words.h"
#include "model/number.h"
#include "model/school/setting.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 7> reasons = {
    "completed", "left", "on leave", "changed role", "better match", "no time", "by agreement"};

std::vector<int> weekdays_from(const std::string& column) {
  std::vector<int> days;
  for (const std::string_view each : split(column, ',')) days.push_back(each.at(0) - '0');
  return days;
}

Pairing read_pairing(const Statement& row) {
  Pairing pairing;
  pairing.id = row.integer(0);
  pairing.mentor = row.integer(1);
  pairing.mentee = row.integer(2);
  pairing.from_on = row.day(3);
  pairing.until_on = row.day_or(4);
  pairing.trained = row.flag(5);
  pairing.evaluates = row.flag(6);
  if (const auto weekdays = row.text_or(8)) {
    Pattern time;
    time.every = row.small_or(7).value_or(1);
    time.weekdays = weekdays_from(*weekdays);
    time.start = row.small_or(9).value_or(0);
    pairing.time = time;
  }
  pairing.minutes = row.small_or(10);
  pairing.place = row.text_or(11);
  pairing.release_share = row.real_or(12);
  pairing.end_reason = row.text_or(13);
  return pairing;
}

constexpr std::string_view some_pairings = R"sql(
  SELECT id, mentor, mentee, from_on, until_on, trained, evaluates, every, weekdays, start_time,
    minutes, place, release_share, end_reason
  FROM pairing
  WHERE (:id IS NULL OR id = :id)
    AND (:person IS NULL OR mentor = :person OR mentee = :person)
    AND (:on IS NULL OR (from_on <= :on AND ifnull(until_on, '9999-12-31') >= :on))
  ORDER BY id
)sql";

Person person_of(Db& db, Id id) {
  auto person = person_by_id(db, id);
  if (!person) throw Error(Kind::internal, fmt::format("there is no person {}", id));
  return *std::move(person);
}

constexpr std::string_view overlapping_pairing = R"sql(
  SELECT id
  FROM pairing
  WHERE mentor = :mentor
    AND mentee = :mentee
    AND id <> :id
    AND from_on <= ifnull(:until_on, '9999-12-31')
    AND ifnull(until_on, '9999-12-31') >= :from_on
  ORDER BY id
)sql";

void check_overlap(Db& db, const Pairing& pairing) {
  const auto other = db.integer(overlapping_pairing, {{":mentor", pairing.mentor},
                                                      {":mentee", pairing.mentee},
                                                      {":id", pairing.id},
                                                      {":from_on", pairing.from_on},
                                                      {":until_on", pairing.until_on}});
  if (!other) return;
  throw Error(Kind::refused, fmt::format("these two are paired already, as P{}", *other),
              fmt::format("collab mentor pair show P{}", *other));
}

void check_on_staff(const Person& person, const Pairing& pairing) {
  if (person.started_on && pairing.from_on < *person.started_on)
    throw Error(Kind::input, fmt::format("'{}' starts on {}, after {}", person.handle,
                                         iso(*person.started_on), iso(pairing.from_on)));
  if (person.ended_on && pairing.from_on > *person.ended_on)
    throw Error(Kind::input, fmt::format("'{}' left on {}", person.handle, iso(*person.ended_on)));
}

void check_numbers(const Pairing& pairing) {
  if (pairing.minutes && (*pairing.minutes < 1 || *pairing.minutes > 1440))
    throw Error(Kind::usage, fmt::format("--minutes is 1 to 1440, not {}", *pairing.minutes));
  if (pairing.release_share && !(*pairing.release_share >= 0 && *pairing.release_share <= 1))
    throw Error(Kind::usage,
                fmt::format("--release-share is 0 to 1, not {}", *pairing.release_share));
  if (pairing.until_on && *pairing.until_on < pairing.from_on)
    throw Error(Kind::input, fmt::format("it would end on {}, before it begins on {}",
                                         iso(*pairing.until_on), iso(pairing.from_on)));
}

void check_pairing(Db& db, const Pairing& pairing) {
  const Person mentor = person_of(db, pairing.mentor);
  const Person mentee = person_of(db, pairing.mentee);
  if (mentor.id == mentee.id)
    throw Error(Kind::input, fmt::format("'{}' cannot mentor themselves", mentor.handle));
  check_numbers(pairing);
  check_on_staff(mentor, pairing);
  check_on_staff(mentee, pairing);
  check_overlap(db, pairing);
  if (!pairing.evaluates && is_evaluator(db, mentor.id, mentee.id, pairing.from_on))
    throw Error(
        Kind::refused,
        fmt::format(
            "'{}' evaluates '{}': people judged by their mentor hide what they need help with",
            mentor.handle, mentee.handle),
        "choose somebody else, or say that it is known and agreed to: --evaluates");
}

}  // namespace

std::span<const std::string_view> end_reasons() { return reasons; }

bool open_on(const Pairing& pairing, Date day) {
  return pairing.from_on <= day && (!pairing.until_on || day <= *pairing.until_on);
}

std::optional<Pairing> pairing_by_id(Db& db, Id id) {
  Statement row =
      db.query(some_pairings, {{":id", id}, {":person", std::nullopt}, {":on", std::nullopt}});
  if (!row.step()) return std::nullopt;
  return read_pairing(row);
}

std::vector<Pairing> pairings(Db& db, const PairingFilter& filter) {
  std::vector<Pairing> found;
  Statement rows = db.query(
      some_pairings, {{":id", std::nullopt}, {":person", filter.person}, {":on", filter.on}});
  while (rows.step()) found.push_back(read_pairing(rows));
  return found;
}

bool is_evaluator(Db& db, Id mentor, Id mentee, Date day) {
  if (person_of(db, mentee).evaluator == mentor) return true;
  const auto administrators = list_setting(db, "administrator_roles");
  for (const PersonSpan& role : staff_roles(db, mentor))
    for (const std::string& name : administrators)
      if (covers(role, day) && folded(role.name) == folded(name)) return true;
  return false;
}

constexpr RowsOf trainings_of_mentor = {
    "on_date", "(SELECT person, on_date FROM training WHERE kind = 'mentoring')", "person",
    "on_date"};

bool trained_on(Db& db, const Pairing& pairing, Date day) {
  if (pairing.trained) return true;
  const auto days = rows_of(db, trainings_of_mentor, pairing.mentor,
                            [](const Statement& row) { return row.day(0); });
  return !days.empty() && days.front() <= day;
}

namespace {

constexpr std::string_view insert_pairing = R"sql(
  INSERT INTO pairing (mentor, mentee, from_on, until_on, trained, evaluates, every, weekdays,
    start_time, minutes, place, release_share, end_reason)
  VALUES (:mentor, :mentee, :from_on, :until_on, :trained, :evaluates, :every, :weekdays,
    :start_time, :minutes, :place, :release_share, :end_reason)
)sql";

constexpr std::string_view update_pairing = R"sql(
  UPDATE pairing
  SET mentor = :mentor, mentee = :mentee, from_on = :from_on, until_on = :until_on,
    trained = :trained, evaluates = :evaluates, every = :every, weekdays = :weekdays,
    start_time = :start_time, minutes = :minutes, place = :place, release_share = :release_share,
    end_reason = :end_reason
  WHERE id = :id
)sql";

void bind_fields(Statement& statement, const Pairing& pairing) {
  const auto& time = pairing.time;
  statement.bind({{":mentor", pairing.mentor},
                  {":mentee", pairing.mentee},
                  {":from_on", pairing.from_on},
                  {":until_on", pairing.until_on},
                  {":trained", pairing.trained},
                  {":evaluates", pairing.evaluates},
                  {":every", time ? Bound(time->every) : Bound(std::nullopt)},
                  {":weekdays", time ? Bound(fmt::format("{}", fmt::join(time->weekdays, ",")))
                                     : Bound(std::nullopt)},
                  {":start_time", time ? Bound(time->start) : Bound(std::nullopt)},
                  {":minutes", pairing.minutes},
                  {":place", pairing.place},
                  {":release_share", pairing.release_share},
                  {":end_reason", pairing.end_reason}});
}

}  // namespace

Id add_pairing(Db& db, const Pairing& pairing) {
  check_pairing(db, pairing);
  Statement insert = db.prepare(insert_pairing);
  bind_fields(insert, pairing);
  insert.step();
  return *db.integer("SELECT last_insert_rowid()");
}

namespace {

constexpr std::string_view first_day_used = R"sql(
  SELECT min(day)
  FROM (SELECT on_date AS day FROM mentor_contact WHERE pairing = :id
        UNION ALL
        SELECT started_on FROM coaching_cycle WHERE pairing = :id)
)sql";

void check_begin(Db& db, const Pairing& pairing) {
  const auto first = db.text(first_day_used, {{":id", pairing.id}});
  if (!first || *first >= iso(pairing.from_on)) return;
  throw Error(
      Kind::refused,
      fmt::format("P{} was active on {}, before {}", pairing.id, *first, iso(pairing.from_on)),
      fmt::format("collab mentor log list P{0}; collab mentor cycle list P{0}", pairing.id));
}

}  // namespace

void store_pairing(Db& db, const Pairing& pairing) {
  check_pairing(db, pairing);
  check_begin(db, pairing);
  Statement update = db.prepare(update_pairing);
  bind_fields(update, pairing);
  update.bind(":id", pairing.id);
  update.step();
}

void end_pairing(Db& db, const Pairing& pairing) {
  check_numbers(pairing);
  const auto later =
      db.text("SELECT max(on_date) FROM mentor_contact WHERE pairing = :id AND on_date > :day",
              {{":id", pairing.id}, {":day", pairing.until_on}});
  if (later)
    throw Error(Kind::refused, fmt::format("P{} met on {}, after {}", pairing.id, *later,
                                           iso(pairing.until_on.value())));
  db.run("UPDATE pairing SET until_on = :until_on, end_reason = :reason WHERE id = :id",
         {{":until_on", pairing.until_on}, {":reason", pairing.end_reason}, {":id", pairing.id}});
}

void check_removable(Db& db, Id id) {
  std::vector<std::string> found;
  const auto mention = [&](std::string_view sql, const char* one, const char* many) {
    const auto count = db.integer(sql, {{":id", id}}).value_or(0);
    if (count > 0) found.push_back(count_of(count, one, many));
  };
  mention("SELECT count(*) FROM mentor_contact WHERE pairing = :id", "contact", "contacts");
  mention("SELECT count(*) FROM coaching_cycle WHERE pairing = :id", "cycle", "cycles");
  mention("SELECT count(*) FROM goal WHERE pairing = :id", "goal", "goals");
  if (!found.empty())
    throw Error(
        Kind::refused, fmt::format("P{} is still referred to: {}", id, join(found, ", ")),
        fmt::format("a pair that is over is ended: collab mentor pair end P{} --reason WORD", id));
}

void remove_pairing(Db& db, Id id) {
  check_removable(db, id);
  destroy_pair_words(db, id);
  db.run("DELETE FROM pairing WHERE id = :id", {{":id", id}});
}

Pattern parse_pair_time(std::string_view text) {
  Pattern time = parse_pattern(text);
  if (time.unit != Pattern::Unit::week)
    throw Error(Kind::usage,
                fmt::format("'{}' is a time by months; a pair meets by weeks", clipped(text, 40)),
                "for example: 'tue 10:00', '2 weeks thu 14:30'");
  if (time.cycle)
    throw Error(Kind::usage,
                fmt::format("'{}' counts in turn; a pair meets by weeks", clipped(text, 40)),
                "for example: 'tue 10:00', '2 weeks thu 14:30'");
  return time;
}

}  // namespace collab
