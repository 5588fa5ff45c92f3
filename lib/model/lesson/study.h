// Lesson study: a group that plans one lesson, watches it live and learns from what students did.
// Its parts (roles, plans, observations ...) are in study_parts.h, the order of its stages
// and the rules of good practice in cycle.h.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

struct LessonStudy {
  Id id = 0;
  std::optional<Id> team;
  std::optional<std::string> theme;     ///< what students are to become over the years
  std::optional<std::string> question;  ///< what this cycle wants to find out
  std::optional<std::string> subject;
  std::optional<std::string> grade;
  Date started_on{};
  std::optional<Date> goals_on;  ///< from which day theme and question both stand
  std::optional<Date> redesigned_on;
  std::optional<std::string> finding;
  std::optional<Date> closed_on;
  std::optional<Date> ended_on;       ///< given up early
  std::optional<std::string> reason;  ///< why
};

/// Which studies: each condition only where it is set.
struct LessonStudyFilter {
  std::optional<Id> team = {};
  std::optional<Date> open_on = {};  ///< begun and neither closed nor ended on that day
};

std::optional<LessonStudy> lesson_study_by_id(Db& db, Id id);
/// Studies by number.
std::vector<LessonStudy> lesson_studies(Db& db, const LessonStudyFilter& filter);
/// If it has theme and question, its goals stand from `started_on` on unless `goals_on` says
/// otherwise.
Id add_lesson_study(Db& db, const LessonStudy& study);
/// Stores every field. If theme and question are now both set, the goals stand from `day` on;
/// if one is gone, they no longer stand.
void store_lesson_study(Db& db, LessonStudy study, Date day);
/// Takes back a mistaken entry with its roles, waivers and sources. Throws Error(refused) where
/// something was planned, taught or shared.
void remove_lesson_study(Db& db, Id id);

/// "Grade 3 mathematics: How do students see a fraction as a number?", or what there is of it.
std::string lesson_study_words(const LessonStudy& study);

}  // namespace collab
