// A line that only says how a motion went: "Motion carried 4-0." It is about the line above it. See
// block_reader.h.
#include <algorithm>

#include "document/read/block_reader.h"

namespace collab {

/// The decision that a line of the block was read as.
std::vector<At<Decision>>::iterator BlockReader::decision_of(const DocLine& line) {
  auto& decisions = collector_.reading().decisions;
  return std::find_if(decisions.begin(), decisions.end(), [&](const auto& each) {
    return each.at.line >= line.line && each.at.line <= std::max(line.line, line.last_line);
  });
}

/// Reads such a line. False where it says something else or nothing stands above it.
bool BlockReader::read_outcome(const Entry& entry) {
  const auto outcome = outcome_alone(entry.text.text());
  if (outcome == Outcome::none || entry.index <= block_.first) return false;
  const auto above = collector_.entry(entry.index - 1);
  if (above.line->kind == DocLine::Kind::heading || above.text.empty()) return false;
  auto& decisions = collector_.reading().decisions;
  auto decision = decision_of(*above.line);
  if (outcome == Outcome::failed) {
    if (decision == decisions.end()) return false;
    decisions.erase(decision);
    collector_.keep(above);
    collector_.keep(entry);
    return true;
  }
  if (decision == decisions.end()) {
    decisions_.decision(above);
    decision = decision_of(*above.line);
  }
  if (decision == decisions.end()) return false;
  if (!decision->mode) decision->mode = "vote";
  collector_.understood(entry);
  return true;
}

}  // namespace collab
