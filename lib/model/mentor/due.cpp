// The rules of what is due in mentoring.
#include "model/mentor/due.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/mentor/coaching.h"
#include "model/mentor/match.h"
#include "model/mentor/pairing.h"
#include "model/people/person.h"
#include "model/school/calendar.h"
#include "model/school/setting.h"

namespace collab {
namespace {

constexpr int averaged_weeks = 4;

/// Pairs, contacts and thresholds, read once.
class Due {
 public:
  Due(Db& db, const SchoolCalendar& calendar, Date day)
      : db_(db), calendar_(calendar), day_(day), records_(db) {
    std::ranges::copy_if(records_.pairs(), std::back_inserter(open_),
                         [&](const Pairing& each) { return open_on(each, day); });
    for (const MentorContact& each : mentor_contacts(db, std::nullopt))
      if (each.on_date <= day) met_[each.pairing].push_back(each);
  }

  std::vector<MentorDue> find() {
    find_alone();
    find_unmatched();
    for (const Pairing& pair : open_) find_of_pair(pair);
    find_over_limit();
    for (const Cycle& cycle : cycles(db_, std::nullopt)) find_of_cycle(cycle);
    std::stable_sort(
        found_.begin(), found_.end(),
        [](const MentorDue& one, const MentorDue& other) { return one.rule < other.rule; });
    return std::move(found_);
  }

 private:
  static bool is_absent(PairGap gap) { return gap == PairGap::left || gap == PairGap::away; }

  bool is_there(Id person) const {
    return !records_.has_left(person, day_) && !records_.is_on_leave(person, day_);
  }

  /// Since when the mentor of a pair is not there.
  Date absent_since(const Pairing& pair) const {
    if (records_.has_left(pair.mentor, day_))
      return std::max(pair.from_on, *records_.person(pair.mentor).ended_on + Days{1});
    return std::max(pair.from_on, records_.away_since(pair.mentor, day_).value_or(day_));
  }

  void find_alone() {
    for (const Pairing& pair : open_) {
      const PairGap gap = records_.gap(pair, day_);
      if (!is_absent(gap) || !is_there(pair.mentee) || alone_.contains(pair.mentee)) continue;
      const bool another = std::ranges::any_of(open_, [&](const Pairing& other) {
        return other.mentee == pair.mentee && !is_absent(records_.gap(other, day_));
      });
      if (another) continue;
      alone_.insert(pair.mentee);
      MentorDue due{MentorRule::alone, pair.mentee, pair.id, absent_since(pair)};
      due.gap = gap;
      found_.push_back(due);
    }
  }

  void find_unmatched() {
    const auto year = school_year_on(db_, day_);
    if (!year) return;
    const int days = number_setting(db_, "mentor_match_days");
    for (const Person& person : people(db_, day_)) {
      const Date deadline = match_deadline(*year, person.started_on, days);
      if (deadline >= day_ || !new_educator_on(db_, person, day_)) continue;
      if (alone_.contains(person.id) || records_.is_on_leave(person.id, day_)) continue;
      MentorDue due{MentorRule::no_match, person.id, std::nullopt, deadline};
      due.undated = !person.started_on;
      bool matched = false;
      for (const Pairing& pair : open_) {
        if (pair.mentee != person.id || matched) continue;
        due.gap = records_.gap(pair, day_);
        due.pairing = pair.id;
        matched = due.gap == PairGap::none;
      }
      if (!matched) found_.push_back(due);
    }
  }

  void find_of_pair(const Pairing& pair) {
    if (records_.has_left(pair.mentor, day_) || records_.has_left(pair.mentee, day_)) {
      found_.push_back({MentorRule::left, std::nullopt, pair.id, last_day(pair)});
      return;
    }
    if (!pair.evaluates && records_.evaluates(pair.mentor, pair.mentee, day_))
      found_.push_back({MentorRule::evaluates, std::nullopt, pair.id, day_});
    if (!pair.time) found_.push_back({MentorRule::no_time, std::nullopt, pair.id, pair.from_on});
    if (!is_there(pair.mentor) || !is_there(pair.mentee)) return;
    find_clash(pair);
    find_minutes(pair);
    find_quiet(pair);
  }

  /// The day on which the first of the two left.
  Date last_day(const Pairing& pair) const { return pair_last_day(records_, pair).value_or(day_); }

  void find_clash(const Pairing& pair) {
    const auto other = clashing_pair(records_, pair, day_);
    if (!other || *other > pair.id) return;
    MentorDue due{MentorRule::clash, std::nullopt, pair.id, day_};
    due.other = other;
    found_.push_back(due);
  }

  void find_over_limit() {
    std::map<Id, int> load;
    for (const Pairing& pair : open_) {
      if (!is_there(pair.mentor) || records_.has_left(pair.mentee, day_)) continue;
      const int limit = mentor_limit(records_.person(pair.mentor));
      if (++load[pair.mentor] <= limit) continue;
      MentorDue due{MentorRule::over_limit, std::nullopt, pair.id, pair.from_on};
      due.asked = limit;
      found_.push_back(due);
    }
  }

  void find_minutes(const Pairing& pair) {
    if (!new_educator_on(db_, records_.person(pair.mentee), day_)) return;
    const Period weeks = window(calendar_, day_, averaged_weeks);
    if (pair.from_on > weeks.from || school_weeks_in(calendar_, weeks) < averaged_weeks) return;
    int minutes = 0;
    for (const MentorContact& each : met_[pair.id])
      if (each.on_date >= weeks.from && each.on_date <= weeks.to) minutes += each.minutes;
    const int asked = number_setting(db_, "mentor_week_minutes");
    if (minutes >= averaged_weeks * asked) return;
    found_.push_back({MentorRule::few_minutes, std::nullopt, pair.id, weeks.from,
                      minutes / averaged_weeks, asked});
  }

  void find_quiet(const Pairing& pair) {
    const int count =
        std::max(number_setting(db_, "mentor_quiet_weeks"), pair.time ? pair.time->every : 1);
    const Period weeks = window(calendar_, day_, count);
    if (pair.from_on > weeks.from || school_weeks_in(calendar_, weeks) < count) return;
    const auto& met = met_[pair.id];
    if (!met.empty() && met.back().on_date >= weeks.from) return;
    found_.push_back({MentorRule::quiet, std::nullopt, pair.id,
                      met.empty() ? pair.from_on : met.back().on_date});
  }

  void find_of_cycle(const Cycle& cycle) {
    const int weeks = number_setting(db_, "mentor_cycle_weeks");
    if (!cycle.open() || cycle_state(cycle, day_, weeks) != "late") return;
    found_.push_back({MentorRule::late_cycle, std::nullopt, cycle.pairing, cycle.started_on});
  }

  Db& db_;
  const SchoolCalendar& calendar_;
  Date day_;
  MentorRecords records_;
  std::vector<Pairing> open_;
  std::set<Id> alone_;
  std::map<Id, std::vector<MentorContact>> met_;
  std::vector<MentorDue> found_;
};

}  // namespace

Date match_deadline(const NamedPeriod& year, std::optional<Date> started_on, int days) {
  return std::max(year.from, started_on.value_or(year.from)) + Days{days};
}

std::vector<MentorDue> mentor_due(Db& db, const SchoolCalendar& calendar, Date day) {
  return Due(db, calendar, day).find();
}

}  // namespace collab
