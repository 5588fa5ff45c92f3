// Finds a script among the embedded files.
#include "measure/script.h"

#include "base/error.h"
#include "share.h"

namespace collab {

std::string script(std::string_view path) {
  for (const SharedFile& file : shared_files())
    if (file.path == path) return std::string(file.text);
  throw Error(Kind::internal, "'" + std::string(path) + "' is not in the binary");
}

}  // namespace collab
