// Planned meetings that are led or noted by somebody who is on leave then. Turns of days that have
// no meeting yet are told by model/team/rotation.h, which knows leave.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "model/meeting/meeting.h"

namespace collab {

/// A turn that somebody cannot take.
struct TurnOnLeave {
  Id meeting = 0;
  std::string team;  ///< its slug
  Date day{};
  std::string role;  ///< "facilitator" or "recorder"
  Id person = 0;
  std::string name;  ///< as the person is spoken of
};
/// Those of the planned meetings in the period, by day.
std::vector<TurnOnLeave> turns_on_leave(Db& db, Period period);

/// A turn that went to somebody else, or to nobody where nobody else is there.
struct PassedOn {
  std::string role;
  Id from = 0;
  std::optional<Id> to;
};
/// Gives the turns of members on leave to whose turn it is then; the caller stores the meeting.
std::vector<PassedOn> pass_on_turns(Db& db, Meeting& meeting);

}  // namespace collab
