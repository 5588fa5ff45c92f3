// When a team meets next and who leads then: what `meeting schedule` and `meeting new` store, and
// which past occurrences nobody has written up.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "model/meeting/meeting.h"
#include "model/team/rotation.h"
#include "model/team/team.h"

namespace collab {

/// What is asked for; whatever is missing comes from the team's series and rotation.
struct MeetingPlan {
  std::optional<Date> on;
  std::optional<Minutes> at;
  std::optional<int> minutes;
  std::optional<std::string> place;
  std::optional<Id> facilitator;
  std::optional<Id> recorder;
  bool again = false;  ///< a second meeting on that day is meant
};

/// A meeting that is not stored yet, and why these two lead it.
struct PlannedMeeting {
  Meeting meeting;
  Turn facilitator;
  Turn recorder;
};

/// The meeting that the plan stands for. Without a day it is the team's next occurrence from
/// `today` on that was not held, moved or cancelled. Throws Error(refused) naming the meeting that
/// is there already, Error(input) for a day outside the team's life, Error(usage) where the team
/// has no series and no day was given.
PlannedMeeting plan_meeting(Db& db, const Team& team, const MeetingPlan& plan, Date today);

/// Gives a meeting that nobody had planned the time, length and place of the team's block on its
/// day, and that occurrence unless another meeting has it. Changes nothing where there is no block.
void take_block_of_day(Db& db, Meeting& meeting);

/// The meeting that stands for an occurrence, wherever it was moved to, also a cancelled one.
std::optional<Meeting> meeting_of_block(Db& db, Id team, Date occurrence);

/// When a team meets next: a meeting, or an occurrence that has none.
struct ComingMeeting {
  Date day{};
  std::optional<Minutes> start;
  std::optional<Id> meeting;
  std::optional<Id> facilitator;  ///< whom the meeting names
};
/// The first on or after the day that stands: no cancelled meeting, and no block whose meeting was
/// cancelled or moved away. Looks two years ahead.
std::optional<ComingMeeting> coming_meeting(Db& db, Id team, Date day);

/// The team's meetings of a day that are not cancelled, by number.
std::vector<Meeting> meetings_on(Db& db, Id team, Date day);
/// Throws Error(refused) where the team meets on the day already (apart from the meeting `but`),
/// Error(input) where the day lies outside the team's life.
void check_day_is_free(Db& db, const Team& team, Date day, std::optional<Id> but);

/// The series' occurrence of that day as a meeting that is not stored yet; nothing where there is
/// none, or it has a meeting.
std::optional<PlannedMeeting> occurrence_planned(Db& db, const Team& team, Date day, Date today);

/// "planned", "held", "cancelled" as of a day, or "unrecorded": planned for a day before it.
std::string meeting_state(const Meeting& meeting, Date day);

/// A meeting that is or was on the schedule: one that was not cancelled, or a day of a series that
/// has no meeting.
struct Scheduled {
  Id team = 0;
  Date day{};
  std::optional<Minutes> start;
  std::optional<std::string> place;
};

/// What is on the schedule of the period, by day, start and team.
std::vector<Scheduled> scheduled_meetings(Db& db, Period period);

/// A past meeting that nobody has written up; `meeting` is missing for a bare occurrence.
struct Unrecorded {
  Id team = 0;
  Date day{};
  std::optional<Id> meeting;
};

/// What is not written up in the period, up to the day before `today`, by day.
std::vector<Unrecorded> unrecorded_meetings(Db& db, std::optional<Id> team, Period period,
                                            Date today);

}  // namespace collab
