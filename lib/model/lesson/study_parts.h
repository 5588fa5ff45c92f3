// What belongs to a lesson study: who does what, what was studied, the live lessons, what observers
// saw, with whom it was shared, which rules were departed from and why. Plans are in plan.h.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// "facilitator", "teacher", "observer", "knowledgeable-other", "commentator", "recorder",
/// "member".
std::span<const std::string_view> lesson_roles();
/// A role as a reader sees it: "teaching teacher", "final commentator".
std::string_view lesson_role_title(std::string_view role);
/// "material", "curriculum", "research", "student-work".
std::span<const std::string_view> lesson_source_kinds();

/// Somebody of the roster, or a guest by name.
struct LessonPerson {
  std::optional<Id> person = {};
  std::optional<std::string> guest = {};
};
/// True where both are the same person, or guests whose names fold alike.
bool same_person(const LessonPerson& one, const LessonPerson& other);
/// The name somebody goes by.
std::string lesson_person_name(Db& db, const LessonPerson& who);

struct LessonRole {
  Id id = 0;
  std::string role;
  LessonPerson who;
  std::optional<int> round;          ///< 1 or 2; both lessons where it is missing
  std::optional<std::string> focus;  ///< what an observer watches
};

struct LessonSource {
  Id id = 0;
  std::string kind;
  std::string text;
  Date on_date{};
};

struct ResearchLesson {
  int round = 1;
  Date taught_on{};
  std::optional<int> version;  ///< of the plan that was taught
  std::optional<Date> debriefed_on;
  std::optional<std::string> learned;  ///< about students' thinking, in the debrief
  std::optional<std::string> changes;  ///< that the debrief proposes
  bool operator==(const ResearchLesson&) const = default;
};

struct LessonObservation {
  Id id = 0;
  Id lesson_study = 0;
  int round = 1;
  std::string kind = "seen";  ///< "seen", "surprised", or "asked" for the debrief
  LessonPerson observer;
  std::optional<std::string> student;  ///< a pseudonym, or a group
  std::optional<std::string> at;       ///< time in the lesson, as the observer wrote it
  std::string text;
  Date on_date{};
};

struct LessonShare {
  Id team = 0;
  Date shared_on{};
  std::optional<Date> acknowledged_on;
};

struct LessonWaiver {
  std::string rule;
  std::string reason;
  Date on_date{};
};

std::vector<LessonRole> lesson_study_roles(Db& db, Id study);
std::vector<LessonSource> lesson_sources(Db& db, Id study);
std::vector<ResearchLesson> research_lessons(Db& db, Id study);
std::vector<LessonObservation> lesson_observations(Db& db, Id study);
std::vector<LessonShare> lesson_shares(Db& db, Id study);
/// A finding that was shared with a team and that the team has not taken up.
struct WaitingFinding {
  Id study = 0;
  std::optional<Id> from;  ///< the group's own team
  std::string words;       ///< the finding, else what was learned, else the question
  Date shared_on{};
};
/// Those of a team on a day, by the day of sharing.
std::vector<WaitingFinding> findings_waiting(Db& db, Id team, Date day);
std::vector<LessonWaiver> lesson_waivers(Db& db, Id study);
std::optional<LessonObservation> lesson_observation_by_id(Db& db, Id id);

/// Adds the role, or gives the one that is there a new focus: the same person, role and round is
/// one row.
void set_lesson_role(Db& db, Id study, const LessonRole& role);
void remove_lesson_role(Db& db, Id role);
/// False where the same kind and text is there already.
bool add_lesson_source(Db& db, Id study, const LessonSource& source);
/// Adds the round's lesson or stores its fields.
void store_research_lesson(Db& db, Id study, const ResearchLesson& lesson);
Id add_lesson_observation(Db& db, const LessonObservation& observation);
void store_lesson_observation(Db& db, const LessonObservation& observation);
/// Throws Error(refused) where a change of the plan is tied to it.
void remove_lesson_observation(Db& db, Id id);
/// Notes the share, or its acknowledgement.
void store_lesson_share(Db& db, Id study, const LessonShare& share);
/// The first reason for a rule stays.
void add_lesson_waiver(Db& db, Id study, const LessonWaiver& waiver);

}  // namespace collab
