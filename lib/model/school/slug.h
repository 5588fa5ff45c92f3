// What a slug says by itself. Which words may be slugs is check_slug() in model/team/team.h.
#pragma once
#include <string>
#include <string_view>

namespace collab {

/// "City library" from "city-library": the name of a team or partner that was given none.
std::string name_from_slug(std::string_view slug);

}  // namespace collab
