// What the files of `collab team` share.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "cmd/frame/command.h"
#include "model/meeting/team_side.h"
#include "model/team/team.h"

namespace collab {

/// The words of --kind, --role and --decision-rule for Options::choice.
std::vector<std::string> choices(std::span<const std::string_view> words);
/// "labor 3, management 2, without a side 1".
std::string sides_words(const Sides& sides);
/// Warns where a labor-management body is uneven, and why that matters.
void warn_of_uneven(Desk& desk, const Team& team, const Sides& sides);
/// Lets a team begin earlier where something recorded for it does, and says so.
void begin_by(Desk& desk, Team& team, Date day);

/// Where something goes from a team: to another, or to a body outside the school.
struct Receiver {
  std::optional<Id> team;
  std::optional<std::string> outside;
};
/// Throws Error(usage) where neither or both were given, or the team is the giving one.
Receiver receiver_of(Desk& desk, const Team& from, const std::optional<std::string>& team,
                     const std::optional<std::string>& outside);
/// The team's slug, or the body.
Cell receiver_cell(Db& db, std::optional<Id> team, const std::optional<std::string>& outside);

/// The one team that was named, else all of them.
std::vector<Team> named_or_all(Desk& desk, const std::optional<std::string>& team);

// With a day, only what counts then. The tables that `team show` puts together and the lists show
// alone.
Table member_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day);
/// `named`: a team that was asked for by name; of other confidential ones the texts are left out.
Table norm_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day,
                 std::optional<Id> named);
Table series_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day);

}  // namespace collab
