// What people write behind a celebration about telling it.
#include "document/words/consent.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace collab::test {
namespace {

std::string said(std::string_view celebration) {
  const auto found = consent_said(celebration);
  const char* word = found.consent == Consent::yes       ? "yes"
                     : found.consent == Consent::no      ? "no"
                     : found.consent == Consent::unclear ? "unclear"
                                                         : "unsaid";
  return std::string{celebration.substr(0, found.text)} + "|" + word;
}

}  // namespace

TEST_CASE("the usual words of consent let a celebration be told, and are no part of it") {
  for (const std::string_view words :
       {"Ana's greeting (ok to share)", "Ana's greeting (may be shared)",
        "Ana's greeting (please share)", "Ana's greeting (Okay to share!)",
        "Ana's greeting [share it].", "Ana's greeting - OK to share",
        "Ana's greeting, please share", "Ana's greeting. Feel free to share!",
        "Ana's greeting (se puede compartir)"})
    CHECK(said(words) == "Ana's greeting|yes");
}

TEST_CASE("what is kept in the team, says nothing, or is not clear is not told") {
  CHECK(said("Ana's greeting (do not share)") == "Ana's greeting|no");
  CHECK(said("Ana's greeting (please don\u2019t share)") == "Ana's greeting|no");
  CHECK(said("Ana's greeting, team only") == "Ana's greeting|no");
  CHECK(said("Ana's greeting") == "Ana's greeting|unsaid");
  CHECK(said("the garden (shared with grade 2)") == "the garden (shared with grade 2)|unsaid");
  CHECK(said("we share books") == "we share books|unsaid");
  CHECK(said("Ana's greeting (share?)") == "Ana's greeting (share?)|unclear");
  CHECK(said("Ana's greeting (share with the board)") ==
        "Ana's greeting (share with the board)|unclear");
  CHECK(said("(ok to share)") == "|yes");
  CHECK(said("") == "|unsaid");
}

}  // namespace collab::test
