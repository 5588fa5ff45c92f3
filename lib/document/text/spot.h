// A place in a document, for what is read and for what is asked.
#pragma once

namespace collab {

/// A place in the document: line and column from 1, columns in characters.
struct Spot {
  int line = 0;
  int column = 0;
};

}  // namespace collab
