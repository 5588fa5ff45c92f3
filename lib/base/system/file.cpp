// Reading whole files and putting new ones in place by rename, so that a reader sees the old file
// or the new one and a crash leaves no half.
#include "base/system/file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/system/database_file.h"
#include "base/system/error_words.h"
#include "base/text/digits.h"
#include "base/text/text.h"

namespace collab {
namespace {

/// A descriptor that is closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close_now(); }
  int get() const { return value_; }
  bool is_open() const { return value_ >= 0; }
  /// Closes and says whether the system took all that was written.
  bool close_now() { return value_ < 0 || ::close(std::exchange(value_, -1)) == 0; }

 private:
  int value_;
};

[[noreturn]] void cannot_write(const std::string& path, int error) {
  std::string hint;
  if (error == ENOENT)
    hint = fmt::format("make the folder first: mkdir -p '{}'", visible(folder_of(path)));
  if (error == ENOSPC || error == EDQUOT)
    hint = "free some space, or write to another disk with -o";
  throw Error(Kind::output, fmt::format("cannot write '{}': {}", visible(path), error_words(error)),
              std::move(hint));
}

[[noreturn]] void cannot_read(const std::string& path, int error) {
  throw Error(Kind::not_found,
              fmt::format("cannot read '{}': {}", visible(path), error_words(error)));
}

/// Follows symbolic links at the end of a path, also to a file that does not exist yet.
std::string real_target(std::string path) {
  for (int links = 0; links < 40; ++links) {
    char to[4096];
    const auto length = ::readlink(path.c_str(), to, sizeof to);
    if (length < 0 || static_cast<std::size_t>(length) == sizeof to) return path;
    const std::string link{to, static_cast<std::size_t>(length)};
    path = link.starts_with('/') ? link : folder_of(path) + '/' + link;
  }
  cannot_write(path, ELOOP);
}

/// The descriptor that /dev/stdin, /dev/stdout, /dev/stderr or /dev/fd/N names, or -1.
int named_descriptor(std::string_view path) {
  if (path == "/dev/stdin") return STDIN_FILENO;
  if (path == "/dev/stdout") return STDOUT_FILENO;
  if (path == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (path.starts_with(folder)) return number(path.substr(folder.size())).value_or(-1);
  }
  return -1;
}

/// Devices, pipes and the process's own streams: written as they are, never replaced.
bool is_stream(const std::string& path) {
  struct stat about {};
  if (named_descriptor(path) >= 0) return true;
  return ::stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode) && !S_ISDIR(about.st_mode);
}

void write_stream(const std::string& path, std::string_view bytes) {
  const int named = named_descriptor(path);
  Descriptor out{named >= 0 ? ::fcntl(named, F_DUPFD_CLOEXEC, 3)
                            : ::open(path.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC)};
  if (!out.is_open() || !write_all(out.get(), bytes)) cannot_write(path, errno);
  if (!out.close_now()) cannot_write(path, errno);
}

/// Makes a new empty file beside `target`; the name is free of the target's, which may be long.
Descriptor open_beside(const std::string& target, std::unique_ptr<Temporary>& temporary,
                       const std::string& path) {
  const auto folder = folder_of(target);
  for (int i = 0; i < 10000; ++i) {
    int file = -1;
    temporary = std::make_unique<Temporary>(
        fmt::format("{}/.collab-{}-{}.tmp", folder, ::getpid(), i), file);
    if (file >= 0) return Descriptor{file};
    if (errno != EEXIST) break;
  }
  cannot_write(path, errno);
}

/// Gives a replacement the owner, as far as allowed, and the mode of what it replaces.
bool take_after(int file, const struct stat& old) {
  if (old.st_uid != ::geteuid() || old.st_gid != ::getegid()) {
    if (::fchown(file, old.st_uid, old.st_gid) != 0 && errno != EPERM) return false;
  }
  return ::fchmod(file, old.st_mode & 0777) == 0;
}

/// Syncs a file or folder; some file systems cannot and say so with EINVAL.
bool sync(int descriptor) { return ::fsync(descriptor) == 0 || errno == EINVAL; }

}  // namespace

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool is_plain_file(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode);
}

/// Opening a named pipe would wait for a writer; a pipe of our own (`<(...)` of a shell) has one.
void refuse_pipe(const std::string& path) {
  struct stat about {};
  if (named_descriptor(path) >= 0 || ::stat(path.c_str(), &about) != 0) return;
  if (S_ISFIFO(about.st_mode) || S_ISSOCK(about.st_mode) || S_ISBLK(about.st_mode))
    throw Error(Kind::input, fmt::format("'{}' is not a plain file", visible(path)));
}

void sync_folder(const std::string& path) {
  const Descriptor folder{::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (folder.is_open() && !sync(folder.get())) cannot_write(path, errno);
}

std::string error_words(int error) {
  if (error == ENOENT) return "no such file or folder";
  if (error == EISDIR) return "it is a folder";
  auto words = std::generic_category().message(error);
  if (!words.empty()) words.front() = lower(words.front());
  return words;
}

std::string read_file(const std::string& path, std::size_t limit) {
  refuse_pipe(path);
  const Descriptor in{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)};
  if (!in.is_open()) cannot_read(path, errno);
  struct stat about {};
  if (::fstat(in.get(), &about) != 0) cannot_read(path, errno);
  std::string bytes;
  std::size_t used = 0;
  bytes.resize(std::min(limit, static_cast<std::size_t>(std::max<off_t>(about.st_size, 0))) + 1);
  for (;;) {
    const auto count = ::read(in.get(), bytes.data() + used, bytes.size() - used);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) cannot_read(path, errno);
    if (count == 0) break;
    used += static_cast<std::size_t>(count);
    if (used > limit) {
      throw Error(Kind::input, fmt::format("'{}' is larger than {} bytes", visible(path), limit));
    }
    if (used == bytes.size()) bytes.resize(std::min(limit, bytes.size() * 2 + 4096) + 1);
  }
  bytes.resize(used);
  return bytes;
}

std::optional<std::string> read_file_if_any(const std::string& path, std::size_t limit) {
  if (::access(path.c_str(), F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
    return std::nullopt;
  return read_file(path, limit);
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(descriptor, bytes.data(), bytes.size());
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
      continue;
    }
    if (count < 0 && errno == EAGAIN) {
      pollfd waiting{descriptor, POLLOUT, 0};
      if (::poll(&waiting, 1, -1) >= 0 || errno == EINTR) continue;
      return false;
    }
    if (count < 0 && errno == EINTR) continue;
    if (count == 0) errno = EIO;
    return false;
  }
  return true;
}

StagedFile::StagedFile(std::string path, std::string_view bytes, bool keep_existing,
                       ReadableBy readers)
    : path_(std::move(path)), keep_existing_(keep_existing) {
  if (is_stream(path_)) {
    refuse_database(path_, path_);
    stream_bytes_ = bytes;
    return;
  }
  target_ = real_target(path_);
  refuse_database(target_, path_);
  struct stat old {};
  const bool exists = ::stat(target_.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) cannot_write(path_, EISDIR);
  if (exists && keep_existing_) refuse_existing();
  if (exists && ::access(target_.c_str(), W_OK) != 0) cannot_write(path_, errno);
  Descriptor file = open_beside(target_, temporary_, path_);
  const bool closed = readers == ReadableBy::all || ::fchmod(file.get(), 0600) == 0;
  if (readers == ReadableBy::owner) old.st_mode = 0600;
  const bool written = closed && (!exists || take_after(file.get(), old)) &&
                       write_all(file.get(), bytes) && sync(file.get()) && file.close_now();
  if (!written) cannot_write(path_, errno);
}

void StagedFile::refuse_existing() const {
  throw Error(Kind::refused, fmt::format("'{}' exists already", visible(path_)),
              "choose another name, or leave --no-clobber out");
}

void StagedFile::commit() {
  if (stream_bytes_) {
    const auto bytes = std::exchange(stream_bytes_, std::nullopt);
    write_stream(path_, *bytes);
    return;
  }
  if (!temporary_) return;
  const std::string& temporary = temporary_->path();
  if (keep_existing_) {
    // link() is the one way to put a file in place that cannot replace another made meanwhile.
    if (::link(temporary.c_str(), target_.c_str()) == 0) {
      temporary_.reset();
    } else if (errno == EEXIST || ::access(target_.c_str(), F_OK) == 0) {
      refuse_existing();
    }
  }
  if (temporary_ && std::rename(temporary.c_str(), target_.c_str()) != 0) {
    cannot_write(path_, errno);
  }
  temporary_.reset();
  sync_folder(folder_of(target_));
}

}  // namespace collab
