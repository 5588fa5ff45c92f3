// The person's row: reading, adding, storing. What values may be is in person_rules.cpp, dated
// roles, groups and leave in person_span.cpp, ending and taking back in person_end.cpp.
#include "model/people/person.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "model/school/setting.h"
#include "store/rows_of.h"

namespace collab {
namespace {

Person person_of(const Statement& row) {
  Person person;
  person.id = row.integer(0);
  person.handle = row.text(1);
  person.name = row.text(2);
  person.preferred_name = row.text_or(3);
  person.email = row.text_or(4);
  person.staff_id = row.text_or(5);
  person.started_on = row.day_or(6);
  person.ended_on = row.day_or(7);
  person.fte = row.real_or(8);
  if (const auto flag = row.integer_or(9)) person.new_educator = *flag != 0;
  person.release_share = row.real_or(10);
  person.teaching_since = row.day_or(11);
  person.evaluator = row.integer_or(12);
  person.mentor_limit = row.small_or(13);
  return person;
}

constexpr RowsOf person_with_id = {
    "id, handle, name, preferred_name, email, staff_id, started_on, ended_on, fte, new_educator, "
    "release_share, teaching_since, evaluator, mentor_limit",
    "person", "id"};

std::string select_where(std::string_view rest) {
  return fmt::format("SELECT {} FROM person {}", person_with_id.columns, rest);
}

constexpr std::string_view other_with_email = R"sql(
  SELECT handle
  FROM person
  WHERE email = :email COLLATE NOCASE
    AND id <> :id
)sql";

constexpr std::string_view other_with_staff_id = R"sql(
  SELECT handle
  FROM person
  WHERE staff_id = :staff_id
    AND id <> :id
)sql";

/// Throws where handle, email or staff id are somebody else's.
void check_unique(Db& db, const Person& person) {
  const auto named = person_by_handle(db, person.handle);
  if (named && named->id != person.id) {
    throw Error(
        Kind::refused,
        fmt::format("handle '{}' is taken by {}", person.handle, visible(named->name)),
        fmt::format("choose another: --handle {}", free_handle(db, person.name, std::nullopt)));
  }
  const auto taken = [](std::string_view what, const std::string& value, const std::string& by) {
    throw Error(Kind::refused,
                fmt::format("{} '{}' is already that of '{}'", what, visible(value), by),
                fmt::format("collab person show {}", by));
  };
  if (person.email) {
    const auto other = db.text(other_with_email, {{":email", *person.email}, {":id", person.id}});
    if (other) taken("email", *person.email, *other);
  }
  if (person.staff_id) {
    const auto other =
        db.text(other_with_staff_id, {{":staff_id", *person.staff_id}, {":id", person.id}});
    if (other) taken("staff id", *person.staff_id, *other);
  }
}

constexpr std::string_view membership_outside = R"sql(
  SELECT team.slug || ' from ' || membership.from_on
    || ifnull(' until ' || membership.until_on, '')
  FROM membership
  JOIN team ON team.id = membership.team
  WHERE membership.person = :id
    AND (membership.from_on < :started_on
      OR (:ended_on IS NOT NULL AND ifnull(membership.until_on, '9999-12-31') > :ended_on))
  ORDER BY membership.from_on, team.slug
)sql";

void check_memberships(Db& db, const Person& person) {
  const auto outside = db.text(
      membership_outside,
      {{":id", person.id}, {":started_on", person.started_on}, {":ended_on", person.ended_on}});
  if (!outside) return;
  throw Error(Kind::refused,
              fmt::format("'{}' is on {}, which these dates leave out", person.handle, *outside),
              fmt::format("change the membership first: collab team member end {} {}",
                          outside->substr(0, outside->find(' ')), person.handle));
}

void check_person(const Person& person) {
  const auto faults = person_faults(person);
  if (!faults.empty()) throw Error(Kind::input, faults.front().what, faults.front().hint);
}

}  // namespace

const std::string& spoken_name(const Person& person) {
  return person.preferred_name ? *person.preferred_name : person.name;
}

bool active_on(const Person& person, Date day) {
  return (!person.started_on || *person.started_on <= day) &&
         (!person.ended_on || day <= *person.ended_on);
}

std::optional<Person> person_by_id(Db& db, Id id) {
  return row_of(db, person_with_id, id, person_of);
}

std::optional<Person> person_by_handle(Db& db, std::string_view handle) {
  auto row = db.query(select_where("WHERE handle = :handle"), {{":handle", handle}});
  if (!row.step()) return std::nullopt;
  return person_of(row);
}

std::vector<Person> people(Db& db, std::optional<Date> day) {
  std::vector<Person> all;
  auto rows = db.query(select_where("ORDER BY handle"));
  while (rows.step()) {
    Person person = person_of(rows);
    if (!day || active_on(person, *day)) all.push_back(std::move(person));
  }
  return all;
}

constexpr std::string_view insert_person = R"sql(
  INSERT INTO person (handle, name, preferred_name, email, staff_id, started_on, ended_on, fte,
    new_educator, release_share, teaching_since, evaluator, mentor_limit)
  VALUES (:handle, :name, :preferred_name, :email, :staff_id, :started_on, :ended_on, :fte,
    :new_educator, :release_share, :teaching_since, :evaluator, :mentor_limit)
)sql";

Id add_person(Db& db, const Person& person) {
  check_person(person);
  check_unique(db, person);
  return db.insert(insert_person, {{":handle", person.handle},
                                   {":name", person.name},
                                   {":preferred_name", person.preferred_name},
                                   {":email", person.email},
                                   {":staff_id", person.staff_id},
                                   {":started_on", person.started_on},
                                   {":ended_on", person.ended_on},
                                   {":fte", person.fte},
                                   {":new_educator", person.new_educator},
                                   {":release_share", person.release_share},
                                   {":teaching_since", person.teaching_since},
                                   {":evaluator", person.evaluator},
                                   {":mentor_limit", person.mentor_limit}});
}

constexpr std::string_view update_person = R"sql(
  UPDATE person
  SET handle = :handle, name = :name, preferred_name = :preferred_name, email = :email,
    staff_id = :staff_id, started_on = :started_on, ended_on = :ended_on, fte = :fte,
    new_educator = :new_educator, release_share = :release_share,
    teaching_since = :teaching_since, evaluator = :evaluator, mentor_limit = :mentor_limit
  WHERE id = :id
)sql";

void store_person(Db& db, const Person& person) {
  check_person(person);
  check_unique(db, person);
  check_memberships(db, person);
  db.run(update_person, {{":id", person.id},
                         {":handle", person.handle},
                         {":name", person.name},
                         {":preferred_name", person.preferred_name},
                         {":email", person.email},
                         {":staff_id", person.staff_id},
                         {":started_on", person.started_on},
                         {":ended_on", person.ended_on},
                         {":fte", person.fte},
                         {":new_educator", person.new_educator},
                         {":release_share", person.release_share},
                         {":teaching_since", person.teaching_since},
                         {":evaluator", person.evaluator},
                         {":mentor_limit", person.mentor_limit}});
}

bool new_educator_on(Db& db, const Person& person, Date day) {
  if (person.new_educator) return *person.new_educator;
  const int years = number_setting(db, "new_educator_years");
  if (years == 0 || !person.started_on || day < *person.started_on) return false;
  const std::chrono::year_month_day start{*person.started_on};
  const auto end = start + std::chrono::years{years};
  // A start on February 29 ends with the month.
  const Date until = end.ok() ? Date{end} : Date{end.year() / end.month() / std::chrono::last};
  return day < until;
}

constexpr RowsOf handle_of_person = {"handle", "person", "id"};

std::optional<std::string> handle_of(const Db& db, Id person) {
  return row_of(db, handle_of_person, person, [](const Statement& row) { return row.text(0); });
}

}  // namespace collab
