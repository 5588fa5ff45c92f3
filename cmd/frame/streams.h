// The way in and out: stdin, stdout with its pager, stderr, and what happens when they cannot be
// written.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "cmd/frame/desk.h"

namespace collab {

/// How writing the answer went.
enum class Written { all, pipe_closed, failed };

/// Writes the answer to stdout, through a pager where one fits. `failed` leaves the reason in
/// errno.
Written write_answer(std::string_view answer, const Environment& environment, bool pager);

/// Writes notes and complaints; there is nobody to tell where that fails.
void write_notes(std::string_view notes);

/// Asks a person: writes the question to stderr and reads a line of stdin. True for "y" and "yes";
/// the end of the input means no.
bool ask(std::string_view question);
/// The same for a question that any line answers; nothing where the input has ended.
std::optional<std::string> ask_line(std::string_view question);

/// The bytes of a file, "-" for stdin. Throws Error(not_found, input).
std::string read_input_bytes(const std::string& path);

/// A text in a file: UTF-8 (or UTF-16 with its mark), line ends LF. Throws Error(input) otherwise.
std::string read_text_file(const std::string& path);

}  // namespace collab
