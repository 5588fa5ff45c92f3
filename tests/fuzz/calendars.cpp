// Fuzzes the reader of calendars: the lines, events and repeats as collab-calendar-read takes them,
// here in this process, and now and then that program with what collab makes of its lines.
#include <doctest/doctest.h>

#include "base/error.h"
#include "cmd/calendar/read/event.h"
#include "cmd/calendar/read/lines.h"
#include "exchange/calendar/merge.h"
#include "mutations.h"
#include "school_in_memory.h"

namespace collab {
namespace {

using namespace calendar_read;

constexpr std::size_t once_in = 50;  ///< inputs, of which one goes through the program

/// What an event may say goes into days and times, or into its fault.
void check_events(const std::string& text) {
  const Calendar calendar = read_calendar(text);
  const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n')) +
                     static_cast<std::size_t>(std::ranges::count(text, '\r')) + 1;
  Zones zones(calendar.zones);
  const IcalWindow window{icaltime_from_string("20260801"), icaltime_from_string("20270731")};
  for (const Component& each : calendar.events) {
    REQUIRE(each.number <= lines);
    Event event = read_event(each, zones, [&](std::size_t number, const std::string& what) {
      REQUIRE(number <= lines);
      REQUIRE(!what.empty());
    });
    if (!event.fault.empty()) continue;
    const auto found = instances(event, window, {});
    if (!event.fault.empty()) REQUIRE(event.fault_line <= lines);
    for (const Instance& one : found) instance_name(one.start);
  }
}

/// The program's lines become days of the school, or a refusal that can be shown.
void check_feed(const std::string& bytes) {
  FeedReading reading;
  reading.file = "days.ics";
  reading.folders = COLLAB_PROGRAMS;
  reading.days = {*parse_iso("2026-08-01"), *parse_iso("2027-07-31")};
  reading.zone = {"UTC", "UTC0"};
  bool guessed = false;
  try {
    const Feed feed = read_feed(calendar_text(bytes, guessed), reading);
    for (const FeedEvent& each : feed.events) {
      REQUIRE(each.first <= each.last);
      REQUIRE((is_utf8(each.name) && !find_control(each.name)));
    }
    SchoolInMemory school;
    FeedMerge merge;
    merge.source = "days";
    merge.rules.all_day = true;
    for (const FeedOutcome& each : merge_feed(school.db, feed, merge)) REQUIRE(each.line >= 0);
    for (const FeedOutcome& each : merge_feed(school.db, feed, merge))
      REQUIRE(each.what != FeedOutcome::What::fresh);
  } catch (const Error& error) {
    INFO(error.message);
    REQUIRE(error.kind == Kind::input);
    for (const Problem& each : error.problems) REQUIRE((is_utf8(each.what) && each.line >= 0));
  }
}

TEST_CASE("fuzz calendars") {
  icalerror_set_errors_are_fatal(0);
  std::size_t count = 0;
  CHECK(for_each_input("calendars", [&](const std::string& bytes) {
          bool guessed = false;
          const std::string text = calendar_text(bytes, guessed);
          REQUIRE(is_utf8(text));
          check_events(text);
          if (count++ % once_in == 0) check_feed(bytes);
        }) > 0);
}

}  // namespace
}  // namespace collab
