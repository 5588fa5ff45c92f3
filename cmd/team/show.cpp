// collab team list, show.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"
#include "model/team/list.h"

namespace collab {
namespace {

struct ShowList {
  bool all = false;
  std::optional<std::string> kind;
};

void declare_show_list(Options& options, ShowList& list) {
  options.flag("--all", "also teams that have ended or not begun", list.all);
  options.choice("--kind", "only teams of this kind", list.kind, choices(team_kinds()));
}

/// Other lists call it "team", so that word is taken for the slug here as well.
void take_team_for_slug(Look& look) {
  std::ranges::replace(look.columns, "team", "slug");
  if (look.sort == "team" || look.sort.starts_with("team:")) look.sort.replace(0, 4, "slug");
}

void run_show_list(Desk& desk, const ShowList& list) {
  take_team_for_slug(desk.look);
  Table table{"team.list",
              "Teams",
              {{"slug", "Team", Type::reference},
               {"name", "Name", Type::text},
               {"kind", "Kind", Type::text},
               {"members", "Members", Type::integer},
               {"next_meeting", "Next meeting", Type::date},
               {"ended_on", "Ended", Type::date}},
              {}};
  for (const TeamLine& line : team_lines(desk.db(), desk.today)) {
    const Team& team = line.team;
    if (!list.all && !exists_on(team, desk.today)) continue;
    if (list.kind && team.kind != *list.kind) continue;
    table.rows.push_back({team.slug, team.name, team.kind, line.members, cell(line.next_meeting),
                          cell(team.ended_on)});
  }
  desk.show(table);
}

struct Show {
  std::string team;
  std::optional<std::string> table;
};

void declare_show(Options& options, Show& show) {
  options.argument("TEAM", "the team", show.team, Value::team);
  options.choice("--table", "only this one of the tables", show.table,
                 {"team.show", "team.member.list", "team.norm.list", "team.series.list"});
}

Table charter_table(Desk& desk, const Team& team) {
  const auto roles = required_roles(desk.db(), team.id);
  const auto next = next_meeting_of(desk.db(), team.id, desk.today);
  Table table{"team.show", team.name, {}, {{}}, true};
  const auto field = [&](const char* name, const char* title, Type type, Cell value) {
    table.columns.push_back({name, title, type});
    table.rows.front().push_back(std::move(value));
  };
  field("slug", "Team", Type::reference, team.slug);
  field("name", "Name", Type::text, team.name);
  field("kind", "Kind", Type::text, team.kind);
  field("charge", "Charge", Type::text, cell(team.charge));
  field("sponsor", "Sponsor", Type::reference, handle_cell(desk.db(), team.sponsor));
  field("authority", "Authority", Type::text, cell(team.authority));
  field("bounds", "Bounds", Type::text, cell(team.bounds));
  field("decision_rule", "Decides by", Type::text, cell(team.decision_rule));
  field("requires", "Requires", Type::text, roles.empty() ? Cell{} : Cell{join(roles, ", ")});
  field("confidential", "Confidential", Type::boolean, team.confidential);
  field("fixed_facilitator", "Fixed facilitator", Type::text, cell(team.fixed_facilitator));
  field("created_on", "Began", Type::date, team.created_on);
  field("ended_on", "Ended", Type::date, cell(team.ended_on));
  field("next_meeting", "Next meeting", Type::date, cell(next));
  const Sides sides = sides_of(desk.db(), team.id, desk.today);
  field("sides", "Sides", Type::text, sides.any() ? Cell{sides_words(sides)} : Cell{});
  return table;
}

void run_show_show(Desk& desk, const Show& show) {
  const Team team = find_team(desk.db(), show.team);
  const std::span only(&team, 1);
  const Date day = std::clamp(desk.today, team.created_on, team.ended_on.value_or(Date::max()));
  std::vector<Table> tables = {charter_table(desk, team), member_table(desk, only, day),
                               norm_table(desk, only, day, only.front().id),
                               series_table(desk, only, day)};
  if (show.table.value_or("team.show") == "team.show") take_team_for_slug(desk.look);
  if (!show.table && wants_parts(desk))
    for (Table& each : tables) drop_column(each, "team");
  show_parts(desk, std::move(tables), show.table);
  warn_of_uneven(desk, team, sides_of(desk.db(), team.id, day));
}

constexpr Command team_show_rows[] = {
    {"team", "list", "today's teams", Needs::read, &bind<declare_show_list, run_show_list>},
    {"team", "show", "a team: charter, members, norms, series", Needs::read,
     &bind<declare_show, run_show_show>},
};

}  // namespace

extern const Verbs team_show_verbs = team_show_rows;

}  // namespace collab
