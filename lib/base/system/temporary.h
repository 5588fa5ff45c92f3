// A temporary file that an interrupt does not leave behind. Those who put it in place are in
// file.h.
#pragma once
#include <string>

namespace collab {

/// The name of a temporary file. The file is removed with it, and where SIGINT, SIGTERM or SIGHUP
/// end the process, which they do as before.
class Temporary {
 public:
  /// Makes the file, new and empty, and leaves it open in `descriptor`; where that fails it is -1
  /// and errno tells why.
  Temporary(std::string path, int& descriptor);
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary();
  const std::string& path() const { return path_; }

 private:
  static void remove_all(int signal);
  static void watch_signals();

  std::string path_;
  Temporary* next_ = nullptr;  ///< of those whose files are there
};

}  // namespace collab
