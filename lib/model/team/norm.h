// A team's norms: proposed, accepted by members, reviewed, ended.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

struct Norm {
  Id id = 0;
  Id team = 0;
  std::string text;
  std::optional<Id> proposed_by;
  Date proposed_on{};
  std::optional<Date> adopted_on;
  std::optional<Date> ended_on;
};

std::optional<Norm> norm_by_id(Db& db, Id id);
/// A team's norms in the order they were proposed; with `day` only those that hold or are proposed
/// then.
std::vector<Norm> norms(Db& db, Id team, std::optional<Date> day = std::nullopt);
Id add_norm(Db& db, const Norm& norm);
/// Notes a member's acceptance; the first one counts. A norm is adopted on the day when the last
/// current member accepts, or at once by adopt_norm. Throws Error(input) where the person is no
/// member then and, as the functions below do, where the day lies before the proposal.
void accept_norm(Db& db, Id norm, Id person, Date day);
void adopt_norm(Db& db, Id norm, Date day);
void review_norm(Db& db, Id norm, Date day);
void end_norm(Db& db, Id norm, Date day);
/// Takes back a mistaken entry with its acceptances and reviews.
void remove_norm(Db& db, Id norm);
struct Acceptance {
  Id person = 0;
  Date on{};
};
std::vector<Acceptance> acceptances(Db& db, Id norm);
std::vector<Date> norm_reviews(Db& db, Id norm);

}  // namespace collab
