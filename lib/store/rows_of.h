// The rows that belong to a record, asked for in a loop without a statement for each: the first few
// records are asked for one by one, then the whole table is read and kept. For small tables
// (people, teams, a goal's points), never for meetings, attendance or actions.
#pragma once
#include <memory>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <vector>

#include "store/db.h"

namespace collab {

/// A statement in its parts, for the rows of one record or of all: `owner` is the column that says
/// whose a row is. Must be a constant: its address is the key under which the rows are kept.
struct RowsOf {
  std::string_view columns;  ///< what `read` takes, counted from 0
  std::string_view from;
  std::string_view owner;
  std::string_view order = {};
};

/// What a connection keeps for one RowsOf.
struct KeptRows {
  int asked = 0;
  std::shared_ptr<void> rows;
};

constexpr int asked_one_by_one = 3;

/// The SELECT of one record's rows (:owner), or of everybody's; the owner is the last column.
std::string sql_of(const RowsOf& rows, bool all);

/// The rows of one record, each through `read(const Statement&)`, a function or a lambda that
/// captures nothing: what it makes of a row is kept for later calls. Kept only by connections that
/// cannot write, so that nothing kept is ever old.
template <class Read>
auto rows_of(const Db& db, const RowsOf& sql, Id owner, Read read) {
  using Row = decltype(read(std::declval<const Statement&>()));
  using Rows = std::vector<Row>;
  static_assert(std::is_convertible_v<Read, Row (*)(const Statement&)>);
  using Table = std::unordered_map<Id, Rows>;
  KeptRows* kept = db.kept(&sql);
  if (!kept || ++kept->asked <= asked_one_by_one) {
    Rows found;
    Statement rows = db.query(sql_of(sql, false), {{":owner", owner}});
    while (rows.step()) found.push_back(read(rows));
    return found;
  }
  if (!kept->rows) {
    const auto table = std::make_shared<Table>();
    Statement rows = db.query(sql_of(sql, true));
    while (rows.step()) (*table)[rows.integer(rows.columns() - 1)].push_back(read(rows));
    kept->rows = table;
  }
  const auto& table = *static_cast<const Table*>(kept->rows.get());
  const auto found = table.find(owner);
  return found == table.end() ? Rows{} : found->second;
}

/// The only row of one record, or nothing.
template <class Read>
auto row_of(const Db& db, const RowsOf& sql, Id owner, Read read) {
  auto rows = rows_of(db, sql, owner, read);
  return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

}  // namespace collab
