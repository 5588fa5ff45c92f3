// Single facts in words; see phrases.h.
#include "document/sheet/phrases.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/meeting/decision.h"

namespace collab {
namespace {

std::string names_in_words(const std::vector<std::string>& names, Shown shown) {
  std::string result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    result += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + shown(names[i]);
  }
  return result;
}

std::string list_of(const std::vector<std::string>& names, Shown shown) {
  std::vector<std::string> parts;
  for (const auto& name : names) parts.push_back(shown(name));
  return join(parts, ", ");
}

struct Roll {
  std::vector<std::string> present, absent, excused, unknown;
  bool outsiders = false;  ///< somebody came who was not expected
};

Roll roll_of(const Agenda& agenda) {
  Roll roll;
  for (const auto& entry : agenda.attendance) {
    auto& list = entry.state == "present"  ? roll.present
                 : entry.state == "absent" ? roll.absent
                                           : roll.excused;
    list.push_back(entry.name);
    roll.outsiders = roll.outsiders || std::find(agenda.expected.begin(), agenda.expected.end(),
                                                 entry.name) == agenda.expected.end();
  }
  for (const auto& name : agenda.expected) {
    const bool noted = std::any_of(agenda.attendance.begin(), agenda.attendance.end(),
                                   [&](const auto& entry) { return entry.name == name; });
    if (!noted) roll.unknown.push_back(name);
  }
  return roll;
}

std::string names_phrase(const Agenda& agenda, Shown shown) {
  if (agenda.attendance.empty()) return {};
  const auto roll = roll_of(agenda);
  const auto away = roll.absent.size() + roll.excused.size();
  if (!roll.outsiders && roll.unknown.empty() && !roll.present.empty()) {
    if (away == 0) return "all";
    if (away <= roll.present.size()) {
      std::vector<std::string> parts;
      for (const auto& name : roll.absent) parts.push_back(shown(name));
      for (const auto& name : roll.excused) parts.push_back(shown(name) + " (excused)");
      return "all but " + join(parts, ", ");
    }
  }
  std::string result = roll.present.empty() ? "nobody" : list_of(roll.present, shown);
  if (!roll.absent.empty()) result += "; absent: " + list_of(roll.absent, shown);
  if (!roll.excused.empty()) result += "; excused: " + list_of(roll.excused, shown);
  if (!roll.unknown.empty()) result += "; not noted: " + list_of(roll.unknown, shown);
  return result;
}

}  // namespace

std::string action_phrase(const AgendaAction& action, const DayView& view, Shown shown) {
  std::string result = names_in_words(action.owners, shown);
  if (!result.empty()) result += ": ";
  result += shown(action.text);
  if (action.due) result += ", due " + due_words(*action.due, view);
  return result;
}

std::string state_phrase(const AgendaAction& action, const DayView& view, Shown shown) {
  if (!action.state) return {};
  if (*action.state == "open") return " not yet";
  auto past = view;
  past.past = true;
  std::string result = *action.state == "done" ? " done" : " drop";
  if (action.state_on && *action.state_on != view.meeting)
    result += " " + due_words(*action.state_on, past);
  if (action.reason) result += ": " + shown(*action.reason);
  return result;
}

std::string how_phrase(const AgendaDecision& decision, const DayView& view, Shown shown) {
  std::vector<std::string> parts;
  std::vector<std::string> asked;
  for (const auto& who : decision.consulted) {
    asked.push_back(shown(who.who) + (who.on ? " " + due_words(*who.on, view) : ""));
  }
  const auto people = join(asked, ", ");
  if (decision.mode == "consulted" && !asked.empty()) {
    parts.push_back("asked others: " + people);
  } else {
    if (decision.mode) parts.emplace_back(mode_words(*decision.mode));
    if (!asked.empty()) parts.push_back("asked: " + people);
  }
  if (decision.look_again) parts.push_back("look again " + due_words(*decision.look_again, view));
  return parts.empty() ? "" : "(" + join(parts, "; ") + ")";
}

std::string headcount_phrase(const std::vector<AgendaHeadcount>& counts, Shown shown) {
  if (counts.size() == 1 && counts.front().role == "member")
    return std::to_string(counts.front().people);
  std::vector<std::string> parts;
  for (const auto& count : counts)
    parts.push_back(fmt::format("{} x {}", shown(count.role), count.people));
  return join(parts, ", ");
}

std::string attendance_phrase(const Agenda& agenda, Shown shown) {
  std::vector<std::string> parts;
  if (auto names = names_phrase(agenda, shown); !names.empty()) parts.push_back(std::move(names));
  if (!agenda.guests.empty()) parts.push_back("guests: " + list_of(agenda.guests, shown));
  if (!agenda.headcounts.empty()) {
    std::vector<std::string> counts;
    for (const auto& count : agenda.headcounts) {
      counts.push_back(fmt::format("{} x {}", shown(count.role), count.people));
    }
    parts.push_back(join(counts, ", "));
  }
  return join(parts, "; ");
}

Minutes school_time(Minutes spoken) {
  // Nobody meets between one and half past six in the morning, so that 3:00 is the afternoon.
  constexpr Minutes earliest = 6 * 60 + 30;
  return spoken < earliest ? spoken + 12 * 60 : spoken;
}

std::string time_phrase(Minutes time) {
  const auto words = spoken_time(time);
  const auto plain = parse_time(words);
  if (plain && school_time(*plain) == time) return words;
  return words + (time < 12 * 60 ? " am" : " pm");
}

}  // namespace collab
