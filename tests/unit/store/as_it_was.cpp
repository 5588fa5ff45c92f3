// The workspace as it was after an operation; see lib/store/as_it_was.h. That every listing and
// report shows it so is in tests/unit/cmd/at_test.cpp.
#include "store/as_it_was.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

#include "base/system/file.h"
#include "refusal.h"
#include "school_on_disk.h"
#include "store/copy.h"
#include "store/purge.h"

namespace collab {
namespace {

/// Everything that can be had back: not how far the numbers of removed records went, nor the words
/// of pairs.
std::string state(Db& db) { return content_digest(db, {"sqlite_sequence", "pair_words"}); }

void hire(Db& db, const std::string& handle) {
  db.run("INSERT INTO person (handle, name) VALUES (:handle, :handle)", {{":handle", handle}});
}

void change_something(Db& db, unsigned kind, int step) {
  const std::string handle = "p" + std::to_string(step);
  if (kind == 0) hire(db, handle);
  if (kind == 1) db.run("UPDATE person SET name = :name WHERE id % 3 = 1", {{":name", handle}});
  if (kind == 2) db.run("DELETE FROM person WHERE id = (SELECT max(id) FROM person)");
}

/// Undoes, redoes, or undoes a redo, whatever `number` asks for; 0 where it cannot be done.
Id turned_round(SchoolOnDisk& school, Id number) {
  try {
    return school.turn_round(number);
  } catch (const Error&) {
    return 0;
  }
}

}  // namespace

TEST_CASE("after any operation, undo and redo the earlier states can be looked at") {
  SchoolOnDisk school;
  std::mt19937 dice(20261123);
  std::map<Id, std::string> states;
  for (int step = 0; step < 300; ++step) {
    Id number = 0;
    if (dice() % 3 > 0 || states.empty())
      number = school.operation("change",
                                [&](Db& db) { change_something(db, unsigned(dice() % 3), step); });
    else
      number = turned_round(school, states.rbegin()->first - Id(dice() % 3));
    if (number > 0) states[number] = state(school.db());
  }
  CHECK(states.size() > 150);
  for (const auto& [number, digest] : states) {
    CAPTURE(number);
    Db then = as_it_was(school.db(), number);
    CHECK(state(then) == digest);
    CHECK_FALSE(then.any("PRAGMA foreign_key_check"));
  }
}

TEST_CASE("the texts and private words of what came later are left out") {
  SchoolOnDisk school;
  school.operation("first", [](Db& db) { hire(db, "a"); });
  const Id second = school.operation("second", [](Db& db) {
    hire(db, "b");
    db.run("INSERT INTO pairing (mentor, mentee, from_on) VALUES (1, 2, '2026-11-23')");
    db.run("INSERT INTO pair_words (pairing, field, words) VALUES (1, 'focus', 'a secret')");
    db.run(
        "INSERT INTO meeting_text (meeting, operation, direction, file, at, text)"
        " VALUES (1, 2, 'read', 'm.md', 0, 'text')");
    db.run("INSERT INTO said (text, key, value) VALUES (1, 'a', 'b')");
  });
  Db before = as_it_was(school.db(), second - 1);
  for (const char* table : {"pairing", "pair_words", "meeting_text", "said"})
    CHECK_FALSE(before.any(std::string("SELECT 1 FROM ") + table));
  Db after = as_it_was(school.db(), second);
  for (const char* table : {"pairing", "pair_words", "meeting_text", "said"})
    CHECK(after.any(std::string("SELECT 1 FROM ") + table));
}

TEST_CASE("an earlier state has no words of pairs: they would be today's") {
  SchoolOnDisk school;
  const Id first = school.operation("first", [](Db& db) {
    hire(db, "a");
    hire(db, "b");
    db.run("INSERT INTO pairing (mentor, mentee, from_on) VALUES (1, 2, '2026-11-23')");
    db.run("INSERT INTO pair_words (pairing, field, words) VALUES (1, 'focus', 'as it was')");
  });
  const Id second = school.operation("second", [](Db& db) {
    db.run("UPDATE pair_words SET words = 'as it is'");
    hire(db, "c");
  });
  Db then = as_it_was(school.db(), first);
  CHECK(then.any("SELECT 1 FROM pairing"));
  CHECK_FALSE(then.any("SELECT 1 FROM pair_words"));
  Db now = as_it_was(school.db(), second);
  CHECK(now.text("SELECT words FROM pair_words") == "as it is");
}

TEST_CASE("nothing is written, neither to the workspace nor to what is looked at") {
  SchoolOnDisk school;
  school.operation("first", [](Db& db) { hire(db, "a"); });
  school.operation("second", [](Db& db) { hire(db, "b"); });
  const std::string path = school.db().path();
  const std::string bytes = read_file(path);
  Db reader = open_for_reading(path, std::chrono::milliseconds(0));
  Db copy = as_it_was(reader, 1);
  Db then = closed_to_writing(copy);
  CHECK(state(then) == state(copy));
  CHECK(read_file(path) == bytes);
  CHECK(refusal([&] { hire(then, "c"); }).substr(0, 2) != "no");
  then.script("CREATE TEMP TABLE facts (x); INSERT INTO facts VALUES (1)");
  CHECK(then.kept(&then) != nullptr);
}

TEST_CASE("what never was, or is gone, is not shown") {
  SchoolOnDisk school;
  for (const char* handle : {"a", "b", "c"})
    school.operation("person new", [&](Db& db) { hire(db, handle); });
  CHECK(refusal([&] { as_it_was(school.db(), 0); }) ==
        "4: there is no operation 0 (collab log lists them)");
  CHECK(refusal([&] { as_it_was(school.db(), 4); }) ==
        "4: there is no operation 4 (collab log lists them)");
  school.db().run("UPDATE operation SET changes = x'54' WHERE number = 3");
  CHECK(refusal([&] { as_it_was(school.db(), 2); }).substr(0, 46) ==
        "9: what operation 3 changed is damaged in the ");
  Operation purge(school.db(), {0, "tester", "purge word", std::nullopt});
  forget_changes(school.db(), 3, purge.number());
  purge.forget();
  purge.keep();
  CHECK(purge.commit() == 4);
  CHECK(refusal([&] { as_it_was(school.db(), 2); }) ==
        "6: the workspace as it was after operation 2 cannot be shown: operation 4, a purge, "
        "destroyed some of what there was (a backup of that time shows it: collab help restore)");
  CHECK(state(school.db()) != "");
  Db now = as_it_was(school.db(), 4);
  CHECK(state(now) == state(school.db()));
}

TEST_CASE("two values that changed places in steps change back") {
  SchoolOnDisk school;
  school.operation("two", [](Db& db) {
    hire(db, "a");
    hire(db, "b");
  });
  const std::string before = state(school.db());
  const auto rename = [&](const char* from, const char* to) {
    school.operation("person edit", [&](Db& db) {
      db.run("UPDATE person SET handle = :to WHERE handle = :from", {{":to", to}, {":from", from}});
    });
  };
  rename("a", "c");
  rename("b", "a");
  rename("c", "b");
  REQUIRE(school.db().integer("SELECT id FROM person WHERE handle = 'b'") == 1);
  Db then = as_it_was(school.db(), 1);
  CHECK(then.integer("SELECT id FROM person WHERE handle = 'a'") == 1);
  CHECK(then.integer("SELECT id FROM person WHERE handle = 'b'") == 2);
  CHECK(state(then) == before);
}

TEST_CASE("changes of a table that was given more columns since are taken back") {
  SchoolOnDisk school;
  school.operation("first", [](Db& db) { hire(db, "a"); });
  school.operation("second", [](Db& db) { hire(db, "b"); });
  school.db().script("ALTER TABLE person ADD COLUMN nickname TEXT");
  school.operation("third", [](Db& db) { db.run("UPDATE person SET nickname = 'x'"); });
  Db then = as_it_was(school.db(), 1);
  CHECK(then.integer("SELECT count(*) FROM person WHERE nickname IS NULL") == 1);
}

TEST_CASE("records that changed behind the history's back are not guessed at") {
  SchoolOnDisk school;
  school.operation("person new", [](Db& db) { hire(db, "a"); });
  school.operation("person edit", [](Db& db) { db.run("UPDATE person SET name = 'Ana'"); });
  school.db().run("UPDATE person SET name = 'Somebody'");
  CHECK(refusal([&] { as_it_was(school.db(), 1); }).find("6: ") == 0);
}

}  // namespace collab
