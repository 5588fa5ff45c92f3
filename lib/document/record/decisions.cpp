// Decisions of a meeting and what came of earlier ones, from a document.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "document/record/facts.h"
#include "document/record/recorder.h"
#include "model/meeting/decision.h"
#include "model/records/reference.h"

namespace collab {
namespace {

std::vector<ReadConsultation> as_read(const std::vector<Consultation>& consulted) {
  std::vector<ReadConsultation> read;
  for (const Consultation& each : consulted) read.push_back({each.who, each.on});
  return read;
}

std::vector<Consultation> as_stored(const std::vector<ReadConsultation>& consulted) {
  std::vector<Consultation> stored;
  for (const ReadConsultation& each : consulted) stored.push_back({each.who, each.on});
  return stored;
}

std::optional<std::string> day_text(const std::optional<Date>& day) {
  if (!day) return std::nullopt;
  return iso(*day);
}

std::string in_words(const ReadDecision& read) {
  if (!read.mode) return visible(read.text);
  return fmt::format("{} ({})", visible(read.text), mode_words(*read.mode));
}

void make_decision(Recorder& recorder, ReadDecision& read) {
  Decision decision;
  decision.id = read.id.value_or(0);
  decision.team = recorder.meeting.team;
  decision.meeting = recorder.meeting.id;
  decision.decided_on = recorder.meeting.held_on;
  decision.text = read.text;
  decision.mode = read.mode;
  decision.look_again_on = read.look_again;
  decision.consulted = as_stored(read.consulted);
  const bool came_back = read.id.has_value();
  read.id = add_decision(recorder.db(), decision);
  const std::string name = reference('D', *read.id);
  recorder.detail(came_back ? "back" : "new", fmt::format("{} {}", name, in_words(read)));
}

void merge_decision(Recorder& recorder, const ReadDecision& read, Decision decision) {
  Merge& merge = recorder.merge;
  const std::string name = reference('D', decision.id);
  const std::string key = decision_key(decision.id, {});
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
    decision.look_again_on = read.look_again;
    changed.push_back("look again " + iso(*read.look_again));
  }
  std::optional<std::string> asked;
  if (!decision.consulted.empty()) asked = consulted_value(as_read(decision.consulted));
  if (merge.applies(key + "/consulted", asked, name + ", who was asked")) {
    decision.consulted = as_stored(read.consulted);
    changed.push_back("who was asked");
  }
  if (changed.empty()) return;
  store_decision(recorder.db(), decision);
  recorder.detail(name, fmt::format("changed: {}", fmt::join(changed, ", ")));
}

/// Decisions that an earlier text of this meeting said and this one does not.
std::vector<Decision> gone_decisions(const Recorder& recorder) {
  std::set<Id> mentioned;
  for (const ReadDecision& each : recorder.reading.decisions) {
    if (each.id) mentioned.insert(*each.id);
  }
  const std::vector<Id>& doubtful = recorder.reading.doubtful_decisions;
  mentioned.insert(doubtful.begin(), doubtful.end());
  std::vector<Decision> gone;
  for (Decision& each : decisions(recorder.db(), {.meeting = recorder.meeting.id})) {
    const bool said = recorder.merge.said_before(decision_key(each.id, {}) + "/text");
    if (said && !mentioned.contains(each.id)) gone.push_back(std::move(each));
  }
  return gone;
}

/// A line that is gone is asked about: nothing is deleted because somebody cleared a page.
void ask_about_gone_decisions(Recorder& recorder) {
  for (const Id each : recorder.reading.doubtful_decisions) {
    recorder.merge.hold(fmt::format("decision/D{}/", each));
  }
  for (const Decision& each : gone_decisions(recorder)) {
    recorder.merge.hold(fmt::format("decision/D{}/", each.id));
    recorder.merge.ask(
        recorder.reading.identity.at,
        fmt::format("D{} '{}' stood in the document and is gone", each.id, clipped(each.text, 40)),
        fmt::format("put the line back, or: collab decision remove D{}", each.id));
  }
}

void record_result(Recorder& recorder, const ReadResult& read) {
  std::optional<Decision> decision = decision_by_id(recorder.db(), read.decision);
  if (!decision) return;
  const std::string name = reference('D', decision->id);
  if (!recorder.merge.applies(decision_key(decision->id, {}) + "/result", decision->result,
                              name + ", its result")) {
    return;
  }
  decision->result = read.text;
  decision->result_on = recorder.meeting.held_on;
  store_decision(recorder.db(), *decision);
  recorder.detail(name, fmt::format("result: {}", visible(read.text)));
}

}  // namespace

void record_decisions(Recorder& recorder) {
  ask_about_gone_decisions(recorder);
  for (ReadDecision& read : recorder.reading.decisions) {
    const auto known = read.id ? decision_by_id(recorder.db(), *read.id) : std::nullopt;
    if (known && known->team != recorder.meeting.team) {
      recorder.merge.ask(read.at, fmt::format("D{} is a decision of another team", *read.id),
                         "correct the number");
    } else if (known) {
      merge_decision(recorder, read, *known);
    } else if (read.id && !was_given_out(recorder.db(), "decision", *read.id)) {
      recorder.merge.ask(read.at, fmt::format("there is no decision D{}", *read.id),
                         "correct the number, or take it out for a new decision");
    } else {
      make_decision(recorder, read);
    }
    if (read.id) recorder.result.ids.push_back({read.at.line, reference('D', *read.id)});
  }
  for (const ReadResult& each : recorder.reading.results) record_result(recorder, each);
}

}  // namespace collab
