// Whether a celebration may be told outside the team, by what people write behind it: the lists of
// share/words/celebrations.toml.
#pragma once
#include <cstddef>
#include <string_view>

namespace collab {

enum class Consent { unsaid, yes, no, unclear };

/// What the end of a celebration's text says, and the length of the text before that.
struct ConsentSaid {
  Consent consent = Consent::unsaid;
  std::size_t text = 0;
};

/// "we moved up a week (please share)", "... - ok to share". A remark in brackets about sharing
/// that is none of the known ones is unclear, and stays in the text.
ConsentSaid consent_said(std::string_view celebration);

}  // namespace collab
