// What the files of `collab lessonstudy` share. The stages and rules are model/lesson/cycle.h.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "cmd/frame/command.h"
#include "model/lesson/cycle.h"

namespace collab {

/// The option that every step takes.
void declare_because(Options& options, std::optional<std::string>& because);
/// A study that is open, with all that belongs to it. Throws Error(refused) where it is over.
LessonRecord open_lesson_record(Desk& desk, const std::string& word);
/// Lets the move pass or throws, warns of departures and says which rules a reason now stands for.
void pass(Desk& desk, const LessonRecord& record, const LessonMove& move,
          const std::optional<std::string>& because);
/// "L3: debrief 2026-10-06; next: redesign: collab lessonstudy redesign L3".
void tell_next(Desk& desk, Id study, const std::string& happened);
/// Somebody of the roster, or the guest; throws Error(usage) where both or none are given.
LessonPerson person_or_guest(Desk& desk, const std::optional<std::string>& person,
                             const std::optional<std::string>& guest);
/// The day given, or today; what has happened was not in the future: throws Error(usage).
Date day_so_far(Desk& desk, const std::optional<std::string>& given, std::string_view what);
/// Throws Error(refused) where no lesson of the round was taught: nobody can have seen it.
void check_taught(const LessonRecord& record, int round);
/// 1 or 2. Throws Error(usage) otherwise.
std::optional<int> round_given(const std::optional<int>& round);

}  // namespace collab
