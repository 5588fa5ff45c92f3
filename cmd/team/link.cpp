// collab team link new, end, remove, list: where information is to flow, and how often.
#include "model/team/link.h"

#include <fmt/format.h>

#include <map>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"
#include "model/records/reference_growth.h"

namespace collab {

Receiver receiver_of(Desk& desk, const Team& from, const std::optional<std::string>& team,
                     const std::optional<std::string>& outside) {
  if (team.has_value() == outside.has_value())
    throw Error(Kind::usage, "it goes either to a team or to a body outside the school",
                "name the team, or add --outside 'District office'");
  if (outside) return {std::nullopt, one_line(*outside, "body outside the school")};
  const Team to = find_team(desk.db(), *team);
  if (to.id == from.id)
    throw Error(Kind::usage, fmt::format("'{}' cannot be at both ends", from.slug));
  return {to.id, std::nullopt};
}

Cell receiver_cell(Db& db, std::optional<Id> team, const std::optional<std::string>& outside) {
  return team ? team_cell(db, team) : cell(outside);
}

namespace {

struct LinkNew {
  std::string from;
  std::optional<std::string> to, outside, begin, until;
  std::optional<int> every;
};

void declare_link_new(Options& options, LinkNew& values) {
  options.argument("FROM", "the team that hands on", values.from, Value::team);
  options.argument("TO", "the team that receives", values.to, Value::team);
  options.option("--outside", "BODY", "a body outside the school that receives", values.outside,
                 Value::text);
  options.number("--every", "at least every so many days (default: 30)", values.every);
  options.option("--from", "DATE", "the first day (default: today)", values.begin, Value::date);
  options.option("--until", "DATE", "the last day", values.until, Value::date);
}

void run_link_new(Desk& desk, const LinkNew& values) {
  const Team from = find_team(desk.db(), values.from);
  const Receiver to = receiver_of(desk, from, values.to, values.outside);
  TeamLink link{0,
                from.id,
                to.team,
                to.outside,
                values.every.value_or(30),
                desk.date(values.begin, desk.today),
                std::nullopt};
  if (values.until) link.until_on = desk.date(values.until, desk.today);
  if (link.every_days < 1 || link.every_days > 366)
    throw Error(Kind::usage, "option '--every' needs a number of days from 1 to 366");
  if (link.until_on && *link.until_on < link.from_on)
    throw Error(Kind::input, fmt::format("the last day {} lies before the first, {}",
                                         iso(*link.until_on), iso(link.from_on)));
  link.id = add_link(desk.db(), link);
  const std::string name = reference('C', link.id);
  desk.done(fmt::format("link {}", name));
  desk.print(name + "\n");
}

struct LinkEnd {
  std::string link;
  std::optional<std::string> on;
};

void declare_link_end(Options& options, LinkEnd& values) {
  options.argument("LINK", "which one, such as C2", values.link, Value::link);
  options.option("--on", "DATE", "the last day (default: today)", values.on, Value::date);
}

void run_link_end(Desk& desk, const LinkEnd& values) {
  const TeamLink link = find_link(desk.db(), values.link);
  const Date day = desk.date(values.on, desk.today);
  if (day < link.from_on)
    throw Error(Kind::input, fmt::format("{} begins on {}, after {}", reference('C', link.id),
                                         iso(link.from_on), iso(day)));
  end_link(desk.db(), link.id, day);
  desk.done(fmt::format("link {}", reference('C', link.id)));
}

struct LinkRemove {
  std::string link;
};

void declare_link_remove(Options& options, LinkRemove& values) {
  options.argument("LINK", "which one, such as C2", values.link, Value::link);
}

void run_link_remove(Desk& desk, const LinkRemove& values) {
  const TeamLink link = find_link(desk.db(), values.link);
  remove_link(desk.db(), link.id);
  desk.done(fmt::format("link {}", reference('C', link.id)));
}

struct LinkList {
  std::optional<std::string> team;
  bool all = false;
};

void declare_link_list(Options& options, LinkList& values) {
  options.argument("TEAM", "only links of this team, at either end", values.team, Value::team);
  options.flag("--all", "also links that have ended or not begun", values.all);
}

/// The newest day on which something was handed on by each link.
std::map<Id, Date> last_handed_on(Db& db, Date day) {
  std::map<Id, Date> last;
  for (const HandOff& each : hand_offs(db, {}))
    if (each.link && each.handed_on <= day) last[*each.link] = each.handed_on;
  return last;
}

void run_link_list(Desk& desk, const LinkList& values) {
  Db& db = desk.db();
  std::optional<Id> team;
  if (values.team) team = find_team(db, *values.team).id;
  const std::map<Id, Date> last = last_handed_on(db, desk.today);
  Table table{"team.link.list",
              "Links",
              {{"link", "Link", Type::reference},
               {"from", "From", Type::reference},
               {"to", "To"},
               {"every_days", "Every days", Type::integer},
               {"last_on", "Last handed on", Type::date},
               {"state", "State"},
               {"from_on", "Since", Type::date},
               {"until_on", "Until", Type::date}},
              {}};
  for (const TeamLink& each : links(db, team)) {
    if (!values.all && !each.holds_on(desk.today)) continue;
    const auto at = last.find(each.id);
    const Date since = at == last.end() ? each.from_on : at->second;
    const bool late = each.holds_on(desk.today) && since + Days{each.every_days} < desk.today;
    table.rows.push_back({reference('C', each.id), team_cell(db, each.from_team),
                          receiver_cell(db, each.to_team, each.outside),
                          std::int64_t{each.every_days},
                          at == last.end() ? Cell() : Cell(at->second),
                          std::string(late ? "late" : ""), each.from_on, cell(each.until_on)});
  }
  desk.show(table);
}

constexpr Command team_link_rows[] = {
    {"team", "link new", "say that a team is to hand on to another, and how often", Needs::write,
     &bind<declare_link_new, run_link_new>},
    {"team", "link end", "a link holds no longer", Needs::write,
     &bind<declare_link_end, run_link_end>},
    {"team", "link remove", "take back a link entered by mistake", Needs::write,
     &bind<declare_link_remove, run_link_remove>},
    {"team", "link list", "links between teams, and which are late", Needs::read,
     &bind<declare_link_list, run_link_list>},
};

}  // namespace

extern const Verbs team_link_verbs = team_link_rows;

}  // namespace collab
