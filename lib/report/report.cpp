// What all reports begin with.
#include "report/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {

namespace {

std::string_view month_of(Date day) {
  const std::chrono::year_month_day parts{day};
  return month_name(static_cast<int>(unsigned{parts.month()}));
}

unsigned day_of(Date day) { return unsigned{std::chrono::year_month_day{day}.day()}; }
int year_of(Date day) { return int{std::chrono::year_month_day{day}.year()}; }

}  // namespace

std::vector<std::string> Request::slugs() const {
  std::vector<std::string> names;
  for (const Team& team : teams) names.push_back(team.slug);
  return names;
}

bool Request::covers(const Team& team) const {
  return teams.empty() || std::ranges::find(teams, team.id, &Team::id) != teams.end();
}

Window asked_window(const Request& request) {
  if (request.period) return window_of(request.calendar, *request.period, request.as_of);
  return usual_window(request.workspace.db, request.calendar, request.as_of);
}

std::optional<std::string> behind_window(const Request& request, const Window& window,
                                         const BehindWindow& behind) {
  const Period after{window.as_of + Days{1}, request.as_of};
  if (request.period || after.from > after.to) return std::nullopt;
  const std::vector<std::string> words = behind.counted(request.db(), after);
  if (words.empty()) return std::nullopt;
  return fmt::format("Since {}: {}. This report ends before; with it: collab report {} --period {}",
                     plain_date(window.as_of), join(words, ", "), behind.report,
                     period_name({window.period.from, request.as_of}));
}

std::string period_words(Period period) {
  if (period.from == period.to) return plain_date(period.from);
  if (year_of(period.from) != year_of(period.to))
    return fmt::format("{} to {}", plain_date(period.from), plain_date(period.to));
  const std::string from = fmt::format("{} {}", month_of(period.from), day_of(period.from));
  if (month_of(period.from) == month_of(period.to))
    return fmt::format("{} to {}, {}", from, day_of(period.to), year_of(period.to));
  return fmt::format("{} to {}", from, plain_date(period.to));
}

std::string period_name(Period period) {
  if (period.from == period.to) return iso(period.from);
  return iso(period.from) + ".." + iso(period.to);
}

Page begin_page(const Request& request, std::string_view title, Period period) {
  Page page;
  page.title =
      fmt::format("{}: {}, {}", request.workspace.school.name, title, period_words(period));
  page.period = period_name(period);
  Section opening;
  if (request.workspace.school.example)
    opening.parts.push_back(
        "An invented school, as an example: nothing here is about real people.");
  for (const Team& team : request.teams)
    if (team.confidential)
      opening.parts.push_back(team.name +
                              " is confidential: only counts of its meetings are shown.");
  page.sections.push_back(std::move(opening));
  return page;
}

}  // namespace collab
