// Unfolds the lines of an iCalendar text and takes its components apart; see lines.h.
#include "cmd/calendar/read/lines.h"

#include <algorithm>
#include <cctype>

namespace collab::calendar_read {
namespace {

constexpr std::size_t most_remarks = 50;

std::string in_capitals(std::string_view text) {
  std::string capitals(text);
  for (char& each : capitals)
    each = static_cast<char>(std::toupper(static_cast<unsigned char>(each)));
  return capitals;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
    text.remove_suffix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
    text.remove_prefix(1);
  return text;
}

/// Takes the lines off a text one by one, whatever ends them.
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}

  bool next(IcalLine& line) {
    std::string_view part;
    do {
      if (!physical(part)) return false;
    } while (trimmed(part).empty());
    line.number = number_;
    line.text = part;
    while (folded()) {
      physical(part);
      line.text += part.substr(1);
    }
    return true;
  }

  std::size_t number() const { return number_; }

 private:
  bool folded() const { return !text_.empty() && (text_[0] == ' ' || text_[0] == '\t'); }

  bool physical(std::string_view& part) {
    if (text_.empty()) return false;
    const std::size_t end = std::min(text_.find_first_of("\r\n"), text_.size());
    part = text_.substr(0, end);
    const bool both = text_.substr(end, 2) == "\r\n";
    text_.remove_prefix(std::min(text_.size(), end + (both ? 2U : 1U)));
    ++number_;
    return true;
  }

  std::string_view text_;
  std::size_t number_ = 0;
};

/// True for "NAME:" and "NAME;PARAMETER=..:".
bool is_property(std::string_view text) {
  const auto end = std::find_if(text.begin(), text.end(), [](char each) {
    return !std::isalnum(static_cast<unsigned char>(each)) && each != '-' && each != '_' &&
           each != '.';
  });
  if (end == text.begin() || end == text.end() || (*end != ':' && *end != ';')) return false;
  return text.find(':') != std::string_view::npos;
}

class Reader {
 public:
  explicit Reader(std::string_view text) : lines_(text) {}

  Calendar read() {
    IcalLine line;
    while (lines_.next(line)) take(line);
    finish();
    return std::move(calendar_);
  }

 private:
  struct Open {
    std::string name;
    std::size_t number;
  };

  static void remark(std::vector<IcalRemark>& remarks, std::size_t number, std::string what) {
    if (remarks.size() < most_remarks) remarks.push_back({number, std::move(what)});
  }

  void take(IcalLine& line) {
    if (!is_property(line.text)) return pass_over(line);
    const std::string name = line.name();
    if (name == "BEGIN") return begin(line);
    if (name == "END") return end(line);
    if (open_.empty()) return pass_over(line);
    if (zone_depth_ > 0) component_.whole += line.text + "\r\n";
    if (open_.back().name == "VCALENDAR" && name == "X-WR-CALNAME")
      calendar_.name = plain_text(value_of(line.text));
    if (event_depth_ == open_.size() && event_depth_ > 0)
      component_.lines.push_back(std::move(line));
  }

  void pass_over(const IcalLine& line) {
    if (!begun_) return;  // what stands above the first component is a mail's or a page's
    remark(calendar_.warnings, line.number, "the line is no part of a calendar");
  }

  static std::string value_of(const std::string& text) { return text.substr(text.find(':') + 1); }

  void begin(const IcalLine& line) {
    begun_ = true;
    const std::string name = in_capitals(trimmed(value_of(line.text)));
    if (event_depth_ > 0 && name == "VEVENT")
      remark(calendar_.faults, line.number,
             "an event begins within the event that begins on line " +
                 std::to_string(component_.number));
    open_.push_back({name, line.number});
    const bool within = event_depth_ > 0 || zone_depth_ > 0;
    if (zone_depth_ > 0) component_.whole += "BEGIN:" + name + "\r\n";
    if (within) return;
    if (name == "VEVENT") event_depth_ = open_.size();
    if (name == "VTIMEZONE") zone_depth_ = open_.size();
    if (name == "VEVENT" || name == "VTIMEZONE") component_ = {line.number, name, {}, ""};
    if (name == "VTIMEZONE") component_.whole = "BEGIN:VTIMEZONE\r\n";
    const bool other = name != "VEVENT" && name != "VTIMEZONE" && name != "VCALENDAR";
    if (other && open_.size() == 2 && open_.front().name == "VCALENDAR")
      remark(calendar_.left, line.number, "no event");
  }

  void end(const IcalLine& line) {
    const std::string name = in_capitals(trimmed(value_of(line.text)));
    if (open_.empty() || open_.back().name != name) return wrong_end(line, name);
    if (zone_depth_ > 0) component_.whole += "END:" + name + "\r\n";
    if (event_depth_ == open_.size()) close(calendar_.events, event_depth_);
    if (zone_depth_ == open_.size()) close(calendar_.zones, zone_depth_);
    open_.pop_back();
  }

  void close(std::vector<Component>& into, std::size_t& depth) {
    into.push_back(std::move(component_));
    component_ = {};
    depth = 0;
  }

  void wrong_end(const IcalLine& line, const std::string& name) {
    if (open_.empty())
      return remark(calendar_.faults, line.number, "END:" + name.substr(0, 40) + " ends nothing");
    remark(calendar_.faults, line.number,
           "END:" + name.substr(0, 40) + " stands where the " + open_.back().name.substr(0, 40) +
               " of line " + std::to_string(open_.back().number) + " is still open");
  }

  void finish() {
    if (!begun_) remark(calendar_.faults, 1, "there is no BEGIN:VCALENDAR: this is no calendar");
    if (!open_.empty())
      remark(calendar_.faults, lines_.number(),
             "the file is cut off: the " + open_.back().name.substr(0, 40) + " of line " +
                 std::to_string(open_.back().number) + " does not end");
  }

  Lines lines_;
  Calendar calendar_;
  std::vector<Open> open_;
  Component component_;
  std::size_t event_depth_ = 0;  ///< of the event that is read; 0 outside one
  std::size_t zone_depth_ = 0;
  bool begun_ = false;
};

}  // namespace

std::string IcalLine::name() const { return in_capitals(text.substr(0, text.find_first_of(":;"))); }

Calendar read_calendar(std::string_view text) { return Reader(text).read(); }

std::string plain_text(std::string_view value) {
  std::string plain;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\' || i + 1 == value.size()) {
      plain += value[i];
      continue;
    }
    const char escaped = value[++i];
    plain += escaped == 'n' || escaped == 'N' ? '\n' : escaped;
  }
  return plain;
}

}  // namespace collab::calendar_read
