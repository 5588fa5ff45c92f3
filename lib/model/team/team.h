// Teams and who is in them when. Norms are in norm.h, whose turn it is in rotation.h, when a team
// meets in series.h.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/people/person.h"
#include "store/db.h"

namespace collab {

/// The kinds of teams, as --kind takes them: "plc", "grade", ...
std::span<const std::string_view> team_kinds();
/// How a team decides, as --decision-rule takes it: "consensus", "vote", "consult", "lead".
std::span<const std::string_view> decision_rules();
/// The roles in a team, as --role takes them: "member", "facilitator", ...
std::span<const std::string_view> team_roles();

struct Team {
  Id id = 0;
  std::string slug;
  std::string name;
  std::string kind;
  std::optional<std::string> charge;
  std::optional<Id> sponsor;
  std::optional<std::string> authority;
  std::optional<std::string> bounds;
  std::optional<std::string> decision_rule;
  bool confidential = false;
  std::optional<std::string> fixed_facilitator;  ///< the reason why the facilitator does not rotate
  Date created_on{};
  std::optional<Date> ended_on;
  bool operator==(const Team&) const = default;
};

struct Membership {
  Id id = 0;
  Id team = 0;
  Id person = 0;
  std::string role;
  Date from_on{};
  std::optional<Date> until_on;
};

std::optional<Team> team_by_id(Db& db, Id id);
std::optional<Team> team_by_slug(Db& db, std::string_view slug);
/// Teams by slug; with `day` only those that exist then.
std::vector<Team> teams(Db& db, std::optional<Date> day = std::nullopt);

/// Throws Error(refused) where the slug is taken.
Id add_team(Db& db, const Team& team);
/// Stores every field. Throws Error(input) where a member, series or meeting is older than a new
/// first day.
void store_team(Db& db, const Team& team);
/// Takes back a mistaken entry with its members, norms, series and rotation. Throws Error(refused)
/// where meetings, decisions, actions or the like belong to it.
void remove_team(Db& db, Id id);
/// Ends the team and its open memberships, series and norms on that day; what would have begun
/// later is taken back. Throws Error(input) where the team met after it.
void end_team(Db& db, Id id, Date day);
/// Takes the end back, and with it the end of memberships, series and norms that ended that day.
void reopen_team(Db& db, Id id);

std::vector<Membership> memberships(Db& db, Id team);
std::vector<Membership> memberships_of_person(Db& db, Id person);
/// The people whose membership covers the day, by handle, each once; sponsors are no members.
std::vector<Person> members_on(Db& db, Id team, Date day);
/// The same without those on leave then: who is expected at a meeting.
std::vector<Person> expected_on(Db& db, Id team, Date day);
/// Throws Error(input) where the dates leave the team's or the person's, or overlap a membership in
/// the same role.
Id add_membership(Db& db, const Membership& membership);
void end_membership(Db& db, Id membership, Date day);
/// Takes back a mistaken entry. Throws Error(refused) where the person attended the team's meetings
/// in that time.
void remove_membership(Db& db, Id membership);

std::vector<std::string> required_roles(Db& db, Id team);
void set_required_roles(Db& db, Id team, std::span<const std::string> roles);

/// The team's slug, of an ended one too.
std::optional<std::string> slug_of(const Db& db, Id team);

}  // namespace collab
