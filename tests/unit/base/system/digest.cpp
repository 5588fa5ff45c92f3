// Fingerprints against published values of FNV-1a.
#include "base/system/digest.h"

#include <doctest/doctest.h>

namespace collab {

TEST_CASE("the digest of bytes is FNV-1a with their number") {
  CHECK(digest("") == "cbf29ce484222325-0");
  CHECK(digest("a") == "af63dc4c8601ec8c-1");
  CHECK(digest("foobar") == "85944171f73967e8-6");
}

}  // namespace collab
