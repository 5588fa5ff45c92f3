// The words of one name: "Ruiz, Ana" has the same as "Ana Ruiz".
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace collab {

/// A name's words, folded, first names first.
std::vector<std::string> words_of_name(std::string_view name);
/// The first letter of a word, with all its bytes.
std::string first_letter(std::string_view word);
std::string initials_of(const std::vector<std::string>& name);
/// "kari jordan" of "kari l. jordan"; empty where no initial stands between two names.
std::string without_middle_initial(std::string_view folded_name);
/// A folded name without accents, apostrophes and dashes.
std::string loose_name(std::string_view folded_name);

}  // namespace collab
