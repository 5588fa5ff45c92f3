// Format::json and Format::ndjson: flat objects, every key always there, references as text.
#include "base/text/json.h"

#include <fmt/format.h>

#include <cmath>

#include "report/render/renderers.h"

namespace collab {

namespace {

std::string value(const Cell& cell, Type type) {
  if (std::holds_alternative<std::monostate>(cell)) return "null";
  if (const auto* number = std::get_if<double>(&cell); number && !std::isfinite(*number))
    return "null";
  if (std::holds_alternative<std::string>(cell) || std::holds_alternative<Date>(cell))
    return json_string(cell_text(cell, type));
  return cell_text(cell, type);
}

std::string object(const Table& table, const std::vector<Cell>& row) {
  std::string out = "{";
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    out.append(i > 0 ? "," : "")
        .append(json_string(table.columns[i].name))
        .append(":")
        .append(value(row[i], table.columns[i].type));
  return out + "}";
}

}  // namespace

std::string render_json(const Table& table, const Look& look) {
  std::string out;
  if (look.format == Format::ndjson) {
    for (const std::vector<Cell>& row : table.rows) out += object(table, row) + "\n";
    return out;
  }
  out = fmt::format("{{\"schema\":{},\"as_of\":{},\"items\":[",
                    json_string("collab." + table.name + "/1"), json_string(iso(look.as_of)));
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    out.append(i > 0 ? ",\n" : "\n").append(object(table, table.rows[i]));
  return out + (table.rows.empty() ? "]}\n" : "\n]}\n");
}

}  // namespace collab
