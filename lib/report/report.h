// The reports, each with a file of its own that makes a Page, and what a report is asked for.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/school_weeks.h"
#include "model/team/team.h"
#include "report/audience.h"
#include "report/basis.h"
#include "report/render/page.h"
#include "store/workspace.h"

namespace collab {

/// What was asked, with the school's calendar read once.
struct Request {
  Workspace& workspace;
  Date as_of{};
  SchoolCalendar calendar = {};
  std::optional<Period> period = {};  ///< --period; each report has its own usual one
  std::optional<Cut> cut = {};        ///< --by
  std::vector<Team> teams = {};       ///< --team; all where empty
  Audience audience = Audience::principal;
  bool wide = false;
  bool earlier = false;     ///< the workspace is looked at as it was (--at)
  bool rows_alone = false;  ///< the tables are wanted, nobody reads the sections

  /// False for a district, which sees counts of the school alone.
  bool shows_records() const { return audience != Audience::district; }
  Db& db() const { return workspace.db; }
  /// The slugs of `teams`.
  std::vector<std::string> slugs() const;
  /// True where the report is about the team.
  bool covers(const Team& team) const;
};

/// The days a report of this kind looks at: what was asked for, else the window of school weeks.
Window asked_window(const Request& request);
/// "Maple Grove Elementary: TITLE, November 16 to 22, 2026", and as first part what every report
/// says of itself (an invented school is marked).
Page begin_page(const Request& request, std::string_view title, Period period);
/// What lies between the end of a report's usual window and its day, and how to read it: "Since
/// November 20: 1 partner, 2 contacts; they are in: collab report partner --period ...". Nothing
/// where no record is counted there, or the period was asked for. `counted` gives the words of a
/// period's records.
struct BehindWindow {
  const char* report;  ///< "partner"
  std::vector<std::string> (*counted)(Db& db, Period period);
};
std::optional<std::string> behind_window(const Request& request, const Window& window,
                                         const BehindWindow& behind);
/// "November 16 to 22, 2026".
std::string period_words(Period period);
/// "2026-11-16..2026-11-22" for file names.
std::string period_name(Period period);

Page weekly_report(const Request& request);
Page meetings_report(const Request& request);
Page actions_report(const Request& request);
Page decisions_report(const Request& request);
Page goals_report(const Request& request);
Page lessonstudy_report(const Request& request);
Page team_report(const Request& request);
Page participation_report(const Request& request);
Page mentor_report(const Request& request);
Page partner_report(const Request& request);
Page health_report(const Request& request);
Page readiness_report(const Request& request);

}  // namespace collab
