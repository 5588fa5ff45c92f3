// From a line of words to an exit code: chooses the verb, opens what it needs, runs it, hands its
// answer over. choose.h finds the verb, streams.h writes, complaint.h puts errors into words.
#pragma once
#include <string>
#include <vector>

#include "cmd/frame/desk.h"

namespace collab {

/// Runs one line (without the program's name) and gives the exit code. Throws nothing.
int dispatch(const std::vector<std::string>& words, const Environment& environment);

}  // namespace collab
