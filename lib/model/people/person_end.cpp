// How a person leaves the roster: ended with a last day, or taken back as a mistaken entry.
#include <fmt/format.h>

#include <array>

#include "base/text/text.h"
#include "model/people/person.h"

namespace collab {
namespace {

/// Where a person may be named, and how that reads in a refusal.
struct Mention {
  const char* count;
  const char* one;
  const char* many;
};

constexpr Mention mentions[] = {
    {"SELECT count(*) FROM membership WHERE person = :id", "membership", "memberships"},
    {"SELECT count(*) FROM team WHERE sponsor = :id", "sponsored team", "sponsored teams"},
    {"SELECT count(*) FROM norm WHERE proposed_by = :id", "proposed norm", "proposed norms"},
    {"SELECT count(*) FROM norm_acceptance WHERE person = :id", "accepted norm", "accepted norms"},
    {"SELECT count(*) FROM rotation_place WHERE person = :id", "place in a rotation",
     "places in rotations"},
    {"SELECT count(*) FROM rotation_exception WHERE person = :id", "swapped or skipped turn",
     "swapped or skipped turns"},
    {"SELECT count(*) FROM meeting WHERE facilitator = :id OR recorder = :id",
     "meeting led or noted", "meetings led or noted"},
    {"SELECT count(*) FROM agenda_item WHERE proposed_by = :id", "agenda item", "agenda items"},
    {"SELECT count(*) FROM attendance WHERE person = :id", "attendance", "attendances"},
    {"SELECT count(*) FROM action_owner WHERE person = :id", "action", "actions"},
    {"SELECT count(*) FROM question WHERE person = :id", "answered question", "answered questions"},
    {"SELECT count(*) FROM readiness_answer WHERE answered_by = :id", "answer to a guide",
     "answers to a guide"},
    {"SELECT count(*) FROM lesson_study_role WHERE person = :id", "role in a lesson study",
     "roles in lesson studies"},
    {"SELECT count(*) FROM lesson_observation WHERE person = :id", "observation", "observations"},
    {"SELECT count(*) FROM partner_seat WHERE person = :id", "partner's seat", "partners' seats"},
    {"SELECT count(*) FROM team_side WHERE person = :id", "side on a team", "sides on teams"},
    {"SELECT count(*) FROM pairing WHERE mentor = :id OR mentee = :id", "mentoring pair",
     "mentoring pairs"},
    {"SELECT count(*) FROM training WHERE person = :id", "training", "trainings"},
    {"SELECT count(*) FROM person WHERE evaluator = :id", "person they evaluate",
     "people they evaluate"},
};

constexpr std::array<const char*, 8> own_rows = {
    "DELETE FROM former_name WHERE person = :id", "DELETE FROM person_source WHERE person = :id",
    "DELETE FROM staff_role WHERE person = :id",  "DELETE FROM person_group WHERE person = :id",
    "DELETE FROM leave WHERE person = :id",       "DELETE FROM imported_value WHERE person = :id",
    "DELETE FROM free_time WHERE person = :id",   "DELETE FROM working_days WHERE person = :id"};

constexpr std::array<const char*, 5> close_open_rows = {
    "UPDATE staff_role SET until_on = :day WHERE person = :id AND ifnull(until_on, '9999') > :day",
    "UPDATE person_group SET until_on = :day WHERE person = :id AND ifnull(until_on, '9999') > "
    ":day",
    "UPDATE leave SET until_on = :day WHERE person = :id AND ifnull(until_on, '9999') > :day",
    "UPDATE working_days SET until_on = :day WHERE person = :id AND ifnull(until_on, '9999') > "
    ":day",
    "UPDATE person SET ended_on = :day WHERE id = :id"};

constexpr std::array<const char*, 4> reopen_rows = {
    "UPDATE staff_role SET until_on = NULL WHERE person = :id AND until_on = :day",
    "UPDATE person_group SET until_on = NULL WHERE person = :id AND until_on = :day",
    "UPDATE working_days SET until_on = NULL WHERE person = :id AND until_on = :day",
    "UPDATE person SET ended_on = NULL WHERE id = :id AND ended_on = :day"};

constexpr std::string_view begins_later = R"sql(
  SELECT what
  FROM (
    SELECT 'a membership in ' || team.slug || ' begins on ' || membership.from_on AS what,
      membership.from_on AS from_on
    FROM membership
    JOIN team ON team.id = membership.team
    WHERE person = :id
    UNION ALL
    SELECT 'the role ''' || role || ''' begins on ' || from_on, from_on
    FROM staff_role
    WHERE person = :id
    UNION ALL
    SELECT 'the ' || kind || ' ''' || name || ''' begins on ' || from_on, from_on
    FROM person_group
    WHERE person = :id
    UNION ALL
    SELECT 'a leave begins on ' || from_on, from_on
    FROM leave
    WHERE person = :id
    UNION ALL
    SELECT 'other working days begin on ' || from_on, from_on
    FROM working_days
    WHERE person = :id
  )
  WHERE from_on > :day
  ORDER BY from_on
)sql";

constexpr std::string_view close_memberships = R"sql(
  UPDATE membership
  SET until_on = :day
  WHERE person = :id
    AND ifnull(until_on, '9999') > :day
)sql";

// Those of teams that are still there.
constexpr std::string_view ended_memberships = R"sql(
  SELECT DISTINCT team.slug
  FROM membership
  JOIN team ON team.id = membership.team
  WHERE membership.person = :id
    AND membership.until_on = :day
    AND team.ended_on IS NULL
  ORDER BY team.slug
)sql";

constexpr std::string_view reopen_memberships = R"sql(
  UPDATE membership
  SET until_on = NULL
  WHERE person = :id
    AND until_on = :day
    AND team IN (SELECT id FROM team WHERE ended_on IS NULL)
)sql";

}  // namespace

void remove_person(Db& db, Id id) {
  std::vector<std::string> found;
  for (const Mention& mention : mentions) {
    const auto count = db.integer(mention.count, {{":id", id}}).value_or(0);
    if (count > 0) found.push_back(count_of(count, mention.one, mention.many));
  }
  const auto person = person_by_id(db, id);
  const std::string handle = person ? person->handle : std::to_string(id);
  if (!found.empty()) {
    throw Error(Kind::refused,
                fmt::format("'{}' is still referred to: {}", handle, join(found, ", ")),
                fmt::format("somebody who leaves is ended: collab person end {}", handle));
  }
  for (const char* sql : own_rows) db.run(sql, {{":id", id}});
  db.run("DELETE FROM person WHERE id = :id", {{":id", id}});
}

int end_person(Db& db, Id id, Date day) {
  const auto person = person_by_id(db, id);
  if (person && person->started_on && day < *person->started_on) {
    throw Error(Kind::input, fmt::format("'{}' starts on {}, after the last day {}", person->handle,
                                         iso(*person->started_on), iso(day)));
  }
  if (const auto later = db.text(begins_later, {{":id", id}, {":day", day}})) {
    throw Error(Kind::refused, fmt::format("{}, after {}", visible(*later), iso(day)),
                "change or remove that first, or choose a later day");
  }
  const int closed = db.run(close_memberships, {{":id", id}, {":day", day}});
  for (const char* sql : close_open_rows) db.run(sql, {{":id", id}, {":day", day}});
  return closed;
}

std::vector<std::string> reopen_person(Db& db, Id id) {
  std::vector<std::string> teams;
  const auto person = person_by_id(db, id);
  if (!person || !person->ended_on) return teams;
  auto rows = db.query(ended_memberships, {{":id", id}, {":day", *person->ended_on}});
  while (rows.step()) teams.push_back(rows.text(0));
  for (const char* sql : reopen_rows) db.run(sql, {{":id", id}, {":day", *person->ended_on}});
  db.run(reopen_memberships, {{":id", id}, {":day", *person->ended_on}});
  return teams;
}

void bring_back_person(Db& db, Id id, Date day) {
  const Date ended_on = person_by_id(db, id).value().ended_on.value();
  for (const char* sql : reopen_rows) db.run(sql, {{":id", id}, {":day", ended_on}});
  const Date first = ended_on + Days{1};
  if (first < day) add_leave(db, id, {0, "", "", first, day - Days{1}});
}

int change_person(Db& db, const Person& person) {
  const auto before = person_by_id(db, person.id);
  if (!before || before->ended_on == person.ended_on) {
    store_person(db, person);
    return 0;
  }
  reopen_person(db, person.id);
  Person open = person;
  open.ended_on.reset();
  store_person(db, open);
  return person.ended_on ? end_person(db, person.id, *person.ended_on) : 0;
}

}  // namespace collab
