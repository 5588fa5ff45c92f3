// Whether a document that carries the number or the day of a meeting that was held is about another
// one: last week's sheet filled in anew, or two minutes of one day.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/text/likeness.h"
#include "model/meeting/text.h"

namespace collab {
namespace {

/// "action/A142/text": an action or decision that was raised elsewhere stands on any sheet.
bool raised_elsewhere(const KnownMeeting& meeting, std::string_view key) {
  const auto is = [key](char letter, Id number) {
    return key.find(fmt::format("/{}{}/", letter, number)) != std::string_view::npos;
  };
  const auto action = std::any_of(
      meeting.actions.begin(), meeting.actions.end(),
      [&](const Action& each) { return !meeting.raised_here(each) && is('A', each.id); });
  return action ||
         std::any_of(meeting.decisions.begin(), meeting.decisions.end(), [&](const Decision& each) {
           return !meeting.raised_here(each) && is('D', each.id);
         });
}

/// True for what people said and agreed in the meeting itself.
bool is_of_the_talk(std::string_view key) {
  if (key.ends_with("/may_share")) return false;
  if (key == "evidence" || key == "noticed" || key == "connection") return true;
  for (const std::string_view kind :
       {"note/", "answer/", "celebration/", "disagreement/", "passed/", "shared/"}) {
    if (key.starts_with(kind)) return true;
  }
  return key.ends_with("/text") && (key.starts_with("action/") || key.starts_with("decision/"));
}

using Talk = std::vector<Comparable>;

void add_talk(const KnownMeeting& meeting, const std::string& key, const std::string& value,
              Talk& talk) {
  if (is_of_the_talk(key) && !raised_elsewhere(meeting, key)) talk.emplace_back(value);
}

/// The same, a part of it, or the same in other words.
bool says_again(const Comparable& one, const Comparable& other) {
  return one.folded.find(other.folded) != std::string::npos ||
         other.folded.find(one.folded) != std::string::npos || are_alike(one, other);
}

/// How many of these stand among the others, perhaps in other words.
std::size_t found_in(const Talk& some, const Talk& others) {
  std::set<std::string_view> known;
  for (const Comparable& each : others) known.insert(each.folded);
  return static_cast<std::size_t>(
      std::count_if(some.begin(), some.end(), [&](const Comparable& one) {
        return known.contains(one.folded) ||
               std::any_of(others.begin(), others.end(),
                           [&](const Comparable& other) { return says_again(one, other); });
      }));
}

/// True where both texts say something under keys that begin so, and not the same.
bool differs(const SaidByKey& before, const std::vector<Said>& now, const std::string& beginning) {
  const auto first = before.lower_bound(beginning);
  if (first == before.end() || !first->first.starts_with(beginning)) return false;
  return std::any_of(now.begin(), now.end(), [&](const Said& each) {
    if (!each.key.starts_with(beginning)) return false;
    const auto at = before.find(each.key);
    return at == before.end() || at->second != each.value;
  });
}

}  // namespace

bool tells_of_another(const Recording& recording) {
  if (!recording.held_before) return false;
  const auto latest = latest_text(recording.db(), recording.meeting.id);
  if (!latest || latest->direction != "read") return false;
  const KnownMeeting& known = *recording.reading.meeting;
  Talk before;
  Talk now;
  for (const auto& [key, value] : recording.merge.before()) add_talk(known, key, value, before);
  const std::vector<Said> said = said_in(recording.reading);
  for (const Said& each : said) add_talk(known, each.key, each.value, now);
  const std::size_t kept = found_in(before, now);
  if (found_in(now, before) == now.size()) return false;
  const bool other_time = differs(recording.merge.before(), said, "start");
  if (other_time) return kept * 2 <= before.size();
  if (before.size() > 1) return kept * 2 < before.size();
  return before.size() == 1 && kept == 0 && differs(recording.merge.before(), said, "attendance/");
}

}  // namespace collab
