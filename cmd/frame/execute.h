// Runs one verb at its desk: opens the workspace as the verb's row says, sets today, keeps the
// order of commit, files and output.
#pragma once
#include "cmd/frame/command.h"
#include "cmd/frame/desk.h"
#include "cmd/frame/line.h"

namespace collab {

/// Runs the line's verb and gives the exit code. Throws Error for whatever stops it; nothing has
/// changed then unless the error's state says so.
int execute(const Line& line, const Environment& environment);

/// Where a line of a story is carried out: a workspace that is open already, with this for stdin.
struct Stage {
  Workspace& workspace;
  const Environment& environment;
  std::string input = {};
};

/// Runs a verb that writes as one operation on the stage, as execute() would; what it says and the
/// files it would write are dropped. Throws Error, and nothing has changed then.
void execute_on(const Stage& stage, const Command& command, const Run& run, const Globals& globals);

/// Writes the answer to stdout and the notes to stderr; gives the desk's exit code, or 141 where
/// the reader has gone. Throws Error(output).
int hand_over(Desk& desk);

/// The folder that -w, COLLAB_WORKSPACE or the working folder means, whether or not it can be
/// opened; nothing where none was named and there is none here.
std::optional<std::string> workspace_folder_if_any(const Globals& globals,
                                                   const Environment& environment);
/// The same. Throws Error(no_workspace) where there is none.
std::string workspace_folder(const Globals& globals, const Environment& environment);

/// How long to wait for another process's lock, as --lock-wait says.
std::chrono::milliseconds lock_wait(const Globals& globals);

/// Says that opening the workspace brought it up to date, where it did.
void tell_of_update(Desk& desk, const Workspace& workspace);

/// Opens the workspace that -w, COLLAB_WORKSPACE or the folder means. Throws Error(no_workspace).
Workspace open_named_workspace(const Globals& globals, const Environment& environment,
                               Access access);
/// The same, or nothing where none was named and there is none here.
std::optional<Workspace> open_workspace_if_any(const Globals& globals,
                                               const Environment& environment);

/// The day that it is in the workspace's zone, or in the machine's without one; --as-of and
/// COLLAB_TODAY change it.
Date today_of(const Globals& globals, const Environment& environment, const Workspace* workspace);

}  // namespace collab
