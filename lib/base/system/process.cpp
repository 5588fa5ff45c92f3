// Starts a program with posix_spawn and talks to it through pipes; see process.h.
#include "base/system/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>

#include "base/text/text.h"

namespace collab {
namespace {

/// A file descriptor that closes itself.
class PipeEnd {
 public:
  PipeEnd() = default;
  PipeEnd(const PipeEnd&) = delete;
  PipeEnd& operator=(const PipeEnd&) = delete;
  ~PipeEnd() { close_now(); }
  void set(int descriptor) { descriptor_ = descriptor; }
  int get() const { return descriptor_; }
  bool open() const { return descriptor_ >= 0; }
  void close_now() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
  }

 private:
  int descriptor_ = -1;
};

constexpr int attached_descriptor = 3;  ///< of attached_file

struct Pipe {
  PipeEnd read_end;
  PipeEnd write_end;
  bool make() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return false;
    read_end.set(ends[0]);
    write_end.set(ends[1]);
    for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    return true;
  }
};

struct Pipes {
  Pipe in;        ///< what the program reads
  Pipe out;       ///< what it writes
  Pipe attached;  ///< what it reads under the name attached_file, where there is something
};

std::optional<std::string> program_path(const std::string& name, const std::string& path_variable) {
  if (name.find('/') != std::string::npos) return name;
  for (const auto folder : split(path_variable, ':')) {
    if (folder.empty()) continue;
    auto path = std::string{folder} + "/" + name;
    if (::access(path.c_str(), X_OK) == 0) return path;
  }
  return std::nullopt;
}

pid_t spawn(const std::string& path, const std::vector<std::string>& arguments, const Pipes& pipes,
            const std::string& path_variable) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, pipes.in.read_end.get(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, pipes.out.write_end.get(), STDOUT_FILENO);
  if (pipes.attached.read_end.open())
    posix_spawn_file_actions_adddup2(&actions, pipes.attached.read_end.get(), attached_descriptor);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::vector<char*> words;
  for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  // A plain environment: the program's output must not depend on the locale.
  auto path_entry = "PATH=" + path_variable;
  std::string locale = "LC_ALL=C.UTF-8";
  std::array<char*, 3> environment{path_entry.data(), locale.data(), nullptr};
  pid_t process = -1;
  const int failed =
      posix_spawn(&process, path.c_str(), &actions, nullptr, words.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  return failed == 0 ? process : -1;
}

/// Puts all of the attached text into its pipe; there is nobody to read it yet.
bool attach(Pipe& pipe, std::string_view text) {
  if (text.empty()) return true;
  if (!pipe.make()) return false;
  ::fcntl(pipe.write_end.get(), F_SETFL, O_NONBLOCK);
  const auto written = ::write(pipe.write_end.get(), text.data(), text.size());
  pipe.write_end.close_now();
  return written == static_cast<ssize_t>(text.size());
}

/// SIGPIPE must not end us when the program stops reading early.
class WithoutPipeSignal {
 public:
  WithoutPipeSignal() { old_ = ::signal(SIGPIPE, SIG_IGN); }
  WithoutPipeSignal(const WithoutPipeSignal&) = delete;
  WithoutPipeSignal& operator=(const WithoutPipeSignal&) = delete;
  ~WithoutPipeSignal() { ::signal(SIGPIPE, old_); }

 private:
  void (*old_)(int);
};

/// Feeds and drains both pipes until the program closes its output or a bound is reached.
class Exchange {
 public:
  Exchange(Pipe& in, Pipe& out, std::string_view input, const ProcessBounds& bounds)
      : in_(in), out_(out), input_(input), bounds_(bounds), patience_(bounds.seconds * 1000) {}

  void run(ProcessResult& result) {
    ::fcntl(in_.write_end.get(), F_SETFL, O_NONBLOCK);
    if (input_.empty()) in_.write_end.close_now();
    while (out_.read_end.open() && result.in_time && result.in_bounds) step(result);
    in_.write_end.close_now();
  }

 private:
  void step(ProcessResult& result) {
    std::array<pollfd, 2> waits{
        {{out_.read_end.get(), POLLIN, 0}, {in_.write_end.get(), POLLOUT, 0}}};
    const nfds_t count = in_.write_end.open() ? 2 : 1;
    constexpr int slice = 100;
    const int ready = ::poll(waits.data(), count, slice);
    if (ready < 0 && errno != EINTR) out_.read_end.close_now();
    if (ready <= 0) {
      patience_ -= slice;
      result.in_time = patience_ > 0;
      return;
    }
    if (count == 2 && waits[1].revents != 0) feed();
    if (waits[0].revents != 0) drain(result);
  }

  void feed() {
    const auto written = ::write(in_.write_end.get(), input_.data(), input_.size());
    if (written > 0) input_.remove_prefix(static_cast<std::size_t>(written));
    if (input_.empty() || (written < 0 && errno != EAGAIN && errno != EINTR))
      in_.write_end.close_now();
  }

  void drain(ProcessResult& result) {
    std::array<char, 65536> buffer;
    const auto got = ::read(out_.read_end.get(), buffer.data(), buffer.size());
    if (got > 0) result.output.append(buffer.data(), static_cast<std::size_t>(got));
    if (got == 0 || (got < 0 && errno != EINTR)) out_.read_end.close_now();
    result.in_bounds = result.output.size() <= bounds_.most_output;
  }

  Pipe& in_;
  Pipe& out_;
  std::string_view input_;
  const ProcessBounds& bounds_;
  int patience_;  ///< milliseconds without any progress that are left
};

}  // namespace

ProcessResult run_process(const std::vector<std::string>& arguments, std::string_view input,
                          const std::string& path_variable, const ProcessBounds& bounds) {
  ProcessResult result;
  const auto path = program_path(arguments.front(), path_variable);
  Pipes pipes;
  auto& [in, out, attached] = pipes;
  if (!path || !in.make() || !out.make() || !attach(attached, bounds.attached)) return result;
  const WithoutPipeSignal guard;
  const auto process = spawn(*path, arguments, pipes, path_variable);
  if (process < 0) return result;
  result.started = true;
  in.read_end.close_now();
  out.write_end.close_now();
  Exchange(in, out, input, bounds).run(result);
  if (!result.in_time || !result.in_bounds) ::kill(process, SIGKILL);
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return result;
}

}  // namespace collab
