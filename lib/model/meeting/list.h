// Meetings as a list shows them: all that belongs to a row, read by one statement.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/meeting/meeting.h"

namespace collab {

/// How many of the expected members were there, and how many were expected: those with a membership
/// that day, without people on leave or excused.
struct Turnout {
  std::optional<int> present;  ///< missing where nobody was noted by name
  int expected = 0;
};

/// A meeting with what a list says about it.
struct ListedMeeting {
  Meeting meeting;
  std::string team;  ///< its slug
  std::string name;  ///< "grade-3/2026-11-23", as meeting_name() gives it
  Turnout turnout;
};

/// Meetings by day, start and number, as meetings() gives them; with `limit` the first of them.
std::vector<ListedMeeting> listed_meetings(Db& db, const MeetingFilter& filter,
                                           std::optional<int> limit);
/// The turnout of one meeting; `meeting.id` may be 0 for a day that nobody has written up.
Turnout turnout(Db& db, const Meeting& meeting);

}  // namespace collab
