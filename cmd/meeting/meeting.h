// What the files of `collab meeting` share.
#pragma once
#include <string>
#include <vector>

#include "cmd/frame/command.h"
#include "model/meeting/list.h"
#include "model/meeting/plan.h"

namespace collab {

/// What `schedule` and `new` ask for alike.
struct PlanOptions {
  std::string team;
  std::optional<std::string> on, at, place, facilitator, recorder;
  std::optional<int> minutes;
  bool again = false;
};
void declare_plan(Options& options, PlanOptions& plan);
MeetingPlan plan_from(Desk& desk, const PlanOptions& options);

/// The meeting that a word names; an occurrence of a series that has none yet gets one, and its
/// number is the answer of the command.
Meeting meeting_or_occurrence(Desk& desk, const std::string& word);
/// A time of day, or a length in minutes, as an option gave it. Throw Error(usage).
Minutes time_from(const std::string& text);
int length_from(int minutes);
/// "facilitator Dara Okafor (next in turn; last was Ben Cole), notes Cy Ng", or nothing.
std::string turns_words(Db& db, const PlannedMeeting& planned);
/// "3 of 4 here (absent: Cy Ng; excused: Ana Ruiz)" as it is stored.
std::string attendance_words(Db& db, const Meeting& meeting);
/// Says which roles that the team requires were not at a held meeting, and what can be done.
void tell_missing_roles(Desk& desk, Id meeting);
/// Questions as a table. Texts of confidential teams are left out, except those of a team asked for
/// by name, and a note says so.
Table questions_table(Desk& desk, const std::vector<Question>& questions,
                      std::optional<Id> named_team);
/// The agenda as a table; the columns are the options' names.
Table agenda_table(Db& db, Id meeting);

}  // namespace collab
