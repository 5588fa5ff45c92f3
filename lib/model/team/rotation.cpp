// What a school decides about turns: the order, who is passed over, who takes or swaps a day. Whose
// turn follows from that is worked out in turns.cpp.
#include "model/team/rotation.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "model/team/role_rotation.h"

namespace collab {
namespace {

constexpr const char* planned_on_day = R"sql(
SELECT id, facilitator, recorder
FROM meeting
WHERE team = :team
  AND held_on = :day
  AND state = 'planned'
ORDER BY id)sql";

void hand_over(Db& db, Id meeting, std::string_view role, std::optional<Id> person) {
  db.run(role == "recorder" ? "UPDATE meeting SET recorder = :person WHERE id = :id"
                            : "UPDATE meeting SET facilitator = :person WHERE id = :id",
         {{":person", person}, {":id", meeting}});
}

/// A planned meeting that named somebody for the role names whose turn it is now; who leads it does
/// not take its notes.
void change_planned(Db& db, const RoleDay& turn) {
  const auto& [team, role, day] = turn;
  Statement rows = db.query(planned_on_day, {{":team", team}, {":day", day}});
  while (rows.step()) {
    const Id meeting = rows.integer(0);
    auto leads = rows.integer_or(1);
    const auto notes = rows.integer_or(2);
    if (role == "facilitator" && leads) {
      leads = turn_on(db, turn, std::nullopt).person;
      hand_over(db, meeting, role, leads);
    }
    if (notes && (role == "recorder" || notes == leads))
      hand_over(db, meeting, "recorder", turn_on(db, {team, "recorder", day}, leads).person);
  }
}

constexpr const char* insert_exception = R"sql(
INSERT INTO rotation_exception (team, role, on_date, person, what, instead_of)
VALUES (:team, :role, :day, :person, :what, :instead_of))sql";

constexpr const char* delete_taken = R"sql(
DELETE FROM rotation_exception
WHERE team = :team
  AND role = :role
  AND on_date = :day
  AND what = 'takes')sql";

/// A day given to a person; `instead_of` has had the turn all the same.
struct Taking {
  Date day{};
  Id person = 0;
  std::optional<Id> instead_of;
};

void take(Db& db, Id team, std::string_view role, const Taking& taking) {
  db.run(delete_taken, {{":team", team}, {":role", role}, {":day", taking.day}});
  db.insert(insert_exception, {{":team", team},
                               {":role", role},
                               {":day", taking.day},
                               {":person", taking.person},
                               {":what", "takes"},
                               {":instead_of", taking.instead_of}});
}

}  // namespace

std::vector<Id> rotation_order(Db& db, Id team, std::string_view role, Date day) {
  const auto record = team_by_id(db, team);
  if (!record) return {};
  return RoleRotation(db, *record, role).order(day);
}

constexpr const char* insert_place = R"sql(
INSERT INTO rotation_place (team, role, place, person)
VALUES (:team, :role, :place, :person))sql";

void set_rotation(Db& db, Id team, std::string_view role, const std::vector<Id>& people) {
  db.run("DELETE FROM rotation_place WHERE team = :team AND role = :role",
         {{":team", team}, {":role", role}});
  int place = 0;
  for (const Id person : people)
    db.run(insert_place,
           {{":team", team}, {":role", role}, {":place", ++place}, {":person", person}});
}

constexpr const char* any_place = R"sql(
SELECT place
FROM rotation_place
WHERE team = :team
  AND role = :role)sql";

bool has_set_rotation(Db& db, Id team, std::string_view role) {
  return db.any(any_place, {{":team", team}, {":role", role}});
}

constexpr const char* skip_of_person = R"sql(
SELECT id
FROM rotation_exception
WHERE team = :team
  AND role = :role
  AND on_date = :day
  AND person = :person
  AND what = 'skipped')sql";

void skip_turn(Db& db, const RoleDay& turn, Id person) {
  const auto& [team, role, day] = turn;
  if (db.any(skip_of_person,
             {{":team", team}, {":role", role}, {":day", day}, {":person", person}}))
    return;
  db.insert(insert_exception, {{":team", team},
                               {":role", role},
                               {":day", day},
                               {":person", person},
                               {":what", "skipped"},
                               {":instead_of", std::nullopt}});
  change_planned(db, turn);
}

void take_turn(Db& db, const RoleDay& turn, Id person) {
  take(db, turn.team, turn.role, {turn.day, person, std::nullopt});
  change_planned(db, turn);
}

namespace {

/// The person whose turn a coming day is, and everything else known of it.
struct SwapDay {
  Date day{};
  Id person = 0;
  std::optional<Id> other_role;
};

SwapDay swap_day(const std::vector<ComingTurns>& coming, std::string_view role, Date day) {
  const bool recorder = role == "recorder";
  for (const ComingTurns& each : coming) {
    const Turn& turn = recorder ? each.recorder : each.facilitator;
    if (each.day == day && turn.person)
      return {day, *turn.person, recorder ? each.facilitator.person : std::nullopt};
  }
  throw Error(Kind::input, fmt::format("the team has no meeting to come on {}", iso(day)),
              "see its days: collab team rotation show TEAM");
}

void check_can_take(Db& db, const RoleRotation& rotation, const SwapDay& day, Id person) {
  const auto who = person_by_id(db, person);
  const std::string handle = who ? who->handle : std::string();
  if (!rotation.expected(person, day.day))
    throw Error(Kind::input, fmt::format("'{}' is not expected on {}", handle, iso(day.day)));
  if (day.other_role == person)
    throw Error(Kind::input,
                fmt::format("'{}' leads the meeting on {} and cannot take its notes too", handle,
                            iso(day.day)));
}

}  // namespace

void swap_turns(Db& db, const TurnSwap& swap, Date today) {
  const auto record = team_by_id(db, swap.team);
  if (!record) return;
  const Period period{std::min({today, swap.one, swap.other}), std::max(swap.one, swap.other)};
  const auto coming = coming_turns(db, swap.team, period);
  const SwapDay a = swap_day(coming, swap.role, swap.one);
  const SwapDay b = swap_day(coming, swap.role, swap.other);
  if (a.person == b.person)
    throw Error(Kind::input, fmt::format("{} and {} are the same person's turns", iso(swap.one),
                                         iso(swap.other)));
  const RoleRotation rotation(db, *record, swap.role);
  check_can_take(db, rotation, a, b.person);
  check_can_take(db, rotation, b, a.person);
  take(db, swap.team, swap.role, {a.day, b.person, rotation.credited(a.day, a.person)});
  take(db, swap.team, swap.role, {b.day, a.person, rotation.credited(b.day, b.person)});
  change_planned(db, {swap.team, swap.role, a.day});
  change_planned(db, {swap.team, swap.role, b.day});
}

}  // namespace collab
