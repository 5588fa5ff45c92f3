// --at N shows the workspace as it was after operation N: in its content, for every operation of
// the example school, and in the words of every command that reads, from the program's own table.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/system/file.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/dispatch.h"
#include "cmd/school/example.h"
#include "example_school.h"
#include "folder.h"
#include "model/records/private.h"
#include "store/as_it_was.h"
#include "store/copy.h"

using namespace collab;

namespace {

constexpr std::int64_t in_november = 1795464000;  ///< of 2026, at the example's end
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

/// What a line writes to stdout and stderr, and its exit code.
std::string said(const std::string& workspace, std::vector<std::string> words) {
  const Folder scratch;
  const std::string out = scratch.path + "/out";
  const std::filesystem::path here = std::filesystem::current_path();
  words.insert(words.begin(), {"-C", scratch.path, "-w", workspace});
  Environment environment{in_november, "tester", scratch.path};
  environment.variable = [](const char*) -> const char* { return nullptr; };
  const int streams[] = {dup(1), dup(2)};
  const int file = open(out.c_str(), O_WRONLY | O_CREAT, 0600);
  dup2(file, 1);
  dup2(file, 2);
  close(file);
  const int code = dispatch(words, environment);
  std::filesystem::current_path(here);
  dup2(streams[0], 1);
  dup2(streams[1], 2);
  close(streams[0]);
  close(streams[1]);
  return fmt::format("{}: {}", code, read_file(out));
}

/// A word for each kind of value that an argument can have.
const std::map<Value, std::string> examples = {
    {Value::team, "grade-3"},       {Value::person, "a.ruiz"},
    {Value::meeting, "M5"},         {Value::action, "A3"},
    {Value::decision, "D3"},        {Value::norm, "N1"},
    {Value::pairing, "P1"},         {Value::goal, "G1"},
    {Value::lesson_study, "L1"},    {Value::operation, "40"},
    {Value::indicator, "presence"}, {Value::guide, "plc"},
    {Value::partner, "library"},    {Value::date, "2026-09-14"},
    {Value::period, "2026-09"}};

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t blank = std::min(text.find(' ', at), text.size());
    words.emplace_back(text.substr(at, blank - at));
    at = blank + 1;
  }
  return words;
}

/// The lines that run a verb: with its needed arguments, once for each word where it takes one of
/// some words.
std::vector<std::vector<std::string>> lines_of(const Command& command) {
  std::vector<std::string> first = words_in(command.noun);
  for (std::string& word : words_in(command.verb)) first.push_back(std::move(word));
  std::vector<std::vector<std::string>> lines{first};
  Options options;
  command.bind(options);
  for (const Declared& one : options.declared()) {
    if (!one.argument || !one.required) continue;
    std::vector<std::string> values = one.words;
    if (values.empty()) {
      const auto example = examples.find(one.value);
      values = {example == examples.end() ? "grade-3" : example->second};
    }
    std::vector<std::vector<std::string>> longer;
    for (const auto& line : lines)
      for (const std::string& value : values) {
        longer.push_back(line);
        longer.back().push_back(value);
      }
    lines = std::move(longer);
  }
  return lines;
}

bool looks_at_records(const Command& command) {
  return command.needs != Needs::nothing && command.needs != Needs::write &&
         spoken(command) != "backup";
}

/// How many lines said the same of the copy that was kept then and of --at on the school today.
int said_the_same(const LivedSchool& school, Id number) {
  int count = 0;
  for (const Noun& noun : nouns())
    for (const Command& command : noun.commands()) {
      if (!looks_at_records(command)) continue;
      for (const auto& line : lines_of(command)) {
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
