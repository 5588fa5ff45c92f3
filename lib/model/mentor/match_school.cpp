// Reads the people of a match, and says in words why.
#include "model/mentor/match_school.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "model/mentor/mentor_records.h"
#include "model/people/working_days.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

/// What a match looks at besides.
struct Records : MentorRecords {
  explicit Records(Db& db)
      : MentorRecords(db),
        groups(all_person_groups(db)),
        free(all_free_times(db)),
        working(all_working_days(db)) {}

  /// The pair, open or still to begin, that gives the mentee a mentor.
  const Pairing* mentoring_pair(Id mentee, Date day) const {
    const auto at = std::ranges::find_if(pairs(), [&](const Pairing& pair) {
      return pair.mentee == mentee && (!pair.until_on || *pair.until_on >= day) &&
             gap(pair, std::max(day, pair.from_on)) == PairGap::none;
    });
    return at == pairs().end() ? nullptr : &*at;
  }

  SpansByPerson groups;
  std::map<Id, std::vector<FreeTime>> free;
  std::map<Id, std::vector<WorkingDays>> working;
};

std::vector<PersonSpan> on_day(const SpansByPerson& spans, Id person, Date day) {
  std::vector<PersonSpan> found;
  if (const auto own = spans.find(person); own != spans.end())
    std::copy_if(own->second.begin(), own->second.end(), std::back_inserter(found),
                 [&](const PersonSpan& span) { return covers(span, day); });
  return found;
}

MatchPerson match_person(Db& db, const Records& records, const Person& person, Date day) {
  MatchPerson known;
  known.person = person;
  const Date there = day_within(person, day);
  known.groups = on_day(records.groups, person.id, there);
  if (const auto own = records.free.find(person.id); own != records.free.end())
    std::copy_if(own->second.begin(), own->second.end(), std::back_inserter(known.free),
                 [&](const FreeTime& time) { return holds_on(time, there); });
  if (const auto own = records.working.find(person.id); own != records.working.end())
    std::erase_if(known.free, [&](const FreeTime& time) {
      return is_day_off(own->second, there + Days{time.weekday - weekday(there)});
    });
  known.on_leave = records.is_on_leave(person.id, day);
  known.is_new = new_educator_on(db, person, there);
  known.administrator = records.is_administrator(person.id, there);
  known.pairs = records.load(person.id, day);
  for (const Pairing& pair : records.pairs())
    if (pair.mentee == person.id && records.parted(pair.mentor, person.id))
      known.parted_from.push_back(pair.mentor);
  return known;
}

/// The last day of the school year that holds the day or is the next to begin.
Date year_end(Db& db, Date day) {
  for (const NamedPeriod& year : school_years(db))
    if (day <= year.to) return year.to;
  return day;
}

/// How a rule reads for one and for several.
struct BarWords {
  Bar bar;
  std::string_view one;
  std::string_view many;
};
constexpr std::array<BarWords, bars - 1> bar_words = {
    {{Bar::full, "is at their limit", "are at their limit"},
     {Bar::evaluates, "evaluates them", "evaluate them"},
     {Bar::no_common_time, "has no common time", "have no common time"},
     {Bar::on_leave, "is on leave", "are on leave"},
     {Bar::is_new, "is new too", "are new too"},
     {Bar::parted, "was their mentor before, until something better was sought",
      "were their mentors before, until something better was sought"},
     {Bar::unavailable, "is not available", "are not available"}}};

}  // namespace

MatchSchool read_match_school(Db& db, Date day, std::span<const Id> only) {
  const Records records(db);
  const Date last = year_end(db, day);
  MatchSchool school;
  for (const Person& person : people(db)) {
    if (person.ended_on && *person.ended_on < day) continue;
    if (records.trained(person.id, day) && active_on(person, day))
      school.mentors.push_back(match_person(db, records, person, day));
    if (person.started_on && *person.started_on > last) continue;
    const bool asked = std::ranges::find(only, person.id) != only.end();
    if (!only.empty() && !asked) continue;
    if (!asked && !new_educator_on(db, person, day_within(person, day))) continue;
    if (records.mentoring_pair(person.id, day)) continue;
    MatchPerson mentee = match_person(db, records, person, day);
    if (!mentee.on_leave) school.mentees.push_back(std::move(mentee));
  }
  return school;
}

std::string not_matched_words(Db& db, const Person& person, Date day) {
  if (person.ended_on && *person.ended_on < day)
    return fmt::format("'{}' left on {}", person.handle, iso(*person.ended_on));
  if (person.started_on && *person.started_on > year_end(db, day))
    return fmt::format("'{}' starts on {}, after the school year", person.handle,
                       iso(*person.started_on));
  const Records records(db);
  if (const Pairing* pair = records.mentoring_pair(person.id, day))
    return fmt::format("'{}' has a trained mentor already: P{}", person.handle, pair->id);
  return fmt::format("'{}' is on leave", person.handle);
}

std::string why_words(const Proposal& proposal) {
  std::vector<std::string> words = proposal.reasons;
  if (proposal.mentor)
    words.push_back(
        fmt::format("has {} of {}", proposal.mentor->pairs, mentor_limit(proposal.mentor->person)));
  return join(words, "; ");
}

std::string barred_words(const Proposal& proposal) {
  if (proposal.trained == 0) return "nobody is a trained mentor";
  std::vector<std::string> words;
  for (const auto& [bar, one, many] : bar_words) {
    const int count = proposal.barred[static_cast<std::size_t>(bar)];
    if (count > 0) words.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
  }
  const int free = proposal.barred[static_cast<std::size_t>(Bar::none)];
  if (!proposal.mentor && free > 0)
    words.push_back(fmt::format("{} {} proposed to others", free, free == 1 ? "is" : "are"));
  const std::string mentors = count_of(proposal.trained, "trained mentor", "trained mentors");
  return words.empty() ? mentors + ", none ruled out" : mentors + ": " + join(words, ", ");
}

}  // namespace collab
