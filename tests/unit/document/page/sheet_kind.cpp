// A sheet is known by the line that names it, however that line has changed on its way.
#include "document/page/sheet_kind.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "base/error.h"

namespace collab {
namespace {

/// The hint of the refusal, or nothing where the text is let through.
std::optional<std::string> sent_to(const std::string& text, SheetKind wanted) {
  try {
    refuse_other_sheet(text, "f.md", wanted);
  } catch (const Error& error) {
    REQUIRE(error.kind == Kind::input);
    REQUIRE(error.problems.size() == 1);
    CHECK(error.problems[0].excerpt.empty());
    return error.problems[0].hint;
  }
  return std::nullopt;
}

constexpr const char* to_the_pair =
    "read it with: collab mentor record f.md; what it says stays with the two of them";

}  // namespace

TEST_CASE("a pair's sheet is no minutes, however a word processor has changed it") {
  for (const char* text : {
           "# Mentoring\n\n- Sheet: MGE-P4 reflect\n- Date: 2026-11-24\n",
           "**Sheet:** MGE-P4 reflect\n",
           "**Sheet: MGE-P4 reflect**\n",
           "- *Sheet*: `MGE-P4` conversation\n",
           "\\- Sheet\\: MGE\\-P4 reflect\n",
           "Sheet: MGE‑P4 reflect\n",
           "Sheet: MGE–P4 reflect\n",
           "Sheet:\u00a0MGE-P4 reflect\n",
           "ＳＨＥＥＴ：MGE-P4 reflect\n",
           "sheet MGE-P4 reflect\n",
           "> Sheet: mge-p4\n",
           "| Sheet | MGE-P4 reflect |\n|---|---|\n| Date | 2026-11-24 |\n",
           "| What | Which |\n|---|---|\n| **Sheet:** | MGE-P4 reflect |\n",
           "# Mentoring: Ana and Ben Sheet: MGE-P4 reflect Date: 2026-11-24\n",
           "1. Sheet: [MGE-P4](https://example.org) reflect\n",
           "### Sheet: MGE-P4 reflect\n",
           "# PLC, November 23, 2026\n\n- Here: all\n\n# Mentoring\n\n- Sheet: OTHER-P12 goal\n",
           "# Notes\n\nThis sheet is for the two of you. collab reads back the date.\n",
           "*This sheet is for the two of you.*\n",
       }) {
    CAPTURE(text);
    CHECK(sent_to(text, SheetKind::meeting) == to_the_pair);
    CHECK(sent_to(text, SheetKind::lesson) == to_the_pair);
    CHECK(sent_to(text, SheetKind::partner) == to_the_pair);
    CHECK(sent_to(text, SheetKind::guide) == to_the_pair);
    CHECK_FALSE(sent_to(text, SheetKind::mentor));
  }
}

TEST_CASE("a pair's sheet far down in a long document is found too") {
  std::string text = "# PLC, November 23, 2026\n\n";
  for (int i = 0; i < 60; ++i) text += "- a line\n";
  text += "\n- Sheet: MGE-P4 reflect\n";
  CHECK(sent_to(text, SheetKind::meeting) == to_the_pair);
}

TEST_CASE("every other sheet names the command that reads it") {
  CHECK(sent_to("- Sheet: MGE-L7 observation 2\n", SheetKind::meeting) ==
        "read it with: collab lessonstudy record f.md");
  CHECK(sent_to("- Sheet: MGE-L7 plan\n", SheetKind::mentor) ==
        "read it with: collab lessonstudy record f.md");
  CHECK(sent_to("- Sheet: MGE partner contact city-library\n", SheetKind::meeting) ==
        "read it with: collab partner record f.md");
  CHECK(sent_to("- Sheet: MGE guide mentoring\n", SheetKind::lesson) ==
        "read it with: collab guide check GUIDE --record f.md");
  CHECK(sent_to("# PLC\n\n- Meeting: MGE-M312\n", SheetKind::mentor) ==
        "read it with: collab meeting record f.md");
}

TEST_CASE("minutes may speak of sheets and pairs") {
  for (const char* text : {
           "# PLC, November 23, 2026\n\n- Meeting: MGE-M312\n- Here: all\n",
           "We looked at the sheet MGE-P4 of last year\n",
           "Worksheet: MGE-P4\n",
           "Sheet: the one on fractions\n",
           "Sheet: page 4\n",
           "Next steps: share the sheet\n",
           "Sheet: MGE-L7\n",
           "Sheet: A-B\n",
           "Sheets: MGE-P4\n",
           "",
       }) {
    CAPTURE(text);
    CHECK_FALSE(sent_to(text, SheetKind::meeting));
  }
}

}  // namespace collab
