// The words of a pair's goals beside their figures.
#include "model/goal/pair_goals.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/mentor/pair_words.h"

namespace collab {

std::vector<std::string> pair_goal_lines(Db& db, Id pairing, Date day) {
  std::vector<std::string> lines;
  for (Goal goal : goals(db, {.owner = {.pairing = pairing}, .open_on = day})) {
    std::vector<std::string> words;
    for (const char* field : {"text", "measure"})
      if (auto each = pair_words(db, {pairing, goal.id, field})) words.push_back(*std::move(each));
    goal.unit = pair_words(db, {pairing, goal.id, "unit"});
    words.push_back(goal_words(goal, progress(goal, goal_points(db, goal.id), day)));
    lines.push_back(fmt::format("G{}: {}", goal.id, join(words, "; ")));
  }
  return lines;
}

std::vector<Goal> end_pair_goals(Db& db, Id pairing, Date day) {
  std::vector<Goal> ended;
  for (Goal& goal : goals(db, {.owner = {.pairing = pairing}})) {
    if (goal.closed_on) continue;
    goal.closed_on = std::max(day, goal.set_on);
    const bool met = progress(goal, goal_points(db, goal.id), *goal.closed_on).reached;
    goal.outcome = met ? "met" : "given up";
    store_goal(db, goal);
    ended.push_back(std::move(goal));
  }
  return ended;
}

}  // namespace collab
