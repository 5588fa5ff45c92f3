// Running documents and numbers put back.
#include <doctest/doctest.h>

#include "document/read/read.h"
#include "document/sheet/write.h"
#include "document/text/escape.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

std::string block_of(Id number, std::string_view date) {
  auto agenda = tour_agenda();
  agenda.number = number;
  agenda.date = day(date);
  return write_document(agenda, shipped_template("plc"));
}

}  // namespace

TEST_CASE("a new agenda goes on top of a running document and the rest stays to the byte") {
  const auto older = block_of(312, "2026-11-23") + "\nA note at the end, without a line end";
  const auto running = append_block(older, block_of(320, "2026-11-30"));
  CHECK(running == block_of(320, "2026-11-30") + "\n" + older);
  CHECK(append_block(running, block_of(320, "2026-11-30")) == running);
  CHECK(append_block(running, block_of(312, "2026-11-23")) == running);
  CHECK(append_block("", block_of(312, "2026-11-23")) == block_of(312, "2026-11-23"));
}

TEST_CASE("a byte-order mark stays first and line ends are the file's") {
  CHECK(append_block("\xEF\xBB\xBF# Old, Monday, November 23, 2026\r\nx\r\n",
                     "# New\n- Meeting: MGE-M1\n") ==
        "\xEF\xBB\xBF# New\r\n- Meeting: MGE-M1\r\n\r\n# Old, Monday, November 23, 2026\r\nx\r\n");
}

TEST_CASE("each block of a running document is a reading of its own meeting") {
  const auto running = append_block(block_of(312, "2026-11-23"), block_of(320, "2026-11-30"));
  auto context = context_of(tour_meeting(), tour_roster());
  std::vector<Id> asked;
  context.find = [&](const Identity& identity) {
    asked.push_back(identity.number.value());
    auto meeting = tour_meeting();
    meeting.number = *identity.number;
    return MeetingLookup{meeting, {}, {}};
  };
  const auto readings = read_document(running, "x.md", context);
  CHECK(asked == std::vector<Id>{320, 312});
  REQUIRE(readings.size() == 2);
  CHECK(readings[0].identity.date == day("2026-11-30"));
  CHECK(readings[1].identity.date == day("2026-11-23"));
  check_every_line_is_accounted_for(running, readings);
}

TEST_CASE("numbers are put at the ends of their lines, once, and nothing else changes") {
  const std::string text = "- Ben: a  \r\n\r\n| Ana | b |\n- c (A3)\nlast";
  const std::vector<LineId> ids{{1, "A1"}, {3, "A2"}, {4, "A3"}, {5, "D4"}};
  const auto written = write_back(text, ids);
  CHECK(written == "- Ben: a (A1)  \r\n\r\n| Ana | b (A2) |\n- c (A3)\nlast (D4)");
  CHECK(write_back(written, ids) == written);
  CHECK(write_back(text, {}) == text);
}

TEST_CASE("escaped text shows as it is and starts nothing") {
  CHECK(escape_markdown("# a") == "\\# a");
  CHECK(escape_markdown("1. a") == "1\\. a");
  CHECK(escape_markdown("1.") == "1\\.");
  CHECK(escape_markdown("10.20 they wait") == "10.20 they wait");
  CHECK(escape_markdown("5 | strips") == "5 | strips");
  CHECK(escape_markdown("| a |") == "\\| a |");
  CHECK(escape_markdown("- a") == "\\- a");
  CHECK(escape_markdown("a_b _c_ *d* [e](f) <g> &amp; R&D `h` ~i~ a|b") ==
        "a_b \\_c\\_ \\*d\\* \\[e\\](f) \\<g> \\&amp; R&D \\`h\\` \\~i\\~ a|b");
  CHECK(escape_markdown(" two\nlines ") == "two lines");
  CHECK(escape_markdown("80 % at target (now 64 %)") == "80 % at target (now 64 %)");
}

}  // namespace collab::test
