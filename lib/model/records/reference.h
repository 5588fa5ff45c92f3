// How a word on the command line names a record: grade-3, a.ruiz, id:00417, M312, grade-3/latest,
// A142, D57. Every function throws Error(not_found) with a suggestion where nothing is meant or
// several things are.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/goal/goal.h"
#include "model/lesson/study.h"
#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "model/meeting/meeting.h"
#include "model/meeting/plan.h"
#include "model/mentor/pairing.h"
#include "model/number.h"
#include "model/people/person.h"
#include "model/records/kinds.h"
#include "model/team/norm.h"
#include "model/team/series.h"
#include "model/team/team.h"

namespace collab {

/// By handle, id:STAFF_ID, src:SYSTEM/ID, email, or the exact full name where it is one person's.
Person find_person(Db& db, std::string_view reference);
Team find_team(Db& db, std::string_view reference);
/// By M312, MGE-M312, grade-3/2026-11-23, grade-3/2026-11-23.2, grade-3/latest (held, on or before
/// today), grade-3/next (planned, on or after today).
Meeting find_meeting(Db& db, std::string_view reference, Date today);
/// The same, or nothing where no meeting is meant.
std::optional<Meeting> meeting_meant(Db& db, std::string_view reference, Date today);
/// The series' occurrence that the word TEAM/DATE names, as a meeting that is not stored yet;
/// nothing where the word is none, or has a meeting.
std::optional<PlannedMeeting> occurrence_meant(Db& db, std::string_view word, Date today);
Action find_action(Db& db, std::string_view reference);
Decision find_decision(Db& db, std::string_view reference);
Goal find_goal(Db& db, std::string_view reference);
Norm find_norm(Db& db, std::string_view reference);
Pairing find_pairing(Db& db, std::string_view reference);
Series find_series(Db& db, std::string_view reference);
LessonStudy find_lesson_study(Db& db, std::string_view reference);

/// What a reference turned out to name, for `resolve`.
struct Resolved {
  std::string kind;       ///< "meeting"
  std::string reference;  ///< the stable form, "M312"
  std::string what;       ///< in words
};
/// All things a word may name: person, team, partner, and what has a number or a day.
std::vector<Resolved> resolve(Db& db, std::string_view reference, Date today);
/// Throws Error(not_found) for a letter of a kind with a number that no record of it has.
void check_number(Db& db, std::string_view reference);
/// The number in its table of the record that a Resolved of this kind names.
Id record_number(Db& db, const RecordKind& kind, std::string_view reference);
/// For a word that names nothing: handles and slugs it may have meant, or how references look.
std::string resolve_hint(Db& db, std::string_view reference);

}  // namespace collab
