// What completion offers at the cursor.
#include "cmd/help/completion.h"

#include <doctest/doctest.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"

using namespace collab;

namespace {

const char* no_variable(const char*) { return nullptr; }

/// The offered words, without their remarks, for a line whose last word is at the cursor.
std::string offered(std::vector<std::string> line) {
  Environment environment;
  environment.folder = "/";
  environment.variable = no_variable;
  line.insert(line.begin(), {"__complete", "--"});
  const std::string answer = completions(line, environment);
  std::string words;
  for (std::string_view row : split(answer, '\n')) {
    if (row.empty()) continue;
    words.append(words.empty() ? "" : " ").append(row.substr(0, row.find('\t')));
  }
  return words;
}

}  // namespace

TEST_CASE("commands are offered first, also behind global options") {
  CHECK(offered({"he"}) == "help");
  CHECK(offered({"-w", "/tmp", "he"}) == "help");
  CHECK(offered({"--workspace=/tmp", "-q", "parse"}) == "parse-date");
  std::size_t nouns_offered = 1;
  for (const char c : offered({""})) nouns_offered += c == ' ';
  CHECK(nouns_offered == nouns().size());
}

TEST_CASE("verbs follow, in groups too") {
  CHECK(offered({"meeting", "sch"}) == "schedule");
  CHECK(offered({"meeting", "agenda", ""}).find("add") != std::string::npos);
  CHECK(offered({"meeting", "questions", "d"}) == "dismiss");
  CHECK(offered({"meeting", "explain", ""}) == ":files");
}

TEST_CASE("options are offered with their negative and file forms") {
  CHECK(offered({"parse-date", "--per"}) == "--period");
  CHECK(offered({"parse-date", "--no-per"}) == "--no-period");
  CHECK(offered({"help", "--clob"}) == "--clobber");
  CHECK(offered({"--work"}) == "--workspace");
}

TEST_CASE("words of a choice are offered behind the option and its equals sign") {
  CHECK(offered({"log", "--format", "c"}) == "csv");
  CHECK(offered({"log", "--format=nd"}) == "--format=ndjson");
  CHECK(offered({"-f", "pl"}) == "plain");
  CHECK(offered({"completion", "f"}) == "fish");
}

TEST_CASE("settings are offered by name") {
  CHECK(offered({"school", "setting", "set", "min"}) ==
        "min_group_staff min_group_students min_recorded_share");
}

TEST_CASE("dates, periods, topics and files are known") {
  CHECK(offered({"parse-date", "to"}) == "today tomorrow");
  CHECK(offered({"log", "--as-of", "mon"}) == "monday");
  CHECK(offered({"help", "undo"}) == "undo");
  CHECK(offered({"log", "-o", ""}) == ":files");
  CHECK(offered({"-C", ""}) == ":folders");
}

TEST_CASE("behind -- there are no options, and nonsense is met with silence") {
  CHECK(offered({"parse-date", "--", "--per"}) == "");
  CHECK(offered({"nonsense", ""}) == "");
  CHECK(offered({"action", "nonsense", "x", ""}) == "");
  CHECK(offered({"parse-date", "--nonsense="}) == "");
  CHECK(offered({"parse-date", "today", ""}) == "");
  CHECK(offered({}).size() > 0);
}
