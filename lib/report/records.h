// Records as a report may show them: of the teams it covers, without those of confidential teams,
// names as the audience may see them.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "model/meeting/action.h"
#include "model/meeting/celebration.h"
#include "model/meeting/decision.h"
#include "report/report.h"

namespace collab {

/// The teams that a request covers, by id.
class Covered {
 public:
  explicit Covered(const Request& request);
  /// The team, or nullptr where its texts must not be shown in this report.
  const Team* open(std::optional<Id> team) const;
  /// The same for a team whose name may stand in lists of meetings.
  const Team* find(Id team) const;

 private:
  std::map<Id, Team> teams_;
};

/// Drops what the request does not cover or must not show.
template <class Record>
std::vector<Record> covered(const Covered& teams, std::vector<Record> records) {
  std::erase_if(records, [&](const Record& each) { return !teams.open(each.team); });
  return records;
}

/// "Grade 3: re-teach ratios in two groups (all agreed); look again Dec 14".
std::string decision_words(const Team& team, const Decision& decision, const Names& names);
/// A celebration's text. In one that may be told, names are told too.
std::string celebration_words(const Celebration& celebration, const Names& names);
/// "Mon Nov 16" without the weekday: "Nov 16".
std::string day_of_month(Date day);
/// Actions as rows of the table "actions"; owners only where names are shown.
Table actions_table(const Covered& teams, const std::vector<Action>& actions, const Names& names,
                    Date day);
/// Decisions as rows of the table "decisions".
Table decisions_table(const Covered& teams, const std::vector<Decision>& decisions,
                      const Names& names);

}  // namespace collab
