// collab-calendar-read: the events of an iCalendar text on stdin, as lines for `collab calendar
// import`. It stands alone because libical would double the time that collab needs to start. It
// decides nothing about a school: what a day means and what is written down is collab's own.
//
// usage: collab-calendar-read FROM TO     (days as 20260817; repeats are written out between them)
//
// Each line is a word and fields with tabs between them, in which \t, \n and \\ stand for what
// would part them:
//   calendar NAME
//   event    LINE UID INSTANCE STATUS SUMMARY CATEGORIES KIND START END
//            KIND is `days` (START and END are days, both included), `own` (wall-clock times of the
//            reader, as 2026-11-23T15:00) or `utc` (seconds since 1970); CATEGORIES are parted by
//            \n
//   left     LINE UID SUMMARY REASON      an event without a time between the days, or no event
//   broken   LINE UID SUMMARY REASON      an event that cannot be read
//   warning  LINE WHAT
//   fault    LINE WHAT                    why the text is refused
//   end      EVENTS                       the last line
#include <unistd.h>

#include <cstdio>
#include <map>
#include <string>

#include "cmd/calendar/read/event.h"
#include "cmd/calendar/read/lines.h"

namespace collab::calendar_read {
namespace {

std::string field(const std::string& text) {
  std::string escaped;
  for (const char each : text) {
    if (each == '\\') escaped += "\\\\";
    if (each == '\t') escaped += "\\t";
    if (each == '\n') escaped += "\\n";
    if (each != '\\' && each != '\t' && each != '\n') escaped += each;
  }
  return escaped;
}

void write_line(const std::vector<std::string>& fields) {
  std::string line;
  for (const std::string& each : fields) line += (line.empty() ? "" : "\t") + field(each);
  std::puts(line.c_str());
}

std::string day_text(const icaltimetype& time) {
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", time.year, time.month, time.day);
  return text;
}

std::string own_text(const icaltimetype& time) {
  char text[48];
  std::snprintf(text, sizeof text, "%sT%02d:%02d", day_text(time).c_str(), time.hour, time.minute);
  return text;
}

void write_instance(const Event& event, const Instance& instance) {
  std::string categories;
  for (const std::string& each : event.categories)
    categories += (categories.empty() ? "" : "\n") + each;
  std::string kind = "days";
  std::string start;
  std::string end;
  icaltimetype time = instance.start.time;
  if (instance.start.all_day()) {
    start = day_text(time);
    icaltime_adjust(&time, static_cast<int>(instance.length - 1), 0, 0, 0);
    end = day_text(time);
  } else if (instance.start.zone == nullptr) {
    kind = "own";
    start = own_text(time);
    icaltime_adjust(&time, 0, 0, 0, static_cast<int>(instance.length));
    end = own_text(time);
  } else {
    kind = "utc";
    start = std::to_string(instance.start.seconds());
    end = std::to_string(instance.start.seconds() + instance.length);
  }
  if (event.whole_days && kind != "days") kind += "-days";
  write_line({"event", std::to_string(event.number), event.uid, instance.instance_id, event.status,
              event.summary, categories, kind, start, end});
}

/// Events of one UID: which one stands for which instance, and which is the newest of copies.
struct SameUid {
  std::set<std::string> replaced;
  int sequence = 0;
  std::set<std::string> seen;
};

std::string copy_key(const Event& event) {
  const std::string start = event.start ? instance_name(*event.start) : "";
  const std::string instead = event.instead_of ? instance_name(*event.instead_of) : "";
  return event.summary + "\n" + start + "\n" + instead;
}

class Writer {
 public:
  explicit Writer(const IcalWindow& window) : window_(window) {}

  void write(Calendar& calendar) {
    write_line({"calendar", calendar.name});
    for (const IcalRemark& each : calendar.warnings) warning(each.number, each.what);
    for (const IcalRemark& each : calendar.left)
      write_line({"left", std::to_string(each.number), "", "", each.what});
    Zones zones(calendar.zones);
    std::vector<Event> events;
    for (const Component& each : calendar.events)
      events.push_back(read_event(each, zones, [this](std::size_t number, const std::string& what) {
        warning(number, what);
      }));
    std::map<std::string, SameUid> by_uid = gathered(events);
    for (Event& each : events) write_event(each, by_uid[each.uid]);
    for (const IcalRemark& each : calendar.faults)
      write_line({"fault", std::to_string(each.number), each.what});
    write_line({"end", std::to_string(events.size())});
  }

 private:
  static void warning(std::size_t number, const std::string& what) {
    write_line({"warning", std::to_string(number), what});
  }

  static std::map<std::string, SameUid> gathered(const std::vector<Event>& events) {
    std::map<std::string, SameUid> by_uid;
    for (const Event& each : events) {
      if (each.uid.empty()) continue;
      SameUid& same = by_uid[each.uid];
      if (each.instead_of) same.replaced.insert(instance_name(*each.instead_of));
      if (!each.instead_of) same.sequence = std::max(same.sequence, each.sequence);
    }
    return by_uid;
  }

  void write_event(Event& event, SameUid& same) {
    const auto left = [&](const char* kind, std::size_t line, const std::string& why) {
      write_line({kind, std::to_string(line), event.uid, event.summary, why});
    };
    if (!event.fault.empty()) return left("broken", event.fault_line, event.fault);
    if (!event.uid.empty() && !event.instead_of && event.sequence < same.sequence)
      return left("left", event.number, "a later version of it stands in the file");
    if (!event.uid.empty() && !same.seen.insert(copy_key(event)).second)
      return left("left", event.number, "it stands in the file before");
    static const std::set<std::string> none;
    const auto found = instances(event, window_, event.instead_of ? none : same.replaced);
    if (!event.fault.empty()) return left("broken", event.fault_line, event.fault);
    for (Instance each : found) {
      if (event.instead_of) each.instance_id = instance_name(*event.instead_of);
      write_instance(event, each);
    }
    if (found.empty()) left("left", event.number, "not within the days that are asked for");
  }

  IcalWindow window_;
};

std::string all_of_stdin() {
  std::string text;
  char buffer[65536];
  for (;;) {
    const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (got <= 0) return text;
    text.append(buffer, static_cast<std::size_t>(got));
  }
}

int run(int count, char** words) {
  if (count != 3) {
    std::fputs("usage: collab-calendar-read FROM TO < FILE\n", stderr);
    return 2;
  }
  const IcalWindow window{icaltime_from_string(words[1]), icaltime_from_string(words[2])};
  if (icaltime_is_null_time(window.from) != 0 || icaltime_is_null_time(window.to) != 0) return 2;
  icalerror_set_errors_are_fatal(0);
  Calendar calendar = read_calendar(all_of_stdin());
  Writer(window).write(calendar);
  return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace
}  // namespace collab::calendar_read

int main(int count, char** words) { return collab::calendar_read::run(count, words); }
