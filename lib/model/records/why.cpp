// Walks from action to decision to meeting to agenda item, and back down to what came of them.
// Other kinds are walked in why_any.cpp.
#include "model/records/why.h"

#include "model/goal/goal.h"
#include "model/meeting/plan.h"
#include "model/records/why_chain.h"

namespace collab {

std::vector<Link> why(Db& db, const Action& action, Date day) {
  Chain chain(db, day);
  chain.action(0, {}, action);
  const auto decision = action.decision ? decision_by_id(db, *action.decision) : std::nullopt;
  if (!decision) {
    chain.origin(1, action.meeting, std::nullopt);
    chain.voices(1, *kind_of_letter('A'), action.id);
    return chain.links();
  }
  chain.decision(1, "from decision", *decision);
  chain.goal(2, "for goal", decision->goal);
  chain.origin(2, decision->meeting, decision->agenda_item);
  chain.voices(2, *kind_of_letter('D'), decision->id);
  chain.result(2, *decision);
  chain.voices(1, *kind_of_letter('A'), action.id);
  return chain.links();
}

std::vector<Link> why(Db& db, const Decision& decision, Date day) {
  Chain chain(db, day);
  chain.decision(0, {}, decision);
  chain.goal(1, "for goal", decision.goal);
  chain.origin(1, decision.meeting, decision.agenda_item);
  chain.voices(1, *kind_of_letter('D'), decision.id);
  chain.outcome(1, decision);
  return chain.links();
}

std::vector<Link> why(Db& db, const Meeting& meeting, Date day) {
  Chain chain(db, day);
  chain.meeting(0, {}, meeting);
  DecisionFilter decided;
  decided.meeting = meeting.id;
  const std::vector<Decision> made = decisions(db, decided);
  const auto tell = [&](int level, std::optional<Id> item) {
    for (const Decision& each : made) {
      if (each.agenda_item != item) continue;
      chain.decision(level, "decision", each);
      chain.outcome(level + 1, each);
    }
  };
  for (const AgendaItem& each : agenda_items(db, meeting.id)) {
    chain.item(1, each);
    tell(2, each.id);
  }
  tell(1, std::nullopt);
  ActionFilter from_it;
  from_it.meeting = meeting.id;
  for (const Action& each : actions(db, from_it)) {
    const auto decision = each.decision ? decision_by_id(db, *each.decision) : std::nullopt;
    if (!decision || decision->meeting != meeting.id) chain.action(1, "action", each);
  }
  return chain.links();
}

}  // namespace collab
