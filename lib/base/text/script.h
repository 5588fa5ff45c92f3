// Lines of words as a plain shell script has them: quotes and texts inline, but nothing that is
// worked out. The story of the example school is written so: a shell can run it, and so can we.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// One line of a script.
struct ScriptLine {
  int line = 0;  ///< where it stands in the file, from 1
  std::vector<std::string> words = {};
  std::string input = {};  ///< the text below it that `<<'END'` announced, for its stdin
};

/// Reads comments, words, 'single' and "double" quotes, a backslash at a line's end, and texts from
/// `<<'END'` to END. What a shell would work out ($, `, *, ~, pipes, redirections) is refused.
/// Throws Error(input) with every line that cannot be read; `file` names it.
std::vector<ScriptLine> read_script(std::string_view text, const std::string& file);

}  // namespace collab
