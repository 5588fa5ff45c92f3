// The words themselves; see attendance_words.h.
#include "document/words/attendance_words.h"

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "document/text/fold.h"

namespace collab {
namespace {

constexpr std::array<PresenceLabel, 19> labels{{
    {"absent", Presence::absent},       {"not here", Presence::absent},
    {"away", Presence::absent},         {"missing", Presence::absent},
    {"out", Presence::absent},          {"without", Presence::absent},
    {"excused", Presence::excused},     {"apologies", Presence::excused},
    {"regrets", Presence::excused},     {"guests", Presence::guest},
    {"guest", Presence::guest},         {"visitors", Presence::guest},
    {"visitor", Presence::guest},       {"not noted", Presence::not_noted},
    {"present", Presence::present},     {"here", Presence::present},
    {"in the room", Presence::present}, {"online", Presence::present},
    {"also", Presence::present},
}};

/// "left at 8": somebody was there for a part of the meeting.
bool tells_of_a_part(std::string_view words) {
  constexpr std::array<std::string_view, 16> starts{
      "late",         "was late", "a bit late", "came in",      "came at", "came for",
      "left at",      "left for", "leaves at",  "joined",       "arrived", "until",
      "had to leave", "by phone", "by video",   "for the first"};
  return std::any_of(starts.begin(), starts.end(), [&](auto start) {
    return after_words(part_of(words), start) != std::string_view::npos;
  });
}

constexpr std::array<std::string_view, 4> reasons{"who", "because", "since", "due to"};

}  // namespace

std::span<const PresenceLabel> presence_labels() { return labels; }

std::string state_of(Presence presence) {
  switch (presence) {
    case Presence::absent:
      return "absent";
    case Presence::excused:
      return "excused";
    case Presence::not_noted:
      return "";
    default:
      return "present";
  }
}

std::optional<Presence> presence_of_remark(std::string_view remark) {
  const auto words = fold_text(remark);
  if (words.starts_with("excus") || words == "on leave") return Presence::excused;
  if (words == "absent" || words == "out" || words == "away" || words == "sick" ||
      words == "out sick" || words == "ill" || words == "not here" || words == "no") {
    return Presence::absent;
  }
  if (words == "guest" || words == "visitor" || words == "visiting") return Presence::guest;
  if (tells_of_a_part(words)) return Presence::present;
  if (words == "present" || words == "here" || words == "yes" || words == "late" ||
      words == "online" || words == "remote" || words == "came late" || words == "left early") {
    return Presence::present;
  }
  return std::nullopt;
}

bool tells_why(std::string_view words) {
  return std::any_of(reasons.begin(), reasons.end(), [&](auto reason) {
    return after_words(part_of(words), reason) != std::string_view::npos;
  });
}

std::span<const std::string_view> words_for_everyone() {
  static constexpr std::array<std::string_view, 14> everyone{
      "all of us", "all present", "all here",  "all members",    "all were here",
      "all",       "everyone",    "everybody", "the whole team", "whole team",
      "full team", "we all",      "the team",  "every one"};
  return everyone;
}

std::span<const std::string_view> words_for_exception() {
  static constexpr std::array<std::string_view, 13> exceptions{
      "but",        "except for", "except",    "besides", "minus", "without", "apart from",
      "other than", "save",       "excluding", "not",     "(but",  "(except"};
  return exceptions;
}

Remark remark_in(std::string_view words) {
  const std::size_t length = words.size();
  while (words.starts_with('-') || words.starts_with(':')) words = trim(words.substr(1));
  if (tells_why(words)) return {length, std::nullopt, true};
  if (words.ends_with(')')) words.remove_suffix(1);
  const auto group = presence_of_remark(trim(words));
  const bool detail = group == Presence::present && words.find(' ') != std::string_view::npos;
  return group ? Remark{length, group, detail} : Remark{};
}

}  // namespace collab
