// Which texts stay within a team: those of confidential teams, whose meetings are about individual
// students. Lists across teams leave them out and keep the rest of the row.
#pragma once
#include <optional>
#include <set>
#include <unordered_set>

#include "model/meeting/action.h"
#include "model/meeting/meeting.h"
#include "store/db.h"

namespace collab {

class ConfidentialTexts {
 public:
  /// `named`: a team that was asked for by name, whose texts are shown.
  explicit ConfidentialTexts(Db& db, std::optional<Id> named = std::nullopt);
  /// True where texts of this team are left out.
  bool hides(std::optional<Id> team) const { return team && confidential_.count(*team) > 0; }
  bool hides(const Action& action) const;
  bool hides(const Question& question) const;

 private:
  bool hides_meeting(std::optional<Id> meeting) const;

  std::set<Id> confidential_;
  std::unordered_set<Id> meetings_;
};

}  // namespace collab
