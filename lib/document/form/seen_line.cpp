// Takes an observer's line apart; see seen_line.h.
#include "document/form/seen_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/people/pseudonym.h"

namespace collab {
namespace {

constexpr std::size_t longest_label = 40;
constexpr std::array<std::string_view, 3> teachers = {"teacher", "the teacher",
                                                      "the teaching teacher"};

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

std::size_t word_at(std::string_view text, std::size_t at, std::string_view word) {
  return starts_with_folded(text.substr(std::min(at, text.size())), word) &&
                 !is_word_at(text, at + word.size())
             ? word.size()
             : 0;
}

/// The bytes of "10:15", "10.15", "10:15 am", "12 min", "12'" or "min 12" at the start; 0 for none.
std::size_t time_at(std::string_view text) {
  if (const std::size_t word = word_at(text, 0, "min"); word > 0) {
    const std::size_t from = skip_blanks(text, word);
    const std::size_t digits = digits_at(text, from);
    return digits > 0 && digits < 4 ? from + digits : 0;
  }
  const std::size_t hours = digits_at(text, 0);
  if (hours == 0 || hours > 3) return 0;
  const bool clock = hours < 3 && hours < text.size() &&
                     (text[hours] == ':' || text[hours] == '.') && digits_at(text, hours + 1) == 2;
  std::size_t end = clock ? hours + 3 : hours;
  if (!clock && text.substr(end).starts_with('\'')) return end + 1;
  const std::size_t next = skip_blanks(text, end);
  const auto unit = [&](std::string_view word) { return word_at(text, next, word); };
  if (clock) {
    const std::size_t half = std::max(unit("am"), unit("pm"));
    return half > 0 ? next + half : end;
  }
  const std::size_t minutes = std::max({unit("min"), unit("mins"), unit("minutes")});
  return minutes > 0 ? next + minutes : 0;
}

bool is_day_time(std::string_view hours, std::string_view minutes) {
  return number(hours).value_or(99) < 24 && number(minutes).value_or(99) < 60;
}

/// "25:99" at the start; nothing where a time of a day or something else stands there.
std::string_view impossible_time(std::string_view text) {
  const std::size_t hours = digits_at(text, 0);
  if (hours == 0 || hours > 2 || !text.substr(hours).starts_with(':')) return {};
  const std::size_t minutes = digits_at(text, hours + 1);
  if (minutes != 2 || is_day_time(text.substr(0, hours), text.substr(hours + 1, minutes)))
    return {};
  return text.substr(0, hours + 1 + minutes);
}

/// Notes a time that no clock shows, at the start of a time or behind its dash.
bool take_impossible_time(SeenLine& line, std::string_view time) {
  std::string_view wrong = impossible_time(time);
  const std::size_t dash = time.find('-');
  if (wrong.empty() && dash != std::string_view::npos)
    wrong = impossible_time(trim(time.substr(dash + 1)));
  if (wrong.empty()) return false;
  line.fault = fmt::format("'{}' is not a time of day", visible(wrong));
  line.hint = "write it as 10:15, or as minutes into the lesson: 12 min";
  return true;
}

/// A time or a span of two.
std::size_t span_at(std::string_view text) {
  const std::size_t first = time_at(text);
  if (first == 0) return 0;
  std::size_t dash = skip_blanks(text, first);
  if (text.substr(dash).starts_with("-"))
    dash += 1;
  else if (text.substr(dash).starts_with("–"))
    dash += std::string_view("–").size();
  else
    return first;
  dash = skip_blanks(text, dash);
  const std::size_t second = time_at(text.substr(std::min(dash, text.size())));
  return second > 0 ? dash + second : first;
}

/// The digits, colons, dashes and blanks at the start: what looks like a time or a span of two.
std::string_view time_shape(std::string_view text) {
  return text.substr(0, std::min(text.find_first_not_of("0123456789:- "), text.size()));
}

std::string_view without_marks(std::string_view text) {
  text = trim(text);
  while (!text.empty() && std::string_view(",;:-").find(text.front()) != std::string_view::npos)
    text = trim(text.substr(1));
  return text;
}

/// What stands before the first colon, where it is short.
std::string_view label_of(std::string_view text) {
  const std::size_t colon = text.find(':');
  return colon == std::string_view::npos || colon > longest_label ? std::string_view()
                                                                  : trim(text.substr(0, colon));
}

/// Takes a time from the start of a text away, with the marks behind it.
std::string_view take_time(SeenLine& line, std::string_view text) {
  const std::size_t length = span_at(text);
  if (length == 0 || line.at) return text;
  line.at = std::string(text.substr(0, length));
  return without_marks(text.substr(length));
}

/// Behind the student only a time of a clock is the line's: "5 min of silence" is what was seen.
void take_clock_time(SeenLine& line) {
  const std::size_t length = span_at(line.text);
  if (std::string_view(line.text).substr(0, length).find(':') == std::string_view::npos) return;
  line.text = std::string(take_time(line, line.text));
}

/// The sheet's own word where the time was to stand.
std::string_view without_time_word(std::string_view text) {
  return starts_with_folded(text, begun_time) ? without_marks(text.substr(begun_time.size()))
                                              : text;
}

void take_student(SeenLine& line, std::string_view rest) {
  const std::string_view label = label_of(rest);
  const StudentWord word = student_word_at(rest);
  const bool labelled = !label.empty() && word.found() && word.length >= label.size();
  if (labelled || word.pseudonym || (word.found() && word.length == rest.size())) {
    line.student = std::string(rest.substr(0, word.length));
    line.text = std::string(without_marks(rest.substr(word.length)));
    return;
  }
  line.text = std::string(rest);
  if (label.empty()) return;
  if (std::ranges::find(teachers, folded(label)) != teachers.end()) {
    line.warning =
        "the line is about the teacher; a debrief on a person helps nobody, one on "
        "students helps everybody";
  } else if (!student_fault(label)) {
    line.student = std::string(label);
    line.text = std::string(without_marks(rest.substr(rest.find(':'))));
  } else if (may_be_name(label)) {
    line.fault = *student_fault(label);
  }
}

}  // namespace

SeenLine read_seen_line(std::string_view text) {
  SeenLine line;
  std::string_view rest = trim(text);
  if (take_impossible_time(line, time_shape(rest))) {
    line.text = std::string(rest);
    return line;
  }
  rest = without_time_word(take_time(line, without_time_word(rest)));
  if (!rest.empty()) take_student(line, rest);
  if (line.student && line.fault.empty() && !take_impossible_time(line, time_shape(line.text)))
    take_clock_time(line);
  return line;
}

SeenLine read_seen_row(std::string_view at, std::string_view student, std::string_view text) {
  SeenLine line;
  if (!trim(at).empty()) line.at = std::string(trim(at));
  take_impossible_time(line, trim(at));
  line.text = std::string(trim(text));
  if (!trim(student).empty() && line.fault.empty()) {
    if (const auto fault = student_fault(student))
      line.fault = *fault;
    else
      line.student = std::string(trim(student));
  }
  return line;
}

}  // namespace collab
