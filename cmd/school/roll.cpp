// collab school year roll: the teams go on in a new school year.
#include "model/team/roll.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "model/goal/goal.h"
#include "model/mentor/pairing.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct YearRoll {
  std::string days;
  std::optional<std::string> name;
  std::vector<std::string> without;
  bool members = false;
};

void declare_year_roll(Options& options, YearRoll& roll) {
  options.argument("FROM..TO",
                   "first and last day of the new year; or a year's name, as in 2027-28", roll.days,
                   Value::period);
  options.option("--name", "NAME", "its name (default: 2027-28 and the like)", roll.name,
                 Value::text);
  options.many("--without", "TEAM", "do not carry this team's block over", roll.without,
               Value::team);
  options.flag("--members", "memberships that ended with the old year begin again", roll.members);
}

/// The new school year, entered here where it is not yet.
NamedPeriod year_meant(Desk& desk, const YearRoll& roll) {
  const auto years = school_years(desk.db());
  const auto named = std::ranges::find(years, roll.days, &NamedPeriod::name);
  if (named != years.end()) return *named;
  const Period period = parse_period(roll.days, {desk.today, {}, {}});
  for (const NamedPeriod& each : years)
    if (each.from == period.from && each.to == period.to) return each;
  const NamedPeriod year{
      roll.name ? one_line(*roll.name, "name of the school year") : school_year_name(period),
      period.from, period.to};
  add_school_year(desk.db(), year);
  return year;
}

NamedPeriod year_before(Desk& desk, const NamedPeriod& next) {
  std::optional<NamedPeriod> before;
  for (const NamedPeriod& each : school_years(desk.db()))
    if (each.to < next.from) before = each;
  if (!before)
    throw Error(Kind::refused,
                fmt::format("there is no school year before {}, so there is nothing to carry over",
                            visible(next.name)),
                "a first school year: collab school year add FROM..TO");
  return *before;
}

/// The rows of what is carried over, and of what somebody has to look at.
class RollTable {
 public:
  explicit RollTable(Desk& desk) : desk_(desk) {}

  void carried(const std::string& team, const std::string& what, std::string words) {
    table_.rows.push_back({team, what, std::move(words), std::string("carried over"), Cell()});
  }
  void for_somebody(const std::string& team, const std::string& what, std::string words,
                    std::string command) {
    table_.rows.push_back(
        {team, what, std::move(words), std::string("for you to decide"), std::move(command)});
  }
  std::string team_of(Id team) const { return slug_of(desk_.db(), team).value_or(""); }
  void show() const { desk_.show(table_); }

  /// The rows as lines, to be looked at before going on.
  std::string lines() const {
    std::string all;
    for (const auto& row : table_.rows)
      all += fmt::format("  {}: {}, {}: {}\n", std::get<std::string>(row[0]),
                         std::get<std::string>(row[1]), visible(std::get<std::string>(row[2])),
                         std::get<std::string>(row[3]));
    return all;
  }

 private:
  Desk& desk_;
  Table table_{"school.year.roll",
               "New school year",
               {{"team", "Team", Type::reference},
                {"what", "What"},
                {"text", "Which"},
                {"outcome", "Outcome"},
                {"command", "Command"}},
               {}};
};

void add_series_rows(Desk& desk, const Roll& roll, const NamedPeriod& next, RollTable& table) {
  const SchoolCalendar calendar = school_calendar(desk.db());
  for (const Series& each : roll.series) {
    const auto days = days_of(each, calendar, {next.from, next.to});
    table.carried(table.team_of(each.team), "block",
                  fmt::format("{}, {}{}", pattern_words(each.pattern),
                              count_of(std::ssize(days), "meeting", "meetings"),
                              days.empty() ? "" : " from " + iso(days.front().day)));
  }
}

void add_member_rows(Desk& desk, const Roll& roll, bool members, RollTable& table) {
  for (const Membership& each : roll.members) {
    const std::string team = table.team_of(each.team);
    const std::string who = handle_of(desk.db(), each.person).value_or("");
    if (members)
      table.carried(team, each.role, who);
    else
      table.for_somebody(team, each.role, who,
                         fmt::format("collab team member add {} {} --role '{}' --from {}", team,
                                     who, each.role, iso(each.from_on)));
  }
}

/// Goals whose day has passed when the new year begins.
void add_goal_rows(Desk& desk, const NamedPeriod& next, RollTable& table) {
  for (const Goal& each : goals(desk.db(), {{}, next.from})) {
    if (!each.owner.team || each.target_on >= next.from) continue;
    const std::string goal = reference('G', each.id);
    table.for_somebody(table.team_of(*each.owner.team), "goal",
                       fmt::format("{} was for {}", goal, iso(each.target_on)),
                       fmt::format("collab goal end {} --outcome OUTCOME", goal));
  }
}

std::string carried_words(const Roll& roll, bool members) {
  std::string words = count_of(std::ssize(roll.series), "block", "blocks");
  if (members && !roll.members.empty())
    words += " and " + count_of(std::ssize(roll.members), "membership", "memberships");
  return words;
}

/// What has no year of its own, so that nobody looks for it.
void tell_what_goes_on(Desk& desk, const NamedPeriod& next) {
  std::int64_t seats = 0;
  for (const Team& team : teams(desk.db(), next.from))
    seats += std::ssize(members_on(desk.db(), team.id, next.from));
  const auto pairs = pairings(desk.db(), {std::nullopt, next.from});
  desk.say(fmt::format("what has no year goes on: {} in {}, their norms, goals and turns; {}",
                       count_of(seats, "member", "members"),
                       count_of(std::ssize(teams(desk.db(), next.from)), "team", "teams"),
                       count_of(std::ssize(pairs), "mentoring pair", "mentoring pairs")));
}

void act_year_roll(Desk& desk, const YearRoll& values) {
  const NamedPeriod next = year_meant(desk, values);
  const NamedPeriod before = year_before(desk, next);
  std::vector<Id> without;
  for (const std::string& each : values.without) without.push_back(find_team(desk.db(), each).id);
  const Roll roll = roll_over(desk.db(), before, next, without);
  RollTable table(desk);
  add_series_rows(desk, roll, next, table);
  add_member_rows(desk, roll, values.members, table);
  add_goal_rows(desk, next, table);
  const std::string what = fmt::format("{} to {}: {}", visible(before.name), visible(next.name),
                                       carried_words(roll, values.members));
  const bool anything = !roll.series.empty() || (values.members && !roll.members.empty());
  if (anything && !desk.globals.dry_run &&
      !desk.confirm(fmt::format("{}{}; go on?", table.lines(), what)))
    throw Error(Kind::refused, what + " would be carried over",
                "look first: --dry-run; then --yes");
  for (const Series& each : roll.series) add_series(desk.db(), each);
  if (values.members)
    for (const Membership& each : roll.members) add_membership(desk.db(), each);
  desk.done("school year " + visible(next.name));
  table.show();
  desk.say(what + (desk.globals.dry_run ? " would be carried over" : " carried over"));
  tell_what_goes_on(desk, next);
}

constexpr Command school_roll_rows[] = {
    {"school", "year roll", "go on in a new school year, with the blocks of the old one",
     Needs::write, &bind<declare_year_roll, act_year_roll>},
};

}  // namespace

extern const Verbs school_roll_verbs = school_roll_rows;

}  // namespace collab
