// Proposals of mentors for new educators: the hard rules, the preferences, and why. Nobody is
// ranked: the worth of a proposal never leaves this part.
#pragma once
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/people/free_time.h"
#include "model/people/person.h"
#include "store/db.h"

namespace collab {

/// The most that somebody mentors at a time: their own limit, else 2 in full-time work and 1 in
/// less, or 15 times the released share of the work where that is more (about 15 novices to a
/// mentor in full-time release is the New Teacher Center's ratio).
int mentor_limit(const Person& person);

/// Why a trained mentor cannot be proposed; the first that holds, in this order.
enum class Bar { none, unavailable, on_leave, is_new, evaluates, parted, full, no_common_time };
inline constexpr std::size_t bars = 8;

/// A preference and its weight.
struct Preference {
  std::string_view name;
  int worth = 0;
};
/// What is preferred among mentors that the rules allow, and how much.
std::span<const Preference> match_preferences();
/// How much each pair that a mentor already has takes off, so that the load is spread.
int crowding_weight();

/// A trained mentor for one mentee: what bars them, or what speaks for them.
struct Suitability {
  Bar bar = Bar::none;
  int worth = 0;
  std::vector<std::string> reasons;  ///< "same grade 3"
  std::optional<FreeTime> common;
};

/// What is known about people when they are matched, read once.
struct MatchPerson {
  Person person;
  std::vector<PersonSpan> groups;  ///< those of the day
  std::vector<FreeTime> free;
  bool on_leave = false;
  bool is_new = false;
  bool administrator = false;
  int pairs = 0;                     ///< as a mentor, not ended
  std::vector<Id> parted_from = {};  ///< mentors with whom a pair was given up
};

/// The rules and preferences for one pair on a day.
Suitability suitability(const MatchPerson& mentor, const MatchPerson& mentee, Date day,
                        int common_minutes);

struct Proposal {
  MatchPerson mentee;
  std::optional<MatchPerson> mentor;
  std::vector<std::string> reasons;   ///< for the mentor
  std::optional<FreeTime> common;     ///< of the two
  std::array<int, bars> barred = {};  ///< how many trained mentors each rule leaves out
  int trained = 0;                    ///< trained mentors there are, the mentee aside
};

/// For whom a mentor is sought.
struct MatchAsked {
  std::span<const Id> only = {};  ///< these, new or not; empty: every new educator
  bool again = false;             ///< also a mentor from whom they parted
};
/// A proposal for each of them who is on the staff by the end of the school year and has no pair
/// that gives them a mentor (MentorRecords::gap()), by handle. As many as possible get a mentor,
/// then preferences and a spread load decide.
std::vector<Proposal> match_mentors(Db& db, Date day, const MatchAsked& asked = {});

/// Why somebody is not among those that match_mentors() looks at on that day: "'b.cole' has a
/// trained mentor already: P4".
std::string not_matched_words(Db& db, const Person& person, Date day);

/// "same grade 3; both free Tue 10:00; has 0 of 2".
std::string why_words(const Proposal& proposal);
/// "of 12 trained mentors 9 are at their limit, 2 evaluate them and 1 has no common time".
std::string barred_words(const Proposal& proposal);

}  // namespace collab
