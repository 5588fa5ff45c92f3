// How a command ends when it cannot go on, and how findings in somebody's input are listed.
// Only cmd/frame/complaint.cpp and cmd/frame/dispatch.cpp turn an Error into text and an exit code.
#pragma once
#include <exception>
#include <string>
#include <vector>

namespace collab {

/// Why a command ended; the value is the exit code (frozen, see collab(1)).
enum class Kind {
  failed = 1,
  usage = 2,
  partial = 3,
  not_found = 4,
  input = 5,
  refused = 6,
  busy = 7,
  no_workspace = 8,
  damaged = 9,
  check = 10,
  output = 11,
  internal = 70,
};

/// One finding in an input. Lines and columns count from 1, columns in characters; 0 is "not
/// known".
struct Problem {
  std::string file;
  int line = 0;
  int column = 0;
  std::string what;
  std::string hint;     ///< what to type or change; may be empty
  std::string excerpt;  ///< of the input's line, shown with a mark under the column; may be empty
  int width = 1;        ///< how many characters the mark covers
  int excerpt_column = 1;  ///< the column with which the excerpt begins
};

/// Ends a command. `state` says what state things are in ("nothing was imported"); may be empty.
struct Error : std::exception {
  Error(Kind kind_, std::string message_, std::string hint_ = {})
      : kind(kind_), message(std::move(message_)), hint(std::move(hint_)) {}
  Error(Kind kind_, std::vector<Problem> problems_, std::string state_)
      : kind(kind_), problems(std::move(problems_)), state(std::move(state_)) {}
  const char* what() const noexcept override { return message.c_str(); }
  /// True where more than one document or row is at fault: the workspace failed, or the program.
  /// A loop that names a bad document and goes on with the next throws such an error again; SQLite
  /// may have rolled everything back by itself, and what came next would be lost or half kept.
  bool ends_run() const {
    return of_workspace || kind == Kind::busy || kind == Kind::no_workspace ||
           kind == Kind::damaged || kind == Kind::internal;
  }

  Kind kind;
  std::string message;
  std::string hint;
  std::vector<Problem> problems;
  std::string state;
  bool of_workspace = false;  ///< the workspace's file could not be read or written
};

}  // namespace collab
