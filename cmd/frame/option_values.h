// What becomes of the words given to options and arguments: checks, types, complaints.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/error.h"
#include "cmd/frame/options.h"

namespace collab {

/// The variable that a declaration fills.
using OptionTarget =
    std::variant<std::string*, std::optional<std::string>*, std::vector<std::string>*,
                 std::optional<int>*, std::optional<double>*, bool*, std::optional<bool>*>;

/// Values that name a record, and the table of its kind.
std::span<const std::pair<Value, std::string_view>> referring_values();
/// True where such a value names a record that may be a team's or a pair's.
bool names_record(Value value);

/// True for "-x" and "--x"; false for "-", and for "-3d", which is a date.
bool looks_like_option(std::string_view word);

/// "unknown option '--form'; did you mean '--from'?".
Error unknown_option(std::string_view word, const std::vector<std::string>& known);

/// Throws Error(usage) for a control character or broken UTF-8 in a value; names of files may hold
/// anything. `subject` is "option '--name'" or "NAME".
void check_values(const std::vector<std::string>& values, const Declared& one,
                  const std::string& subject);

/// A number as the options take it, "-0.5". Throws Error(usage) where it is none; `name` is the
/// option's or argument's.
double decimal_number(const std::string& text, const std::string& name);

/// Puts the given values (at least one; the last counts where there is room for one) into the
/// variable. Throws Error(usage) where they do not fit its type or the declared words.
void assign(const OptionTarget& target, const std::vector<std::string>& values, const Declared& one,
            const std::string& name);

}  // namespace collab
