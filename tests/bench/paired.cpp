// Runs two commands in turn, A B A B ..., and prints the medians and the ratio A/B of wall time,
// CPU time and peak memory. usage: paired RUNS A [ARG ...] -- B [ARG ...]
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

extern char** environ;

namespace {

/// One finished run: milliseconds and KiB.
struct Run {
  double wall = 0;
  double cpu = 0;
  double memory = 0;
};

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
}

Run run(char** command, posix_spawn_file_actions_t* quiet) {
  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawnp(&child, command[0], quiet, nullptr, command, environ) != 0) {
    std::fprintf(stderr, "paired: cannot start %s\n", command[0]);
    std::exit(2);
  }
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "paired: %s failed\n", command[0]);
    std::exit(1);
  }
  return {wall.count(), milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
          static_cast<double>(used.ru_maxrss)};
}

double median(const std::vector<Run>& runs, double Run::*figure) {
  std::vector<double> values;
  for (const Run& each : runs) values.push_back(each.*figure);
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print(const char* name, const std::vector<Run>& a, const std::vector<Run>& b,
           double Run::*figure) {
  const double left = median(a, figure);
  const double right = median(b, figure);
  std::printf("  %-12s %10.3f %10.3f   ratio %.2f\n", name, left, right, left / right);
}

}  // namespace

int main(int count, char** words) {
  char** second =
      std::find_if(words, words + count, [](char* word) { return std::strcmp(word, "--") == 0; });
  if (count < 5 || second == words + count) {
    std::fprintf(stderr, "usage: paired RUNS A [ARG ...] -- B [ARG ...]\n");
    return 2;
  }
  *second = nullptr;
  const int runs = std::atoi(words[1]);
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
  std::vector<Run> a;
  std::vector<Run> b;
  for (int i = -3; i < runs; ++i) {  // three of each to warm up
    const Run left = run(words + 2, &quiet);
    const Run right = run(second + 1, &quiet);
    if (i < 0) continue;
    a.push_back(left);
    b.push_back(right);
  }
  print("wall ms", a, b, &Run::wall);
  print("cpu ms", a, b, &Run::cpu);
  print("memory KiB", a, b, &Run::memory);
}
