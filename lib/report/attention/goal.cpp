// Goals that nobody has looked at for long, or whose day has passed. A pair's own stay out.
#include "model/goal/goal.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "report/attention/attention.h"

namespace collab {
namespace {

/// The open goals that somebody should look at.
struct DueGoals {
  std::vector<Goal> stale;  ///< without a new figure for long
  std::vector<Goal> past;   ///< whose day has passed
  int days = 0;             ///< school days without a figure, of the last stale one
};

/// "Grade 5 Science's goal", "1 goal", "3 goals".
std::string subject(Db& db, const Names& names, const std::vector<Goal>& some) {
  const GoalOwner& owner = some.front().owner;
  if (some.size() > 1 || (!owner.team && !owner.partner))
    return count_of(std::ssize(some), "goal", "goals");
  const std::string name = names.in(owner_name(db, owner).name);
  return name + (name.ends_with('s') ? "' goal" : "'s goal");
}

/// "Grade 5 Science's goal needs a new figure (none for 47 school days)".
std::string words(Db& db, const Names& names, const DueGoals& due) {
  std::vector<std::string> parts;
  if (due.stale.size() == 1)
    parts.push_back(fmt::format("{} needs a new figure (none for {} school days)",
                                subject(db, names, due.stale), due.days));
  else if (!due.stale.empty())
    parts.push_back(subject(db, names, due.stale) + " need a new figure");
  if (!due.past.empty())
    parts.push_back(fmt::format("{} {} past {} day", subject(db, names, due.past),
                                due.past.size() == 1 ? "is" : "are",
                                due.past.size() == 1 ? "its" : "their"));
  return join(parts, "; ");
}

}  // namespace

void add_goal_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found) {
  const std::vector<Goal> open = goals(db, {.open_on = day});
  if (open.empty()) return;
  const SchoolCalendar calendar = school_calendar(db);
  const ConfidentialTexts confidential(db);
  Attention attention{"goals", {}, {}, "collab goal list --due"};
  DueGoals due;
  for (const Goal& each : open) {
    if (each.owner.pairing || confidential.hides(each.owner.team)) continue;
    const GoalProgress at = progress(each, goal_points(db, each.id), day);
    const auto why = goal_due(each, at, calendar, day);
    if (!why) continue;
    attention.detail.push_back(
        fmt::format("{} {}: {}", reference('G', each.id), names.in(each.text), *why));
    if (each.target_on < day) {
      due.past.push_back(each);
    } else {
      due.stale.push_back(each);
      due.days = school_days_without_figure(calendar, at, day);
    }
  }
  if (attention.detail.empty()) return;
  attention.text = words(db, names, due);
  found.push_back(std::move(attention));
}

}  // namespace collab
