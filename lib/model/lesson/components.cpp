// Which components a cycle has, counted from its records; see components.h.
#include "model/lesson/components.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr int debrief_days = 2;
constexpr int still_days = 20;       ///< four school weeks
constexpr int acknowledge_days = 5;  ///< a school week

using Component = LessonComponent;

std::optional<Date> by(std::optional<Date> on, Date day) {
  return on && *on <= day ? on : std::nullopt;
}

Component purpose(const LessonRecord& record, Date day) {
  const auto on = by(record.study.goals_on, day);
  return {"purpose", "a clear research purpose", on.has_value(),
          on ? fmt::format("theme and question, {}", iso(*on)) : "no theme and question"};
}

Component kyouzai_kenkyuu(const LessonRecord& record, Date day) {
  const auto planned = by(stage_day(record, LessonStage::plan), day);
  const Date until = planned.value_or(day);
  const auto count = std::ranges::count_if(
      record.sources, [&](const LessonSource& each) { return each.on_date <= until; });
  const std::string when = planned ? "studied before planning" : "studied";
  return {"kyouzai_kenkyuu", "study of content and teaching materials", count > 0,
          count > 0 ? fmt::format("{} {}", count_of(count, "source", "sources"), when)
                    : fmt::format("nothing {}", when)};
}

Component proposal(const LessonRecord& record, Date day) {
  const auto planned = by(stage_day(record, LessonStage::plan), day);
  const auto taught = by(stage_day(record, LessonStage::teach), day);
  const bool met = planned && (!taught || *planned <= *taught);
  std::string evidence = "no written plan";
  if (planned) evidence = fmt::format("plan v1, {}", iso(*planned));
  if (planned && !met) evidence += ", after the lesson";
  return {"proposal", "a written research proposal: the plan", met, evidence};
}

std::string lag_words(int lag) {
  return lag == 0 ? "the same day" : count_of(lag, "school day", "school days") + " later";
}

Component live_lesson(const LessonRecord& record, const SchoolCalendar& calendar, Date day) {
  const ResearchLesson* lesson = lesson_of(record, 1);
  if (!lesson || lesson->taught_on > day)
    return {"live_lesson", "a live lesson with a discussion after it", false, "no lesson yet"};
  const auto debriefed = by(lesson->debriefed_on, day);
  if (!debriefed) {
    return {"live_lesson", "a live lesson with a discussion after it", false,
            fmt::format("taught {}, no debrief", iso(lesson->taught_on))};
  }
  const int lag = debrief_lag(record, calendar, 1).value_or(0);
  return {"live_lesson", "a live lesson with a discussion after it", true,
          fmt::format("taught {}, debrief {}", iso(lesson->taught_on), lag_words(lag))};
}

Component knowledgeable(const LessonRecord& record) {
  const bool met = std::ranges::any_of(record.roles, [](const LessonRole& each) {
    return each.role == "knowledgeable-other" || each.role == "commentator";
  });
  return {"knowledgeable_others", "knowledgeable others", met,
          met ? "named among the roles" : "nobody is named"};
}

Component sharing(const LessonRecord& record, Date day) {
  const auto count = std::ranges::count_if(
      record.shares, [&](const LessonShare& each) { return each.shared_on <= day; });
  const auto acknowledged = std::ranges::count_if(record.shares, [&](const LessonShare& each) {
    return each.acknowledged_on && *each.acknowledged_on <= day;
  });
  if (count == 0) return {"sharing", "sharing of results", false, "shared with no team"};
  return {"sharing", "sharing of results", true,
          fmt::format("{}, {} acknowledged", count_of(count, "team", "teams"), acknowledged)};
}

}  // namespace

std::vector<LessonComponent> lesson_components(const LessonRecord& record,
                                               const SchoolCalendar& calendar, Date day) {
  return {purpose(record, day),  kyouzai_kenkyuu(record, day),
          proposal(record, day), live_lesson(record, calendar, day),
          knowledgeable(record), sharing(record, day)};
}

std::optional<int> debrief_lag(const LessonRecord& record, const SchoolCalendar& calendar,
                               int round) {
  const ResearchLesson* lesson = lesson_of(record, round);
  if (!lesson || !lesson->debriefed_on) return {};
  return school_days_after(calendar, lesson->taught_on, *lesson->debriefed_on);
}

LessonStudyDue lesson_study_due(const LessonRecord& record, const SchoolCalendar& calendar,
                                Date day) {
  LessonStudyDue due;
  const Date yesterday = day - Days(1);
  for (const LessonShare& each : record.shares) {
    const bool open = !each.acknowledged_on || *each.acknowledged_on > day;
    if (open && school_days_after(calendar, each.shared_on, yesterday) >= acknowledge_days)
      ++due.unacknowledged;
  }
  if (lesson_study_state(record.study, day) != "open") return due;
  for (const ResearchLesson& each : record.lessons) {
    const bool open = each.taught_on <= day && !each.debriefed_on;
    const bool passed = each.round == 2 && stage_passed_over(record, LessonStage::second_debrief);
    if (!open || passed || school_days_after(calendar, each.taught_on, yesterday) < debrief_days)
      continue;
    due.debrief = true;
    due.round = each.round;
  }
  const int still = school_days_after(calendar, last_activity(record, day), day);
  if (still > still_days) due.still = still;
  return due;
}

}  // namespace collab
