// How listings and notes name records: people by handle in tables and by name in sentences,
// meetings by team, day and time.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/meeting/meeting.h"
#include "report/render/table.h"

namespace collab {

/// A person's handle as a cell, or a missing value.
Cell handle_cell(Db& db, std::optional<Id> person);
/// "a.ruiz, b.cole", or a missing value.
Cell handles_cell(Db& db, const std::vector<Id>& people);
/// The name a person goes by, safe to print.
std::string person_name(Db& db, Id person);
/// "Ana Ruiz, Ben Cole", safe to print.
std::string person_names(Db& db, const std::vector<Id>& people);
/// The team's slug as a cell, or a missing value.
Cell team_cell(Db& db, std::optional<Id> team);
/// The team's name, safe to print.
std::string team_name(Db& db, Id team);
/// "M312" with its letter, or a missing value.
Cell reference_cell(char letter, std::optional<Id> id);
/// A time of day as a cell.
Cell time_cell(std::optional<Minutes> time);

/// "Monday 2026-11-23".
std::string day_words(Date day);
/// "Grade 3 PLC, Monday 2026-11-23 15:00, 45 minutes, room 204", safe to print.
std::string meeting_words(Db& db, const Meeting& meeting);

}  // namespace collab
