// Every command line in a guide is one that the program understands, as the manual test does for
// pages. Whether they do what the guide says is replayed in tests/guide/.
#include <doctest/doctest.h>

#include "base/error.h"
#include "base/text/script.h"
#include "base/text/text.h"
#include "cmd/frame/line.h"
#include "model/guide/guide.h"

using namespace collab;

namespace {

/// The lines "$ collab ..." of code blocks, and `collab ...` inside the text.
std::vector<std::string> command_lines(const Guide& guide) {
  std::vector<std::string> found;
  std::string prose;
  bool in_code = false;
  for (std::string_view line : split(guide.text, '\n')) {
    if (line.starts_with("```")) in_code = !in_code;
    if (in_code && line.starts_with("$ ")) found.emplace_back(line.substr(2));
    if (!in_code && !line.starts_with("```")) prose.append(trim(line)).append(" ");
  }
  constexpr std::string_view begin = "`collab ";
  for (std::size_t at = 0; (at = prose.find(begin, at)) != std::string::npos;) {
    const std::size_t end = prose.find('`', at + 1);
    found.push_back(prose.substr(at + 1, end - at - 1));
    at = end + 1;
  }
  return found;
}

/// Why the program does not understand a line, or "".
std::string complaint_about(const std::string& text) {
  try {
    const std::vector<ScriptLine> script = read_script(text, "guide");
    REQUIRE(script.size() == 1);
    std::vector<std::string> words = script.front().words;
    if (words.front() != "collab") return "'" + words.front() + "' is no command";
    words.erase(words.begin());
    Line line;
    understand(line, words, [](const std::string&) { return std::string("text"); });
    return line.choice.command ? "" : "names no command";
  } catch (const Error& error) {
    return error.problems.empty() ? error.message : error.problems.front().what;
  }
}

}  // namespace

TEST_CASE("every command in every guide exists, with the options it is given") {
  std::size_t count = 0;
  for (const std::string& name : guide_names(nullptr)) {
    CAPTURE(name);
    for (const std::string& line : command_lines(find_guide(nullptr, name))) {
      CAPTURE(line);
      CHECK(complaint_about(line) == "");
      ++count;
    }
  }
  CHECK(count > 200);
}

TEST_CASE("a command that is not there is found out") {
  CHECK(complaint_about("collab team nwe grade-3") != "");
  CHECK(complaint_about("collab team new grade-3 --kindd plc") != "");
  CHECK(complaint_about("collab team new") != "");
  CHECK(complaint_about("collab team new grade-3 --kind club") != "");
  CHECK(complaint_about("rm -rf home") == "'rm' is no command");
}
