// The help: made from the table of commands and what each verb declares, so that it cannot differ.
#pragma once
#include <string>

#include "cmd/frame/command.h"

namespace collab {

/// "collab 0.1.0" and a newline.
std::string version_line();
/// `collab help`: every noun with its summary.
std::string help_overview();
/// What `collab` alone says where there is no terminal.
std::string short_help();
/// `collab help NOUN`: its verbs.
std::string help_of(const Noun& noun);
/// `collab help NOUN VERB`: usage, arguments, options.
std::string help_of(const Command& command);
/// `collab help options`: what every verb takes.
std::string help_of_globals();

}  // namespace collab
