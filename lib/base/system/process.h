// Runs one program without a shell: bytes in, bytes out, with bounds. Used for pandoc and unzip.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

struct ProcessBounds {
  std::size_t most_output = std::size_t{16} << 20;
  int seconds = 20;
  std::string_view attached = {};  ///< what the program finds under `attached_file`
};

/// A name for a second text that a program is given; at most 60 KiB, what a pipe holds.
inline constexpr std::string_view attached_file = "/dev/fd/3";

/// How a program ended.
struct ProcessResult {
  bool started = false;   ///< false: no such program in the path
  bool in_time = true;    ///< false: it took too long and was ended
  bool in_bounds = true;  ///< false: it wrote too much and was ended
  int status = 0;         ///< its exit code
  std::string output;
};

/// Runs `arguments[0]`, looked up in the folders of `path_variable`, with `input` on its stdin; its
/// complaints are dropped.
ProcessResult run_process(const std::vector<std::string>& arguments, std::string_view input,
                          const std::string& path_variable, const ProcessBounds& bounds);

}  // namespace collab
