// A line of words, understood: which verb, the values of its options, and what every verb takes.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "cmd/frame/choose.h"
#include "cmd/frame/command.h"
#include "cmd/frame/desk.h"

namespace collab {

/// The line as far as it could be understood before something went wrong.
struct Line {
  Choice choice = {};
  Globals globals = {};
  Run run = {};
  std::vector<std::string> named = {};  ///< words that name records
};

/// Fills the line; `read_text` reads the file of a --NAME-file option. Throws Error(usage), after
/// which the line holds what came before; with --help nothing is missing.
void understand(Line& line, const std::vector<std::string>& words,
                const std::function<std::string(const std::string&)>& read_text);

}  // namespace collab
