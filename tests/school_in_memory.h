// A school in memory with a team in it, for tests of rules that need no file.
#pragma once
#include <string>
#include <vector>

#include "model/meeting/meeting.h"
#include "model/team/rotation.h"
#include "model/team/series.h"
#include "model/team/team.h"
#include "store/schema.h"

namespace collab {

inline Date day(std::string_view text) { return parse_iso(text).value(); }

/// An empty school; every function adds a record with as little as it needs.
struct SchoolInMemory {
  SchoolInMemory() : db(":memory:", Access::create, std::chrono::milliseconds(0)) { migrate(db); }

  Id person(const std::string& handle) {
    Person person;
    person.handle = handle;
    person.name = handle;
    return add_person(db, person);
  }
  Id team(const std::string& slug, Date created_on) {
    Team team;
    team.slug = slug;
    team.name = slug;
    team.kind = "plc";
    team.created_on = created_on;
    return add_team(db, team);
  }
  Id member(Id team, Id person, Date from, const std::string& role = "member",
            std::optional<Date> until = std::nullopt) {
    return add_membership(db, {0, team, person, role, from, until});
  }
  Id series(Id team, const std::string& pattern, Date from,
            std::optional<Date> until = std::nullopt) {
    Series series;
    series.team = team;
    series.pattern = parse_pattern(pattern);
    series.minutes = 45;
    series.from_on = from;
    series.until_on = until;
    return add_series(db, series);
  }
  /// A meeting with the people whose turns it is.
  Meeting meet(Id team, Date on, const std::string& state = "held") {
    Meeting meeting;
    meeting.team = team;
    meeting.held_on = on;
    meeting.occurrence_on = on;
    meeting.state = state;
    meeting.facilitator = turn_on(db, {team, "facilitator", on}, std::nullopt).person;
    meeting.recorder = turn_on(db, {team, "recorder", on}, meeting.facilitator).person;
    meeting.id = add_meeting(db, meeting);
    return meeting;
  }

  Db db;
};

}  // namespace collab
