// The record of a meeting: day, time, place, state, who leads. Its parts are in agenda.cpp,
// attendance.cpp and answers.cpp.
#include "model/meeting/meeting.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/number.h"
#include "model/team/team.h"

namespace collab {
namespace {

Meeting read_meeting(const Statement& row) {
  Meeting meeting;
  meeting.id = row.integer(0);
  meeting.team = row.integer(1);
  meeting.held_on = row.day(2);
  meeting.occurrence_on = row.day_or(3);
  meeting.start_time = row.small_or(4);
  meeting.minutes = row.small_or(5);
  meeting.place = row.text_or(6);
  meeting.state = row.text(7);
  meeting.cancelled_on = row.day_or(8);
  meeting.reason = row.text_or(9);
  meeting.facilitator = row.integer_or(10);
  meeting.recorder = row.integer_or(11);
  meeting.template_name = row.text_or(12);
  meeting.agenda_written_at = row.integer_or(13);
  meeting.connection = row.text_or(14);
  meeting.evidence = row.text_or(15);
  meeting.noticed = row.text_or(16);
  meeting.no_next_step = row.flag(17);
  return meeting;
}

void bind_meeting(Statement& statement, const Meeting& meeting) {
  statement.bind({{":id", meeting.id == 0 ? Bound(std::nullopt) : Bound(meeting.id)},
                  {":team", meeting.team},
                  {":held_on", meeting.held_on},
                  {":occurrence_on", meeting.occurrence_on},
                  {":start_time", meeting.start_time},
                  {":minutes", meeting.minutes},
                  {":place", meeting.place},
                  {":state", meeting.state},
                  {":cancelled_on", meeting.cancelled_on},
                  {":reason", meeting.reason},
                  {":facilitator", meeting.facilitator},
                  {":recorder", meeting.recorder},
                  {":template", meeting.template_name},
                  {":agenda_written_at", meeting.agenda_written_at},
                  {":connection", meeting.connection},
                  {":evidence", meeting.evidence},
                  {":noticed", meeting.noticed},
                  {":no_next_step", meeting.no_next_step}});
}

}  // namespace

constexpr const char* meeting_columns = R"sql(
SELECT id, team, held_on, occurrence_on, start_time, minutes, place, state, cancelled_on, reason,
       facilitator, recorder, template, agenda_written_at, connection, evidence, noticed, no_next_step
FROM meeting)sql";

std::optional<Meeting> meeting_by_id(Db& db, Id id) {
  Statement row = db.query(std::string(meeting_columns) + "\nWHERE id = :id", {{":id", id}});
  if (!row.step()) return {};
  return read_meeting(row);
}

Where conditions(const MeetingFilter& filter) {
  Where where;
  where.add("team = :team", {{":team", filter.team}})
      .add("held_on >= :from", {{":from", filter.from}})
      .add("held_on <= :to", {{":to", filter.to}})
      .add("state = :state", {{":state", filter.state}})
      .add("state <> :other", {{":other", filter.other_than}});
  return where;
}

std::vector<Meeting> meetings(Db& db, const MeetingFilter& filter) {
  Statement rows =
      conditions(filter).query(db, meeting_columns, "\nORDER BY held_on, start_time, id");
  std::vector<Meeting> found;
  while (rows.step()) found.push_back(read_meeting(rows));
  return found;
}

constexpr const char* cancelled_for = R"sql(
SELECT id, reason
FROM meeting
WHERE (held_on BETWEEN :from AND :to OR occurrence_on BETWEEN :from AND :to)
  AND state = 'cancelled'
  AND reason IS NOT NULL)sql";

std::unordered_map<Id, std::string> reasons_of_cancelled(const Db& db, Period days) {
  return db.texts_by_id(cancelled_for, {{":from", days.from}, {":to", days.to}});
}

constexpr const char* insert_meeting = R"sql(
INSERT INTO meeting (id, team, held_on, occurrence_on, start_time, minutes, place, state,
                     cancelled_on, reason, facilitator, recorder, template, agenda_written_at,
                     connection, evidence, noticed, no_next_step)
VALUES (:id, :team, :held_on, :occurrence_on, :start_time, :minutes, :place, :state,
        :cancelled_on, :reason, :facilitator, :recorder, :template, :agenda_written_at,
        :connection, :evidence, :noticed, :no_next_step)
RETURNING id)sql";

Id add_meeting(Db& db, const Meeting& meeting) {
  Statement insert = db.prepare(insert_meeting);
  bind_meeting(insert, meeting);
  insert.step();
  const Id id = insert.integer(0);
  while (insert.step()) {
  }
  return id;
}

constexpr const char* has_attendance = R"sql(
SELECT 1 FROM attendance WHERE meeting = :id
UNION ALL
SELECT 1 FROM guest WHERE meeting = :id
UNION ALL
SELECT 1 FROM headcount WHERE meeting = :id)sql";

constexpr const char* update_meeting = R"sql(
UPDATE meeting
SET team = :team,
  held_on = :held_on,
  occurrence_on = :occurrence_on,
  start_time = :start_time,
  minutes = :minutes,
  place = :place,
  state = :state,
  cancelled_on = :cancelled_on,
  reason = :reason,
  facilitator = :facilitator,
  recorder = :recorder,
  template = :template,
  agenda_written_at = :agenda_written_at,
  connection = :connection,
  evidence = :evidence,
  noticed = :noticed,
  no_next_step = :no_next_step
WHERE id = :id)sql";

void store_meeting(Db& db, const Meeting& meeting) {
  if (meeting.state != "held" && db.any(has_attendance, {{":id", meeting.id}})) {
    const std::string name = reference('M', meeting.id);
    throw Error(
        Kind::refused, fmt::format("{} has attendance, so it was held", name),
        fmt::format("take the attendance back first: collab meeting attend {} --clear attendance",
                    name));
  }
  Statement update = db.prepare(update_meeting);
  bind_meeting(update, meeting);
  update.step();
}

constexpr const char* referring_to_meeting = R"sql(
SELECT 'D' || id FROM decision WHERE meeting = :id
UNION ALL
SELECT 'A' || id FROM action WHERE meeting = :id
UNION ALL
SELECT 'a disagreement' FROM disagreement WHERE meeting = :id
UNION ALL
SELECT 'a celebration' FROM celebration WHERE meeting = :id)sql";

constexpr const char* parts_of_meeting[] = {
    "DELETE FROM agenda_item WHERE meeting = :id",
    "DELETE FROM attendance WHERE meeting = :id",
    "DELETE FROM guest WHERE meeting = :id",
    "DELETE FROM headcount WHERE meeting = :id",
    "DELETE FROM meeting_focus WHERE meeting = :id",
    "DELETE FROM meeting_answer WHERE meeting = :id",
    "DELETE FROM question WHERE meeting = :id",
    "DELETE FROM meeting WHERE id = :id",
};

void remove_meeting(Db& db, Id id) {
  std::vector<std::string> referring;
  Statement rows = db.query(referring_to_meeting, {{":id", id}});
  while (rows.step()) referring.push_back(rows.text(0));
  if (!referring.empty()) {
    const std::string name = reference('M', id);
    throw Error(
        Kind::refused, fmt::format("{} is still referred to: {}", name, join(referring, ", ")),
        fmt::format("if it did not take place: collab meeting cancel {} --because WHY", name));
  }
  for (const char* part : parts_of_meeting) db.run(part, {{":id", id}});
}

constexpr const char* earlier_that_day = R"sql(
SELECT count(*)
FROM meeting
WHERE team = :team
  AND held_on = :day
  AND id < :id)sql";

std::string meeting_name(Db& db, const Meeting& meeting) {
  const auto team = team_by_id(db, meeting.team);
  const auto earlier = db.integer(
      earlier_that_day, {{":team", meeting.team}, {":day", meeting.held_on}, {":id", meeting.id}});
  const std::string name = fmt::format("{}/{}", team ? team->slug : "", iso(meeting.held_on));
  return earlier.value_or(0) == 0 ? name : fmt::format("{}.{}", name, *earlier + 1);
}

constexpr const char* filled_in = R"sql(
SELECT 1 FROM attendance WHERE meeting = :id
UNION ALL
SELECT 1 FROM guest WHERE meeting = :id
UNION ALL
SELECT 1 FROM headcount WHERE meeting = :id
UNION ALL
SELECT 1 FROM decision WHERE meeting = :id
UNION ALL
SELECT 1 FROM action WHERE meeting = :id
UNION ALL
SELECT 1 FROM meeting_focus WHERE meeting = :id
UNION ALL
SELECT 1 FROM meeting_answer WHERE meeting = :id
UNION ALL
SELECT 1 FROM disagreement WHERE meeting = :id
UNION ALL
SELECT 1 FROM celebration WHERE meeting = :id
UNION ALL
SELECT 1
FROM meeting
WHERE id = :id
  AND (connection IS NOT NULL OR evidence IS NOT NULL OR noticed IS NOT NULL OR no_next_step = 1))sql";

bool has_record(Db& db, Id meeting) { return db.any(filled_in, {{":id", meeting}}); }

}  // namespace collab
