// What the verbs of `lessonstudy` that write and read sheets share.
#pragma once
#include <optional>
#include <string>

#include "cmd/frame/desk.h"
#include "model/lesson/cycle.h"

namespace collab {

/// Puts a sheet where -o says, else into `file`, and says where. What somebody may have filled in
/// there is not written over without --yes.
void put_sheet(Desk& desk, const std::string& file, const std::string& text);
/// A filled-in sheet as Markdown: a file, a Word file, or '-'.
std::string sheet_text(Desk& desk, const std::string& file);
void put_debrief_sheet(Desk& desk, const LessonRecord& record, int round);

/// A debrief as somebody tells it.
struct LessonDebrief {
  int round = 1;
  std::optional<Date> day;  ///< as it was where it was noted before, else today
  std::optional<std::string> learned;
  std::optional<std::string> changes;
};
/// Notes that a round was debriefed, after the rules; says what comes next.
void record_debrief(Desk& desk, const LessonRecord& record, const LessonDebrief& debrief,
                    const std::optional<std::string>& because);

/// Registers a plan's text, and what it says beside it, after the rules; says what changed.
struct GivenPlan {
  std::string file;
  std::string text;
  Date day{};
  std::optional<std::string> because;
};
void record_plan(Desk& desk, const LessonRecord& record, const GivenPlan& plan);

/// What to do about a third lesson: a new cycle from this one.
std::string again_hint(Id study);
/// "file:3:5: 'Maria' may be a student's name; write a pseudonym".
std::string place_words(const Problem& problem);

}  // namespace collab
