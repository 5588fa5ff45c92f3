// Tables in every format, whole outputs.
#include "report/render/render.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace collab;

namespace {

Date day(int year, int month, int number) { return *make_date(year, month, number); }

Table meetings() {
  return {"meeting.list",
          "Meetings",
          {{"meeting", "Meeting", Type::reference},
           {"held_on", "Day", Type::date},
           {"team", "Team", Type::text},
           {"minutes", "Minutes", Type::integer},
           {"share", "Share", Type::percent},
           {"whole", "Whole", Type::boolean}},
          {{"M9", day(2026, 11, 16), "grade-3", std::int64_t{45}, 66.66, true},
           {"M142", day(2026, 11, 23), "Éva, \"late\"\n=1+1", {}, {}, false},
           {"M10", {}, "=SUM(A1)", std::int64_t{5}, 100.0, {}}},
          false};
}

Look look_as(Format format) {
  Look look;
  look.format = format;
  look.width = 0;
  look.as_of = day(2026, 11, 23);
  return look;
}

std::string shown(const Table& table, const Look& look) {
  return render(std::span(&table, 1), look);
}

std::string refusal(const Table& table, const Look& look) {
  try {
    shown(table, look);
  } catch (const Error& error) {
    return error.message + " / " + error.hint;
  }
  return "nothing was refused";
}

}  // namespace

TEST_CASE("a listing for people is aligned, numbers to the right, control characters visible") {
  CHECK(shown(meetings(), look_as(Format::table)) ==
        "Meeting  Day         Team               Minutes  Share  Whole\n"
        "M9       2026-11-16  grade-3                 45   66.7  true\n"
        "M142     2026-11-23  Éva, \"late\"\\n=1+1                  false\n"
        "M10                  =SUM(A1)                 5  100.0\n");
}

TEST_CASE("a listing is cut in its text columns to fit the terminal") {
  Look look = look_as(Format::table);
  look.width = 60;
  look.columns = {"meeting", "team", "held_on"};
  Table table = meetings();
  table.rows[0][2] = std::string(60, 'x');
  CHECK(shown(table, look) ==
        "Meeting  Team                                     Day\n"
        "M9       " +
            std::string(38, 'x') +
            "…  2026-11-16\n"
            "M142     Éva, \"late\"\\n=1+1                        2026-11-23\n"
            "M10      =SUM(A1)\n");
}

TEST_CASE("a listing that does not fit leaves out columns without a value before it cuts texts") {
  const Table table{"action.list",
                    "Actions",
                    {{"action", "Action", Type::reference},
                     {"text", "What", Type::text},
                     {"decision", "Decision", Type::reference},
                     {"done_on", "Done", Type::date}},
                    {{"A1", "Share the exit-ticket data", {}, {}}}};
  Look look;
  look.format = Format::table;
  look.width = 36;
  CHECK(render(std::span(&table, 1), look) ==
        "Action  What\n"
        "A1      Share the exit-ticket data\n");
  look.width = 60;
  CHECK(render(std::span(&table, 1), look) ==
        "Action  What                        Decision  Done\n"
        "A1      Share the exit-ticket data\n");
  look.width = 36;
  look.columns = {"text", "done_on"};
  CHECK(render(std::span(&table, 1), look) ==
        "What                        Done\n"
        "Share the exit-ticket data\n");
}

TEST_CASE("an empty listing is nothing for people and scripts, a header for CSV, [] for JSON") {
  Table table = meetings();
  table.rows.clear();
  CHECK(shown(table, look_as(Format::table)) == "");
  CHECK(shown(table, look_as(Format::plain)) == "");
  CHECK(shown(table, look_as(Format::csv)) == "meeting,held_on,team,minutes,share,whole\n");
  CHECK(shown(table, look_as(Format::json)) ==
        "{\"schema\":\"collab.meeting.list/1\",\"as_of\":\"2026-11-23\",\"items\":[]}\n");
  CHECK(shown(table, look_as(Format::ndjson)) == "");
}

TEST_CASE("plain has tabs between fields and escapes what would break a line") {
  CHECK(shown(meetings(), look_as(Format::plain)) ==
        "M9\t2026-11-16\tgrade-3\t45\t66.7\ttrue\n"
        "M142\t2026-11-23\tÉva, \"late\"\\n=1+1\t\t\tfalse\n"
        "M10\t\t=SUM(A1)\t5\t100.0\t\n");
  Table table = meetings();
  table.rows = {{"a\\b\tc", {}, "\x1b[31m\x7f", {}, {}, {}}};
  Look look = look_as(Format::plain);
  look.columns = {"meeting", "team"};
  CHECK(shown(table, look) == "a\\\\b\\tc\t\\x1b[31m\\x7f\n");
  look.end_with_nul = true;
  CHECK(shown(table, look) == "a\\\\b\\tc\t\\x1b[31m\\x7f" + std::string(1, '\0'));
}

TEST_CASE("CSV quotes what needs it and guards texts against formulas, not numbers") {
  CHECK(shown(meetings(), look_as(Format::csv)) ==
        "meeting,held_on,team,minutes,share,whole\n"
        "M9,2026-11-16,grade-3,45,66.7,true\n"
        "M142,2026-11-23,\"Éva, \"\"late\"\"\n=1+1\",,,false\n"
        "M10,,'=SUM(A1),5,100.0,\n");
  Table table = {"x", "X", {{"n", "N", Type::integer}}, {{std::int64_t{-5}}, {{}}}, false};
  CHECK(shown(table, look_as(Format::csv)) == "n\n-5\n\"\"\n");
}

TEST_CASE("the excel format has a mark in front and CRLF at the ends") {
  Look look = look_as(Format::excel);
  look.columns = {"meeting", "team"};
  look.limit = 1;
  CHECK(shown(meetings(), look) == "\xEF\xBB\xBFmeeting,team\r\nM9,grade-3\r\n");
}

TEST_CASE("JSON keeps types, keys are always there, what is missing is null") {
  CHECK(shown(meetings(), look_as(Format::json)) ==
        "{\"schema\":\"collab.meeting.list/1\",\"as_of\":\"2026-11-23\",\"items\":[\n"
        "{\"meeting\":\"M9\",\"held_on\":\"2026-11-16\",\"team\":\"grade-3\",\"minutes\":45,"
        "\"share\":66.7,\"whole\":true},\n"
        "{\"meeting\":\"M142\",\"held_on\":\"2026-11-23\",\"team\":\"Éva, \\\"late\\\"\\n=1+1\","
        "\"minutes\":null,\"share\":null,\"whole\":false},\n"
        "{\"meeting\":\"M10\",\"held_on\":null,\"team\":\"=SUM(A1)\",\"minutes\":5,\"share\":100.0,"
        "\"whole\":null}\n]}\n");
  Look look = look_as(Format::ndjson);
  look.columns = {"meeting", "minutes"};
  CHECK(shown(meetings(), look) ==
        "{\"meeting\":\"M9\",\"minutes\":45}\n{\"meeting\":\"M142\",\"minutes\":null}\n"
        "{\"meeting\":\"M10\",\"minutes\":5}\n");
}

TEST_CASE("Markdown cells hold any text without becoming markup") {
  Look look = look_as(Format::md);
  look.columns = {"meeting", "team", "minutes"};
  Table table = meetings();
  table.rows[2][2] = "a|b \\ <b>*x*</b> [y](z) #1 `c` _d_ ~e~ & www.x.org me@x.org http://x";
  CHECK(shown(table, look) ==
        "| Meeting | Team | Minutes |\n"
        "|---|---|---:|\n"
        "| M9 | grade-3 | 45 |\n"
        "| M142 | Éva, \"late\"<br>=1+1 |  |\n"
        "| M10 | a\\|b \\\\ \\<b\\>\\*x\\*\\</b\\> \\[y\\](z) \\#1 \\`c\\` \\_d\\_ \\~e\\~ \\& "
        "www\\.x.org me\\@x.org http\\://x | 5 |\n");
}

TEST_CASE("no text opens a block in Markdown") {
  CHECK(markdown_text("- item") == "\\- item");
  CHECK(markdown_text("+ item") == "\\+ item");
  CHECK(markdown_text("12. item") == "12\\. item");
  CHECK(markdown_text("3) item") == "3\\) item");
  CHECK(markdown_text("# head") == "\\# head");
  CHECK(markdown_text("> quote") == "\\> quote");
  CHECK(markdown_text("===") == "\\===");
  CHECK(markdown_text("2026 was 3.5 good") == "2026 was 3.5 good");
  CHECK(markdown_text("one\n# two") == "one<br>\\# two");
}

TEST_CASE("a record stands downwards; what is missing is left out for people only") {
  Table table = {"team.show",
                 "Team",
                 {{"slug", "Slug", Type::reference},
                  {"charge", "Charge", Type::text},
                  {"ended_on", "Ended", Type::date}},
                 {{"grade-3", "Every reader\nreads", {}}},
                 true};
  CHECK(shown(table, look_as(Format::table)) ==
        "Slug    grade-3\n"
        "Charge  Every reader\n"
        "        reads\n");
  CHECK(shown(table, look_as(Format::plain)) ==
        "slug\tgrade-3\ncharge\tEvery reader\\nreads\nended_on\t\n");
  CHECK(shown(table, look_as(Format::md)) == "- Slug: grade-3\n- Charge: Every reader<br>reads\n");
  CHECK(shown(table, look_as(Format::csv)) ==
        "slug,charge,ended_on\ngrade-3,\"Every reader\nreads\",\n");
}

TEST_CASE("columns are picked in the given order, and a wrong name lists the right ones") {
  Look look = look_as(Format::plain);
  look.columns = {"team", "meeting"};
  look.limit = 1;
  CHECK(shown(meetings(), look) == "grade-3\tM9\n");
  look.columns = {"tean"};
  CHECK(
      refusal(meetings(), look) ==
      "--columns: there is no column 'tean'; did you mean 'team'? / the columns: meeting, held_on, "
      "team, minutes, share, whole");
  look.columns = {"team", "team"};
  CHECK(refusal(meetings(), look) == "--columns: 'team' is there twice / ");
}

TEST_CASE("sorting knows numbers in references, and what is missing comes last both ways") {
  Look look = look_as(Format::plain);
  look.columns = {"meeting"};
  look.sort = "meeting";
  CHECK(shown(meetings(), look) == "M9\nM10\nM142\n");
  look.sort = "meeting:desc";
  CHECK(shown(meetings(), look) == "M142\nM10\nM9\n");
  look.sort = "held_on";
  CHECK(shown(meetings(), look) == "M9\nM142\nM10\n");
  look.sort = "held_on:desc";
  CHECK(shown(meetings(), look) == "M142\nM9\nM10\n");
  look.sort = "minutes:asc";
  CHECK(shown(meetings(), look) == "M10\nM9\nM142\n");
  look.sort = "nothing";
  CHECK(
      refusal(meetings(), look) ==
      "--sort: there is no column 'nothing' / the columns: meeting, held_on, team, minutes, share, "
      "whole");
}

TEST_CASE("a limit of 0 shows no row") {
  Look look = look_as(Format::plain);
  look.limit = 0;
  CHECK(shown(meetings(), look) == "");
}

TEST_CASE("several tables have headings for people and must be chosen from for CSV") {
  Table second = meetings();
  second.name = "meeting.other";
  second.title = "Others";
  const Table both[] = {meetings(), second};
  Look look = look_as(Format::table);
  look.columns = {"meeting"};
  look.limit = 1;
  CHECK(render(both, look) == "Meetings\nMeeting\nM9\n\nOthers\nMeeting\nM9\n");
  look.format = Format::md;
  CHECK(render(both, look) ==
        "## Meetings\n\n| Meeting |\n|---|\n| M9 |\n\n## Others\n\n| Meeting |\n|---|\n| M9 |\n");
  look.format = Format::csv;
  CHECK_THROWS_AS(render(both, look), Error);
  look.table = "meeting.other";
  CHECK(render(both, look) == "meeting\nM9\n");
  look.table = "nothing";
  CHECK_THROWS_AS(render(both, look), Error);
}

TEST_CASE("a file's extension tells the format, an unknown one does not") {
  CHECK(format_of_file("a.csv") == Format::csv);
  CHECK(format_of_file("a.b/c.md") == Format::md);
  CHECK(format_of_file("x.ndjson") == Format::ndjson);
  CHECK(format_of_file("x.tsv") == Format::plain);
  CHECK(format_of_file("x.txt") == Format::table);
  CHECK(!format_of_file("x.xlsx"));
  CHECK(!format_of_file("csv"));
}

TEST_CASE("every name of a format is understood") {
  for (const std::string_view name : format_names()) CHECK(format_named(name).has_value());
  CHECK(!format_named("html"));
}
