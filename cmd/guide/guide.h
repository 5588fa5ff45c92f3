// What the files of `collab guide` share.
#pragma once
#include "cmd/frame/command.h"
#include "model/guide/guide.h"
#include "model/guide/readiness.h"

namespace collab {

/// Records an answer unless it is the one in force and nothing is new in it; false then.
bool note_answer(Desk& desk, const ReadinessAnswer& answer);
/// Says, after answers were recorded, how many there are and what is in the way.
void tell_answers(Desk& desk, const Guide& guide, std::span<const ReadinessAnswer> noted);

}  // namespace collab
