// What a school and its teams call the parts of their documents: the headings of
// .collab/words.toml.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/words/section_words.h"

namespace collab {

/// Headings as only_words() gives them. Without a kind: known to be something else.
using OwnHeadings = std::map<std::string, std::optional<SectionKind>, std::less<>>;

/// The headings of a file, by the team's slug; those of the whole school stand under "school".
/// Throws Error(input) with the place of whatever is no list of headings of a team.
std::map<std::string, OwnHeadings> own_headings(std::string_view toml, const std::string& file,
                                                const std::vector<std::string>& teams);

}  // namespace collab
