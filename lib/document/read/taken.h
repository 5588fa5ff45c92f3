// What each line of a document was taken for, in words: the trace that `meeting explain` prints.
#pragma once
#include <string>
#include <vector>

#include "document/read/read.h"

namespace collab {

/// A line of a document, explained.
struct TakenLine {
  int line = 0;
  /// "understood: decision", "prompt", "kept as notes", "outside"; with a question or more behind:
  /// "understood: attendance (3 present); asked: 'Zoe' names nobody on the roster".
  std::string taken;
  std::string section;  ///< the heading that it was seen under; empty above the first
  std::string text;     ///< as it stands in the file
};

/// Every nonblank line of the block once, in order.
std::vector<TakenLine> taken_lines(const Reading& reading);

}  // namespace collab
