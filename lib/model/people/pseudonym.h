// How students may be called: by a pseudonym or a group, never by name. What looks like a name is
// kept out before it is stored.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace collab {

/// What is wrong with a word for a student ("Maria", "J.M."), in words; nothing where it is a
/// pseudonym or a group: Student A, S3, pair 2, table 4, whole class, A.
std::optional<std::string> student_fault(std::string_view word);

/// True for one to three words with capital letters that are no ordinary words: "Maria Lopez",
/// "J.M.", but not "Task".
bool may_be_name(std::string_view label);

/// A word for a student or a group at the beginning of a text: how many bytes it takes (0: none),
/// and whether it is a pseudonym ("Student A") rather than "most students".
struct StudentWord {
  std::size_t length = 0;
  bool pseudonym = false;
  bool found() const { return length > 0; }
};
StudentWord student_word_at(std::string_view text);

/// How to write it instead.
inline constexpr std::string_view pseudonym_hint =
    "write a pseudonym that only the group can resolve: Student A, pair 2, table 4";

}  // namespace collab
