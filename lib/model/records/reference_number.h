// Records that are named by a letter and a number: how a word that names none is refused. Inner
// header of the reference_*.cpp files.
#pragma once
#include <string_view>

#include "store/db.h"

namespace collab {

/// A letter with a number, and the table that gives the numbers.
struct Numbered {
  char letter;
  const char* table;
  const char* noun;
  const char* list;  ///< the command that lists them
};

/// Throws the Error(not_found) that says why there is no such record.
[[noreturn]] void refuse_number(Db& db, std::string_view word, const Numbered& kind);

}  // namespace collab
