// Likeness of words; see base/text/similar.cpp.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {
namespace {

using Words = std::vector<std::string>;

const Words& nouns() {
  static const Words words = {"action", "calendar", "decision", "goal",   "guide",  "meeting",
                              "member", "mentor",   "partner",  "person", "report", "school",
                              "series", "status",   "survey",   "team"};
  return words;
}

TEST_CASE("a slip of a finger leads to the word that was meant") {
  CHECK(similar("meetnig", nouns()) == Words{"meeting"});
  CHECK(similar("meting", nouns()) == Words{"meeting"});
  CHECK(similar("meetings", nouns()) == Words{"meeting"});
  CHECK(similar("TEAM", nouns()) == Words{"team"});
  CHECK(similar("taem", nouns()) == Words{"team"});
  CHECK(similar("persn", nouns()) == Words{"person"});
  CHECK(similar("éàction", Words{"éaction"}) == Words{"éaction"});
}

TEST_CASE("a beginning is enough") {
  CHECK(similar("cal", nouns()) == Words{"calendar"});
  CHECK(similar("me", nouns()) == Words{"member", "mentor", "meeting"});
  CHECK(similar("Éva", Words{"Éva Horváth", "Eve"}) == Words{"Éva Horváth"});
}

TEST_CASE("a word unlike all others has no suggestion") {
  CHECK(similar("banana", nouns()).empty());
  CHECK(similar("x", nouns()).empty());
  CHECK(similar("", nouns()).empty());
  CHECK(similar("ab", Words{"cd", ""}).empty());
  CHECK(similar("a", Words{"b"}).empty());
}

TEST_CASE("the suggestions do not depend on the order of the candidates") {
  Words words = {"cart", "card", "care", "cars", "bare", "carts", "cart"};
  std::sort(words.begin(), words.end());
  const Words wanted = similar("car", words);
  CHECK(wanted == Words{"card", "care", "cars"});
  int wrong = 0;
  do {
    if (similar("car", words) != wanted) ++wrong;
  } while (std::next_permutation(words.begin(), words.end()));
  CHECK(wrong == 0);
}

TEST_CASE("suggestions are asked for in words") {
  CHECK(did_you_mean("taem", nouns()) == "did you mean 'team'?");
  CHECK(did_you_mean("banana", nouns()).empty());
  CHECK(did_you_mean("ab", Words{"abc", "abd"}) == "did you mean 'abc' or 'abd'?");
  CHECK(did_you_mean("ab", Words{"abc", "abd", "abe", "abf"}) ==
        "did you mean 'abc', 'abd' or 'abe'?");
  CHECK(did_you_mean("ab", Words{"ab\x1b[0m"}) == "did you mean 'ab\\x1b[0m'?");
}

}  // namespace
}  // namespace collab
