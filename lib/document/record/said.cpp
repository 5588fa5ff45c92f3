// How each part of a Reading becomes keys and values.
#include "document/record/said.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"

namespace collab {

std::string numbers_value(std::vector<Id> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return fmt::format("{}", fmt::join(numbers, ","));
}

std::string numbers_value(const std::vector<int>& numbers) {
  return numbers_value(std::vector<Id>(numbers.begin(), numbers.end()));
}

std::string consulted_value(const std::vector<Consultation>& consulted) {
  std::string value;
  for (const Consultation& each : consulted) {
    if (!value.empty()) value += "; ";
    value += each.who;
    if (each.on) value += ' ' + iso(*each.on);
  }
  return value;
}

std::string state_value(const Action& action) {
  if (action.done_on) return "done " + iso(*action.done_on);
  if (action.dropped_on) return "dropped " + iso(*action.dropped_on);
  return "open";
}

std::string action_key(const Action& action) {
  if (action.id != 0) return fmt::format("action/A{}", action.id);
  return fmt::format("action/new:{}:{}", numbers_value(action.owners), folded(action.text));
}

std::string decision_key(const Decision& decision) {
  if (decision.id != 0) return fmt::format("decision/D{}", decision.id);
  return "decision/new:" + folded(decision.text);
}

std::string topic_key(std::string_view text) { return "topic/" + folded(text); }
std::string attendance_key(Id person) { return fmt::format("attendance/{}", person); }
std::string guest_key(std::string_view name) { return "guest/" + folded(name); }
std::string headcount_key(std::string_view role) { return "headcount/" + folded(role); }
std::string answer_key(std::string_view prompt) { return "answer/" + folded(prompt); }
std::string celebration_key(std::string_view text) { return "celebration/" + folded(text); }
std::string disagreement_key(std::string_view text) { return "disagreement/" + folded(text); }
std::string passed_key(std::string_view text) { return "passed/" + folded(text); }
std::string heard_key(Id hand_off) { return fmt::format("heard/{}", hand_off); }
std::string shared_key(std::string_view text) { return "shared/" + folded(text); }
std::string shared_value(const Practice& practice) {
  return practice.place && has_place(practice.kind)
             ? fmt::format("{}, {}", practice.kind, *practice.place)
             : practice.kind;
}
std::string receiver_value(const HandOff& hand_off) {
  return hand_off.to_team ? fmt::format("team {}", *hand_off.to_team)
                          : hand_off.outside.value_or("");
}
std::string settled_key(Id disagreement) { return fmt::format("settled/{}", disagreement); }

namespace {

/// Collects facts; a value that is not there is no fact.
class Collector {
 public:
  void add(std::string key, std::string value, Spot at) {
    facts_.push_back({std::move(key), std::move(value), at});
  }
  void add(std::string key, const std::optional<std::string>& value, Spot at) {
    if (value) add(std::move(key), *value, at);
  }
  void add(std::string key, const std::optional<int>& value, Spot at) {
    if (value) add(std::move(key), std::to_string(*value), at);
  }
  void add(std::string key, const std::optional<Date>& value, Spot at) {
    if (value) add(std::move(key), iso(*value), at);
  }
  void add(const std::string& key, const std::optional<At<Text>>& value) {
    if (value) add(key, value->text, value->at);
  }
  void add(const std::string& key, const std::optional<ReadPerson>& value) {
    if (value) add(key, std::to_string(value->person), value->at);
  }
  std::vector<Said> take() { return std::move(facts_); }

 private:
  std::vector<Said> facts_;
};

void add_presence(Collector& collector, const Reading& reading) {
  for (const At<Attendance>& each : reading.attendance) {
    collector.add(attendance_key(each.person), each.state, each.at);
  }
  for (const At<Text>& each : reading.guests) {
    collector.add(guest_key(each.text), each.text, each.at);
  }
  for (const At<Headcount>& each : reading.headcounts) {
    collector.add(headcount_key(each.role), std::to_string(each.people), each.at);
  }
}

void add_plan(Collector& collector, const Reading& reading) {
  const Spot top = reading.identity.at;
  collector.add("facilitator", reading.facilitator);
  collector.add("recorder", reading.recorder);
  collector.add("place", reading.place);
  collector.add("start", reading.start, top);
  collector.add("minutes", reading.minutes, top);
  for (const At<AgendaItem>& each : reading.topics) {
    const std::string key = topic_key(each.text);
    collector.add(key + "/text", each.text, each.at);
    if (each.proposed_by)
      collector.add(key + "/proposer", std::to_string(*each.proposed_by), each.at);
    collector.add(key + "/minutes", each.minutes, each.at);
    collector.add(key + "/focus", each.focus, each.at);
  }
}

void add_talk(Collector& collector, const Reading& reading) {
  const Spot top = reading.identity.at;
  if (!reading.focus.empty()) collector.add("focus", numbers_value(reading.focus), top);
  collector.add("connection", reading.connection);
  collector.add("evidence", reading.evidence);
  collector.add("noticed", reading.noticed);
  for (const At<Answer>& each : reading.answers) {
    collector.add(answer_key(each.prompt), each.answer, each.at);
  }
  for (const At<Text>& each : reading.disagreements) {
    collector.add(disagreement_key(each.text), each.text, each.at);
  }
  for (const At<Disagreement>& each : reading.settled) {
    collector.add(settled_key(each.id), each.how, each.at);
  }
  for (const At<Celebration>& each : reading.celebrations) {
    collector.add(celebration_key(each.text), each.text, each.at);
    collector.add(celebration_key(each.text) + "/may_share",
                  std::string(each.may_share ? "1" : "0"), each.at);
  }
}

void add_hand_offs(Collector& collector, const Reading& reading) {
  for (const At<HandOff>& each : reading.passed) {
    const std::string key = passed_key(each.text);
    collector.add(key + "/to", receiver_value(each), each.at);
    if (each.carrier) collector.add(key + "/carrier", std::to_string(*each.carrier), each.at);
  }
  for (const At<HandOff>& each : reading.heard)
    collector.add(heard_key(each.id), each.answer, each.at);
  for (const At<Practice>& each : reading.shared)
    collector.add(shared_key(each.text), shared_value(each), each.at);
}

void add_outcomes(Collector& collector, const Reading& reading) {
  for (const At<Decision>& each : reading.decisions) {
    const std::string key = decision_key(each);
    collector.add(key + "/text", each.text, each.at);
    collector.add(key + "/mode", each.mode, each.at);
    if (!each.consulted.empty()) {
      collector.add(key + "/consulted", consulted_value(each.consulted), each.at);
    }
    collector.add(key + "/look_again", each.look_again_on, each.at);
  }
  for (const At<Decision>& each : reading.results) {
    collector.add(decision_key(each) + "/result", each.result, each.at);
  }
  for (const ReadAction& each : reading.actions) {
    const std::string key = action_key(each);
    collector.add(key + "/text", each.text, each.at);
    if (!each.owners.empty()) collector.add(key + "/owners", numbers_value(each.owners), each.at);
    collector.add(key + "/due", each.due, each.at);
    if (each.tells_state) collector.add(key + "/state", state_value(each), each.at);
    collector.add(key + "/reason", each.reason, each.at);
  }
  if (reading.no_next_step) collector.add("no_next_step", std::string("1"), reading.identity.at);
}

}  // namespace

std::vector<Said> said_in(const Reading& reading) {
  Collector collector;
  add_presence(collector, reading);
  add_plan(collector, reading);
  add_talk(collector, reading);
  add_hand_offs(collector, reading);
  add_outcomes(collector, reading);
  for (const At<Text>& each : reading.notes) {
    collector.add(fmt::format("note/{}", folded(each.text)), each.text, each.at);
  }
  for (const At<Answer>& each : reading.shown) {
    collector.add("shown/" + each.prompt, each.answer, each.at);
  }
  return collector.take();
}

}  // namespace collab
