// The fingerprint beside each changeset: damaged bytes are told of and never read.
#include "store/stored_changes.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "base/system/file.h"
#include "refusal.h"
#include "school_on_disk.h"
#include "store/damaged.h"
#include "store/origin.h"

using namespace collab;

namespace {

Id add_person(SchoolOnDisk& school, const std::string& handle) {
  return school.operation("person new", [&](Db& db) {
    db.run("INSERT INTO person (handle, name) VALUES (:handle, :handle)", {{":handle", handle}});
  });
}

void store_bytes(Db& db, Id number, const std::string& bytes) {
  Statement update = db.query("UPDATE operation SET changes = :changes WHERE number = :number",
                              {{":number", number}});
  update.bind_blob(":changes", bytes);
  update.step();
}

const std::string damaged =
    fmt::format("9: what operation 2 changed is damaged in the file ({})", damaged_hint);

}  // namespace

TEST_CASE("whichever byte of a changeset is damaged, every reader says which operation it is") {
  SchoolOnDisk school;
  add_person(school, "a.ruiz");
  const Id number = add_person(school, "b.cole");
  const Id after = add_person(school, "c.ng");
  const std::string whole = stored_changes(school.db(), number);
  REQUIRE(whole.size() > 20);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    store_bytes(school.db(), number, bytes);
    CHECK(refusal([&] { changes_of(school.db(), number); }) == damaged);
  }
  CHECK(refusal([&] { school.turn_round(number); }) == damaged);
  CHECK(refusal([&] { operations_that_made(school.db(), {{"person", "1"}}); }) == damaged);
  store_bytes(school.db(), number, whole.substr(0, whole.size() - 1));
  CHECK(refusal([&] { changes_of(school.db(), number); }) == damaged);
  store_bytes(school.db(), number, "");
  CHECK(refusal([&] { changes_of(school.db(), number); }) == damaged);
  CHECK(changes_of(school.db(), after).size() == 1);
  store_bytes(school.db(), number, whole);
  CHECK(changes_of(school.db(), number).size() == 1);
}

TEST_CASE("a redo whose changes are damaged is refused as well") {
  SchoolOnDisk school;
  add_person(school, "a.ruiz");
  const Id undo = school.turn_round(1);
  REQUIRE(undo == 2);
  store_bytes(school.db(), undo, "T");
  CHECK(refusal([&] { school.turn_round(next_to_redo(school.db())); }) == damaged);
  CHECK(school.db().integer("SELECT count(*) FROM person") == 0);
}

TEST_CASE("the history of an older file gets its fingerprints when it is brought up to date") {
  SchoolOnDisk school;
  const Id number = add_person(school, "a.ruiz");
  school.db().script(read_file(COLLAB_SOURCE "/tests/older_schema.sql"));
  const Workspace again =
      open_workspace(school.workspace.folder, Access::write, std::chrono::milliseconds(1000));
  CHECK(changes_of(school.db(), number).size() == 1);
}
