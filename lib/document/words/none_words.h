// Words by which a line says that there is nothing: "none", "n/a", "nothing needed".
#pragma once
#include <string_view>

namespace collab {

/// True where the whole text says that there is nothing, whether of actions or of decisions.
bool says_none(std::string_view text);

/// True for a line that speaks of the next meeting or ends this one: "Adjourned at 5:02".
bool closes_a_meeting(std::string_view text);

}  // namespace collab
