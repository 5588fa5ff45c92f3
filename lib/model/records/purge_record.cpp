// A record with all that is part of it, out of the tables, the history and the texts of documents;
// see purge.h.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "model/number.h"
#include "model/records/keys.h"
#include "model/records/purge.h"
#include "store/purge.h"

namespace collab {
namespace {

/// Shorter texts are no record's alone: "yes" is not looked for in documents.
constexpr std::size_t shortest_looked_for = 8;

/// A kind of rows that go with a record, and the column by which they belong to it.
struct PartOf {
  const RecordKind* kind = nullptr;
  std::string column;
};

/// What a record has and no number names by itself.
std::vector<PartOf> parts_of_kind(const RecordKind& kind) {
  std::vector<PartOf> parts;
  for (const RecordKind& each : record_kinds()) {
    if (each.letter || each.table == kind.table) continue;
    for (const Owner& owner : owners_of(each))
      if (owner.table == kind.table && owner.column != "team" && owner.column != "person")
        parts.push_back({&each, std::string(owner.column)});
  }
  return parts;
}

bool is_part(const std::vector<PartOf>& parts, const std::string& table) {
  return std::ranges::any_of(parts, [&](const PartOf& each) { return each.kind->table == table; });
}

/// Other records that hold on to what is to go: their kind, and how many.
struct Holders {
  const RecordKind* kind = nullptr;
  std::int64_t count = 0;
};

std::optional<Holders> holders(Db& db, const RecordKind& kind, Id id) {
  const std::vector<PartOf> parts = parts_of_kind(kind);
  for (const auto& [table, column] : keys_to(db, kind.table)) {
    if (is_part(parts, table)) continue;
    Statement row = db.query(fmt::format("SELECT count(*) FROM {} WHERE {} = :id", table, column),
                             {{":id", id}});
    row.step();
    if (row.integer(0) > 0) return Holders{kind_of_table(table), row.integer(0)};
  }
  return std::nullopt;
}

[[noreturn]] void refuse_held(const Holders& held, const RecordName& record) {
  throw Error(
      Kind::refused,
      fmt::format("{} still belong{} to {}", count_of(held.count, held.kind->one, held.kind->many),
                  held.count == 1 ? "s" : "", reference(record.kind->letter, record.id)),
      "purge or change what belongs to it first");
}

class RecordPurge {
 public:
  RecordPurge(Db& db, const RecordKind& kind, Id id)
      : db_(db), kind_(kind), key_(std::to_string(id)), parts_(parts_of_kind(kind)) {}

  /// The texts that the record and its parts have or had.
  std::vector<std::string> texts() {
    collect(kind_, "id");
    for (const PartOf& part : parts_) collect(*part.kind, part.column);
    each_change(db_, [this](Id, const RowChange& row) {
      if (is_of_record(row)) collect(row);
    });
    return {texts_.begin(), texts_.end()};
  }

  /// True for a row of the record, or of a part of it as far as the change says whose it is.
  bool is_of_record(const RowChange& row) const {
    if (row.table == kind_.table) return row.key == key_;
    for (const PartOf& part : parts_) {
      if (part.kind->table != row.table) continue;
      const bool owned = std::ranges::any_of(row.fields, [&](const FieldChange& field) {
        return field.column == part.column && (field.before == key_ || field.after == key_);
      });
      if (owned || row.key.starts_with(key_ + "/")) return true;
    }
    return false;
  }

  /// Takes the texts alone, also the short ones; the row stays for those that refer to it.
  int empty() {
    int count = empty(kind_, "id");
    for (const PartOf& part : parts_) count += empty(*part.kind, part.column);
    return count;
  }

  int remove() {
    int count = 0;
    for (const PartOf& part : parts_) {
      remove_facts(part);
      count += db_.run(fmt::format("DELETE FROM {} WHERE {} = :id", part.kind->table, part.column),
                       {{":id", key_}});
    }
    return count +
           db_.run(fmt::format("DELETE FROM {} WHERE id = :id", kind_.table), {{":id", key_}});
  }

 private:
  int empty(const RecordKind& kind, std::string_view owner) {
    int count = 0;
    for (const std::string_view list : {kind.texts, kind.secrets})
      for (const std::string_view column :
           list.empty() ? std::vector<std::string_view>() : split(list, ' '))
        count +=
            db_.run(fmt::format("UPDATE {0} SET \"{1}\" = :taken_out WHERE {2} = :id AND \"{1}\" "
                                "NOT IN ('', :taken_out)",
                                kind.table, column, owner),
                    {{":id", key_}, {":taken_out", taken_out}});
    return count;
  }

  /// What a part has again: the facts of a text, the points of a pact.
  void remove_facts(const PartOf& part) {
    for (const PartOf& inner : parts_of_kind(*part.kind))
      if (!is_part(parts_, std::string(inner.kind->table)))
        db_.run(fmt::format("DELETE FROM {0} WHERE {1} IN (SELECT id FROM {2} WHERE {3} = :id)",
                            inner.kind->table, inner.column, part.kind->table, part.column),
                {{":id", key_}});
  }

  void add(const std::string& text) {
    if (characters(text) >= shortest_looked_for) texts_.insert(text);
  }

  void collect(const RecordKind& kind, std::string_view owner) {
    for (const std::string_view list : {kind.texts, kind.secrets}) {
      // A document is more than one record, and goes with its meeting alone.
      if (list.empty() || kind.table == "meeting_text" || kind.table == "said") continue;
      for (const std::string_view column : split(list, ' ')) {
        Statement rows =
            db_.query(fmt::format("SELECT \"{0}\" FROM {1} WHERE {2} = :id AND \"{0}\" "
                                  "IS NOT NULL",
                                  column, kind.table, owner),
                      {{":id", key_}});
        while (rows.step()) add(rows.text(0));
      }
    }
  }

  void collect(const RowChange& row) {
    const RecordKind& kind = *kind_of_table(row.table);
    for (const FieldChange& field : row.fields) {
      if (!lists(kind.texts, field.column)) continue;
      for (const auto& text : {field.before, field.after})
        if (text) add(*text);
    }
  }

  Db& db_;
  const RecordKind& kind_;
  std::string key_;
  std::vector<PartOf> parts_;
  std::set<std::string> texts_;
};

}  // namespace

Purged purge_record(Db& db, Operation& running, const RecordName& name, Referred referred) {
  const auto held = holders(db, *name.kind, name.id);
  if (held && referred == Referred::refuse) refuse_held(*held, name);
  db.overwrite_deleted();
  running.forget();
  RecordPurge record(db, *name.kind, name.id);
  Purged own;
  own.phrases = record.texts();
  own.operations =
      operations_with(db, [&](const RowChange& row) { return record.is_of_record(row); });
  for (const Id each : own.operations) forget_changes(db, each, running.number());
  const int rows = held ? record.empty() : record.remove();
  if (!own.phrases.empty()) {
    Purged elsewhere = purge_phrases(db, running, own.phrases);
    own.texts = std::move(elsewhere.texts);
    own.operations.insert(own.operations.end(), elsewhere.operations.begin(),
                          elsewhere.operations.end());
  }
  if (rows > 0) ++own.texts[std::string(name.kind->one)];
  return own;
}

}  // namespace collab
