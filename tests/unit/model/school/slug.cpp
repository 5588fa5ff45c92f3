// Which words may name a team.
#include "model/school/slug.h"

#include <doctest/doctest.h>

#include "cmd/frame/command.h"
#include "model/team/team.h"

namespace collab {
namespace {

std::string refusal(std::string_view slug) {
  try {
    check_slug(slug);
  } catch (const Error& error) {
    CHECK(error.kind == Kind::input);
    return error.message + "; " + error.hint;
  }
  return "";
}

TEST_CASE("a slug is letters, digits and dashes") {
  for (const char* slug :
       {"grade-3", "sci-5", "ab", "k1", "arts", "marching-band", "mayflower", "decision-makers",
        "novel-study", "mar-grade", "plc-2026", "a-1", "abcdefghijklmnopqrstuvwxyz-12345"})
    CHECK_MESSAGE(refusal(slug).empty(), slug);
}

TEST_CASE("what is no slug is refused with one that would do") {
  CHECK(refusal("Grade 3") ==
        "slug 'Grade 3' is not 2 to 32 of a-z, 0-9 and '-', beginning with a letter; "
        "for example: grade-3");
  CHECK(refusal("") ==
        "slug '' is not 2 to 32 of a-z, 0-9 and '-', beginning with a letter; "
        "for example: grade-3");
  CHECK(refusal("3rd") ==
        "slug '3rd' is not 2 to 32 of a-z, 0-9 and '-', beginning with a letter; "
        "for example: rd");
  CHECK(refusal("Évaluation").ends_with("for example: evaluation"));
  for (const char* slug :
       {"a", "-a", "grade_3", "grade.3", "grade/3", "x\n", "abcdefghijklmnopqrstuvwxyz-123456"})
    CHECK_MESSAGE(!refusal(slug).empty(), slug);
}

TEST_CASE("what a spreadsheet turns into a date is refused") {
  CHECK(refusal("mar-5") ==
        "slug 'mar-5' becomes a date in a spreadsheet; for example: mar-5-team");
  for (const char* slug :
       {"jan-12", "sept-3", "may-2026", "dec", "march1", "oct-3-2026", "june", "feb-", "sep29"})
    CHECK_MESSAGE(refusal(slug).find("becomes a date") != std::string::npos, slug);
}

TEST_CASE("what names another record is refused") {
  for (const char* slug :
       {"m312", "a142", "d57", "g9", "p4", "l7", "n3", "s1", "t3", "e4", "w2", "v5"})
    CHECK_MESSAGE(refusal(slug).find("looks like the number of a record") != std::string::npos,
                  slug);
}

TEST_CASE("words of references and values are refused") {
  for (const char* slug : {"latest", "next", "all", "today", "monday", "true", "null"})
    CHECK_MESSAGE(refusal(slug).find("is a word of the command line") != std::string::npos, slug);
}

TEST_CASE("no team can be named as a noun or a verb") {
  for (const Noun& noun : nouns()) {
    CHECK_MESSAGE(!refusal(noun.name).empty(), noun.name);
    for (const Command& command : noun.commands()) {
      const std::string_view verb = command.verb.substr(0, command.verb.find(' '));
      if (!verb.empty()) CHECK_MESSAGE(!refusal(verb).empty(), verb);
    }
  }
}

}  // namespace
}  // namespace collab
