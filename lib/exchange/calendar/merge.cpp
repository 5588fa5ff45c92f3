// One event after the other against what the calendar has; see merge.h.
#include "exchange/calendar/merge.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/text/text.h"

namespace collab {
namespace {

using What = FeedOutcome::What;
using DaysAndName = std::tuple<Date, Date, std::string>;

class FeedMerger {
 public:
  FeedMerger(Db& db, const Feed& feed, const FeedMerge& merge)
      : db_(db), feed_(feed), merge_(merge), kinds_(merge.own_words), years_(school_years(db)) {
    for (NoSchoolDay& each : no_school_days(db)) {
      taken_.insert({each.from_on, each.until_on, each.name});
      if (each.source_uid)
        by_key_[*each.source_uid] = each;
      else
        by_hand_.push_back(std::move(each));
    }
  }

  std::vector<FeedOutcome> run() {
    for (const FeedEvent& each : feed_.events) {
      keys_.insert(each.key);
      take(each);
    }
    for (const FeedLeft& each : feed_.left) {
      NoSchoolDay none;
      none.name = each.name;
      outcomes_.push_back({What::left, each.line, none, each.why});
    }
    vanished();
    std::ranges::stable_sort(outcomes_, [](const FeedOutcome& a, const FeedOutcome& b) {
      return std::tie(a.day.from_on, a.line) < std::tie(b.day.from_on, b.line);
    });
    return std::move(outcomes_);
  }

 private:
  void take(const FeedEvent& event) {
    const DayMeaning meaning =
        event.cancelled ? DayMeaning{"", "it is cancelled"} : kinds_.of(event, merge_.rules);
    NoSchoolDay day{0, event.first, event.last, meaning.kind, event.name, event.key, merge_.source};
    const auto known = by_key_.find(event.key);
    const std::string unfit = meaning.kind.empty() ? meaning.why : why_unfit(day);
    if (!unfit.empty() && known != by_key_.end()) return remove(event.line, known->second, unfit);
    if (!unfit.empty()) return told(What::left, event.line, day, unfit);
    if (known != by_key_.end()) return update(event.line, known->second, day, meaning.why);
    const std::string there = why_there(day);
    if (!there.empty()) return told(What::left, event.line, day, there);
    taken_.insert({day.from_on, day.until_on, day.name});
    put_no_school_day(db_, day);
    told(What::fresh, event.line, day, meaning.why);
  }

  void told(What what, int line, const NoSchoolDay& day, const std::string& why) {
    outcomes_.push_back({what, line, day, why});
  }

  /// Why the days need no entry.
  std::string why_unfit(const NoSchoolDay& day) const {
    const auto touches = [&](const NamedPeriod& year) {
      return year.from <= day.until_on && day.from_on <= year.to;
    };
    if (!years_.empty() && std::ranges::none_of(years_, touches)) return "in no school year";
    for (Date each = day.from_on; each <= day.until_on; each += Days{1})
      if (weekday(each) <= 5) return {};
    return "a weekend";
  }

  /// What holds the days already.
  std::string why_there(const NoSchoolDay& day) const {
    for (const NoSchoolDay& each : by_hand_)
      if (each.from_on <= day.from_on && day.until_on <= each.until_on)
        return fmt::format("entered by hand as '{}'", visible(each.name));
    if (taken_.contains({day.from_on, day.until_on, day.name})) return "entered already";
    return {};
  }

  void update(int line, const NoSchoolDay& known, NoSchoolDay day, const std::string& why) {
    day.id = known.id;
    const auto fields = [](const NoSchoolDay& each) {
      return std::tie(each.from_on, each.until_on, each.kind, each.name, each.source);
    };
    if (fields(known) == fields(day)) return told(What::same, line, day, why);
    store_no_school_day(db_, day);
    std::vector<std::string> before;
    if (known.from_on != day.from_on || known.until_on != day.until_on)
      before.push_back(known.from_on == known.until_on
                           ? iso(known.from_on)
                           : iso(known.from_on) + ".." + iso(known.until_on));
    if (known.kind != day.kind) before.push_back(known.kind);
    if (known.name != day.name) before.push_back("'" + visible(known.name) + "'");
    told(What::changed, line, day, before.empty() ? why : "was " + join(before, ", "));
  }

  void remove(int line, const NoSchoolDay& known, const std::string& why) {
    remove_no_school_day(db_, known.id);
    told(What::removed, line, known, why);
  }

  /// The days that the feed is about: the school years of its events, else from the first to the
  /// last. One file a year may have one name.
  std::vector<Period> days_of_feed() const {
    std::vector<Period> found;
    Period all{Date::max(), Date::min()};
    for (const FeedEvent& each : feed_.events)
      all = {std::min(all.from, each.first), std::max(all.to, each.last)};
    for (const NamedPeriod& year : years_)
      if (std::ranges::any_of(feed_.events, [&](const FeedEvent& each) {
            return each.first <= year.to && year.from <= each.last;
          }))
        found.push_back({year.from, year.to});
    return found.empty() ? std::vector<Period>{all} : found;
  }

  /// Entries of this feed that it no longer has.
  void vanished() {
    const std::vector<Period> about = days_of_feed();
    for (const auto& entry : by_key_) {
      const NoSchoolDay& day = entry.second;
      const bool of_feed = day.source == merge_.source && !keys_.contains(entry.first);
      const auto touches = [&](const Period& period) {
        return day.from_on <= period.to && period.from <= day.until_on;
      };
      if (!of_feed || std::ranges::none_of(about, touches)) continue;
      if (merge_.remove_vanished)
        remove(0, day, "the feed no longer has it");
      else
        told(What::vanished, 0, day, "the feed no longer has it");
    }
  }

  Db& db_;
  const Feed& feed_;
  const FeedMerge& merge_;
  DayKinds kinds_;
  std::vector<NamedPeriod> years_;
  std::unordered_map<std::string, NoSchoolDay> by_key_;
  std::vector<NoSchoolDay> by_hand_;
  std::set<DaysAndName> taken_;
  std::unordered_set<std::string> keys_;
  std::vector<FeedOutcome> outcomes_;
};

}  // namespace

std::vector<FeedOutcome> merge_feed(Db& db, const Feed& feed, const FeedMerge& merge) {
  return FeedMerger(db, feed, merge).run();
}

}  // namespace collab
