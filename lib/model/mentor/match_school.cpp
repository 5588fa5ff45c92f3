// Reads the people of a match, and says in words why.
#include "model/mentor/match_school.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/text/text.h"
#include "model/mentor/pairing.h"
#include "model/people/training.h"
#include "model/people/working_days.h"
#include "model/school/calendar.h"
#include "model/school/setting.h"

namespace collab {
namespace {

/// Everything the rules look at, of everybody.
struct Records {
  explicit Records(Db& db)
      : groups(all_person_groups(db)),
        roles(all_staff_roles(db)),
        leaves(all_leaves(db)),
        free(all_free_times(db)),
        working(all_working_days(db)),
        pairs(pairings(db)) {
    for (const std::string& name : list_setting(db, "administrator_roles"))
      administrators.insert(folded(name));
    for (const Training& training : trainings(db))
      if (training.person && training.kind == "mentoring") {
        const auto [at, fresh] = trained_since.emplace(*training.person, training.on_date);
        if (!fresh) at->second = std::min(at->second, training.on_date);
      }
  }

  bool trained(Id person, Date day) const {
    const auto since = trained_since.find(person);
    return since != trained_since.end() && since->second <= day;
  }
  bool gives_mentor(const Pairing& pair, Id mentee, Date day) const {
    return pair.mentee == mentee && (!pair.until_on || *pair.until_on >= day) &&
           (pair.trained || trained(pair.mentor, std::max(day, pair.from_on)));
  }
  /// True where an open pair, or one still to begin, has a trained mentor.
  bool has_mentor(Id mentee, Date day) const {
    return std::any_of(pairs.begin(), pairs.end(),
                       [&](const Pairing& each) { return gives_mentor(each, mentee, day); });
  }

  SpansByPerson groups, roles, leaves;
  std::map<Id, std::vector<FreeTime>> free;
  std::map<Id, std::vector<WorkingDays>> working;
  std::vector<Pairing> pairs;
  std::set<std::string> administrators;
  std::map<Id, Date> trained_since;
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
  known.on_leave = !on_day(records.leaves, person.id, day).empty();
  known.is_new = new_educator_on(db, person, there);
  for (const PersonSpan& role : on_day(records.roles, person.id, there))
    known.administrator = known.administrator || records.administrators.contains(folded(role.name));
  known.pairs =
      static_cast<int>(std::count_if(records.pairs.begin(), records.pairs.end(), [&](auto& pair) {
        return pair.mentor == person.id && (!pair.until_on || *pair.until_on >= day);
      }));
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
    if (!only.empty() && std::find(only.begin(), only.end(), person.id) == only.end()) continue;
    if (!new_educator_on(db, person, day_within(person, day))) continue;
    if (records.has_mentor(person.id, day)) continue;
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
  if (!new_educator_on(db, person, day_within(person, day)))
    return fmt::format(
        "'{0}' is not a new educator; to make them one: collab person edit {0} --new-educator",
        person.handle);
  const Records records(db);
  for (const Pairing& each : records.pairs)
    if (records.gives_mentor(each, person.id, day))
      return fmt::format("'{}' has a trained mentor already: P{}", person.handle, each.id);
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
