// Inputs for the fuzz tests: every file of a corpus, each of its lines, and mutations of both. The
// same at every run; COLLAB_FUZZ_ROUNDS (100) says how many mutations of each input are made;
// COLLAB_FUZZ_SEED begins another row of them, COLLAB_FUZZ_LAST names a file for the input under
// test. An input that once broke something is added to the corpus.
#pragma once
#include <doctest/doctest.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/system/file.h"
#include "base/text/text.h"

namespace collab {

/// What readers stumble over, put into inputs at random places.
inline constexpr std::string_view stumbling_blocks[] = {"\"",
                                                        "\"\"",
                                                        ",",
                                                        ";",
                                                        "\t",
                                                        "\n",
                                                        "\r",
                                                        "\r\n",
                                                        "'",
                                                        "=",
                                                        "..",
                                                        "-",
                                                        "+",
                                                        "/",
                                                        ".",
                                                        ":",
                                                        " ",
                                                        "0",
                                                        "9",
                                                        "99999999",
                                                        "-1",
                                                        "W53",
                                                        "Q4",
                                                        "term:",
                                                        "sy",
                                                        "\xFF",
                                                        "\xC3",
                                                        "\xED\xA0\x80",
                                                        "\xF0\x9F\x98",
                                                        "\x1b[",
                                                        "\u202E",
                                                        "\uFEFF",
                                                        "\u0301",
                                                        "\u200D",
                                                        "😀",
                                                        "\xFF\xFE",
                                                        "\xFE\xFF",
                                                        "|",
                                                        "`",
                                                        "#",
                                                        "[ ]",
                                                        "<",
                                                        "&",
                                                        "\\",
                                                        "{",
                                                        "}",
                                                        "\u2028",
                                                        "é"};

inline void mutate(std::string& input, std::mt19937& random) {
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
  const std::size_t at = below(input.size() + 1);
  const std::size_t length = std::min(below(9), input.size() - at);
  switch (below(6)) {
    case 0:
      if (at < input.size()) input[at] = static_cast<char>(random());
      break;
    case 1:
      input.insert(at, stumbling_blocks[below(std::size(stumbling_blocks))]);
      break;
    case 2:
      input.erase(at, length);
      break;
    case 3:
      input.insert(at, input.substr(at, length));
      break;
    case 4:
      input.replace(at, length, stumbling_blocks[below(std::size(stumbling_blocks))]);
      break;
    default:
      input.resize(at);
  }
}

/// Keeps the input in the file that COLLAB_FUZZ_LAST names, where it names one: of a crash it is
/// left.
inline void note_input(const std::string& input) {
  if (const char* path = getenv("COLLAB_FUZZ_LAST")) StagedFile(path, input, false).commit();
}

/// How many mutations of each input are made.
inline int fuzz_rounds() {
  const char* given = getenv("COLLAB_FUZZ_ROUNDS");
  return given == nullptr ? 100 : atoi(given);
}

/// Calls `test(input)` for the inputs and `rounds` mutations of each. Gives the number of inputs.
template <class Test>
std::size_t for_each_of(std::vector<std::string> inputs, int rounds, Test test) {
  std::sort(inputs.begin(), inputs.end());
  const char* seed = getenv("COLLAB_FUZZ_SEED");
  std::mt19937 random{seed == nullptr ? 20261123U : static_cast<unsigned>(atoi(seed))};
  std::size_t count = 0;
  for (const auto& input : inputs) {
    INFO("input: ", visible(input));
    note_input(input);
    test(input);
    std::string mutated = input;
    for (int round = 0; round < rounds; ++round, ++count) {
      if (round % 8 == 0) mutated = input;
      mutate(mutated, random);
      INFO("mutated: ", visible(mutated));
      note_input(mutated);
      test(mutated);
    }
  }
  return count;
}

/// The files below a folder of the sources, with the folders in it.
inline std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(COLLAB_SOURCE "/" + folder))
    if (entry.is_regular_file()) files.push_back(read_file(entry.path().string()));
  return files;
}

/// Calls `test(input)` for the files of tests/fuzz/corpus/NAME, their lines and their mutations.
/// Gives the number of inputs.
template <class Test>
std::size_t for_each_input(const std::string& name, Test test) {
  std::vector<std::string> inputs;
  for (const std::string& bytes : files_below("tests/fuzz/corpus/" + name)) {
    inputs.push_back(bytes);
    for (const auto line : split(bytes, '\n')) inputs.emplace_back(line);
  }
  return for_each_of(std::move(inputs), fuzz_rounds(), test);
}

}  // namespace collab
