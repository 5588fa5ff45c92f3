// The verbs of `goal`: list and show are in goal.cpp, making and changing one in edit.cpp, its
// figures and its end in progress.cpp.
#pragma once
#include "cmd/frame/command.h"
#include "model/goal/goal.h"

namespace collab {

/// Whose goal, as options say it.
struct OwnerOptions {
  std::optional<std::string> team, pair, partner, lesson_study;
};
void declare_owner(Options& options, OwnerOptions& owner, const std::string& what);
/// The one that was named; nothing where none was. Throws Error(usage) where several were.
std::optional<GoalOwner> given_owner(Db& db, const OwnerOptions& owner);
/// "G9 80 % at target on the spring check by 2027-05-28 (now 64 %)", safe to print.
std::string goal_line(Db& db, const Goal& goal, Date day);

/// Throws Error(refused) where the goal has ended.
void refuse_ended(const Goal& goal);
/// Throws Error(usage) where words are given that stay between the two of a pair.
void refuse_contents(const std::optional<std::string>& words, std::string_view what);

// edit.cpp
Run bind_goal_new(Options& options);
Run bind_goal_edit(Options& options);
Run bind_goal_remove(Options& options);
// progress.cpp
Run bind_goal_point(Options& options);
Run bind_goal_end(Options& options);
Run bind_goal_reopen(Options& options);

}  // namespace collab
