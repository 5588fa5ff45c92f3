// Turns as days go by: who is free, who was passed over, who had it least recently.
#include "model/team/role_rotation.h"

#include <algorithm>
#include <tuple>

#include "model/people/working_days.h"

namespace collab {
namespace {

constexpr const char* members_of_team = R"sql(
SELECT membership.person, membership.role, membership.from_on, membership.until_on
FROM membership
JOIN person ON person.id = membership.person
WHERE membership.team = :team
  AND membership.role <> 'sponsor'
ORDER BY person.handle, membership.from_on, membership.id)sql";

constexpr const char* away_in_team = R"sql(
SELECT person, from_on, until_on, here_on
FROM away
WHERE person IN (SELECT person FROM membership WHERE team = :team)
ORDER BY person, from_on)sql";

constexpr const char* set_order_of_team = R"sql(
SELECT person
FROM rotation_place
WHERE team = :team
  AND role = :role
ORDER BY place)sql";

constexpr const char* exceptions_in_team = R"sql(
SELECT on_date, person, what, instead_of
FROM rotation_exception
WHERE team = :team
  AND role = :role
ORDER BY id)sql";

bool contains(const std::vector<Id>& people, Id person) {
  return std::find(people.begin(), people.end(), person) != people.end();
}

}  // namespace

RoleRotation::RoleRotation(Db& db, const Team& team, std::string_view role)
    : role_(role), fixed_(role == "facilitator" && team.fixed_facilitator) {
  read_members(db, team.id);
  Statement order = db.query(set_order_of_team, {{":team", team.id}, {":role", role_}});
  while (order.step()) set_order_.push_back(order.integer(0));
  read_exceptions(db, team.id);
}

void RoleRotation::read_members(Db& db, Id team) {
  Statement stays = db.query(members_of_team, {{":team", team}});
  while (stays.step()) {
    const Id person = stays.integer(0);
    if (members_.empty() || members_.back().person != person) members_.push_back({person, {}, {}});
    members_.back().stays.push_back({stays.text(1), stays.day(2), stays.day_or(3)});
  }
  Statement away = db.query(away_in_team, {{":team", team}});
  while (away.step())
    for (Member& each : members_)
      if (each.person == away.integer(0))
        each.away.push_back({{"", away.day(1), away.day_or(2)}, away.text(3)});
}

void RoleRotation::read_exceptions(Db& db, Id team) {
  Statement rows = db.query(exceptions_in_team, {{":team", team}, {":role", role_}});
  while (rows.step())
    exceptions_.push_back(
        {rows.day(0), rows.integer(1), rows.text(2) == "takes", rows.integer_or(3)});
}

bool RoleRotation::covers(const Span& span, Date day) {
  return span.from_on <= day && (!span.until_on || day <= *span.until_on);
}

const RoleRotation::Member* RoleRotation::member(Id person) const {
  const auto found = std::find_if(members_.begin(), members_.end(),
                                  [&](const Member& each) { return each.person == person; });
  return found == members_.end() ? nullptr : &*found;
}

bool RoleRotation::has_role(const Member& member, Date day, std::string_view role) const {
  return std::any_of(member.stays.begin(), member.stays.end(), [&](const Span& stay) {
    return covers(stay, day) && (role.empty() || stay.role == role);
  });
}

/// Coaches, families and students are in a team to help it, not to run its meetings.
bool RoleRotation::takes_turns(const Member& member, Date day) const {
  return std::any_of(member.stays.begin(), member.stays.end(), [&](const Span& stay) {
    return covers(stay, day) && stay.role != "coach" && stay.role != "family voice" &&
           stay.role != "student voice";
  });
}

bool RoleRotation::expected(Id person, Date day) const {
  const Member* who = member(person);
  if (!who || !has_role(*who, day, "")) return false;
  return std::none_of(who->away.begin(), who->away.end(), [&](const Away& away) {
    return covers(away.span, day) && away_by_weekday(away.here_on, day);
  });
}

std::vector<Id> RoleRotation::order(Date day) const {
  std::vector<Id> people;
  for (const Id person : set_order_) {
    const Member* who = member(person);
    if (who && has_role(*who, day, "")) people.push_back(person);
  }
  if (!people.empty()) return people;
  for (const Member& each : members_)
    if (takes_turns(each, day)) people.push_back(each.person);
  return people;
}

std::vector<Id> RoleRotation::holders(Date day) const {
  for (const std::string_view role : {"facilitator", "lead"}) {
    std::vector<Id> people;
    for (const Member& each : members_)
      if (has_role(each, day, role) && expected(each.person, day)) people.push_back(each.person);
    if (!people.empty()) return people;
  }
  return {};
}

const RoleRotation::Exception* RoleRotation::taken(Date day) const {
  const auto found = std::find_if(exceptions_.rbegin(), exceptions_.rend(),
                                  [&](const auto& each) { return each.takes && each.day == day; });
  return found == exceptions_.rend() ? nullptr : &*found;
}

bool RoleRotation::skipped(Date day, Id person) const {
  return std::any_of(exceptions_.begin(), exceptions_.end(), [&](const Exception& each) {
    return !each.takes && each.day == day && each.person == person;
  });
}

std::optional<Id> RoleRotation::least_recent(const std::vector<Id>& people, Date day,
                                             std::optional<Id> other_than, bool heed_skips) const {
  std::optional<Id> best;
  std::tuple<std::ptrdiff_t, Date> best_rank;
  for (const Id person : people) {
    if (person == other_than || !expected(person, day)) continue;
    if (heed_skips && skipped(day, person)) continue;
    const auto owed = std::find(owed_.begin(), owed_.end(), person) - owed_.begin();
    const auto last = last_turn_.find(person);
    const std::tuple rank{owed, last == last_turn_.end() ? Date::min() : last->second};
    if (best && rank >= best_rank) continue;
    best = person;
    best_rank = rank;
  }
  return best;
}

Turn RoleRotation::turn(Date day, std::optional<Id> other_than) const {
  const Exception* exception = taken(day);
  if (exception && exception->person != other_than && expected(exception->person, day))
    return {exception->person, last_, "takes this day"};
  if (fixed_)
    if (const auto holder = least_recent(holders(day), day, other_than, true))
      return {holder, last_, "holds the role"};
  return {least_recent(order(day), day, other_than, true), last_, "next in turn"};
}

Id RoleRotation::credited(Date day, Id who) const {
  const Exception* exception = taken(day);
  if (exception && exception->person == who && exception->instead_of) return *exception->instead_of;
  return who;
}

void RoleRotation::pass(Date day, std::optional<Id> who, std::optional<Id> other_than) {
  const auto natural = least_recent(order(day), day, other_than, false);
  if (natural && natural != who && skipped(day, *natural) && !contains(owed_, *natural))
    owed_.push_back(*natural);
  if (!who) return;
  const Id had_it = credited(day, *who);
  last_turn_[had_it] = day;
  std::erase(owed_, had_it);
  last_ = who;
}

}  // namespace collab
