// See ics.h for what is written, and why so.
#include "exchange/calendar/ics.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/error.h"
#include "base/system/file.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::string_view product = "PRODID:-//collab//calendar export//EN\r\n";
constexpr std::size_t longest_line = 75;
constexpr std::int64_t day_seconds = 86400;

std::string folded_line(std::string_view line) {
  std::string folded;
  std::size_t width = 0;
  for (std::size_t i = 0; i < line.size();) {
    std::size_t end = i + 1;
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) ++end;
    if (width + (end - i) > longest_line) {
      folded += "\r\n ";
      width = 1;
    }
    folded += line.substr(i, end - i);
    width += end - i;
    i = end;
  }
  return folded + "\r\n";
}

std::string ics_text(std::string_view text) {
  std::string escaped;
  for (const char each : text) {
    if (each == '\n') {
      escaped += "\\n";
      continue;
    }
    if (each == '\\' || each == ';' || each == ',') escaped += '\\';
    if (each != '\r') escaped += each;
  }
  return escaped;
}

std::string digits_of_day(Date day) {
  std::string digits;
  for (const char each : iso(day))
    if (each != '-') digits += each;
  return digits;
}

std::string digits_of_time(Date day, Minutes time) {
  day += Days{time / (24 * 60)};
  time %= 24 * 60;
  return fmt::format("{}T{:02}{:02}00", digits_of_day(day), time / 60, time % 60);
}

std::string digits_of_instant(std::int64_t seconds) {
  std::string digits;
  for (const char each : iso_instant(seconds))
    if (each != '-' && each != ':') digits += each;
  return digits;
}

std::string quoted_zone(const Zone& zone) {
  return zone.name.find_first_of(",;:") == std::string::npos ? zone.name : '"' + zone.name + '"';
}

/// What an event says, without its stamp.
std::string content_of(const IcsEvent& event, const Zone& zone) {
  std::string lines = folded_line("UID:" + event.uid);
  lines += folded_line("SUMMARY:" + ics_text(event.summary));
  if (event.start) {
    const std::string where = ";TZID=" + quoted_zone(zone) + ":";
    lines += folded_line("DTSTART" + where + digits_of_time(event.day, *event.start));
    if (event.minutes)
      lines +=
          folded_line("DTEND" + where + digits_of_time(event.day, *event.start + *event.minutes));
  } else {
    lines += folded_line("DTSTART;VALUE=DATE:" + digits_of_day(event.day));
    lines += folded_line("DTEND;VALUE=DATE:" + digits_of_day(event.day + Days{1}));
  }
  if (!event.location.empty()) lines += folded_line("LOCATION:" + ics_text(event.location));
  if (!event.description.empty())
    lines += folded_line("DESCRIPTION:" + ics_text(event.description));
  return lines + (event.cancelled ? "STATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n");
}

constexpr std::string_view event_begins = "BEGIN:VEVENT\r\n";
constexpr std::string_view event_ends = "END:VEVENT\r\n";

/// The events of a text that this program wrote, by their content.
std::map<std::string, std::string, std::less<>> stamps_in(std::string_view text) {
  std::map<std::string, std::string, std::less<>> stamps;
  for (std::size_t at = text.find(event_begins); at != std::string_view::npos;
       at = text.find(event_begins, at)) {
    at += event_begins.size();
    const std::size_t end = text.find(event_ends, at);
    const std::size_t stamp = text.find("DTSTAMP:", at);
    if (end == std::string_view::npos) break;
    if (stamp < end) stamps.emplace(text.substr(at, stamp - at), text.substr(stamp, end - stamp));
    at = end;
  }
  return stamps;
}

/// The local time from which an offset counts, as the clock showed it before.
std::string onset(std::int64_t at, int offset_before) {
  const std::int64_t local = at + offset_before;
  const std::int64_t days =
      local >= 0 ? local / day_seconds : (local - day_seconds + 1) / day_seconds;
  return digits_of_time(Date{Days{days}}, static_cast<Minutes>((local - days * day_seconds) / 60));
}

std::string offset_text(int seconds) {
  const int minutes = (seconds < 0 ? -seconds : seconds) / 60;
  return fmt::format("{}{:02}{:02}", seconds < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

std::string observance(std::int64_t at, int before, int after, bool summer) {
  const std::string name = summer ? "DAYLIGHT" : "STANDARD";
  return fmt::format("BEGIN:{}\r\nDTSTART:{}\r\nTZOFFSETFROM:{}\r\nTZOFFSETTO:{}\r\nEND:{}\r\n",
                     name, onset(at, before), offset_text(before), offset_text(after), name);
}

bool is_own_calendar(const std::string& path) {
  const auto text = read_file_if_any(path, std::size_t{64} << 20);
  return text && std::string_view(*text).substr(0, 200).find(product) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> calendars_in(const std::string& folder) {
  std::error_code fault;
  std::vector<std::string> names;
  for (std::filesystem::directory_iterator at(folder, fault), end; !fault && at != end;
       at.increment(fault)) {
    const std::string name = at->path().filename().string();
    const bool ours = name.starts_with("team-") || name.starts_with("person-");
    if (ours && name.ends_with(".ics") && is_own_calendar(at->path().string()))
      names.push_back(name);
  }
  if (fault)
    throw Error(Kind::not_found, fmt::format("cannot look into the folder '{}'", visible(folder)),
                fmt::format("make it: mkdir -p {}", visible(folder)));
  std::ranges::sort(names);
  return names;
}

std::string ics_zone(const Zone& zone, const Period& span) {
  const LocalClock clock(zone);
  const auto offset = [&clock](std::int64_t at) {
    const LocalTime local = clock.at(at);
    const std::int64_t days = local.day.time_since_epoch().count();
    return static_cast<int>(days * day_seconds + local.time * 60 - (at - at % 60));
  };
  const std::int64_t first = (span.from - Days{370}).time_since_epoch().count() * day_seconds;
  const std::int64_t last = (span.to + Days{2}).time_since_epoch().count() * day_seconds;
  std::string lines = folded_line("BEGIN:VTIMEZONE") + folded_line("TZID:" + zone.name);
  int standing = offset(first);
  lines += observance(first, standing, standing, false);
  for (std::int64_t day = first; day < last; day += day_seconds) {
    if (offset(day + day_seconds) == standing) continue;
    std::int64_t low = day;
    std::int64_t high = day + day_seconds;
    while (high - low > 60) {
      const std::int64_t middle = low + (high - low) / 120 * 60;
      (offset(middle) == standing ? low : high) = middle;
    }
    const int next = offset(high);
    lines += observance(high, standing, next, next > standing);
    standing = next;
  }
  return lines + folded_line("END:VTIMEZONE");
}

std::string write_ics(const IcsCalendar& calendar, std::string_view before) {
  const auto stamps = stamps_in(before);
  std::string text = fmt::format(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n", product);
  text += folded_line("X-WR-CALNAME:" + ics_text(calendar.name));
  text += folded_line("X-WR-TIMEZONE:" + calendar.zone.name);
  text += ics_zone(calendar.zone, calendar.span);
  const std::string at = digits_of_instant(calendar.changed);
  const std::string fresh =
      fmt::format("DTSTAMP:{}\r\nLAST-MODIFIED:{}\r\nSEQUENCE:{}\r\n", at, at, calendar.sequence);
  for (const IcsEvent& event : calendar.events) {
    const std::string content = content_of(event, calendar.zone);
    const auto known = stamps.find(content);
    text += event_begins;
    text += content;
    text += known == stamps.end() ? fresh : known->second;
    text += event_ends;
  }
  return text + "END:VCALENDAR\r\n";
}

}  // namespace collab
