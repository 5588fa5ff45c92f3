// The lines of an iCalendar text, unfolded, with the numbers they have in the file, and the
// components that they make up. What an event says is read in event.h.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace collab::calendar_read {

/// "SUMMARY;LANGUAGE=en:Labor Day" as it stands, put together from its folded parts.
struct IcalLine {
  std::size_t number = 0;  ///< of its first part, from 1
  std::string text;

  /// "SUMMARY", in capitals.
  std::string name() const;
};

/// An event or a zone: the lines between BEGIN and END, without those of what lies within it.
struct Component {
  std::size_t number = 0;  ///< the line of its BEGIN
  std::string name;        ///< "VEVENT", "VTIMEZONE"
  std::vector<IcalLine> lines;
  std::string whole;  ///< of a zone: all its lines, those within it too
};

/// Something to be said of a line.
struct IcalRemark {
  std::size_t number = 0;
  std::string what;
};

struct Calendar {
  std::string name;  ///< X-WR-CALNAME
  std::vector<Component> events;
  std::vector<Component> zones;
  std::vector<IcalRemark> left;      ///< components that are no events
  std::vector<IcalRemark> warnings;  ///< lines that were passed over
  std::vector<IcalRemark> faults;    ///< why the text is no calendar, or not the whole of one
};

/// Reads a text in UTF-8 with any line ends. Time and memory grow with its length and nothing else.
Calendar read_calendar(std::string_view text);

/// The words of a text value without its escapes.
std::string plain_text(std::string_view value);

}  // namespace collab::calendar_read
