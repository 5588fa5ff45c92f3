// Errors as the user reads them, whole texts.
#include "cmd/frame/complaint.h"

#include <doctest/doctest.h>

using namespace collab;

namespace {

Problem problem(std::string file, int line, int column, std::string what) {
  Problem one;
  one.file = std::move(file);
  one.line = line;
  one.column = column;
  one.what = std::move(what);
  return one;
}

}  // namespace

TEST_CASE("an error is what failed, and what to type") {
  CHECK(complaint(Error(Kind::not_found, "there is no team 'grade-4'", "did you mean 'grade-3'?"),
                  false) ==
        "collab: error: there is no team 'grade-4'\n"
        "  hint: did you mean 'grade-3'?\n");
  CHECK(complaint(Error(Kind::busy, "busy"), true) == "collab: \x1b[1;31merror:\x1b[0m busy\n");
}

TEST_CASE("a problem shows the line of the input with a mark below the place") {
  Problem one = problem("roster.csv", 14, 1, "handle 'r alvarez' has a space");
  one.excerpt = "r alvarez,Rosa Alvarez,teacher";
  one.width = 9;
  one.hint = "use 'r.alvarez'";
  CHECK(complaint(Error(Kind::input, {one}, "nothing was imported"), false) ==
        "collab: error: roster.csv:14:1: handle 'r alvarez' has a space\n"
        "  14 | r alvarez,Rosa Alvarez,teacher\n"
        "     | ^^^^^^^^^\n"
        "  hint: use 'r.alvarez'\n"
        "collab: nothing was imported\n");
}

TEST_CASE("problems stand in the order of the input") {
  CHECK(complaint(Error(Kind::input,
                        {problem("b.csv", 1, 1, "fourth"), problem("a.csv", 10, 1, "third"),
                         problem("a.csv", 2, 9, "second"), problem("a.csv", 2, 0, "first")},
                        ""),
                  false) ==
        "collab: error: a.csv:2: first\n"
        "collab: error: a.csv:2:9: second\n"
        "collab: error: a.csv:10:1: third\n"
        "collab: error: b.csv:1:1: fourth\n");
}

TEST_CASE("the mark stands right behind wide, combining and invisible characters") {
  Problem one = problem("x", 3, 4, "wrong");
  one.excerpt = "日é\x1b=1";
  one.width = 2;
  CHECK(complaint(Error(Kind::input, {one}, ""), false) ==
        "collab: error: x:3:4: wrong\n"
        "  3 | 日é\\x1b=1\n"
        "    |        ^^\n");
}

TEST_CASE("a mark behind the end of the line, or on an empty one, is still a mark") {
  Problem one = problem("x", 3, 9, "something is missing");
  one.excerpt = "abc";
  CHECK(complaint(Error(Kind::input, {one}, ""), false) ==
        "collab: error: x:3:9: something is missing\n"
        "  3 | abc\n"
        "    |    ^\n");
}

TEST_CASE("a very long line is cut around the mark") {
  Problem one = problem("x", 1, 5001, "here");
  one.excerpt = std::string(5000, 'a') + "BB" + std::string(5000, 'c');
  one.width = 2;
  CHECK(complaint(Error(Kind::input, {one}, ""), false) ==
        "collab: error: x:1:5001: here\n"
        "  1 | …" +
            std::string(33, 'a') + "BB" + std::string(65, 'c') +
            "…\n"
            "    | " +
            std::string(34, ' ') + "^^\n");
}

TEST_CASE("nothing from an input reaches the terminal as control characters") {
  Problem one = problem("a\x1b]0;x\x07", 1, 1, "bad \x1b[2J");
  one.excerpt = "\x1b[2J\xff";
  one.hint = "type \x1b";
  const std::string text = complaint(Error(Kind::input, {one}, "state\x1b"), false);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find('\x07') == std::string::npos);
  CHECK(text.find('\xff') == std::string::npos);
}

TEST_CASE("of many problems twenty are shown, and how many more there are") {
  std::vector<Problem> problems;
  for (int line = 1; line <= 21; ++line) problems.push_back(problem("t.md", line, 1, "bad"));
  const std::string text = complaint(Error(Kind::input, problems, "not used"), false);
  CHECK(text.find("t.md:20:1: bad\ncollab: and 1 error more\ncollab: not used\n") !=
        std::string::npos);
  CHECK(text.find("t.md:21") == std::string::npos);
  problems.pop_back();
  CHECK(complaint(Error(Kind::input, problems, ""), false).find("more") == std::string::npos);
}

TEST_CASE("an excerpt may begin within its line") {
  Problem one = problem("roster.csv", 14, 9, "'jan' is not a date");
  one.excerpt = "jan";
  one.excerpt_column = 9;
  one.width = 3;
  CHECK(complaint(Error(Kind::input, {one}, ""), false) ==
        "collab: error: roster.csv:14:9: 'jan' is not a date\n"
        "  14 | jan\n"
        "     | ^^^\n");
}
