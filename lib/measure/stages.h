// How far teams have grown: every criterion judged on the days of a row of looks, the stage that
// each look reaches, and the stage that a team holds by then. The facts must have been gathered
// (measure/facts.h), from a year before the first look on.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "measure/criterion.h"
#include "store/db.h"

namespace collab {

enum class Result { met, not_met, no_data, waived };
/// "met", "not met", "no data", "waived".
std::string_view result_word(Result result);

/// What a look found of one criterion.
struct Judged {
  const Criterion* criterion = nullptr;
  Result result = Result::no_data;
  std::optional<Date> at = {};  ///< of the evidence
  std::string ref = {};         ///< of the evidence, "G9"; may be empty
  std::string detail = {};      ///< "2 of 8 blocks kept"; why a waived one is
};

/// A team on a day: a criterion that does not ask a team of its kind or age is not among `judged`.
struct StageLook {
  Date day{};
  std::vector<Judged> judged;
  GrowthStage passes =
      GrowthStage::none;  ///< the highest whose demands, and those before it, are met
  GrowthStage reached = GrowthStage::none;  ///< what the team holds by then; see judge_stages
};

/// The looks at one team in their order; the last one is today's.
struct Growth {
  Id team = 0;
  std::vector<StageLook> looks;
  std::optional<Date> re_forming;  ///< since when; see judge_stages
};

/// The days of the looks.
struct LookDay {
  Date day{};
  Date recent_from{};  ///< first day of the 8 school weeks before it
};
struct Looks {
  std::vector<LookDay> days;  ///< ascending
  bool last_counts = true;    ///< false for a day in the middle of a month: it cannot lower a stage
  std::vector<Period> years;  ///< school years
  std::vector<Id> teams = {};  ///< only these; all where empty
};

/// Judges teams on the days on which they existed; teams by id. A stage is passed where all its
/// core criteria and at least 70 % of those that are asked and not waived are met, and every
/// earlier stage is passed. It is reached at once and lost at the second look running that does not
/// pass it. A team re-forms from a day on by which, within 30 days, at least two people and half of
/// the team came or went, until it has met three times.
std::vector<Growth> judge_stages(Db& db, const Looks& looks);

/// The criteria not met of the last look, at most `most`: first those of the stage to be passed
/// next and before, core ones first.
std::vector<const Judged*> next_steps(const Growth& growth, std::size_t most = 3);

}  // namespace collab
