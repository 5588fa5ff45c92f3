// Runs one line of words; the only place where an Error becomes an exit code.
#include "cmd/frame/dispatch.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <new>

#include "base/system/error_words.h"
#include "base/text/text.h"
#include "cmd/frame/choose.h"
#include "cmd/frame/complaint.h"
#include "cmd/frame/damage.h"
#include "cmd/frame/execute.h"
#include "cmd/frame/globals.h"
#include "cmd/frame/line.h"
#include "cmd/frame/streams.h"
#include "cmd/help/completion.h"
#include "cmd/help/help.h"

namespace collab {

namespace {

/// A path as seen from the folder of -C.
std::string seen_from(const Globals& globals, const std::string& path) {
  if (!globals.folder || path == "-" || path.starts_with('/')) return path;
  return *globals.folder + "/" + path;
}

Environment entered(const Environment& environment, const Globals& globals) {
  Environment here = environment;
  if (!globals.folder) return here;
  if (chdir(globals.folder->c_str()) != 0)
    throw Error(Kind::not_found,
                "cannot enter the folder '" + *globals.folder + "': " + error_words(errno));
  char* path = getcwd(nullptr, 0);
  here.folder = path ? path : ".";
  std::free(path);
  return here;
}

std::string help_for(const Choice& choice) {
  if (!choice.noun) return help_overview();
  return choice.verb_given ? help_of(*choice.command) : help_of(*choice.noun);
}

int answer_directly(const std::string& text, const Line& line, const Environment& environment) {
  Desk desk{.environment = environment, .globals = line.globals};
  desk.answer = text;
  return hand_over(desk);
}

int run_line(Line& line, const std::vector<std::string>& words, const Environment& environment) {
  understand(line, words, [&](const std::string& path) {
    return read_text_file(seen_from(line.globals, path));
  });
  if (line.globals.help) return answer_directly(help_for(line.choice), line, environment);
  if (line.globals.version) return answer_directly(version_line(), line, environment);
  if (!line.choice.command) {
    if (environment.stdout_terminal && find_noun("status")) {
      std::vector<std::string> longer = words;
      longer.push_back("status");
      line = Line{};
      return run_line(line, longer, environment);
    }
    write_notes(short_help());
    return static_cast<int>(Kind::usage);
  }
  return execute(line, entered(environment, line.globals));
}

}  // namespace

int dispatch(const std::vector<std::string>& words, const Environment& environment) {
  if (!words.empty() && words[0] == completion_word) return complete(words, environment);
  Line line;
  const auto coloured = [&] {
    return wants_colour(line.globals.colour, environment.stderr_terminal, environment);
  };
  const auto end_with = [&](const Error& error) {
    write_notes(complaint(error, coloured()));
    return static_cast<int>(error.kind);
  };
  try {
    return run_line(line, words, environment);
  } catch (const Error& error) {
    if (error.kind == Kind::internal)
      if (const auto damage = damage_behind_it(line.globals, environment)) return end_with(*damage);
    return end_with(error);
  } catch (const std::bad_alloc&) {
    write_notes(error_prefix(coloured()) + "out of memory\n");
    return static_cast<int>(Kind::failed);
  } catch (const std::exception& fault) {
    if (const auto damage = damage_behind_it(line.globals, environment)) return end_with(*damage);
    write_notes(error_prefix(coloured()) + "internal error (a bug): " + visible(fault.what()) +
                "\n");
    return static_cast<int>(Kind::internal);
  }
}

}  // namespace collab
