// A calendar's events as collab-calendar-read tells them; cmd/calendar/read says what its lines
// are. Times become days and wall-clock times of the school here.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/time/period.h"
#include "base/time/zone.h"

namespace collab {

/// One event on the days on which it is; a repeated one stands once for each time.
struct FeedEvent {
  int line = 0;
  std::string key;  ///< the same in every version of the feed
  bool cancelled = false;
  std::string name;
  std::vector<std::string> categories;
  Date first{};
  Date last{};
  bool all_day = false;
};

/// An event that has no days, and why.
struct FeedLeft {
  int line = 0;
  std::string name;
  std::string why;
  bool broken = false;  ///< it cannot be read
};

struct Feed {
  std::string name;
  std::vector<FeedEvent> events;
  std::vector<FeedLeft> left;
  std::vector<Problem> warnings;
  std::vector<Problem> faults;
  int events_in_file = 0;
};

/// Text in UTF-8 from a calendar's bytes: what is neither UTF-8 nor UTF-16 with its mark is taken
/// for Windows' Latin letters, and `guessed` is set.
std::string calendar_text(std::string_view bytes, bool& guessed);

struct FeedReading {
  std::string file;     ///< its name in problems
  std::string folders;  ///< where the program that reads calendars lies
  Period days;          ///< between which repeated events are written out
  Zone zone;            ///< the school's
};

/// Reads a calendar. Throws Error(input) with the places where the text is none or not the whole of
/// one, Error(not_found) where the program that reads it is missing.
Feed read_feed(std::string_view text, const FeedReading& reading);

}  // namespace collab
