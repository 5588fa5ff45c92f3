// "Mrs. Lopez", "Señora López": the word before a surname.
#pragma once
#include <string_view>

namespace collab {

/// True where the stop behind these words ends no name: "J.", "Mrs.".
bool goes_on_after_stop(std::string_view words);

/// True where the first word of a folded text is a title.
bool begins_with_title(std::string_view folded_text);

/// What stands behind the title at the start of a folded name; empty where it has none.
std::string_view behind_title(std::string_view folded_name);

}  // namespace collab
