// Finds the day at the end of an action's text; see day_words.h.
#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "document/day_words.h"
#include "document/fold.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 10> leads{
    "due on", "due by", "due", "by", "before", "until", "till", "no later than", "deadline", "on"};

/// Words that tell a time which is no day, so that "by spring break" is asked about and "by
/// students" is not.
bool sounds_like_a_time(std::string_view folded_words) {
  constexpr std::array<std::string_view, 22> starts{
      "spring",  "fall",     "autumn", "winter", "summer", "thanksgiving", "christmas", "easter",
      "the end", "end of",   "mid",    "early",  "late ",  "next ",        "the next",  "this ",
      "quarter", "semester", "term ",  "break",  "asap",   "the start"};
  if (folded_words.size() > 40) return false;
  return std::any_of(starts.begin(), starts.end(),
                     [&](auto start) { return folded_words.starts_with(start); });
}

/// Where words begin in a folded text, the last eight of them, from the left.
std::vector<std::size_t> last_words(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t i = text.size(); i > 0 && starts.size() < 8; --i) {
    const char before = i == 1 ? ' ' : text[i - 2];
    if (text[i - 1] != ' ' && (before == ' ' || before == ',' || before == '(' || before == ';')) {
      starts.push_back(i - 1);
    }
  }
  std::reverse(starts.begin(), starts.end());
  return starts;
}

/// The lead word at the start of `text`, with what follows it; empty where there is none.
std::string_view lead_of(std::string_view text) {
  for (const auto lead : leads) {
    if (!text.starts_with(lead)) continue;
    const auto rest = text.substr(lead.size());
    if (!rest.empty() && (rest.front() == ' ' || rest.front() == ':')) return lead;
  }
  return {};
}

/// "next Monday" and "this Friday" need no lead word, but "for next Monday" is part of the task.
bool stands_alone(std::string_view words, std::size_t start, const DayView& view) {
  const auto rest = words.substr(start);
  if (!rest.starts_with("next ") && !rest.starts_with("this ")) return false;
  const auto day = trim(rest.substr(5));
  if (day.find(' ') != std::string_view::npos || !day_said(day, view).day) return false;
  constexpr std::array<std::string_view, 12> joins{"for", "of", "from", "since", "after", "at",
                                                   "in",  "to", "the",  "about", "and",   "or"};
  const auto before = trim(words.substr(0, start));
  const auto last = before.substr(before.rfind(' ') + 1);
  return std::find(joins.begin(), joins.end(), last) == joins.end();
}

std::size_t before_punctuation(std::string_view text, std::size_t at) {
  while (at > 0 && std::string_view(" ,;-(:").find(text[at - 1]) != std::string_view::npos) --at;
  return at;
}

}  // namespace

DayAtEnd day_at_end(std::string_view text, const DayView& view) {
  const auto line = fold(text);
  std::string_view words = line.text;
  while (!words.empty() && (words.back() == '.' || words.back() == ' ')) words.remove_suffix(1);
  const bool bracketed = words.ends_with(')');
  if (bracketed) words.remove_suffix(1);
  DayAtEnd doubtful;
  for (const auto start : last_words(words)) {
    auto rest = words.substr(start);
    const auto lead = lead_of(rest);
    rest = trim(rest.substr(lead.size()));
    if (rest.starts_with(':')) rest = trim(rest.substr(1));
    const auto begin = before_punctuation(words, start);
    const bool set_off = start == 0 || (begin < start && words.substr(begin, start - begin) != " ");
    const bool opened = words.substr(begin, start - begin).find('(') != std::string_view::npos;
    if (bracketed != opened) continue;
    if (lead.empty() && !set_off && !stands_alone(words, start, view)) continue;
    const auto at = static_cast<std::size_t>(rest.data() - words.data());
    const auto typed = text.substr(line.from[at], line.from[at + rest.size()] - line.from[at]);
    auto said = day_said(typed, view);
    if (said.said()) return {std::move(said), line.from[begin]};
    const bool asks = !lead.empty() && lead != "on" && sounds_like_a_time(rest);
    if (asks && !doubtful.said.said()) {
      doubtful = {{std::nullopt, "'" + std::string{trim(typed)} + "' is not a day"},
                  line.from[begin]};
    }
  }
  return doubtful;
}

}  // namespace collab
