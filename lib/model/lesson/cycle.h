// The cycle of a lesson study as a state machine: its stages in order, and the rules of good
// practice as a table: when each is checked, whether a reason can stand in for it, and why it
// matters. Pure functions over a study that was loaded once.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/school_weeks.h"
#include "model/lesson/plan.h"
#include "model/lesson/study.h"
#include "model/lesson/study_parts.h"

namespace collab {

/// A study with everything that belongs to it.
struct LessonRecord {
  LessonStudy study;
  std::vector<LessonRole> roles;
  std::vector<LessonSource> sources;
  std::vector<LessonPlan> plans;
  std::vector<ResearchLesson> lessons;  ///< by round
  std::vector<LessonObservation> observations;
  std::vector<LessonTie> ties;
  std::vector<LessonShare> shares;
  std::vector<LessonWaiver> waivers;
};
LessonRecord load_lesson_record(Db& db, const LessonStudy& study);

/// A record as it stood on a day: what happened later is not in it.
LessonRecord up_to(LessonRecord record, Date day);

/// The stages in their order. `reteach` and `second_debrief` are the second round.
enum class LessonStage {
  goals,
  study,
  plan,
  teach,
  debrief,
  redesign,
  reteach,
  second_debrief,
  share,
  close,
};
inline constexpr int lesson_stage_count = 10;

/// What a stage is called and how one goes through it.
struct LessonStageWords {
  LessonStage stage;
  std::string_view word;   ///< "second debrief"
  std::string_view title;  ///< "Goals: a theme and a research question"
  std::string_view
      how;  ///< the command to type, with {} for the study: "collab lessonstudy plan {}"
};
const LessonStageWords& stage_words(LessonStage stage);
/// The command of a stage for this study.
std::string stage_command(LessonStage stage, Id study);

/// The day of a stage, or nothing where it has not been gone through.
std::optional<Date> stage_day(const LessonRecord& record, LessonStage stage);
/// The round's live lesson, or nullptr.
const ResearchLesson* lesson_of(const LessonRecord& record, int round);
/// The reason for which a rule was departed from, or nullptr.
const LessonWaiver* waiver_of(const LessonRecord& record, std::string_view rule);
/// True where the stage is passed over for a reason: reteaching and its debrief, or what a waiver
/// stands in for.
bool stage_passed_over(const LessonRecord& record, LessonStage stage);
/// The first stage that is neither gone through nor passed over; nothing where the cycle is over.
std::optional<LessonStage> next_stage(const LessonRecord& record);
/// "open", "closed" or "ended" on a day.
std::string_view lesson_study_state(const LessonStudy& study, Date day);
/// The last day on which something happened, up to `day`.
Date last_activity(const LessonRecord& record, Date day);
/// School days after `from` up to `until`.
int school_days_after(const SchoolCalendar& calendar, Date from, Date until);

/// How much a rule weighs. `never` refuses what cannot mean anything; `reason` asks for a reason
/// before it goes on, since it can still be put right; `warning` concerns what has happened: it is
/// recorded as it was, with a warning.
enum class RuleWeight { never, reason, warning };

/// A rule as a reader sees it.
struct LessonRule {
  std::string_view name;  ///< "two_observers", as waivers name it
  RuleWeight weight;
  std::string_view what;  ///< the departure: "only one observer is named"
  std::string_view why;   ///< why it matters, in one sentence
  std::string_view cure;  ///< the command that puts it right, with {} for the study
};
std::span<const LessonRule> lesson_rules();

/// What somebody is about to record.
struct LessonMove {
  LessonStage stage;
  Date day{};
  const SchoolCalendar* calendar = nullptr;
  int untied = 0;        ///< changes of the redesigned plan without an observation
  bool revised = false;  ///< the plan has a version newer than the one that was taught
  bool finding = false;  ///< a finding is given
  bool learned = false;  ///< the move says what was learned, or what is to change
  std::optional<std::string> named = {};  ///< what may be a student's name in what is said
};

/// The rules that the move departs from and that no waiver covers yet, in the table's order. A
/// student's name is checked anew each time.
std::vector<const LessonRule*> departures(const LessonRecord& record, const LessonMove& move);
/// Throws Error(refused) where a day lies before an earlier stage, after a later one, or (Error
/// usage) after `today`.
void check_stage_day(const LessonRecord& record, const LessonMove& move, Date today);
/// Throws Error(refused) where the cycle is closed or ended.
void check_open(const LessonStudy& study);

/// What a move departed from and was let through: warnings in words, and rules that are now waived.
struct Departed {
  std::vector<std::string> warnings;
  std::vector<std::string_view> waived;
};
/// Lets the move through or throws Error(refused) with every reason. With `because` it waives
/// the departures that can be waived, in history.
Departed let_pass(Db& db, const LessonRecord& record, const LessonMove& move,
                  const std::optional<std::string>& because);

}  // namespace collab
