// When the members of a team are free together, by the free times that are known of them
// (model/people/free_time.h) and their working days.
#pragma once
#include <map>
#include <vector>

#include "model/people/free_time.h"
#include "model/people/person.h"
#include "model/people/working_days.h"

namespace collab {

/// A stretch of a weekday in which the same people are free; `end` is its first minute that is not.
struct FreeTogether {
  int weekday = 1;  ///< 1 = Monday
  Minutes start = 0;
  Minutes end = 0;
  std::vector<Id> free;     ///< by handle, those who are free all the time
  std::vector<Id> missing;  ///< by handle, those who would have to be freed: a move each
};

/// What is known of one member on a day: everything that a search needs.
struct MemberFree {
  Id person = 0;
  bool known = false;  ///< some free time is
  struct Span {
    int weekday = 1;
    Minutes start = 0;
    Minutes end = 0;
  };
  std::vector<Span> spans = {};
};

/// What is known of everybody, read once for all teams.
struct KnownTimes {
  std::map<Id, std::vector<FreeTime>> free;
  std::map<Id, std::vector<WorkingDays>> working;
};
KnownTimes known_times(Db& db);

/// The members of a team on a day, by handle, with the free times that hold then, on the weekdays
/// that are working days of theirs. Coaches, families and students are not waited for.
std::vector<MemberFree> members_free(Db& db, const KnownTimes& known, Id team, Date day);

/// The stretches of at least so many minutes in which at least half of the members are free, the
/// fewest moves first, then by weekday and time. Of stretches that overlap, one in which others are
/// free besides takes the place of the rest.
std::vector<FreeTogether> free_together(const std::vector<MemberFree>& members, int minutes);

}  // namespace collab
