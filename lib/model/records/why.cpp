// Walks from action to decision to meeting to agenda item, and back down to what came of them.
#include "model/records/why.h"

#include <fmt/format.h>

#include <utility>

#include "base/text/text.h"
#include "model/goal/goal.h"
#include "model/meeting/plan.h"
#include "model/people/person.h"
#include "model/records/reference.h"
#include "store/origin.h"

namespace collab {
namespace {

const RowName no_row;

class Chain {
 public:
  Chain(Db& db, Date day) : db_(db), day_(day) {}

  void action(int level, std::string relation, const Action& action) {
    std::string text = action.text;
    std::vector<std::string> names;
    for (const Id owner : action.owners) names.push_back(name_of(owner));
    if (!names.empty()) text += fmt::format(" ({})", join(names, ", "));
    add({level,
         std::move(relation),
         reference('A', action.id),
         std::move(text),
         action_words(action),
         {}},
        "action", action.id);
  }

  void decision(int level, std::string relation, const Decision& decision) {
    const std::string how =
        decision.mode ? fmt::format("({}) ", mode_words(*decision.mode)) : std::string();
    add({level,
         std::move(relation),
         reference('D', decision.id),
         how + decision.text,
         "decided " + iso(decision.decided_on),
         {}},
        "decision", decision.id);
  }

  /// The goal that a decision is to help, and how that stands.
  void goal(int level, std::optional<Id> id) {
    const auto found = id ? goal_by_id(db_, *id) : std::nullopt;
    if (!found) return;
    const GoalProgress at = progress(*found, goal_points(db_, *id), day_);
    add({level,
         "for goal",
         reference('G', *id),
         goal_words(*found, at),
         goal_state(*found, day_),
         {}},
        "goal", *id);
  }

  void meeting(int level, std::string relation, const Meeting& meeting) {
    add({level,
         std::move(relation),
         reference('M', meeting.id),
         meeting_name(db_, meeting),
         fmt::format("{} {}", meeting_state(meeting, day_), iso(meeting.held_on)),
         {}},
        "meeting", meeting.id);
  }

  void item(int level, const AgendaItem& item) {
    std::string text = item.text;
    if (item.proposed_by) text += fmt::format(" ({})", name_of(*item.proposed_by));
    add({level, "agenda item", std::to_string(item.place), std::move(text), {}, {}}, "agenda_item",
        item.id);
  }

  void result(int level, const Decision& decision) {
    if (decision.result) {
      add({level,
           "result",
           {},
           *decision.result,
           decision.result_on ? "seen " + iso(*decision.result_on) : std::string(),
           {}});
    } else if (decision.look_again_on) {
      add({level, "result", {}, "not noted yet", "due " + iso(*decision.look_again_on), {}});
    }
  }

  /// The decision's meeting and agenda item, where they are known.
  void origin(int level, std::optional<Id> meeting_id, std::optional<Id> item_id) {
    if (const auto found = meeting_id ? meeting_by_id(db_, *meeting_id) : std::nullopt) {
      meeting(level, "at meeting", *found);
    }
    if (const auto found = item_id ? agenda_item_by_id(db_, *item_id) : std::nullopt) {
      item(level + 1, *found);
    }
  }

  /// What came of a decision.
  void outcome(int level, const Decision& decision) {
    ActionFilter from_it;
    from_it.decision = decision.id;
    for (const Action& each : actions(db_, from_it)) action(level, "action", each);
    result(level, decision);
  }

  /// The links, each with the operation that made its row.
  std::vector<Link> links() {
    std::set<RowName> wanted(rows_.begin(), rows_.end());
    wanted.erase(no_row);
    const auto made = operations_that_made(db_, std::move(wanted));
    for (std::size_t i = 0; i < links_.size(); ++i) {
      const auto found = made.find(rows_[i]);
      if (found != made.end()) links_[i].operation = found->second;
    }
    return std::move(links_);
  }

 private:
  void add(Link link) {
    links_.push_back(std::move(link));
    rows_.push_back(no_row);
  }

  void add(Link link, const char* table, Id id) {
    links_.push_back(std::move(link));
    rows_.emplace_back(table, std::to_string(id));
  }

  std::string name_of(Id id) {
    const auto person = person_by_id(db_, id);
    return person ? spoken_name(*person) : std::string();
  }

  std::string action_words(const Action& action) const {
    const std::string state = action_state(action, day_);
    if (state == "done") return "done " + iso(*action.done_on);
    if (state == "dropped") {
      return fmt::format("dropped {}{}", iso(*action.dropped_on),
                         action.reason ? fmt::format(" ({})", *action.reason) : "");
    }
    return action.due ? fmt::format("{}, due {}", state, iso(*action.due)) : state;
  }

  Db& db_;
  Date day_;
  std::vector<Link> links_;
  std::vector<RowName> rows_;  ///< the row behind each link; a result has none of its own
};

}  // namespace

std::vector<Link> why(Db& db, const Action& action, Date day) {
  Chain chain(db, day);
  chain.action(0, {}, action);
  const auto decision = action.decision ? decision_by_id(db, *action.decision) : std::nullopt;
  if (!decision) {
    chain.origin(1, action.meeting, std::nullopt);
    return chain.links();
  }
  chain.decision(1, "from decision", *decision);
  chain.goal(2, decision->goal);
  chain.origin(2, decision->meeting, decision->agenda_item);
  chain.result(2, *decision);
  return chain.links();
}

std::vector<Link> why(Db& db, const Decision& decision, Date day) {
  Chain chain(db, day);
  chain.decision(0, {}, decision);
  chain.goal(1, decision.goal);
  chain.origin(1, decision.meeting, decision.agenda_item);
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
