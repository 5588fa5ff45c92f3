// Whether two texts may be the same thing said twice, for lines that lost their number.
#pragma once
#include <string_view>

namespace collab {

/// True where more than half of the words that either has stand in both.
bool alike_texts(std::string_view one, std::string_view other);

}  // namespace collab
