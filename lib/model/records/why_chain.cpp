// Collects the links of a chain; see why_chain.h.
#include "model/records/why_chain.h"

#include <fmt/format.h>

#include <utility>

#include "base/text/text.h"
#include "model/goal/goal.h"
#include "model/lesson/cycle.h"
#include "model/meeting/plan.h"
#include "model/partner/commitment.h"
#include "model/people/person.h"
#include "model/records/reference.h"

namespace collab {
namespace {

const RowName no_row;

/// The name of a record of this kind, as people type it.
std::string reference_words(Db& db, const RecordKind& kind, Id id) {
  if (kind.letter) return reference(kind.letter, id);
  return db
      .text(fmt::format("SELECT {} FROM {} WHERE id = :id", kind.named_by, kind.table),
            {{":id", id}})
      .value_or("");
}

}  // namespace

std::optional<Id> team_of_record(Db& db, const RecordKind& kind, Id id) {
  return db.integer(fmt::format("SELECT {} FROM {} WHERE id = :id", team_in_sql(kind), kind.table),
                    {{":id", id}});
}

void Chain::action(int level, std::string relation, const Action& action) {
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

void Chain::decision(int level, std::string relation, const Decision& decision) {
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

void Chain::goal(int level, std::string relation, std::optional<Id> id) {
  const auto found = id ? goal_by_id(db_, *id) : std::nullopt;
  if (!found) return;
  const GoalProgress at = progress(*found, goal_points(db_, *id), day_);
  std::string words = goal_words(*found, at);
  if (level == 0 && !found->text.empty()) words = fmt::format("{}: {}", found->text, words);
  add({level,
       std::move(relation),
       reference('G', *id),
       std::move(words),
       goal_state(*found, day_),
       {}},
      "goal", *id);
}

void Chain::meeting(int level, std::string relation, const Meeting& meeting) {
  add({level,
       std::move(relation),
       reference('M', meeting.id),
       meeting_name(db_, meeting),
       fmt::format("{} {}", meeting_state(meeting, day_), iso(meeting.held_on)),
       {}},
      "meeting", meeting.id);
}

void Chain::item(int level, const AgendaItem& item) {
  std::string text = item.text;
  if (item.proposed_by) text += fmt::format(" ({})", name_of(*item.proposed_by));
  add({level, "agenda item", std::to_string(item.place), std::move(text), {}, {}}, "agenda_item",
      item.id);
}

void Chain::result(int level, const Decision& decision) {
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

void Chain::origin(int level, std::optional<Id> meeting_id, std::optional<Id> item_id) {
  if (const auto found = meeting_id ? meeting_by_id(db_, *meeting_id) : std::nullopt) {
    meeting(level, "at meeting", *found);
  }
  if (const auto found = item_id ? agenda_item_by_id(db_, *item_id) : std::nullopt) {
    item(level + 1, *found);
  }
}

void Chain::outcome(int level, const Decision& decision) {
  ActionFilter from_it;
  from_it.decision = decision.id;
  for (const Action& each : actions(db_, from_it)) action(level, "action", each);
  result(level, decision);
}

std::vector<Link> Chain::links() {
  std::set<RowName> wanted(rows_.begin(), rows_.end());
  wanted.erase(no_row);
  const auto made = operations_that_made(db_, std::move(wanted));
  for (std::size_t i = 0; i < links_.size(); ++i) {
    const auto found = made.find(rows_[i]);
    if (found != made.end()) links_[i].operation = found->second;
  }
  return std::move(links_);
}

void Chain::add(Link link) {
  links_.push_back(std::move(link));
  rows_.push_back(no_row);
}

void Chain::add(Link link, std::string_view table, Id id) {
  links_.push_back(std::move(link));
  rows_.emplace_back(std::string(table), std::to_string(id));
}

std::string Chain::name_of(Id id) {
  const auto person = person_by_id(db_, id);
  return person ? spoken_name(*person) : std::string();
}

std::string Chain::action_words(const Action& action) const {
  const std::string state = action_state(action, day_);
  if (state == "done") return "done " + iso(*action.done_on);
  if (state == "dropped") {
    return fmt::format("dropped {}{}", iso(*action.dropped_on),
                       action.reason ? fmt::format(" ({})", *action.reason) : "");
  }
  return action.due ? fmt::format("{}, due {}", state, iso(*action.due)) : state;
}

void Chain::record(int level, std::string relation, const RecordKind& kind, Id id) {
  if (kind.letter == 'G') return goal(level, std::move(relation), id);
  if (kind.letter == 'A') return action(level, std::move(relation), action_by_id(db_, id).value());
  if (kind.letter == 'D')
    return decision(level, std::move(relation), decision_by_id(db_, id).value());
  if (kind.letter == 'M')
    return meeting(level, std::move(relation), meeting_by_id(db_, id).value());
  add({level,
       std::move(relation),
       reference_words(db_, kind, id),
       record_words(kind, id),
       record_state(kind, id),
       {}},
      kind.table, id);
}

bool Chain::linked(const LinkPlace& place, const RecordKind& kind, Id id, std::optional<Id> own) {
  const auto team = kind.table == "team" ? std::nullopt : team_of_record(db_, kind, id);
  const auto keeper = team && team != own ? team_by_id(db_, *team) : std::nullopt;
  if (!keeper || !keeper->confidential) {
    record(place.level, place.relation, kind, id);
    return true;
  }
  add({place.level,
       place.relation,
       reference_words(db_, kind, id),
       fmt::format("a text of {}", keeper->name),
       {},
       {}},
      kind.table, id);
  return false;
}

void Chain::voices(int level, const RecordKind& kind, Id id) {
  const RecordKind& voice = *kind_of_letter('V');
  std::vector<Id> found;
  Statement rows = db_.query(
      fmt::format("SELECT id FROM voice WHERE {} = :id ORDER BY id", kind.table), {{":id", id}});
  while (rows.step()) found.push_back(rows.integer(0));
  for (const Id each : found)
    linked({level, "after voice"}, voice, each, team_of_record(db_, kind, id));
}

void Chain::remark(int level, std::string relation, std::string text) {
  add({level, std::move(relation), {}, std::move(text), {}, {}});
}

std::string Chain::record_words(const RecordKind& kind, Id id) {
  if (kind.table == "lesson_study") return lesson_study_words(lesson_study_by_id(db_, id).value());
  return db_
      .text(fmt::format("SELECT {} FROM {} WHERE id = :id", kind.what, kind.table), {{":id", id}})
      .value_or("");
}

std::string Chain::record_state(const RecordKind& kind, Id id) {
  if (kind.table == "commitment") return commitment_state(commitment_by_id(db_, id).value(), day_);
  if (kind.table == "lesson_study")
    return std::string(lesson_study_state(lesson_study_by_id(db_, id).value(), day_));
  Statement row =
      db_.query(fmt::format("SELECT * FROM {} WHERE id = :id", kind.table), {{":id", id}});
  if (!row.step()) return {};
  for (const EndDay& end : end_days())
    for (int i = 0; i < row.columns(); ++i)
      if (row.column_name(i) == end.column && !row.null(i))
        return fmt::format("{} {}", end.column.substr(0, end.column.size() - 3), row.text(i));
  return {};
}

}  // namespace collab
