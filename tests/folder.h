// A temporary folder, gone when the test is over.
#pragma once
#include <stdlib.h>

#include <filesystem>
#include <string>

namespace collab {

struct Folder {
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "collab-test-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }
  std::string path;
};

}  // namespace collab
