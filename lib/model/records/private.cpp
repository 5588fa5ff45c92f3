// Follows the table of kinds from a record to whom it belongs.
#include "model/records/private.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/number.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// True where words belong to the kind's records that nobody but those concerned reads.
bool has_own_words(const RecordKind& kind) {
  return std::ranges::any_of(record_kinds(), [&](const RecordKind& each) {
    return each.for_own_eyes && owners_of(each).front().table == kind.table;
  });
}

}  // namespace

bool is_private(Db& db, const RecordKind& kind, Id id) {
  if (kind.table == "team")
    return db.any("SELECT 1 FROM team WHERE id = :id AND confidential = 1", {{":id", id}});
  if (has_own_words(kind)) return true;
  return std::ranges::any_of(owners_of(kind), [&](const Owner& owner) {
    const RecordKind* record = kind_of_table(owner.table);
    const auto whose = db.integer(
        fmt::format("SELECT {} FROM {} WHERE id = :id", owner.column, kind.table), {{":id", id}});
    return record && whose && is_private(db, *record, *whose);
  });
}

bool names_private(Db& db, std::string_view word, Date today) {
  // "sst/next" may be a meeting that is not stored yet.
  const std::string_view team = word.substr(0, word.find('/'));
  if (db.any("SELECT 1 FROM team WHERE slug = :slug COLLATE NOCASE AND confidential = 1",
             {{":slug", team}}))
    return true;
  return std::ranges::any_of(resolve(db, word, today), [&](const Resolved& each) {
    const auto kind = std::ranges::find(record_kinds(), each.kind, &RecordKind::one);
    if (kind == record_kinds().end() || !kind->letter) return false;
    const auto id = number_of(each.reference, kind->letter);
    return id && is_private(db, *kind, *id);
  });
}

void keep_confidential(Db& today, Db& then) {
  Statement teams = today.query("SELECT id FROM team WHERE confidential = 1");
  while (teams.step())
    then.run("UPDATE team SET confidential = 1 WHERE id = :id", {{":id", teams.integer(0)}});
}

}  // namespace collab
