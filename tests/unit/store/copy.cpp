// Copies of a database and putting one in another's place; see lib/store/copy.h.
#include "store/copy.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "refusal.h"
#include "school_on_disk.h"
#include "store/backup.h"
#include "store/restore.h"

using namespace collab;

namespace {

constexpr std::chrono::milliseconds no_wait{0};

void add_colleague(Db& db, const std::string& handle) {
  db.run("INSERT INTO person (handle, name) VALUES (:handle, :handle)", {{":handle", handle}});
}

}  // namespace

TEST_CASE("a copy holds the same rows and has the rights of the database") {
  SchoolOnDisk school;
  school.operation("person new", [](Db& db) { add_colleague(db, "a"); });
  const std::string path = school.folder.path + "/copy.db";
  copy_database(school.db(), path, Existing::refuse);
  Db copy(path, Access::read, no_wait);
  CHECK(content_digest(copy) == content_digest(school.db()));
  struct stat about {};
  REQUIRE(::stat(path.c_str(), &about) == 0);
  CHECK((about.st_mode & 0777) == 0600);
  CHECK(refusal([&] { copy_database(school.db(), path, Existing::refuse); }).substr(0, 2) == "6:");
  school.operation("person new", [](Db& db) { add_colleague(db, "b"); });
  CHECK(content_digest(copy) != content_digest(school.db()));
}

TEST_CASE("a writer that slips in before the lock is held makes a restore begin again") {
  SchoolOnDisk school;
  const std::string path = school.folder.path + "/copy.db";
  copy_database(school.db(), path, Existing::refuse);
  Db copy(path, Access::read, no_wait);
  Db present(school.db().path(), Access::write, no_wait);
  present.integer("SELECT count(*) FROM person");
  const unsigned seen = data_version(present);
  school.operation("person new", [](Db& db) { add_colleague(db, "a"); });
  CHECK(refusal([&] { overwrite_database(copy, present, seen); }).substr(0, 2) == "7:");
  CHECK(school.db().integer("SELECT count(*) FROM person") == 1);
  present.integer("SELECT count(*) FROM person");
  overwrite_database(copy, present, data_version(present));
  CHECK(school.db().integer("SELECT count(*) FROM person") == 0);
  CHECK(logged_operations(school.db(), std::nullopt).empty());
}

TEST_CASE("an operation that came after the plan of a restore stops it") {
  SchoolOnDisk school;
  const std::string path = school.folder.path + "/copy.db";
  copy_database(school.db(), path, Existing::refuse);
  const RestorePlan plan = plan_restore(path, school.workspace.folder, no_wait);
  CHECK(plan.lost.empty());
  school.operation("person new", [](Db& db) { add_colleague(db, "a"); });
  CHECK(refusal([&] { restore(plan, "aside", no_wait); }).substr(0, 2) == "7:");
  const RestorePlan again = plan_restore(path, school.workspace.folder, no_wait);
  REQUIRE(again.lost.size() == 1);
  CHECK(again.lost[0].verb == "person new");
  const auto aside = restore(again, "aside", no_wait);
  REQUIRE(aside);
  const RestorePlan back = plan_restore(*aside, school.workspace.folder, no_wait);
  CHECK(back.lost.empty());
  CHECK(back.back.size() == 1);
}

TEST_CASE("of many backups the newest are kept") {
  SchoolOnDisk school;
  for (const char* name : {"a", "b", "c"}) make_backup(school.db(), school.workspace.folder, name);
  const std::string second = make_backup(school.db(), school.workspace.folder, "c");
  CHECK(second.ends_with("/c.2.db"));
  int day = 0;
  for (const char* name : {"c.2", "a", "c", "b"}) {
    const auto time = std::filesystem::file_time_type::clock::now() - std::chrono::hours(++day);
    std::filesystem::last_write_time(backup_folder(school.workspace.folder) + "/" + name + ".db",
                                     time);
  }
  CHECK(keep_newest_backups(school.workspace.folder, 2) == 2);
  const auto kept = backups_of(school.workspace.folder);
  REQUIRE(kept.size() == 2);
  CHECK(kept[0].path == second);
  CHECK(kept[1].path.ends_with("/a.db"));
}

TEST_CASE("what is written is on the disk before a command ends") {
  SchoolOnDisk school;
  CHECK(school.db().integer("PRAGMA synchronous") == 3);
  CHECK(school.db().text("PRAGMA journal_mode") == "delete");
}
