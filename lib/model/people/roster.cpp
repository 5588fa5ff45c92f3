// Source ids and imported values; lib/exchange decides what to do with them.
#include "model/people/roster.h"

namespace collab {

constexpr std::string_view select_source_ids = R"sql(
  SELECT system, source_id
  FROM person_source
  WHERE person = :person
  ORDER BY system, source_id
)sql";

std::vector<SourceId> source_ids(Db& db, Id person) {
  std::vector<SourceId> ids;
  auto rows = db.query(select_source_ids, {{":person", person}});
  while (rows.step()) ids.push_back({rows.text(0), rows.text(1)});
  return ids;
}

constexpr std::string_view select_by_source = R"sql(
  SELECT person
  FROM person_source
  WHERE system = :system
    AND source_id = :source_id
)sql";

std::optional<Id> person_by_source(Db& db, const SourceId& source) {
  return db.integer(select_by_source, {{":system", source.system}, {":source_id", source.id}});
}

constexpr std::string_view select_system = R"sql(
  SELECT source_id, person
  FROM person_source
  WHERE system = :system
  ORDER BY source_id
)sql";

std::map<std::string, Id, std::less<>> people_of_system(Db& db, std::string_view system) {
  std::map<std::string, Id, std::less<>> people;
  auto rows = db.query(select_system, {{":system", system}});
  while (rows.step()) people.emplace_hint(people.end(), rows.text(0), rows.integer(1));
  return people;
}

constexpr std::string_view upsert_source = R"sql(
  INSERT INTO person_source (system, source_id, person)
  VALUES (:system, :source_id, :person)
  ON CONFLICT (system, source_id) DO UPDATE SET person = excluded.person
)sql";

void set_source_id(Db& db, Id person, const SourceId& source) {
  if (person_by_source(db, source) == person) return;
  db.run(upsert_source,
         {{":system", source.system}, {":source_id", source.id}, {":person", person}});
}

constexpr std::string_view select_imported = R"sql(
  SELECT field, value
  FROM imported_value
  WHERE person = :person
  ORDER BY field
)sql";

std::vector<ImportedValue> imported_values(Db& db, Id person) {
  std::vector<ImportedValue> values;
  auto rows = db.query(select_imported, {{":person", person}});
  while (rows.step()) values.push_back({rows.text(0), rows.text_or(1)});
  return values;
}

constexpr std::string_view upsert_imported = R"sql(
  INSERT INTO imported_value (person, field, value)
  VALUES (:person, :field, :value)
  ON CONFLICT (person, field) DO UPDATE SET value = excluded.value
  WHERE imported_value.value IS NOT excluded.value
)sql";

void set_imported_value(Db& db, Id person, const ImportedValue& value) {
  db.run(upsert_imported, {{":person", person}, {":field", value.field}, {":value", value.value}});
}

constexpr std::string_view select_imported_people = R"sql(
  SELECT id
  FROM person
  WHERE ifnull(started_on, '') <= :day
    AND ifnull(ended_on, '9999-12-31') >= :day
    AND EXISTS (SELECT 1 FROM imported_value WHERE imported_value.person = person.id)
  ORDER BY handle
)sql";

std::vector<Id> imported_people(Db& db, Date day) {
  std::vector<Id> ids;
  auto rows = db.query(select_imported_people, {{":day", day}});
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

}  // namespace collab
