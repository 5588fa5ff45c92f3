// Both roles' turns over a team's meetings, past and coming. How one role goes round is in
// role_rotation.cpp.
#include <algorithm>
#include <set>

#include "model/team/role_rotation.h"
#include "model/team/series.h"

namespace collab {
namespace {

/// Turns taken longer ago than this no longer count.
constexpr Days memory{400};

/// A day on which the team met, is to meet, or would by its series.
struct Stop {
  Date day{};
  std::optional<Id> meeting;
  bool planned = false;
  std::optional<Id> facilitator;
  std::optional<Id> recorder;
};

constexpr const char* meetings_in_period = R"sql(
SELECT id, held_on, occurrence_on, state, facilitator, recorder
FROM meeting
WHERE team = :team
  AND (held_on BETWEEN :from AND :to OR occurrence_on BETWEEN :from AND :to)
ORDER BY held_on, start_time, id)sql";

/// What a team has in its book for a period.
struct Book {
  std::vector<Stop> stops;  ///< meetings held or planned
  std::set<Date>
      spoken_for;  ///< days of the series that have a meeting, also moved or cancelled ones
};

Book read_book(Db& db, Id team, Period period) {
  Statement rows =
      db.query(meetings_in_period, {{":team", team}, {":from", period.from}, {":to", period.to}});
  Book book;
  while (rows.step()) {
    const Date day = rows.day(1);
    book.spoken_for.insert(rows.day_or(2).value_or(day));
    if (rows.text(3) == "cancelled") continue;
    book.spoken_for.insert(day);
    if (day >= period.from && day <= period.to)
      book.stops.push_back({day, rows.integer(0), rows.text(3) == "planned", rows.integer_or(4),
                            rows.integer_or(5)});
  }
  return book;
}

/// The day since which occurrences without a meeting are presumed to have taken place: that of the
/// last meeting held, else of the first one planned.
std::optional<Date> presumed_since(const std::vector<Stop>& meetings) {
  if (meetings.empty()) return std::nullopt;
  const auto held = std::find_if(meetings.rbegin(), meetings.rend(),
                                 [](const Stop& each) { return !each.planned; });
  return held == meetings.rend() ? meetings.front().day : held->day;
}

/// All stops of a period: meetings, and occurrences without one, at the latest from `today` on.
std::vector<Stop> stops_in(Db& db, Id team, Period period, std::optional<Date> today) {
  Book book = read_book(db, team, period);
  std::optional<Date> since = presumed_since(book.stops);
  if (today) since = since ? std::min(*since, *today) : *today;
  if (!since) return book.stops;
  for (const Occurrence& each : occurrences(db, team, {*since, period.to}))
    if (!book.spoken_for.contains(each.day)) book.stops.push_back({each.day, {}, false, {}, {}});
  std::stable_sort(book.stops.begin(), book.stops.end(),
                   [](const Stop& a, const Stop& b) { return a.day < b.day; });
  return book.stops;
}

/// The two roles of a team, which go round together.
struct BothRoles {
  RoleRotation facilitator;
  RoleRotation recorder;

  BothRoles(Db& db, const Team& team)
      : facilitator(db, team, "facilitator"), recorder(db, team, "recorder") {}

  /// The turns of a stop: what its meeting says, else whose turn it is.
  ComingTurns at(const Stop& stop) const {
    ComingTurns turns{stop.day, stop.meeting, facilitator.turn(stop.day, stop.recorder), {}};
    if (stop.facilitator) turns.facilitator = {stop.facilitator, turns.facilitator.last, "planned"};
    turns.recorder = recorder.turn(stop.day, turns.facilitator.person);
    if (stop.recorder) turns.recorder = {stop.recorder, turns.recorder.last, "planned"};
    return turns;
  }

  void pass(const Stop& stop) {
    if (stop.meeting) return pass(stop.day, stop.facilitator, stop.recorder);
    const ComingTurns turns = at(stop);
    pass(stop.day, turns.facilitator.person, turns.recorder.person);
  }

  void pass(Date day, std::optional<Id> leads, std::optional<Id> notes) {
    facilitator.pass(day, leads, notes);
    recorder.pass(day, notes, leads);
  }
};

}  // namespace

Turn turn_on(Db& db, const RoleDay& turn, std::optional<Id> other_than) {
  const auto& [team, role, day] = turn;
  const auto record = team_by_id(db, team);
  if (!record) return {};
  BothRoles roles(db, *record);
  for (const Stop& stop : stops_in(db, team, {day - memory, day - Days{1}}, std::nullopt))
    roles.pass(stop);
  return (role == "recorder" ? roles.recorder : roles.facilitator).turn(day, other_than);
}

std::vector<ComingTurns> coming_turns(Db& db, Id team, Period period) {
  const auto record = team_by_id(db, team);
  if (!record) return {};
  BothRoles roles(db, *record);
  std::vector<ComingTurns> coming;
  for (const Stop& stop : stops_in(db, team, {period.from - memory, period.to}, period.from)) {
    if (stop.day >= period.from && (!stop.meeting || stop.planned))
      coming.push_back(roles.at(stop));
    roles.pass(stop);
  }
  return coming;
}

}  // namespace collab
