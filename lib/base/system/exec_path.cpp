// The folders beside the program itself, wherever it was copied to; see exec_path.h.
#include "base/system/exec_path.h"

#include <unistd.h>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

#include <array>
#include <cstdint>

namespace collab {
namespace {

std::string program_file() {
  std::array<char, 4096> path{};
#ifdef __APPLE__
  auto size = static_cast<std::uint32_t>(path.size());
  return _NSGetExecutablePath(path.data(), &size) == 0 ? path.data() : "";
#else
  const auto length = readlink("/proc/self/exe", path.data(), path.size() - 1);
  return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : "";
#endif
}

}  // namespace

std::string exec_path(const char* set) {
  if (set && *set) return set;
  const std::string file = program_file();
  const std::size_t slash = file.rfind('/');
  if (slash == std::string::npos) return "";
  const std::string folder = file.substr(0, slash);
  return folder + ":" + folder + "/../libexec/collab";
}

}  // namespace collab
