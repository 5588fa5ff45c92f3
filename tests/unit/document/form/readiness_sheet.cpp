// Readiness sheets: out, filled in, and back.
#include "document/form/readiness_sheet.h"

#include <doctest/doctest.h>

#include "refusal.h"

namespace collab {
namespace {

Guide club() {
  return read_guide(
             "# Book club\n\nColleagues read.\n\n## Before you start\n\n"
             "- [time] Is there an hour a month, in *paid* time?\n  If not: read half.\n"
             "- [book-choice] Does everybody choose once?\n- [people] Are there three of you?\n",
             "club", "club.md")
      .guide;
}

using Answers = std::map<std::string, SaidAnswer, std::less<>>;

void put(std::string& sheet, std::string_view after, std::string_view words) {
  sheet.insert(sheet.find(after) + after.size(), words);
}

}  // namespace

TEST_CASE("a sheet has the questions, and the answers that are in force") {
  ReadinessAnswer said;
  said.question = "people";
  said.answer = "partly";
  said.because = "two";
  const std::map<std::string, StandingAnswer, std::less<>> standing{
      {"people", {said, {}, std::nullopt}}};
  CHECK(write_readiness_sheet(club(), "MGE", standing) == R"(# Are we ready? Book club

- Sheet: MGE guide club

Behind each question write yes, partly, no or not known, and why if you like.

- Is there an hour a month, in \*paid\* time?
- Does everybody choose once?
- Are there three of you? partly: two
)");
}

TEST_CASE("what was written behind the questions comes back, also from a word processor") {
  std::string sheet = write_readiness_sheet(club(), "MGE", {});
  CHECK(read_readiness_sheet(club(), "MGE", sheet, "a.md").answers.empty());
  CHECK(read_readiness_sheet(club(), "MGE", sheet, "a.md").unclear.empty());
  put(sheet, "time?", " no, the bus");
  put(sheet, "once?", " **Yes**");
  const Answers expected{{"time", {"no", "the bus"}}, {"book-choice", {"yes", std::nullopt}}};
  CHECK(read_readiness_sheet(club(), "MGE", sheet, "a.md").answers == expected);
  std::string other = sheet;
  for (std::size_t at = 0; (at = other.find("\n- ", at)) != std::string::npos; ++at)
    other.replace(at, 3, "\r\n*   ");
  CHECK(read_readiness_sheet(club(), "MGE", other, "a.md").answers == expected);
}

TEST_CASE("what is no answer is named with its place, the rest counts") {
  std::string sheet = write_readiness_sheet(club(), "MGE", {});
  put(sheet, "time?", " we shall see");
  put(sheet, "once?", " yes");
  const ReadinessReading reading = read_readiness_sheet(club(), "MGE", sheet, "a.md");
  CHECK(reading.answers == Answers{{"book-choice", {"yes", std::nullopt}}});
  REQUIRE(reading.unclear.size() == 1);
  CHECK(reading.unclear[0].what == "'we shall see' is no answer to 'time'");
  CHECK(reading.unclear[0].line == 7);
}

TEST_CASE("the sheet of another guide or school is refused") {
  const std::string sheet = write_readiness_sheet(club(), "ELM", {});
  CHECK(refusal([&] { read_readiness_sheet(club(), "MGE", sheet, "a.md"); }) ==
        "5: 'a.md' is the sheet 'ELM guide club', not 'MGE guide club' (write one: collab guide "
        "check club -o club.md)");
  CHECK(refusal([&] {
          read_readiness_sheet(club(), "MGE", "# Notes\n", "a.md");
        }).starts_with("5: 'a.md' does not say which sheet it is"));
}

}  // namespace collab
