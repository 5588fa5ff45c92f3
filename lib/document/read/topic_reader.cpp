// Reads topics line by line; see topic_reader.h.
#include "document/read/topic_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "document/days/amount_said.h"

namespace collab {
namespace {

/// "20 min", "half an hour", "20'": a bare number may be anything.
std::optional<int> minutes_said(std::string_view text) {
  const LengthSaid said = length_said(text);
  return said.with_unit ? said.minutes : std::nullopt;
}

std::optional<int> focus_of_topic(std::string_view text) {
  const auto words = fold_text(text);
  if (!words.starts_with("focus ")) return std::nullopt;
  const auto value = number(std::string_view(words).substr(6));
  return value && *value >= 1 && *value <= 4 ? value : std::nullopt;
}

}  // namespace

TopicReader::TopicReader(ReadingCollector& collector, const KnownMeeting& meeting,
                         const People& people)
    : collector_(collector), meeting_(meeting), people_(people) {}

bool TopicReader::is_known(std::string_view text) const {
  const auto words = fold_text(text);
  return std::any_of(meeting_.topics.begin(), meeting_.topics.end(),
                     [&](const auto& topic) { return fold_text(topic) == words; });
}

/// The parts in the brackets: a name, minutes, a focus.
TopicReader::About TopicReader::about(const Part& text) const {
  About result;
  for (const auto& name : split_names(people_, text.text())) {
    const auto part = text.text().substr(name.begin, name.end - name.begin);
    if (name.people.size() == 1 && name.name_end == name.end && !result.item.proposed_by) {
      result.item.proposed_by = name.people.front();
    } else if (const auto minutes = minutes_said(part)) {
      result.item.minutes = minutes;
    } else if (const auto focus = focus_of_topic(part)) {
      result.item.focus = focus;
    } else {
      result.unknown = std::string{part};
      result.unknown_at = text.begin + name.begin;
    }
  }
  return result;
}

void TopicReader::add(const Entry& entry, const Part& text, About about) {
  if (!about.unknown.empty()) {
    const auto close = people_.suggestion(about.unknown);
    collector_.ask(entry, about.unknown_at,
                   fmt::format("{} names nobody on the roster{}", quoted(about.unknown),
                               close.empty() ? "" : " (" + close + ")"),
                   "write a name and the minutes: (Ben, 20 min)");
  }
  about.item.text = std::string{text.text()};
  collector_.reading().topics.push_back({about.item, collector_.spot(entry, text.begin)});
  collector_.prompt(entry);
}

bool TopicReader::topic(const Entry& entry) {
  const auto text = entry.text.text();
  if (is_known(text)) {
    add(entry, entry.text, {});
    return true;
  }
  const auto open = last_brackets(text);
  if (open == std::string_view::npos || open == 0) return false;
  const auto said = about(entry.text.sub(open + 1, text.size() - 1));
  if (!said.understood() || (!said.unknown.empty() && !said.item.minutes)) return false;
  add(entry, entry.text.sub(0, open), said);
  return true;
}

bool TopicReader::is_proposed(const Part& text) const {
  const auto match = people_.match(text.text());
  const auto next = skip_blanks(text.text(), match.length);
  return match.people.size() == 1 && next < text.text().size() &&
         (text.text()[next] == ':' || text.text()[next] == ',' || text.text()[next] == '-');
}

void TopicReader::own_topic(const Entry& entry) {
  if (topic(entry)) return;
  const auto text = entry.text.text();
  if (is_proposed(entry.text)) {
    const auto match = people_.match(text);
    About said;
    said.item.proposed_by = match.people.front();
    add(entry, entry.text.sub(skip_blanks(text, match.length) + 1), said);
    return;
  }
  for (const std::string_view mark : {" - ", ", ", " \u2013 ", " \u2014 "}) {
    const auto at = text.rfind(mark);
    if (at == std::string_view::npos) continue;
    const auto said = about(entry.text.sub(at + mark.size()));
    if (!said.understood() || !said.unknown.empty()) continue;
    add(entry, entry.text.sub(0, at), said);
    return;
  }
  add(entry, entry.text, {});
}

std::optional<std::vector<int>> focus_said(std::string_view text, std::string_view options) {
  const auto words = fold_text(text);
  std::set<int> found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_digit(words[i])) continue;
    const bool alone =
        (i == 0 || !is_digit(words[i - 1])) && (i + 1 == words.size() || !is_digit(words[i + 1]));
    if (!alone || words[i] < '1' || words[i] > '4') return std::nullopt;
    found.insert(words[i] - '0');
  }
  if (found.empty()) {
    // "1 learn, 2 know": the word after a digit stands for it.
    const auto list = fold_text(options);
    for (std::size_t i = 0; i + 2 < list.size(); ++i) {
      if (list[i] < '1' || list[i] > '4' || list[i + 1] != ' ') continue;
      const auto end = std::min(list.find_first_of(",.:;", i), list.size());
      const auto name = list.substr(i + 2, end - i - 2);
      const auto at = words.find(name);
      if (at == std::string::npos || is_word_before(words, at) ||
          is_word_at(words, at + name.size()))
        continue;
      found.insert(list[i] - '0');
    }
  }
  if (found.empty()) return std::nullopt;
  return std::vector<int>(found.begin(), found.end());
}

}  // namespace collab
