// Starts collab-calendar-read and takes its lines; see feed.h.
#include "exchange/calendar/feed.h"

#include <fmt/format.h>

#include <charconv>
#include <map>

#include "base/system/process.h"
#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

constexpr const char* reader_program = "collab-calendar-read";
constexpr std::size_t most_lines_written = std::size_t{512} << 20;
constexpr int patience_seconds = 30;
constexpr Minutes whole_day = 24 * 60;

std::string unescaped(std::string_view field) {
  std::string text;
  for (std::size_t i = 0; i < field.size(); ++i) {
    if (field[i] != '\\' || i + 1 == field.size()) {
      text += field[i];
      continue;
    }
    const char escaped = field[++i];
    text += escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped;
  }
  return text;
}

template <class Number>
Number number_of_field(std::string_view text) {
  Number value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// A name in one line, without what nobody sees.
std::string tidy_name(std::string_view text) {
  std::string line;
  for (const char each : without_unseen(text)) {
    const bool blank = static_cast<unsigned char>(each) < 0x20 || each == 0x7f || each == ' ';
    if (!blank) line += each;
    if (blank && !line.empty() && line.back() != ' ') line += ' ';
  }
  line = std::string(trim(line));
  if (line.empty()) return "(no name)";
  while (characters(line) > name_limit) {
    line.pop_back();
    while (!line.empty() && !is_utf8(line)) line.pop_back();
  }
  return line;
}

class FeedLines {
 public:
  FeedLines(const FeedReading& reading, Feed& feed)
      : file_(reading.file), clock_(reading.zone), feed_(feed) {}

  void take(std::string_view line) {
    std::vector<std::string> fields;
    for (const std::string_view each : split(line, '\t')) fields.push_back(unescaped(each));
    fields.resize(11);
    if (fields[0] == "calendar") feed_.name = fields[1];
    if (fields[0] == "event") event(fields);
    if (fields[0] == "left" || fields[0] == "broken")
      feed_.left.push_back({number_of_field<int>(fields[1]), tidy_name(fields[3]), fields[4],
                            fields[0] == "broken"});
    if (fields[0] == "warning") feed_.warnings.push_back(problem(fields));
    if (fields[0] == "fault") feed_.faults.push_back(problem(fields));
    if (fields[0] != "end") return;
    ended_ = true;
    feed_.events_in_file = number_of_field<int>(fields[1]);
  }

  bool ended() const { return ended_; }

 private:
  Problem problem(const std::vector<std::string>& fields) const {
    return {file_, number_of_field<int>(fields[1]), 1, fields[2], "", "", 1};
  }

  LocalTime time_of(const std::string& kind, const std::string& text) const {
    if (kind.starts_with("utc")) return clock_.at(number_of_field<std::int64_t>(text));
    const Date day = parse_iso(std::string_view(text).substr(0, 10)).value_or(Date{});
    const auto time = text.size() > 10 ? parse_time(std::string_view(text).substr(11)) : 0;
    return {day, time.value_or(0)};
  }

  void event(const std::vector<std::string>& fields) {
    FeedEvent event;
    event.line = number_of_field<int>(fields[1]);
    event.cancelled = fields[4] == "CANCELLED";
    event.name = tidy_name(fields[5]);
    for (const std::string_view each : split(fields[6], '\n'))
      if (!each.empty()) event.categories.emplace_back(each);
    place(event, fields);
    const std::string uid = fields[2].empty() ? "name:" + only_words(fields[5]) : fields[2];
    const std::string from = "#" + iso(event.first);
    event.key = fields[2].empty() ? uid + from : uid;
    if (!fields[3].empty()) event.key = uid + "#" + fields[3];
    if (++known_[event.key] > 1) event.key += from;
    feed_.events.push_back(std::move(event));
  }

  /// Days of the school. From midnight to midnight is a whole day, whatever the file calls it.
  void place(FeedEvent& event, const std::vector<std::string>& fields) const {
    const LocalTime start = time_of(fields[7], fields[8]);
    const LocalTime end = time_of(fields[7], fields[9]);
    event.first = start.day;
    event.last = std::max(start.day, end.day);
    event.all_day = fields[7] == "days";
    if (event.all_day) return;
    const bool says_so = fields[7].ends_with("-days");
    event.all_day = says_so || (start.time == 0 && end.time == 0 && end.day > start.day);
    if (end.time % whole_day == 0 && end.day > start.day) event.last = end.day - Days{1};
  }

  std::string file_;
  LocalClock clock_;
  Feed& feed_;
  std::map<std::string, int, std::less<>> known_;
  bool ended_ = false;
};

void check_run(const ProcessResult& result, const FeedReading& reading) {
  if (!result.started)
    throw Error(
        Kind::not_found,
        fmt::format("'{}', which reads calendars, is not beside this collab", reader_program),
        "it comes with the Debian package, and with a build that found libical; or name "
        "its folder: COLLAB_EXEC_PATH=DIR");
  if (!result.in_time || !result.in_bounds)
    throw Error(Kind::input,
                fmt::format("{}: the calendar is too much to read: {}", visible(reading.file),
                            result.in_time ? "its repeats are too many" : "it took too long"));
}

void append_utf8(std::string& text, unsigned code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0 | (code >> 6));
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | (code >> 12));
    text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  }
}

}  // namespace

std::string calendar_text(std::string_view bytes, bool& guessed) {
  guessed = false;
  if (auto text = to_utf8(bytes)) return *text;
  guessed = true;
  // The upper half of Windows' Latin letters where it is not that of Unicode.
  constexpr unsigned short upper[32] = {
      0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  std::string text;
  for (const char each : bytes) {
    const unsigned byte = static_cast<unsigned char>(each);
    append_utf8(text, byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte);
  }
  return text;
}

Feed read_feed(std::string_view text, const FeedReading& reading) {
  const auto plain = [](Date day) {
    std::string digits;
    for (const char each : iso(day))
      if (each != '-') digits += each;
    return digits;
  };
  const ProcessResult result = run_process(
      {reader_program, plain(reading.days.from), plain(reading.days.to)}, text, reading.folders,
      {.most_output = most_lines_written, .seconds = patience_seconds});
  check_run(result, reading);
  Feed feed;
  FeedLines lines(reading, feed);
  std::string_view rest = result.output;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    lines.take(rest.substr(0, end));
    rest.remove_prefix(std::min(rest.size(), end + 1));
  }
  if (result.status != 0 || !lines.ended())
    throw Error(Kind::input, fmt::format("{}: the calendar could not be read to its end",
                                         visible(reading.file)));
  if (!feed.faults.empty()) throw Error(Kind::input, feed.faults, "nothing was imported");
  return feed;
}

}  // namespace collab
