// Whose the rows of the history are: the teams that a changed row belongs to, by itself or by way
// of its records (kinds.h), also where the row is gone by now.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "store/journal.h"

namespace collab {

/// May be asked about any number of rows; it remembers those that have been deleted.
class Whose {
 public:
  explicit Whose(Db& db) : db_(db) {}

  /// Takes note of the rows that were made or went, for questions about what belongs to them.
  void learn(std::span<const RowChange> rows);
  /// The teams that the row belongs to, before and after the change.
  std::set<Id> teams_of(const RowChange& row);
  /// True where one of them is confidential, or nothing is known of the row any more.
  bool confidential(const RowChange& row);

 private:
  using Row = std::pair<std::string, std::string>;  ///< table and key
  using Ids = std::vector<std::optional<Id>>;       ///< one for each owner of the kind

  bool add_teams(std::set<Id>& teams, const RowChange& row);
  bool add_teams(std::set<Id>& teams, std::string_view table, const std::string& key);
  const Ids* known(const Row& row);
  bool confidential_team(Id team);

  Db& db_;
  std::map<Row, Ids> owners_;
  std::map<Id, bool> confidential_;
  bool all_learned_ = false;
};

}  // namespace collab
