// What a document of an agenda has to say, told from the agenda alone; see
// document/sheet/generator.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/record/said.h"
#include "unit/document/sheet/generator.h"

namespace collab::test {
namespace {

class Teller {
 public:
  explicit Teller(const Case& c) : case_(c), people_(c.roster, c.meeting.members) {}

  std::map<std::string, std::string> run() {
    head();
    talk();
    for (const auto& action : case_.agenda.carried) add_action(action);
    for (const auto& action : case_.agenda.actions) add_action(action);
    for (const auto& decision : case_.agenda.decisions) add_decision(decision);
    return std::move(facts_);
  }

 private:
  Id id_of(const std::string& name) const { return people_.find(name).front(); }
  std::string person(const std::string& name) const { return std::to_string(id_of(name)); }

  void head() {
    const auto& agenda = case_.agenda;
    if (agenda.facilitator) facts_["facilitator"] = person(*agenda.facilitator);
    if (agenda.recorder) facts_["recorder"] = person(*agenda.recorder);
    if (agenda.place) facts_["place"] = *agenda.place;
    if (agenda.start) facts_["start"] = std::to_string(*agenda.start);
    if (agenda.minutes) facts_["minutes"] = std::to_string(*agenda.minutes);
    for (const auto& one : agenda.attendance) facts_[attendance_key(id_of(one.name))] = one.state;
    for (const auto& guest : agenda.guests) facts_[guest_key(guest)] = guest;
    for (const auto& count : agenda.headcounts)
      facts_[headcount_key(count.role)] = std::to_string(count.people);
    for (const auto& topic : agenda.topics) {
      const auto key = topic_key(topic.text);
      facts_[key + "/text"] = topic.text;
      if (topic.proposer) facts_[key + "/proposer"] = person(*topic.proposer);
      if (topic.minutes) facts_[key + "/minutes"] = std::to_string(*topic.minutes);
      if (topic.focus) facts_[key + "/focus"] = std::to_string(*topic.focus);
    }
  }

  void talk() {
    const auto& agenda = case_.agenda;
    if (!agenda.focus.empty()) facts_["focus"] = numbers_value(agenda.focus);
    if (agenda.connection) facts_["connection"] = *agenda.connection;
    if (agenda.evidence) facts_["evidence"] = *agenda.evidence;
    if (agenda.noticed) facts_["noticed"] = *agenda.noticed;
    for (const auto& answer : agenda.answers) facts_[answer_key(answer.prompt)] = answer.answer;
    for (const auto& text : agenda.disagreements) facts_[disagreement_key(text)] = text;
    for (const auto& one : agenda.celebrations) {
      facts_[celebration_key(one.text)] = one.text;
      facts_[celebration_key(one.text) + "/may_share"] = one.may_share ? "1" : "0";
    }
    for (const auto& text : agenda.shared) facts_[shared_key(text)] = Practice{}.kind;
    for (const auto& note : agenda.notes) facts_["note/" + folded(note)] = note;
    for (const auto& one : agenda.look_backs) {
      if (one.result) facts_[fmt::format("decision/D{}/result", one.id)] = *one.result;
    }
    if (agenda.no_next_step) facts_["no_next_step"] = "1";
  }

  void add_action(const AgendaAction& action) {
    Action read;
    read.id = action.id.value_or(0);
    read.text = action.text;
    for (const auto& owner : action.owners) read.owners.push_back(id_of(owner));
    const auto key = action_key(read);
    facts_[key + "/text"] = action.text;
    facts_[key + "/owners"] = numbers_value(read.owners);
    if (action.due) facts_[key + "/due"] = iso(*action.due);
    if (action.state) {
      const auto on = action.state_on.value_or(case_.agenda.date);
      facts_[key + "/state"] = *action.state + (*action.state == "open" ? "" : " " + iso(on));
    }
    if (action.reason) facts_[key + "/reason"] = *action.reason;
  }

  void add_decision(const AgendaDecision& decision) {
    Decision read;
    read.id = decision.id.value_or(0);
    read.text = decision.text;
    const auto key = decision_key(read);
    facts_[key + "/text"] = decision.text;
    if (decision.mode) facts_[key + "/mode"] = *decision.mode;
    std::vector<Consultation> consulted;
    for (const auto& one : decision.consulted) consulted.push_back({one.who, one.on});
    if (!consulted.empty()) facts_[key + "/consulted"] = consulted_value(consulted);
    if (decision.look_again) facts_[key + "/look_again"] = iso(*decision.look_again);
  }

  const Case& case_;
  People people_;
  std::map<std::string, std::string> facts_;
};

}  // namespace

std::map<std::string, std::string> expected_facts(const Case& c) { return Teller(c).run(); }

}  // namespace collab::test
