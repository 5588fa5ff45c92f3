// The words themselves; see attendance_words.h.
#include "document/attendance_words.h"

#include <algorithm>
#include <array>

#include "document/fold.h"

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

}  // namespace collab
