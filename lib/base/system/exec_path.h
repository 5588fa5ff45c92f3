// Where the programs lie that collab starts for what needs a heavy library, as git's transports do.
#pragma once
#include <string>

namespace collab {

/// Folders with colons between them, in which to look: `set` (COLLAB_EXEC_PATH) alone where it is
/// given, else the program's own folder and libexec/collab beside that.
std::string exec_path(const char* set);

}  // namespace collab
