// A file of an export, before it is written.
#pragma once
#include <cstdint>
#include <string>

namespace collab {

struct ExportedFile {
  std::string name;  ///< "users.csv"
  std::string text;
  std::int64_t rows = 0;  ///< without the header
};

}  // namespace collab
