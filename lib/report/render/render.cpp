// From tables to text: picks the table and the renderer. The words of cells are the same in all
// formats but JSON.
#include "report/render/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/error.h"
#include "base/text/text.h"
#include "report/render/renderers.h"
#include "report/render/select.h"

namespace collab {

namespace {

struct NamedFormat {
  std::string_view name;
  Format format;
};

constexpr std::array<NamedFormat, 7> formats = {{{"table", Format::table},
                                                 {"plain", Format::plain},
                                                 {"csv", Format::csv},
                                                 {"excel", Format::excel},
                                                 {"md", Format::md},
                                                 {"json", Format::json},
                                                 {"ndjson", Format::ndjson}}};

constexpr std::array<NamedFormat, 7> extensions = {{{".csv", Format::csv},
                                                    {".md", Format::md},
                                                    {".json", Format::json},
                                                    {".ndjson", Format::ndjson},
                                                    {".jsonl", Format::ndjson},
                                                    {".tsv", Format::plain},
                                                    {".txt", Format::table}}};

std::string names_of(std::span<const Table> tables) {
  std::vector<std::string> names;
  for (const Table& table : tables) names.push_back(table.name);
  return join(names, ", ");
}

/// The tables that are meant: all, or the one named by look.table.
std::vector<Table> chosen(std::span<const Table> tables, const Look& look) {
  std::vector<Table> out;
  for (const Table& table : tables)
    if (look.table.empty() || table.name == look.table) out.push_back(selected(table, look));
  if (out.empty() && !look.table.empty())
    throw Error(Kind::usage, "there is no table '" + visible(look.table) + "'",
                "the tables: " + names_of(tables));
  return out;
}

const Table& the_only(const std::vector<Table>& tables) {
  if (tables.size() != 1)
    throw Error(Kind::usage, "this format holds one table, and there are several",
                "choose one with --table: " + names_of(tables));
  return tables.front();
}

std::string decimal_text(double number) {
  if (!std::isfinite(number)) return "";
  // Shortest digits that read back the same, never an exponent.
  std::string text = fmt::format("{}", number);
  if (text.find('e') != std::string::npos) text = fmt::format("{:.6f}", number);
  return text;
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  for (const NamedFormat& one : formats)
    if (one.name == name) return one.format;
  return std::nullopt;
}

std::optional<Format> format_of_file(std::string_view path) {
  for (const NamedFormat& one : extensions)
    if (path.ends_with(one.name)) return one.format;
  return std::nullopt;
}

std::span<const std::string_view> format_names() {
  static constexpr std::array<std::string_view, 7> names = {"table", "plain", "csv",   "excel",
                                                            "md",    "json",  "ndjson"};
  return names;
}

std::string cell_text(const Cell& cell, Type type) {
  struct Words {
    Type type;
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const {
      return type == Type::percent ? fmt::format("{}.0", number) : fmt::format("{}", number);
    }
    std::string operator()(double number) const {
      if (type == Type::percent) return std::isfinite(number) ? fmt::format("{:.1f}", number) : "";
      return decimal_text(number);
    }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(Date day) const { return iso(day); }
    std::string operator()(Rounded number) const {
      return fmt::format("{:.{}f}", number.value, number.places);
    }
  };
  return std::visit(Words{type}, cell);
}

std::string render(std::span<const Table> tables, const Look& look) {
  const std::vector<Table> shown = chosen(tables, look);
  switch (look.format) {
    case Format::table:
      return render_table(shown, look);
    case Format::plain:
      return render_plain(shown, look);
    case Format::csv:
    case Format::excel:
      return render_csv(the_only(shown), look);
    case Format::md:
      return render_markdown(shown, look);
    case Format::json:
    case Format::ndjson:
      return render_json(the_only(shown), look);
  }
  return {};
}

}  // namespace collab
