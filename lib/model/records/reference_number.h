// Records that are named by a letter and a number: how a word that names none is refused. Inner
// header of the reference_*.cpp files.
#pragma once
#include <optional>
#include <string_view>
#include <utility>

#include "model/number.h"
#include "store/db.h"

namespace collab {

/// Throws the Error(not_found) that says why there is no such record of the kind with this letter.
[[noreturn]] void refuse_number(Db& db, std::string_view word, char letter);

/// The record that the word names by this letter and a number; throws Error(not_found).
template <class Record>
Record find_numbered(Db& db, std::string_view word, char letter,
                     std::optional<Record> (*by_id)(Db&, Id)) {
  if (const auto id = number_of(word, letter))
    if (auto record = by_id(db, *id)) return *std::move(record);
  refuse_number(db, word, letter);
}

}  // namespace collab
