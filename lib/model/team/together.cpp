// Lays the free times of members on each other; see together.h.
#include "model/team/together.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "model/team/team.h"

namespace collab {
namespace {

constexpr std::string_view guests[] = {"sponsor", "coach", "family voice", "student voice"};

/// Who is free from a minute on for so long, until the first of them is not.
FreeTogether stretch_from(const std::vector<MemberFree>& members, int weekday, Minutes start,
                          int minutes) {
  FreeTogether found{weekday, start, 24 * 60, {}, {}};
  for (const MemberFree& each : members) {
    const auto span = std::ranges::find_if(each.spans, [&](const MemberFree::Span& free) {
      return free.weekday == weekday && free.start <= start && start + minutes <= free.end;
    });
    if (span == each.spans.end()) {
      found.missing.push_back(each.person);
    } else {
      found.free.push_back(each.person);
      found.end = std::min(found.end, span->end);
    }
  }
  return found;
}

/// True where another stretch of about the same time has everybody that this one has, and more.
bool outdone(const FreeTogether& one, const FreeTogether& other) {
  const bool overlap =
      one.weekday == other.weekday && one.start < other.end && other.start < one.end;
  const std::set<Id> there(other.free.begin(), other.free.end());
  return overlap && other.free.size() > one.free.size() &&
         std::ranges::all_of(one.free, [&](Id each) { return there.contains(each); });
}

}  // namespace

KnownTimes known_times(Db& db) { return {all_free_times(db), all_working_days(db)}; }

std::vector<MemberFree> members_free(Db& db, const KnownTimes& known, Id team, Date day) {
  std::set<Id> waited_for;
  for (const Membership& each : memberships(db, team))
    if (std::ranges::find(guests, each.role) == std::end(guests) && each.from_on <= day &&
        (!each.until_on || day <= *each.until_on))
      waited_for.insert(each.person);
  std::vector<MemberFree> members;
  for (const Person& person : members_on(db, team, day)) {
    if (!waited_for.contains(person.id)) continue;
    MemberFree member{person.id};
    const auto times = known.free.find(person.id);
    const auto days = known.working.find(person.id);
    if (times != known.free.end()) {
      for (const FreeTime& each : times->second) {
        if (!holds_on(each, day)) continue;
        member.known = true;
        const Date then = day + Days{each.weekday - weekday(day)};
        if (days != known.working.end() && is_day_off(days->second, then)) continue;
        member.spans.push_back({each.weekday, each.start, each.end});
      }
    }
    members.push_back(std::move(member));
  }
  return members;
}

std::vector<FreeTogether> free_together(const std::vector<MemberFree>& members, int minutes) {
  std::set<std::pair<int, Minutes>> starts;
  for (const MemberFree& each : members)
    for (const MemberFree::Span& span : each.spans) starts.insert({span.weekday, span.start});
  std::vector<FreeTogether> all;
  for (const auto& [weekday, start] : starts) {
    FreeTogether found = stretch_from(members, weekday, start, minutes);
    if (!found.free.empty() && found.free.size() * 2 >= members.size())
      all.push_back(std::move(found));
  }
  std::vector<FreeTogether> best;
  for (const FreeTogether& each : all)
    if (std::ranges::none_of(all, [&](const FreeTogether& other) { return outdone(each, other); }))
      best.push_back(each);
  std::ranges::stable_sort(best, {}, [](const FreeTogether& each) {
    return std::tuple(each.missing.size(), each.weekday, each.start);
  });
  return best;
}

}  // namespace collab
