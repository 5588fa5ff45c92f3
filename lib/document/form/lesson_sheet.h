// The sheets of a lesson study: the research lesson's plan, an observer's sheet, the debrief's.
// What comes back is read in lesson_reading.h.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/lesson/cycle.h"
#include "store/workspace.h"

namespace collab {

/// Which sheet a text is: "MGE-L7 observation 2".
struct LessonSheet {
  Id study = 0;
  std::string kind;         ///< "plan", "observation", "debrief"
  int round = 1;            ///< as the sheet says it: it may be none that there is
  std::string school = {};  ///< the code before the number, where a text has one
};
/// What stands behind "Sheet:" for it.
std::string lesson_sheet_name(const School& school, const LessonSheet& sheet);
/// The sheet that a text says it is, or nothing where it is none of a lesson study.
std::optional<LessonSheet> lesson_sheet_of(std::string_view text, const std::string& file);

/// The plan to fill in: what is known of the study stands in it already.
std::string write_plan_sheet(Workspace& workspace, const LessonRecord& record);
/// An observer's sheet of a page: the steps and the students to watch are the newest plan's.
struct ObserverSheet {
  LessonRole observer;
  int round = 1;
  std::optional<Date> day = {};  ///< of the lesson, where it is known
};
std::string write_observation_sheet(Workspace& workspace, const LessonRecord& record,
                                    const ObserverSheet& sheet);
/// The debrief's sheet with what observers saw.
std::string write_debrief_sheet(Workspace& workspace, const LessonRecord& record, int round);

/// The names of those with a role in a round: "Ana Ruiz, Ben Cole"; empty where there is nobody.
std::string names_in_role(Db& db, const LessonRecord& record, std::string_view role, int round);
/// "curriculum: Unit 5", as a source stands in a plan.
std::string source_line(const LessonSource& source);
/// "10:15, Student A: counts on fingers", as an observation stands on a sheet.
std::string observation_line(const LessonObservation& seen);

}  // namespace collab
