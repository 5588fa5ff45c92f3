// Walks every column that refers to a person, and every text for the name; see held.h.
#include "model/records/held.h"

#include <fmt/format.h>

#include <utility>

#include "base/text/text.h"
#include "model/number.h"
#include "model/records/keys.h"
#include "model/records/kinds.h"
#include "model/records/purge.h"

namespace collab {
namespace {

/// "team: 1, role: member, from_on: 2026-11-23", without the row's number and the given column.
std::string fields_in_words(const Statement& row, std::string_view left_out) {
  std::string words;
  for (int i = 0; i < row.columns(); ++i) {
    const std::string name = row.column_name(i);
    if (row.null(i) || name == "id" || name == left_out) continue;
    words += fmt::format("{}{}: {}", words.empty() ? "" : ", ", name, row.text(i));
  }
  return words;
}

std::string reference_of(const Statement& row, const RecordKind& kind) {
  if (!kind.letter) return {};
  for (int i = 0; i < row.columns(); ++i)
    if (row.column_name(i) == "id") return reference(kind.letter, row.integer(i));
  return {};
}

class Holdings {
 public:
  Holdings(Db& db, const Person& person) : db_(db), person_(person) {}

  void add_rows(const RecordKind& kind, const std::string& column) {
    Statement rows =
        db_.query(fmt::format("SELECT * FROM {} WHERE {} = :person", kind.table, column),
                  {{":person", person_.id}});
    while (rows.step())
      held.push_back(
          {std::string(kind.one), reference_of(rows, kind), column, fields_in_words(rows, column)});
  }

  /// Texts with the whole name in them.
  void add_texts(const RecordKind& kind) {
    if (kind.texts.empty() || kind.table == "question") return;
    Statement rows = db_.query(fmt::format("SELECT * FROM {}", kind.table));
    while (rows.step())
      for (int i = 0; i < rows.columns(); ++i)
        if (lists(kind.texts, rows.column_name(i)) && without_phrase(rows.text(i), person_.name))
          held.push_back({std::string(kind.one), reference_of(rows, kind),
                          "named in " + rows.column_name(i), rows.text(i)});
  }

  std::vector<HeldRow> held;

 private:
  Db& db_;
  const Person& person_;
};

}  // namespace

std::vector<HeldRow> held_about(Db& db, const Person& person) {
  Holdings all(db, person);
  all.add_rows(*kind_of_table("person"), "id");
  for (const auto& [table, column] : keys_to(db, "person"))
    all.add_rows(*kind_of_table(table), column);
  for (const RecordKind& kind : record_kinds()) all.add_texts(kind);
  const auto private_texts = db.integer(
      "SELECT count(*) FROM pair_words JOIN pairing ON pairing.id = pair_words.pairing"
      " WHERE :person IN (mentor, mentee)",
      {{":person", person.id}});
  if (private_texts.value_or(0) > 0)
    all.held.push_back({"pair", "", "private texts",
                        fmt::format("{}, for the two alone: collab mentor pair show PAIR --private",
                                    *private_texts)});
  return std::move(all.held);
}

}  // namespace collab
