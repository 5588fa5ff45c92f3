// Writes stdout and stderr, checks every write, and starts the pager.
#include "cmd/frame/streams.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "base/error.h"
#include "base/system/database_file.h"
#include "base/system/error_words.h"
#include "base/system/file.h"
#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {

namespace {

constexpr std::size_t largest_input = std::size_t{256} << 20;

std::string read_stdin() {
  std::string bytes;
  char block[65536];
  for (;;) {
    const ssize_t got = read(STDIN_FILENO, block, sizeof block);
    if (got == 0) return bytes;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw Error(Kind::not_found, "cannot read the input: " + error_words(errno));
    bytes.append(block, static_cast<std::size_t>(got));
    if (bytes.size() > largest_input) throw Error(Kind::input, "the input is larger than 256 MiB");
  }
}

/// The command of the pager; empty for none.
std::string pager_command(const Environment& environment) {
  for (const char* name : {"COLLAB_PAGER", "PAGER"})
    if (const char* value = environment.variable(name)) return value;
  return "less";
}

bool wants_pager(std::string_view answer, const Environment& environment) {
  if (!environment.stdout_terminal || pager_command(environment).empty()) return false;
  return std::count(answer.begin(), answer.end(), '\n') >= environment.height;
}

/// Shows the answer in the pager; false where it could not be started or found no reader at all.
bool page(std::string_view answer, const Environment& environment) {
  if (!environment.variable("LESS")) setenv("LESS", "FRX", 1);
  FILE* pager = popen(pager_command(environment).c_str(), "w");
  if (!pager) return false;
  // The reader may well leave before the end; that is no failure.
  std::fwrite(answer.data(), 1, answer.size(), pager);
  const int status = pclose(pager);
  constexpr int command_not_found = 127 << 8;
  return status != command_not_found;
}

}  // namespace

Written write_answer(std::string_view answer, const Environment& environment, bool pager) {
  if (answer.empty()) return Written::all;
  if (pager && wants_pager(answer, environment) && page(answer, environment)) return Written::all;
  refuse_database("/dev/stdout", "standard output");
  // A disk that is full or gone may say so only when the descriptor is closed.
  if (write_all(STDOUT_FILENO, answer) && close(STDOUT_FILENO) == 0) return Written::all;
  return errno == EPIPE ? Written::pipe_closed : Written::failed;
}

namespace {

/// A line from stdin, without its end; nothing where the input ended before one began.
std::optional<std::string> read_typed_line() {
  std::string line;
  char c = 0;
  while (read(STDIN_FILENO, &c, 1) == 1 && c != '\n') line += c;
  if (c != '\n') write_notes("\n");
  if (c != '\n' && line.empty()) return std::nullopt;
  return line;
}

}  // namespace

bool ask(std::string_view question) {
  write_notes("collab: " + std::string(question) + " [y/N] ");
  const std::string reply = lowered(trim(read_typed_line().value_or("")));
  return reply == "y" || reply == "yes";
}

std::optional<std::string> ask_line(std::string_view question) {
  write_notes(std::string(question) + " ");
  return read_typed_line();
}

std::string read_input_bytes(const std::string& path) {
  return path == "-" ? read_stdin() : read_file(path);
}

std::string read_text_file(const std::string& path) {
  const auto text = to_utf8(read_input_bytes(path));
  if (!text) throw Error(Kind::input, "the file '" + visible(path) + "' is not UTF-8 text");
  std::string lines;
  for (std::size_t i = 0; i < text->size(); ++i)
    if ((*text)[i] != '\r' || i + 1 == text->size() || (*text)[i + 1] != '\n') lines += (*text)[i];
  return lines;
}

void write_notes(std::string_view notes) { write_all(STDERR_FILENO, notes); }

}  // namespace collab
