// Plans meetings from series and rotation. What is stored then is meeting.cpp's; when a series
// falls is model/team/series.h's, whose turn it is model/team/rotation.h's.
#include "model/meeting/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "base/text/text.h"
#include "model/number.h"
#include "model/school/calendar.h"
#include "model/team/series.h"

namespace collab {
namespace {

constexpr const char* covering = R"sql(
SELECT id
FROM meeting
WHERE team = :team
  AND (occurrence_on = :day OR (occurrence_on IS NULL AND held_on = :day))
ORDER BY state = 'cancelled',
  id
LIMIT 1)sql";

constexpr int looked_ahead = 60;  // occurrences: more than a school year of weekly meetings

std::optional<Occurrence> occurrence_on(Db& db, Id team, Date day) {
  const auto found = occurrences(db, team, {day, day});
  return found.empty() ? std::nullopt : std::optional(found.front());
}

[[noreturn]] void refuse_taken(const Team& team, const Meeting& taken, Date day) {
  throw Error(Kind::refused,
              fmt::format("{} is {}'s meeting on {} already", reference('M', taken.id), team.slug,
                          iso(day)),
              "plan another day with --on DATE; a second meeting that day takes --again");
}

/// Throws where the day's meeting is on another day now.
void check_not_moved_away(Db& db, const Team& team, Date day) {
  const auto moved = meeting_of_block(db, team.id, day);
  if (!moved || moved->state == "cancelled" || moved->held_on == day) return;
  throw Error(Kind::refused,
              fmt::format("{}'s meeting on {} is {}, moved to {}", team.slug, iso(day),
                          reference('M', moved->id), iso(moved->held_on)),
              fmt::format("collab meeting show {}; another meeting on that day takes --again",
                          reference('M', moved->id)));
}

Occurrence next_free(Db& db, const Team& team, Date today) {
  Date from = today;
  for (int i = 0; i < looked_ahead; ++i) {
    const auto next = next_occurrence(db, team.id, from);
    if (!next) break;
    const auto taken = meeting_of_block(db, team.id, next->day);
    if (!taken) return *next;
    if (taken->state == "planned" && taken->held_on >= today) {
      refuse_taken(team, *taken, taken->held_on);
    }
    from = next->day + Days(1);
  }
  throw Error(Kind::usage,
              fmt::format("the series of {} have no day from {} on", team.slug, iso(today)),
              fmt::format("say one with --on DATE, or add a series: collab team series new {} "
                          "--every 'mon 15:00' --minutes 45",
                          team.slug));
}

void check_within_team(const Team& team, Date day) {
  if (day < team.created_on) {
    throw Error(Kind::input, fmt::format("{} begins on {}, after {}", team.slug,
                                         iso(team.created_on), iso(day)));
  }
  if (team.ended_on && day > *team.ended_on) {
    throw Error(Kind::input,
                fmt::format("{} ended on {}, before {}", team.slug, iso(*team.ended_on), iso(day)),
                fmt::format("collab team reopen {}", team.slug));
  }
}

/// The series' time, length and place; the occurrence itself unless a meeting has it that was
/// moved.
void take_block(Db& db, Meeting& meeting, const std::optional<Occurrence>& occurrence) {
  if (!occurrence) return;
  const auto series = series_by_id(db, occurrence->series);
  if (!series) return;
  meeting.start_time = series->pattern.start;
  meeting.minutes = series->minutes;
  meeting.place = series->place;
  const auto taken = meeting_of_block(db, meeting.team, occurrence->day);
  if (!taken || taken->state == "cancelled") meeting.occurrence_on = occurrence->day;
}

PlannedMeeting with_turns(Db& db, Meeting meeting, const MeetingPlan& plan) {
  PlannedMeeting planned;
  planned.facilitator =
      plan.facilitator ? Turn{plan.facilitator, std::nullopt, "asked for"}
                       : turn_on(db, {meeting.team, "facilitator", meeting.held_on}, plan.recorder);
  meeting.facilitator = planned.facilitator.person;
  planned.recorder =
      plan.recorder ? Turn{plan.recorder, std::nullopt, "asked for"}
                    : turn_on(db, {meeting.team, "recorder", meeting.held_on}, meeting.facilitator);
  meeting.recorder = planned.recorder.person;
  planned.meeting = std::move(meeting);
  return planned;
}

}  // namespace

PlannedMeeting plan_meeting(Db& db, const Team& team, const MeetingPlan& plan, Date today) {
  const auto occurrence =
      plan.on ? occurrence_on(db, team.id, *plan.on) : std::optional(next_free(db, team, today));
  Meeting meeting;
  meeting.team = team.id;
  meeting.held_on = plan.on ? *plan.on : occurrence->day;
  if (plan.again) {
    check_within_team(team, meeting.held_on);
  } else {
    check_day_is_free(db, team, meeting.held_on, std::nullopt);
    check_not_moved_away(db, team, meeting.held_on);
  }
  take_block(db, meeting, occurrence);
  if (plan.at) meeting.start_time = plan.at;
  if (plan.minutes) meeting.minutes = plan.minutes;
  if (plan.place) meeting.place = plan.place;
  return with_turns(db, std::move(meeting), plan);
}

void take_block_of_day(Db& db, Meeting& meeting) {
  take_block(db, meeting, occurrence_on(db, meeting.team, meeting.held_on));
}

std::optional<Meeting> meeting_of_block(Db& db, Id team, Date occurrence) {
  const auto id = db.integer(covering, {{":team", team}, {":day", occurrence}});
  return id ? meeting_by_id(db, *id) : std::nullopt;
}

std::optional<ComingMeeting> coming_meeting(Db& db, Id team, Date day) {
  std::optional<ComingMeeting> next;
  const auto planned = meetings(db, {.team = team, .from = day, .other_than = "cancelled"});
  if (!planned.empty()) {
    const Meeting& first = planned.front();
    next = ComingMeeting{first.held_on, first.start_time, first.id, first.facilitator};
  }
  for (int i = 0; i < looked_ahead; ++i) {
    const auto block = next_occurrence(db, team, day);
    if (!block || (next && next->day <= block->day)) break;
    if (!meeting_of_block(db, team, block->day)) {
      const auto series = series_by_id(db, block->series);
      return ComingMeeting{
          block->day, series ? std::optional(series->pattern.start) : std::nullopt, {}, {}};
    }
    day = block->day + Days(1);
  }
  return next;
}

std::vector<Meeting> meetings_on(Db& db, Id team, Date day) {
  std::vector<Meeting> found = meetings(db, {team, day, day, std::nullopt});
  std::erase_if(found, [](const Meeting& each) { return each.state == "cancelled"; });
  std::ranges::sort(found, {}, &Meeting::id);
  return found;
}

void check_day_is_free(Db& db, const Team& team, Date day, std::optional<Id> but) {
  check_within_team(team, day);
  for (const Meeting& each : meetings_on(db, team.id, day)) {
    if (each.id != but) refuse_taken(team, each, day);
  }
}

std::optional<PlannedMeeting> occurrence_planned(Db& db, const Team& team, Date day, Date today) {
  if (!occurrence_on(db, team.id, day) || meeting_of_block(db, team.id, day)) return {};
  MeetingPlan plan;
  plan.on = day;
  return plan_meeting(db, team, plan, today);
}

std::string meeting_state(const Meeting& meeting, Date day) {
  if (meeting.state == "held") return meeting.held_on <= day ? "held" : "planned";
  const bool called_off = meeting.cancelled_on && *meeting.cancelled_on <= day;
  if (meeting.state == "cancelled" && (called_off || !meeting.cancelled_on)) return "cancelled";
  return meeting.held_on < day ? "unrecorded" : "planned";
}

constexpr const char* covered_days = R"sql(
SELECT team, occurrence_on
FROM meeting
WHERE occurrence_on BETWEEN :from AND :to
UNION
SELECT team, held_on
FROM meeting
WHERE held_on BETWEEN :from AND :to)sql";

/// The days on which a team's lesson study took a step: its record of those days.
constexpr std::string_view lesson_days = R"sql(
SELECT lesson_study.team, step.day
FROM lesson_study
JOIN (
  SELECT id AS lesson_study, goals_on AS day FROM lesson_study
  UNION
  SELECT id, redesigned_on FROM lesson_study
  UNION
  SELECT lesson_study, on_date FROM lesson_study_source
  UNION
  SELECT lesson_study, on_date FROM lesson_plan
  UNION
  SELECT lesson_study, taught_on FROM research_lesson
  UNION
  SELECT lesson_study, debriefed_on FROM research_lesson
) AS step ON step.lesson_study = lesson_study.id
WHERE lesson_study.team IS NOT NULL
  AND step.day BETWEEN :from AND :to)sql";

namespace {

using TeamDays = std::set<std::pair<Id, Date>>;

TeamDays days_with_meeting(Db& db, Period period) {
  Statement rows = db.query(covered_days, {{":from", period.from}, {":to", period.to}});
  TeamDays days;
  while (rows.step()) days.emplace(rows.integer(0), rows.day(1));
  return days;
}

}  // namespace

std::vector<Unrecorded> unrecorded_meetings(Db& db, std::optional<Id> team, Period period,
                                            Date today) {
  period.to = std::min(period.to, today - Days(1));
  std::vector<Unrecorded> found;
  if (period.to < period.from) return found;
  const MeetingFilter not_held{
      .team = team, .from = period.from, .to = period.to, .other_than = "held"};
  for (const Meeting& each : meetings(db, not_held)) {
    if (meeting_state(each, today) == "unrecorded") {
      found.push_back({each.team, each.held_on, each.id});
    }
  }
  TeamDays covered = days_with_meeting(db, period);
  Statement steps = db.query(lesson_days, {{":from", period.from}, {":to", period.to}});
  while (steps.step()) covered.emplace(steps.integer(0), steps.day(1));
  const SchoolCalendar calendar = school_calendar(db);
  const std::vector<Series> all = team ? series_of_team(db, *team) : all_series(db);
  for (const auto of_team : by_team(all)) {
    const Id whose = of_team.front().team;
    for (const Occurrence& each : days_of(of_team, calendar, period)) {
      if (covered.emplace(whose, each.day).second) found.push_back({whose, each.day, std::nullopt});
    }
  }
  std::ranges::stable_sort(found, {}, &Unrecorded::day);
  return found;
}

std::vector<Scheduled> scheduled_meetings(Db& db, Period period) {
  std::vector<Scheduled> found;
  for (const Meeting& each : meetings(db, {std::nullopt, period.from, period.to, std::nullopt}))
    if (each.state != "cancelled")
      found.push_back({each.team, each.held_on, each.start_time, each.place});
  TeamDays covered = days_with_meeting(db, period);
  const SchoolCalendar calendar = school_calendar(db);
  const std::vector<Series> all = all_series(db);
  for (const auto of_team : by_team(all))
    for (const Occurrence& each : days_of(of_team, calendar, period)) {
      const auto series = std::ranges::find(of_team, each.series, &Series::id);
      if (covered.emplace(series->team, each.day).second)
        found.push_back({series->team, each.day, series->pattern.start, series->place});
    }
  std::ranges::sort(found, [](const Scheduled& a, const Scheduled& b) {
    return std::tie(a.day, a.start, a.team) < std::tie(b.day, b.start, b.team);
  });
  return found;
}

}  // namespace collab
