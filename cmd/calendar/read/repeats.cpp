// Writes out on which days and at which times an event is; see event.h.
#include <algorithm>
#include <memory>

#include "cmd/calendar/read/event.h"

namespace collab::calendar_read {
namespace {

constexpr int most_steps = 200000;  // of a rule: every day for five centuries
constexpr long long a_day = 86400;

struct FreeIterator {
  void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

/// The wall clock's time as one number, for comparing days and times whatever their zone.
long long by_the_clock(icaltimetype time) {
  time.zone = nullptr;
  return static_cast<long long>(icaltime_as_timet(time));
}

/// The length of an event: in days where it is of whole days.
long long length_of(const Event& event) {
  const bool days = event.start->all_day();
  if (event.end) {
    const long long seconds = days ? by_the_clock(event.end->time) - by_the_clock(event.start->time)
                                   : event.end->seconds() - event.start->seconds();
    return days ? std::max(1LL, (seconds + a_day - 1) / a_day) : seconds;
  }
  if (!event.duration) return days ? 1 : 0;
  const long long seconds = icaldurationtype_as_int(*event.duration);
  return days ? std::max(1LL, (seconds + a_day - 1) / a_day) : seconds;
}

class Repeats {
 public:
  Repeats(Event& event, const IcalWindow& window)
      : event_(event),
        length_(length_of(event)),
        from_(by_the_clock(window.from) - a_day - length_ * (event.start->all_day() ? a_day : 1)),
        to_(by_the_clock(window.to) + 2 * a_day) {}

  std::vector<Instance> find(const std::set<std::string>& replaced) {
    for (const std::string& rule : event_.but_rules) walk(rule, except_);
    for (const IcalMoment& each : event_.except) except_.insert(key(each));
    if (event_.rules.empty()) take(*event_.start, replaced);
    std::set<std::string> walked;
    for (const std::string& rule : event_.rules) walk(rule, walked);
    for (const IcalMoment& each : event_.more)
      if (known_.insert(key(each)).second) starts_.push_back(each);
    for (const IcalMoment& each : starts_) take(each, replaced);
    return std::move(found_);
  }

 private:
  static std::string key(const IcalMoment& moment) { return instance_name(moment); }

  bool excepted(const IcalMoment& moment) const {
    if (except_.contains(key(moment))) return true;
    icaltimetype day = moment.time;  // a day alone leaves out what is on it
    day.is_date = 1;
    return !moment.all_day() && except_.contains(key({day, nullptr}));
  }

  void take(const IcalMoment& start, const std::set<std::string>& replaced) {
    const long long at = by_the_clock(start.time);
    if (at < from_ || at > to_ || excepted(start)) return;
    const bool repeats = !event_.rules.empty() || !event_.more.empty();
    if (repeats && replaced.contains(key(start))) return;
    found_.push_back({start, length_, repeats ? key(start) : ""});
  }

  void walk(const std::string& rule, std::set<std::string>& into) {
    icalrecurrencetype read = icalrecurrencetype_from_string(rule.c_str());
    if (read.freq == ICAL_NO_RECURRENCE)
      return fail("the rule of its repeats cannot be read: '" + rule.substr(0, 60) + "'");
    const Iterator iterator(icalrecur_iterator_new(read, event_.start->time));
    icalrecurrencetype_clear(&read);
    if (!iterator)
      return fail("the rule of its repeats cannot be read: '" + rule.substr(0, 60) + "'");
    int steps = 0;
    for (;;) {
      const icaltimetype next = icalrecur_iterator_next(iterator.get());
      if (icaltime_is_null_time(next) != 0 || by_the_clock(next) > to_) return;
      if (++steps > most_steps) return fail("it repeats too often");
      if (by_the_clock(next) < from_) continue;
      const IcalMoment moment{next, event_.start->zone};
      into.insert(key(moment));
      if (&into != &except_ && known_.insert(key(moment)).second) starts_.push_back(moment);
    }
  }

  void fail(const std::string& what) {
    if (event_.fault.empty()) event_.fault = what;
  }

  Event& event_;
  long long length_;
  long long from_;
  long long to_;
  std::set<std::string> except_;
  std::set<std::string> known_;
  std::vector<IcalMoment> starts_;
  std::vector<Instance> found_;
};

}  // namespace

std::string instance_name(const IcalMoment& moment) {
  icaltimetype time = moment.time;
  if (time.is_date == 0 && moment.zone != nullptr)
    time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
  return icaltime_as_ical_string(time);
}

std::vector<Instance> instances(Event& event, const IcalWindow& window,
                                const std::set<std::string>& replaced) {
  return Repeats(event, window).find(replaced);
}

}  // namespace collab::calendar_read
