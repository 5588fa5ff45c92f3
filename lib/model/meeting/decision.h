// Decisions: how they were made, what was expected, what came of them.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"

namespace collab {

/// The modes of decision: "consensus", "vote", "consulted", "lead", "one person".
std::span<const std::string_view> decision_modes();
/// As documents say it: "all agreed", "vote", "asked others", "lead decided", "one person".
std::string_view mode_words(std::string_view mode);

/// Who was asked before a decision was made, and when if that is known.
struct Consultation {
  std::string who;
  std::optional<Date> on;
};

struct Decision {
  Id id = 0;
  Id team = 0;
  std::optional<Id> meeting = {};
  std::optional<Id> agenda_item = {};
  Date decided_on{};
  std::string text;
  std::optional<std::string> mode = {};
  std::optional<std::string> expected = {};
  std::optional<Date> look_again_on = {};
  std::optional<std::string> result = {};
  std::optional<Date> result_on = {};
  std::optional<Id> goal = {};  ///< what it is to help
  std::vector<Consultation> consulted = {};
  std::vector<std::string> tags = {};
};

/// Which decisions: each condition only where it is set. `due_on`: to be looked at again by that
/// day and without a result.
struct DecisionFilter {
  std::optional<Id> team = {};
  std::optional<Id> meeting = {};
  std::optional<Date> from = {};
  std::optional<Date> to = {};
  std::optional<Date> due_on = {};
  std::optional<std::string> tag = {};
  std::optional<Period> result_in = {};  ///< with a result of these days
  std::optional<int> limit = {};         ///< at most so many, the first in order
};

/// The decision, or nothing.
std::optional<Decision> decision_by_id(Db& db, Id id);
/// Decisions by day and number.
std::vector<Decision> decisions(Db& db, const DecisionFilter& filter);
/// Adds a decision; with `decision.id` set it gets that number.
Id add_decision(Db& db, const Decision& decision);
/// Stores every field, who was consulted, and the tags.
void store_decision(Db& db, const Decision& decision);
/// Takes back a mistaken entry. Throws Error(refused) where actions came from it.
void remove_decision(Db& db, Id id);

}  // namespace collab
