// Looks the words of an event up; see day_kind.h.
#include "exchange/calendar/day_kind.h"

#include <fmt/format.h>

#include "base/text/fold.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

/// True where the text has the phrase between blanks; a star at an end stands for any letters.
bool has_phrase(std::string_view text, std::string_view phrase) {
  const bool open_before = phrase.starts_with('*');
  const bool open_after = phrase.ends_with('*');
  if (open_before) phrase.remove_prefix(1);
  if (open_after) phrase.remove_suffix(1);
  for (std::size_t at = text.find(phrase); at != std::string_view::npos;
       at = text.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    const bool begins = open_before || at == 0 || text[at - 1] == ' ';
    const bool ends = open_after || end == text.size() || text[end] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

/// The lists by what their days are, in the order in which they are asked.
struct KindOfList {
  const char* list;
  const char* kind;
};
constexpr KindOfList kinds_of_lists[] = {
    {"early_release", "early release"}, {"school_day", ""},     {"unclear", ""},
    {"staff_day", "staff day"},         {"closure", "closure"}, {"holiday", "holiday"}};

}  // namespace

DayKinds::DayKinds(const std::vector<WordList>& own) {
  const auto add = [this](const WordList& list) {
    for (const std::string& each : list.words) {
      std::string phrase = only_words(each);
      if (phrase.empty()) continue;
      if (each.starts_with('*')) phrase.insert(0, "*");
      if (each.ends_with('*')) phrase += '*';
      lists_[list.name].push_back(phrase);
    }
  };
  for (const WordList& each : own) add(each);
  for (const WordList& each : word_lists("calendar")) add(each);
}

std::string DayKinds::found_in(const std::string& list, const std::string& text) const {
  const auto known = lists_.find(list);
  if (known == lists_.end() || text.empty()) return {};
  for (const std::string& phrase : known->second)
    if (has_phrase(text, phrase)) return phrase;
  return {};
}

DayMeaning DayKinds::of_text(const std::string& text, const std::string& place) const {
  const auto alone = lists_.find("school_day_alone");
  if (alone != lists_.end())
    for (const std::string& each : alone->second)
      if (text == each) return {"", fmt::format("'{}' is a day with school", each)};
  const std::string closed = found_in("closed", text);
  for (const auto& [list, kind] : kinds_of_lists) {
    const std::string word = found_in(list, text);
    const bool off = *kind != '\0' && std::string_view(kind) != "early release";
    if (word.empty() || (!closed.empty() && !off)) continue;
    if (*kind != '\0') return {kind, fmt::format("'{}' in its {}", word, place)};
    return {"", std::string_view(list) == "unclear"
                    ? fmt::format("'{}': it does not say whether there is school", word)
                    : fmt::format("'{}': a day with school", word)};
  }
  if (!closed.empty()) return {"closure", fmt::format("'{}' in its {}", closed, place)};
  return {};
}

DayMeaning DayKinds::by_words(const FeedEvent& event) const {
  const std::string title = only_words(event.name);
  const DayMeaning by_title = of_text(title, "title");
  for (const std::string& each : event.categories) {
    DayMeaning meaning = of_text(only_words(each), "categories");
    if (meaning.why.empty() || (meaning.kind.empty() && !by_title.kind.empty())) continue;
    // A category says that there is no school, the title why.
    const bool title_tells = !by_title.kind.empty() && by_title.kind != "early release";
    if (!meaning.kind.empty() && meaning.kind != "early release" && title_tells)
      meaning.kind = by_title.kind;
    return meaning;
  }
  if (!by_title.why.empty()) return by_title;
  return {"", "no word in its title or categories says what kind of day it is"};
}

DayMeaning DayKinds::of(const FeedEvent& event, const FeedRules& rules) const {
  DayMeaning meaning = by_words(event);
  if (rules.all_day && event.all_day && meaning.kind.empty())
    meaning = {"holiday", "every whole day is one (--all-day)"};
  if (meaning.kind.empty()) return meaning;
  const bool closed = !found_in("closed", only_words(event.name)).empty();
  if (!event.all_day && meaning.kind != "early release" && !closed)
    return {"", "it has a time of day; a day without school lasts all day"};
  if ((event.last - event.first).count() >= longest_days_off)
    return {"", "it is longer than days off can be"};
  if (!rules.kind.empty()) meaning.kind = rules.kind;
  return meaning;
}

}  // namespace collab
