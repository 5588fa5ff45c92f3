// collab team new, edit: what a team is for, who stands behind it, how it decides.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"
#include "model/school/slug.h"
#include "model/team/bounds.h"

namespace collab {
namespace {

/// The fields that `new` and `edit` have in common, as given.
struct Charter {
  std::optional<std::string> name;
  std::optional<std::string> kind;
  std::optional<std::string> charge;
  std::optional<std::string> sponsor;
  std::optional<std::string> authority;
  std::optional<std::string> bounds;
  std::optional<std::string> decision_rule;
  std::vector<std::string> requires_;
  std::optional<bool> confidential;
  std::optional<std::string> fixed_facilitator;
  std::optional<std::string> on;
};

void declare_charter(Options& options, Charter& charter) {
  options.text("--name", "what people call the team", charter.name);
  options.choice("--kind", "what kind of team it is", charter.kind, choices(team_kinds()));
  options.text("--charge", "what the team is there for", charter.charge);
  options.option("--sponsor", "PERSON", "who stands behind the team", charter.sponsor,
                 Value::person);
  options.text("--authority", "what the team may decide", charter.authority);
  options.text("--bounds", "the limits of what it may decide", charter.bounds);
  options.choice("--decision-rule", "how the team decides", charter.decision_rule,
                 choices(decision_rules()));
  options.many("--requires", "ROLE", "a role that must be at the table", charter.requires_,
               Value::text);
  options.flag("--confidential", "its meetings are about individual students",
               charter.confidential);
  options.text("--fixed-facilitator", "why the facilitator does not rotate",
               charter.fixed_facilitator);
  options.option("--on", "DATE", "the day it began; today for a new team", charter.on, Value::date);
}

/// Puts what was given into the record and leaves the rest as it is.
void apply(Desk& desk, const Charter& given, Team& team) {
  const auto line = [](const std::optional<std::string>& text, std::string_view what,
                       std::optional<std::string>& into) {
    if (text) into = one_line(*text, what);
  };
  if (given.name) team.name = one_line(*given.name, "name");
  if (given.kind) team.kind = *given.kind;
  line(given.charge, "charge", team.charge);
  if (given.sponsor) team.sponsor = find_person(desk.db(), *given.sponsor).id;
  line(given.authority, "authority", team.authority);
  line(given.bounds, "bounds", team.bounds);
  if (given.decision_rule) team.decision_rule = given.decision_rule;
  if (given.confidential) team.confidential = *given.confidential;
  line(given.fixed_facilitator, "reason for a fixed facilitator", team.fixed_facilitator);
  team.created_on = desk.date(given.on, team.created_on);
}

std::vector<std::string> roles_given(const Charter& given) {
  std::vector<std::string> roles;
  for (const std::string& role : given.requires_) roles.push_back(one_line(role, "role"));
  return roles;
}

struct CharterNew {
  std::string slug;
  Charter charter;
};

void declare_charter_new(Options& options, CharterNew& fresh) {
  options.argument("SLUG", "a short word for the team, such as grade-3", fresh.slug, Value::text);
  declare_charter(options, fresh.charter);
}

/// What decisions will be looked at for, since a sentence may say it in words that cannot be found.
void tell_bounds(Desk& desk, const Team& team) {
  if (!team.bounds && !team.authority) return;
  const std::vector<std::string> kept =
      kept_by(team.bounds.value_or("") + "\n" + team.authority.value_or(""));
  if (!kept.empty())
    desk.say(fmt::format("decisions are looked at for: {}", visible(join(kept, ", "))));
  else if (team.bounds)
    desk.say(
        "nothing in these bounds can be looked for in decisions; what is kept from the team is "
        "said as in 'no staffing; up to $500'");
}

void run_charter_new(Desk& desk, const CharterNew& fresh) {
  check_slug(fresh.slug);
  if (!fresh.charter.kind)
    throw Error(Kind::usage, "the kind of team is missing",
                fmt::format("add --kind with one of {}", join(choices(team_kinds()), ", ")));
  Team team;
  team.slug = fresh.slug;
  team.name = name_from_slug(fresh.slug);
  team.created_on = desk.today;
  apply(desk, fresh.charter, team);
  team.id = add_team(desk.db(), team);
  set_required_roles(desk.db(), team.id, roles_given(fresh.charter));
  desk.done(fmt::format("team {}", team.slug));
  desk.print(team.slug + "\n");
  tell_bounds(desk, team);
}

struct Edit {
  std::string team;
  std::optional<std::string> slug;
  Charter charter;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("TEAM", "the team", edit.team, Value::team);
  options.option("--slug", "SLUG", "a new short word for it", edit.slug, Value::text);
  declare_charter(options, edit.charter);
  declare_clear(options,
                "charge, sponsor, authority, bounds, decision-rule, requires, fixed-facilitator",
                edit.clear);
}

void run_edit(Desk& desk, const Edit& edit) {
  const Team before = find_team(desk.db(), edit.team);
  Team team = before;
  const std::vector<std::string> roles_before = required_roles(desk.db(), team.id);
  std::vector<std::string> roles = roles_before;
  if (!edit.charter.requires_.empty()) roles = roles_given(edit.charter);
  if (edit.slug) team.slug = *edit.slug;
  apply(desk, edit.charter, team);
  clear_fields(edit.clear, {{"charge", [&] { team.charge.reset(); }},
                            {"sponsor", [&] { team.sponsor.reset(); }},
                            {"authority", [&] { team.authority.reset(); }},
                            {"bounds", [&] { team.bounds.reset(); }},
                            {"decision-rule", [&] { team.decision_rule.reset(); }},
                            {"requires", [&] { roles.clear(); }},
                            {"fixed-facilitator", [&] { team.fixed_facilitator.reset(); }}});
  if (team == before && roles == roles_before)
    return desk.say(fmt::format("{} is as it was", team.slug));
  store_team(desk.db(), team);
  if (roles != roles_before) set_required_roles(desk.db(), team.id, roles);
  desk.done(fmt::format("team {}", team.slug));
  if (team.bounds != before.bounds || team.authority != before.authority) tell_bounds(desk, team);
}

constexpr Command team_charter_rows[] = {
    {"team", "new", "add a team", Needs::write, &bind<declare_charter_new, run_charter_new>},
    {"team", "edit", "change a team's charter", Needs::write, &bind<declare_edit, run_edit>},
};

}  // namespace

extern const Verbs team_charter_verbs = team_charter_rows;

}  // namespace collab
