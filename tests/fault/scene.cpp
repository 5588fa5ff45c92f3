// Lives the example school through, keeping a copy of it before the first line of each verb; then
// goes through the two tables.
#include "fault/scene.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <filesystem>
#include <set>

#include "base/system/file.h"
#include "base/text/script.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/execute.h"
#include "cmd/frame/line.h"
#include "cmd/school/example.h"
#include "example_school.h"
#include "fault/trial.h"
#include "folder.h"

namespace collab {
namespace {

constexpr Minutes noon = 12 * 60;
constexpr const char* undo_table = "tests/undo/commands.txt";
constexpr const char* fault_table = "tests/fault/commands.txt";

const char* nothing_set(const char*) { return nullptr; }

std::string no_file(const std::string& path) {
  throw Error(Kind::input, "the tables read no file such as " + path);
}

std::vector<ScriptLine> table(const char* path) {
  return read_script(read_file(std::string(COLLAB_SOURCE "/") + path), path);
}

std::int64_t noon_of(const std::string& day) {
  static const LocalClock clock(*find_zone("America/New_York"));
  return clock.moment({*parse_iso(day), noon});
}

class Scenes {
 public:
  Scenes() {
    // The tables name folders beside the first of them.
    const std::filesystem::path here = std::filesystem::current_path();
    std::filesystem::current_path(COLLAB_SOURCE "/tests/undo");
    make_example_school(folder_.path + "/school", [&](Workspace& workspace) { live(workspace); });
    std::filesystem::current_path(here);
    last_ = new_start();
    copy_database_file(database_path(folder_.path + "/school"), last_);
    go_through_fault_table();
  }
  std::vector<Scene> all;
  const std::string& whole() const { return last_; }

 private:
  std::string new_start() { return fmt::format("{}/{}", folder_.path, ++starts_); }

  static void copy_database_file(const std::string& file, const std::string& start) {
    std::filesystem::create_directories(start);
    ::mkdir((start + "/.collab").c_str(), 0700);
    std::filesystem::copy_file(file, database_path(start));
  }

  /// A scene of the line; `words` begin with "collab".
  static Scene scene_of(const ScriptLine& script, std::string place, std::int64_t now) {
    Scene scene{std::move(place), {}, Needs::nothing, script.words, script.input, now};
    scene.words.erase(scene.words.begin());
    Line line;
    understand(line, scene.words, no_file);
    scene.verb = spoken(*line.choice.command);
    scene.needs = line.choice.command->needs;
    return scene;
  }

  /// Keeps it with the school as it is now where its verb is new.
  void keep_first(Scene scene, Workspace& workspace) {
    if (!seen_.insert(scene.verb).second) return;
    scene.start = new_start();
    copy_database_file(workspace.db.path(), scene.start);
    all.push_back(std::move(scene));
  }

  void live(Workspace& workspace) {
    const Story story;
    std::size_t next = 1;
    const auto before_next = [&] {
      if (next >= story.lines().size()) return;
      const StoryLine& line = story.lines()[next++];
      keep_first(scene_of(line.script, fmt::format("{}:{}", line.file, line.script.line),
                          noon_of(iso(line.day))),
                 workspace);
    };
    before_next();
    story.replay(workspace, before_next);
    Environment environment;
    environment.user = "tester";
    environment.variable = nothing_set;
    for (const ScriptLine& script : table(undo_table)) {
      if (script.words[0] == "except") continue;
      if (script.words[0] == "day") {
        environment.now = noon_of(script.words.at(1));
        continue;
      }
      const Scene scene =
          scene_of(script, fmt::format("{}:{}", undo_table, script.line), environment.now);
      keep_first(scene, workspace);
      Line line;
      understand(line, scene.words, no_file);
      execute_on({workspace, environment, script.input}, *line.choice.command, line.run,
                 line.globals);
    }
  }

  /// The lines of the second table run with real files, each in the folder that the last one left.
  void go_through_fault_table() {
    Place place;
    std::string start = last_;
    std::int64_t now = 0;
    for (ScriptLine& script : table(fault_table)) {
      const std::string where = fmt::format("{}:{}", fault_table, script.line);
      if (script.words[0] == "day") {
        now = noon_of(script.words.at(1));
        continue;
      }
      const bool older = script.words[0] == "older";
      if (older || script.words[0] == "sql") {
        const std::string changed = new_start();
        copy_folder(start, changed);
        start = changed;
        Db(database_path(start), Access::write, {})
            .script(older ? read_file(COLLAB_SOURCE "/tests/older_schema.sql")
                          : script.words.at(1));
        continue;
      }
      int code = 0;
      if (script.words[0] == "exit") {
        code = std::stoi(script.words.at(1));
        script.words.erase(script.words.begin(), script.words.begin() + 2);
      }
      Scene scene = scene_of(script, where, now);
      scene.code = code;
      scene.start = start;
      place.set(scene);
      const Databases before = place.files();
      const Outcome outcome = place.run(scene);
      INFO(where, ": ", outcome.notes, outcome.answer);
      REQUIRE(outcome.code == code);
      if (script.words[0] == "collab") all.push_back(scene);
      if (place.files() == before) continue;
      start = new_start();
      copy_folder(place.path(), start);
    }
  }

  Folder folder_;
  int starts_ = 0;
  std::string last_;
  std::set<std::string> seen_;
};

const Scenes& made() {
  static const Scenes scenes;
  return scenes;
}

}  // namespace

const std::vector<Scene>& scenes() { return made().all; }
const std::string& whole_school() { return made().whole(); }

}  // namespace collab
