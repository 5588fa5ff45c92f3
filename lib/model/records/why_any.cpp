// Walks from a record of any kind, by the table of kinds and the schema's references.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/text/text.h"
#include "model/records/keys.h"
#include "model/records/why_chain.h"

namespace collab {
namespace {

/// Teams, partners and people: too much refers to them for a chain.
bool is_body(const RecordKind& kind) { return !kind.letter; }

/// "of team" for what it belongs to, else the column's own words: "decision" of a voice.
std::string relation_words(const RecordKind& kind, const std::string& column,
                           const RecordKind& other) {
  const auto owners = owners_of(kind);
  const bool belongs = std::ranges::find(owners, column, &Owner::column) != owners.end();
  if (belongs) return fmt::format("of {}", other.one);
  std::string words = column;
  std::ranges::replace(words, '_', ' ');
  return words;
}

class Walk {
 public:
  Walk(Db& db, Date day) : db_(db), chain_(db, day) {}

  std::vector<Link> from(const RecordKind& kind, Id id) {
    own_team_ = team_of_record(db_, kind, id);
    seen_.emplace(kind.table, id);
    chain_.record(0, {}, kind, id);
    up(1, kind, id);
    down(1, kind, id);
    return chain_.links();
  }

 private:
  /// False where the chain ends there: the record stands in it already, or keeps its words.
  bool link(int level, std::string relation, const RecordKind& kind, Id id) {
    if (!seen_.emplace(kind.table, id).second) return false;
    return chain_.linked({level, std::move(relation)}, kind, id, own_team_);
  }

  /// What the record belongs or refers to, and what that does; bodies only beside the first record.
  void up(int level, const RecordKind& kind, Id id) {
    if (kind.letter == 'D') return up_from(level, decision_by_id(db_, id).value());
    if (kind.letter == 'A') return up_from(level, action_by_id(db_, id).value());
    for (const ForeignKey& key : keys_from(db_, kind.table)) {
      const RecordKind* other = kind_of_table(key.table);
      if (!other || !has_name(*other) || other->table == "person") continue;
      if (is_body(*other) && level > 1) continue;
      const auto there = db_.integer(
          fmt::format("SELECT {} FROM {} WHERE id = :id", key.column, kind.table), {{":id", id}});
      if (!there || !link(level, relation_words(kind, key.column, *other), *other, *there))
        continue;
      if (!is_body(*other)) up(level + 1, *other, *there);
    }
  }

  void up_from(int level, const Decision& decision) {
    chain_.goal(level, "for goal", decision.goal);
    chain_.origin(level, decision.meeting, decision.agenda_item);
  }

  void up_from(int level, const Action& action) {
    if (!action.decision) return chain_.origin(level, action.meeting, std::nullopt);
    const RecordKind& decision = *kind_of_letter('D');
    if (link(level, "from decision", decision, *action.decision))
      up(level + 1, decision, *action.decision);
  }

  /// What refers to the record, and to that in turn; what has no name is counted, beside
  /// the first record only.
  void down(int level, const RecordKind& kind, Id id) {
    if (kind.table == "person") return;  // nobody is counted up: person show --all has all of it
    std::vector<std::pair<const RecordKind*, std::int64_t>> counts;
    for (const ForeignKey& key : keys_to(db_, kind.table)) {
      const RecordKind* other = kind_of_table(key.table);
      if (!other) continue;
      if (has_name(*other) && !is_body(*other) && !is_body(kind)) {
        each_referring(level, key, *other, id);
        continue;
      }
      const auto found =
          std::ranges::find(counts, other, &std::pair<const RecordKind*, std::int64_t>::first);
      auto& count = found == counts.end() ? counts.emplace_back(other, 0) : *found;
      count.second +=
          db_.integer(fmt::format("SELECT count(*) FROM {} WHERE {} = :id", key.table, key.column),
                      {{":id", id}})
              .value_or(0);
    }
    for (const auto& [other, count] : counts)
      if (level == 1 && count > 0)
        chain_.remark(level, "has", count_of(count, other->one, other->many));
  }

  void each_referring(int level, const ForeignKey& key, const RecordKind& kind, Id id) {
    std::vector<Id> found;
    Statement rows = db_.query(
        fmt::format("SELECT id FROM {} WHERE {} = :id ORDER BY id", key.table, key.column),
        {{":id", id}});
    while (rows.step()) found.push_back(rows.integer(0));
    for (const Id each : found)
      if (link(level, std::string(kind.one), kind, each)) {
        down(level + 1, kind, each);
        if (kind.letter == 'D') chain_.result(level + 1, decision_by_id(db_, each).value());
      }
  }

  Db& db_;
  Chain chain_;
  std::optional<Id> own_team_;
  std::set<std::pair<std::string_view, Id>> seen_;
};

}  // namespace

std::vector<Link> why(Db& db, const RecordKind& kind, Id id, Date day) {
  return Walk(db, day).from(kind, id);
}

}  // namespace collab
