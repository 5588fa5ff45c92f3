// Names that are words too: "May", "Dean", "Reading". Which they are is data,
// share/words/names.toml; what becomes of names in a text is audience.h's matter.
#pragma once
#include <string_view>

namespace collab {

/// True for a name, as a key of small letters, that is a word too.
bool is_word_too(std::string_view key);

/// A word with its neighbors in a text.
struct NamePlace {
  std::string_view before;  ///< the word before it in the same sentence; empty where none stands
  std::string_view word;
  std::string_view after;    ///< what follows it, to the text's end
  bool beside_name = false;  ///< another name stands beside it, or before an "and"
};
/// True where a name that is a word too stands as a name: with a capital letter and no article or
/// the like before it; one that is a word very often only beside a name or what names have, such as
/// a title before it, "'s" or "said" behind it.
bool stands_as_name(const NamePlace& place);

}  // namespace collab
