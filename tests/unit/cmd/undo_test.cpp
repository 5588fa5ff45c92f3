// Every command that writes, from the program's own table: `undo` brings back the exact earlier
// state, and `redo` the later one. The lines that run them are data: the example school's story and
// tests/undo/commands.txt, which also says of some commands why undo has nothing to do with them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <set>

#include "base/system/digest.h"
#include "base/system/file.h"
#include "base/text/script.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/execute.h"
#include "cmd/frame/line.h"
#include "cmd/school/example.h"
#include "example_school.h"
#include "folder.h"
#include "store/copy.h"

using namespace collab;

namespace {

constexpr int tries_in_the_story = 2;  ///< of each command
constexpr Minutes noon = 12 * 60;

const char* nothing_set(const char*) { return nullptr; }

std::string no_file(const std::string& path) {
  throw Error(Kind::input, "the table reads no file such as " + path);
}

/// What a command may change and undo has to bring back: the records, and the documents' texts that
/// are in force. Numbers that were given stay given, and a pair's words are not kept for undo.
std::string state(Db& db) {
  constexpr std::string_view texts = R"sql(
    SELECT group_concat(id || ':' || text)
    FROM (SELECT meeting_text.id,
                 meeting_text.text
          FROM meeting_text
          JOIN operation ON operation.number = meeting_text.operation
          WHERE operation.reverted_by IS NULL
          ORDER BY meeting_text.id)
  )sql";
  return content_digest(db,
                        {"operation", "sqlite_sequence", "meeting_text", "said", "pair_words"}) +
         digest(db.text(texts).value_or(""));
}

Id last_operation(Db& db) { return db.integer("SELECT max(number) FROM operation").value_or(0); }

/// Runs lines on a school, and takes them back.
class Undoing {
 public:
  explicit Undoing(Workspace& workspace) : workspace_(workspace), before_(state(workspace.db)) {
    environment_.user = "tester";
    environment_.variable = nothing_set;
  }

  void go_to(Date day) {
    environment_.now = LocalClock(workspace_.school.zone).moment({day, noon});
  }

  void run(const std::vector<std::string>& words, const std::string& input = {}) {
    Line line;
    understand(line, words, no_file);
    execute_on({workspace_, environment_, input}, *line.choice.command, line.run, line.globals);
  }

  /// After a command: takes it back and puts it back, unless its verb was tried often enough.
  void try_last(int most_tries) {
    Db& db = workspace_.db;
    const Id number = last_operation(db);
    if (number == last_) return;
    const std::string verb = find_operation(db, number).verb;
    CAPTURE(verb);
    const std::string after = state(db);
    // The story has an undo too, which is no step that another undo takes back.
    if (verb != "undo" && ++tried_[verb] <= most_tries) {
      CHECK(after != before_);
      CHECK_NOTHROW(run({"undo"}));
      CHECK(state(db) == before_);
      CHECK_NOTHROW(run({"redo"}));
      CHECK(state(db) == after);
    }
    before_ = after;
    last_ = last_operation(db);
  }

  /// Undoes one command after the other until none is in force; gives how many.
  int walk_back() {
    int steps = 0;
    const auto in_force = [&] {
      return workspace_.db.any(
          "SELECT 1 FROM operation WHERE reverts IS NULL AND reverted_by IS NULL");
    };
    for (; in_force(); ++steps) run({"undo"});
    return steps;
  }

  std::set<std::string> tried() const {
    std::set<std::string> verbs;
    for (const auto& [verb, times] : tried_) verbs.insert(verb);
    return verbs;
  }
  Id last() const { return last_; }

 private:
  Workspace& workspace_;
  Environment environment_;
  std::string before_;
  Id last_ = 0;
  std::map<std::string, int> tried_;
};

/// The table of lines: those that run, and the commands that are excepted with the reason.
struct LineTable {
  std::vector<ScriptLine> lines;
  std::map<std::string, std::string> excepted;
};

constexpr const char* table_folder = COLLAB_SOURCE "/tests/undo";

LineTable read_table() {
  LineTable table;
  const std::string text = read_file(std::string(table_folder) + "/commands.txt");
  for (ScriptLine& line : read_script(text, "commands.txt")) {
    if (line.words[0] == "except")
      table.excepted[line.words.at(1)] = line.words.at(2);
    else
      table.lines.push_back(std::move(line));
  }
  return table;
}

void run_table(Undoing& undoing, const LineTable& table) {
  for (const ScriptLine& line : table.lines) {
    const std::string place = fmt::format("tests/undo/commands.txt:{}", line.line);
    CAPTURE(place);
    if (line.words[0] == "day") {
      undoing.go_to(*parse_iso(line.words.at(1)));
      continue;
    }
    const Id before = undoing.last();
    CHECK_NOTHROW(undoing.run({line.words.begin() + 1, line.words.end()}, line.input));
    undoing.try_last(1000);
    CHECK(undoing.last() > before);
  }
}

/// Every command that may change the workspace: those that open it for writing, and those that open
/// it themselves or not at all.
std::set<std::string> may_change() {
  std::set<std::string> found;
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands())
      if (command.needs != Needs::read && command.needs != Needs::read_if_any)
        found.insert(spoken(command));
  return found;
}

}  // namespace

TEST_CASE("undo brings back the exact earlier state for every command that writes") {
  const LineTable table = read_table();
  const Folder folder;
  const std::filesystem::path here = std::filesystem::current_path();
  std::filesystem::current_path(table_folder);
  std::set<std::string> tried;
  make_example_school(folder.path + "/school", [&](Workspace& workspace) {
    Undoing undoing(workspace);
    const std::string founded = state(workspace.db);
    Story().replay(workspace, [&] { undoing.try_last(tries_in_the_story); });
    run_table(undoing, table);
    tried = undoing.tried();
    CHECK(undoing.walk_back() > 900);
    CHECK(state(workspace.db) == founded);
  });
  std::filesystem::current_path(here);

  const std::set<std::string> commands = may_change();
  CHECK(commands.size() > 150);
  for (const std::string& command : commands) {
    CAPTURE(command);
    CHECK(tried.contains(command) != table.excepted.contains(command));
  }
  for (const auto& [command, reason] : table.excepted) {
    CAPTURE(command);
    CHECK(commands.contains(command));
    CHECK(reason.size() > 5);
  }
}
