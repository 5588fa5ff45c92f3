// --at N shows the workspace as it was after operation N: in its content, for every operation of
// the example school, and in the words of every command that reads, from the program's own table.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "cmd/school/example.h"
#include "example_school.h"
#include "folder.h"
#include "model/records/private.h"
#include "store/as_it_was.h"
#include "store/copy.h"
#include "unit/cmd/every_line.h"

using namespace collab;

namespace {

constexpr std::chrono::milliseconds no_wait{0};

/// Operations at which a whole copy of the growing school is kept.
constexpr Id kept_at[] = {60, 640};

/// The example school, lived through, with the digest of its content after each operation.
struct LivedSchool {
  LivedSchool() : path(folder.path + "/school") {
    make_example_school(path, [&](Workspace& workspace) {
      Story().replay(workspace, [&] { remember(workspace.db); });
    });
  }
  static std::string state(Db& db) { return content_digest(db, {"sqlite_sequence", "pair_words"}); }
  void remember(Db& db) {
    const Id number = *db.integer("SELECT max(number) FROM operation");
    states[number] = state(db);
    if (std::ranges::find(kept_at, number) == std::end(kept_at)) return;
    std::filesystem::create_directories(copy_at(number) + "/.collab");
    copy_database(db, database_path(copy_at(number)), Existing::replace);
  }
  std::string copy_at(Id number) const { return fmt::format("{}/{}", folder.path, number); }

  Folder folder;
  std::string path;
  std::map<Id, std::string> states;
};

/// The same for all tests, and changed by none.
const LivedSchool& lived_school() {
  static const LivedSchool school;
  return school;
}

/// A word for each kind of value that an argument can have.
const Examples examples = {{Value::team, "grade-3"},       {Value::person, "a.ruiz"},
                           {Value::meeting, "M5"},         {Value::action, "A3"},
                           {Value::decision, "D3"},        {Value::norm, "N1"},
                           {Value::pairing, "P1"},         {Value::goal, "G1"},
                           {Value::lesson_study, "L1"},    {Value::operation, "40"},
                           {Value::indicator, "presence"}, {Value::guide, "plc"},
                           {Value::partner, "library"},    {Value::date, "2026-09-14"},
                           {Value::period, "2026-09"}};

/// How many lines said the same of the copy that was kept then and of --at on the school today.
int said_the_same(const LivedSchool& school, Id number) {
  int count = 0;
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) {
      if (!looks_at_records(command)) continue;
      for (const auto& line : lines_of(command, examples)) {
        const std::string then = said(school.copy_at(number), line);
        auto back = line;
        back.insert(back.end(), {"--at", std::to_string(number)});
        CAPTURE(number);
        CAPTURE(fmt::format("{}", fmt::join(line, " ")));
        CHECK(said(school.path, back) == then);
        count += then.starts_with("0: ") && then.size() > 3;
      }
    }
  return count;
}

}  // namespace

TEST_CASE("--at N equals the digest recorded when N was made, for all of the example school") {
  const LivedSchool& school = lived_school();
  CHECK(school.states.size() > 800);
  CHECK(school.states.size() == static_cast<std::size_t>(school.states.rbegin()->first));
  Db now = open_for_reading(database_path(school.path), no_wait);
  // One step back from each, and from today all the way to every tenth: by way of the states
  // between, the first says it of all.
  Db nearer = as_it_was(now, school.states.rbegin()->first);
  for (auto at = school.states.rbegin(); at != school.states.rend(); ++at) {
    CAPTURE(at->first);
    nearer = as_it_was(nearer, at->first);
    CHECK(LivedSchool::state(nearer) == at->second);
    if (at->first % 10 != 1) continue;
    Db then = as_it_was(now, at->first);
    CHECK(content_digest(then) == content_digest(nearer));
  }
}

TEST_CASE("every command that reads says with --at what it said then") {
  const std::map<Id, int> lines = {{60, 35}, {640, 60}};
  for (const Id number : kept_at) CHECK(said_the_same(lived_school(), number) > lines.at(number));
}

TEST_CASE("what is confidential today stays so in what is looked at") {
  const std::string folder = lived_school().copy_at(640);
  Workspace now = open_workspace(folder, Access::write, no_wait);
  Operation closing(now.db, {in_november, "tester", "team edit", std::nullopt});
  now.db.run("UPDATE team SET confidential = 1 WHERE slug = 'grade-3'");
  REQUIRE(closing.commit());
  constexpr const char* confidential =
      "SELECT 1 FROM team WHERE slug = 'grade-3' AND confidential = 1";
  Db then = as_it_was(now.db, 640);
  CHECK_FALSE(then.any(confidential));
  keep_confidential(now.db, then);
  CHECK(then.any(confidential));
}
