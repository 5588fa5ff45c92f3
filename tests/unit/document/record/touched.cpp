// Which questions an operation may have answered: only those are looked at again.
#include "document/record/touched.h"

#include <doctest/doctest.h>

#include "model/meeting/action.h"
#include "school_in_memory.h"

namespace collab {
namespace {

Question asked(Id meeting, const char* text) {
  Question question;
  question.meeting = meeting;
  question.text = text;
  return question;
}

RowChange made(const char* table, Id id) {
  return {RowChange::What::made, table, std::to_string(id), {}};
}

}  // namespace

TEST_CASE("somebody new concerns the questions that have a word of the name, or its initials") {
  SchoolInMemory school;
  Person person;
  person.name = "Zoë O’Connor-Díaz";
  person.handle = "z.oconnor";
  const Id zoe = add_person(school.db, person);
  const Touched touched(school.db, {made("person", zoe)});
  CHECK(touched.concerns(asked(1, "'Zoe' names nobody on the roster")));
  CHECK(touched.concerns(asked(1, "'OCONNOR: call the zoo' names nobody on the roster")));
  CHECK(touched.concerns(asked(1, "'ZOD' names nobody on the roster")));
  CHECK_FALSE(touched.concerns(asked(1, "'Zola' names nobody on the roster")));
}

TEST_CASE("a changed record concerns its meeting's questions, and those that name its number") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id meeting = school.meet(team, day("2026-11-09")).id;
  Action action;
  action.text = "call the zoo";
  action.team = team;
  action.meeting = meeting;
  action.created_on = day("2026-11-09");
  const Id id = add_action(school.db, action);
  const Touched touched(school.db, {made("action", id)});
  CHECK(touched.concerns(asked(meeting, "'sub for Tuesday' does not say who does it")));
  const std::string named = "A" + std::to_string(id) + " is said to be two things";
  CHECK(touched.concerns(asked(meeting + 1, named.c_str())));
  CHECK_FALSE(touched.concerns(asked(meeting + 1, "A4711 is said to be two things")));
}

TEST_CASE("a meeting on another day concerns the questions that say the day") {
  SchoolInMemory school;
  const Id team = school.team("grade-3", day("2026-08-17"));
  const Id meeting = school.meet(team, day("2026-11-30")).id;
  RowChange moved = made("meeting", meeting);
  moved.what = RowChange::What::changed;
  moved.fields.push_back({"meeting", moved.key, "held_on", "2026-11-30", "2026-12-02"});
  const Touched touched(school.db, {moved});
  CHECK(touched.concerns(asked(meeting + 1, "the next meeting is on 2026-12-02")));
  CHECK_FALSE(touched.concerns(asked(meeting + 1, "the next meeting is on 2026-12-09")));
}

TEST_CASE("rows that no document speaks of concern no question") {
  SchoolInMemory school;
  CHECK(Touched(school.db, {made("norm", 1), made("partner", 2)}).nothing());
}

}  // namespace collab
