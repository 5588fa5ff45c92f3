// The stages of a lesson study, their days, and what comes next. The rules are in rules.cpp.
#include "model/lesson/cycle.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace collab {
namespace {

constexpr std::array<LessonStageWords, lesson_stage_count> words_of_stages = {{
    {LessonStage::goals, "goals", "a theme and a research question",
     "collab lessonstudy edit {} --theme WORDS --question WORDS"},
    {LessonStage::study, "study", "study of content and teaching materials",
     "collab lessonstudy study {} 'WHAT WAS READ' --kind material"},
    {LessonStage::plan, "plan", "the written plan, version 1", "collab lessonstudy plan {}"},
    {LessonStage::teach, "teach", "the live lesson, observed", "collab lessonstudy teach {}"},
    {LessonStage::debrief, "debrief", "what students showed", "collab lessonstudy debrief {}"},
    {LessonStage::redesign, "redesign", "the plan revised on evidence",
     "collab lessonstudy redesign {}"},
    {LessonStage::reteach, "reteach", "taught again by somebody else",
     "collab lessonstudy reteach {}"},
    {LessonStage::second_debrief, "second debrief", "what students showed this time",
     "collab lessonstudy debrief {}"},
    {LessonStage::share, "share", "the finding goes to other teams",
     "collab lessonstudy share {} --to TEAM"},
    {LessonStage::close, "close", "the finding, written down",
     "collab lessonstudy close {} --finding WORDS"},
}};

std::optional<Date> earliest(std::optional<Date> one, Date other) {
  return one ? std::min(*one, other) : other;
}

std::optional<Date> first_source(const LessonRecord& record) {
  std::optional<Date> first;
  for (const LessonSource& each : record.sources) first = earliest(first, each.on_date);
  return first;
}

std::optional<Date> first_share(const LessonRecord& record) {
  std::optional<Date> first;
  for (const LessonShare& each : record.shares) first = earliest(first, each.shared_on);
  return first;
}

std::optional<Date> taught_on(const LessonRecord& record, int round) {
  const ResearchLesson* lesson = lesson_of(record, round);
  return lesson ? std::optional(lesson->taught_on) : std::nullopt;
}

std::optional<Date> debriefed_on(const LessonRecord& record, int round) {
  const ResearchLesson* lesson = lesson_of(record, round);
  return lesson ? lesson->debriefed_on : std::nullopt;
}

}  // namespace

LessonRecord load_lesson_record(Db& db, const LessonStudy& study) {
  return {study,
          lesson_study_roles(db, study.id),
          lesson_sources(db, study.id),
          lesson_plans(db, study.id),
          research_lessons(db, study.id),
          lesson_observations(db, study.id),
          lesson_ties(db, study.id),
          lesson_shares(db, study.id),
          lesson_waivers(db, study.id)};
}

LessonRecord up_to(LessonRecord record, Date day) {
  const auto forget = [&](std::optional<Date>& on) {
    if (on && *on > day) on.reset();
  };
  for (auto* on : {&record.study.goals_on, &record.study.redesigned_on, &record.study.closed_on,
                   &record.study.ended_on})
    forget(*on);
  std::erase_if(record.sources, [&](const LessonSource& each) { return each.on_date > day; });
  std::erase_if(record.plans, [&](const LessonPlan& each) { return each.on_date > day; });
  std::erase_if(record.lessons, [&](const ResearchLesson& each) { return each.taught_on > day; });
  std::erase_if(record.observations,
                [&](const LessonObservation& each) { return each.on_date > day; });
  std::erase_if(record.shares, [&](const LessonShare& each) { return each.shared_on > day; });
  std::erase_if(record.waivers, [&](const LessonWaiver& each) { return each.on_date > day; });
  for (ResearchLesson& each : record.lessons) forget(each.debriefed_on);
  for (LessonShare& each : record.shares) forget(each.acknowledged_on);
  return record;
}

const LessonStageWords& stage_words(LessonStage stage) {
  return words_of_stages[static_cast<std::size_t>(stage)];
}

std::string stage_command(LessonStage stage, Id study) {
  return fmt::format(fmt::runtime(stage_words(stage).how), fmt::format("L{}", study));
}

const ResearchLesson* lesson_of(const LessonRecord& record, int round) {
  const auto at = std::ranges::find(record.lessons, round, &ResearchLesson::round);
  return at == record.lessons.end() ? nullptr : &*at;
}

const LessonWaiver* waiver_of(const LessonRecord& record, std::string_view rule) {
  const auto at = std::ranges::find(record.waivers, rule, &LessonWaiver::rule);
  return at == record.waivers.end() ? nullptr : &*at;
}

std::optional<Date> stage_day(const LessonRecord& record, LessonStage stage) {
  switch (stage) {
    case LessonStage::goals:
      return record.study.goals_on;
    case LessonStage::study:
      return first_source(record);
    case LessonStage::plan:
      return record.plans.empty() ? std::nullopt : std::optional(record.plans.front().on_date);
    case LessonStage::teach:
      return taught_on(record, 1);
    case LessonStage::debrief:
      return debriefed_on(record, 1);
    case LessonStage::redesign:
      return record.study.redesigned_on;
    case LessonStage::reteach:
      return taught_on(record, 2);
    case LessonStage::second_debrief:
      return debriefed_on(record, 2);
    case LessonStage::share:
      return first_share(record);
    case LessonStage::close:
      return record.study.closed_on;
  }
  return {};
}

bool stage_passed_over(const LessonRecord& record, LessonStage stage) {
  switch (stage) {
    case LessonStage::goals:
      return waiver_of(record, "goals_first") != nullptr;
    case LessonStage::study:
      return waiver_of(record, "study_first") != nullptr;
    case LessonStage::plan:
      return waiver_of(record, "plan_first") != nullptr;
    case LessonStage::redesign:
    case LessonStage::reteach:
    case LessonStage::second_debrief:
      return waiver_of(record, "reteach") != nullptr ||
             (stage == LessonStage::second_debrief && waiver_of(record, "second_debrief"));
    case LessonStage::share:
      return waiver_of(record, "share_first") != nullptr;
    default:
      return false;
  }
}

std::optional<LessonStage> next_stage(const LessonRecord& record) {
  if (record.study.closed_on || record.study.ended_on) return {};
  std::optional<LessonStage> next;
  for (int i = lesson_stage_count - 1; i >= 0; --i) {
    const auto stage = static_cast<LessonStage>(i);
    if (stage_day(record, stage)) break;
    if (!stage_passed_over(record, stage)) next = stage;
  }
  return next;
}

std::string_view lesson_study_state(const LessonStudy& study, Date day) {
  if (study.closed_on && *study.closed_on <= day) return "closed";
  return study.ended_on && *study.ended_on <= day ? "ended" : "open";
}

Date last_activity(const LessonRecord& record, Date day) {
  Date last = record.study.started_on;
  const auto note = [&](std::optional<Date> on) {
    if (on && *on <= day) last = std::max(last, *on);
  };
  for (const LessonStageWords& each : words_of_stages) note(stage_day(record, each.stage));
  for (const LessonSource& each : record.sources) note(each.on_date);
  for (const LessonPlan& each : record.plans) note(each.on_date);
  for (const LessonObservation& each : record.observations) note(each.on_date);
  for (const LessonShare& each : record.shares) {
    note(each.shared_on);
    note(each.acknowledged_on);
  }
  for (const LessonWaiver& each : record.waivers) note(each.on_date);
  return last;
}

int school_days_after(const SchoolCalendar& calendar, Date from, Date until) {
  return until <= from ? 0 : school_days_in(calendar, {from + Days(1), until});
}

}  // namespace collab
