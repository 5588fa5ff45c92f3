// Promises between the school and a partner, by side: due on a day, then kept or missed.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"

namespace collab {

struct Commitment {
  Id id = 0;
  Id partner = 0;
  std::string side;  ///< who promised: "school" or "partner"
  std::string text;
  Date made_on{};
  std::optional<Date> first_due;
  std::optional<Date> due;
  std::optional<Date> kept_on;
  std::optional<Date> missed_on;
  std::optional<std::string> reason;  ///< why it was missed
};

/// Which commitments: each condition only where it is set. `open_on` is a day on which they are
/// neither kept nor missed; the due date lies in `due_in`.
struct CommitmentFilter {
  std::optional<Id> partner = {};
  std::optional<std::string> side = {};
  std::optional<Date> open_on = {};
  std::optional<Period> due_in = {};
};

/// "open", "overdue", "kept", "kept late" or "missed" on a day; late is after the first due date.
std::string commitment_state(const Commitment& commitment, Date day);

std::optional<Commitment> commitment_by_id(Db& db, Id id);
/// Commitments by due date (those without one last) and number.
std::vector<Commitment> commitments(Db& db, const CommitmentFilter& filter);
/// `first_due` is set from `due` where it is missing.
Id add_commitment(Db& db, const Commitment& commitment);
/// Stores every field; the first due date never changes once set.
void store_commitment(Db& db, const Commitment& commitment);
/// Takes back a mistaken entry.
void remove_commitment(Db& db, Id id);

}  // namespace collab
