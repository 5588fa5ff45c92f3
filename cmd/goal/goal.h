// What the files of `collab goal` share: whose a goal is, and how messages show it.
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
/// Throws Error(usage) where words are given that stay within a pair.
void refuse_contents(const std::optional<std::string>& words, std::string_view what);

}  // namespace collab
