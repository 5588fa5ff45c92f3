// How a word names what passes between teams: C2 (a link), O4 (a hand-off), H3 (a practice). The
// others are in reference.h.
#pragma once
#include <string_view>

#include "model/meeting/hand_off.h"
#include "model/meeting/practice.h"
#include "model/team/link.h"

namespace collab {

/// Each throws Error(not_found) with a suggestion where nothing is meant.
TeamLink find_link(Db& db, std::string_view reference);
HandOff find_hand_off(Db& db, std::string_view reference);
Practice find_practice(Db& db, std::string_view reference);

}  // namespace collab
