// Goals that nobody has looked at for long, or whose day has passed. A pair's own stay out.
#include <fmt/format.h>

#include "base/text.h"
#include "model/calendar.h"
#include "model/goal.h"
#include "model/reference.h"
#include "report/attention.h"

namespace collab {
namespace {

/// What is due of one goal, in words; empty where nothing is.
std::string due_words(const Goal& goal, const GoalProgress& at, const SchoolCalendar& calendar,
                      Date day) {
  if (goal.target_on < day)
    return fmt::format("its day was {}; say how it ended", iso(goal.target_on));
  const int days = school_days_without_figure(calendar, at, day);
  if (days <= goal_fresh_days) return {};
  return fmt::format("no new figure for {} school days", days);
}

}  // namespace

void add_goal_attention(Db& db, const Names&, Date day, std::vector<Attention>& found) {
  const std::vector<Goal> open = goals(db, {.open_on = day});
  if (open.empty()) return;
  const SchoolCalendar calendar = school_calendar(db);
  Attention attention{"goals", {}, {}, "collab goal list --due"};
  for (const Goal& each : open) {
    if (each.owner.pairing) continue;
    const GoalProgress at = progress(each, goal_points(db, each.id), day);
    const std::string due = due_words(each, at, calendar, day);
    if (!due.empty())
      attention.detail.push_back(fmt::format("{} {}: {}", reference('G', each.id), each.text, due));
  }
  if (attention.detail.empty()) return;
  const auto count = static_cast<std::int64_t>(attention.detail.size());
  attention.text = fmt::format("{} to look at again", count_of(count, "goal is", "goals are"));
  found.push_back(std::move(attention));
}

}  // namespace collab
