// What a school's calendar means by an event: a day without school, an early release, or neither.
// The words stand in share/words/calendar.toml; a school adds its own to .collab/calendar.toml.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/calendar/feed.h"
#include "model/school/word_lists.h"

namespace collab {

/// What an event is taken as, and why; without a kind it is not taken.
struct DayMeaning {
  std::string kind;  ///< "holiday", "closure", "staff day", "early release", or empty
  std::string why;   ///< "'no school' in its title"
};

/// What the person at the keyboard says about a feed.
struct FeedRules {
  bool all_day = false;  ///< every event of whole days is a day without school
  std::string kind;      ///< what all of them are; empty for what their words say
};

class DayKinds {
 public:
  /// `own`: the school's lists, which go before the program's.
  explicit DayKinds(const std::vector<WordList>& own);
  DayMeaning of(const FeedEvent& event, const FeedRules& rules) const;

 private:
  /// The word of a list that a text has, or nothing; the text as only_words() gives it.
  std::string found_in(const std::string& list, const std::string& text) const;
  DayMeaning by_words(const FeedEvent& event) const;
  DayMeaning of_text(const std::string& text, const std::string& place) const;

  std::map<std::string, std::vector<std::string>, std::less<>> lists_;
};

}  // namespace collab
