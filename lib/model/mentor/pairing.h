// Pairings: who mentors whom, from when until when, at which scheduled time. Their contacts are in
// coaching.h, what they keep to themselves in pair_words.h, who could mentor whom in match.h.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/people/person.h"
#include "model/school/pattern.h"
#include "store/db.h"

namespace collab {

/// A mentor and a mentee. `time` is a pattern by weeks.
struct Pairing {
  Id id = 0;
  Id mentor = 0;
  Id mentee = 0;
  Date from_on{};
  std::optional<Date> until_on;
  bool trained = false;    ///< the school says so, whatever trainings are on record
  bool evaluates = false;  ///< the mentor evaluates the mentee, known and agreed to
  std::optional<Pattern> time;
  std::optional<int> minutes;  ///< of the scheduled time
  std::optional<std::string> place;
  std::optional<double> release_share;
  std::optional<std::string> end_reason;
};

/// Which pairings: each condition only where it is set.
struct PairingFilter {
  std::optional<Id> person = {};  ///< mentor or mentee
  std::optional<Date> on = {};    ///< open on that day
};

/// The words that an end can have as its reason.
std::span<const std::string_view> end_reasons();

bool open_on(const Pairing& pairing, Date day);
std::optional<Pairing> pairing_by_id(Db& db, Id id);
/// By number.
std::vector<Pairing> pairings(Db& db, const PairingFilter& filter = {});

/// True where the mentor evaluates the mentee by the records: their evaluator, or an administrator
/// on the day.
bool is_evaluator(Db& db, Id mentor, Id mentee, Date day);
/// True where the mentor counts as trained on the day: the pairing says so, or a training of kind
/// 'mentoring' is on record by then.
bool trained_on(Db& db, const Pairing& pairing, Date day);

/// Adds a pairing and gives its number. Throws Error(input) where the two are one person, a day
/// lies outside their dates or a value is impossible; Error(refused) where the two have a pairing
/// on one of the days already, or the mentor evaluates the mentee and `evaluates` does not say so.
Id add_pairing(Db& db, const Pairing& pairing);
/// Stores every field, with the same checks.
void store_pairing(Db& db, const Pairing& pairing);
/// Stores the last day and the reason of an end. Throws Error(input) where the day lies before the
/// first, Error(refused) where the two met after it.
void end_pairing(Db& db, const Pairing& pairing);
/// Throws Error(refused) naming what refers to the pairing.
void check_removable(Db& db, Id id);
/// Takes back a mistaken entry with its private words, after check_removable().
void remove_pairing(Db& db, Id id);

/// Reads "tue 10:00", "2 weeks thu 14:30" as a pair's scheduled time. Throws Error(usage) as
/// parse_pattern() does, and for a pattern by months or in turn.
Pattern parse_pair_time(std::string_view text);

}  // namespace collab
