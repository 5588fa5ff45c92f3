// Actions from a document: what became of those carried over, and new ones.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/record/said.h"
#include "model/meeting/action.h"
#include "model/records/reference.h"

namespace collab {
namespace {

std::optional<std::string> due_text(const std::optional<Date>& day) {
  if (!day) return std::nullopt;
  return iso(*day);
}

std::string owners_in_words(const Recording& recording, const std::vector<Id>& owners) {
  std::vector<std::string> names;
  for (const Id each : owners) names.push_back(visible(recording.people.full_name(each)));
  return fmt::format("{}", fmt::join(names, " and "));
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

void set_state(Recording& recording, Action& action, const Action& read) {
  action.done_on = read.done_on;
  action.dropped_on = read.dropped_on;
  action.reason = read.reason;
  const std::string name = reference('A', action.id);
  if (read.done_on) {
    recording.detail(name, state_value(read));
  } else if (read.dropped_on) {
    recording.detail(name, fmt::format("dropped{}{}", read.reason ? ": " : "",
                                       read.reason ? visible(*read.reason) : ""));
  } else {
    recording.detail(name, "open again");
  }
}

/// "Not yet" was right on the day of the meeting where it was done after it.
bool done_later(const Recording& recording, const Action& action) {
  const auto& day = action.done_on ? action.done_on : action.dropped_on;
  return day && *day > recording.meeting.held_on;
}

/// A state is "open" where nobody ever said anything, and a day that the document only took from
/// its meeting does not speak against the day that the workspace knows.
bool merge_state(Recording& recording, Action& action, const Action& read) {
  const std::string key = action_key(read) + "/state";
  const std::string* said = recording.merge.said(key);
  const std::string* said_before = recording.merge.said_before(key);
  const std::string before = said_before ? *said_before : "open";
  const std::string ours = state_value(action);
  if (!said) {
    if (!said_before || ours == "open" || ours != before) return false;
    set_state(recording, action, {});
    return true;
  }
  if (*said == ours || (said_before && *said == before)) return false;
  if (*said == "open" && !said_before && done_later(recording, action)) return false;
  const bool same_kind = first_word(*said) == first_word(ours);
  if (same_kind && (read.done_on ? read.done_on : read.dropped_on) == recording.meeting.held_on)
    return false;
  if (ours != before && !recording.merge.ask_which(key, ours, reference('A', action.id)))
    return false;
  set_state(recording, action, read);
  return true;
}

void merge_action(Recording& recording, const Action& read, Action action) {
  Merge& merge = recording.merge;
  const std::string name = reference('A', action.id);
  const std::string key = action_key(read);
  std::vector<std::string> changed;
  if (merge.applies(key + "/text", action.text, name)) {
    action.text = read.text;
    changed.push_back("text");
  }
  std::optional<std::string> owners;
  if (!action.owners.empty()) owners = numbers_value(action.owners);
  if (merge.applies(key + "/owners", owners, name + ", whose it is")) {
    action.owners = read.owners;
    changed.push_back(owners_in_words(recording, read.owners));
  }
  // The day that an earlier meeting set, and nobody changed since, gives way to a later meeting's.
  const bool as_raised =
      action.due && action.due == action.first_due && action.created_on < recording.meeting.held_on;
  if (as_raised) merge.stays(key + "/due", due_text(action.due));
  if (merge.applies(key + "/due", due_text(action.due), name + ", due")) {
    action.due = read.due;
    changed.push_back("due " + iso(*read.due));
  }
  const bool settled = merge_state(recording, action, read);
  if (!changed.empty()) {
    recording.detail(name, fmt::format("changed: {}", fmt::join(changed, ", ")));
  }
  if (settled || !changed.empty()) store_action(recording.db(), action);
}

void make_action(Recording& recording, Action& read) {
  read.team = recording.meeting.team;
  read.meeting = recording.meeting.id;
  read.created_on = recording.meeting.held_on;
  const bool came_back = read.id != 0;
  read.id = add_action(recording.db(), read);
  const std::string name = reference('A', read.id);
  std::string words = fmt::format("{} {}", name, visible(read.text));
  if (!read.owners.empty()) words += ", " + owners_in_words(recording, read.owners);
  if (read.due) words += ", due " + iso(*read.due);
  recording.detail(came_back ? "back" : "new", words);
}

/// Actions raised here that an earlier text said and this one does not.
std::vector<Action> gone_actions(const Recording& recording) {
  std::set<Id> mentioned;
  for (const Action& each : recording.reading.actions) mentioned.insert(each.id);
  const std::vector<Id>& doubtful = recording.reading.doubtful_actions;
  mentioned.insert(doubtful.begin(), doubtful.end());
  std::vector<Action> gone;
  for (Action& each : actions(recording.db(), {.meeting = recording.meeting.id})) {
    const bool said = recording.merge.said_before(fmt::format("action/A{}/text", each.id));
    if (said && !mentioned.contains(each.id)) gone.push_back(std::move(each));
  }
  return gone;
}

/// A line that is gone is asked about: nothing is deleted because somebody cleared a page.
void ask_about_gone_actions(Recording& recording) {
  for (const Id each : recording.reading.doubtful_actions) {
    recording.merge.hold(fmt::format("action/A{}/", each));
  }
  for (const Action& each : gone_actions(recording)) {
    recording.merge.hold(fmt::format("action/A{}/", each.id));
    if (each.done_on || each.dropped_on) continue;
    recording.merge.ask(
        recording.reading.identity.at,
        fmt::format("A{} '{}' stood in the document and is gone", each.id, clipped(each.text, 40)),
        fmt::format("put the line back, or: collab action drop A{} --because REASON", each.id));
  }
}

}  // namespace

void record_actions(Recording& recording) {
  ask_about_gone_actions(recording);
  for (ReadAction& read : recording.reading.actions) {
    const auto known = action_by_id(recording.db(), read.id);
    if (known && known->team != recording.meeting.team) {
      recording.merge.ask(read.at, fmt::format("A{} is an action of another team", read.id),
                          "correct the number");
    } else if (known) {
      merge_action(recording, read, *known);
    } else if (read.id != 0 &&
               (read.carried || !was_given_out(recording.db(), "action", read.id))) {
      recording.merge.ask(read.at, fmt::format("there is no action A{}", read.id),
                          "correct the number, or take it out for a new action");
    } else {
      make_action(recording, read);
    }
    if (read.id != 0 && !read.carried)
      recording.result.ids.push_back({read.at.line, reference('A', read.id)});
  }
}

}  // namespace collab
