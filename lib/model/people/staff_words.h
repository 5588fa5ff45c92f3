// Which words of a roster are roles of staff, and what they are called here; the words are in
// share/words/rosters.toml.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace collab {

class StaffWords {
 public:
  /// `more` are words that this school counts as staff besides the usual ones.
  explicit StaffWords(std::vector<std::string> more = {});

  /// The role as it is stored ("aide" is a paraprofessional), or nothing where it is none of staff.
  std::optional<std::string> staff_role(std::string_view word) const;
  /// "student", "guardian" and the like: known not to be staff.
  bool is_no_staff(std::string_view word) const;
  /// True where a word is no role, and a longer one that begins with it is: "princ", "stu".
  bool only_begins_a_role(std::string_view word) const;

 private:
  std::vector<std::string> more_;
};

/// True where a name is the last line of a printed list: "Total staff", "Page 1 of 2".
bool is_footer(std::string_view name);

/// "KG" -> "K", "03" -> "3"; others stay as they are.
std::string grade_name(std::string_view code);

}  // namespace collab
