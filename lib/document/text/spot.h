// A place in a document, for what is read and for what is asked.
#pragma once
#include <cstddef>
#include <string>

namespace collab {

/// A place in the document: line and column from 1, columns in characters.
struct Spot {
  int line = 0;
  int column = 0;
};

/// What a document says of a record, and where: a Spot, or a byte of the phrase.
template <class T, class Place = Spot>
struct At : T {
  Place at{};
};

struct Text {
  std::string text;
};

/// A part of a phrase that could not be understood.
struct Doubt {
  std::size_t at = 0;  ///< a byte of the phrase
  std::string what;
  std::string hint;
  std::string takes = {};  ///< the words that answer it, PERSON for anybody: "PERSON guest"
  std::string about = {};  ///< what the answer is about: the name, the line
};

}  // namespace collab
