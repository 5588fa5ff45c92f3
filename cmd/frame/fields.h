// What verbs share that take and change the fields of a record: texts come in through one door, and
// --clear FIELD empties what may be empty.
#pragma once
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/frame/options.h"

namespace collab {

/// A text of one line, outer blanks trimmed. Throws Error(input) naming `what` where it is blank,
/// has several lines or a control character.
std::string one_line(std::string_view text, std::string_view what);
/// The same for an option: nothing where it was not given.
std::optional<std::string> given_line(const std::optional<std::string>& text,
                                      std::string_view what);

/// A text that is an argument or comes from --text-file.
struct TextArgument {
  std::optional<std::string> argument;
  std::optional<std::string> option;
};
/// Declares TEXT, --text and --text-file.
void declare_text(Options& options, std::string what, TextArgument& into);
/// The one that was given, as one line. Throws Error(usage) where none or both were.
std::string given_text(const TextArgument& text, std::string_view what);

/// Declares --clear for these fields ("due, team").
void declare_clear(Options& options, std::string fields, std::vector<std::string>& into);
/// A field that may be emptied, and how.
struct Clearable {
  std::string_view name;
  std::function<void()> empty;
};
/// Empties the fields that --clear named. Throws Error(usage) with the right names for a wrong one.
void clear_fields(const std::vector<std::string>& names, std::initializer_list<Clearable> fields);

}  // namespace collab
