// Who may mentor whom, and what speaks for it. The best assignment is base/text/assignment.h's,
// reading the school and the words are in match_school.cpp.
#include "model/mentor/match.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/assignment.h"
#include "base/text/text.h"
#include "model/mentor/match_school.h"
#include "model/school/setting.h"

namespace collab {
namespace {

constexpr int full_time_limit = 2;
constexpr int part_time_limit = 1;
constexpr double released_load = 15;
constexpr int experienced_years = 3;

enum Preferred : std::size_t { common_free, subject, grade, department, experience };
constexpr std::array<Preference, 5> preferences = {{{"both are free at the same time", 8},
                                                    {"same subject", 6},
                                                    {"same grade", 6},
                                                    {"same department", 3},
                                                    {"three years of teaching or more", 2}}};
constexpr int crowding = 3;

/// The name of a group of this kind that both are in.
std::optional<std::string> shared_group(const MatchPerson& one, const MatchPerson& other,
                                        std::string_view kind) {
  for (const PersonSpan& mine : one.groups)
    for (const PersonSpan& theirs : other.groups)
      if (mine.kind == kind && theirs.kind == kind && folded(mine.name) == folded(theirs.name))
        return mine.name;
  return std::nullopt;
}

bool is_experienced(const Person& person, Date day) {
  return person.teaching_since && *person.teaching_since + Days{365 * experienced_years} <= day;
}

Bar bar_of(const MatchPerson& mentor, const MatchPerson& mentee) {
  if (mentor.person.mentor_limit == 0) return Bar::unavailable;
  if (mentor.on_leave) return Bar::on_leave;
  if (mentor.is_new) return Bar::is_new;
  if (mentor.administrator || mentee.person.evaluator == mentor.person.id) return Bar::evaluates;
  if (std::ranges::find(mentee.parted_from, mentor.person.id) != mentee.parted_from.end())
    return Bar::parted;
  if (mentor.pairs >= mentor_limit(mentor.person)) return Bar::full;
  return Bar::none;
}

void speak_for(Suitability& into, Preferred which, std::string words) {
  into.worth += preferences[which].worth;
  into.reasons.push_back(std::move(words));
}

}  // namespace

int mentor_limit(const Person& person) {
  if (person.mentor_limit) return *person.mentor_limit;
  const int usual = person.fte.value_or(1) < 1 ? part_time_limit : full_time_limit;
  constexpr double slack = 1e-9;  // 15 times a third is five
  return std::max(usual,
                  static_cast<int>(released_load * person.release_share.value_or(0) + slack));
}

std::span<const Preference> match_preferences() { return preferences; }
int crowding_weight() { return crowding; }

Suitability suitability(const MatchPerson& mentor, const MatchPerson& mentee, Date day,
                        int common_minutes) {
  Suitability found;
  found.bar = bar_of(mentor, mentee);
  if (found.bar != Bar::none) return found;
  if (!mentor.free.empty() && !mentee.free.empty()) {
    found.common = common_time(mentor.free, mentee.free, day, common_minutes);
    if (!found.common) {
      found.bar = Bar::no_common_time;
      return found;
    }
  }
  for (const auto& [which, kind] : {std::pair{subject, "subject"}, std::pair{grade, "grade"},
                                    std::pair{department, "department"}})
    if (const auto name = shared_group(mentor, mentee, kind))
      speak_for(found, which, fmt::format("same {} {}", kind, *name));
  if (is_experienced(mentor.person, day))
    speak_for(found, experience, fmt::format("has taught for {} years or more", experienced_years));
  if (found.common)
    speak_for(found, common_free,
              fmt::format("both free {} {}", weekday_name(found.common->weekday).substr(0, 3),
                          clock_time(found.common->start)));
  return found;
}

std::vector<Proposal> match_mentors(Db& db, Date day, const MatchAsked& asked) {
  MatchSchool school = read_match_school(db, day, asked.only);
  if (asked.again)
    for (MatchPerson& mentee : school.mentees) mentee.parted_from.clear();
  const int minutes = number_setting(db, "mentor_common_minutes");
  Placing placing{school.mentees.size(), {}, {}, crowding};
  for (const MatchPerson& mentor : school.mentors)
    placing.places.push_back(
        {std::max(0, mentor_limit(mentor.person) - mentor.pairs), mentor.pairs});
  std::vector<Proposal> proposals;
  for (const MatchPerson& mentee : school.mentees) {
    Proposal& proposal = proposals.emplace_back();
    proposal.mentee = mentee;
    for (std::size_t i = 0; i < school.mentors.size(); ++i) {
      if (school.mentors[i].person.id == mentee.person.id) continue;
      const Suitability found = suitability(school.mentors[i], mentee, day, minutes);
      ++proposal.trained;
      ++proposal.barred[static_cast<std::size_t>(found.bar)];
      if (found.bar == Bar::none) placing.fits.push_back({proposals.size() - 1, i, found.worth});
    }
  }
  const auto places = best_assignment(placing);
  for (std::size_t i = 0; i < proposals.size(); ++i) {
    if (!places[i]) continue;
    Proposal& proposal = proposals[i];
    proposal.mentor = school.mentors[*places[i]];
    Suitability found = suitability(*proposal.mentor, proposal.mentee, day, minutes);
    proposal.reasons = std::move(found.reasons);
    proposal.common = found.common;
  }
  return proposals;
}

}  // namespace collab
