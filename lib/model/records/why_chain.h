// Links of a chain as they are collected: records in words, with the operation that made each.
// Inner header of why.cpp and why_any.cpp.
#pragma once
#include <string>
#include <vector>

#include "model/records/kinds.h"
#include "model/records/why.h"
#include "store/origin.h"

namespace collab {

/// The team that a record belongs to, by itself or by way of its records; nothing where it is
/// none's.
std::optional<Id> team_of_record(Db& db, const RecordKind& kind, Id id);

/// Where a link stands in a chain, and how it comes there.
struct LinkPlace {
  int level = 0;
  std::string relation;
};

class Chain {
 public:
  Chain(Db& db, Date day) : db_(db), day_(day) {}

  void action(int level, std::string relation, const Action& action);
  void decision(int level, std::string relation, const Decision& decision);
  /// The goal, and how it stands; nothing where there is no such goal.
  void goal(int level, std::string relation, std::optional<Id> id);
  void meeting(int level, std::string relation, const Meeting& meeting);
  void item(int level, const AgendaItem& item);
  /// What came of the decision, or that it is to be looked at again.
  void result(int level, const Decision& decision);
  /// The meeting and agenda item, where they are known.
  void origin(int level, std::optional<Id> meeting_id, std::optional<Id> item_id);
  /// What came of a decision: its actions and its result.
  void outcome(int level, const Decision& decision);
  /// A record of any kind that has a name, by the words that stand in the table of kinds.
  void record(int level, std::string relation, const RecordKind& kind, Id id);
  /// The same for a record that was not asked for: without its words where they are those of a
  /// confidential team, unless that is the team `own`.
  /// False then.
  bool linked(const LinkPlace& place, const RecordKind& kind, Id id, std::optional<Id> own);
  /// What was said that led to a decision or an action; `kind` is that of the record.
  void voices(int level, const RecordKind& kind, Id id);
  /// A line that is no record: "has: 5 memberships".
  void remark(int level, std::string relation, std::string text);

  /// The links, each with the operation that made its row.
  std::vector<Link> links();

 private:
  void add(Link link);
  void add(Link link, std::string_view table, Id id);
  std::string name_of(Id id);
  std::string action_words(const Action& action) const;
  std::string record_words(const RecordKind& kind, Id id);
  std::string record_state(const RecordKind& kind, Id id);

  Db& db_;
  Date day_;
  std::vector<Link> links_;
  std::vector<RowName> rows_;  ///< the row behind each link; a remark has none of its own
};

}  // namespace collab
