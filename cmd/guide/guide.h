// What the files of `collab guide` share.
#pragma once
#include "cmd/frame/command.h"
#include "model/guide/guide.h"
#include "model/guide/readiness.h"

namespace collab {

/// The day given, or today. Throws Error(usage) for a day to come.
Date answer_day(Desk& desk, const std::optional<std::string>& on);
/// Records an answer unless it is the one in force and nothing is new in it; false then.
bool note_answer(Desk& desk, const ReadinessAnswer& answer);
/// Says, after answers were recorded, how many there are and what is in the way.
void tell_answers(Desk& desk, const Guide& guide, std::span<const ReadinessAnswer> noted);

}  // namespace collab
