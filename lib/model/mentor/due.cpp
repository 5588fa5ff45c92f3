// The rules of what is due in mentoring.
#include "model/mentor/due.h"

#include <algorithm>
#include <map>

#include "model/mentor/coaching.h"
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
      : db_(db), calendar_(calendar), day_(day), open_(pairings(db, {.on = day})) {
    for (const MentorContact& each : mentor_contacts(db, std::nullopt))
      if (each.on_date <= day) met_[each.pairing].push_back(each);
  }

  std::vector<MentorDue> find() {
    find_unmatched();
    for (const Pairing& pair : open_) find_of_pair(pair);
    for (const Cycle& cycle : cycles(db_, std::nullopt)) find_of_cycle(cycle);
    std::stable_sort(
        found_.begin(), found_.end(),
        [](const MentorDue& one, const MentorDue& other) { return one.rule < other.rule; });
    return std::move(found_);
  }

 private:
  bool has_trained_mentor(Id mentee) const {
    return std::any_of(open_.begin(), open_.end(), [&](const Pairing& pair) {
      return pair.mentee == mentee && !pair.evaluates && trained_on(db_, pair, day_);
    });
  }

  void find_unmatched() {
    const auto year = school_year_on(db_, day_);
    if (!year) return;
    const int days = number_setting(db_, "mentor_match_days");
    for (const Person& person : people(db_, day_)) {
      if (!started_this_year(calendar_, *year, person.started_on)) continue;
      const Date deadline = match_deadline(*year, person.started_on, days);
      if (deadline >= day_ || !new_educator_on(db_, person, day_)) continue;
      if (has_trained_mentor(person.id) || on_leave(db_, person.id, day_)) continue;
      found_.push_back({MentorRule::no_match, person.id, std::nullopt, deadline});
    }
  }

  bool has_left(Id person) const {
    const auto ended = person_by_id(db_, person)->ended_on;
    return ended && *ended < day_;
  }

  void find_of_pair(const Pairing& pair) {
    if (has_left(pair.mentor) || has_left(pair.mentee)) {
      found_.push_back({MentorRule::left, std::nullopt, pair.id, day_});
      return;
    }
    if (!pair.time) found_.push_back({MentorRule::no_time, std::nullopt, pair.id, pair.from_on});
    if (on_leave(db_, pair.mentor, day_) || on_leave(db_, pair.mentee, day_)) return;
    find_minutes(pair);
    find_quiet(pair);
  }

  void find_minutes(const Pairing& pair) {
    if (!new_educator_on(db_, person_by_id(db_, pair.mentee).value(), day_)) return;
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
  std::vector<Pairing> open_;
  std::map<Id, std::vector<MentorContact>> met_;
  std::vector<MentorDue> found_;
};

}  // namespace

Date match_deadline(const NamedPeriod& year, std::optional<Date> started_on, int days) {
  return std::max(year.from, started_on.value_or(year.from)) + Days{days};
}

bool started_this_year(const SchoolCalendar& calendar, const NamedPeriod& year,
                       std::optional<Date> started_on) {
  if (!started_on || *started_on > year.to) return false;
  std::optional<Date> before;  // the last day of the school year before
  for (const NamedPeriod& each : calendar.years)
    if (each.to < year.from) before = std::max(before.value_or(each.to), each.to);
  return !before || *started_on > *before;
}

std::vector<MentorDue> mentor_due(Db& db, const SchoolCalendar& calendar, Date day) {
  return Due(db, calendar, day).find();
}

}  // namespace collab
