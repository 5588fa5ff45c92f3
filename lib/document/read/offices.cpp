// Who served at a meeting, in minutes that others wrote, and how their legend calls people; see
// block_reader.h. The words are in share/words/meetings.toml.
#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/words/title_words.h"

namespace collab {

/// "MH = Molly Hatch", "* = coach, Lynn Abara": how the document calls them.
void BlockReader::learn_legend(std::string_view line) {
  constexpr std::size_t longest_sign = 4;
  constexpr std::size_t longest_role = 30;
  constexpr std::size_t longest_line = 1'000;
  if (line.size() > longest_line) return;
  for (auto at = line.find('='); at != std::string_view::npos; at = line.find('=', at + 1)) {
    const auto before = trim(line.substr(0, at));
    const auto blank = before.rfind(' ');
    const auto sign = before.substr(blank == std::string_view::npos ? 0 : blank + 1);
    if (sign.empty() || sign.size() > longest_sign) continue;
    auto after = trim(line.substr(at + 1));
    auto name = people_.match(after);
    if (const auto comma = after.find(", "); name.length == 0 && comma < longest_role) {
      after = after.substr(comma + 2);
      name = people_.match(after);
    }
    const bool full = after.substr(0, name.length).find(' ') != std::string_view::npos;
    if (name.people.size() == 1 && full) people_.call(sign, name.people.front());
  }
}

/// "Timekeeper: Ben Cole", "Minutes: Ana Ruiz" in the head: who served, and so was there.
bool BlockReader::read_office(const Entry& entry) {
  constexpr std::size_t head = 40;
  constexpr std::size_t longest_label = 40;
  if (block_.identity.number || entry.index - block_.first > head) return false;
  const auto colon = entry.text.text().find(':');
  if (colon > longest_label) return false;
  const auto office = office_named(entry.text.text().substr(0, colon));
  if (!office) return false;
  const auto names = entry.text.sub(colon + 1);
  const auto parts = split_names(people_, names.text());
  const bool known =
      std::ranges::all_of(parts, [](const NamedPart& part) { return part.people.size() == 1; });
  if (parts.empty() || !known) return false;
  auto& reading = collector_.reading();
  for (const auto& part : parts)
    officers_.push_back({part.people.front(), collector_.spot(entry, names.begin + part.begin)});
  const auto& first = officers_[officers_.size() - parts.size()];
  if (office == Office::leads && !reading.facilitator) reading.facilitator = first;
  if (office == Office::records && !reading.recorder) reading.recorder = first;
  collector_.understood(entry);
  return true;
}

/// Where the minutes list some of those who came, those who led and served came too, unless the
/// list is our sheet's, which has everybody ("Here: Ana, Ben"), the minutes say that they did not,
/// or a name beside them is not clear: it may be theirs.
void BlockReader::seat_officers() {
  auto& reading = collector_.reading();
  const auto came = [](const auto& one) { return one.state == "present"; };
  if (block_.identity.number || listed_ || std::ranges::none_of(reading.attendance, came)) return;
  const auto beside = [&](const Asked& each) {
    return attendance_at_ && each.line == attendance_at_->line;
  };
  if (std::ranges::any_of(reading.questions, beside)) return;
  for (const auto& served : {reading.facilitator, reading.recorder})
    if (served) officers_.push_back(*served);
  for (const auto& officer : officers_) {
    const auto is_officer = [&](const auto& one) { return one.person == officer.person; };
    const bool named = std::ranges::any_of(reading.attendance, is_officer) ||
                       std::ranges::find(not_noted_, officer.person) != not_noted_.end();
    if (!named) reading.attendance.push_back({{officer.person, "present"}, officer.at});
  }
}

}  // namespace collab
