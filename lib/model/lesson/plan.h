// The research lesson's plan, version by version, and what changed between two of them.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// Lines that a plan may have: it fits on a few pages, and comparing costs the square of them.
inline constexpr std::size_t most_plan_lines = 2000;

struct LessonPlan {
  int version = 1;
  Date on_date{};
  std::string text;
};

/// The versions from the first on.
std::vector<LessonPlan> lesson_plans(Db& db, Id study);
/// A plan's text as it is kept: line ends LF, no blanks at line ends, one newline at its end.
std::string plan_text(std::string_view text);
/// Stores a text as the next version and gives its number, or nothing where the newest version says
/// the same. Throws Error(input) where it is blank or has more lines than a plan may have.
std::optional<int> add_lesson_plan(Db& db, Id study, std::string_view text, Date day);

/// A run of lines that differ, within one section. Blank lines do not count.
struct PlanChange {
  int place = 1;                     ///< among the changes, from 1
  std::string section;               ///< the heading above it, without its marks; may be empty
  std::vector<std::string> removed;  ///< lines of the older text
  std::vector<std::string> added;
  bool operator==(const PlanChange&) const = default;
};
/// The fewest lines removed and added that make the newer text of the older, as changes. Marks of
/// lists and emphasis, escapes and curls of quotes do not make a line another one: a word processor
/// sets them.
std::vector<PlanChange> plan_changes(std::string_view older, std::string_view newer);

/// A change of `version` against the one before it, and an observation that it answers.
struct LessonTie {
  int version = 2;
  int place = 1;
  Id observation = 0;
};
std::vector<LessonTie> lesson_ties(Db& db, Id study);
/// Ties a change to an observation; doing it twice counts once.
void add_lesson_tie(Db& db, Id study, const LessonTie& tie);

/// A change of one version with what it is tied to.
struct VersionChange {
  int version = 2;
  PlanChange change;
  std::vector<Id> observations;  ///< none: untied
};
/// "v2.1".
std::string change_name(int version, int place);
/// The changes of every version after `version`, in order.
std::vector<VersionChange> changes_since(const std::vector<LessonPlan>& plans,
                                         const std::vector<LessonTie>& ties, int version);
/// Those of one version against the one before it.
std::vector<VersionChange> changes_of_version(const std::vector<LessonPlan>& plans,
                                              const std::vector<LessonTie>& ties, int version);

}  // namespace collab
