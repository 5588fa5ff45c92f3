// Fills a workspace from the files of a whole export; see whole.h.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <optional>

#include "base/system/digest.h"
#include "base/system/file.h"
#include "base/text/csv.h"
#include "base/text/text.h"
#include "exchange/whole/json_lines.h"
#include "exchange/whole/tables.h"
#include "exchange/whole/whole.h"
#include "store/schema.h"

namespace collab {
namespace {

constexpr std::size_t longest_file = std::size_t{1} << 31;
constexpr const char* not_imported = "nothing was imported";

/// A place in one of the files.
struct Place {
  std::string file;
  int line = 1;
  int column = 1;
};

[[noreturn]] void refuse(const Place& at, std::string what, std::string hint = {}) {
  throw Error(Kind::input, {{at.file, at.line, at.column, std::move(what), std::move(hint), "", 1}},
              not_imported);
}

/// What the manifest says of a file.
struct Listed {
  std::string digest;
  std::int64_t rows = 0;
};

std::vector<CsvRow> csv_rows(std::string_view bytes, const WholeTable& table) {
  const std::string name = table.file(WholeForm::csv);
  Csv csv = read_csv(bytes, name);
  if (!csv.problems.empty()) throw Error(Kind::input, std::move(csv.problems), not_imported);
  const bool same = std::ranges::equal(
      csv.header, table.columns,
      [](const CsvField& field, const WholeColumn& column) { return field.text == column.name; });
  if (!same) refuse({name, 1, 1}, "the columns are not those of this program");
  return std::move(csv.rows);
}

std::vector<CsvRow> json_rows(std::string_view bytes, const WholeTable& table) {
  std::vector<std::string_view> keys;
  for (const WholeColumn& each : table.columns) keys.push_back(each.name);
  std::vector<CsvRow> rows;
  int number = 0;
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    auto row = read_json_line(line, keys, ++number);
    if (!row)
      refuse({table.file(WholeForm::ndjson), number, 1},
             "this line is no object of the columns of this program");
    rows.push_back(std::move(*row));
  }
  return rows;
}

std::vector<CsvRow> read_table(std::string_view bytes, const WholeTable& table, WholeForm form) {
  return form == WholeForm::csv ? csv_rows(bytes, table) : json_rows(bytes, table);
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// The manifest of a folder and what it lists.
struct Manifest {
  WholeForm form = WholeForm::csv;
  std::string name;
  std::map<std::string, Listed> listed;
};

/// Its bytes, in the one form that the folder has.
std::string read_manifest_file(const std::string& folder, Manifest& manifest) {
  std::optional<std::string> found;
  for (const WholeForm form : {WholeForm::csv, WholeForm::ndjson}) {
    const std::string name = manifest_of_tables().file(form);
    auto bytes = read_file_if_any(folder + "/" + name, longest_file);
    if (!bytes) continue;
    if (found)
      throw Error(Kind::input,
                  fmt::format("'{}' holds both {} and {}", visible(folder), manifest.name, name),
                  "export anew into a folder of its own: collab export all -o DIR");
    found = std::move(bytes);
    manifest.form = form;
    manifest.name = name;
  }
  if (!found)
    throw Error(
        Kind::input,
        fmt::format("'{}' holds no {}", visible(folder), manifest_of_tables().file(WholeForm::csv)),
        "it is written by: collab export all -o DIR");
  return std::move(*found);
}

Manifest read_manifest(const std::string& folder) {
  Manifest manifest;
  const std::string bytes = read_manifest_file(folder, manifest);
  if (!bytes.ends_with('\n'))
    refuse({manifest.name, 1 + static_cast<int>(std::ranges::count(bytes, '\n')), 1},
           "it is cut off here");
  for (const CsvRow& row : read_table(bytes, manifest_of_tables(), manifest.form)) {
    const auto rows = whole_number(row[1].text);
    const auto schema = whole_number(row[3].text);
    if (!rows || !schema)
      refuse({manifest.name, row.front().line, 1}, "a line has a file, its rows, digest and schema",
             "export anew: collab export all -o DIR");
    if (*schema != newest_schema())
      throw Error(Kind::refused,
                  fmt::format("the files are of schema {}, this program writes {}", *schema,
                              newest_schema()),
                  "import them with the program that wrote them, then: collab migrate");
    manifest.listed[row[0].text] = {row[2].text, *rows};
  }
  return manifest;
}

/// A value as its column has it. What is not in quotes and empty is nothing; only CSV has a guard.
Bound value_of(const CsvField& field, const WholeColumn& column, const std::string& file) {
  if (field.text.empty() && !field.quoted) return std::nullopt;
  if (column.type == "TEXT") return file.ends_with(".csv") ? without_guard(field.text) : field.text;
  if (column.type == "INTEGER") {
    if (const auto number = whole_number(field.text)) return *number;
  } else {
    double number = 0;
    const char* last = field.text.data() + field.text.size();
    const auto [end, fault] = std::from_chars(field.text.data(), last, number);
    if (fault == std::errc{} && end == last) return number;
  }
  refuse({file, field.line, field.column},
         fmt::format("{} is no number: '{}'", column.name, clipped(field.text, 40)));
}

class WholeReader {
 public:
  WholeReader(Db& db, std::string folder)
      : db_(db), folder_(std::move(folder)), manifest_(read_manifest(folder_)) {}

  std::int64_t read() {
    const std::vector<WholeTable> tables = whole_tables(db_);
    check_files(tables);
    db_.script("PRAGMA defer_foreign_keys = ON");
    for (auto each = tables.rbegin(); each != tables.rend(); ++each)
      db_.run(fmt::format("DELETE FROM \"{}\"", each->name));
    for (const WholeTable& each : tables) fill(each, each.name);
    db_.run("DELETE FROM sqlite_sequence WHERE name <> 'operation'");
    fill(numbers_given(), "sqlite_sequence");
    check_references();
    return rows_;
  }

 private:
  void check_files(const std::vector<WholeTable>& tables) {
    std::vector<std::string> names{numbers_given().file(manifest_.form)};
    for (const WholeTable& each : tables) names.push_back(each.file(manifest_.form));
    for (const std::string& each : names)
      if (!manifest_.listed.contains(each))
        refuse({manifest_.name, 1, 1}, fmt::format("the file {} is not listed", each));
    for (const auto& [name, listed] : manifest_.listed)
      if (std::ranges::find(names, name) == names.end())
        refuse({manifest_.name, 1, 1},
               fmt::format("'{}' is no file that this program knows", visible(name)));
  }

  void fill(const WholeTable& table, const std::string& into) {
    const std::string file = table.file(manifest_.form);
    const Listed& listed = manifest_.listed.at(file);
    const auto bytes = read_file_if_any(folder_ + "/" + file, longest_file);
    if (!bytes) refuse({manifest_.name, 1, 1}, fmt::format("the file {} is missing", file));
    if (digest(*bytes) != listed.digest)
      refuse({file, 1, 1}, "it is not as it was exported",
             "export anew; to change records, change them in the workspace");
    const std::vector<CsvRow> read = read_table(*bytes, table, manifest_.form);
    Statement insert = db_.prepare(insert_into(table, into));
    for (const CsvRow& row : read) {
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        insert.bind(parameter(i).c_str(), value_of(row[i], table.columns[i], file));
      put(insert, file, row.front().line);
    }
    rows_ += std::ssize(read);
  }

  static void put(Statement& insert, const std::string& file, int line) {
    try {
      insert.step();
      insert.reset();
    } catch (const Error& error) {
      if (error.kind != Kind::internal) throw;
      refuse({file, line, 1}, fmt::format("such a row cannot be: {}", visible(error.message)));
    }
  }

  static std::string parameter(std::size_t column) { return fmt::format(":v{}", column); }

  static std::string insert_into(const WholeTable& table, const std::string& into) {
    std::vector<std::string> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) values.push_back(parameter(i));
    return fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", into, table.column_list(),
                       join(values, ", "));
  }

  void check_references() {
    if (const auto table = db_.text("PRAGMA foreign_key_check"))
      refuse({*table + "." + std::string(whole_form_name(manifest_.form)), 1, 1},
             "a row refers to one that is not there");
    if (!db_.any("SELECT 1 FROM school"))
      refuse({"school." + std::string(whole_form_name(manifest_.form)), 1, 1},
             "there is no school in it");
  }

  Db& db_;
  std::string folder_;
  Manifest manifest_;
  std::int64_t rows_ = 0;
};

}  // namespace

std::int64_t import_whole(Db& db, const std::string& folder) {
  Transaction transaction(db, Transaction::Mode::write);
  const std::int64_t rows = WholeReader(db, folder).read();
  transaction.commit();
  return rows;
}

}  // namespace collab
