// Which open questions an operation may have answered, told from the rows that it changed: so that
// only documents are read again of which something may have changed.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "model/meeting/meeting.h"
#include "model/people/person.h"
#include "store/journal.h"

namespace collab {

class Touched {
 public:
  Touched(Db& db, const std::vector<RowChange>& changes);

  /// True where no question can be concerned.
  bool nothing() const { return meetings_.empty() && words_.empty(); }
  /// True where the question is of a changed meeting, or names what was changed: a person by any
  /// word of the name, a record by its number, a meeting by its day.
  bool concerns(const Question& question) const;

 private:
  void add_person(const Person& person);
  void add_row(Db& db, const RowChange& row);

  std::set<Id> meetings_;
  std::set<std::string, std::less<>> words_;  ///< as only_words() gives them
  std::set<std::string> days_;                ///< of meetings, as 2026-11-23
};

}  // namespace collab
