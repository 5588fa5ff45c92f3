// Carries the example school's story out line by line, the way a user's commands are.
#include "cmd/school/example.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "cmd/frame/execute.h"
#include "cmd/frame/line.h"
#include "share.h"

namespace collab {
namespace {

constexpr std::string_view story_folder = "example/";
constexpr Minutes afternoon = 16 * 60;
constexpr const char* storyteller = "example";

bool is_day(const StoryLine& line) { return line.script.words.front() == "day"; }

Date day_of(const StoryLine& line) {
  const auto& words = line.script.words;
  const auto day = words.size() == 2 ? parse_iso(words[1]) : std::nullopt;
  if (!day) throw Error(Kind::input, "'day' needs one date, as in 'day 2026-11-23'");
  return *day;
}

/// The words after `collab`.
std::vector<std::string> command_of(const StoryLine& line) {
  const auto& words = line.script.words;
  if (words.front() != "collab")
    throw Error(Kind::input, fmt::format("'{}' is neither 'day' nor 'collab'", words.front()));
  return {words.begin() + 1, words.end()};
}

const char* no_variable(const char*) { return nullptr; }

std::string file_in_story(const std::string& path) {
  throw Error(Kind::input, fmt::format("a story reads no file, such as '{}'", path));
}

void carry_out(const StoryLine& line, Workspace& workspace, const Environment& environment) {
  Line understood;
  understand(understood, command_of(line), file_in_story);
  if (!understood.choice.command) throw Error(Kind::input, "no command is named");
  execute_on({workspace, environment, line.script.input}, *understood.choice.command,
             understood.run, understood.globals);
}

Error placed(Error error, const StoryLine& line) {
  const std::string place = fmt::format("{}:{}: ", line.file, line.script.line);
  for (Problem& each : error.problems) each.file = place + each.file;
  if (error.problems.empty()) error.message = place + error.message;
  return error;
}

}  // namespace

Story::Story() {
  for (const SharedFile& file : shared_files()) {
    if (!file.path.starts_with(story_folder)) continue;
    const std::string name(file.path);
    Date day{};
    for (ScriptLine& script : read_script(file.text, name)) {
      StoryLine line{name, std::move(script), day};
      if (is_day(line)) {
        day = day_of(line);
        today_ = std::max(today_, day);
      } else {
        lines_.push_back(std::move(line));
      }
    }
  }
  std::ranges::stable_sort(lines_, {}, &StoryLine::day);
  if (lines_.empty()) throw Error(Kind::internal, "the example school has no story");
  founding_ = command_of(lines_.front());
}

void Story::replay(Workspace& workspace, const std::function<void()>& told) const {
  const LocalClock clock(workspace.school.zone);
  Environment environment;
  environment.user = storyteller;
  environment.variable = no_variable;
  for (const StoryLine& line : std::span(lines_).subspan(1)) {
    environment.now = clock.moment({line.day, afternoon});
    try {
      carry_out(line, workspace, environment);
    } catch (const Error& error) {
      throw placed(error, line);
    }
    if (told) told();
  }
}

}  // namespace collab
