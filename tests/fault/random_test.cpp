// Thousands of commands at random, with undo and redo between them: what the records hold depends
// on which operations are in force, and on nothing else, down to the last byte.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cctype>
#include <map>
#include <random>

#include "base/system/digest.h"
#include "base/system/file.h"
#include "base/text/script.h"
#include "cmd/frame/execute.h"
#include "cmd/frame/line.h"
#include "example_school.h"
#include "fault/trial.h"
#include "folder.h"
#include "store/copy.h"

using namespace collab;

namespace {

constexpr Minutes noon = 12 * 60;

const char* nothing_set(const char*) { return nullptr; }
std::string no_file(const std::string& path) {
  throw Error(Kind::input, "the random lines read no file such as " + path);
}

/// Where a placeholder's values come from; the letters are those of the kinds of records.
const std::map<std::string, std::string> sources = {
    {"A", "SELECT 'A' || id FROM action ORDER BY id"},
    {"D", "SELECT 'D' || id FROM decision ORDER BY id"},
    {"G", "SELECT 'G' || id FROM goal ORDER BY id"},
    {"K", "SELECT 'K' || id FROM commitment ORDER BY id"},
    {"L", "SELECT 'L' || id FROM lesson_study ORDER BY id"},
    {"M", "SELECT 'M' || id FROM meeting ORDER BY id"},
    {"N", "SELECT 'N' || id FROM norm ORDER BY id"},
    {"P", "SELECT 'P' || id FROM pairing ORDER BY id"},
    {"partner", "SELECT slug FROM partner ORDER BY slug"},
    {"person", "SELECT handle FROM person ORDER BY handle"},
    {"team", "SELECT slug FROM team ORDER BY slug"},
};

/// What is in force: the numbers of the operations, which tell states apart.
using InForce = std::vector<Id>;

class RandomWork {
 public:
  explicit RandomWork(Workspace& workspace) : workspace_(workspace) {
    environment_.user = "tester";
    environment_.variable = nothing_set;
    environment_.now = LocalClock(workspace_.school.zone).moment({*parse_iso("2026-11-23"), noon});
    lines_ = read_script(read_file(COLLAB_SOURCE "/tests/fault/random.txt"), "random.txt");
    set_up();
    look();
  }

  void step() {
    const unsigned dice = below(100);
    if (dice < 60)
      try_to_run(filled_in(lines_[below(static_cast<unsigned>(lines_.size()))].words));
    else if (dice < 80)
      try_to_run({"undo"});
    else if (dice < 90)
      try_to_run({"redo"});
    else
      try_to_run({"undo", std::to_string(1 + below(static_cast<unsigned>(last_operation())))});
  }

  /// Undoes whatever can be, the newest first; gives how many operations stay in force.
  std::size_t walk_back() {
    while (try_to_run({"undo"})) {
    }
    return in_force().size();
  }

  int recorded = 0;
  int refused = 0;
  int known = 0;  ///< how often a state came back that had been there before

 private:
  void set_up() {
    for (const char* each : {"a.ruiz", "b.cole", "c.ng", "d.okafor", "e.park"})
      run({"person", "new", each, "--handle", each, "--role", "teacher", "--start", "2025-08-18"});
    for (const char* each : {"grade-3", "math", "arts"}) {
      run({"team", "new", each, "--name", each, "--kind", "plc", "--on", "2025-08-18"});
      run({"team", "member", "add", each, "a.ruiz", "b.cole", "c.ng", "--from", "2025-08-18"});
    }
    run({"partner", "new", "library", "--name", "Library", "--sector", "arts"});
  }

  unsigned below(unsigned most) { return static_cast<unsigned>(random_() % most); }

  std::string some_value(const std::string& name) {
    if (name == "date") return iso(*parse_iso("2026-09-01") + std::chrono::days(below(200)));
    if (name == "number") return std::to_string(1 + below(60));
    if (name == "text") return fmt::format("number {} of the list", below(1000));
    std::vector<std::string> values;
    Statement rows = workspace_.db.query(sources.at(name));
    while (rows.step()) values.push_back(rows.text(0));
    return values.empty() ? name + "1" : values[below(static_cast<unsigned>(values.size()))];
  }

  std::vector<std::string> filled_in(const std::vector<std::string>& words) {
    std::vector<std::string> filled(words.begin() + 1, words.end());
    for (std::string& word : filled) {
      for (std::size_t at = word.find('%'); at != word.npos; at = word.find('%')) {
        std::size_t end = at + 1;
        while (end < word.size() && std::isalpha(static_cast<unsigned char>(word[end])) != 0) ++end;
        word.replace(at, end - at, some_value(word.substr(at + 1, end - at - 1)));
      }
    }
    return filled;
  }

  void run(const std::vector<std::string>& words) {
    Line line;
    understand(line, words, no_file);
    execute_on({workspace_, environment_}, *line.choice.command, line.run, line.globals);
  }

  Id last_operation() {
    return workspace_.db.integer("SELECT max(number) FROM operation").value_or(1);
  }

  InForce in_force() {
    InForce numbers;
    Statement rows = workspace_.db.query(
        "SELECT number FROM operation WHERE reverts IS NULL AND reverted_by IS NULL "
        "ORDER BY number");
    while (rows.step()) numbers.push_back(rows.integer(0));
    return numbers;
  }

  /// Compares the records with what they held whenever the same operations were in force.
  void look() {
    const std::string now = content_digest(workspace_.db, {"operation", "sqlite_sequence"});
    std::string key;
    for (const Id each : in_force()) key += std::to_string(each) + ' ';
    const auto [place, is_new] = states_.emplace(digest(key), now);
    if (!is_new) ++known;
    CHECK(place->second == now);
  }

  /// False where the line was refused: then nothing has changed.
  bool try_to_run(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& each : words) line += each + ' ';
    INFO(line);
    const Id before = last_operation();
    try {
      run(words);
    } catch (const Error& error) {
      INFO(error.message);
      CHECK(error.kind != Kind::internal);
      CHECK(error.kind != Kind::damaged);
      CHECK(last_operation() == before);
      ++refused;
      look();
      return false;
    }
    if (last_operation() != before) ++recorded;
    look();
    return true;
  }

  Workspace& workspace_;
  Environment environment_;
  std::vector<ScriptLine> lines_;
  std::mt19937 random_{20261123};
  std::map<std::string, std::string> states_;
};

}  // namespace

TEST_CASE("random commands, undone and redone at random, come back to the same bytes") {
  const int operations = long_form() ? 10000 : 200;
  const Folder folder;
  make_example_school(folder.path + "/school", [&](Workspace& workspace) {
    RandomWork work(workspace);
    while (work.recorded < operations) work.step();
    work.walk_back();
    MESSAGE(work.recorded, " operations, ", work.refused, " refused, ", work.known,
            " states that came back");
    CHECK(work.known > operations / 4);
    check_whole(workspace.db, "the school");
  });
}
