// Brings the days of a feed into the school's calendar: new ones in, changed ones changed,
// cancelled ones out. What somebody entered by hand stays.
#pragma once
#include <string>
#include <vector>

#include "exchange/calendar/day_kind.h"
#include "model/school/calendar.h"
#include "store/db.h"

namespace collab {

/// What became of an event.
struct FeedOutcome {
  enum class What { fresh, changed, same, removed, left, vanished };
  What what = What::left;
  int line = 0;  ///< 0 for one that the feed no longer has
  NoSchoolDay day;
  std::string why;
};

struct FeedMerge {
  std::string source;  ///< the feed's name, by which its entries are known again
  FeedRules rules;
  std::vector<WordList> own_words;
  bool remove_vanished = false;
};

/// The outcomes by day and line; what could not be read and what has no days is among them.
std::vector<FeedOutcome> merge_feed(Db& db, const Feed& feed, const FeedMerge& merge);

}  // namespace collab
