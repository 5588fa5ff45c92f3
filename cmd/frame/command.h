// The table of commands: a row says what a verb is called and needs, and names its two functions,
// which stand above it. The file of a noun lists its files; cmd/nouns.cpp lists the nouns.
#pragma once
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "cmd/frame/desk.h"
#include "cmd/frame/options.h"

namespace collab {

/// What must be open before a verb runs; `read_if_any` opens a workspace where there is one. A verb
/// of `read_first` reads, and calls Desk::begin_writing() where it has something to write.
enum class Needs { nothing, read_if_any, read, read_first, write };

using Run = std::function<void(Desk&)>;

/// A row of the table. Plain data: nothing is built before a verb is chosen.
struct Command {
  std::string_view noun;
  std::string_view verb;     ///< "new", "member add"; empty for a noun without verbs (status)
  std::string_view summary;  ///< one line, lower case, no full stop
  Needs needs;
  Run (*bind)(Options&);  ///< declares the verb's options and gives what runs it
};

/// The options struct that a `run(Desk&, const T&)` takes.
template <class T>
T options_of(void (*run)(Desk&, const T&));

/// Joins a verb's `declare(Options&, T&)` and `run(Desk&, const T&)` over its options struct T.
template <auto declare, auto run>
Run bind(Options& options) {
  auto values = std::make_shared<decltype(options_of(run))>();
  declare(options, *values);
  return [values](Desk& desk) { run(desk, *values); };
}

/// The rows of one file.
using Verbs = std::span<const Command>;

/// A noun: the rows of its files, and what `collab help NOUN` says about it above the list of
/// verbs. The verb run for `collab NOUN` alone is `list` where there is one, else `show`.
struct Noun {
  std::string_view name;
  std::string_view summary;
  std::span<const Verbs* const> files;  ///< each file exports its rows
  std::string_view order = {};          ///< of the help: verbs or their first words, with commas

  /// Its rows in that order, and those that begin alike as their file has them.
  std::vector<std::reference_wrapper<const Command>> commands() const;
};

/// All nouns in the order of the help. A folder of cmd/ defines its `<noun>_noun`;
/// cmd/nouns.cpp has a line for each.
std::span<const Noun> nouns();

}  // namespace collab
