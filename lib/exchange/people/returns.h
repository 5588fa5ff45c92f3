// People who had left and stand in a roster again.
#pragma once
#include <map>
#include <optional>
#include <string>

#include "exchange/people/merge.h"
#include "exchange/people/people.h"

namespace collab {

/// What the last imports said of a person, by field; see RosterMerge::base_of().
using Bases = std::map<std::string, std::optional<std::string>, std::less<>>;

enum class Back {
  was_here,   ///< has not left, or the file says so too
  returns,    ///< an import had ended them
  left_here,  ///< somebody ended them here by hand: only people can take that back
};

/// What it means that a person stands in the roster.
Back back_again(const RosterRow& row, const Person& before, const Bases& bases,
                const RosterMerge& merge);

/// Opens what an import had ended. Whoever was away for more than a month of school was on leave
/// for that time, and joins teams anew.
Returned bring_person_back(Db& db, const Person& before, Date today);

}  // namespace collab
