// collab team member add, end, remove, list.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"
#include "model/team/rotation.h"

namespace collab {
namespace {

std::vector<Person> find_people(Desk& desk, const std::vector<std::string>& words) {
  std::vector<Person> people;
  for (const std::string& word : words) people.push_back(find_person(desk.db(), word));
  return people;
}

std::string handles(const std::vector<Person>& people) {
  std::vector<std::string> names;
  for (const Person& each : people) names.push_back(each.handle);
  return join(names, ", ");
}

/// "4 members of grade-3", for the history.
std::string counted(const std::vector<Person>& people, const Team& team) {
  return fmt::format("{} of {}", count_of(std::ssize(people), "member", "members"), team.slug);
}

struct Add {
  std::string team;
  std::vector<std::string> people;
  std::optional<std::string> role;
  std::optional<std::string> from;
  std::optional<std::string> until;
};

void declare_add(Options& options, Add& add) {
  options.argument("TEAM", "the team", add.team, Value::team);
  options.arguments("PERSON", "who joins it", add.people, Value::person, 1);
  options.choice("--role", "their role in the team (default: member)", add.role,
                 choices(team_roles()));
  options.option("--from", "DATE", "the first day (default: today)", add.from, Value::date);
  options.option("--until", "DATE", "the last day", add.until, Value::date);
}

void note_set_rotation(Desk& desk, const Team& team) {
  for (const char* role : {"facilitator", "recorder"})
    if (has_set_rotation(desk.db(), team.id, role))
      desk.say(
          fmt::format("the order of the {}s of {} is set and stays as it is; "
                      "see: collab team rotation show {}",
                      role, team.slug, team.slug));
}

/// True where somebody is in the team, in that role, on each of the days.
bool is_member(Db& db, const Membership& wanted) {
  for (const Membership& each : memberships(db, wanted.team)) {
    const bool same = each.person == wanted.person && each.role == wanted.role;
    const bool until_then =
        !each.until_on || (wanted.until_on && *wanted.until_on <= *each.until_on);
    if (same && each.from_on <= wanted.from_on && until_then) return true;
  }
  return false;
}

void run_add(Desk& desk, const Add& add) {
  Team team = find_team(desk.db(), add.team);
  const auto people = find_people(desk, add.people);
  Membership membership;
  membership.team = team.id;
  membership.role = add.role.value_or("member");
  membership.from_on = desk.date(add.from, std::max(desk.today, team.created_on));
  membership.until_on = desk.date(add.until);
  begin_by(desk, team, membership.from_on);
  std::vector<Person> joined;
  std::vector<Person> in_already;
  for (const Person& each : people) {
    membership.person = each.id;
    const bool is_in = people.size() > 1 && is_member(desk.db(), membership);
    (is_in ? in_already : joined).push_back(each);
    if (!is_in) add_membership(desk.db(), membership);
  }
  if (!joined.empty()) {
    desk.done(counted(joined, team));
    desk.say(fmt::format("{}: {} from {}", team.slug, handles(joined), iso(membership.from_on)));
  }
  if (!in_already.empty())
    desk.say(fmt::format("{}: in already: {}", team.slug, handles(in_already)));
  note_set_rotation(desk, team);
}

/// What `end` and `remove` have in common.
struct Leave {
  std::string team;
  std::vector<std::string> people;
  std::optional<std::string> role;
  std::optional<std::string> on;
};

void declare_leave(Options& options, Leave& leave) {
  options.argument("TEAM", "the team", leave.team, Value::team);
  options.arguments("PERSON", "who", leave.people, Value::person, 1);
  options.choice("--role", "only their membership in this role", leave.role, choices(team_roles()));
}

void declare_member_end(Options& options, Leave& leave) {
  declare_leave(options, leave);
  options.option("--on", "DATE", "their last day (default: today)", leave.on, Value::date);
}

[[noreturn]] void refuse_stranger(const Person& person, const Team& team, std::string_view when) {
  throw Error(Kind::not_found,
              fmt::format("'{}' is not a member of '{}'{}", person.handle, team.slug, when),
              fmt::format("collab team member list {} --all", team.slug));
}

/// The person's memberships of the team, in the role that was asked for.
std::vector<Membership> theirs(Desk& desk, const Team& team, const Person& person,
                               const Leave& leave) {
  std::vector<Membership> found;
  for (const Membership& each : memberships(desk.db(), team.id))
    if (each.person == person.id && (!leave.role || each.role == *leave.role))
      found.push_back(each);
  return found;
}

void run_member_end(Desk& desk, const Leave& leave) {
  const Team team = find_team(desk.db(), leave.team);
  const auto people = find_people(desk, leave.people);
  const Date last = desk.date(leave.on, desk.today);
  for (const Person& person : people) {
    int ended = 0;
    for (const Membership& each : theirs(desk, team, person, leave)) {
      if (each.from_on > last || (each.until_on && *each.until_on < last)) continue;
      end_membership(desk.db(), each.id, last);
      ++ended;
    }
    if (ended == 0) refuse_stranger(person, team, fmt::format(" on {}", iso(last)));
  }
  desk.done(counted(people, team));
  desk.say(fmt::format("{}: {} until {}", team.slug, handles(people), iso(last)));
}

void run_member_remove(Desk& desk, const Leave& leave) {
  const Team team = find_team(desk.db(), leave.team);
  const auto people = find_people(desk, leave.people);
  for (const Person& person : people) {
    const auto mistaken = theirs(desk, team, person, leave);
    if (mistaken.empty()) refuse_stranger(person, team, "");
    for (const Membership& each : mistaken) remove_membership(desk.db(), each.id);
  }
  desk.done(counted(people, team));
  desk.say(fmt::format("{}: {} taken back", team.slug, handles(people)));
}

struct MemberList {
  std::optional<std::string> team;
  bool all = false;
};

void declare_member_list(Options& options, MemberList& list) {
  options.argument("TEAM", "the team (default: every team)", list.team, Value::team);
  options.flag("--all", "also memberships that have ended or not begun", list.all);
}

bool covers(const Membership& membership, Date day) {
  return membership.from_on <= day && (!membership.until_on || day <= *membership.until_on);
}

void run_member_list(Desk& desk, const MemberList& list) {
  const auto day = list.all ? std::nullopt : std::optional(desk.today);
  desk.show(member_table(desk, named_or_all(desk, list.team), day));
}

constexpr Command team_member_rows[] = {
    {"team", "member add", "add people to a team", Needs::write, &bind<declare_add, run_add>},
    {"team", "member end", "note that people have left a team", Needs::write,
     &bind<declare_member_end, run_member_end>},
    {"team", "member remove", "take back a mistaken membership", Needs::write,
     &bind<declare_leave, run_member_remove>},
    {"team", "member list", "who is in a team", Needs::read,
     &bind<declare_member_list, run_member_list>},
};

}  // namespace

Table member_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day) {
  Table table{"team.member.list",
              "Members",
              {{"team", "Team", Type::reference},
               {"person", "Person", Type::reference},
               {"name", "Name", Type::text},
               {"role", "Role", Type::text},
               {"from_on", "From", Type::date},
               {"until_on", "Until", Type::date}},
              {}};
  const bool has_sides = std::ranges::any_of(teams, [&](const Team& team) {
    return sides_of(desk.db(), team.id, day.value_or(desk.today)).any();
  });
  if (has_sides) table.columns.push_back({"side", "Side", Type::text});
  for (const Team& team : teams)
    for (const Membership& each : memberships(desk.db(), team.id)) {
      if (day && !covers(each, *day)) continue;
      const auto person = person_by_id(desk.db(), each.person).value();
      table.rows.push_back({team.slug, person.handle, spoken_name(person), each.role, each.from_on,
                            cell(each.until_on)});
      if (has_sides) table.rows.back().push_back(cell(side_of(desk.db(), team.id, each.person)));
    }
  return table;
}

extern const Verbs team_member_verbs = team_member_rows;

}  // namespace collab
