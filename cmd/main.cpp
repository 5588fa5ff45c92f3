// Where the world comes in: arguments, environment, clock, terminals. Everything behind dispatch()
// gets these as values, so that every run can be repeated.
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "base/system/file.h"
#include "base/text/text.h"
#include "cmd/frame/dispatch.h"

namespace {

constexpr std::string_view version_text = "collab " COLLAB_VERSION "\n";

bool asks_version_only(int count, char** words) {
  return count == 2 &&
         (std::strcmp(words[1], "--version") == 0 || std::strcmp(words[1], "version") == 0);
}

/// A descriptor 0 to 2 that is closed would be given to the database file. A closed stdout stays
/// unwritable, so that losing the answer is noticed.
void fill_missing_descriptors() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor)
    if (fcntl(descriptor, F_GETFD) == -1) open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY);
}

const char* variable(const char* name) { return std::getenv(name); }

std::string first_set(std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (const char* value = std::getenv(name); value && *value) return value;
  return {};
}

std::string current_folder() {
  char* path = getcwd(nullptr, 0);
  std::string folder = path ? path : ".";
  std::free(path);
  return folder;
}

/// The user's name: COLLAB_USER, the login name, or else the number.
std::string current_user() {
  const std::string name = first_set({"COLLAB_USER", "LOGNAME", "USER"});
  return name.empty() ? "uid-" + std::to_string(geteuid()) : name;
}

void measure_terminal(collab::Environment& environment) {
  winsize size{};
  if (!environment.stdout_terminal || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_col > 0) environment.width = size.ws_col;
  if (size.ws_row > 0) environment.height = size.ws_row;
}

/// Fills the environment; gives the complaint where a variable makes no sense.
std::string read_environment(collab::Environment& environment) {
  environment.user = current_user();
  if (!collab::is_utf8(environment.user) || collab::find_control(environment.user))
    return "COLLAB_USER has a control character or is not UTF-8";
  environment.now = std::time(nullptr);
  const std::string now = first_set({"COLLAB_NOW"});
  if (!now.empty()) {
    const auto [end, fault] = std::from_chars(now.data(), now.data() + now.size(), environment.now);
    if (fault != std::errc() || end != now.data() + now.size() || environment.now < 0 ||
        environment.now > 253402300799)
      return "COLLAB_NOW needs seconds since 1970, not '" + collab::visible(now) + "'";
  }
  environment.folder = current_folder();
  environment.stdin_terminal = isatty(STDIN_FILENO) == 1;
  environment.stdout_terminal = isatty(STDOUT_FILENO) == 1;
  environment.stderr_terminal = isatty(STDERR_FILENO) == 1;
  environment.variable = variable;
  measure_terminal(environment);
  return {};
}

}  // namespace

int main(int count, char** arguments) {
  // A reader that leaves early makes write() fail, which is handled, instead of killing the
  // program.
  std::signal(SIGPIPE, SIG_IGN);
  if (asks_version_only(count, arguments) && collab::write_all(STDOUT_FILENO, version_text))
    return 0;
  fill_missing_descriptors();
  collab::Environment environment;
  const std::string complaint = read_environment(environment);
  if (!complaint.empty()) {
    collab::write_all(STDERR_FILENO, "collab: error: " + complaint + "\n");
    return 2;
  }
  return collab::dispatch({arguments + 1, arguments + count}, environment);
}
