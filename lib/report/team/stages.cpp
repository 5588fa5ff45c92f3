// The days of the looks, and their stages in words.
#include "report/team/stages.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "report/basis.h"

namespace collab {

namespace {

constexpr int weeks_of_a_look = 8;
constexpr int least_school_days = 8;  ///< of a month that is looked at
constexpr Days facts_before{366};     ///< criteria look a year back

LookDay look_on(const SchoolCalendar& calendar, Date day) {
  return {day, window(calendar, day, weeks_of_a_look).from};
}

/// The last school day of a month, where it has enough of them.
std::optional<Date> last_of_month(const SchoolCalendar& calendar, Date first, Date next) {
  std::optional<Date> last;
  int days = 0;
  for (Date day = first; day < next; day += Days{1}) {
    if (!is_school_day(calendar, day)) continue;
    last = day;
    ++days;
  }
  return days >= least_school_days ? last : std::nullopt;
}

Looks looks_of(const SchoolCalendar& calendar, const GrowthAsked& asked) {
  Looks looks;
  looks.teams = asked.teams;
  for (const NamedPeriod& year : calendar.years) looks.years.push_back({year.from, year.to});
  const std::chrono::year_month_day begin{std::min(asked.from, asked.as_of)};
  for (auto month = begin.year() / begin.month();; month += std::chrono::months{1}) {
    const Date first{month / 1};
    if (first > asked.as_of) break;
    const auto day = last_of_month(calendar, first, Date{(month + std::chrono::months{1}) / 1});
    if (day && *day >= asked.from && *day <= asked.as_of)
      looks.days.push_back(look_on(calendar, *day));
  }
  looks.last_counts = !looks.days.empty() && looks.days.back().day == asked.as_of;
  if (!looks.last_counts) looks.days.push_back(look_on(calendar, asked.as_of));
  return looks;
}

}  // namespace

std::vector<Growth> growth_of(Workspace& workspace, const SchoolCalendar& calendar,
                              const GrowthAsked& asked) {
  const Looks looks = looks_of(calendar, asked);
  const Period span{looks.days.front().day - facts_before, asked.as_of};
  gather_for(workspace, calendar, {{span, asked.as_of}});
  return judge_stages(workspace.db, looks);
}

Date usual_growth_from(Date as_of) { return as_of - Days{366}; }

std::string stage_words(const Growth& growth) {
  const GrowthStage reached = growth.looks.back().reached;
  std::string words;
  if (reached == GrowthStage::none)
    words = "The team is forming.";
  else if (reached == GrowthStage::sustain)
    words = "All four stages are reached: form, norm, perform, sustain.";
  else
    words = fmt::format("Reached: {}. Working on: {}.", stage_word(reached),
                        stage_word(static_cast<GrowthStage>(static_cast<int>(reached) + 1)));
  if (growth.re_forming)
    words += fmt::format(" At least half of the team changed by {}: it re-forms.",
                         iso(*growth.re_forming));
  return words;
}

std::string command_for(const Criterion& criterion, std::string_view team) {
  std::string command(criterion.command);
  if (const std::size_t at = command.find(" TEAM"); at != std::string::npos)
    command.replace(at + 1, 4, team);
  return command;
}

}  // namespace collab
