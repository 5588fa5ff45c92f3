// The guard of children's names: a word of a text that may be a name and is nobody's on the staff.
// Students are never stored as persons, so nobody can look a name up: it is told by its capital
// letter, by share/words/given_names.txt and by the words around it, and a person has the last
// word.
#pragma once
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace collab {

/// How much makes a word a likely name: a given name that children often have with a last name, or
/// alone; a full name of any words or somebody who speaks or acts too; or any capital letter inside
/// a sentence.
enum class NameDoubt { given_and_last, given, likely, any };

/// Names that are no child's, and their words.
class KnownNames {
 public:
  KnownNames() = default;
  explicit KnownNames(std::span<const std::string> names);
  /// Adds a name that is known as a whole only: a guest's last name is other families' too.
  void add_whole(std::string_view name);
  /// True where the folded words are one of the names, or a part of one.
  bool has(std::string_view folded_name) const;

 private:
  std::set<std::string, std::less<>> words_;
  std::string all_;  ///< the names, folded, between line feeds
};

/// What may be a child's name in a text: "Maria Lopez", "Jayden"; nothing where there is none.
std::optional<std::string> child_name_in(std::string_view text, NameDoubt doubt,
                                         const KnownNames& known = {});

/// True where students or their families come up in a text.
bool speaks_of_students(std::string_view text);

}  // namespace collab
