// A field of a roster compared three ways: what the import said last, what the file says, and what
// stands here.
#pragma once
#include <optional>
#include <string>

#include "exchange/people/columns.h"

namespace collab {

/// A field in its canonical form, or nothing.
using FieldText = std::optional<std::string>;

/// True where two values mean the same.
bool same_value(const RosterField& field, const FieldText& a, const FieldText& b);

/// True where a file has lost the accents of a name, or its small letters: that is no other name.
bool only_spelled_worse(const RosterField& field, const FieldText& file, const FieldText& here);

enum class Verdict {
  nothing,
  take,  ///< the file's value
  keep,  ///< edited here, the file has nothing new
  both,  ///< edited here, and the file has another new value: the one here stays
};

/// `base` is what the import said last; empty where none has said anything of the field yet.
Verdict judge(const RosterField& field, const std::optional<FieldText>& base, const FieldText& file,
              const FieldText& here);

}  // namespace collab
