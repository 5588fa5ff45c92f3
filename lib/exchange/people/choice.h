// What the user says of rows whose person cannot be told: --same and --new.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/people/people.h"

namespace collab {

/// A row named by its staff id, source id, email, handle or name, and who that is.
struct RowChoice {
  std::string row;
  std::optional<Id> person;  ///< nothing: a new person
  std::size_t times = 0;     ///< rows that it has named
};

/// Choices of an import. Each has to fit one row.
class RowChoices {
 public:
  /// Throws Error(usage) where a text of `same` is not ROW=PERSON, Error(not_found) where there is
  /// no such person.
  RowChoices(Db& db, const std::vector<std::string>& same, const std::vector<std::string>& fresh);
  RowChoices() = default;

  /// What was said of a row, or nullptr.
  const RowChoice* of(const RosterRow& row);
  /// Throws Error(usage) for a choice that no row, or more than one, was named by.
  void check_used() const;

 private:
  std::vector<RowChoice> choices_;
};

/// The word by which a row is best named in such a choice.
std::string word_for(const RosterRow& row);

}  // namespace collab
