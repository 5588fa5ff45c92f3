// What a listing or a report costs does not grow with the records: the same commands run as many
// statements on a school as on one with twice as many of everything. What rows_of() asks for one by
// one at first is all read on both: the example is doubled twice before, and once between.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <map>
#include <set>

#include "cmd/frame/choose.h"
#include "cmd/frame/dispatch.h"
#include "folder.h"
#include "model/records/kinds.h"
#include "store/db.h"

using namespace collab;

namespace {

constexpr std::int64_t now = 1813000000;  ///< in June 2027, late in the example's second year

/// Every statement that any connection runs, by its SQL.
std::map<std::string, int> counted;

int count_statement(unsigned, void*, void* statement, void*) {
  // Facts are gathered into temporary tables row by row.
  const std::string sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
  if (sql.find("INSERT INTO") == std::string::npos) ++counted[sql];
  return 0;
}

int watch(sqlite3* db, const char**, const void*) {
  sqlite3_trace_v2(db, SQLITE_TRACE_STMT, count_statement, nullptr);
  return SQLITE_OK;
}

/// Watches the connections that are opened while it lives, and keeps the answers off the terminal.
/// Afterwards the working folder is the old one again, which -C changes.
struct Watched {
  Watched() : out(dup(1)), err(dup(2)), folder(std::filesystem::current_path()) {
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
    close(nowhere);
    counted.clear();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
  }
  ~Watched() {
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch));
    dup2(out, 1);
    dup2(err, 2);
    close(out);
    close(err);
    std::filesystem::current_path(folder);
  }
  int out;
  int err;
  std::filesystem::path folder;
};

/// The exit code, and the statements that ran.
std::pair<int, std::map<std::string, int>> run(const std::string& folder,
                                               std::vector<std::string> words) {
  Environment environment{now, "tester", folder};
  environment.variable = [](const char*) -> const char* { return nullptr; };
  const Watched watched;
  const int code = dispatch(words, environment);
  return {code, counted};
}

using Words = std::set<std::string>;

Words words_of(const Db& db, const std::string& sql) {
  Words found;
  auto rows = db.query(sql);
  while (rows.step()) found.insert(rows.text(0));
  return found;
}

/// What a school has once, days and settings, and what documents said, which no listing shows.
const Words once = {"school",        "setting",         "agreement", "school_year", "term",
                    "no_school_day", "family_language", "operation", "said"};

/// Adds a copy of every row of a table, its keys and what it refers to moved along.
void double_rows(const Db& db, const std::string& table, int moved_by) {
  const Words own = words_of(db, fmt::format("SELECT name FROM pragma_table_info('{}')", table));
  const Words moved = words_of(
      db,
      fmt::format("SELECT \"from\" FROM pragma_foreign_key_list('{}') WHERE \"to\" = 'id'", table));
  const Words unique =
      words_of(db, fmt::format("SELECT info.name FROM pragma_index_list('{}') AS list, "
                               "pragma_index_info(list.name) AS info WHERE list.\"unique\"",
                               table));
  std::string columns;
  std::string values;
  for (const std::string& column : own) {
    const std::string comma = columns.empty() ? "" : ", ";
    columns += comma + column;
    // The words of a pair name their pair and goal without a constraint.
    if (column == "id" || moved.contains(column) ||
        (table == "pair_words" && kind_of_table(column)))
      values += fmt::format("{}{} + {}", comma, column, moved_by);
    else if (unique.contains(column) && (column == "handle" || column == "slug"))
      values += fmt::format("{}{} || '-{}'", comma, column, moved_by);
    else
      values += comma + column;
  }
  db.run(
      fmt::format("INSERT OR IGNORE INTO {0} ({1}) SELECT {2} FROM {0}", table, columns, values));
}

void double_school(const std::string& folder, int moved_by) {
  Db db(folder + "/.collab/collab.db", Access::write, std::chrono::milliseconds(1000));
  db.run("PRAGMA foreign_keys = OFF");
  Transaction transaction(db, Transaction::Mode::write);
  const auto rows = [&](std::string_view table) {
    return db.integer(fmt::format("SELECT count(*) FROM {}", table));
  };
  for (const RecordKind& kind : record_kinds()) {
    const std::string table(kind.table);
    if (once.contains(table)) continue;
    CAPTURE(table);
    const auto before = rows(table);
    double_rows(db, table, moved_by);
    CHECK(rows(table) == 2 * *before);
  }
  transaction.commit();
  CHECK_FALSE(db.any("PRAGMA foreign_key_check"));
}

/// "select x: 3, then 6", for the statements that grew.
std::string grown(const std::map<std::string, int>& before,
                  const std::map<std::string, int>& after) {
  std::string lines;
  for (const auto& [sql, times] : after) {
    const auto earlier = before.find(sql);
    const int was = earlier == before.end() ? 0 : earlier->second;
    if (times > was) lines += fmt::format("{} times, was {}: {}\n", times, was, sql);
  }
  return lines;
}

}  // namespace

TEST_CASE("listings and reports run as many statements for a school as for one twice as large") {
  const Folder folder;
  const std::string school = folder.path + "/school";
  REQUIRE(run(folder.path, {"init", "--example", school}).first == 0);
  double_school(school, 1'000'000);
  double_school(school, 2'000'000);
  std::vector<std::vector<std::string>> lines;
  std::vector<std::map<std::string, int>> before;
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) {
      if (command.needs != Needs::read && command.needs != Needs::read_first) continue;
      std::vector<std::string> words{"-C", school, std::string(command.noun)};
      for (std::size_t at = 0; at < command.verb.size();) {
        const std::size_t blank = std::min(command.verb.find(' ', at), command.verb.size());
        words.emplace_back(command.verb.substr(at, blank - at));
        at = blank + 1;
      }
      auto [code, statements] = run(folder.path, words);
      if (code != 0) continue;  // it needs to be told which record
      lines.push_back(std::move(words));
      before.push_back(std::move(statements));
    }
  CHECK(lines.size() > 30);
  double_school(school, 4'000'000);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string line;
    for (const std::string& word : lines[i]) line += word == school ? "" : word + " ";
    CAPTURE(line);
    auto [code, statements] = run(folder.path, lines[i]);
    CHECK(code == 0);
    CHECK(grown(before[i], statements) == "");
  }
}
