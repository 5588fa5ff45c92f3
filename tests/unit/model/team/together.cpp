// When members are free together, against a count minute by minute.
#include "model/team/together.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace collab {
namespace {

bool is_free(const MemberFree& member, int weekday, Minutes from, int minutes) {
  for (Minutes each = from; each < from + minutes; ++each)
    if (std::ranges::none_of(member.spans, [&](const MemberFree::Span& span) {
          return span.weekday == weekday && span.start <= each && each < span.end;
        }))
      return false;
  return true;
}

std::size_t free_then(const std::vector<MemberFree>& members, int weekday, Minutes from,
                      int minutes) {
  return static_cast<std::size_t>(std::ranges::count_if(
      members, [&](const MemberFree& each) { return is_free(each, weekday, from, minutes); }));
}

/// One stretch or two a day, never two that meet.
std::vector<MemberFree> made_up(std::mt19937& dice) {
  std::vector<MemberFree> members;
  for (Id person = 1; person <= 2 + static_cast<Id>(dice() % 5); ++person) {
    MemberFree member{person, true};
    for (int weekday = 1; weekday <= 2; ++weekday) {
      const Minutes start = static_cast<Minutes>(dice() % 60);
      member.spans.push_back({weekday, start, start + 5 + static_cast<Minutes>(dice() % 40)});
      const Minutes later = member.spans.back().end + 1 + static_cast<Minutes>(dice() % 9);
      if (dice() % 2) member.spans.push_back({weekday, later, later + 10});
    }
    members.push_back(std::move(member));
  }
  return members;
}

}  // namespace

TEST_CASE("the time with the fewest moves is found, as a count minute by minute finds it") {
  std::mt19937 dice(12);
  int found_some = 0;
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    const auto members = made_up(dice);
    const int minutes = 5 + static_cast<int>(dice() % 20);
    std::size_t most = 0;
    for (int weekday = 1; weekday <= 2; ++weekday)
      for (Minutes from = 0; from < 150; ++from)
        most = std::max(most, free_then(members, weekday, from, minutes));
    const auto found = free_together(members, minutes);
    if (most == 0 || most * 2 < members.size()) {
      CHECK(found.empty());
      continue;
    }
    ++found_some;
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().free.size() == most);
    for (const FreeTogether& each : found) {
      CHECK(each.end - each.start >= minutes);
      CHECK(each.free.size() + each.missing.size() == members.size());
      CHECK(free_then(members, each.weekday, each.start, minutes) == each.free.size());
      for (const MemberFree& member : members) {
        const bool named = std::ranges::find(each.free, member.person) != each.free.end();
        if (named) CHECK(is_free(member, each.weekday, each.start, each.end - each.start));
      }
    }
    CHECK(std::ranges::is_sorted(found, {}, [](const auto& each) { return each.missing.size(); }));
  }
  CHECK(found_some > 100);
}

}  // namespace collab
