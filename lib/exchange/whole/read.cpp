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

Csv read_table(std::string_view bytes, const std::string& name) {
  Csv csv = read_csv(bytes, name);
  if (!csv.problems.empty()) throw Error(Kind::input, std::move(csv.problems), not_imported);
  return csv;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::map<std::string, Listed> read_manifest(const std::string& folder) {
  const auto bytes = read_file_if_any(folder + "/" + whole_manifest, longest_file);
  if (!bytes)
    throw Error(Kind::input, fmt::format("'{}' holds no {}", visible(folder), whole_manifest),
                "it is written by: collab export all -o DIR");
  if (!bytes->ends_with('\n'))
    refuse({whole_manifest, 1 + static_cast<int>(std::ranges::count(*bytes, '\n')), 1},
           "it is cut off here");
  const Csv csv = read_table(*bytes, whole_manifest);
  std::map<std::string, Listed> listed;
  for (const CsvRow& row : csv.rows) {
    const auto rows = row.size() == 4 ? whole_number(row[1].text) : std::nullopt;
    const auto schema = row.size() == 4 ? whole_number(row[3].text) : std::nullopt;
    if (!rows || !schema)
      refuse({whole_manifest, row.front().line, 1},
             "a line has a file, its rows, digest and schema",
             "export anew: collab export all -o DIR");
    if (*schema != newest_schema())
      throw Error(Kind::refused,
                  fmt::format("the files are of schema {}, this program writes {}", *schema,
                              newest_schema()),
                  "import them with the program that wrote them, then: collab migrate");
    listed[row[0].text] = {row[2].text, *rows};
  }
  return listed;
}

/// A value as its column has it. What is not in quotes and empty is nothing.
Bound value_of(const CsvField& field, const WholeColumn& column, const std::string& file) {
  if (field.text.empty() && !field.quoted) return std::nullopt;
  if (column.type == "TEXT") return without_guard(field.text);
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
      : db_(db), folder_(std::move(folder)), listed_(read_manifest(folder_)) {}

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
    std::vector<std::string> names{numbers_given().file()};
    for (const WholeTable& each : tables) names.push_back(each.file());
    for (const std::string& each : names)
      if (!listed_.contains(each))
        refuse({whole_manifest, 1, 1}, fmt::format("the file {} is not listed", each));
    for (const auto& [name, listed] : listed_)
      if (std::ranges::find(names, name) == names.end())
        refuse({whole_manifest, 1, 1},
               fmt::format("'{}' is no file that this program knows", visible(name)));
  }

  void fill(const WholeTable& table, const std::string& into) {
    const Listed& listed = listed_.at(table.file());
    const auto bytes = read_file_if_any(folder_ + "/" + table.file(), longest_file);
    if (!bytes) refuse({whole_manifest, 1, 1}, fmt::format("the file {} is missing", table.file()));
    if (digest(*bytes) != listed.digest)
      refuse({table.file(), 1, 1}, "it is not as it was exported",
             "export anew; to change records, change them in the workspace");
    const Csv csv = read_table(*bytes, table.file());
    check_header(table, csv);
    Statement insert = db_.prepare(insert_into(table, into));
    for (const CsvRow& row : csv.rows) {
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        insert.bind(parameter(i).c_str(), value_of(row[i], table.columns[i], table.file()));
      put(insert, table.file(), row.front().line);
    }
    rows_ += std::ssize(csv.rows);
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

  static void check_header(const WholeTable& table, const Csv& csv) {
    const bool same = std::ranges::equal(
        csv.header, table.columns,
        [](const CsvField& field, const WholeColumn& column) { return field.text == column.name; });
    if (!same) refuse({table.file(), 1, 1}, "the columns are not those of this program");
  }

  void check_references() {
    if (const auto table = db_.text("PRAGMA foreign_key_check"))
      refuse({*table + ".csv", 1, 1}, "a row refers to one that is not there");
    if (!db_.any("SELECT 1 FROM school")) refuse({"school.csv", 1, 1}, "there is no school in it");
  }

  Db& db_;
  std::string folder_;
  std::map<std::string, Listed> listed_;
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
