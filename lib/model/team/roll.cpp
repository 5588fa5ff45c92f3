// Finds what ends with a school year; see roll.h.
#include "model/team/roll.h"

#include <algorithm>
#include <map>
#include <set>

namespace collab {
namespace {

bool ended_with(const NamedPeriod& year, std::optional<Date> last) {
  return last && year.to - Days{year_end_days} < *last && *last <= year.to;
}

class Roller {
 public:
  Roller(Db& db, const NamedPeriod& before, const NamedPeriod& next)
      : db_(db), before_(before), next_(next), calendar_(school_calendar(db)) {}

  Roll roll(std::span<const Id> without) {
    for (const Team& each : teams(db_, next_.from))
      if (std::ranges::find(without, each.id) == without.end()) there_.insert(each.id);
    const std::vector<Series> all = all_series(db_);
    for (const auto of_team : by_team(all))
      if (there_.contains(of_team.front().team)) take(of_team);
    for (const Id team : there_) take_members(team);
    return std::move(roll_);
  }

 private:
  void take(std::span<const Series> of_team) {
    for (const Series& each : of_team) {
      if (!ended_with(before_, last_day(each, calendar_))) continue;
      Series again = each;
      again.id = 0;
      again.from_on = next_.from;
      again.until_on.reset();
      if (again.pattern.cycle) again.pattern.cycle->from.reset();
      const bool there = std::ranges::any_of(of_team, [&](const Series& other) {
        const auto last = last_day(other, calendar_);
        return other.from_on <= next_.to && (!last || *last >= next_.from) &&
               pattern_words(other.pattern) == pattern_words(again.pattern);
      });
      const bool twice = std::ranges::any_of(roll_.series, [&](const Series& other) {
        return other.team == again.team &&
               pattern_words(other.pattern) == pattern_words(again.pattern);
      });
      if (!there && !twice) roll_.series.push_back(std::move(again));
    }
  }

  void take_members(Id team) {
    const std::vector<Membership> all = memberships(db_, team);
    for (const Membership& each : all) {
      if (!ended_with(before_, each.until_on)) continue;
      const auto person = person_by_id(db_, each.person);
      if (!person || !active_on(*person, next_.from)) continue;
      const bool there = std::ranges::any_of(all, [&](const Membership& other) {
        return other.person == each.person && other.role == each.role && other.id != each.id &&
               (!other.until_on || *other.until_on >= next_.from);
      });
      if (!there) roll_.members.push_back({0, team, each.person, each.role, next_.from, {}});
    }
  }

  Db& db_;
  NamedPeriod before_;
  NamedPeriod next_;
  SchoolCalendar calendar_;
  std::set<Id> there_;
  Roll roll_;
};

}  // namespace

Roll roll_over(Db& db, const NamedPeriod& before, const NamedPeriod& next,
               std::span<const Id> without) {
  return Roller(db, before, next).roll(without);
}

std::vector<Team> teams_without_block(Db& db, Date day) {
  const SchoolCalendar calendar = school_calendar(db);
  const auto year =
      std::ranges::find_if(calendar.years, [&](const NamedPeriod& each) { return day <= each.to; });
  std::set<Id> without;
  const std::vector<Series> all = all_series(db);
  for (const auto of_team : by_team(all)) {
    const bool begun =
        std::ranges::any_of(of_team, [&](const Series& each) { return each.from_on < day; });
    const bool open =
        calendar.years.empty() && std::ranges::any_of(of_team, [&](const Series& each) {
          return !each.until_on || *each.until_on >= day;
        });
    const bool meets = open || (year != calendar.years.end() &&
                                !days_of(of_team, calendar, Period{day, year->to}).empty());
    if (begun && !meets) without.insert(of_team.front().team);
  }
  std::vector<Team> found = teams(db, day);
  std::erase_if(found, [&](const Team& each) { return !without.contains(each.id); });
  return found;
}

}  // namespace collab
