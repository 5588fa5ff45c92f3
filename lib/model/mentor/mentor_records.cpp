// Reads what the rules of mentoring look at; see mentor_records.h.
#include "model/mentor/mentor_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "model/people/training.h"
#include "model/school/calendar.h"
#include "model/school/setting.h"
#include "model/team/series.h"

namespace collab {
namespace {

constexpr Days longest_absence{7};  ///< that a pair bridges by itself
constexpr Days clash_horizon{56};
constexpr int usual_minutes = 30;  ///< of a pair's time, where nobody says

/// The reason of an end after which the same two are not proposed again.
constexpr std::string_view parting_reason = "better match";

constexpr std::array<std::string_view, 5> gaps = {
    "", "the mentor has left", "the mentor is on leave", "the mentor evaluates the mentee",
    "no mentor's training of the mentor is on record"};

/// The days of the pair's time from the day on, without asking whether school is held.
std::vector<Date> times_of(const Pairing& pair, const Period& period) {
  Series series;
  series.pattern = *pair.time;
  series.from_on = pair.from_on;
  series.until_on = pair.until_on;
  return pattern_days(series, {}, period);
}

bool overlap(const Pairing& one, const Pairing& other) {
  const int from = one.time->start;
  const int start = other.time->start;
  return from < start + other.minutes.value_or(usual_minutes) &&
         start < from + one.minutes.value_or(usual_minutes);
}

}  // namespace

MentorRecords::MentorRecords(Db& db)
    : roles_(all_staff_roles(db)), leaves_(all_leaves(db)), pairs_(pairings(db)) {
  for (Person& each : people(db)) people_.emplace(each.id, std::move(each));
  for (const std::string& name : list_setting(db, "administrator_roles"))
    administrators_.insert(folded(name));
  for (const Training& training : trainings(db))
    if (training.person && training.kind == "mentoring") {
      const auto [at, fresh] = trained_since_.emplace(*training.person, training.on_date);
      if (!fresh) at->second = std::min(at->second, training.on_date);
    }
}

std::vector<PersonSpan> MentorRecords::roles_on(Id person, Date day) const {
  std::vector<PersonSpan> found;
  if (const auto own = roles_.find(person); own != roles_.end())
    std::ranges::copy_if(own->second, std::back_inserter(found),
                         [&](const PersonSpan& span) { return covers(span, day); });
  return found;
}

bool MentorRecords::trained(Id person, Date day) const {
  const auto since = trained_since_.find(person);
  return since != trained_since_.end() && since->second <= day;
}

bool MentorRecords::is_administrator(Id person, Date day) const {
  return std::ranges::any_of(roles_on(person, day), [&](const PersonSpan& role) {
    return administrators_.contains(folded(role.name));
  });
}

bool MentorRecords::evaluates(Id mentor, Id mentee, Date day) const {
  return person(mentee).evaluator == mentor || is_administrator(mentor, day);
}

bool MentorRecords::has_left(Id id, Date day) const {
  return person(id).ended_on && *person(id).ended_on < day;
}

bool MentorRecords::is_on_leave(Id person, Date day) const {
  const auto own = leaves_.find(person);
  return own != leaves_.end() && std::ranges::any_of(own->second, [&](const PersonSpan& leave) {
           return covers(leave, day);
         });
}

std::optional<Date> MentorRecords::away_since(Id id, Date day) const {
  const auto own = leaves_.find(id);
  if (own == leaves_.end()) return std::nullopt;
  for (const PersonSpan& leave : own->second) {
    if (!covers(leave, day)) continue;
    const Date from = leave.from_on.value_or(person(id).started_on.value_or(day));
    if (!leave.until_on || *leave.until_on - from >= longest_absence) return from;
  }
  return std::nullopt;
}

PairGap MentorRecords::gap(const Pairing& pair, Date day) const {
  if (has_left(pair.mentor, day)) return PairGap::left;
  if (away_since(pair.mentor, day)) return PairGap::away;
  if (pair.evaluates || evaluates(pair.mentor, pair.mentee, day)) return PairGap::evaluates;
  if (!pair.trained && !trained(pair.mentor, day)) return PairGap::untrained;
  return PairGap::none;
}

int MentorRecords::load(Id mentor, Date day) const {
  return static_cast<int>(std::ranges::count_if(pairs_, [&](const Pairing& pair) {
    return pair.mentor == mentor && (!pair.until_on || *pair.until_on >= day);
  }));
}

bool MentorRecords::parted(Id mentor, Id mentee) const {
  return std::ranges::any_of(pairs_, [&](const Pairing& pair) {
    return pair.mentor == mentor && pair.mentee == mentee && pair.end_reason == parting_reason;
  });
}

std::optional<Date> pair_last_day(const MentorRecords& records, const Pairing& pair) {
  const auto mentor = records.person(pair.mentor).ended_on;
  const auto mentee = records.person(pair.mentee).ended_on;
  return mentor && mentee ? std::min(*mentor, *mentee) : mentor ? mentor : mentee;
}

std::string_view gap_words(PairGap gap) { return gaps[static_cast<std::size_t>(gap)]; }

std::optional<Id> clashing_pair(const MentorRecords& records, const Pairing& pair, Date day) {
  if (!pair.time) return std::nullopt;
  const Period ahead{std::max(day, pair.from_on), std::max(day, pair.from_on) + clash_horizon};
  const std::vector<Date> own = times_of(pair, ahead);
  for (const Pairing& other : records.pairs()) {
    const bool shared = other.mentor == pair.mentor || other.mentee == pair.mentee ||
                        other.mentor == pair.mentee || other.mentee == pair.mentor;
    if (other.id == pair.id || !shared || !other.time || !overlap(pair, other)) continue;
    for (const Date each : times_of(other, ahead))
      if (std::ranges::find(own, each) != own.end()) return other.id;
  }
  return std::nullopt;
}

std::vector<std::string> judged_pairs(Db& db, Id person, Date day) {
  const MentorRecords records(db);
  std::vector<std::string> found;
  for (const Pairing& each : records.pairs()) {
    const bool of_person = each.mentor == person || each.mentee == person;
    if (!of_person || each.evaluates || (each.until_on && *each.until_on < day)) continue;
    if (!records.evaluates(each.mentor, each.mentee, day)) continue;
    const std::string& mentee = records.person(each.mentee).handle;
    found.push_back(
        fmt::format("P{} breaks a rule now: its mentor '{}' evaluates '{}'; find "
                    "somebody else: collab mentor match {}",
                    each.id, records.person(each.mentor).handle, mentee, mentee));
  }
  return found;
}

}  // namespace collab
