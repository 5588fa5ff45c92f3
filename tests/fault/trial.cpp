// Processes with obstacles, and what they leave behind; see trial.h.
#include "fault/trial.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "base/system/file.h"
#include "cmd/frame/dispatch.h"
#include "fault/obstacles.h"
#include "model/records/rules.h"
#include "store/copy.h"
#include "store/workspace.h"

namespace collab {
namespace {

namespace fs = std::filesystem;

constexpr unsigned longest_run = 120;  ///< seconds; far more than any line takes

bool is_long = false;
LongForm chosen;

/// The disk's counts, in memory that children share.
DiskCounts& shared_counts() {
  static DiskCounts& counts = [&]() -> DiskCounts& {
    void* memory = ::mmap(nullptr, sizeof(DiskCounts), PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto& made = *new (memory) DiskCounts;
    stand_before_disk(made);
    return made;
  }();
  return counts;
}

const char* variable(const char* name) {
  if (std::strcmp(name, "LC_ALL") == 0) return "C.UTF-8";
  if (std::strcmp(name, "COLLAB_EXEC_PATH") == 0) return COLLAB_PROGRAMS;
  return std::strcmp(name, "PATH") == 0 ? std::getenv(name) : nullptr;
}

void put(int descriptor, const std::string& path, int flags) {
  const int file = ::open(path.c_str(), flags, 0600);
  ::dup2(file, descriptor);
  ::close(file);
}

/// The process that runs the line, as cmd/main.cpp does.
[[noreturn]] void be_the_line(const Scene& scene, const Obstacle& obstacle, const Place& place,
                              const std::string& beside) {
  for (const int each : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGTERM, SIGINT})
    std::signal(each, SIG_DFL);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  put(0, beside + "/input", O_RDONLY);
  put(1, beside + "/answer", O_WRONLY | O_TRUNC);
  put(2, beside + "/notes", O_WRONLY | O_TRUNC);
  if (::chdir(place.path().c_str()) != 0) ::_exit(98);
  Environment environment;
  environment.user = "tester";
  environment.now = scene.now;
  environment.folder = place.path();
  environment.variable = variable;
  ::alarm(longest_run);
  if (obstacle.killed_at > 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(97);
    std::raise(SIGSTOP);
  }
  if (obstacle.largest_file) {
    const auto bytes = static_cast<rlim_t>(*obstacle.largest_file);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  plan_disk(obstacle.disk);
  ::_exit(dispatch(scene.words, environment));
}

/// Lets a traced child go on to the system call before which it is to be killed; counts them.
void count_and_kill(pid_t child, int killed_at, Outcome& outcome) {
  int status = 0;
  ::waitpid(child, &status, 0);
  ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
  bool entered = false;
  long signal = 0;
  for (;;) {
    ::ptrace(PTRACE_SYSCALL, child, nullptr, signal);
    signal = 0;
    if (::waitpid(child, &status, 0) != child) return;
    if (WIFEXITED(status) || WIFSIGNALED(status)) break;
    if (WSTOPSIG(status) != (SIGTRAP | 0x80)) {
      signal = WSTOPSIG(status);
      continue;
    }
    entered = !entered;
    if (entered && ++outcome.calls == killed_at) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
      break;
    }
  }
  if (WIFEXITED(status)) outcome.code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
}

void wait_for(pid_t child, Outcome& outcome) {
  int status = 0;
  while (::waitpid(child, &status, 0) != child) {
  }
  if (WIFEXITED(status)) outcome.code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
}

/// The rows of a database that is given as its bytes.
std::string digest_of(const std::string& bytes) {
  const Folder folder;
  const std::string path = folder.path + "/some.db";
  StagedFile(path + ".part", bytes, false).commit();
  fs::rename(path + ".part", path);
  Db db(path, Access::read, std::chrono::milliseconds(0));
  return content_digest(db);
}

/// What is wrong with a database; empty where it is whole.
std::string faults_of(const std::string& path) {
  try {
    Db db(path, Access::read, std::chrono::milliseconds(0));
    check_whole(db, path);
    const auto broken = check_rules(db);
    return broken.empty() ? "" : broken.front().where + ": " + broken.front().what;
  } catch (const Error& error) {
    return error.message;
  }
}

}  // namespace

bool long_form() { return is_long; }
void choose_long_form(LongForm form) {
  is_long = true;
  chosen = std::move(form);
}
const std::optional<std::string>& only_obstacle() { return chosen.obstacle; }

bool can_be_traced() {
  static const bool can = [] {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 ? 0 : 1);
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }();
  return can;
}

std::vector<int> steps(int total, int most, const Trial& trial) {
  std::vector<int> chosen_steps;
  if (long_form() || total <= most) {
    const int stride = 1 + (total - 1) / chosen.most;
    for (int i = 0; i < total; i += stride) chosen_steps.push_back(i);
    return chosen_steps;
  }
  // The line's place tells scenes apart, so that each takes other steps.
  const auto hash = std::hash<std::string>()(trial.scene.place);
  for (int i = 0; i < most; ++i)
    chosen_steps.push_back(
        static_cast<int>((hash + 7919U * static_cast<unsigned>(i)) % static_cast<unsigned>(total)));
  return chosen_steps;
}

void copy_folder(const std::string& from, const std::string& to) {
  fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
}

bool same(const Databases& found, const Databases& wanted) {
  if (found == wanted) return true;
  if (found.size() != wanted.size()) return false;
  for (const auto& [path, bytes] : found) {
    const auto other = wanted.find(path);
    if (other == wanted.end()) return false;
    if (bytes != other->second && digest_of(bytes) != digest_of(other->second)) return false;
  }
  return true;
}

void Place::set(const Scene& scene) {
  fs::remove_all(path());
  copy_folder(scene.start, path());
  for (const auto& each : fs::directory_iterator(COLLAB_SOURCE "/tests/undo")) {
    const std::string link = path() + "/" + each.path().filename().string();
    if (each.is_directory() && !fs::is_symlink(link)) fs::create_symlink(each.path(), link);
  }
}

Outcome Place::run(const Scene& scene, const Obstacle& obstacle) {
  DiskCounts& counts = shared_counts();
  const std::string beside = folder_.path;
  for (const char* each : {"/input", "/answer", "/notes"}) {
    const int file = ::open((beside + each).c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (each[1] == 'i') REQUIRE(write_all(file, scene.input));
    ::close(file);
  }
  Outcome outcome;
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) be_the_line(scene, obstacle, *this, beside);
  if (obstacle.killed_at > 0)
    count_and_kill(child, obstacle.killed_at, outcome);
  else
    wait_for(child, outcome);
  outcome.disk = counts;
  outcome.answer = read_file(beside + "/answer");
  outcome.notes = read_file(beside + "/notes");
  return outcome;
}

Databases Place::databases() const {
  Databases found;
  for (const auto& entry : fs::recursive_directory_iterator(path())) {
    if (entry.path().filename() != "collab.db") continue;
    const std::string file = entry.path();
    if (fs::exists(file + "-journal")) open_for_reading(file, std::chrono::milliseconds(0));
    found[file] = read_file(file);
  }
  return found;
}

std::string Place::leftovers() const {
  std::string names;
  for (const auto& entry : fs::recursive_directory_iterator(path())) {
    const std::string name = entry.path().filename();
    if (name.ends_with(".tmp") || name.find(".db.") != name.npos) names += name + " ";
  }
  return names;
}

Databases Place::files() const {
  Databases found;
  for (const auto& entry : fs::recursive_directory_iterator(path()))
    if (entry.is_regular_file()) found[entry.path()] = read_file(entry.path());
  return found;
}

Trial try_out(Place& place, const Scene& scene) {
  Trial trial{scene, {}, {}, {}};
  place.set(scene);
  trial.before = place.databases();
  trial.outcome = place.run(scene);
  INFO(scene.place, ": ", trial.outcome.notes);
  CHECK(trial.outcome.code == scene.code);
  trial.after = place.databases();
  return trial;
}

void judge(const Trial& trial, Place& place, const Outcome& outcome, const std::string& what) {
  const bool killed = outcome.signal == SIGKILL;
  std::string breach;
  const auto add = [&](bool holds, const std::string& words) {
    if (!holds) breach += "; " + words;
  };
  add(outcome.code != 70, "an internal error");
  add(outcome.signal == 0 || killed, fmt::format("ended by signal {}", outcome.signal));
  add(killed || place.leftovers().empty(), "left behind " + place.leftovers());
  try {
    const Databases found = place.databases();
    const bool is_new = same(found, trial.after);
    const bool is_old = same(found, trial.before);
    add(is_new || is_old, "neither the old state nor the new");
    add(outcome.code != trial.scene.code || is_new, "ended well without the new state");
    add(is_new || outcome.notes.find("recorded as operation") == std::string::npos, "claimed");
    add(!killed || outcome.answer + outcome.notes == "" || is_new, "answered before it was kept");
    for (const auto& [path, bytes] : found) {
      if (trial.before.contains(path) && bytes == trial.before.at(path)) continue;
      if (trial.after.contains(path) && bytes == trial.after.at(path)) continue;
      add(faults_of(path).empty(), "not whole: " + faults_of(path));
    }
  } catch (const Error& error) {
    add(false, "cannot be opened: " + error.message);
  }
  if (breach.empty()) return;
  FAIL_CHECK(trial.scene.place, ": ", trial.scene.verb, ": ", what, ": exit ", outcome.code, breach,
             ": ", outcome.notes);
}

}  // namespace collab
