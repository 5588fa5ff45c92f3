// See former.h.
#include "model/people/former.h"

#include "base/text/text.h"
#include "model/people/same_name.h"

namespace collab {
namespace {

constexpr std::string_view select_of_person = R"sql(
  SELECT kind, value, until_on
  FROM former_name
  WHERE person = :person
  ORDER BY kind, value
)sql";

constexpr std::string_view select_all = R"sql(
  SELECT kind, value, until_on, person
  FROM former_name
  ORDER BY person, kind, value
)sql";

constexpr std::string_view upsert = R"sql(
  INSERT INTO former_name (person, kind, value, until_on)
  VALUES (:person, :kind, :value, :until_on)
  ON CONFLICT (person, kind, value) DO UPDATE SET until_on = excluded.until_on
)sql";

constexpr std::string_view remove = R"sql(
  DELETE FROM former_name
  WHERE person = :person
    AND kind = :kind
    AND value = :value COLLATE NOCASE
)sql";

constexpr std::string_view select_called = R"sql(
  SELECT DISTINCT person
  FROM former_name
  WHERE kind <> 'name'
    AND value = :value COLLATE NOCASE
  ORDER BY person
)sql";

FormerName name_of_row(const Statement& row) { return {row.text(0), row.text(1), row.day_or(2)}; }

/// One value before and after a change.
struct Change {
  std::string_view kind;
  std::optional<std::string> before;
  std::optional<std::string> after;
};

}  // namespace

std::vector<FormerName> former_names(Db& db, Id person) {
  std::vector<FormerName> names;
  auto rows = db.query(select_of_person, {{":person", person}});
  while (rows.step()) names.push_back(name_of_row(rows));
  return names;
}

std::map<Id, std::vector<FormerName>> all_former_names(Db& db) {
  std::map<Id, std::vector<FormerName>> names;
  auto rows = db.query(select_all);
  while (rows.step()) names[rows.integer(3)].push_back(name_of_row(rows));
  return names;
}

void add_former_name(Db& db, Id person, const FormerName& name) {
  db.run(upsert, {{":person", person},
                  {":kind", name.kind},
                  {":value", name.value},
                  {":until_on", name.until_on}});
}

void keep_former_names(Db& db, const Person& before, const Person& after, Date day) {
  for (const Change& each :
       {Change{"name", before.name, after.name}, Change{"email", before.email, after.email},
        Change{"staff id", before.staff_id, after.staff_id}}) {
    if (each.before == each.after) continue;
    if (each.after)
      db.run(remove, {{":person", before.id}, {":kind", each.kind}, {":value", *each.after}});
    const bool other_spelling =
        each.kind == "name" && name_key(*each.before) == name_key(*each.after);
    if (each.before && !other_spelling &&
        (!each.after || folded(*each.before) != folded(*each.after)))
      add_former_name(db, before.id, {std::string(each.kind), *each.before, day - Days{1}});
  }
}

std::vector<Person> people_with_former_names(Db& db) {
  std::vector<Person> all = people(db);
  const auto former = all_former_names(db);
  for (Person& person : all) {
    const auto own = former.find(person.id);
    if (own == former.end()) continue;
    for (const FormerName& each : own->second)
      if (each.kind == "name") person.former_names.push_back(each.value);
  }
  return all;
}

std::vector<Id> people_once_called(Db& db, std::string_view value) {
  std::vector<Id> found;
  auto rows = db.query(select_called, {{":value", value}});
  while (rows.step()) found.push_back(rows.integer(0));
  return found;
}

}  // namespace collab
