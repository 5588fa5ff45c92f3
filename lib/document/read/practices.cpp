// Reads what a meeting has for other teams; see block_reader.h.
#include <algorithm>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/sheet/phrases.h"

namespace collab {

/// "Material: fraction bars (room 12)", "Unit: fractions", or just what works.
void BlockReader::read_shared(const Entry& entry) {
  const auto line = whole(entry);
  std::string words{trim(line.text())};
  At<Practice> read{{}, collector_.spot(entry, line.begin)};
  if (const auto colon = words.find(':'); colon != std::string::npos) {
    const std::string kind = fold_text(std::string_view(words).substr(0, colon));
    const auto known = std::ranges::find(practice_kinds, kind, &PracticeKind::word);
    if (known != practice_kinds.end()) {
      read.kind = kind;
      words = trim(std::string_view(words).substr(colon + 1));
    }
  }
  const auto open = words.rfind(" (");
  if (has_place(read.kind) && words.ends_with(')') && open != std::string::npos) {
    read.place = words.substr(open + 2, words.size() - open - 3);
    if (read.place->empty()) read.place.reset();
    words = trim(std::string_view(words).substr(0, open));
  }
  if (is_blank_value(words)) {
    collector_.prompt(entry);
    return;
  }
  read.text = words;
  collector_.reading().shared.push_back(std::move(read));
  collector_.understood(entry);
}

}  // namespace collab
