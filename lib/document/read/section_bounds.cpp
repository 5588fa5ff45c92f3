// Where the sections of a block begin and end; see block_reader.h. What their lines say is in
// section_reader.cpp.
#include <algorithm>
#include <utility>

#include "document/read/block_reader.h"
#include "document/words/owners.h"
#include "document/words/section_words.h"

namespace collab {

/// In minutes that others wrote a section ends as well at a rule across the page below its lines,
/// unless more of them follow; and one that a bullet began, where the bullets below it end.
void BlockReader::leave_section(const Entry& entry) {
  const DocLine& line = *entry.line;
  const bool gap_above =
      entry.index > 0 && document_.lines[entry.index - 1].last_line + 1 < line.line;
  const bool listing = meaning_ == Field::actions || meaning_ == Field::decisions;
  if (block_.identity.number || !listing) return;
  if (line.is_break) {
    behind_break_ = true;
    signed_ = signed_ || line.text == "--";
    return;
  }
  const bool rule_ends = std::exchange(behind_break_, false) &&
                         line.kind != DocLine::Kind::bullet && line.kind != DocLine::Kind::row &&
                         people_.match(line.text).length == 0;
  const bool bullets_end = bullet_depth_ > 0 && deeper_seen_ &&
                           line.kind == DocLine::Kind::bullet && line.depth <= bullet_depth_;
  deeper_seen_ = deeper_seen_ || line.depth > bullet_depth_;
  // Below a list, prose that begins with nobody's name is about something else.
  const bool prose = items_seen_ && line.kind == DocLine::Kind::paragraph && gap_above &&
                     line.box == Box::none && !line.bold && people_.match(line.text).length == 0 &&
                     arrow_at_start(line.text) == 0;
  items_seen_ = items_seen_ || line.kind == DocLine::Kind::bullet || line.box != Box::none ||
                arrow_at_start(line.text) > 0;
  if (!rule_ends && !bullets_end && !prose && !signed_) return;
  meaning_ = Field::notes;
  section_ = labels_.sections().size();
  level_.reset();
}

/// A heading of the template, also where a word processor made a bold line of it, or one that
/// somebody added.
bool BlockReader::begins_section(const Entry& entry) {
  const auto& line = *entry.line;
  const bool heading = line.kind == DocLine::Kind::heading;
  if (!heading && line.kind != DocLine::Kind::paragraph && line.kind != DocLine::Kind::bullet)
    return false;
  const bool set_off =
      heading || line.bold || entry.text.text().ends_with(':') || stands_alone(entry);
  const bool label = labels_.match(entry.text, section_, !any_heading_).has_value();
  auto found = labels_.section(entry.text.text());
  if (!found && set_off && (heading || !label)) found = labels_.foreign_section(entry.text.text());
  if (found) {
    section_ = *found;
    meaning_ = labels_.sections()[section_].meaning;
    // Who was there may stand between the lines of a sheet's head.
    any_heading_ = any_heading_ || meaning_ != Field::attendance;
    bullets_seen_ = false;
    behind_break_ = deeper_seen_ = items_seen_ = false;
    bullet_depth_ = line.kind == DocLine::Kind::bullet ? line.depth : 0;
    level_ = heading ? std::optional(line.level) : std::nullopt;
    open_.reset();
    collector_.begin_section(entry, meaning_);
    collector_.prompt(entry);
    return true;
  }
  if (label || !(heading || ends_section(entry))) return false;
  const bool deeper = heading && level_ && line.level > *level_;
  if (deeper && meaning_ == Field::actions && actions_.owners_above(entry)) return true;
  // A heading alone is no meeting, unless it says what was decided.
  const bool decided = heading && !block_.identity.number && !above_title(entry) &&
                       decides(entry.text.text()) == Decides::yes;
  if (decided)
    read_decided(entry, {0, entry.text.text().size(), Decides::yes});
  else
    collector_.keep(entry, false);
  if (!any_heading_ && meaning_ == Field::none && above_title(entry)) return true;
  open_.reset();
  if (line.level <= 2 || !level_ || line.level <= *level_) {
    section_ = labels_.sections().size();
    meaning_ = Field::notes;
    collector_.begin_section(entry, meaning_);
  }
  return true;
}

/// Headings down to the line that says the day are the document's title.
bool BlockReader::above_title(const Entry& entry) const {
  return block_.title < document_.lines.size() && entry.index <= block_.title;
}

/// "SIGN IN" in plain text: a line that is nothing but a section's name, above other lines that do
/// not go on with its sentence.
bool BlockReader::stands_alone(const Entry& entry) const {
  const auto& lines = document_.lines;
  const auto& line = *entry.line;
  if (line.kind != DocLine::Kind::paragraph || entry.index + 1 >= block_.last || line.cell != 0 ||
      line.text.empty())
    return false;
  const bool above = entry.index == 0 ||
                     (entry.index - 1 == block_.title &&
                      !(line.text.front() >= 'a' && line.text.front() <= 'z')) ||
                     lines[entry.index - 1].last_line + 1 < line.line;
  const auto& next = lines[entry.index + 1];
  const bool goes_on = next.line == line.last_line + 1 && next.kind == DocLine::Kind::paragraph &&
                       next.box == Box::none && !next.text.empty() && next.text.front() >= 'a' &&
                       next.text.front() <= 'z';
  return above && !goes_on && section_kind(line.text) && people_.match(line.text).length == 0;
}

/// "APPROVAL OF AGENDA" in plain text: capitals in a line of their own, below a blank line.
bool BlockReader::shouts(const Entry& entry) const {
  constexpr std::size_t longest = 60;
  constexpr std::ptrdiff_t letters = 4;
  const auto text = entry.text.text();
  const auto& lines = document_.lines;
  const bool above = entry.index > 0 && lines[entry.index - 1].last_line + 1 < entry.line->line;
  if (entry.line->kind != DocLine::Kind::paragraph || !above || text.size() > longest ||
      text.ends_with('.') || people_.match(text).length > 0)
    return false;
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  return std::ranges::count_if(text, capital) >= letters && std::ranges::none_of(text, small);
}

/// A bold line of its own over other things, below the lines of a section.
bool BlockReader::ends_section(const Entry& entry) const {
  const auto text = entry.text.text();
  const bool in_section = meaning_ != Field::none && meaning_ != Field::notes;
  if (in_section && !block_.identity.number && shouts(entry)) return true;
  // A label below a list of people.
  if (entry.line->kind == DocLine::Kind::paragraph && meaning_ == Field::attendance &&
      text.ends_with(':') && people_.match(text).length == 0 && !heads_a_group(entry))
    return true;
  return entry.line->kind == DocLine::Kind::paragraph && entry.line->bold && any_heading_ &&
         meaning_ != Field::notes && text.find(": ") == std::string_view::npos &&
         people_.match(text).length == 0 &&
         !(meaning_ == Field::attendance && heads_a_group(entry));
}

}  // namespace collab
