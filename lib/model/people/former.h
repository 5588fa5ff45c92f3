// What somebody was called before: names, mail addresses, handles and staff ids that changed, or
// that a record had which was merged into theirs. Documents and rosters may still use them.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/people/person.h"

namespace collab {

struct FormerName {
  std::string kind;  ///< "name", "email", "handle" or "staff id"
  std::string value;
  std::optional<Date> until_on;
};

/// Those of a person, by kind and value; of everybody, by person.
std::vector<FormerName> former_names(Db& db, Id person);
std::map<Id, std::vector<FormerName>> all_former_names(Db& db);

/// Keeps one; what the person is called so again today is not former.
void add_former_name(Db& db, Id person, const FormerName& name);
/// Keeps the name, mail address and staff id that `after` no longer has; one that comes back is
/// former no more.
void keep_former_names(Db& db, const Person& before, const Person& after, Date day);

/// All people with what they were called before, for those who look names up.
std::vector<Person> people_with_former_names(Db& db);

/// The people who were called so once: a handle, mail address or staff id as it stands but for
/// capitals.
std::vector<Id> people_once_called(Db& db, std::string_view value);

}  // namespace collab
