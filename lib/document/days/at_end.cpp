// Finds the day at the end of an action's text; see day_said.h.
#include <algorithm>
#include <array>
#include <vector>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/day_said.h"
#include "document/days/names.h"

namespace collab {
namespace {

/// Words that tell a time which is no day, so that "by spring break" is asked about and "by
/// students" is not.
bool sounds_like_a_time(std::string_view folded_words) {
  constexpr std::array<std::string_view, 34> starts{
      "january", "february",  "march",   "april",        "may",       "june",     "july",
      "august",  "september", "october", "november",     "december",  "spring",   "fall",
      "autumn",  "winter",    "summer",  "thanksgiving", "christmas", "easter",   "the end",
      "end of",  "mid",       "early",   "late ",        "next ",     "the next", "this ",
      "quarter", "semester",  "term ",   "break",        "asap",      "the start"};
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
  for (const std::string_view lead : words_before_a_day()) {
    if (!text.starts_with(lead)) continue;
    const auto rest = text.substr(lead.size());
    if (!rest.empty() && (rest.front() == ' ' || rest.front() == ':')) return lead;
  }
  return {};
}

/// True where the last of the words before a day joins it to them: "for next Monday" is part of the
/// task, and so is what stands behind "page".
bool joins_a_day(std::string_view before) {
  constexpr std::array<std::string_view, 48> joins{
      "for",      "of",       "from",      "since",    "after",     "at",    "in",      "to",
      "the",      "about",    "and",       "or",       "on",        "every", "each",    "last",
      "than",     "between",  "through",   "with",     "starting",  "dated", "per",     "lesson",
      "lessons",  "chapter",  "chapters",  "unit",     "page",      "pages", "section", "problem",
      "problems", "exercise", "exercises", "question", "questions", "ratio", "room",    "score",
      "grade",    "fraction", "fractions", "is",       "as",        "a",     "next",    "this"};
  const auto words = trim(before);
  const auto last = words.substr(words.rfind(' ') + 1);
  return std::find(joins.begin(), joins.end(), last) != joins.end();
}

/// "3/4" is a number as well as a day.
bool is_fraction(std::string_view words) {
  constexpr std::array<std::string_view, 7> halves{"2", "3", "4", "5", "6", "8", "10"};
  const auto slash = words.find('/');
  if (slash == std::string_view::npos) return false;
  const auto below = words.substr(slash + 1);
  return std::find(halves.begin(), halves.end(), below) != halves.end() &&
         (slash < below.size() || (slash == below.size() && words.substr(0, slash) < below));
}

/// A day that needs no lead word: "next Monday", "in two weeks", "Friday", "Tue Dec 1", "12/1".
bool stands_alone(std::string_view words, std::size_t start, const DayView& view) {
  const auto rest = words.substr(start);
  if (start == 0 || joins_a_day(words.substr(0, start))) return false;
  if (rest.starts_with("in ")) return day_said(rest, view).day.has_value();
  if (rest.starts_with("next ") || rest.starts_with("this ")) {
    const auto day = trim(rest.substr(5));
    return day.find(' ') == std::string_view::npos && day_said(day, view).day.has_value();
  }
  constexpr std::array<std::string_view, 8> alone{"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday",    "tomorrow"};
  if (std::find(alone.begin(), alone.end(), rest) != alone.end()) return true;
  const bool dated = rest.find_first_of("0123456789") != std::string_view::npos &&
                     rest.find_first_of(" /-.") != std::string_view::npos &&
                     rest.find("ago") == std::string_view::npos && !rest.starts_with("the ");
  return dated && !is_fraction(rest) && day_said(rest, view).said();
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
    const bool weak = (lead.empty() || lead == "on") && rest.find(' ') == std::string_view::npos &&
                      rest.find_first_of("0123456789") == 0 && rest.back() >= 'a';
    if (weak) continue;  // "Cy, on 3rd"
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

namespace {

/// The folded bytes of "next week" or "in January" at the end of a task, or of "3/4".
std::optional<DayHinted> vague_end(std::string_view words, const DayView& view) {
  constexpr std::array<std::string_view, 8> spans{
      "next week",       "this week",   "next month",       "this month",
      "end of the week", "end of week", "end of the month", "end of month"};
  for (const auto start : last_words(words)) {
    const auto rest = words.substr(start);
    const auto before = trim(words.substr(0, start));
    const bool task = before.find(' ') != std::string_view::npos && !joins_a_day(before);
    if (!task) continue;
    const bool span = std::find(spans.begin(), spans.end(), rest) != spans.end();
    const bool in_time =
        rest.starts_with("in ") && rest.size() < 30 &&
        (sounds_like_a_time(rest.substr(3)) || rest.ends_with(" weeks") ||
         rest.ends_with(" days") || rest.ends_with(" month") || rest.ends_with(" months"));
    if (span || in_time || (is_fraction(rest) && day_said(rest, view).said()))
      return DayHinted{start, words.size()};
  }
  return std::nullopt;
}

/// The end of the day's words behind a lead word, where more follows.
std::optional<std::size_t> day_behind(std::string_view words, std::size_t start,
                                      const DayView& view) {
  std::vector<std::size_t> ends;
  for (auto at = words.find(' ', start); at != std::string_view::npos && ends.size() < 4;
       at = words.find(' ', at + 1)) {
    ends.push_back(at);
  }
  for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
    const auto day = trim(words.substr(start, *end - start));
    if (!day.empty() && day.find_first_of(".;:") == std::string_view::npos && !is_fraction(day) &&
        day_said(day, view).day) {
      return *end;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<DayHinted> day_hinted(std::string_view text, const DayView& view) {
  const auto line = fold(text);
  std::string_view words = line.text;
  while (!words.empty() && (words.back() == '.' || words.back() == ' ')) words.remove_suffix(1);
  const auto place = [&line](const DayHinted& folded) {
    return DayHinted{line.from[folded.begin], line.from[folded.end]};
  };
  if (const auto end = vague_end(words, view)) return place(*end);
  for (const std::string_view lead : {"by ", "due ", "before ", "until ", "no later than "}) {
    for (auto at = words.find(lead); at != std::string_view::npos; at = words.find(lead, at + 1)) {
      if (at > 0 && words[at - 1] != ' ' && words[at - 1] != '(') continue;
      if (const auto end = day_behind(words, at + lead.size(), view)) return place({at, *end});
    }
  }
  return std::nullopt;
}

}  // namespace collab
