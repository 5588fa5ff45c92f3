// What the rules of mentoring look at, of everybody, read once: for what is due (due.h), who may
// mentor whom (match.h) and what is said when a pair is made.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/mentor/pairing.h"
#include "model/people/person.h"
#include "store/db.h"

namespace collab {

/// Why a pair gives its mentee no mentor on a day; the first that holds, in this order.
enum class PairGap { none, left, away, evaluates, untrained };

/// People, roles, leaves, trainings and pairs.
class MentorRecords {
 public:
  explicit MentorRecords(Db& db);

  const std::vector<Pairing>& pairs() const { return pairs_; }
  const Person& person(Id id) const { return people_.at(id); }
  /// The roles that somebody has on a day.
  std::vector<PersonSpan> roles_on(Id person, Date day) const;

  /// True where a mentor's training of theirs is on record by then.
  bool trained(Id person, Date day) const;
  bool is_administrator(Id person, Date day) const;
  /// By the records: their evaluator, or an administrator on the day.
  bool evaluates(Id mentor, Id mentee, Date day) const;
  bool has_left(Id person, Date day) const;
  bool is_on_leave(Id person, Date day) const;
  /// The first day of the leave of more than a week that they are on.
  std::optional<Date> away_since(Id person, Date day) const;
  /// Whether the pair gives its mentee a mentor on the day, and why not.
  PairGap gap(const Pairing& pair, Date day) const;
  /// How many pairs somebody mentors that are not over on the day.
  int load(Id mentor, Date day) const;
  /// True where a pair of the two was given up for a better match.
  bool parted(Id mentor, Id mentee) const;

 private:
  std::map<Id, Person> people_;
  SpansByPerson roles_, leaves_;
  std::vector<Pairing> pairs_;
  std::set<std::string> administrators_;
  std::map<Id, Date> trained_since_;
};

/// The last day of the first of the two who has left or is to leave; nothing where nobody does.
std::optional<Date> pair_last_day(const MentorRecords& records, const Pairing& pair);
/// "the mentor has left".
std::string_view gap_words(PairGap gap);

/// Another pair with the mentor or the mentee at the same time within the eight weeks from the day,
/// the earliest by number; nothing where there is none.
std::optional<Id> clashing_pair(const MentorRecords& records, const Pairing& pair, Date day);

/// A sentence for each open pair of somebody's in which the mentor has come to evaluate the mentee
/// without anybody saying that it is agreed to: "P1 breaks a rule: 'ana' evaluates 'ben'; ...".
std::vector<std::string> judged_pairs(Db& db, Id person, Date day);

}  // namespace collab
