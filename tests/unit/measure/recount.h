// The indicators counted a second time, the slow way: every record of the school is laid on a desk,
// and each figure is counted by going through days, people and papers one after the other, as
// shared/design and the headers of share/indicators say it in words. Nothing here reads SQL's sums.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "measure/figure.h"
#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "model/meeting/meeting.h"
#include "model/people/working_days.h"
#include "model/school/calendar.h"
#include "model/team/series.h"
#include "model/team/team.h"
#include "store/workspace.h"

namespace collab::test {

/// A meeting with all that belongs to it.
struct MeetingPaper {
  Meeting head;
  std::vector<AgendaItem> items;
  std::vector<Attendance> attendance;
  std::vector<int> focus;
  int open_on_attendance = 0;  ///< questions that leave open who was there
};

/// A person with roles, leaves and groups.
struct PersonPaper {
  Person person;
  std::vector<PersonSpan> roles;
  std::vector<PersonSpan> leaves;
  std::vector<WorkingDays> working;
  std::vector<PersonSpan> groups;
};

/// A team with its seats and series.
struct TeamPaper {
  Team team;
  std::vector<Membership> seats;
  std::vector<Series> series;
};

/// All records of a school.
struct Desk {
  std::vector<NamedPeriod> years;
  std::vector<NoSchoolDay> off;
  std::vector<PersonPaper> people;
  std::vector<TeamPaper> teams;
  std::vector<MeetingPaper> meetings;
  std::vector<Decision> decisions;
  std::vector<Action> actions;
  std::vector<std::string> instructional_roles;
  std::vector<std::string> administrator_roles;
  int grace_days = 3;
  int window_weeks = 8;
  int lead_days = 1;
  std::optional<Date> last_entry;
  Zone zone;
};
Desk read_desk(Workspace& workspace);

/// A line of a count: one case, of which `part` of `whole` counts.
struct Line {
  std::string team;  ///< slug; empty where it belongs to none
  Id who = 0;
  std::optional<Date> day;
  std::string ref;  ///< "M12", "A3"; empty where the case has none
  double part = 0;
  double whole = 0;
  std::string state;
};

/// The last ended school weeks of the school's setting, up to the last school day in them.
Window window_on_paper(const Desk& desk, Date as_of);
/// The lines of one indicator, by its id ("I03").
std::vector<Line> lines_on_paper(const Desk& desk, std::string_view id, const Window& window);

/// What a figure comes to on paper.
struct PaperFigure {
  std::string team;       ///< slug; empty for the school
  std::string statistic;  ///< "ratio", "median" ...
  std::string category;
  std::optional<double> part = {};
  std::optional<double> whole = {};
  std::optional<double> value = {};
  std::string level = {};
  std::int64_t cases = 0;
};
/// All figures of one indicator: the school's, then the teams' by slug.
std::vector<PaperFigure> figures_on_paper(const Desk& desk, std::string_view id,
                                          const Window& window);
/// The ids that can be recounted.
std::vector<std::string> recounted_ids();

}  // namespace collab::test
