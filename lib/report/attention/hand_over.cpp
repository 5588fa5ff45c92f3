// What people who have left still have in hand: actions, meetings to lead or to note, teams to
// stand behind. One statement; what belongs to a confidential team stays out.
#include <fmt/format.h>

#include <map>

#include "base/text/text.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"
#include "model/team/team.h"
#include "report/attention/attention.h"

namespace collab {
namespace {

constexpr const char* left_in_hand = R"sql(
WITH gone AS (
  SELECT id, ended_on
  FROM person
  WHERE ended_on < :day
)
SELECT DISTINCT 0 AS matter, action.id, action.team, 'its owner has left'
FROM gone
JOIN action_owner ON action_owner.person = gone.id
JOIN action ON action.id = action_owner.action
WHERE action.created_on <= :day
  AND ifnull(action.done_on, '9999') > :day
  AND ifnull(action.dropped_on, '9999') > :day
UNION ALL
SELECT 1, meeting.id, meeting.team,
  CASE WHEN meeting.facilitator = gone.id THEN 'its facilitator' ELSE 'its recorder' END
    || ' has left'
FROM meeting
JOIN gone ON gone.id IN (meeting.facilitator, meeting.recorder)
WHERE meeting.held_on >= :day
  AND meeting.state = 'planned'
UNION ALL
SELECT 2, team.id, team.id, 'its sponsor has left'
FROM team
JOIN gone ON gone.id = team.sponsor
WHERE ifnull(team.ended_on, '9999') >= :day
ORDER BY 1, 2)sql";

/// How a matter is counted, named and handed over.
struct Matter {
  const char* one;
  const char* many;
  const char* command;  ///< with {} for the record
};
constexpr Matter matters[] = {
    {"open action", "open actions", "collab action edit {} --owner PERSON"},
    {"planned meeting", "planned meetings", "collab meeting edit {} --facilitator PERSON"},
    {"team", "teams", "collab team edit {} --sponsor PERSON"},
};

}  // namespace

void add_hand_over_attention(Db& db, const Names&, Date day, std::vector<Attention>& found) {
  const ConfidentialTexts confidential(db);
  Attention attention{"hand over", {}, {}, {}};
  std::map<std::size_t, std::int64_t> counts;
  Statement rows = db.query(left_in_hand, {{":day", day}});
  while (rows.step()) {
    const auto matter = static_cast<std::size_t>(rows.integer(0));
    const Id id = rows.integer(1);
    const auto team = rows.integer_or(2);
    if (confidential.hides(team)) continue;
    const std::string slug = team ? slug_of(db, *team).value_or("") : "";
    const std::string name = matter == 2 ? slug : reference(matter == 0 ? 'A' : 'M', id);
    ++counts[matter];
    attention.detail.push_back(fmt::format(
        "{}{}: {}", name, matter == 2 || slug.empty() ? "" : " of " + slug, rows.text(3)));
    if (attention.command.empty())
      attention.command = fmt::format(fmt::runtime(matters[matter].command), name);
  }
  if (counts.empty()) return;
  std::vector<std::string> words;
  for (const auto& [matter, count] : counts)
    words.push_back(count_of(count, matters[matter].one, matters[matter].many));
  attention.text = join(words, ", ") + " of people who have left";
  found.push_back(std::move(attention));
}

}  // namespace collab
