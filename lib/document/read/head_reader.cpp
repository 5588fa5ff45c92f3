// The head of a sheet: when and where, who leads; its focus, and the line about next time.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/sheet/phrases.h"
#include "document/words/none_words.h"

namespace collab {
namespace {

/// The time at the start of a text, and what follows it.
struct TimeAtStart {
  Minutes time = 0;
  std::size_t end = 0;
};

/// "3:00" near a known start is that start; else a school's day decides between morning and
/// afternoon.
std::optional<TimeAtStart> time_at_start(std::string_view text) {
  std::optional<TimeAtStart> found;
  for (std::size_t end = 1; end <= std::min<std::size_t>(text.size(), 9); ++end) {
    if (end < text.size() && is_word_before(text, end) && is_word_at(text, end)) continue;
    const auto words = fold_text(text.substr(0, end));
    const auto time = parse_time(words);
    if (!time || words.find_first_of(":h") == std::string::npos) {
      const bool half_day = time && (words.ends_with("am") || words.ends_with("pm"));
      if (!half_day) continue;
    }
    const bool told = words.find('m') != std::string::npos || *time >= 12 * 60;
    found = TimeAtStart{told ? *time : school_time(*time), end};
  }
  return found;
}

}  // namespace

void BlockReader::read_head_line(const Entry& entry) {
  if (read_time_and_place(entry)) return;
  if (meeting_.agreement && fold_text(entry.text.text()) == fold_text(*meeting_.agreement)) {
    collector_.prompt(entry);
    return;
  }
  if (!read_out_of_place(entry) && !read_by_shape(entry)) collector_.keep(entry);
}

/// "3:00 to 3:45, room 204", "3:00, room 204", "___, room 204".
bool BlockReader::read_time_and_place(const Entry& entry) {
  auto rest = entry.text;
  auto& reading = collector_.reading();
  if (rest.text().starts_with("___")) {
    const auto comma = rest.text().find(',');
    if (comma == std::string_view::npos) return false;
    read_place(entry, rest.sub(comma + 1));
    collector_.prompt(entry);
    return true;
  }
  const auto start = time_at_start(rest.text());
  if (!start) return false;
  rest = rest.sub(start->end);
  int minutes = 0;
  for (const auto* word : {"to", "until", "till", "-"}) {
    const auto end = after_words(rest, word);
    if (end == std::string_view::npos) continue;
    const auto after = rest.sub(end);
    const auto stop = time_at_start(after.text());
    if (!stop) return false;
    minutes = stop->time - start->time;
    if (minutes <= 0) minutes += minutes <= -12 * 60 ? 24 * 60 : 12 * 60;
    rest = after.sub(stop->end);
    break;
  }
  if (rest.text().starts_with(',')) rest = rest.sub(1);
  if (minutes == 0) {
    const auto comma = std::min(rest.text().find(','), rest.text().size());
    const auto words = fold_text(rest.text().substr(0, comma));
    if (words.ends_with(" min")) {
      minutes = std::atoi(words.c_str());
      rest = comma < rest.text().size() ? rest.sub(comma + 1) : rest.sub(rest.text().size());
    }
  }
  reading.start = start->time;
  if (minutes > 0) reading.minutes = minutes;
  read_place(entry, rest);
  collector_.prompt(entry);
  return true;
}

void BlockReader::read_place(const Entry& entry, const Part& value) {
  if (is_blank_value(value.text())) return;
  collector_.reading().place =
      At<Text>{{std::string{value.text()}}, collector_.spot(entry, value.begin)};
}

/// "Facilitator: Dara Okafor. Notes: Cy Ng", in one line or in two.
void BlockReader::read_people_of(const Entry& entry, const LabelMatch& match) {
  auto value = match;
  for (auto piece = match.piece + 1; piece < match.line->pieces.size(); ++piece) {
    const auto cut = labels_.cut(value, piece);
    if (!cut) continue;
    read_person(entry, value.field, cut->before);
    value.field = match.line->pieces[piece].field;
    value.value = cut->after;
  }
  read_person(entry, value.field, value.value);
}

void BlockReader::read_person(const Entry& entry, Field field, const Part& value) {
  const auto found = people_.find(value.text());
  if (found.empty() && (is_blank_value(value.text()) || value.text() == ".")) return;
  if (found.size() != 1) {
    const auto close = people_.suggestion(value.text());
    collector_.ask(
        entry, {value.begin,
                found.empty() ? fmt::format("{} names nobody on the roster{}", quoted(value.text()),
                                            close.empty() ? "" : " (" + close + ")")
                              : fmt::format("{} may be several people", quoted(value.text())),
                found.empty() ? "write the name as on the roster" : people_.told_apart_hint(found),
                "PERSON", std::string{trim(value.text())}});
    return;
  }
  const ReadPerson person{found.front(), collector_.spot(entry, value.begin)};
  auto& reading = collector_.reading();
  (field == Field::recorder ? reading.recorder : reading.facilitator) = person;
}

void BlockReader::read_focus(const Entry& entry, const LabelMatch& match) {
  auto value = match.value;
  if (is_blank_value(value.text())) return;
  // "1 learn, 2 know, 3 not yet, 4 already. Number: 2": the choice stands behind the list.
  if (value.text().find("1 ") != std::string_view::npos &&
      value.text().find("4 ") != std::string_view::npos) {
    const auto colon = value.text().rfind(':');
    value = colon == std::string_view::npos ? value.sub(value.text().size()) : value.sub(colon + 1);
    if (value.empty()) return;
  }
  const auto& options = match.line->pieces[match.piece].literal;
  if (const auto focus = focus_said(value.text(), options)) {
    collector_.reading().focus = *focus;
    collector_.understood(entry);
  } else {
    collector_.ask(entry, value.begin,
                   fmt::format("{} is none of the questions 1 to 4", quoted(value.text())),
                   "write the numbers, such as: 2 and 3");
  }
}

void BlockReader::read_next(const Entry& entry, const Part& value) {
  if (is_blank_value(value.text())) return;
  collector_.reading().shown.push_back(
      {{"next", std::string{value.text()}}, collector_.spot(entry, value.begin)});
}

}  // namespace collab
