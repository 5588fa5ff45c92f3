// collab team side set, list: which side the members of a labor-management body sit for, and
// whether the sides are even.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/team/team.h"
#include "model/meeting/team_side.h"
#include "model/records/reference.h"

namespace collab {

std::string sides_words(const Sides& sides) {
  std::string words =
      fmt::format("labor {}, management {}", sides.labor.size(), sides.management.size());
  if (!sides.neither.empty()) words += fmt::format(", without a side {}", sides.neither.size());
  return words;
}

void warn_of_uneven(Desk& desk, const Team& team, const Sides& sides) {
  if (!sides.any() || sides.even()) return;
  const bool labor_short = sides.labor.size() < sides.management.size();
  desk.warn(
      fmt::format("{} is uneven ({}): the larger side can outvote the other, and what it "
                  "decides will be seen as its own; add to the {} side: collab team side set "
                  "{} {} PERSON",
                  team.slug, sides_words(sides), labor_short ? "labor" : "management", team.slug,
                  labor_short ? "labor" : "management"));
}

namespace {

struct SideSet {
  std::string team, side;
  std::vector<std::string> people;
};

void declare_side_set(Options& options, SideSet& set) {
  options.argument("TEAM", "the body", set.team, Value::team);
  options.argument("SIDE", "labor, management or none", set.side, {"labor", "management", "none"});
  options.arguments("PERSON", "who sits for that side", set.people, Value::person, 1);
}

void refuse_outsider(Desk& desk, const Team& team, const Person& person) {
  for (const Membership& each : memberships(desk.db(), team.id))
    if (each.person == person.id) return;
  throw Error(Kind::input, fmt::format("'{}' is not a member of '{}'", person.handle, team.slug),
              fmt::format("collab team member add {} {}", team.slug, person.handle));
}

void run_side_set(Desk& desk, const SideSet& set) {
  const Team team = find_team(desk.db(), set.team);
  const auto side = set.side == "none" ? std::nullopt : std::optional(set.side);
  for (const std::string& word : set.people) {
    const Person person = find_person(desk.db(), word);
    refuse_outsider(desk, team, person);
    set_side(desk.db(), team.id, person.id, side);
  }
  desk.done(fmt::format("sides of {}", team.slug));
  const Sides sides = sides_of(desk.db(), team.id, desk.today);
  desk.say(fmt::format("{}: {}", team.slug, sides_words(sides)));
  warn_of_uneven(desk, team, sides);
}

struct SideList {
  std::optional<std::string> team;
};

void declare_side_list(Options& options, SideList& list) {
  options.argument("TEAM", "the body (default: every one)", list.team, Value::team);
}

void add_rows(Table& table, const Team& team, const std::vector<Person>& people, Cell side) {
  for (const Person& each : people) table.rows.push_back({team.slug, each.handle, side});
}

void run_side_list(Desk& desk, const SideList& list) {
  Table table{"team.side.list",
              "Sides",
              {{"team", "Team", Type::reference},
               {"person", "Person", Type::reference},
               {"side", "Side", Type::text}},
              {}};
  for (const Team& team : named_or_all(desk, list.team)) {
    const Sides sides = sides_of(desk.db(), team.id, desk.today);
    if (!sides.any()) continue;
    add_rows(table, team, sides.labor, "labor");
    add_rows(table, team, sides.management, "management");
    add_rows(table, team, sides.neither, {});
  }
  desk.show(table);
}

constexpr Command team_side_rows[] = {
    {"team", "side set", "say for whom members of a labor-management body sit", Needs::write,
     &bind<declare_side_set, run_side_set>},
    {"team", "side list", "the sides of labor-management bodies", Needs::read,
     &bind<declare_side_list, run_side_list>},
};

}  // namespace

extern const Verbs team_side_verbs = team_side_rows;

}  // namespace collab
