// Dated roles, groups and leave of a person: three tables of one shape, and one set of rules.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "model/people/person.h"
#include "store/rows_of.h"

namespace collab {
namespace {

PersonSpan span_of(const Statement& row) {
  return {row.integer(0), row.text(1), row.text(2), row.day_or(3), row.day_or(4)};
}

std::vector<PersonSpan> spans_of(Statement rows) {
  std::vector<PersonSpan> spans;
  while (rows.step()) spans.push_back(span_of(rows));
  return spans;
}

SpansByPerson spans_by_person(Statement rows) {
  SpansByPerson spans;
  while (rows.step()) spans[rows.integer(5)].push_back(span_of(rows));
  return spans;
}

std::string of_one(std::string_view select, std::string_view order) {
  return fmt::format("{} WHERE person = :person {}", select, order);
}

std::string of_all(std::string_view select, std::string_view order) {
  return fmt::format("{} {}", select, order);
}

/// "teacher", "grade 3", "on leave".
std::string words(const PersonSpan& span) {
  if (span.name.empty()) return "on leave";
  return visible(span.kind.empty() ? span.name : span.kind + " " + span.name);
}

std::string dates(const PersonSpan& span) {
  std::string text;
  if (span.from_on) text += " from " + iso(*span.from_on);
  if (span.until_on) text += " until " + iso(*span.until_on);
  return text;
}

bool share_a_day(const PersonSpan& a, const PersonSpan& b) {
  const bool a_ends_first = a.until_on && b.from_on && *a.until_on < *b.from_on;
  const bool b_ends_first = b.until_on && a.from_on && *b.until_on < *a.from_on;
  return !a_ends_first && !b_ends_first;
}

Person existing(Db& db, Id id) {
  auto person = person_by_id(db, id);
  if (!person) throw Error(Kind::not_found, fmt::format("there is no person number {}", id));
  return *person;
}

void check_span(const Person& person, const PersonSpan& span) {
  if (span.from_on && span.until_on && *span.until_on < *span.from_on) {
    throw Error(Kind::input, fmt::format("the last day {} is before the first, {}",
                                         iso(*span.until_on), iso(*span.from_on)));
  }
  const auto outside = [&](std::string_view what, Date limit) {
    throw Error(Kind::input, fmt::format("'{}' {} on {}, and {}{} lies outside that", person.handle,
                                         what, iso(limit), words(span), dates(span)));
  };
  if (person.started_on && span.from_on && *span.from_on < *person.started_on)
    outside("starts", *person.started_on);
  if (person.ended_on && (span.until_on ? *span.until_on > *person.ended_on
                                        : span.from_on && *span.from_on > *person.ended_on))
    outside("ends", *person.ended_on);
}

void check_overlap(const Person& person, const PersonSpan& span,
                   const std::vector<PersonSpan>& present) {
  for (const PersonSpan& other : present) {
    if (other.kind != span.kind || folded(other.name) != folded(span.name)) continue;
    if (!share_a_day(other, span)) continue;
    throw Error(Kind::refused,
                fmt::format("'{}' is already {}{}", person.handle, words(other), dates(other)));
  }
}

/// The usual roles, so that "Teacher" and "teacher" are one from the start.
constexpr std::array<std::string_view, 10> usual_roles = {
    "teacher",   "special educator", "coach",     "counselor", "paraprofessional",
    "librarian", "specialist",       "principal", "nurse",     "administrator"};

// The first spelling holds for all later ones; in the order of entry the index gives it at once.
constexpr std::string_view same_role = R"sql(
  SELECT role
  FROM staff_role
  WHERE role = :name COLLATE NOCASE
  ORDER BY id
  LIMIT 1
)sql";

constexpr std::string_view same_group = R"sql(
  SELECT name
  FROM person_group
  WHERE kind = :kind
    AND name = :name COLLATE NOCASE
  ORDER BY id
  LIMIT 1
)sql";

constexpr std::string_view all_roles = "SELECT DISTINCT role FROM staff_role ORDER BY role";
constexpr std::string_view all_groups =
    "SELECT DISTINCT name FROM person_group WHERE kind = :kind ORDER BY name";

/// The text as somebody in the school already has it, else as it is. `same` is what SQLite found,
/// whose NOCASE knows ASCII alone; texts with other letters are compared with `all`.
std::string known_spelling(const std::optional<std::string>& same, Statement all,
                           const std::string& text) {
  if (same) return *same;
  const std::string wanted = folded(text);
  const bool ascii = characters(text) == text.size();
  while (!ascii && all.step())
    if (folded(all.text(0)) == wanted) return all.text(0);
  for (const std::string_view usual : usual_roles)
    if (wanted == usual) return std::string(usual);
  return text;
}

void set_last_day(Db& db, std::string_view select, std::string_view update, Id id, Date day) {
  const auto from = db.text(select, {{":id", id}});
  if (from && iso(day) < *from) {
    throw Error(Kind::input,
                fmt::format("the last day {} is before the first, {}", iso(day), *from));
  }
  db.run(update, {{":id", id}, {":until_on", day}});
}

}  // namespace

Date day_within(const Person& person, Date day) {
  if (person.ended_on && *person.ended_on < day) return *person.ended_on;
  if (person.started_on && *person.started_on > day) return *person.started_on;
  return day;
}

bool covers(const PersonSpan& span, Date day) {
  return (!span.from_on || *span.from_on <= day) && (!span.until_on || day <= *span.until_on);
}

constexpr std::string_view select_staff_roles = R"sql(
  SELECT id, '', role, from_on, until_on, person
  FROM staff_role
)sql";

constexpr std::string_view order_of_staff_roles = "ORDER BY ifnull(from_on, ''), role, id";

std::vector<PersonSpan> staff_roles(Db& db, Id person) {
  return spans_of(
      db.query(of_one(select_staff_roles, order_of_staff_roles), {{":person", person}}));
}

SpansByPerson all_staff_roles(Db& db) {
  return spans_by_person(db.query(of_all(select_staff_roles, order_of_staff_roles)));
}

constexpr std::string_view select_person_groups = R"sql(
  SELECT id, kind, name, from_on, until_on, person
  FROM person_group
)sql";

constexpr std::string_view order_of_person_groups = "ORDER BY kind, ifnull(from_on, ''), name, id";

std::vector<PersonSpan> person_groups(Db& db, Id person) {
  return spans_of(
      db.query(of_one(select_person_groups, order_of_person_groups), {{":person", person}}));
}

SpansByPerson all_person_groups(Db& db) {
  return spans_by_person(db.query(of_all(select_person_groups, order_of_person_groups)));
}

constexpr std::string_view select_leaves = R"sql(
  SELECT id, '', '', from_on, until_on, person
  FROM leave
)sql";

constexpr std::string_view order_of_leaves = "ORDER BY from_on, id";

std::vector<PersonSpan> leaves(Db& db, Id person) {
  return spans_of(db.query(of_one(select_leaves, order_of_leaves), {{":person", person}}));
}

SpansByPerson all_leaves(Db& db) {
  return spans_by_person(db.query(of_all(select_leaves, order_of_leaves)));
}

constexpr std::string_view insert_staff_role = R"sql(
  INSERT INTO staff_role (person, role, from_on, until_on)
  VALUES (:person, :role, :from_on, :until_on)
)sql";

Id add_staff_role(Db& db, Id person, const PersonSpan& span) {
  const Person whom = existing(db, person);
  PersonSpan role = span;
  role.name = accept_text(span.name, "role");
  role.name =
      known_spelling(db.text(same_role, {{":name", role.name}}), db.query(all_roles), role.name);
  check_span(whom, role);
  check_overlap(whom, role, staff_roles(db, person));
  return db.insert(insert_staff_role, {{":person", person},
                                       {":role", role.name},
                                       {":from_on", role.from_on},
                                       {":until_on", role.until_on}});
}

constexpr std::string_view insert_person_group = R"sql(
  INSERT INTO person_group (person, kind, name, from_on, until_on)
  VALUES (:person, :kind, :name, :from_on, :until_on)
)sql";

Id add_person_group(Db& db, Id person, const PersonSpan& span) {
  const Person whom = existing(db, person);
  PersonSpan group = span;
  group.name = accept_text(span.name, span.kind);
  group.name = known_spelling(db.text(same_group, {{":kind", group.kind}, {":name", group.name}}),
                              db.query(all_groups, {{":kind", group.kind}}), group.name);
  check_span(whom, group);
  check_overlap(whom, group, person_groups(db, person));
  return db.insert(insert_person_group, {{":person", person},
                                         {":kind", group.kind},
                                         {":name", group.name},
                                         {":from_on", group.from_on},
                                         {":until_on", group.until_on}});
}

constexpr std::string_view insert_leave = R"sql(
  INSERT INTO leave (person, from_on, until_on)
  VALUES (:person, :from_on, :until_on)
)sql";

Id add_leave(Db& db, Id person, const PersonSpan& span) {
  const Person whom = existing(db, person);
  check_span(whom, span);
  check_overlap(whom, span, leaves(db, person));
  return db.insert(insert_leave,
                   {{":person", person}, {":from_on", span.from_on}, {":until_on", span.until_on}});
}

void end_staff_role(Db& db, Id id, Date day) {
  set_last_day(db, "SELECT from_on FROM staff_role WHERE id = :id",
               "UPDATE staff_role SET until_on = :until_on WHERE id = :id", id, day);
}

void end_person_group(Db& db, Id id, Date day) {
  set_last_day(db, "SELECT from_on FROM person_group WHERE id = :id",
               "UPDATE person_group SET until_on = :until_on WHERE id = :id", id, day);
}

void end_leave(Db& db, Id id, Date day) {
  set_last_day(db, "SELECT from_on FROM leave WHERE id = :id",
               "UPDATE leave SET until_on = :until_on WHERE id = :id", id, day);
}

void remove_staff_role(Db& db, Id id) {
  db.run("DELETE FROM staff_role WHERE id = :id", {{":id", id}});
}

void remove_person_group(Db& db, Id id) {
  db.run("DELETE FROM person_group WHERE id = :id", {{":id", id}});
}

void remove_leave(Db& db, Id id) { db.run("DELETE FROM leave WHERE id = :id", {{":id", id}}); }

constexpr RowsOf days_of_leave = {"from_on, until_on", "leave", "person", "from_on, id"};

bool on_leave(Db& db, Id person, Date day) {
  const auto away = rows_of(db, days_of_leave, person, [](const Statement& row) {
    return std::pair(row.day(0), row.day_or(1));
  });
  return std::ranges::any_of(away, [&](const auto& leave) {
    return leave.first <= day && leave.second.value_or(day) >= day;
  });
}

}  // namespace collab
