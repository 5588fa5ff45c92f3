// Which team a document's title names. For find_meeting.cpp.
#pragma once
#include <optional>
#include <string>

#include "model/team/team.h"
#include "store/workspace.h"

namespace collab {

/// The team, or what is wrong with the title; neither where it has no words but "minutes" and the
/// like.
struct TitledTeam {
  std::optional<Team> team;
  std::string what;
  std::string hint;
};
/// By its name or handle, whatever of "minutes", "PLC", "team" or the school's name stands beside
/// it: "Minutes of the Math PLC".
TitledTeam team_titled(Workspace& workspace, const std::string& title);

/// The team whose handle begins a file's name: "grade-3_2026-11-23".
std::optional<Team> team_of_file(Db& db, const std::string& stem);

}  // namespace collab
