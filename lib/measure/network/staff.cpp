// Reads the networks of the staff from the gathered facts; see staff.h.
#include "measure/network/staff.h"

#include <algorithm>
#include <unordered_map>

namespace collab {
namespace {

constexpr std::string_view select_people = R"sql(
  SELECT id
  FROM person
  WHERE ifnull(started_on, '') <= :day
    AND ifnull(ended_on, '9999-12-31') >= :day
  ORDER BY id
)sql";

constexpr std::string_view select_teams = R"sql(
  SELECT id, slug, name
  FROM team
  WHERE created_on <= :day
    AND ifnull(ended_on, '9999-12-31') >= :day
    AND NOT confidential
  ORDER BY slug
)sql";

constexpr std::string_view select_seats = R"sql(
  SELECT DISTINCT person, team
  FROM seat
  WHERE :day BETWEEN from_on AND until_on
  ORDER BY person, team
)sql";

/// From ids to nodes.
using Nodes = std::unordered_map<Id, int>;

Nodes people_on(Db& db, Date day) {
  Nodes nodes;
  auto rows = db.query(select_people, {{":day", day}});
  while (rows.step()) nodes.emplace(rows.integer(0), static_cast<int>(nodes.size()));
  return nodes;
}

constexpr std::string_view select_there = R"sql(
  SELECT held.meeting, attendance.person, held.people
  FROM held
  CROSS JOIN attendance ON attendance.meeting = held.meeting
  WHERE held.held_on BETWEEN :from AND :to
    AND held.people >= 2
    AND NOT held.unclear
    AND attendance.state = 'present'
  ORDER BY held.meeting
)sql";

constexpr std::string_view select_weights = R"sql(
  SELECT tie.kind, total(tie.pairs), total(tie.cross)
  FROM held
  CROSS JOIN tie ON tie.meeting = held.meeting
  WHERE held.held_on BETWEEN :from AND :to
    AND NOT held.unclear
  GROUP BY tie.kind
)sql";

constexpr int largest_small = 15;  ///< people at a meeting where everybody works with everybody

/// Who has met whom so far, each pair under its lower node.
class Acquaintances {
 public:
  explicit Acquaintances(std::size_t people) : met_(people) {}

  void meet(const std::vector<int>& there) {
    for (const int a : there)
      for (const int b : there)
        if (a < b) met_[static_cast<std::size_t>(a)].push_back(b);
  }
  double pairs() {
    std::size_t pairs = 0;
    for (std::vector<int>& others : met_) {
      std::ranges::sort(others);
      pairs += static_cast<std::size_t>(std::ranges::unique(others).begin() - others.begin());
    }
    return static_cast<double>(pairs);
  }

 private:
  std::vector<std::vector<int>> met_;
};

void read_meetings(Db& db, Period days, const Nodes& people, CoAttendance& into) {
  Acquaintances acquaintances(people.size());
  std::vector<int> there;
  Id meeting = 0;
  auto rows = db.query(select_there, {{":from", days.from}, {":to", days.to}});
  while (rows.step()) {
    if (rows.integer(0) != meeting) {
      acquaintances.meet(there);
      there.clear();
      meeting = rows.integer(0);
      ++into.meetings;
    }
    const auto node = people.find(rows.integer(1));
    if (node == people.end()) continue;
    into.strength += 1;
    if (rows.integer(2) <= largest_small) there.push_back(node->second);
  }
  acquaintances.meet(there);
  into.pairs = acquaintances.pairs();
}

}  // namespace

StaffNetwork staff_network(Db& db, Date day) {
  StaffNetwork staff;
  const Nodes people = people_on(db, day);
  staff.people.resize(people.size());
  for (const auto& [id, node] : people) staff.people[static_cast<std::size_t>(node)] = id;
  Nodes teams;
  auto rows = db.query(select_teams, {{":day", day}});
  while (rows.step()) {
    teams.emplace(rows.integer(0), staff.team_node(teams.size()));
    staff.teams.push_back({rows.text(1), rows.text(2)});
  }
  staff.network.nodes = static_cast<int>(people.size() + teams.size());
  auto seats = db.query(select_seats, {{":day", day}});
  while (seats.step()) {
    const auto person = people.find(seats.integer(0));
    const auto team = teams.find(seats.integer(1));
    if (person != people.end() && team != teams.end())
      staff.network.ties.push_back({person->second, team->second});
  }
  return staff;
}

CoAttendance co_attendance(Db& db, Period days, Date day) {
  const Nodes people = people_on(db, day);
  CoAttendance found;
  found.people = std::ssize(people);
  read_meetings(db, days, people, found);
  auto rows = db.query(select_weights, {{":from", days.from}, {":to", days.to}});
  while (rows.step()) {
    const auto kind = std::ranges::find(group_kinds, rows.text(0)) - group_kinds.begin();
    found.weights.at(static_cast<std::size_t>(kind)) = {rows.real(1), rows.real(2)};
  }
  return found;
}

}  // namespace collab
