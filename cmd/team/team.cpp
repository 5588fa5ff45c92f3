// collab team: its rows, and what its verbs share. The verbs are in the files that team.h names.
#include "cmd/team/team.h"

#include <fmt/format.h>

#include "model/records/reference.h"

namespace collab {

std::vector<std::string> choices(std::span<const std::string_view> words) {
  return {words.begin(), words.end()};
}

void begin_by(Desk& desk, Team& team, Date day) {
  if (day >= team.created_on) return;
  desk.say(
      fmt::format("{} now begins on {}, not on {}", team.slug, iso(day), iso(team.created_on)));
  team.created_on = day;
  store_team(desk.db(), team);
}

std::vector<Team> named_or_all(Desk& desk, const std::optional<std::string>& team) {
  if (team) return {find_team(desk.db(), *team)};
  return teams(desk.db());
}

namespace {

constexpr Command commands[] = {
    {"team", "new", "add a team", Needs::write, &bind_team_new},
    {"team", "list", "the teams of today", Needs::read, &bind_team_list},
    {"team", "show", "a team: charter, members, norms, series", Needs::read, &bind_team_show},
    {"team", "edit", "change a team's charter", Needs::write, &bind_team_edit},
    {"team", "end", "end a team and keep its history", Needs::write, &bind_team_end},
    {"team", "reopen", "take a team's end back", Needs::write, &bind_team_reopen},
    {"team", "remove", "take back a team added by mistake", Needs::write, &bind_team_remove},
    {"team", "member add", "add people to a team", Needs::write, &bind_team_member_add},
    {"team", "member end", "note that people have left a team", Needs::write,
     &bind_team_member_end},
    {"team", "member remove", "take back a mistaken membership", Needs::write,
     &bind_team_member_remove},
    {"team", "member list", "who is in a team", Needs::read, &bind_team_member_list},
    {"team", "norm new", "propose a norm", Needs::write, &bind_team_norm_new},
    {"team", "norm accept", "note who accepts a norm", Needs::write, &bind_team_norm_accept},
    {"team", "norm review", "note that norms were reviewed", Needs::write, &bind_team_norm_review},
    {"team", "norm end", "end a norm", Needs::write, &bind_team_norm_end},
    {"team", "norm remove", "take back a mistaken norm", Needs::write, &bind_team_norm_remove},
    {"team", "norm list", "norms and who has accepted them", Needs::read, &bind_team_norm_list},
    {"team", "rotation show", "whose turns are coming", Needs::read, &bind_team_rotation_show},
    {"team", "rotation set", "set the order of turns", Needs::write, &bind_team_rotation_set},
    {"team", "rotation skip", "pass a person over on a day", Needs::write,
     &bind_team_rotation_skip},
    {"team", "rotation swap", "exchange the turns of two days", Needs::write,
     &bind_team_rotation_swap},
    {"team", "side set", "for whom members of a labor-management body sit", Needs::write,
     &bind_team_side_set},
    {"team", "side list", "the sides of labor-management bodies", Needs::read,
     &bind_team_side_list},
    {"team", "series new", "give a team its protected block", Needs::write, &bind_team_series_new},
    {"team", "series end", "end a series", Needs::write, &bind_team_series_end},
    {"team", "series remove", "take back a mistaken series", Needs::write,
     &bind_team_series_remove},
    {"team", "series list", "when teams meet", Needs::read, &bind_team_series_list},
};

}  // namespace

extern const Noun team_noun{"team", "teams, who is in them, their norms, turns and times",
                            commands};

}  // namespace collab
