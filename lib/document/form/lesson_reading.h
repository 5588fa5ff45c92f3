// Reads the sheets of a lesson study back: each line is understood, or asked about with its place.
// What may be a student's name is asked about and never kept. Nothing here writes; see
// lesson_merge.h.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "document/form/lesson_sheet.h"

namespace collab {

/// An observer's sheet: which round it says it is of, and its text.
struct ObservationSheet {
  int round = 1;
  std::string_view text;
  std::string file;
};
/// What an observer's sheet says.
struct ObservationReading {
  int round = 1;
  std::optional<LessonPerson> observer;  ///< nothing where it could not be told; then it is asked
  std::vector<LessonObservation> seen;   ///< without numbers
  std::vector<Problem> questions;
  std::vector<Problem> warnings;
};
ObservationReading read_observation_sheet(Workspace& workspace, const LessonRecord& record,
                                          const ObservationSheet& sheet);

/// A plan as it came back. The text is kept whole; some of its lines are records too.
struct PlanReading {
  bool untouched = false;                      ///< nothing was filled in
  std::optional<std::string> theme, question;  ///< where the plan says one
  std::vector<LessonSource> sources;           ///< without a day
  std::vector<std::string> missing;            ///< headings that the newest version filled
  std::vector<Problem> questions;
  std::vector<Problem> names;  ///< lines where a student seems to be named: the plan is not kept
};
PlanReading read_plan_sheet(Workspace& workspace, const LessonRecord& record, std::string_view text,
                            const std::string& file);

/// A debrief's sheet: its text, and the day on which it is read.
struct DebriefSheet {
  std::string_view text;
  std::string file;
  Date today{};
};
/// A debrief's sheet as it came back.
struct DebriefReading {
  std::optional<Date> day;
  std::optional<Problem> undated;  ///< a day stands there that cannot be read
  std::optional<std::string> learned, changes;
  std::vector<Problem> questions;
};
DebriefReading read_debrief_sheet(Workspace& workspace, const LessonRecord& record,
                                  const DebriefSheet& sheet);

}  // namespace collab
