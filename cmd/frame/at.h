// --at OPERATION: listings and reports look at the workspace as it was after an operation.
#pragma once
#include <string>

#include "cmd/frame/command.h"

namespace collab {

/// The number that a word like "5" names an operation by. Throws Error(usage) for another word.
Id operation_number(const std::string& word);

/// Throws Error(usage): a verb that is about to write cannot do so in the past.
[[noreturn]] void refuse_at(const Command& command);

/// Throws Error(usage) where --at was given to a verb that does more than look at records.
void check_at(const Globals& globals, const Command& command);

/// Where --at was given, puts a copy in memory in the place of the open database: as it was after
/// that operation, closed to writing. What is confidential today stays so. Throws as as_it_was()
/// does.
void go_back(Workspace& workspace, const Globals& globals);

}  // namespace collab
