// The confidential teams, read once; most schools have none and pay for one statement.
#include "model/meeting/confidential.h"

namespace collab {

constexpr std::string_view select_confidential = R"sql(
  SELECT id
  FROM team
  WHERE confidential = 1
  ORDER BY id
)sql";

ConfidentialTexts::ConfidentialTexts(Db& db, std::optional<Id> named) : db_(db) {
  auto rows = db.query(select_confidential);
  while (rows.step())
    if (rows.integer(0) != named) confidential_.insert(rows.integer(0));
}

bool ConfidentialTexts::hides_meeting(std::optional<Id> meeting) const {
  if (confidential_.empty() || !meeting) return false;
  const auto found = meeting_by_id(db_, *meeting);
  return found && hides(found->team);
}

bool ConfidentialTexts::hides(const Action& action) const {
  return action.team ? hides(action.team) : hides_meeting(action.meeting);
}

bool ConfidentialTexts::hides(const Question& question) const {
  return hides_meeting(question.meeting);
}

}  // namespace collab
