// Goals that nobody has looked at for long, or whose day has passed. A pair's own stay out.
#include "model/goal/goal.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "report/attention/attention.h"

namespace collab {

void add_goal_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found) {
  const std::vector<Goal> open = goals(db, {.open_on = day});
  if (open.empty()) return;
  const SchoolCalendar calendar = school_calendar(db);
  const ConfidentialTexts confidential(db);
  Attention attention{"goals", {}, {}, "collab goal list --due"};
  for (const Goal& each : open) {
    if (each.owner.pairing || confidential.hides(each.owner.team)) continue;
    const auto due = goal_due(each, progress(each, goal_points(db, each.id), day), calendar, day);
    if (due)
      attention.detail.push_back(
          fmt::format("{} {}: {}", reference('G', each.id), names.in(each.text), *due));
  }
  if (attention.detail.empty()) return;
  const auto count = static_cast<std::int64_t>(attention.detail.size());
  attention.text = fmt::format("{} to look at again", count_of(count, "goal is", "goals are"));
  found.push_back(std::move(attention));
}

}  // namespace collab
