// Decisions of a meeting and what came of earlier ones, from a document.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/record/said.h"
#include "model/meeting/decision.h"
#include "model/records/reference.h"

namespace collab {
namespace {

std::optional<std::string> day_text(const std::optional<Date>& day) {
  if (!day) return std::nullopt;
  return iso(*day);
}

std::string in_words(const Decision& read) {
  if (!read.mode) return visible(read.text);
  return fmt::format("{} ({})", visible(read.text), mode_words(*read.mode));
}

void make_decision(Recording& recording, Decision& read) {
  read.team = recording.meeting.team;
  read.meeting = recording.meeting.id;
  read.decided_on = recording.meeting.held_on;
  const bool came_back = read.id != 0;
  read.id = add_decision(recording.db(), read);
  const std::string name = reference('D', read.id);
  recording.detail(came_back ? "back" : "new", fmt::format("{} {}", name, in_words(read)));
}

void merge_decision(Recording& recording, const Decision& read, Decision decision) {
  Merge& merge = recording.merge;
  const std::string name = reference('D', decision.id);
  const std::string key = decision_key(decision);
  std::vector<std::string> changed;
  if (merge.applies(key + "/text", decision.text, name)) {
    decision.text = read.text;
    changed.push_back("text");
  }
  if (merge.applies(key + "/mode", decision.mode, name + ", how it was decided")) {
    decision.mode = read.mode;
    changed.push_back(std::string(mode_words(*read.mode)));
  }
  if (merge.applies(key + "/look_again", day_text(decision.look_again_on),
                    name + ", look again on")) {
    decision.look_again_on = read.look_again_on;
    changed.push_back("look again " + iso(*read.look_again_on));
  }
  std::optional<std::string> asked;
  if (!decision.consulted.empty()) asked = consulted_value(decision.consulted);
  if (merge.applies(key + "/consulted", asked, name + ", who was asked")) {
    decision.consulted = read.consulted;
    changed.push_back("who was asked");
  }
  if (changed.empty()) return;
  store_decision(recording.db(), decision);
  recording.detail(name, fmt::format("changed: {}", fmt::join(changed, ", ")));
}

/// Decisions that an earlier text of this meeting said and this one does not.
std::vector<Decision> gone_decisions(const Recording& recording) {
  std::set<Id> mentioned;
  for (const Decision& each : recording.reading.decisions) mentioned.insert(each.id);
  const std::vector<Id>& doubtful = recording.reading.doubtful_decisions;
  mentioned.insert(doubtful.begin(), doubtful.end());
  std::vector<Decision> gone;
  for (Decision& each : decisions(recording.db(), {.meeting = recording.meeting.id})) {
    const bool said = recording.merge.said_before(decision_key(each) + "/text");
    if (said && !mentioned.contains(each.id)) gone.push_back(std::move(each));
  }
  return gone;
}

/// A line that is gone is asked about: nothing is deleted because somebody cleared a page.
void ask_about_gone_decisions(Recording& recording) {
  for (const Id each : recording.reading.doubtful_decisions) {
    recording.merge.hold(fmt::format("decision/D{}/", each));
  }
  for (const Decision& each : gone_decisions(recording)) {
    recording.merge.hold(fmt::format("decision/D{}/", each.id));
    recording.merge.ask(
        recording.reading.identity.at,
        fmt::format("D{} '{}' stood in the document and is gone", each.id, clipped(each.text, 40)),
        fmt::format("put the line back, or: collab decision remove D{}", each.id));
  }
}

void record_result(Recording& recording, const Decision& read) {
  std::optional<Decision> decision = decision_by_id(recording.db(), read.id);
  if (!decision) return;
  const std::string name = reference('D', decision->id);
  if (!recording.merge.applies(decision_key(*decision) + "/result", decision->result,
                               name + ", its result")) {
    return;
  }
  decision->result = read.result;
  decision->result_on = recording.meeting.held_on;
  store_decision(recording.db(), *decision);
  recording.detail(name, fmt::format("result: {}", visible(*read.result)));
}

}  // namespace

void record_decisions(Recording& recording) {
  ask_about_gone_decisions(recording);
  for (At<Decision>& read : recording.reading.decisions) {
    const auto known = decision_by_id(recording.db(), read.id);
    if (known && known->team != recording.meeting.team) {
      recording.merge.ask(read.at, fmt::format("D{} is a decision of another team", read.id),
                          "correct the number");
    } else if (known) {
      merge_decision(recording, read, *known);
    } else if (read.id != 0 && !was_given_out(recording.db(), "decision", read.id)) {
      recording.merge.ask(read.at, fmt::format("there is no decision D{}", read.id),
                          "correct the number, or take it out for a new decision");
    } else {
      make_decision(recording, read);
    }
    if (read.id != 0) recording.result.ids.push_back({read.at.line, reference('D', read.id)});
  }
  for (const Decision& each : recording.reading.results) record_result(recording, each);
}

}  // namespace collab
