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

/// What stands behind the name of somebody who was not there, from its first word on.
constexpr auto excused = std::to_array<std::string_view>(
    {"regrets", "sends regrets", "sent regrets", "apologies", "sends apologies", "sent apologies",
     "on leave", "sends his regrets", "sends her regrets"});
constexpr auto away = std::to_array<std::string_view>(
    {"absent",      "out",         "away",          "sick",     "ill",         "not here",
     "no",          "missed",      "missing",       "no show",  "no-show",     "unable",
     "not able",    "could not",   "couldn't",      "cannot",   "can't",       "did not",
     "didn't",      "not present", "not attending", "vacation", "on vacation", "holiday",
     "at training", "training",    "at a",          "at the",   "at another",  "on a field trip",
     "field trip",  "jury duty",   "ooo",           "on a trip"});
constexpr auto there = std::to_array<std::string_view>(
    {"present", "here", "yes", "late", "online", "remote", "remotely", "came late", "left early"});
/// What somebody did there.
constexpr auto parts_played = std::to_array<std::string_view>(
    {"facilitator", "facilitating", "chair",      "co-chair",    "chairing",   "lead",
     "leader",      "notes",        "note taker", "notetaker",   "note-taker", "recorder",
     "recording",   "scribe",       "timekeeper", "time keeper", "minutes",    "host",
     "secretary",   "principal",    "coach",      "teacher",     "member",     "voting",
     "observer",    "new",          "grade",      "invited",     "guest",      "visiting",
     "staff",       "parent",       "student",    "ex officio",  "ex-officio", "treasurer",
     "president",   "vice",         "non-voting"});

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
  const auto begins = [&words](std::string_view start) {
    return after_words(part_of(words), start) != std::string_view::npos;
  };
  if (words.starts_with("excus")) return Presence::excused;
  if (std::any_of(excused.begin(), excused.end(), begins)) return Presence::excused;
  for (const std::string_view guest : {"guest", "visitor", "visiting"}) {
    const auto rest = std::string_view(words).substr(std::min(guest.size(), words.size()));
    if (words.starts_with(guest) && (rest.empty() || rest.front() == ',' || rest.front() == ';'))
      return Presence::guest;
  }
  if (tells_of_a_part(words)) return Presence::present;
  if (std::any_of(away.begin(), away.end(), begins)) return Presence::absent;
  if (std::find(there.begin(), there.end(), words) != there.end()) return Presence::present;
  return std::nullopt;
}

std::optional<Presence> presence_of_cell(std::string_view cell) {
  for (const std::string_view tick :
       {"\u2713", "\u2714", "\u2611", "\u2705", "x", "X", "y", "Y", "P"}) {
    if (cell == tick) return Presence::present;
  }
  for (const std::string_view cross :
       {"\u2717", "\u2718", "\u2610", "\u274C", "n", "N", "A", "-", "\u2013"}) {
    if (cell == cross) return Presence::absent;
  }
  return presence_of_remark(cell);
}

bool tells_a_part_played(std::string_view remark) {
  const auto words = fold_text(remark);
  if (words.empty() || words.front() == '@' || words.find('/') != std::string::npos) return true;
  if (std::any_of(parts_played.begin(), parts_played.end(), [&words](std::string_view part) {
        return after_words(part_of(words), part) != std::string_view::npos;
      }))
    return true;
  // An organisation, a title or initials: "(Grade 3)", "(TSC)".
  const auto first = trim(remark).front();
  return words.size() > 1 && (first < 'a' || first > 'z') && is_word_at(trim(remark), 0);
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
