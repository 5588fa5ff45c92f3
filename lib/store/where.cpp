// Joins the conditions that were asked for.
#include "store/where.h"

namespace collab {

Where& Where::add(std::string_view condition, Bindings values) {
  if (std::holds_alternative<std::monostate>(values.begin()->value.value())) return *this;
  sql_ += sql_.empty() ? "\nWHERE " : "\n  AND ";
  sql_.append("(").append(condition).append(")");
  values_.insert(values_.end(), values.begin(), values.end());
  return *this;
}

Statement Where::query(const Db& db, std::string_view select, std::string_view rest) const {
  Statement statement = db.prepare(std::string(select) + sql_ + std::string(rest));
  for (const Binding& each : values_) statement.bind(each.name, each.value);
  return statement;
}

}  // namespace collab
