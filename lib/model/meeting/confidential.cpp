// The confidential teams, and their meetings, read once; most schools have none and pay for one
// statement.
#include "model/meeting/confidential.h"

namespace collab {

constexpr std::string_view select_confidential = R"sql(
  SELECT id
  FROM team
  WHERE confidential = 1
  ORDER BY id
)sql";

constexpr std::string_view select_meetings = R"sql(
  SELECT meeting.id, meeting.team
  FROM team
  CROSS JOIN meeting ON meeting.team = team.id
  WHERE team.confidential = 1
)sql";

ConfidentialTexts::ConfidentialTexts(Db& db, std::optional<Id> named) {
  auto rows = db.query(select_confidential);
  while (rows.step())
    if (rows.integer(0) != named) confidential_.insert(rows.integer(0));
  if (confidential_.empty()) return;
  auto meetings = db.query(select_meetings);
  while (meetings.step())
    if (hides(meetings.integer(1))) meetings_.insert(meetings.integer(0));
}

bool ConfidentialTexts::hides_meeting(std::optional<Id> meeting) const {
  return meeting && meetings_.contains(*meeting);
}

bool ConfidentialTexts::hides(const Action& action) const {
  return action.team ? hides(action.team) : hides_meeting(action.meeting);
}

bool ConfidentialTexts::hides(const Question& question) const {
  return hides_meeting(question.meeting);
}

}  // namespace collab
