// Who is in a team from when until when. Leave is a person's, in model/people/person.h; here it
// only decides who is expected at a meeting.
#include <fmt/format.h>

#include <array>

#include "base/error.h"
#include "model/people/working_days.h"
#include "model/team/team.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 8> roles = {"member",       "facilitator",  "recorder",
                                                   "lead",         "sponsor",      "coach",
                                                   "family voice", "student voice"};

Membership read_membership(const Statement& row) {
  Membership membership;
  membership.id = row.integer(0);
  membership.team = row.integer(1);
  membership.person = row.integer(2);
  membership.role = row.text(3);
  membership.from_on = row.day(4);
  membership.until_on = row.day_or(5);
  return membership;
}

std::vector<Membership> read_memberships(Statement rows) {
  std::vector<Membership> found;
  while (rows.step()) found.push_back(read_membership(rows));
  return found;
}

}  // namespace

std::span<const std::string_view> team_roles() { return roles; }

constexpr RowsOf memberships_in_team = {
    "membership.id, membership.team, membership.person, membership.role, membership.from_on, "
    "membership.until_on",
    "membership JOIN person ON person.id = membership.person", "membership.team",
    "person.handle, membership.from_on, membership.id"};

std::vector<Membership> memberships(Db& db, Id team) {
  return rows_of(db, memberships_in_team, team, read_membership);
}

constexpr const char* memberships_held_by_person = R"sql(
SELECT membership.id, membership.team, membership.person, membership.role, membership.from_on,
       membership.until_on
FROM membership
JOIN team ON team.id = membership.team
WHERE membership.person = :person
ORDER BY team.slug, membership.from_on, membership.id)sql";

std::vector<Membership> memberships_of_person(Db& db, Id person) {
  return read_memberships(db.query(memberships_held_by_person, {{":person", person}}));
}

std::vector<Person> members_on(Db& db, Id team, Date day) {
  std::vector<Person> found;
  for (const Membership& each : memberships(db, team)) {
    const bool then = each.from_on <= day && (!each.until_on || day <= *each.until_on);
    if (!then || each.role == "sponsor") continue;
    if (!found.empty() && found.back().id == each.person) continue;  // in a second role
    if (auto person = person_by_id(db, each.person)) found.push_back(*std::move(person));
  }
  return found;
}

std::vector<Person> expected_on(Db& db, Id team, Date day) {
  std::vector<Person> found = members_on(db, team, day);
  std::erase_if(found, [&](const Person& each) { return is_away(db, each.id, day); });
  return found;
}

namespace {

std::string in_words(Date from, std::optional<Date> until) {
  return until ? fmt::format("{} to {}", iso(from), iso(*until))
               : fmt::format("since {}", iso(from));
}

void check_within_team(const Team& team, const Membership& wanted) {
  if (wanted.from_on < team.created_on)
    throw Error(
        Kind::input,
        fmt::format("'{}' begins on {}, after {}", team.slug, iso(team.created_on),
                    iso(wanted.from_on)),
        fmt::format("if it is older: collab team edit {} --on {}", team.slug, iso(wanted.from_on)));
  if (team.ended_on && (!wanted.until_on || *wanted.until_on > *team.ended_on))
    throw Error(Kind::input, fmt::format("'{}' ended on {}", team.slug, iso(*team.ended_on)),
                fmt::format("give --until, or: collab team reopen {}", team.slug));
}

void check_within_person(const Person& person, const Membership& wanted) {
  if (person.started_on && wanted.from_on < *person.started_on)
    throw Error(Kind::input,
                fmt::format("'{}' starts on {}, after {}", person.handle, iso(*person.started_on),
                            iso(wanted.from_on)),
                fmt::format("give --from {}", iso(*person.started_on)));
  if (person.ended_on && (!wanted.until_on || *wanted.until_on > *person.ended_on))
    throw Error(Kind::input,
                fmt::format("'{}' is on the staff until {}", person.handle, iso(*person.ended_on)),
                fmt::format("give --until {}", iso(*person.ended_on)));
}

constexpr const char* overlapping_membership = R"sql(
SELECT id, team, person, role, from_on, until_on
FROM membership
WHERE team = :team
  AND person = :person
  AND role = :role
  AND id <> :id
  AND (:until_on IS NULL OR from_on <= :until_on)
  AND (until_on IS NULL OR until_on >= :from_on)
ORDER BY from_on)sql";

void check_no_overlap(Db& db, const Membership& wanted, const Team& team, const Person& person) {
  Statement rows = db.query(overlapping_membership, {{":team", wanted.team},
                                                     {":person", wanted.person},
                                                     {":role", wanted.role},
                                                     {":id", wanted.id},
                                                     {":until_on", wanted.until_on},
                                                     {":from_on", wanted.from_on}});
  if (!rows.step()) return;
  const Membership other = read_membership(rows);
  throw Error(Kind::input,
              fmt::format("'{}' is already in '{}' as {}, {}", person.handle, team.slug, other.role,
                          in_words(other.from_on, other.until_on)));
}

}  // namespace

constexpr const char* insert_membership = R"sql(
INSERT INTO membership (team, person, role, from_on, until_on)
VALUES (:team, :person, :role, :from_on, :until_on))sql";

Id add_membership(Db& db, const Membership& membership) {
  const auto team = team_by_id(db, membership.team);
  const auto person = person_by_id(db, membership.person);
  if (!team || !person) throw Error(Kind::internal, "a membership without team or person");
  if (membership.until_on && *membership.until_on < membership.from_on)
    throw Error(Kind::input, fmt::format("the membership would end on {}, before it begins on {}",
                                         iso(*membership.until_on), iso(membership.from_on)));
  check_within_team(*team, membership);
  check_within_person(*person, membership);
  check_no_overlap(db, membership, *team, *person);
  return db.insert(insert_membership, {{":team", membership.team},
                                       {":person", membership.person},
                                       {":role", membership.role},
                                       {":from_on", membership.from_on},
                                       {":until_on", membership.until_on}});
}

void end_membership(Db& db, Id membership, Date day) {
  db.run("UPDATE membership SET until_on = :day WHERE id = :id",
         {{":day", day}, {":id", membership}});
}

constexpr const char* attended_during_membership = R"sql(
SELECT meeting.id, team.slug, person.handle
FROM membership
JOIN team ON team.id = membership.team
JOIN person ON person.id = membership.person
JOIN meeting ON meeting.team = membership.team
JOIN attendance ON attendance.meeting = meeting.id AND attendance.person = membership.person
WHERE membership.id = :id
  AND meeting.held_on >= membership.from_on
  AND (membership.until_on IS NULL OR meeting.held_on <= membership.until_on)
ORDER BY meeting.id)sql";

void remove_membership(Db& db, Id membership) {
  Statement attended = db.query(attended_during_membership, {{":id", membership}});
  if (attended.step())
    throw Error(Kind::refused,
                fmt::format("the membership of '{}' is no mistake: M{} notes attendance",
                            attended.text(2), attended.integer(0)),
                fmt::format("to note that somebody has left: collab team member end {} {}",
                            attended.text(1), attended.text(2)));
  db.run("DELETE FROM membership WHERE id = :id", {{":id", membership}});
}

}  // namespace collab
