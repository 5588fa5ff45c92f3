// What rosters said: a person's ids in other systems, and the last imported value of each field, by
// which a later import tells a hand edit from old news.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// A person's id in another system.
struct SourceId {
  std::string system;
  std::string id;
};

std::vector<SourceId> source_ids(Db& db, Id person);
/// The person that has this id there, or nothing.
std::optional<Id> person_by_source(Db& db, const SourceId& source);
/// All ids of a system, and whose they are.
std::map<std::string, Id, std::less<>> people_of_system(Db& db, std::string_view system);
/// Gives the person this id; an id that was another person's moves.
void set_source_id(Db& db, Id person, const SourceId& source);

/// What the last import that had the field's column said of it.
struct ImportedValue {
  std::string field;
  std::optional<std::string> value;  ///< nothing where the cell was empty
};

/// By field.
std::vector<ImportedValue> imported_values(Db& db, Id person);
void set_imported_value(Db& db, Id person, const ImportedValue& value);
/// The people on the staff on a day of whom some import knew, by handle.
std::vector<Id> imported_people(Db& db, Date day);

}  // namespace collab
