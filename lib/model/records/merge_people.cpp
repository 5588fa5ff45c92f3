// See merge_people.h. Which columns name a person is asked of the schema, so that no table can be
// forgotten; what needs a rule of its own, since two rows become one, stands in the tables below.
#include "model/records/merge_people.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "model/people/former.h"
#include "model/records/kinds.h"
#include "model/records/rules.h"

namespace collab {
namespace {

/// A column that names a person.
struct PersonColumn {
  std::string table;
  std::string column;
};

constexpr std::string_view person_columns = R"sql(
  SELECT m.name, k."from"
  FROM sqlite_schema m
  JOIN pragma_foreign_key_list(m.name) k
  WHERE m.type = 'table'
    AND k."table" = 'person'
  ORDER BY m.name, k."from"
)sql";

// The columns of each unique index that has the person's column in it, joined with ','.
constexpr std::string_view unique_keys = R"sql(
  SELECT group_concat(i.name)
  FROM pragma_index_list(:table) l
  JOIN pragma_index_info(l.name) i
  WHERE l."unique" = 1
  GROUP BY l.name
  HAVING sum(i.name = :column) > 0
)sql";

// Whoever is there in one of the two records was there.
constexpr std::string_view join_attendance = R"sql(
  UPDATE attendance
  SET state = (
    SELECT CASE
        WHEN 'present' IN (attendance.state, other.state) THEN 'present'
        WHEN 'excused' IN (attendance.state, other.state) THEN 'excused'
        ELSE 'absent'
      END
    FROM attendance other
    WHERE other.meeting = attendance.meeting
      AND other.person = :gone
  )
  WHERE person = :kept
    AND meeting IN (SELECT meeting FROM attendance WHERE person = :gone)
)sql";

// A person stands in an order once.
constexpr std::string_view leave_rotation = R"sql(
  DELETE FROM rotation_place
  WHERE person = :gone
    AND EXISTS (
      SELECT 1
      FROM rotation_place other
      WHERE other.person = :kept
        AND other.team = rotation_place.team
        AND other.role = rotation_place.role
    )
)sql";

// Whose working days are known keeps them.
constexpr std::string_view leave_working_days = R"sql(
  DELETE FROM working_days
  WHERE person = :gone
    AND EXISTS (SELECT 1 FROM working_days WHERE person = :kept)
)sql";

constexpr std::string_view pair_of_both = R"sql(
  SELECT id
  FROM pairing
  WHERE (mentor = :kept AND mentee = :gone)
     OR (mentor = :gone AND mentee = :kept)
  ORDER BY id
)sql";

/// Tables with spans of time, and what two spans of one thing share, in SQL.
struct Spans {
  std::string_view table;
  std::string_view thing;
};
constexpr Spans spans_of_time[] = {
    {"membership", "team || ' ' || role"},
    {"staff_role", "lower(role)"},
    {"person_group", "kind || ' ' || lower(name)"},
    {"leave", "''"},
};

struct Span {
  Id id = 0;
  std::string thing;
  std::optional<Date> from_on;
  std::optional<Date> until_on;
};

/// True where a span begins before another has ended, or on the day after.
bool meets(const Span& earlier, const Span& later) {
  return earlier.thing == later.thing &&
         (!earlier.until_on || !later.from_on || *later.from_on <= *earlier.until_on + Days{1});
}

/// Makes spans that meet one: the earliest row stays, until the last day of all.
void join_spans(Db& db, const Spans& spans, Id person) {
  std::vector<Span> found;
  auto rows = db.query(fmt::format("SELECT id, {0}, from_on, until_on FROM {1} WHERE person = "
                                   ":person ORDER BY {0}, ifnull(from_on, ''), id",
                                   spans.thing, spans.table),
                       {{":person", person}});
  while (rows.step())
    found.push_back({rows.integer(0), rows.text(1), rows.day_or(2), rows.day_or(3)});
  for (std::size_t i = 0; i < found.size();) {
    Span whole = found[i];
    std::size_t next = i + 1;
    for (; next < found.size() && meets(whole, found[next]); ++next) {
      const auto& until = found[next].until_on;
      whole.until_on =
          whole.until_on && until ? std::optional(std::max(*whole.until_on, *until)) : std::nullopt;
      db.run(fmt::format("DELETE FROM {} WHERE id = :id", spans.table), {{":id", found[next].id}});
    }
    if (next > i + 1)
      db.run(fmt::format("UPDATE {} SET until_on = :until_on WHERE id = :id", spans.table),
             {{":until_on", whole.until_on}, {":id", whole.id}});
    i = next;
  }
}

std::vector<PersonColumn> columns_of_people(Db& db) {
  std::vector<PersonColumn> columns;
  auto rows = db.query(person_columns);
  while (rows.step()) columns.push_back({rows.text(0), rows.text(1)});
  return columns;
}

/// Rows of `gone` that say what one of `kept` says already.
void drop_doubles(Db& db, const PersonColumn& column, const Person& kept, const Person& gone) {
  std::vector<std::string> keys;
  auto rows = db.query(unique_keys, {{":table", column.table}, {":column", column.column}});
  while (rows.step()) keys.push_back(rows.text(0));
  for (const std::string& key : keys) {
    std::string same;
    for (const std::string_view each : split(key, ','))
      if (each != column.column) same += fmt::format(" AND o.{0} = {1}.{0}", each, column.table);
    db.run(fmt::format("DELETE FROM {0} WHERE {1} = :gone AND EXISTS (SELECT 1 FROM {0} o WHERE "
                       "o.{1} = :kept{2})",
                       column.table, column.column, same),
           {{":gone", gone.id}, {":kept", kept.id}});
  }
}

Moved move_rows(Db& db, const Person& kept, const Person& gone) {
  Moved moved;
  db.run(join_attendance, {{":kept", kept.id}, {":gone", gone.id}});
  db.run(leave_rotation, {{":kept", kept.id}, {":gone", gone.id}});
  db.run(leave_working_days, {{":kept", kept.id}, {":gone", gone.id}});
  for (const PersonColumn& column : columns_of_people(db)) {
    drop_doubles(db, column, kept, gone);
    const int rows = db.run(
        fmt::format("UPDATE {0} SET {1} = :kept WHERE {1} = :gone", column.table, column.column),
        {{":kept", kept.id}, {":gone", gone.id}});
    const RecordKind* kind = kind_of_table(column.table);
    if (rows > 0 && kind) moved[std::string(rows == 1 ? kind->one : kind->many)] += rows;
  }
  return moved;
}

/// The earlier of two first days, the later of two last ones; an open one wins.
std::optional<Date> wider(const std::optional<Date>& a, const std::optional<Date>& b, bool first) {
  if (!a || !b) return std::nullopt;
  return first ? std::min(*a, *b) : std::max(*a, *b);
}

template <class T>
void fill(std::optional<T>& field, const std::optional<T>& other) {
  if (!field) field = other;
}

Person made_whole(const Person& kept, const Person& gone) {
  Person whole = kept;
  fill(whole.preferred_name, gone.preferred_name);
  fill(whole.email, gone.email);
  fill(whole.staff_id, gone.staff_id);
  fill(whole.fte, gone.fte);
  fill(whole.new_educator, gone.new_educator);
  fill(whole.release_share, gone.release_share);
  fill(whole.teaching_since, gone.teaching_since);
  fill(whole.evaluator, gone.evaluator);
  fill(whole.mentor_limit, gone.mentor_limit);
  whole.started_on = wider(kept.started_on, gone.started_on, true);
  whole.ended_on = wider(kept.ended_on, gone.ended_on, false);
  if (whole.evaluator == kept.id || whole.evaluator == gone.id) whole.evaluator.reset();
  return whole;
}

void keep_names(Db& db, const Person& whole, const Person& gone, Date today) {
  const auto keep = [&](const char* kind, const std::optional<std::string>& value,
                        const std::optional<std::string>& now) {
    if (value && (!now || folded(*value) != folded(*now)))
      add_former_name(db, whole.id, {kind, *value, today});
  };
  keep("name", gone.name, whole.name);
  keep("email", gone.email, whole.email);
  keep("staff id", gone.staff_id, whole.staff_id);
  keep("handle", gone.handle, whole.handle);
}

std::set<std::string> broken_rules(Db& db) {
  std::set<std::string> broken;
  for (const Finding& finding : check_rules(db))
    broken.insert(fmt::format("{} {}", finding.where, finding.what));
  return broken;
}

}  // namespace

Moved merge_people(Db& db, const Person& kept, const Person& gone, Date today) {
  if (kept.id == gone.id)
    throw Error(Kind::usage, fmt::format("'{}' is one person already", kept.handle));
  if (const auto pair = db.integer(pair_of_both, {{":kept", kept.id}, {":gone", gone.id}}))
    throw Error(Kind::refused,
                fmt::format("'{}' and '{}' are a mentoring pair, P{}: they are two people",
                            kept.handle, gone.handle, *pair));
  const auto broken = broken_rules(db);
  const Person whole = made_whole(kept, gone);
  // The other record gives its mail address and id up before this one takes them.
  Person bare = gone;
  bare.email.reset();
  bare.staff_id.reset();
  bare.evaluator.reset();
  store_person(db, bare);
  Moved moved = move_rows(db, kept, gone);
  remove_person(db, gone.id);
  store_person(db, whole);
  for (const Spans& spans : spans_of_time) join_spans(db, spans, kept.id);
  keep_names(db, whole, gone, today);
  for (const std::string& each : broken_rules(db))
    if (!broken.contains(each))
      throw Error(Kind::refused,
                  fmt::format("'{}' and '{}' cannot be one person: {}", kept.handle, gone.handle,
                              visible(each)),
                  "change that first");
  return moved;
}

}  // namespace collab
