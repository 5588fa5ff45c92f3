// The verbs of `guide`: list and show are in guide.cpp, the readiness questions in check.cpp
// and answer.cpp.
#pragma once
#include "cmd/frame/command.h"
#include "model/guide/guide.h"
#include "model/guide/readiness.h"

namespace collab {

Run bind_guide_check(Options& options);   // check.cpp
Run bind_guide_answer(Options& options);  // answer.cpp

/// Records an answer unless it is the one in force and nothing is new in it; false then.
bool note_answer(Desk& desk, const ReadinessAnswer& answer);
/// What is said after answers were recorded: how many, and what stands against.
void tell_answers(Desk& desk, const Guide& guide, std::span<const ReadinessAnswer> noted);

}  // namespace collab
