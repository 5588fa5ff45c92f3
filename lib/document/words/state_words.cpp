// States of actions and modes of decisions in words; see state_words.h.
#include "document/words/state_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

std::string_view without_marks(std::string_view text) {
  auto rest = trim(text);
  while (!rest.empty() &&
         std::string_view(":,;.-(!").find(rest.front()) != std::string_view::npos) {
    rest = trim(rest.substr(1));
  }
  for (const std::string_view dash : {"\u2013", "\u2014"}) {
    if (rest.starts_with(dash)) rest = trim(rest.substr(dash.size()));
  }
  while (!rest.empty() && std::string_view(".;,").find(rest.back()) != std::string_view::npos) {
    rest = trim(rest.substr(0, rest.size() - 1));
  }
  if (rest.ends_with(')') && rest.find('(') == std::string_view::npos) rest.remove_suffix(1);
  return trim(rest);
}

/// What follows one of the words; nothing where none stands at the start.
template <std::size_t n>
std::optional<std::string_view> after_any(std::string_view text,
                                          const std::array<std::string_view, n>& words) {
  const auto part = part_of(text);
  for (const auto word : words) {
    const auto end = after_words(part, word);
    if (end != std::string_view::npos) return part.text().substr(end);
  }
  return std::nullopt;
}

StateSaid done(std::string_view rest, const DayView& view) {
  StateSaid said;
  said.state = "done";
  if (trim(rest).starts_with('?')) return {.doubt = "asks whether it is done"};
  const auto words = without_marks(rest);
  if (words.empty()) return said;
  constexpr std::array<std::string_view, 7> in_part{"mostly",     "partly", "in part", "almost",
                                                    "except for", "but",    "half"};
  if (after_any(words, in_part)) return {.state = "open", .remark = true};
  auto past = view;
  past.past = true;
  const auto colon = words.find(": ");
  auto day = day_said(words, past);
  if (!day.said() && colon != std::string_view::npos) {
    day = day_said(words.substr(0, colon), past);
    said.remark = true;
  }
  if (!day.doubt.empty()) return {.doubt = day.doubt};
  said.on = day.day;
  if (!day.said()) said.remark = true;
  return said;
}

StateSaid not_yet(std::string_view rest, const DayView& view) {
  StateSaid said;
  said.state = "open";
  const auto words = without_marks(rest);
  if (words.empty()) return said;
  const auto end = day_at_end(words, view);
  if (!end.said.doubt.empty()) return {.doubt = end.said.doubt};
  said.due = end.said.day;
  said.remark = !end.said.said() || !trim(words.substr(0, end.begin)).empty();
  return said;
}

StateSaid dropped(std::string_view rest, const DayView& view) {
  StateSaid said;
  said.state = "dropped";
  auto past = view;
  past.past = true;
  auto words = trim(rest);
  const auto colon = std::min(words.find(':'), words.size());
  const auto lead = without_marks(words.substr(0, colon));
  if (const auto day = day_said(lead, past); day.said()) {
    if (!day.doubt.empty()) return {.doubt = day.doubt};
    said.on = day.day;
    words = colon < words.size() ? words.substr(colon) : std::string_view{};
  }
  if (words.starts_with(':')) {
    words = trim(words.substr(1));
  } else {
    words = without_marks(words);
    constexpr std::array<std::string_view, 2> because{"because of", "because"};
    if (const auto why = after_any(words, because)) words = trim(*why);
  }
  if (!words.empty()) said.reason = std::string{words};
  return said;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 31> modes{{
    {"all agreed", "consensus"},
    {"we all agreed", "consensus"},
    {"everyone agreed", "consensus"},
    {"everybody agreed", "consensus"},
    {"consensus", "consensus"},
    {"by consensus", "consensus"},
    {"unanimous", "consensus"},
    {"agreed", "consensus"},
    {"vote", "vote"},
    {"voted", "vote"},
    {"by vote", "vote"},
    {"we voted", "vote"},
    {"majority", "vote"},
    {"majority vote", "vote"},
    {"asked others", "consulted"},
    {"consulted", "consulted"},
    {"after asking others", "consulted"},
    {"consulted others", "consulted"},
    {"we asked others", "consulted"},
    {"lead decided", "lead"},
    {"the lead decided", "lead"},
    {"lead", "lead"},
    {"leader decided", "lead"},
    {"principal decided", "lead"},
    {"facilitator decided", "lead"},
    {"the principal decided", "lead"},
    {"by the lead", "lead"},
    {"one person", "one person"},
    {"one person decided", "one person"},
    {"one of us decided", "one person"},
    {"by one person", "one person"},
}};

std::optional<std::string> mode_said(std::string_view text) {
  const auto words = fold_text(text);
  for (const auto& [phrase, mode] : modes) {
    if (words == phrase) return std::string{mode};
  }
  return std::nullopt;
}

/// "vote 4 to 1", "voted: 5-0": where the count begins; npos where it is no such thing.
std::size_t count_after_vote(std::string_view text) {
  for (const std::string_view lead : {"voted", "vote"}) {
    const auto end = after_words(part_of(text), lead);
    if (end == std::string_view::npos) continue;
    const auto count = without_marks(text.substr(end));
    const auto words = fold_text(count);
    if (words.find_first_of("0123456789") != std::string::npos &&
        words.find_first_not_of("0123456789-:/ toforagns,") == std::string::npos) {
      return static_cast<std::size_t>(count.data() - text.data());
    }
  }
  return std::string_view::npos;
}

class HowReader {
 public:
  explicit HowReader(const DayView& view) : view_(view) {}

  HowSaid run(std::string_view text) {
    for (const auto part : split(text, ';')) {
      if (trim(part).empty()) continue;
      if (!read(trim(part)) && !read_list(part)) return {};
    }
    how_.understood = how_.mode || how_.look_again || !how_.asked.empty() || !how_.doubt.empty() ||
                      !how_.day_doubt.empty() || !how_.decider.empty();
    if (!how_.asked.empty() && !how_.mode) how_.mode = "consulted";
    return std::move(how_);
  }

 private:
  /// "all agreed, look again Dec 14"
  bool read_list(std::string_view text) {
    const auto parts = split(text, ',');
    if (parts.size() < 2) return false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto part = trim(parts[i]);
      // A date may have a comma of its own: "look again Mon Dec 14, 2027".
      const bool again = fold_text(part).find("again") != std::string::npos;
      if (again && i + 1 < parts.size() && read_dated(part, trim(parts[i + 1]))) {
        ++i;
        continue;
      }
      if (read(part)) continue;
      // "all agreed, Ana against": a remark may follow the way of deciding.
      const auto first = fold_text(trim(parts.front()));
      if (i == 0 || !how_.mode || first == "lead" || first == "agreed") return false;
      add_rest(part);
    }
    return true;
  }

  bool read_dated(std::string_view part, std::string_view year) {
    const auto before = how_;
    if (read(fmt::format("{} {}", part, year)) && how_.day_doubt == before.day_doubt) return true;
    how_ = before;
    return false;
  }

  bool read(std::string_view part) {
    if (const auto mode = mode_said(part)) {
      set_mode(*mode);
      return true;
    }
    constexpr std::array<std::string_view, 14> looks{
        "look again on", "look again by", "look again",      "look back on", "look back",
        "check back on", "check back",    "review again on", "review on",    "review by",
        "revisit on",    "revisit by",    "revisit in",      "revisit"};
    if (const auto when = after_any(part, looks)) return read_day(without_marks(*when));
    constexpr std::array<std::string_view, 8> asks{"asked others", "we asked",       "asked",
                                                   "after asking", "consulted with", "consulted",
                                                   "consulting",   "we consulted"};
    if (const auto who = after_any(part, asks))
      return read_asked(*who, fold_text(part).starts_with("asked:"));
    if (const auto count = count_after_vote(part); count != std::string_view::npos) {
      set_mode("vote");
      add_rest(part.substr(count));
      return true;
    }
    return read_decider(part);
  }

  /// "Sarah decided": whether that is somebody's name is not known here.
  bool read_decider(std::string_view part) {
    const auto words = fold_text(part);
    constexpr std::string_view end = " decided";
    if (!words.ends_with(end) || words.find(',') != std::string::npos ||
        std::count(words.begin(), words.end(), ' ') > 4)
      return false;
    how_.decider = std::string{trim(part.substr(0, part.size() - end.size()))};
    add_rest(part);
    return true;
  }

  void set_mode(const std::string& mode) {
    if (how_.mode && *how_.mode != mode) how_.doubt = "says two ways of deciding";
    how_.mode = mode;
  }

  void add_rest(std::string_view words) {
    how_.rest += (how_.rest.empty() ? "" : ", ") + std::string{words};
  }

  bool read_day(std::string_view words) {
    const auto day = day_said(words, view_);
    how_.look_again = day.day;
    if (!day.day && !words.empty())
      how_.day_doubt = day.doubt.empty() ? fmt::format("'{}' is not a day", words) : day.doubt;
    return day.said() || !words.empty();
  }

  /// "families Mon Nov 2, counselor". A bare "asked:" goes with another way of deciding.
  bool read_asked(std::string_view names, bool bare) {
    if (without_marks(names).empty()) return false;
    if (!bare && !how_.mode) how_.mode = "consulted";
    for (const auto part : split(names, ',')) {
      auto who = trim(part);
      if (who.starts_with(':')) who = trim(who.substr(1));
      if (who.empty()) continue;
      Consultation asked{std::string{who}, std::nullopt};
      for (auto at = who.find(' '); at != std::string_view::npos; at = who.find(' ', at + 1)) {
        const auto day = day_said(who.substr(at), view_);
        if (!day.day) continue;
        asked = {std::string{trim(who.substr(0, at))}, day.day};
        break;
      }
      how_.asked.push_back(std::move(asked));
    }
    return !how_.asked.empty();
  }

  const DayView& view_;
  HowSaid how_;
};

}  // namespace

StateSaid state_said(std::string_view text, const DayView& view) {
  const auto words = without_marks(text);
  if (words.empty()) return {};
  const auto all = fold_text(words);
  if (all.find_first_not_of("_ ") == std::string::npos) return {};
  constexpr std::array<std::string_view, 12> waits{
      "not yet", "not done yet", "not done",    "still open", "in progress", "still working on it",
      "ongoing", "mostly done",  "almost done", "half done",  "partly done", "nearly done"};
  constexpr std::array<std::string_view, 7> does{"all done", "done",       "finished", "completed",
                                                 "complete", "it is done", "was done"};
  constexpr std::array<std::string_view, 4> drops{"dropped it", "dropped", "drop it", "drop"};
  constexpr std::array<std::string_view, 7> exactly_done{"yes", "\u2713",  "\u2714",  "\u2705",
                                                         "x",   "ok done", "yes done"};
  constexpr std::array<std::string_view, 6> exactly_open{"no",      "open",     "started",
                                                         "pending", "underway", "working on it"};
  const auto trimmed = trim(text);
  const auto unmarked = trimmed.substr(static_cast<std::size_t>(words.data() - trimmed.data()));
  if (const auto rest = after_any(words, waits)) return not_yet(*rest, view);
  if (const auto rest = after_any(unmarked, does)) return done(*rest, view);
  if (const auto rest = after_any(unmarked, drops)) return dropped(*rest, view);
  if (std::find(exactly_done.begin(), exactly_done.end(), all) != exactly_done.end())
    return {.state = "done"};
  if (std::find(exactly_open.begin(), exactly_open.end(), all) != exactly_open.end())
    return {.state = "open"};
  return {.doubt = "is neither done, not yet nor drop"};
}

HowSaid how_said(std::string_view text, const DayView& view) { return HowReader(view).run(text); }

}  // namespace collab
