// See missing.h.
#include "exchange/people/missing.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "exchange/people/role_dates.h"
#include "model/people/roster.h"

namespace collab {
namespace {

/// Imported people on the staff whom the roster does not have.
std::vector<Person> missing_people(Db& db, const std::vector<PersonPlan>& plans,
                                   const RosterMerge& merge) {
  std::set<std::string> in_file;
  for (const PersonPlan& plan : plans) in_file.insert(plan.after.handle);
  std::vector<Person> missing;
  for (const Id id : imported_people(db, merge.today)) {
    const auto person = person_by_id(db, id);
    if (in_file.count(person->handle) != 0 || person->ended_on) continue;
    const auto ids = source_ids(db, id);
    const bool ours = std::any_of(ids.begin(), ids.end(), [&](const SourceId& source) {
      return source.system == merge.system;
    });
    if (ours || !merge.of_system_alone) missing.push_back(*person);
  }
  return missing;
}

/// Ends them with today, after whatever of theirs has begun by now.
void end_missing(Db& db, const std::vector<Person>& missing, PeopleImport& result,
                 const RosterMerge& merge) {
  std::vector<Problem> problems;
  for (const Person& person : missing) {
    try {
      drop_later_roles(db, person.id, merge.today, merge);
      result.memberships_ended += end_person(db, person.id, merge.today);
      result.ended.push_back(person.handle);
      // Remembered, so that whoever stands in a later file again comes back.
      set_imported_value(db, person.id, {merge.base_of("ended_on"), iso(merge.today)});
    } catch (const Error& error) {
      if (error.ends_run()) throw;
      problems.push_back({"'" + person.handle + "' is missing and cannot end",
                          0,
                          0,
                          error.message,
                          error.hint,
                          {},
                          1});
    }
  }
  if (!problems.empty()) throw Error(Kind::input, std::move(problems), "nothing was imported");
}

}  // namespace

void settle_missing(Db& db, const std::vector<PersonPlan>& plans, const RosterMerge& merge,
                    PeopleImport& result) {
  const std::vector<Person> missing = missing_people(db, plans, merge);
  if (merge.end_missing) return end_missing(db, missing, result, merge);
  for (const Person& person : missing) result.missing.push_back(person.handle);
}

}  // namespace collab
