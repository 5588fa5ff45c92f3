// Damaged files: bytes changed, pages overwritten, tables gone. Whatever a command finds, it ends,
// and not with an internal error; fsck names what can be told.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "base/system/file.h"
#include "fault/obstacles.h"
#include "store/workspace.h"

namespace collab {
namespace {

constexpr int long_form_trials = 200;  ///< of each scene, a new kind of damage each
constexpr std::size_t page = 4096;

std::string damaged_file(const Place& place) { return database_path(place.path()); }

/// Changes bytes of the file and says what it did.
std::string damage(const std::string& path, int kind, std::mt19937& random) {
  std::string bytes = read_file(path);
  const std::size_t at = random() % bytes.size();
  if (kind % 4 == 0) {
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
  } else if (kind % 4 == 1) {
    bytes[at] = static_cast<char>(random());
  } else if (kind % 4 == 2) {
    for (std::size_t i = at / page * page; i < at / page * page + 64; ++i)
      bytes[i] = static_cast<char>(random());
  } else {
    bytes.replace(at / page * page, page, page, '\0');
  }
  std::ofstream(path, std::ios::binary) << bytes;
  return fmt::format("damage of kind {} at byte {}", kind % 4, at);
}

/// The command after which the file is looked at.
Scene fsck_in(const Scene& scene) {
  Scene fsck = scene;
  fsck.words = {"fsck"};
  fsck.input.clear();
  return fsck;
}

void check_ended(const Trial& trial, const Outcome& outcome, const std::string& what) {
  const bool ended = outcome.signal == 0 && outcome.code != 70;
  if (!ended)
    FAIL_CHECK(trial.scene.place, ": ", trial.scene.verb, ": ", what, ": exit ", outcome.code,
               ", signal ", outcome.signal, ": ", outcome.notes);
}

std::vector<std::string> tables_of(const std::string& path) {
  std::vector<std::string> tables;
  Db db(path, Access::read, {});
  Statement rows = db.query(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
      "ORDER BY name");
  while (rows.step()) tables.push_back(rows.text(0));
  return tables;
}

}  // namespace

int try_damage(Place& place, const Trial& trial) {
  const auto chosen = steps(long_form_trials, 1, trial);
  for (const int step : chosen) {
    place.set(trial.scene);
    if (!std::filesystem::exists(damaged_file(place))) return 0;
    std::mt19937 random(static_cast<unsigned>(step + trial.scene.now));
    const std::string what = damage(damaged_file(place), step, random);
    check_ended(trial, place.run(trial.scene), what);
    // fsck looks at everything, and takes as long.
    if (long_form() || step % 3 == 0)
      check_ended(trial, place.run(fsck_in(trial.scene)), what + ", then fsck");
  }
  return static_cast<int>(chosen.size());
}

int try_missing_tables(Place& place, const Trial& trial) {
  place.set(trial.scene);
  const std::vector<std::string> tables = tables_of(damaged_file(place));
  const auto chosen = steps(static_cast<int>(tables.size()), 1, trial);
  for (const int step : chosen) {
    const std::string& table = tables[static_cast<std::size_t>(step)];
    place.set(trial.scene);
    Db(damaged_file(place), Access::write, {})
        .script("PRAGMA foreign_keys = OFF; DROP TABLE " + table);
    check_ended(trial, place.run(trial.scene), "without the table " + table);
  }
  return static_cast<int>(chosen.size());
}

}  // namespace collab
