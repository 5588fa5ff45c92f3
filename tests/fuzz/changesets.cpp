// Fuzzes the reader of changesets, as they lie in a workspace that somebody else made: the bytes
// are made up, and the fingerprint beside them fits. What it takes, SQLite's reader gets through.
#include <doctest/doctest.h>
#include <unistd.h>

#include "base/error.h"
#include "mutations.h"
#include "school_on_disk.h"
#include "store/changes.h"
#include "store/changeset_form.h"
#include "store/stored_changes.h"

namespace collab {
namespace {

constexpr unsigned longest = 60;  ///< seconds; a reader that has no end ends the test

/// Operations that make, change and remove rows of several tables.
struct Changed {
  SchoolOnDisk school;
  std::vector<Id> numbers;

  Changed() {
    const auto run = [&](const char* sql) {
      numbers.push_back(school.operation("test", [&](Db& db) { db.script(sql); }));
    };
    run("INSERT INTO person (handle, name, email) VALUES ('a.ruiz', 'Ana Ruiz', 'a@mge.example'), "
        "('b.cole', 'Ben Cole', NULL)");
    run("UPDATE person SET name = 'Ana Ruiz-Lopez', email = NULL WHERE id = 1");
    run("INSERT INTO team (slug, name, kind, created_on) "
        "VALUES ('grade-3', 'Grade 3', 'plc', '2026-08-17')");
    run("DELETE FROM person WHERE id = 2");
  }
};

/// Stores the bytes as what an operation changed, and does all that is done with them.
void use(Db& db, Id number, const std::string& bytes) {
  Statement update = db.query(
      "UPDATE operation SET changes = :changes, fingerprint = :fingerprint WHERE number = :number",
      {{":number", number}, {":fingerprint", fingerprint(bytes)}});
  update.bind_blob(":changes", bytes);
  update.step();
  try {
    const std::string changes = stored_changes(db, number);
    const std::vector<RowChange> rows = read_changes(db, changes);
    REQUIRE(rows.size() >= rows_made(db, changes).size());
    const std::string back = inverted(changes);
    REQUIRE(is_changeset(back));
    joined({changes, back});
    Savepoint savepoint(db);
    apply_changes(db, changes);
  } catch (const Error& error) {
    INFO(error.message);
    REQUIRE(error.kind == Kind::damaged);
  }
}

TEST_CASE("fuzz changesets") {
  Changed changed;
  Db& db = changed.school.db();
  Transaction transaction(db, Transaction::Mode::write);
  std::mt19937 random{20261123};
  const char* given = getenv("COLLAB_FUZZ_ROUNDS");
  const int rounds = 10 * (given == nullptr ? 100 : atoi(given));
  int taken = 0;
  for (const Id number : changed.numbers) {
    const std::string whole = stored_changes(db, number);
    REQUIRE(is_changeset(whole));
    std::string bytes;
    for (int round = 0; round < rounds; ++round) {
      if (round % 4 == 0) bytes = whole;
      if (!bytes.empty() && round % 3 != 0)
        bytes[random() % bytes.size()] = static_cast<char>(random() % 2 ? random() : random() % 8);
      else
        mutate(bytes, random);
      if (is_changeset(bytes)) ++taken;
      ::alarm(longest);
      use(db, number, bytes);
      ::alarm(0);
    }
  }
  CHECK(taken > 20);
}

TEST_CASE("fuzz changesets: one that is cut short is refused unless it ends between two rows") {
  Changed changed;
  int refused = 0;
  for (const Id number : changed.numbers) {
    const std::string whole = stored_changes(changed.school.db(), number);
    for (std::size_t size = 1; size < whole.size(); ++size) {
      const bool ends_between_rows = is_changeset(whole.substr(0, size));
      if (!ends_between_rows)
        ++refused;
      else
        CHECK(read_changes(changed.school.db(), whole.substr(0, size)).size() < 2);
    }
  }
  CHECK(refused > 200);
}

}  // namespace
}  // namespace collab
