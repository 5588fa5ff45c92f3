// Columns of a roster set's file; see table.h.
#include "exchange/sis/table.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

/// Small letters and digits: "SIS ID" and "sisId" are one.
std::string plain_header(std::string_view header) {
  std::string letters;
  for (const char c : ascii_name(header))
    if (c != '.') letters += c;
  return letters;
}

/// Columns that anybody may add.
bool is_extension(std::string_view header) {
  const std::string name = folded(header);
  return name.starts_with("metadata.") || name.starts_with("ext_") || name.starts_with("ext.") ||
         name.starts_with("ext:");
}

std::vector<std::string_view> words(std::string_view list) {
  std::vector<std::string_view> found;
  for (const std::string_view word : split(list, ' '))
    if (!word.empty()) found.push_back(word);
  return found;
}

}  // namespace

SisMaps::SisMaps(const std::vector<std::string>& maps) {
  for (const std::string& text : maps) {
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0)
      throw Error(Kind::usage, fmt::format("--map needs COLUMN=FIELD, not '{}'", visible(text)),
                  "as in: --map 'Login=username'");
    maps_.push_back({std::string(trim(std::string_view(text).substr(0, equals))),
                     std::string(trim(std::string_view(text).substr(equals + 1))), false});
  }
}

std::string SisMaps::name_of(std::string_view header) const {
  for (Map& map : maps_) {
    if (folded(map.column) != folded(trim(header))) continue;
    map.used = true;
    return map.field;
  }
  return std::string(trim(header));
}

void SisMaps::check_used() const {
  for (const Map& map : maps_)
    if (!map.used)
      throw Error(Kind::usage,
                  fmt::format("--map: no file has a column '{}'", visible(map.column)));
}

SisTable::SisTable(const SisFiles& files, const SisTableKind& kind, const SisMaps& maps) {
  const std::string bytes = files.bytes(kind.file);
  csv_ = read_csv(bytes, files.place(kind.file));
  take_problems(csv_.bad_encoding);
  find_columns(kind, maps);
  std::erase_if(csv_.rows, [](const CsvRow& row) {
    return std::all_of(row.begin(), row.end(),
                       [](const CsvField& cell) { return trim(cell.text).empty(); });
  });
}

void SisTable::take_problems(bool bad_encoding) {
  problems_ = std::move(csv_.problems);
  if (bad_encoding && !problems_.empty())
    problems_.front().hint =
        "save the file as UTF-8, or say what it is in: --encoding windows-1252";
  for (Problem& problem : problems_) problem.excerpt.clear();
  csv_.problems.clear();
}

void SisTable::find_columns(const SisTableKind& kind, const SisMaps& maps) {
  std::map<std::string, std::size_t> headers;
  std::vector<bool> known(csv_.header.size(), false);
  for (std::size_t i = 0; i < csv_.header.size(); ++i) {
    const std::string name = maps.name_of(csv_.header[i].text);
    known[i] = name.empty();
    headers.emplace(plain_header(name), i);
  }
  const auto find = [&](std::string_view column) {
    bool found = false;
    for (const std::string_view name : split(column, '|')) {
      const auto header = headers.find(plain_header(name));
      if (header == headers.end()) continue;
      known[header->second] = true;
      columns_.emplace(split(column, '|').front(), header->second);
      found = true;
    }
    return found;
  };
  for (const std::string_view column : words(kind.needed)) {
    if (find(column) || csv_.header.empty()) continue;
    unusable_ = true;
    problems_.push_back({csv_.file,
                         1,
                         1,
                         fmt::format("there is no column '{}'", split(column, '|').back()),
                         {},
                         {},
                         1});
  }
  for (const std::string_view column : words(kind.read)) find(column);
  for (const std::string_view column : words(kind.known)) find(column);
  if (csv_.header.empty()) unusable_ = true;
  for (std::size_t i = 0; i < known.size(); ++i) {
    const std::string header(trim(csv_.header[i].text));
    if (!known[i] && !header.empty() && !is_extension(header)) unknown_.push_back(header);
  }
}

std::string SisTable::text(const CsvRow& row, std::string_view column) const {
  const auto found = columns_.find(column);
  return found == columns_.end() ? std::string() : std::string(trim(row[found->second].text));
}

std::vector<std::string> SisTable::list(const CsvRow& row, std::string_view column) const {
  std::vector<std::string> parts;
  const std::string whole = text(row, column);
  for (const std::string_view part : split(whole, ','))
    if (!trim(part).empty()) parts.emplace_back(trim(part));
  return parts;
}

const CsvField& SisTable::at(const CsvRow& row, std::string_view column) const {
  const auto found = columns_.find(column);
  return found == columns_.end() ? row.front() : row[found->second];
}

std::optional<SisLastValue> SisTable::unended() const {
  if (csv_.rows.empty() || csv_.text.ends_with('\n') || csv_.text.ends_with('\r'))
    return std::nullopt;
  const CsvRow& last = csv_.rows.back();
  const auto role = columns_.find("role");
  return SisLastValue{csv_.file, last.front().line, std::string(trim(last.back().text)),
                      role != columns_.end() && role->second + 1 == last.size()};
}

Problem SisTable::problem(const CsvRow& row, std::string_view column, std::string what,
                          std::string hint) const {
  const CsvField& place = at(row, column);
  return {csv_.file, place.line, place.column, std::move(what), std::move(hint), {}, 1};
}

std::optional<Date> sis_day(std::string_view text, std::optional<DateOrder> order) {
  if (const auto exact = parse_iso(text.substr(0, 10))) {
    const bool ends = text.size() == 10 || text[10] == 'T' || text[10] == ' ';
    if (ends) return exact;
  }
  return parse_written_date(text, order);
}

}  // namespace collab
