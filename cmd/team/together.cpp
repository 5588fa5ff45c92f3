// collab team common-time: when the members of a team are free together, and who would have to be
// freed for it.
#include "model/team/together.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct CommonTime {
  std::optional<std::string> team;
  std::optional<int> minutes;
};

void declare_common_time(Options& options, CommonTime& values) {
  options.argument("TEAM", "the team (default: the best time of each)", values.team, Value::team);
  options.number("--minutes", "how long it has to be (default: 45)", values.minutes);
}

std::string handles(Db& db, const std::vector<Id>& people) {
  std::vector<std::string> names;
  for (const Id each : people) names.push_back(handle_of(db, each).value_or(""));
  return join(names, ", ");
}

Table common_time_table() {
  return {"team.common-time",
          "Common time",
          {{"team", "Team", Type::reference},
           {"weekday", "Weekday"},
           {"start", "From", Type::time},
           {"end", "To", Type::time},
           {"minutes", "Minutes", Type::integer},
           {"free", "Free", Type::integer},
           {"of", "Of", Type::integer},
           {"moves", "Moves", Type::integer},
           {"missing", "Not free"}},
          {}};
}

void add_row(Db& db, const Team& team, const FreeTogether& each, Table& table) {
  const auto free = std::ssize(each.free);
  const auto moves = std::ssize(each.missing);
  table.rows.push_back({team.slug, std::string(weekday_name(each.weekday)), clock_time(each.start),
                        clock_time(each.end), std::int64_t{each.end - each.start}, free,
                        free + moves, moves, handles(db, each.missing)});
}

/// Members of whom no free time is known are not free in any row.
void tell_unknown(Desk& desk, const std::vector<MemberFree>& members, const Team& team) {
  std::vector<Id> unknown;
  for (const MemberFree& each : members)
    if (!each.known) unknown.push_back(each.person);
  if (unknown.empty()) return;
  const std::string first = handle_of(desk.db(), unknown.front()).value_or("");
  desk.warn(
      fmt::format("{}: no free time is known of {}; if there is one: collab person free add {} "
                  "'tue 10:00-10:45'",
                  team.slug, handles(desk.db(), unknown), first));
}

void run_common_time(Desk& desk, const CommonTime& values) {
  const int minutes = values.minutes.value_or(45);
  if (minutes < 1 || minutes > 24 * 60)
    throw Error(Kind::usage, "option '--minutes' needs a number from 1 to 1440");
  Db& db = desk.db();
  Table table = common_time_table();
  const KnownTimes known = known_times(db);
  const std::vector<Team> all =
      values.team ? std::vector<Team>{find_team(db, *values.team)} : teams(db, desk.today);
  for (const Team& team : all) {
    const auto members = members_free(db, known, team.id, desk.today);
    tell_unknown(desk, members, team);
    const auto found = free_together(members, minutes);
    if (found.empty() && values.team && !members.empty())
      desk.say(fmt::format("no {} minutes in which half of {} are free", minutes, team.slug));
    for (const FreeTogether& each : found) {
      add_row(db, team, each, table);
      if (!values.team) break;
    }
  }
  desk.show(table);
}

constexpr Command common_time_rows[] = {
    {"team", "common-time", "when the members are free together, with the fewest moves",
     Needs::read, &bind<declare_common_time, run_common_time>},
};

}  // namespace

extern const Verbs team_common_time_verbs = common_time_rows;

}  // namespace collab
