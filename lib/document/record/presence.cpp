// Who was there, as a document says it.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/record/said.h"

namespace collab {
namespace {

void record_attendance(Recording& recording) {
  Db& db = recording.db();
  std::map<Id, std::string> ours;
  for (const Attendance& each : attendance(db, recording.meeting.id))
    ours[each.person] = each.state;
  const auto state_of = [&](Id person) -> std::optional<std::string> {
    const auto at = ours.find(person);
    return at == ours.end() ? std::nullopt : std::optional(at->second);
  };
  for (const Attendance& each : recording.reading.attendance) {
    const std::string words =
        fmt::format("attendance of {}", recording.people.full_name(each.person));
    if (recording.merge.applies(attendance_key(each.person), state_of(each.person), words)) {
      set_attendance(db, recording.meeting.id, each.person, each.state);
    }
  }
  for (const auto& [person, state] : ours) {
    if (recording.merge.withdraws(attendance_key(person), state)) {
      clear_attendance(db, recording.meeting.id, person);
    }
  }
}

void record_guests(Recording& recording) {
  Db& db = recording.db();
  std::vector<std::string> ours = guests(db, recording.meeting.id);
  const std::vector<std::string> before = ours;
  for (const Text& each : recording.reading.guests) {
    const bool known = std::find(ours.begin(), ours.end(), each.text) != ours.end();
    if (!known && recording.merge.applies(guest_key(each.text), std::nullopt, "a guest")) {
      ours.push_back(each.text);
    }
  }
  std::erase_if(ours, [&](const std::string& name) {
    return recording.merge.withdraws(guest_key(name), name);
  });
  if (ours != before) set_guests(db, recording.meeting.id, ours);
}

void record_headcounts(Recording& recording) {
  Db& db = recording.db();
  std::vector<Headcount> ours = headcounts(db, recording.meeting.id);
  bool changed = false;
  for (const Headcount& each : recording.reading.headcounts) {
    const auto at = std::find_if(ours.begin(), ours.end(), [&](const Headcount& known) {
      return folded(known.role) == folded(each.role);
    });
    std::optional<std::string> count;
    if (at != ours.end()) count = std::to_string(at->people);
    if (!recording.merge.applies(headcount_key(each.role), count, "the headcount")) continue;
    changed = true;
    if (at != ours.end()) {
      at->people = each.people;
    } else {
      ours.push_back(each);
    }
  }
  changed |=
      std::erase_if(ours, [&](const Headcount& each) {
        return recording.merge.withdraws(headcount_key(each.role), std::to_string(each.people));
      }) > 0;
  if (changed) set_headcounts(db, recording.meeting.id, ours);
}

using Here = std::set<Id>;

/// Who is noted as here; nothing where nobody's attendance is noted.
std::optional<Here> here(const Recording& recording) {
  const auto noted = attendance(recording.db(), recording.meeting.id);
  if (noted.empty()) return std::nullopt;
  Here people;
  for (const Attendance& each : noted)
    if (each.state == "present") people.insert(each.person);
  return people;
}

/// "; no longer Cy Ng": those of some who are not among the others.
std::string those_not_in(const Recording& recording, std::string_view words, const Here& some,
                         const Here& others) {
  std::vector<std::string> names;
  for (const Id each : some)
    if (!others.contains(each)) names.push_back(visible(recording.people.full_name(each)));
  return names.empty() ? "" : fmt::format("; {} {}", words, join(names, ", "));
}

/// A record of who was there is no small thing to change in silence.
void tell_change(Recording& recording, const Here& before, const Here& now) {
  recording.detail("here", fmt::format("was {}, now {}{}{}", before.size(), now.size(),
                                       those_not_in(recording, "newly", now, before),
                                       those_not_in(recording, "no longer", before, now)));
}

}  // namespace

void record_presence(Recording& recording) {
  const auto before = here(recording);
  record_attendance(recording);
  const auto now = here(recording);
  if (recording.held_before && before && before != now)
    tell_change(recording, *before, now.value_or(Here()));
  record_guests(recording);
  record_headcounts(recording);
}

namespace {

std::string joined_with_and(const std::vector<std::string>& words) {
  if (words.empty()) return {};
  if (words.size() == 1) return words.front();
  return fmt::format("{} and {}", fmt::join(words.begin(), words.end() - 1, ", "), words.back());
}

/// Questions about the lines that say who was there.
std::size_t unclear_names(const Reading& reading) {
  std::set<int> lines;
  for (const auto& each : reading.attendance) lines.insert(each.at.line);
  return static_cast<std::size_t>(
      std::count_if(reading.questions.begin(), reading.questions.end(),
                    [&](const Problem& each) { return lines.contains(each.line); }));
}

std::string presence_in_words(const Recording& recording) {
  Db& db = recording.db();
  std::map<std::string, std::vector<std::string>> by_state;
  for (const Attendance& each : attendance(db, recording.meeting.id)) {
    by_state[each.state].push_back(visible(recording.people.full_name(each.person)));
  }
  std::string words;
  const std::size_t present = by_state["present"].size();
  const std::size_t asked = present + by_state["absent"].size();
  // Where a name is not clear nobody is said to be absent: the team tells of how many they were.
  const std::size_t unclear = unclear_names(recording.reading);
  const std::size_t expected =
      unclear > 0 ? std::max(asked, recording.reading.meeting->expected.size()) : asked;
  if (asked + by_state["excused"].size() > 0)
    words = fmt::format("{} of {} here", present, expected);
  if (unclear > 0 && !words.empty())
    words += fmt::format(", {} not understood",
                         count_of(static_cast<std::int64_t>(unclear), "name", "names"));
  for (const char* state : {"absent", "excused"}) {
    if (by_state[state].empty()) continue;
    words += fmt::format(" ({}: {})", state, fmt::join(by_state[state], ", "));
  }
  const std::size_t visitors = guests(db, recording.meeting.id).size();
  if (visitors > 0) {
    words += fmt::format("{}{}", words.empty() ? "" : ", ",
                         count_of(static_cast<std::int64_t>(visitors), "guest", "guests"));
  }
  for (const Headcount& each : headcounts(db, recording.meeting.id)) {
    words += fmt::format("{}{} x {}", words.empty() ? "" : ", ", visible(each.role), each.people);
  }
  return words;
}

}  // namespace

std::string meeting_in_words(const Recording& recording) {
  std::string words = presence_in_words(recording);
  if (words.empty() && recording.meeting.state == "held") words = "nobody was noted as here";
  std::vector<std::string> questions;
  for (const int each : meeting_focus(recording.db(), recording.meeting.id)) {
    questions.push_back(std::to_string(each));
  }
  if (!questions.empty()) {
    words += fmt::format("{}focus {}", words.empty() ? "" : "; ", joined_with_and(questions));
  }
  if (recording.meeting.evidence) words += words.empty() ? "with evidence" : ", with evidence";
  return words.empty() ? "recorded" : words;
}

}  // namespace collab
