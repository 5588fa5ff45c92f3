// collab team: the files that its verbs are in, and what they share.
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

extern const Verbs team_charter_verbs, team_show_verbs, team_end_verbs, team_member_verbs,
    team_norm_verbs, team_rotation_verbs, team_side_verbs, team_series_verbs,
    team_common_time_verbs, team_load_verbs, team_stage_verbs, team_link_verbs, team_handoff_verbs;

namespace {

constexpr const Verbs* team_files[] = {
    &team_charter_verbs,     &team_show_verbs,     &team_end_verbs,   &team_member_verbs,
    &team_norm_verbs,        &team_rotation_verbs, &team_side_verbs,  &team_series_verbs,
    &team_common_time_verbs, &team_load_verbs,     &team_stage_verbs, &team_link_verbs,
    &team_handoff_verbs};
constexpr std::string_view team_order =
    "new, list, show, edit, end, reopen, remove, member, norm, rotation, side, series, "
    "common-time, load, stage, link, handoff";

}  // namespace

extern const Noun team_noun{"team", "teams, who is in them, their norms, turns and times",
                            team_files, team_order};

}  // namespace collab
