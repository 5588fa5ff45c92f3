// Damage is told: fsck finds every page that was overwritten, every table that is gone and every
// changed byte of the history, and names it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <random>

#include "base/system/file.h"
#include "fault/trial.h"
#include "store/workspace.h"

using namespace collab;

namespace {

constexpr std::size_t page = 4096;

Scene line_on_whole_school(std::vector<std::string> words) {
  Scene scene;
  scene.words = std::move(words);
  scene.now = 1795525200;
  scene.start = whole_school();
  return scene;
}

std::int64_t number(const Place& place, const std::string& sql) {
  Db db(database_path(place.path()), Access::read, {});
  return db.integer(sql).value_or(0);
}

/// One in `short_form` of them, or all in the long form.
int stride(int short_form) { return long_form() ? 1 : short_form; }

}  // namespace

TEST_CASE("fsck finds every overwritten page that is in use") {
  Place place;
  const Scene fsck = line_on_whole_school({"fsck"});
  place.set(fsck);
  REQUIRE(place.run(fsck).code == 0);
  const std::int64_t free_pages = number(place, "PRAGMA freelist_count");
  const std::string whole = read_file(database_path(place.path()));
  int missed = 0;
  int tried = 0;
  for (std::size_t at = 0; at < whole.size(); at += page * static_cast<std::size_t>(stride(31))) {
    place.set(fsck);
    std::string bytes = whole;
    bytes.replace(at, page, page, '\0');
    std::ofstream(database_path(place.path()), std::ios::binary) << bytes;
    const Outcome outcome = place.run(fsck);
    INFO("page ", at / page + 1, ": ", outcome.notes);
    CHECK((outcome.code == 0 || outcome.code == 9 || outcome.code == 10));
    if (outcome.code == 0) ++missed;
    ++tried;
  }
  CHECK(tried > 10);
  CHECK(missed <= free_pages);
}

TEST_CASE("fsck finds every missing table") {
  Place place;
  const Scene fsck = line_on_whole_school({"fsck"});
  place.set(fsck);
  std::vector<std::string> tables;
  {
    Db db(database_path(place.path()), Access::read, {});
    Statement rows = db.query(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name");
    while (rows.step()) tables.push_back(rows.text(0));
  }
  for (std::size_t i = 0; i < tables.size(); i += static_cast<std::size_t>(stride(9))) {
    place.set(fsck);
    Db(database_path(place.path()), Access::write, {})
        .script("PRAGMA foreign_keys = OFF; DROP TABLE " + tables[i]);
    const Outcome outcome = place.run(fsck);
    INFO(tables[i], ": ", outcome.notes);
    CHECK((outcome.code == 9 || outcome.code == 10));
    CHECK((outcome.answer + outcome.notes).find(tables[i]) != std::string::npos);
  }
}

TEST_CASE("one changed byte of what an operation changed is found, and nothing is undone with it") {
  Place place;
  const Scene fsck = line_on_whole_school({"fsck"});
  place.set(fsck);
  const std::int64_t last = number(place, "SELECT max(number) FROM operation");
  std::mt19937 random(7);
  for (std::int64_t operation = 1; operation <= last; operation += stride(97)) {
    place.set(fsck);
    {
      Db db(database_path(place.path()), Access::write, {});
      const auto size = db.integer("SELECT length(changes) FROM operation WHERE number = :number",
                                   {{":number", operation}});
      if (!size || *size == 0) continue;
      db.run(
          "UPDATE operation SET changes = CAST(substr(changes, 1, :at) || "
          "CASE WHEN substr(changes, :at + 1, 1) = x'5a' THEN x'5b' ELSE x'5a' END || "
          "substr(changes, :at + 2) AS BLOB) WHERE number = :number",
          {{":at", static_cast<std::int64_t>(random() % static_cast<unsigned>(*size))},
           {":number", operation}});
    }
    const std::string name = fmt::format("operation {}", operation);
    for (const auto& words : {std::vector<std::string>{"show-op", std::to_string(operation)},
                              std::vector<std::string>{"undo", std::to_string(operation)}}) {
      const Outcome outcome = place.run(line_on_whole_school(words));
      INFO(name, ": ", words.front(), ": ", outcome.notes);
      CHECK(outcome.code == 9);
      CHECK(outcome.notes.find(name) != std::string::npos);
    }
    if (long_form() && operation % 10 != 0) continue;
    const Outcome outcome = place.run(fsck);
    INFO(name, ": fsck: ", outcome.notes);
    CHECK(outcome.code == 10);
    CHECK(outcome.answer.find(name) != std::string::npos);
  }
}
