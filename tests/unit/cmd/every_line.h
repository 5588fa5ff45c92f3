// Lines that run the program's commands, from its own table, and what they say.
#pragma once
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/system/file.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/dispatch.h"
#include "folder.h"

namespace collab {

constexpr std::int64_t in_november = 1795464000;  ///< of 2026, at the example school's end

/// A word for each kind of value that an argument can have.
using Examples = std::map<Value, std::string>;

/// What a line writes to stdout and stderr, and its exit code.
inline std::string said(const std::string& workspace, std::vector<std::string> words) {
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

inline std::vector<std::string> words_in(std::string_view text) {
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
inline std::vector<std::vector<std::string>> lines_of(const Command& command,
                                                      const Examples& examples) {
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

inline bool looks_at_records(const Command& command) {
  return command.needs != Needs::nothing && command.needs != Needs::write &&
         spoken(command) != "backup";
}

}  // namespace collab
