// Writes what the merge of a roster has decided.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/people/columns.h"
#include "exchange/people/merge.h"
#include "exchange/people/people.h"

namespace collab {

/// A list field (roles, groups of a kind) that takes the file's value.
struct ListPlan {
  const RosterField* field = nullptr;
  std::optional<std::string> value;
};

/// What is to become of a row: a new person where `before` is missing.
struct PersonPlan {
  const RosterRow* row = nullptr;
  std::optional<Person> before;
  Person after;
  std::vector<ListPlan> lists;
  std::optional<std::string> works = {};  ///< the working days that are new: "Mon, Tue", "all"
  bool returns = false;                   ///< had left, and is back
  std::string near = {};                  ///< see NewPerson
};

/// A person's roles or groups of a kind, as a canonical list: today's, or those of the last day of
/// somebody who has left, of the first day of somebody still to come.
std::optional<std::string> list_here(Db& db, const Person& person, std::string_view field,
                                     Date today);

/// The working days that hold on such a day: "Mon, Tue"; nothing where every school day is one.
std::optional<std::string> works_here(Db& db, const Person& person, Date today);

/// What ended and what began again with the writing of plans.
struct Written {
  int memberships_ended = 0;  ///< with people who leave
  std::vector<Returned> returned;
};

/// Writes all plans. What the model refuses becomes a problem of the row; throws all of them
/// together.
Written write_people(Db& db, const Roster& roster, const std::vector<PersonPlan>& plans,
                     const RosterMerge& merge);

/// Somebody whose mail address or staff id is another's now, and whom no row is.
struct Giver {
  Person before;
  Person after;
};
/// Takes from people what is theirs no more, and remembers it as a former one.
void take_from(Db& db, const std::map<Id, Giver>& givers, const RosterMerge& merge);

}  // namespace collab
