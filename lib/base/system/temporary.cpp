// Temporary files and the signals that end the process. The list of them is changed by single
// stores on the one thread that makes files, so that a handler always finds it whole.
#include "base/system/temporary.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <utility>

namespace collab {
namespace {

std::atomic<Temporary*> all = nullptr;
constexpr int ending[] = {SIGINT, SIGTERM, SIGHUP};

/// Keeps the ending signals waiting within its scope.
class Uninterrupted {
 public:
  Uninterrupted() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int each : ending) sigaddset(&signals, each);
    pthread_sigmask(SIG_BLOCK, &signals, &before_);
  }
  Uninterrupted(const Uninterrupted&) = delete;
  Uninterrupted& operator=(const Uninterrupted&) = delete;
  ~Uninterrupted() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_;
};

}  // namespace

Temporary::Temporary(std::string path, int& descriptor) : path_(std::move(path)) {
  watch_signals();
  const Uninterrupted scope;
  descriptor = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    const int reason = errno;
    path_.clear();
    errno = reason;
    return;
  }
  next_ = all;
  all = this;
}

Temporary::~Temporary() {
  if (path_.empty()) return;
  const int reason = errno;
  ::unlink(path_.c_str());
  errno = reason;
  if (all == this) {
    all = next_;
    return;
  }
  Temporary* before = all;
  while (before->next_ != this) before = before->next_;
  before->next_ = next_;
}

void Temporary::remove_all(int signal) {
  for (const Temporary* each = all; each != nullptr; each = each->next_)
    ::unlink(each->path_.c_str());
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

/// What is ignored, as SIGHUP under nohup, stays ignored.
void Temporary::watch_signals() {
  for (const int each : ending) {
    struct sigaction now {};
    if (::sigaction(each, nullptr, &now) != 0 || now.sa_handler != SIG_DFL) continue;
    now.sa_handler = remove_all;
    ::sigaction(each, &now, nullptr);
  }
}

}  // namespace collab
