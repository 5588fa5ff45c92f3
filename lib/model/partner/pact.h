// Pacts: what the school and a partner agree on, clause by clause; drafted, signed, reviewed on
// many days, ended. A pact that a team carries stands on that team's sheets.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

struct Pact {
  Id id = 0;
  Id partner = 0;
  std::optional<Id> team;  ///< the body that carries it
  std::string text;        ///< what it is for, in a line
  Date drafted_on{};
  std::optional<Date> signed_on;
  std::optional<Date> ended_on;
  std::optional<std::string> reason;  ///< why it ended
  std::vector<std::string> clauses;   ///< in order
};

/// A day on which both sides looked at a pact, and what they found.
struct PactReview {
  Date reviewed_on{};
  std::optional<std::string> finding;
};

/// "draft", "signed" or "ended" on a day.
std::string pact_state(const Pact& pact, Date day);
/// The partner's pact: the one that has not ended, else the last one; nothing where it has none.
std::optional<Pact> pact_of_partner(Db& db, Id partner);
/// The state of the partner's latest pact of that day; nothing where it had none by then.
std::optional<std::string> pact_state_of_partner(Db& db, Id partner, Date day);
/// The pact that the partner had on that day, drafted or signed and not ended.
std::optional<Pact> pact_on(Db& db, Id partner, Date day);
/// Pacts by partner's slug and number, of one partner or all.
std::vector<Pact> pacts(Db& db, std::optional<Id> partner = std::nullopt);
/// The signed pacts that a team carries on a day.
std::vector<Pact> pacts_of_team(Db& db, Id team, Date day);
/// Throws Error(refused) where the partner has a pact that has not ended.
Id add_pact(Db& db, const Pact& pact);
/// Stores every field and the clauses.
void store_pact(Db& db, const Pact& pact);
/// Stores a pact with other words. Where it was signed, the signed one ends the day before and
/// keeps its words, and a draft with the other words takes its place: nobody has signed those. True
/// then.
bool change_pact(Db& db, const Pact& changed, Date day);
/// Takes back a mistaken entry with its clauses and reviews.
void remove_pact(Db& db, Id id);

/// A pact's reviews by day.
std::vector<PactReview> pact_reviews(Db& db, Id pact);
/// Notes a review; a second one of the same day takes the place of the first.
void review_pact(Db& db, Id pact, const PactReview& review);
/// The day from which a signed pact is to be looked at again: so many months after it was signed or
/// last reviewed, on or before `day`. Nothing for a draft.
std::optional<Date> pact_review_due(Db& db, const Pact& pact, Date day);

}  // namespace collab
