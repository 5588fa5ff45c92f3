// collab team end, reopen, remove.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/team/team.h"
#include "model/meeting/meeting.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct End {
  std::string team;
  std::optional<std::string> on;
};

void declare_end(Options& options, End& end) {
  options.argument("TEAM", "the team", end.team, Value::team);
  options.option("--on", "DATE", "its last day (default: today)", end.on, Value::date);
}

void warn_of_planned(Desk& desk, const Team& team, Date last) {
  const auto planned = meetings(desk.db(), {team.id, last + Days{1}, std::nullopt, "planned"});
  if (planned.empty()) return;
  desk.warn(fmt::format("{} after that day, the first is {}; collab meeting cancel {}",
                        count_of(std::ssize(planned), "meeting is planned", "meetings are planned"),
                        iso(planned.front().held_on), reference('M', planned.front().id)));
}

void run_end_end(Desk& desk, const End& end) {
  const Team team = find_team(desk.db(), end.team);
  if (team.ended_on)
    throw Error(Kind::refused, fmt::format("'{}' ended on {}", team.slug, iso(*team.ended_on)),
                fmt::format("to take that back: collab team reopen {}", team.slug));
  const Date last = desk.date(end.on, desk.today);
  if (last < team.created_on)
    throw Error(
        Kind::input,
        fmt::format("'{}' began on {}, after {}", team.slug, iso(team.created_on), iso(last)),
        fmt::format("a team added by mistake: collab team remove {}", team.slug));
  const auto members = members_on(desk.db(), team.id, last);
  end_team(desk.db(), team.id, last);
  desk.done(fmt::format("team {}", team.slug));
  desk.say(fmt::format("{} ended on {} with {}; its history stays", team.slug, iso(last),
                       count_of(std::ssize(members), "member", "members")));
  warn_of_planned(desk, team, last);
}

struct EndOne {
  std::string team;
};

void declare_end_one(Options& options, EndOne& one) {
  options.argument("TEAM", "the team", one.team, Value::team);
}

void run_reopen(Desk& desk, const EndOne& one) {
  const Team team = find_team(desk.db(), one.team);
  if (!team.ended_on) throw Error(Kind::refused, fmt::format("'{}' has not ended", team.slug));
  reopen_team(desk.db(), team.id);
  const auto members = members_on(desk.db(), team.id, desk.today);
  desk.done(fmt::format("team {}", team.slug));
  desk.say(fmt::format("{} goes on with {}", team.slug,
                       count_of(std::ssize(members), "member", "members")));
}

void run_end_remove(Desk& desk, const EndOne& one) {
  const Team team = find_team(desk.db(), one.team);
  const auto lost = std::ssize(memberships(desk.db(), team.id));
  remove_team(desk.db(), team.id);
  desk.done(fmt::format("team {}", team.slug));
  std::string with;
  if (lost > 0) with = " with " + count_of(lost, "membership", "memberships");
  desk.say(fmt::format("{} is removed{}; undo with: collab undo", team.slug, with));
}

constexpr Command team_end_rows[] = {
    {"team", "end", "end a team and keep its history", Needs::write,
     &bind<declare_end, run_end_end>},
    {"team", "reopen", "take back the end of a team", Needs::write,
     &bind<declare_end_one, run_reopen>},
    {"team", "remove", "take back a team added by mistake", Needs::write,
     &bind<declare_end_one, run_end_remove>},
};

}  // namespace

extern const Verbs team_end_verbs = team_end_rows;

}  // namespace collab
