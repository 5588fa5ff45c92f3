// Selection of columns, sorting and limit.
#include "report/render/select.h"

#include <algorithm>
#include <charconv>
#include <numeric>

#include "base/error.h"
#include "base/text/text.h"

namespace collab {

namespace {

std::vector<std::string> column_names(const Table& table) {
  std::vector<std::string> names;
  for (const Column& column : table.columns) names.push_back(column.name);
  return names;
}

std::size_t column_index(const Table& table, std::string_view name, std::string_view option) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].name == name) return i;
  const std::vector<std::string> names = column_names(table);
  std::string message = std::string(option) + ": there is no column '" + visible(name) + "'";
  if (const std::string guess = did_you_mean(name, names); !guess.empty()) message += "; " + guess;
  throw Error(Kind::usage, std::move(message), "the columns: " + join(names, ", "));
}

/// "A142" as its letters and its number, so that A9 comes before A142.
struct Reference {
  std::string_view letters;
  std::int64_t number = 0;
};

std::optional<Reference> numbered(std::string_view text) {
  const std::size_t digits = text.find_first_of("0123456789");
  if (digits == std::string_view::npos) return std::nullopt;
  Reference reference{text.substr(0, digits)};
  const char* end = text.data() + text.size();
  const auto [stop, fault] = std::from_chars(text.data() + digits, end, reference.number);
  if (fault != std::errc() || stop != end) return std::nullopt;
  return reference;
}

int compare_text(const std::string& a, const std::string& b, Type type) {
  if (type == Type::reference) {
    const auto x = numbered(a);
    const auto y = numbered(b);
    if (x && y && x->letters == y->letters)
      return x->number < y->number ? -1 : x->number > y->number;
  }
  const int alike = folded(a).compare(folded(b));
  return alike != 0 ? alike : a.compare(b);
}

/// Below, at or above 0, for two cells that are there.
int compare(const Cell& a, const Cell& b, Type type) {
  const auto* x = std::get_if<std::string>(&a);
  const auto* y = std::get_if<std::string>(&b);
  if (x && y) return compare_text(*x, *y, type);
  return a < b ? -1 : b < a;
}

bool missing(const Cell& cell) { return std::holds_alternative<std::monostate>(cell); }

void sort_rows(Table& table, const std::string& sort) {
  constexpr std::string_view desc = ":desc";
  constexpr std::string_view asc = ":asc";
  const bool down = sort.ends_with(desc);
  std::string_view key = sort;
  if (down) key.remove_suffix(desc.size());
  if (key.ends_with(asc)) key.remove_suffix(asc.size());
  const std::size_t at = column_index(table, key, "--sort");
  const Type type = table.columns[at].type;
  std::stable_sort(table.rows.begin(), table.rows.end(), [&](const auto& a, const auto& b) {
    // What is missing comes last, up or down.
    if (missing(a[at]) || missing(b[at])) return !missing(a[at]) && missing(b[at]);
    const int order = compare(a[at], b[at], type);
    return down ? order > 0 : order < 0;
  });
}

void pick_columns(Table& table, const std::vector<std::string>& names) {
  std::vector<std::size_t> from;
  for (const std::string& name : names) {
    const std::size_t at = column_index(table, name, "--columns");
    if (std::find(from.begin(), from.end(), at) != from.end())
      throw Error(Kind::usage, "--columns: '" + visible(name) + "' is there twice");
    from.push_back(at);
  }
  std::vector<Column> columns;
  for (const std::size_t at : from) columns.push_back(table.columns[at]);
  table.columns = std::move(columns);
  for (std::vector<Cell>& row : table.rows) {
    std::vector<Cell> cells;
    for (const std::size_t at : from) cells.push_back(std::move(row[at]));
    row = std::move(cells);
  }
}

std::vector<std::string> usual_columns(const Table& table) {
  std::vector<std::string> names;
  for (const Column& column : table.columns)
    if (!column.on_request) names.push_back(column.name);
  return names;
}

bool has_value(const Table& table, std::size_t column) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const std::vector<Cell>& row) {
    return !cell_text(row[column], table.columns[column].type).empty();
  });
}

}  // namespace

Table lean(const Table& table) {
  Table lean = table;
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    if (has_value(table, i)) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    lean.columns.erase(lean.columns.begin() + at);
    for (std::vector<Cell>& row : lean.rows) row.erase(row.begin() + at);
  }
  return lean;
}

Table selected(const Table& table, const Look& look) {
  Table out = table;
  if (!look.sort.empty()) sort_rows(out, look.sort);
  if (look.limit && out.rows.size() > static_cast<std::size_t>(*look.limit))
    out.rows.resize(static_cast<std::size_t>(*look.limit));
  const bool has_more = std::ranges::any_of(out.columns, &Column::on_request);
  if (!look.columns.empty() || has_more)
    pick_columns(out, look.columns.empty() ? usual_columns(out) : look.columns);
  return out;
}

}  // namespace collab
