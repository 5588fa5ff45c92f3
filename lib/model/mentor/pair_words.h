// A pair's own words: its focus, and the texts of its goals. They stay between the two: no listing,
// report, log or search shows them, the history never holds them, and the pair's end destroys them.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "store/db.h"

namespace collab {

/// The words of a pairing itself, rather than of one of its goals.
inline constexpr Id pair_itself = 0;

/// Which words are meant: "focus" of the pairing, "text" or "measure" of a goal of it.
struct PairWord {
  Id pairing = 0;
  Id goal = pair_itself;
  std::string_view field;
};

/// The words, or nothing.
std::optional<std::string> pair_words(const Db& db, const PairWord& which);
/// All words of a goal of a pairing (or of the pairing itself) by field.
std::map<std::string, std::string> pair_words_of(const Db& db, Id pairing, Id goal);
/// Stores the words, or takes them away where there are none; what stood there is overwritten on
/// disk. The history does not see it: an operation that changes nothing else needs keep().
void set_pair_words(Db& db, const PairWord& which, const std::optional<std::string>& words);
/// How many words of a pairing and its goals there are.
int count_pair_words(const Db& db, Id pairing);
/// Overwrites and deletes all words of a pairing and its goals; gives how many there were. With the
/// commit the bytes are gone from the file.
int destroy_pair_words(Db& db, Id pairing);
/// Destroys the words of pairs and goals that were undone and can no longer be redone: whatever is
/// recorded next ends their way back.
void forget_unreachable_words(Db& db);
/// Of which pair, goal and field there are words.
std::set<std::tuple<Id, Id, std::string>> kept_pair_words(const Db& db);
/// The same for one goal, where it is removed.
int destroy_goal_words(Db& db, Id pairing, Id goal);

}  // namespace collab
