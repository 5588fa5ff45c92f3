// Which disagreement is meant where several were raised: by its place or the start of its text.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cmd/frame/desk.h"
#include "model/meeting/disagreement.h"

namespace collab {

/// The one of `all` that is meant; without a word the only one that is open. `whose` is where they
/// were raised: "M312". Throws Error(not_found, usage) that lists them.
Disagreement disagreement_meant(const std::vector<Disagreement>& all,
                                const std::optional<std::string>& which, std::string_view whose);

/// Settles it. Throws Error where it is settled already, or the day does not lie between the day it
/// was raised and today.
void settle_meant(Desk& desk, const Disagreement& chosen, Date day, const std::string& how);

}  // namespace collab
