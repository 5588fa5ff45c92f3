// Whole files, read and put in place; see base/system/file.h.
#include "base/system/file.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>

#include "folder.h"
#include "refusal.h"

namespace collab {
namespace {

namespace fs = std::filesystem;

void put(const std::string& path, std::string_view bytes) {
  StagedFile file{path, bytes, false};
  file.commit();
}

/// The names in a folder, hidden ones too.
std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

using Names = std::vector<std::string>;

mode_t mode_of(const std::string& path) {
  struct stat about {};
  ::stat(path.c_str(), &about);
  return about.st_mode & 0777;
}

TEST_CASE("a file is read whole, up to its limit") {
  const Folder folder;
  const auto path = folder.path + "/f";
  const std::string bytes = std::string(100000, 'x') + std::string("\0\xFF\n", 3);
  put(path, bytes);
  CHECK(read_file(path) == bytes);
  CHECK(read_file(path, bytes.size()) == bytes);
  CHECK(refusal([&] { read_file(path, bytes.size() - 1); }) ==
        "5: '" + path + "' is larger than 100002 bytes");
  put(path, "");
  CHECK(read_file(path).empty());
  CHECK(read_file("/dev/null").empty());
  CHECK(refusal([] { read_file("/dev/zero", 5000); }) ==
        "5: '/dev/zero' is larger than 5000 bytes");
}

TEST_CASE("a file that cannot be read says why") {
  const Folder folder;
  CHECK(refusal([&] { read_file(folder.path + "/none"); }) ==
        "4: cannot read '" + folder.path + "/none': no such file or folder");
  CHECK(refusal([&] { read_file(folder.path); }) ==
        "4: cannot read '" + folder.path + "': it is a folder");
  CHECK(refusal([&] { read_file("a\x1b[0m"); }) ==
        "4: cannot read 'a\\x1b[0m': no such file or folder");
}

TEST_CASE("nothing is in place before commit, and nothing is left over without it") {
  const Folder folder;
  const auto path = folder.path + "/report.csv";
  put(path, "old");
  {
    StagedFile file{path, "new", false};
    CHECK(read_file(path) == "old");
    CHECK(names_in(folder.path).size() == 2);
    StagedFile moved{std::move(file)};
    CHECK(moved.path() == path);
  }
  CHECK(read_file(path) == "old");
  CHECK(names_in(folder.path) == Names{"report.csv"});
  put(path, "new");
  CHECK(read_file(path) == "new");
  CHECK(names_in(folder.path) == Names{"report.csv"});
}

TEST_CASE("an interrupt ends the process and leaves no temporary file") {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const Folder folder;
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      std::signal(signal, SIG_DFL);
      StagedFile placed{folder.path + "/placed", "there", false};
      const StagedFile first{folder.path + "/first", "never", false};
      { const StagedFile dropped{folder.path + "/dropped", "never", false}; }
      const StagedFile second{folder.path + "/second", "never", false};
      placed.commit();
      std::raise(signal);
      ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == signal);
    CHECK(names_in(folder.path) == Names{"placed"});
  }
}

TEST_CASE("a signal that is ignored stays ignored") {
  const Folder folder;
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    std::signal(SIGHUP, SIG_IGN);
    StagedFile file{folder.path + "/f", "there", false};
    std::raise(SIGHUP);
    file.commit();
    ::_exit(7);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 7);
  CHECK(names_in(folder.path) == Names{"f"});
}

TEST_CASE("two files on their way to one place do not meet") {
  const Folder folder;
  const auto path = folder.path + "/f";
  StagedFile first{path, "first", false};
  StagedFile second{path, "second", false};
  second.commit();
  CHECK(read_file(path) == "second");
  first.commit();
  first.commit();
  CHECK(read_file(path) == "first");
  CHECK(names_in(folder.path) == Names{"f"});
}

TEST_CASE("a new file has the mode of the umask, a replaced one keeps its own") {
  const Folder folder;
  const auto path = folder.path + "/f";
  const mode_t before = ::umask(027);
  put(path, "a");
  ::umask(before);
  CHECK(mode_of(path) == 0640);
  ::chmod(path.c_str(), 0604);
  put(path, "b");
  CHECK(mode_of(path) == 0604);
}

TEST_CASE("a symbolic link is followed, also one to a file that is not there yet") {
  const Folder folder;
  fs::create_directory(folder.path + "/real");
  fs::create_symlink("real/f", folder.path + "/link");
  fs::create_symlink(folder.path + "/link", folder.path + "/link2");
  for (const std::string text : {"new", "replaced"}) {
    put(folder.path + "/link2", text);
    CHECK(fs::is_symlink(folder.path + "/link"));
    CHECK(fs::is_symlink(folder.path + "/link2"));
    CHECK(read_file(folder.path + "/real/f") == text);
  }
  fs::create_symlink("loop", folder.path + "/loop");
  CHECK(refusal([&] { put(folder.path + "/loop", "x"); }).starts_with("11: cannot write '"));
}

TEST_CASE("an existing file is kept where that was asked for, also one made meanwhile") {
  const Folder folder;
  const auto path = folder.path + "/f";
  const auto said =
      "6: '" + path + "' exists already (choose another name, or leave --no-clobber out)";
  StagedFile late{path, "late", true};
  StagedFile{path, "early", true}.commit();
  CHECK(refusal([&] { late.commit(); }) == said);
  CHECK(refusal([&] { StagedFile again(path, "again", true); }) == said);
  CHECK(read_file(path) == "early");
}

TEST_CASE("a target that cannot be written says why, and leaves nothing") {
  const Folder folder;
  CHECK(refusal([&] { put(folder.path + "/none/f", "x"); }) ==
        "11: cannot write '" + folder.path +
            "/none/f': no such file or folder (make the folder first: mkdir -p '" + folder.path +
            "/none')");
  CHECK(refusal([&] { put(folder.path, "x"); }) ==
        "11: cannot write '" + folder.path + "': it is a folder");
  CHECK(names_in(folder.path).empty());
}

TEST_CASE("a file-size limit gives an error, the old file and no remains") {
  const Folder folder;
  const auto path = folder.path + "/f";
  put(path, "old");
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const rlimit small{4096, before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  ::setrlimit(RLIMIT_FSIZE, &small);
  const auto said = refusal([&] { put(path, std::string(10000, 'x')); });
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  CHECK(said == "11: cannot write '" + path + "': file too large");
  CHECK(read_file(path) == "old");
  CHECK(names_in(folder.path) == Names{"f"});
}

TEST_CASE("devices are written as they are, when everything else is ready") {
  put("/dev/null", "gone");
  CHECK(fs::is_character_file("/dev/null"));
  StagedFile full{"/dev/full", "x", false};
  CHECK(refusal([&] {
          full.commit();
        }).starts_with("11: cannot write '/dev/full': no space left on device"));
}

TEST_CASE("a named pipe is not waited for: only a pipe of our own is read") {
  const Folder folder;
  const auto path = folder.path + "/pipe";
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  CHECK(refusal([&] { read_file(path); }) == "5: '" + path + "' is not a plain file");
  CHECK(refusal([&] { read_file_if_any(path, 10); }) == "5: '" + path + "' is not a plain file");
  CHECK(!read_file_if_any(folder.path + "/nothing", 10));
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  REQUIRE(write_all(ends[1], "ours"));
  ::close(ends[1]);
  CHECK(read_file("/dev/fd/" + std::to_string(ends[0])) == "ours");
  ::close(ends[0]);
}

TEST_CASE("no file takes the place of a database, whichever way leads there") {
  const Folder folder;
  const auto database = folder.path + "/school.db";
  put(database, std::string("SQLite format 3\0 and pages", 26));
  fs::create_symlink("school.db", folder.path + "/soft");
  fs::create_hard_link(database, folder.path + "/hard");
  fs::create_symlink(folder.path + "/school.db-journal", folder.path + "/to-come");
  for (const char* name : {"/school.db", "/./school.db", "/soft", "/hard"}) {
    const auto path = folder.path + name;
    CHECK(refusal([&] { put(path, "x"); }) ==
          "6: '" + path + "' is a database and is not written over (name another file)");
  }
  for (const char* name : {"/school.db-journal", "/school.db-WAL", "/to-come"}) {
    const auto path = folder.path + name;
    CHECK(refusal([&] { put(path, "x"); }) == "6: '" + path + "' belongs to the database '" +
                                                  database +
                                                  "' and is not written over (name another file)");
  }
  put(folder.path + "/other.db-journal", "x");
  CHECK(read_file(database).starts_with("SQLite format 3"));
}

TEST_CASE("a pipe is written, not replaced") {
  const Folder folder;
  const auto path = folder.path + "/pipe";
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  const std::string bytes(200000, 'p');
  std::string read;
  std::thread reader{[&] {
    std::ifstream in(path, std::ios::binary);
    read.assign(std::istreambuf_iterator<char>(in), {});
  }};
  put(path, bytes);
  reader.join();
  CHECK(read == bytes);
  CHECK(fs::is_fifo(path));
}

TEST_CASE("a descriptor of the process is written where it stands") {
  const Folder folder;
  const auto path = folder.path + "/f";
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  REQUIRE(write_all(file, "before "));
  put("/dev/fd/" + std::to_string(file), "after");
  ::close(file);
  CHECK(read_file(path) == "before after");
}

TEST_CASE("writing to a closed or a full descriptor fails with its reason") {
  CHECK(!write_all(-1, "x"));
  CHECK(errno == EBADF);
  CHECK(write_all(-1, ""));
  const int full = ::open("/dev/full", O_WRONLY);
  CHECK(!write_all(full, "x"));
  CHECK(errno == ENOSPC);
  ::close(full);
}

TEST_CASE("a slow reader of a pipe that does not block gets everything") {
  int ends[2];
  REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
  ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
  const std::string bytes(300000, 'x');
  std::size_t read = 0;
  std::thread reader{[&] {
    char buffer[1000];
    for (;;) {
      const auto count = ::read(ends[0], buffer, sizeof buffer);
      if (count <= 0) return;
      read += static_cast<std::size_t>(count);
    }
  }};
  CHECK(write_all(ends[1], bytes));
  ::close(ends[1]);
  reader.join();
  ::close(ends[0]);
  CHECK(read == bytes.size());
}

}  // namespace
}  // namespace collab
