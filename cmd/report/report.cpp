// collab report: what a school reads about its collaboration. What a report says is lib/report's;
// this file turns options into a Request.
#include "report/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "measure/indicator.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "report/explain.h"
#include "report/health.h"
#include "report/network/network.h"

namespace collab {
namespace {

struct Asked {
  std::optional<std::string> period, by, audience, table;
  std::vector<std::string> teams;
  std::vector<std::string> fail_on;
  std::string team;
  std::string indicator;
  std::optional<std::string> edges, without;
  bool wide = false;
  bool is_undirected = false;
  bool two_mode = false;
};

Cut cut_named(const std::string& word) {
  if (word == "week") return Cut::week;
  return word == "month" ? Cut::month : Cut::term;
}

std::string listed(const std::vector<Team>& teams) {
  std::vector<std::string> slugs;
  for (const Team& team : teams) slugs.push_back(team.slug);
  return slugs.empty() ? "all" : join(slugs, "+");
}

Request request_of(Desk& desk, const Asked& asked) {
  Request request{*desk.workspace, desk.today, school_calendar(desk.db())};
  if (asked.period) request.period = desk.period(*asked.period);
  if (asked.by) request.cut = cut_named(*asked.by);
  if (asked.audience) request.audience = *audience_named(*asked.audience);
  for (const std::string& team : asked.teams) request.teams.push_back(find_team(desk.db(), team));
  if (!asked.team.empty()) request.teams = {find_team(desk.db(), asked.team)};
  request.wide = asked.wide;
  if (request.audience == Audience::team && request.teams.size() != 1)
    throw Error(Kind::usage, "--for team is for one team about itself", "add --team TEAM, once");
  if (request.audience == Audience::district && !request.teams.empty())
    throw Error(Kind::usage, "a district sees the school, not its teams",
                "leave --team out: collab report health --for district");
  request.earlier = desk.globals.at.has_value();
  if (request.earlier && request.audience == Audience::district)
    throw Error(Kind::refused,
                "two states of the workspace side by side would tell a district what one operation "
                "changed",
                "leave --at out; an earlier day: --as-of DATE");
  desk.look.table = asked.table.value_or("");
  return request;
}

/// Shows a report and fills in its place in -o.
void show(Desk& desk, const Request& request, const Page& page) {
  desk.fill_in("{team}", listed(request.teams));
  desk.fill_in("{period}", page.period);
  desk.show(page);
}

void declare_common(Options& options, Asked& asked) {
  options.option("--period", "PERIOD", "which days to look at", asked.period, Value::period);
  std::vector<std::string> audiences(audience_words().begin(), audience_words().end());
  options.choice("--for", "who reads it: names only for team and lead (default: principal)",
                 asked.audience, audiences);
  options.option("--table", "NAME", "only this table of the report", asked.table, Value::text);
}

void declare_teams(Options& options, Asked& asked) {
  declare_common(options, asked);
  options.many("--team", "TEAM", "only this team", asked.teams, Value::team);
}

/// A report without options of its own.
template <Page (*make)(const Request&)>
void run_report(Desk& desk, const Asked& asked) {
  const Request request = request_of(desk, asked);
  show(desk, request, make(request));
}

void declare_team(Options& options, Asked& asked) {
  options.argument("TEAM", "which team", asked.team, Value::team);
  declare_common(options, asked);
}

void declare_health(Options& options, Asked& asked) {
  declare_teams(options, asked);
  options.choice("--by", "cut the period into parts, each judged at its own end", asked.by,
                 {"week", "month", "term"});
  options.flag("--wide", "a row a team and a column an indicator", asked.wide);
  options.many("--fail-on", "CONDITION",
               "exit 10 where a row meets it: 'protected_time<60', attendance=red, red",
               asked.fail_on, Value::text);
}

void run_health(Desk& desk, const Asked& asked) {
  Request request = request_of(desk, asked);
  request.rows_alone = shows_rows_alone(desk.look, true);
  const Health health = measure_health(request);
  show(desk, request, health_page(request, health));
  const Check check = check_conditions(health, asked.fail_on);
  for (const std::string& line : check.hidden) desk.warn(visible(line));
  for (const std::string& line : check.failed) desk.warn(visible(line));
  if (!check.failed.empty()) desk.exit_code = static_cast<int>(Kind::check);
}

void declare_readiness(Options& options, Asked& asked) {
  options.choice("--for", "who reads it: names only for lead (default: principal)", asked.audience,
                 {"lead", "principal", "district"});
  options.option("--table", "NAME", "only this table of the report", asked.table, Value::text);
}

void declare_network(Options& options, Asked& asked) {
  options.option("--period", "PERIOD", "which days to look at", asked.period, Value::period);
  options.choice("--for", "who reads it (default: principal)", asked.audience,
                 {"lead", "principal", "district"});
  options.option("--without", "PERSON", "which teams would be cut off without them, for the lead",
                 asked.without, Value::person);
  options.option("--edges", "FILE", "the network of a survey instead: who names whom, as CSV",
                 asked.edges, Value::file);
  options.flag("--undirected", "a tie of --edges belongs to both ends", asked.is_undirected);
  options.flag("--two-mode", "--edges says who belongs to what", asked.two_mode);
  options.option("--table", "NAME", "only this table of the report", asked.table, Value::text);
}

/// The report on an edge list has no records, so nothing that is asked of them.
Page edges_page(Desk& desk, const Request& request, const Asked& asked) {
  if (asked.without || asked.period)
    throw Error(Kind::usage, "an edge list has no days, and names nobody",
                "leave --period and --without out");
  if (asked.is_undirected && asked.two_mode)
    throw Error(Kind::usage, "ties of two modes have no direction", "leave --undirected out");
  const EdgeKind kind = asked.two_mode        ? EdgeKind::two_mode
                        : asked.is_undirected ? EdgeKind::undirected
                                              : EdgeKind::directed;
  const EdgeList edges =
      read_edge_list(desk.db(), desk.read_input(*asked.edges),
                     *asked.edges == "-" ? "standard input" : *asked.edges, kind);
  for (const std::string& finding : edges.findings) desk.warn(visible(finding));
  return edges_report(request, edges);
}

void run_network(Desk& desk, const Asked& asked) {
  const Request request = request_of(desk, asked);
  if (asked.edges) return show(desk, request, edges_page(desk, request, asked));
  if (asked.is_undirected || asked.two_mode)
    throw Error(Kind::usage, "--undirected and --two-mode say how an edge list is read",
                "add --edges FILE");
  if (asked.without && request.audience != Audience::lead)
    throw Error(Kind::usage, "what one person holds together is for the lead alone",
                "add --for lead");
  std::optional<Person> without;
  if (asked.without) without = find_person(desk.db(), *asked.without);
  show(desk, request, network_report(request, without));
}

void declare_explain(Options& options, Asked& asked) {
  options.argument("INDICATOR", "which figure, by name or id", asked.indicator, Value::indicator);
  declare_teams(options, asked);
}

void run_explain(Desk& desk, const Asked& asked) {
  const Indicator& indicator = find_indicator(asked.indicator);
  const Request request = request_of(desk, asked);
  show(desk, request, explain_page(request, indicator));
}

void declare_list(Options& options, Asked& asked) {
  options.choice("--table", "reports or indicators", asked.table, {"reports", "indicators"});
}

/// The verbs that are reports, as a listing.
Table report_table();

Table indicator_table() {
  Table table{"indicators",
              "Indicators",
              {{"id", "Id", Type::reference},
               {"indicator", "Indicator", Type::reference},
               {"unit", "Unit"},
               {"title", "What it says"}},
              {}};
  for (const Indicator& each : indicators())
    table.rows.push_back({std::string(each.id), std::string(each.name),
                          std::string(unit_word(each.unit)), std::string(each.title)});
  return table;
}

void run_list(Desk& desk, const Asked& asked) {
  desk.look.table = asked.table.value_or("");
  const Table tables[] = {report_table(), indicator_table()};
  desk.show(tables);
}

constexpr Command report_rows[] = {
    {"report", "weekly", "a week on a page, for a principal", Needs::read,
     &bind<declare_teams, run_report<weekly_report>>},
    {"report", "meetings", "which meetings took place and which were lost", Needs::read,
     &bind<declare_teams, run_report<meetings_report>>},
    {"report", "actions", "what people agreed to do, what is done and what is overdue", Needs::read,
     &bind<declare_teams, run_report<actions_report>>},
    {"report", "decisions", "what was decided, how, and what came of it", Needs::read,
     &bind<declare_teams, run_report<decisions_report>>},
    {"report", "goals", "what teams and partners are after, and how it stands", Needs::read,
     &bind<declare_teams, run_report<goals_report>>},
    {"report", "lessonstudy",
     "lesson study cycles: how far they are, what they found, on what evidence", Needs::read,
     &bind<declare_teams, run_report<lessonstudy_report>>},
    {"report", "partner", "who works with the school, promises, languages, seats, needs, voices",
     Needs::read, &bind<declare_teams, run_report<partner_report>>},
    {"report", "team", "one team: its meetings, figures, actions and decisions", Needs::read,
     &bind<declare_team, run_report<team_report>>},
    {"report", "participation", "which roles teams require, and whether they were at the table",
     Needs::read, &bind<declare_teams, run_report<participation_report>>},
    {"report", "mentor", "whether new educators are matched and pairs meet; never what about",
     Needs::read, &bind<declare_common, run_report<mentor_report>>},
    {"report", "health", "every indicator of collaboration, for the school and its teams",
     Needs::read, &bind<declare_health, run_health>},
    {"report", "network", "how teams hang together, who meets with whom, and a survey's network",
     Needs::read, &bind<declare_network, run_network>},
    {"report", "readiness", "what guides ask before you start, and what is in the way", Needs::read,
     &bind<declare_readiness, run_report<readiness_report>>},
    {"report", "list", "which reports and indicators there are", Needs::nothing,
     &bind<declare_list, run_list>},
    {"report", "explain", "an indicator's formula and the rows behind its value", Needs::read,
     &bind<declare_explain, run_explain>},
};
constexpr Verbs report_verbs = report_rows;
constexpr const Verbs* report_files[] = {&report_verbs};

Table report_table() {
  Table table{"reports",
              "Reports",
              {{"report", "Report", Type::reference}, {"summary", "What it says"}},
              {}};
  for (const Command& each : report_rows)
    if (each.verb != "list" && each.verb != "explain")
      table.rows.push_back({std::string(each.verb), std::string(each.summary)});
  return table;
}

}  // namespace

extern const Noun report_noun{"report", "what a school reads about its collaboration",
                              report_files};

}  // namespace collab
