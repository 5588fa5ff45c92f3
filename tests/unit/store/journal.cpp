// Operations, undo and redo on a real file; see lib/store/journal.h.
#include "store/journal.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "school_on_disk.h"

namespace collab {
namespace {

constexpr const char* outside_undo[] = {"operation", "meeting_text", "said", "pair_words"};

std::vector<std::string> undoable_tables(Db& db) {
  std::vector<std::string> names;
  Statement rows = db.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
      "ORDER BY name");
  while (rows.step()) {
    const std::string name = rows.text(0);
    if (std::find(std::begin(outside_undo), std::end(outside_undo), name) ==
        std::end(outside_undo)) {
      names.push_back(name);
    }
  }
  return names;
}

/// Every row of every table that undo cares for, as text.
std::string everything(Db& db) {
  std::string all;
  for (const std::string& table : undoable_tables(db)) {
    Statement rows = db.prepare("SELECT * FROM " + table + " ORDER BY 1, 2");
    while (rows.step()) {
      all += table;
      for (int i = 0; i < rows.columns(); ++i) {
        all += '|' + (rows.null(i) ? "NULL" : rows.text(i));
      }
      all += '\n';
    }
  }
  return all;
}

/// A value that a column's declaration accepts, found in the table's own SQL.
std::string value_for(Db& db, const std::string& table, const std::string& column,
                      const std::string& type) {
  if (type == "INTEGER" || type == "REAL") return "1";
  const std::string sql =
      *db.text("SELECT sql FROM sqlite_schema WHERE name = :name", {{":name", table}});
  const std::size_t words = sql.find("(" + column + " IN ('");
  if (words != std::string::npos) {
    const std::size_t from = sql.find('\'', words);
    return sql.substr(from, sql.find('\'', from + 1) - from + 1);
  }
  return "'2026-11-23'";
}

/// Columns whose value the table's rules settle together with another's.
const std::map<std::string, std::string> own_values = {
    {"action.dropped_on", "NULL"},      {"training.team", "NULL"},       {"goal.pairing", "NULL"},
    {"goal.partner", "NULL"},           {"goal.lesson_study", "NULL"},   {"goal.target", "2"},
    {"goal.target_on", "'2027-05-28'"}, {"series.cycle_length", "NULL"}, {"link.to_team", "NULL"},
    {"hand_off.to_team", "NULL"}};

void insert_one_row(Db& db, const std::string& table) {
  std::string names;
  std::string values;
  Statement columns = db.query("SELECT name, type FROM pragma_table_info(:table) ORDER BY cid",
                               {{":table", table}});
  while (columns.step()) {
    const std::string name = columns.text(0);
    const auto own = own_values.find(table + "." + name);
    names += (names.empty() ? "\"" : ", \"") + name + "\"";
    values += (values.empty() ? "" : ", ") +
              (own == own_values.end() ? value_for(db, table, name, columns.text(1)) : own->second);
  }
  db.script("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")");
}

void add_person(Db& db, const std::string& handle) {
  db.run("INSERT INTO person (handle, name) VALUES (:handle, :handle)", {{":handle", handle}});
}

}  // namespace

TEST_CASE("every table but the journal's own is recorded: a row in each comes and goes") {
  SchoolOnDisk school;
  const std::string before = everything(school.db());
  std::size_t filled = 0;
  const Id number = school.operation("fill", [&](Db& db) {
    db.script("PRAGMA defer_foreign_keys = ON");
    for (const std::string& table : undoable_tables(db)) {
      if (table != "school") insert_one_row(db, table);
      ++filled;
    }
  });
  CHECK(filled > 30);
  const std::string after = everything(school.db());
  CHECK(changes_of(school.db(), number).size() == filled - 1);
  const Id undo = school.turn_round(number);
  CHECK(everything(school.db()) == before);
  school.turn_round(undo);
  CHECK(everything(school.db()) == after);
}

TEST_CASE("a command that changes nothing leaves no operation") {
  SchoolOnDisk school;
  CHECK(school.operation("nothing", [](Db&) {}) == 0);
  CHECK(school.operation("same", [](Db& db) { db.run("UPDATE school SET code = code"); }) == 0);
  CHECK(logged_operations(school.db(), std::nullopt).empty());
}

TEST_CASE("an operation that is not committed has not happened") {
  SchoolOnDisk school;
  const std::string before = everything(school.db());
  {
    Operation running(school.db(), {0, "tester", "dry", std::nullopt});
    add_person(school.db(), "a.ruiz");
    CHECK(running.changed());
  }
  CHECK(everything(school.db()) == before);
}

TEST_CASE("repeated undo walks back, redo walks forward, and a new change ends redo") {
  SchoolOnDisk school;
  const Id first = school.operation("one", [](Db& db) { add_person(db, "a"); });
  const Id second = school.operation("two", [](Db& db) { add_person(db, "b"); });
  const std::string both = everything(school.db());
  CHECK(next_to_undo(school.db()) == second);
  school.turn_round(second);
  CHECK(next_to_undo(school.db()) == first);
  school.turn_round(first);
  CHECK_THROWS_AS(next_to_undo(school.db()), Error);
  school.turn_round(next_to_redo(school.db()));
  school.turn_round(next_to_redo(school.db()));
  CHECK(everything(school.db()) == both);
  CHECK_THROWS_AS(next_to_redo(school.db()), Error);
  CHECK(in_force(school.db(), first));
  school.turn_round(next_to_undo(school.db()));
  school.operation("three", [](Db& db) { add_person(db, "c"); });
  CHECK_THROWS_AS(next_to_redo(school.db()), Error);
}

TEST_CASE("an undo that a later change stands in the way of is refused and names the operation") {
  SchoolOnDisk school;
  const Id made = school.operation("person new", [](Db& db) { add_person(db, "a"); });
  const Id renamed =
      school.operation("person edit", [](Db& db) { db.run("UPDATE person SET name = 'Ana'"); });
  const Id referred = school.operation("person leave add", [](Db& db) {
    db.run("INSERT INTO leave (person, from_on) VALUES (1, '2026-11-23')");
  });
  const std::string before = everything(school.db());
  const auto refusal = [&](Id number) {
    try {
      school.turn_round(number);
    } catch (const Error& error) {
      CHECK(error.kind == Kind::refused);
      return error.message;
    }
    return std::string("no refusal");
  };
  CHECK(
      refusal(made) ==
      "operation 1 cannot be undone: operations 2 (person edit), 3 (person leave add) changed the "
      "same records since");
  CHECK(everything(school.db()) == before);
  school.turn_round(renamed);
  CHECK(refusal(made) ==
        "operation 1 cannot be undone: operation 3 (person leave add) changed the same records "
        "since");
  school.turn_round(referred);
  school.turn_round(made);
  CHECK(refusal(made) == "operation 1 is undone already, by operation 6");
}

TEST_CASE("an operation that only kept a text is undone once, and then the one before it") {
  SchoolOnDisk school;
  const Id first = school.operation("one", [](Db& db) { add_person(db, "a"); });
  Operation running(school.db(), {0, "tester", "meeting record", std::nullopt});
  running.keep();
  const Id second = *running.commit();
  CHECK(next_to_undo(school.db()) == second);
  school.turn_round(second);
  CHECK(next_to_undo(school.db()) == first);
}

TEST_CASE("numbers only grow, also across undo") {
  SchoolOnDisk school;
  const Id number = school.operation("one", [](Db& db) { add_person(db, "a"); });
  school.turn_round(number);
  school.operation("two", [](Db& db) { add_person(db, "b"); });
  CHECK(school.db().integer("SELECT id FROM person") == 2);
}

TEST_CASE("random sequences of changes, undo and redo always give an earlier state or a refusal") {
  SchoolOnDisk school;
  std::mt19937 dice(20261123);
  std::vector<std::string> states = {everything(school.db())};
  std::vector<Id> numbers = {0};
  for (int step = 0; step < 300; ++step) {
    const auto roll = dice() % 10;
    if (roll < 6) {
      const Id number = school.operation("change", [&](Db& db) {
        const std::string handle = "p" + std::to_string(step);
        const auto kind = dice() % 3;
        if (kind == 0) add_person(db, handle);
        if (kind == 1) {
          db.run("UPDATE person SET name = :name WHERE id % 3 = 1", {{":name", handle}});
        }
        if (kind == 2) db.run("DELETE FROM person WHERE id = (SELECT max(id) FROM person)");
      });
      if (number == 0) continue;
      states.push_back(everything(school.db()));
      numbers.push_back(number);
    } else if (states.size() > 1) {
      const std::string now = everything(school.db());
      CHECK(now == states.back());
      const Id undo = school.turn_round(numbers.back());
      CHECK(everything(school.db()) == states[states.size() - 2]);
      if (roll == 6) {
        school.turn_round(undo);
        CHECK(everything(school.db()) == now);
      } else {
        states.pop_back();
        numbers.pop_back();
      }
    }
  }
  CHECK(school.db().integer("SELECT count(*) FROM pragma_foreign_key_check") == 0);
}

}  // namespace collab
