// Who was at a meeting: people of the roster by state, guests by name, others as headcounts. All of
// it belongs to held meetings only.
#include <fmt/format.h>

#include <algorithm>

#include "model/meeting/meeting.h"
#include "model/number.h"
#include "store/rows_of.h"

namespace collab {
namespace {

constexpr const char* state_of_meeting = R"sql(
SELECT state
FROM meeting
WHERE id = :meeting)sql";

void check_held(Db& db, Id meeting) {
  const auto state = db.text(state_of_meeting, {{":meeting", meeting}});
  if (state == "held") return;
  throw Error(Kind::refused, fmt::format("{} is {}: attendance belongs to held meetings only",
                                         reference('M', meeting), state.value_or("not there")));
}

}  // namespace

constexpr const char* attendance_of_meeting = R"sql(
SELECT attendance.person, attendance.state
FROM attendance
JOIN person ON person.id = attendance.person
WHERE attendance.meeting = :meeting
ORDER BY person.handle)sql";

std::vector<Attendance> attendance(Db& db, Id meeting) {
  Statement rows = db.query(attendance_of_meeting, {{":meeting", meeting}});
  std::vector<Attendance> found;
  while (rows.step()) found.push_back({rows.integer(0), rows.text(1)});
  return found;
}

constexpr const char* upsert_attendance = R"sql(
INSERT INTO attendance (meeting, person, state)
VALUES (:meeting, :person, :state)
ON CONFLICT (meeting, person) DO UPDATE
SET state = excluded.state)sql";

void set_attendance(Db& db, Id meeting, Id person, std::string_view state) {
  check_held(db, meeting);
  db.run(upsert_attendance, {{":meeting", meeting}, {":person", person}, {":state", state}});
}

constexpr const char* delete_attendance = R"sql(
DELETE FROM attendance
WHERE meeting = :meeting
  AND person = :person)sql";

void clear_attendance(Db& db, Id meeting, Id person) {
  db.run(delete_attendance, {{":meeting", meeting}, {":person", person}});
}

constexpr RowsOf guests_of_meeting = {"name", "guest", "meeting", "name"};

std::vector<std::string> guests(Db& db, Id meeting) {
  return rows_of(db, guests_of_meeting, meeting, [](const Statement& row) { return row.text(0); });
}

constexpr const char* insert_guest = R"sql(
INSERT INTO guest (meeting, name)
VALUES (:meeting, :name)
ON CONFLICT DO NOTHING)sql";

constexpr const char* delete_guest = R"sql(
DELETE FROM guest
WHERE meeting = :meeting
  AND name = :name)sql";

void set_guests(Db& db, Id meeting, const std::vector<std::string>& names) {
  if (!names.empty()) check_held(db, meeting);
  for (const std::string& old : guests(db, meeting)) {
    if (std::ranges::find(names, old) == names.end()) {
      db.run(delete_guest, {{":meeting", meeting}, {":name", old}});
    }
  }
  for (const std::string& name : names) {
    db.run(insert_guest, {{":meeting", meeting}, {":name", name}});
  }
}

constexpr RowsOf headcounts_of_meeting = {"role, people", "headcount", "meeting", "role"};

std::vector<Headcount> headcounts(Db& db, Id meeting) {
  return rows_of(db, headcounts_of_meeting, meeting, [](const Statement& row) {
    return Headcount{row.text(0), static_cast<int>(row.integer(1))};
  });
}

constexpr const char* upsert_headcount = R"sql(
INSERT INTO headcount (meeting, role, people)
VALUES (:meeting, :role, :people)
ON CONFLICT (meeting, role) DO UPDATE
SET people = excluded.people)sql";

constexpr const char* delete_headcount = R"sql(
DELETE FROM headcount
WHERE meeting = :meeting
  AND role = :role)sql";

void set_headcounts(Db& db, Id meeting, const std::vector<Headcount>& counts) {
  if (!counts.empty()) check_held(db, meeting);
  for (const Headcount& old : headcounts(db, meeting)) {
    if (std::ranges::find(counts, old.role, &Headcount::role) == counts.end()) {
      db.run(delete_headcount, {{":meeting", meeting}, {":role", old.role}});
    }
  }
  for (const Headcount& count : counts) {
    db.run(upsert_headcount,
           {{":meeting", meeting}, {":role", count.role}, {":people", count.people}});
  }
}

constexpr const char* without_anybody = R"sql(
SELECT id
FROM meeting
WHERE state = 'held'
  AND held_on BETWEEN :from AND :to
  AND NOT EXISTS (SELECT 1 FROM attendance WHERE attendance.meeting = meeting.id)
  AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.meeting = meeting.id)
  AND NOT EXISTS (SELECT 1 FROM headcount WHERE headcount.meeting = meeting.id)
  AND id NOT IN (SELECT meeting FROM unclear_attendance)
ORDER BY held_on DESC,
  id DESC)sql";

std::vector<Id> held_without_anybody(Db& db, const Period& span) {
  Statement rows = db.query(without_anybody, {{":from", span.from}, {":to", span.to}});
  std::vector<Id> found;
  while (rows.step()) found.push_back(rows.integer(0));
  return found;
}

}  // namespace collab
