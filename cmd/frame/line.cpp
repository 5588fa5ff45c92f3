// Joins choosing the verb and parsing its options; see line.h.
#include "cmd/frame/line.h"

#include "cmd/frame/globals.h"
#include "cmd/frame/options.h"

namespace collab {

void understand(Line& line, const std::vector<std::string>& words,
                const std::function<std::string(const std::string&)>& read_text) {
  line.choice = choose(words);
  Options options;
  if (line.choice.command) line.run = line.choice.command->bind(options);
  declare_globals(options, line.globals);
  try {
    options.parse(line.choice.words, read_text);
    line.named = options.named();
  } catch (Error& error) {
    if (line.globals.help) return;
    if (error.kind == Kind::usage && error.hint.empty())
      error.hint =
          line.choice.command ? "collab help " + spoken(*line.choice.command) : "collab help";
    throw;
  }
}

}  // namespace collab
