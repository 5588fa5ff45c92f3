// The verbs of `collab team`, file by file; their rows are in team.cpp.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "cmd/frame/command.h"
#include "model/meeting/team_side.h"
#include "model/team/team.h"

namespace collab {

// charter.cpp
Run bind_team_new(Options& options);
Run bind_team_edit(Options& options);
// show.cpp
Run bind_team_list(Options& options);
Run bind_team_show(Options& options);
// end.cpp
Run bind_team_end(Options& options);
Run bind_team_reopen(Options& options);
Run bind_team_remove(Options& options);
// member.cpp
Run bind_team_member_add(Options& options);
Run bind_team_member_end(Options& options);
Run bind_team_member_remove(Options& options);
Run bind_team_member_list(Options& options);
// norm.cpp
Run bind_team_norm_new(Options& options);
Run bind_team_norm_accept(Options& options);
Run bind_team_norm_review(Options& options);
Run bind_team_norm_end(Options& options);
Run bind_team_norm_remove(Options& options);
Run bind_team_norm_list(Options& options);
// rotation.cpp
Run bind_team_rotation_show(Options& options);
Run bind_team_rotation_set(Options& options);
Run bind_team_rotation_skip(Options& options);
Run bind_team_rotation_swap(Options& options);
// side.cpp
Run bind_team_side_set(Options& options);
Run bind_team_side_list(Options& options);
// series.cpp
Run bind_team_series_new(Options& options);
Run bind_team_series_end(Options& options);
Run bind_team_series_remove(Options& options);
Run bind_team_series_list(Options& options);

/// The words of --kind, --role and --decision-rule for Options::choice.
std::vector<std::string> choices(std::span<const std::string_view> words);
/// "labor 3, management 2, without a side 1".
std::string sides_words(const Sides& sides);
/// Warns where a labor-management body is uneven, and why that matters.
void warn_of_uneven(Desk& desk, const Team& team, const Sides& sides);
/// Lets a team begin earlier where something recorded for it does, and says so.
void begin_by(Desk& desk, Team& team, Date day);

/// The one team that was named, else all of them.
std::vector<Team> named_or_all(Desk& desk, const std::optional<std::string>& team);

// With a day only what counts then. The tables that `team show` puts together and the lists show
// alone.
Table member_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day);
Table norm_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day);
Table series_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day);

}  // namespace collab
