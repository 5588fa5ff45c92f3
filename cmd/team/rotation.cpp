// collab team rotation show, set, skip, swap.
#include "model/team/rotation.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"

namespace collab {
namespace {

constexpr int usual_weeks = 8;
constexpr Days search{366};

struct RotationShow {
  std::string team;
  std::optional<int> weeks;
};

void declare_rotation_show(Options& options, RotationShow& show) {
  options.argument("TEAM", "the team", show.team, Value::team);
  options.number("--weeks", "how far ahead (default: 8)", show.weeks);
}

/// Why the facilitator is the facilitator, where it is not simply their turn.
Cell remark(const ComingTurns& turns) {
  if (!turns.facilitator.person) return std::string("nobody is there to lead");
  if (turns.meeting || turns.facilitator.why == "next in turn") return {};
  return turns.facilitator.why;
}

void run_rotation_show(Desk& desk, const RotationShow& show) {
  const Team team = find_team(desk.db(), show.team);
  const int weeks = show.weeks.value_or(usual_weeks);
  if (weeks < 1 || weeks > 53)
    throw Error(Kind::usage, fmt::format("--weeks is 1 to 53, not {}", weeks));
  Table table{"team.rotation.show",
              "Turns",
              {{"day", "Day", Type::date},
               {"facilitator", "Facilitator", Type::reference},
               {"recorder", "Recorder", Type::reference},
               {"meeting", "Meeting", Type::reference},
               {"remark", "Remark", Type::text}},
              {}};
  for (const ComingTurns& each :
       coming_turns(desk.db(), team.id, {desk.today, desk.today + Days{7 * weeks - 1}}))
    table.rows.push_back({each.day, handle_cell(desk.db(), each.facilitator.person),
                          handle_cell(desk.db(), each.recorder.person),
                          reference_cell('M', each.meeting), remark(each)});
  desk.show(table);
  if (table.rows.empty())
    desk.say(
        fmt::format("{} has no meetings to come; collab team series new {} --every 'mon 15:00'",
                    team.slug, team.slug));
  if (team.fixed_facilitator)
    desk.say(fmt::format("the facilitator is fixed: {}", visible(*team.fixed_facilitator)));
}

void declare_role(Options& options, std::optional<std::string>& role) {
  options.choice("--role", "whose turns (default: facilitator)", role, {"facilitator", "recorder"});
}

struct RotationSet {
  std::string team;
  std::vector<std::string> people;
  std::optional<std::string> role;
  bool by_handle = false;
};

void declare_rotation_set(Options& options, RotationSet& set) {
  options.argument("TEAM", "the team", set.team, Value::team);
  options.arguments("PERSON", "the people in their order", set.people, Value::person, 0);
  declare_role(options, set.role);
  options.flag("--by-handle", "go back to all members by handle, as when no order is set",
               set.by_handle);
}

/// The people in the order given; each must be in the team, and once.
std::vector<Id> order_given(Desk& desk, const Team& team, const RotationSet& set) {
  const auto members = members_on(desk.db(), team.id, std::max(desk.today, team.created_on));
  std::vector<Id> order;
  for (const std::string& word : set.people) {
    const Person person = find_person(desk.db(), word);
    if (std::none_of(members.begin(), members.end(),
                     [&](const Person& each) { return each.id == person.id; }))
      throw Error(Kind::input,
                  fmt::format("'{}' is not a member of '{}'", person.handle, team.slug),
                  fmt::format("collab team member add {} {}", team.slug, person.handle));
    if (std::find(order.begin(), order.end(), person.id) != order.end())
      throw Error(Kind::input, fmt::format("'{}' is named twice", person.handle));
    order.push_back(person.id);
  }
  return order;
}

void run_rotation_set(Desk& desk, const RotationSet& set) {
  const Team team = find_team(desk.db(), set.team);
  if (set.people.empty() == !set.by_handle)
    throw Error(Kind::usage, "name people in their order, or add --by-handle",
                fmt::format("collab team member list {}", team.slug));
  const std::string role = set.role.value_or("facilitator");
  const auto order = order_given(desk, team, set);
  set_rotation(desk.db(), team.id, role, order);
  desk.done(fmt::format("{} order of {}", role, team.slug));
  const auto members = members_on(desk.db(), team.id, desk.today);
  for (const Person& each : members)
    if (!order.empty() && std::find(order.begin(), order.end(), each.id) == order.end())
      desk.say(fmt::format("{} takes no turns as {}", visible(spoken_name(each)), role));
}

const Turn& turn_of(const ComingTurns& turns, std::string_view role) {
  return role == "recorder" ? turns.recorder : turns.facilitator;
}

std::optional<ComingTurns> turns_on(Desk& desk, const Team& team, Date day) {
  if (day < desk.today)
    throw Error(Kind::input, fmt::format("{} is over", iso(day)),
                "who led a meeting stands in the meeting: collab meeting edit MEETING");
  for (const ComingTurns& each : coming_turns(desk.db(), team.id, {desk.today, day}))
    if (each.day == day) return each;
  return std::nullopt;
}

/// "2026-11-30: Ben Cole" and, where a meeting is planned, its number.
void tell_turn(Desk& desk, const Team& team, std::string_view role, Date day) {
  const auto turns = turns_on(desk, team, day);
  if (!turns) return;
  const auto person = turn_of(*turns, role).person;
  std::string words = fmt::format("{}: {} is {}", day_words(day),
                                  person ? person_name(desk.db(), *person) : "nobody", role);
  if (turns->meeting) words += fmt::format(" of {}", reference('M', *turns->meeting));
  desk.say(words);
}

struct Skip {
  std::string team;
  std::string person;
  std::optional<std::string> on;
  std::optional<std::string> role;
};

void declare_skip(Options& options, Skip& skip) {
  options.argument("TEAM", "the team", skip.team, Value::team);
  options.argument("PERSON", "who is passed over and goes first the next time", skip.person,
                   Value::person);
  options.option("--on", "DATE", "the day (default: the person's next turn)", skip.on, Value::date);
  declare_role(options, skip.role);
}

Date next_turn(Desk& desk, const Team& team, const Person& person, std::string_view role) {
  for (const ComingTurns& each :
       coming_turns(desk.db(), team.id, {desk.today, desk.today + search}))
    if (turn_of(each, role).person == person.id) return each.day;
  throw Error(Kind::not_found,
              fmt::format("'{}' has no turn to come as {} of '{}'", person.handle, role, team.slug),
              fmt::format("collab team rotation show {}", team.slug));
}

void run_skip(Desk& desk, const Skip& skip) {
  const Team team = find_team(desk.db(), skip.team);
  const Person person = find_person(desk.db(), skip.person);
  const std::string role = skip.role.value_or("facilitator");
  const Date day = skip.on ? desk.date(skip.on, desk.today) : next_turn(desk, team, person, role);
  if (!turns_on(desk, team, day))
    throw Error(Kind::input, fmt::format("'{}' has no meeting on {}", team.slug, iso(day)),
                fmt::format("collab team rotation show {}", team.slug));
  skip_turn(desk.db(), {team.id, role, day}, person.id);
  desk.done(fmt::format("turn of {} on {}", team.slug, iso(day)));
  tell_turn(desk, team, role, day);
}

struct Swap {
  std::string team;
  std::string one;
  std::string other;
  std::optional<std::string> role;
};

void declare_swap(Options& options, Swap& swap) {
  options.argument("TEAM", "the team", swap.team, Value::team);
  options.argument("DATE", "a day on which it meets", swap.one, Value::date);
  options.argument("OTHER-DATE", "the day to exchange it with", swap.other, Value::date);
  declare_role(options, swap.role);
}

void run_swap(Desk& desk, const Swap& swap) {
  const Team team = find_team(desk.db(), swap.team);
  const TurnSwap wanted{team.id, swap.role.value_or("facilitator"), desk.day(swap.one),
                        desk.day(swap.other)};
  for (const Date day : {wanted.one, wanted.other})
    if (!turns_on(desk, team, day))
      throw Error(Kind::input, fmt::format("'{}' has no meeting on {}", team.slug, iso(day)),
                  fmt::format("collab team rotation show {}", team.slug));
  swap_turns(desk.db(), wanted, desk.today);
  desk.done(fmt::format("turns of {} on {} and {}", team.slug, iso(wanted.one), iso(wanted.other)));
  tell_turn(desk, team, wanted.role, wanted.one);
  tell_turn(desk, team, wanted.role, wanted.other);
}

constexpr Command team_rotation_rows[] = {
    {"team", "rotation show", "whose turns are coming", Needs::read,
     &bind<declare_rotation_show, run_rotation_show>},
    {"team", "rotation set", "set the order of turns", Needs::write,
     &bind<declare_rotation_set, run_rotation_set>},
    {"team", "rotation skip", "pass a person over on a day", Needs::write,
     &bind<declare_skip, run_skip>},
    {"team", "rotation swap", "exchange the turns of two days", Needs::write,
     &bind<declare_swap, run_swap>},
};

}  // namespace

extern const Verbs team_rotation_verbs = team_rotation_rows;

}  // namespace collab
