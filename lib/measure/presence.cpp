// Counts in one scan of the span's attendance, with seats and who is away in memory: asking SQL for
// each meeting makes a report of a year take 1.3 times as long.
#include "measure/presence.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "measure/groups.h"

namespace collab {

namespace {

/// From and to, both inside, as ISO text.
struct Stay {
  Id person = 0;
  std::string from;
  std::string to;
  std::string here_on;  ///< of somebody who is away: the weekdays on which they are not

  bool covers(const std::string& day) const { return from <= day && day <= to; }
  bool is_here_on(const std::string& day) const {
    if (here_on.empty()) return false;
    return here_on.find(static_cast<char>('0' + weekday(*parse_iso(day)))) != std::string::npos;
  }
};

constexpr std::string_view select_seats = R"sql(
  SELECT team, person, from_on, until_on, ''
  FROM seat
  ORDER BY team, person
)sql";

constexpr std::string_view select_away = R"sql(
  SELECT person, person, from_on, ifnull(until_on, '9999-12-31'), here_on
  FROM away
  ORDER BY person
)sql";

/// The rows of one of the statements above by their first column.
std::unordered_map<Id, std::vector<Stay>> stays(const Db& db, std::string_view sql) {
  std::unordered_map<Id, std::vector<Stay>> found;
  auto rows = db.query(sql);
  while (rows.step())
    found[rows.integer(0)].push_back({rows.integer(1), rows.text(2), rows.text(3), rows.text(4)});
  return found;
}

/// A held meeting, and the members of its team who are neither away nor gone, by id.
struct Met {
  Id meeting = 0;
  std::string day;
  std::vector<Id> members;
  std::vector<Id> there;  ///< everybody of the roster who was, a member or not
  std::optional<Date> agenda_on;
  bool taken = false;  ///< somebody's attendance was
  int excused = 0;
  int present = 0;
};

constexpr std::string_view select_held = R"sql(
  SELECT meeting.id, meeting.team, meeting.held_on, meeting.agenda_written_at
  FROM basis
  CROSS JOIN meeting ON meeting.held_on BETWEEN basis.from_on AND basis.to_on
  WHERE meeting.state = 'held'
  ORDER BY meeting.id
)sql";

std::map<Id, Met> held_meetings(const Db& db, const LocalClock& clock) {
  const auto seats = stays(db, select_seats);
  const auto away = stays(db, select_away);
  const auto is_away = [&](Id person, const std::string& day) {
    const auto own = away.find(person);
    return own != away.end() && std::ranges::any_of(own->second, [&](const Stay& each) {
             return each.covers(day) && !each.is_here_on(day);
           });
  };
  std::map<Id, Met> held;
  auto rows = db.query(select_held);
  while (rows.step()) {
    Met met{rows.integer(0), rows.text(2), {}, {}, {}, false, 0, 0};
    const std::string& day = met.day;
    if (const auto team = seats.find(rows.integer(1)); team != seats.end())
      for (const Stay& seat : team->second)
        if (seat.covers(day) && !is_away(seat.person, day) &&
            (met.members.empty() || met.members.back() != seat.person))
          met.members.push_back(seat.person);
    if (const auto written = rows.integer_or(3)) met.agenda_on = clock.at(*written).day;
    held.emplace_hint(held.end(), met.meeting, std::move(met));
  }
  return held;
}

constexpr std::string_view select_attendance = R"sql(
  SELECT
    attendance.meeting,
    attendance.person,
    attendance.state = 'present',
    attendance.state = 'excused'
  FROM basis
  CROSS JOIN meeting ON meeting.held_on BETWEEN basis.from_on AND basis.to_on
  CROSS JOIN attendance ON attendance.meeting = meeting.id
  WHERE meeting.state = 'held'
)sql";

void take_attendance(const Db& db, std::map<Id, Met>& held) {
  Met* met = nullptr;
  auto rows = db.query(select_attendance);
  while (rows.step()) {
    const Id meeting = rows.integer(0);
    if (!met || met->meeting != meeting) met = &held.at(meeting);
    met->taken = true;
    if (rows.integer(2) != 0) met->there.push_back(rows.integer(1));
    if (!std::ranges::binary_search(met->members, rows.integer(1))) continue;
    met->present += rows.integer(2) != 0;
    met->excused += rows.integer(3) != 0;
  }
}

constexpr const char* make_met = R"sql(
  CREATE TEMP TABLE met (
    meeting INTEGER PRIMARY KEY,
    expected INTEGER,
    present INTEGER NOT NULL,
    people INTEGER NOT NULL,
    agenda_on TEXT
  ) STRICT;
  CREATE TEMP TABLE tie (
    meeting INTEGER NOT NULL,
    kind TEXT NOT NULL,
    pairs REAL NOT NULL,
    cross REAL NOT NULL,
    PRIMARY KEY (meeting, kind)
  ) STRICT, WITHOUT ROWID
)sql";

constexpr std::string_view insert_met = R"sql(
  INSERT INTO met (meeting, expected, present, people, agenda_on)
  VALUES (:meeting, :expected, :present, :people, :agenda_on)
)sql";

constexpr std::string_view insert_tie = R"sql(
  INSERT INTO tie (meeting, kind, pairs, cross)
  VALUES (:meeting, :kind, :pairs, :cross)
)sql";

/// A meeting of n people gives each pair 1/(n-1), so that everybody's ties to a meeting add up to
/// one (Newman 2001).
void weigh_ties(const Db& db, const std::map<Id, Met>& held) {
  const Groups groups(db);
  auto insert = db.prepare(insert_tie);
  for (const auto& [meeting, met] : held) {
    if (met.there.size() < 2) continue;
    const double weight = 1.0 / static_cast<double>(met.there.size() - 1);
    const auto pairs = groups.pairs(met.there, met.day);
    for (std::size_t kind = 0; kind < pairs.size(); ++kind) {
      if (pairs[kind].all == 0) continue;
      insert.bind({{":meeting", meeting},
                   {":kind", group_kinds[kind]},
                   {":pairs", pairs[kind].all * weight},
                   {":cross", pairs[kind].cross * weight}});
      insert.step();
      insert.reset();
    }
  }
}

}  // namespace

void count_presence(Db& db, const LocalClock& clock) {
  std::map<Id, Met> held = held_meetings(db, clock);
  take_attendance(db, held);
  db.script(make_met);
  auto insert = db.prepare(insert_met);
  for (const auto& [meeting, met] : held) {
    const auto members = static_cast<int>(met.members.size());
    insert.bind({{":meeting", meeting},
                 {":expected", met.taken ? std::optional(members - met.excused) : std::nullopt},
                 {":present", met.present},
                 {":people", std::ssize(met.there)},
                 {":agenda_on", met.agenda_on}});
    insert.step();
    insert.reset();
  }
  weigh_ties(db, held);
}

}  // namespace collab
