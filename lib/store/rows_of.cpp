// Puts the two forms of the statement together.
#include "store/rows_of.h"

#include <fmt/format.h>

namespace collab {

std::string sql_of(const RowsOf& rows, bool all) {
  std::string sql = fmt::format("SELECT {}, {}\nFROM {}", rows.columns, rows.owner, rows.from);
  if (!all) sql += fmt::format("\nWHERE {} = :owner", rows.owner);
  if (!rows.order.empty()) sql += fmt::format("\nORDER BY {}", rows.order);
  return sql;
}

}  // namespace collab
