// Goes through a block's lines; see block_reader.h. Where sections begin and end is
// section_bounds.cpp; the head of the sheet is read in head_reader.cpp.
#include "document/read/block_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/sheet/phrases.h"
#include "document/words/title_words.h"
#include "model/school/word_lists.h"

namespace collab {

namespace {

/// "2", "2, 3", "2 and 3": a focus on a line of its own.
bool only_numbers(std::string_view text) {
  auto words = fold_text(text);
  if (const auto at = words.find("and"); at != std::string::npos) words.replace(at, 3, ",");
  return words.find_first_not_of("1234,&; ") == std::string::npos &&
         focus_said(words, {}).has_value();
}

/// A part of an entry as an entry of its own.
Entry with_text(Entry entry, const Part& text) {
  entry.text = text;
  return entry;
}

}  // namespace

BlockReader::BlockReader(const Document& document, const Block& block, ReadingCollector& collector,
                         const KnownMeeting& meeting, const ReadContext& context)
    : document_(document),
      block_(block),
      collector_(collector),
      meeting_(meeting),
      people_(context.roster, meeting.members),
      view_{meeting.date, context.order, meeting.next_on, false},
      labels_(meeting.sheet, meeting.own_headings),
      actions_(collector, meeting, people_, view_),
      decisions_(collector, meeting, people_, view_),
      topics_(collector, meeting, people_),
      strangers_(context.strangers) {
  for (const auto& each : meeting.answers) {
    if (each.answer == "PERSON" && each.person) people_.tell(each.about, *each.person);
    if (each.answer == "guest") people_.tell_guest(each.about);
  }
}

void BlockReader::run() {
  claim_numbers();
  // The legend of a running document stands above its first meeting.
  constexpr std::size_t top_lines = 15;
  for (std::size_t i = 0; i < std::min(top_lines, block_.above); ++i)
    learn_legend(document_.lines[i].text);
  for (auto i = block_.above; i < block_.last; ++i) look_ahead(document_.lines[i]);
  // What stands above the only block was meant for it, apart from the document's own heading.
  for (auto i = block_.above; i < block_.first; ++i) {
    const auto entry = collector_.entry(i);
    if (block_.alone && entry.line->kind != DocLine::Kind::heading && !entry.text.empty()) {
      collector_.keep(entry);
    } else {
      collector_.outside(entry);
    }
  }
  for (auto i = block_.first; i < block_.last; ++i) read_line(i);
  for (auto i = block_.last; i < block_.below; ++i) collector_.outside(collector_.entry(i));
  finish_attendance();
}

/// What later lines are read by: the names that the document has in full, and its parts.
void BlockReader::look_ahead(const DocLine& line) {
  people_.learn(line.text);
  learn_sender(line.text);
  learn_legend(line.text);
  const bool part = line.kind == DocLine::Kind::heading || line.bold || line.text.ends_with(':');
  const auto named = part ? labels_.foreign_section(line.text) : std::nullopt;
  if (named && labels_.sections()[*named].meaning == Field::actions) lists_actions_ = true;
  const auto label_words = line.text.substr(0, line.text.find(':'));
  const auto label = labels_.foreign_section(label_words);
  if (!label) return;
  const auto kind = labels_.sections()[*label].kind;
  // "Also there:" goes on with another list.
  if (kind == SectionKind::present && !names_others(label_words)) lists_people_ = true;
  if (kind == SectionKind::absent || kind == SectionKind::excused) lists_away_ = true;
}

/// "From: Pat Dunleavy <...>": who is "me" in a mail.
void BlockReader::learn_sender(std::string_view line) {
  static const auto from = words_of_list("lines", "sender");
  static const auto me = words_of_list("lines", "me");
  constexpr std::size_t longest_label = 20;
  const auto colon = line.find(':');
  if (colon > longest_label) return;
  if (std::ranges::find(from, only_words(line.substr(0, colon))) == from.end()) return;
  const auto name = people_.match(trim(line.substr(colon + 1)));
  if (name.people.size() != 1) return;
  for (const auto& word : me) people_.call(word, name.people.front());
}

void BlockReader::claim_numbers() {
  for (auto i = block_.first; i < block_.last; ++i) {
    const auto& text = document_.lines[i].text;
    for (const auto& number : numbers_in(text, 'A')) actions_.claim(number.number);
    for (const auto& number : numbers_in(text, 'D')) decisions_.claim(number.number);
  }
}

void BlockReader::read_line(std::size_t index) {
  enter_cell(document_.lines[index]);
  for (const auto& entry : entries_of(index)) read_entry(entry);
}

void BlockReader::read_entry(const Entry& entry) {
  const auto index = entry.index;
  leave_section(entry);
  if (index == block_.title && title_says_not_held(entry.text.text()))
    collector_.reading().not_held =
        At<Text>{{std::string{entry.text.text()}}, collector_.spot(entry)};
  const bool head_of_columns =
      entry.line->cell != 0 && entry.line->header_row && entry.line->under.empty();
  if (index == block_.title || index == block_.number || head_of_columns ||
      entry.line->kind == DocLine::Kind::rule ||
      (entry.text.empty() && entry.line->kind != DocLine::Kind::other)) {
    collector_.prompt(entry);
    return;
  }
  // Struck text says nothing, but for the actions that a sheet lists.
  if (entry.line->all_struck && meaning_ != Field::carried && !names_known_action(entry)) {
    collector_.keep(entry);
    return;
  }
  if (says_no_meeting(entry) || begins_section(entry) || read_assigned(entry)) return;
  if (entry.line->kind != DocLine::Kind::row) {
    if (const auto rest = labels_.after_prompt(entry.text)) {
      if (rest->empty()) {
        collector_.prompt(entry);
        return;
      }
    }
    if (const auto match = labels_.match(entry.text, section_, !any_heading_)) {
      if (match->field != Field::next || is_blank_value(match->value.text()) ||
          day_said(match->value.text().substr(0, match->value.text().find(". ")), view_).said() ||
          match->value.text().find(',') != std::string_view::npos) {
        read_label(entry, *match);
        return;
      }
    }
  }
  if (open_ && belongs_to_open(entry)) {
    read_open(entry);
  } else if (meaning_ != Field::none && read_inline(entry)) {
    return;
  } else {
    read_content(entry);
  }
}

/// "No quorum, no minutes.": outside the sections it is about the meeting itself.
bool BlockReader::says_no_meeting(const Entry& entry) {
  const bool outside = meaning_ == Field::none || meaning_ == Field::notes;
  if (!outside || entry.line->kind == DocLine::Kind::row || !says_not_held(entry.text.text()))
    return false;
  collector_.keep(entry, false);
  collector_.reading().not_held =
      At<Text>{{std::string{entry.text.text()}}, collector_.spot(entry)};
  return true;
}

void BlockReader::read_label(const Entry& entry, const LabelMatch& match) {
  const Open open{match.field, prompt_of(*match.line), entry.line->depth,
                  entry.line->kind == DocLine::Kind::bullet, !is_blank_value(match.value.text())};
  collector_.prompt(entry);
  if (read_opening(entry, match, open)) {
    open_ = open;
    return;
  }
  read_one_line(entry, match, open);
  open_.reset();
}

/// What stands behind a label that may go on in the lines below; false where this label may not.
bool BlockReader::read_opening(const Entry& entry, const LabelMatch& match, const Open& open) {
  switch (match.field) {
    case Field::attendance:
    case Field::headcount:
      if (open.filled) read_attendance(entry, match.value);
      return true;
    case Field::focus:
      read_focus(entry, match);
      return true;
    case Field::connection:
    case Field::evidence:
    case Field::noticed:
    case Field::answer:
      if (open.filled) add_text(entry, match.field, open.prompt, match.value);
      return true;
    case Field::own_topic:
      if (open.filled) topics_.own_topic(with_text(entry, match.value));
      return true;
    case Field::own_action:
    case Field::actions:
      if (open.filled) read_next_step(with_text(entry, match.value));
      return true;
    default:
      return false;
  }
}

/// What stands behind a label that is one line.
void BlockReader::read_one_line(const Entry& entry, const LabelMatch& match, const Open& open) {
  const Entry value = with_text(entry, match.value);
  switch (match.field) {
    case Field::facilitator:
    case Field::recorder:
      read_people_of(entry, match);
      break;
    case Field::time:
      if (open.filled && !read_time_and_place(value)) collector_.keep(entry, false);
      break;
    case Field::place:
      read_place(entry, match.value);
      break;
    case Field::disagreements:
      if (open.filled) read_disagreement(value);
      break;
    case Field::passed_on:
      if (open.filled) read_passed_on(value);
      break;
    case Field::shared:
      if (open.filled) read_shared(value);
      break;
    case Field::celebrations:
      if (open.filled) read_celebration(value);
      break;
    case Field::decisions:
      if (open.filled) read_decision(value);
      break;
    case Field::carried:
      if (open.filled) read_carried(value);
      break;
    case Field::topics:
      if (open.filled) topics_.own_topic(value);
      break;
    case Field::notes:
      if (open.filled) collector_.keep(value);
      break;
    case Field::next:
      read_next(entry, match.value);
      break;
    default:
      collector_.reading().shown.push_back(
          {{match.field == Field::goal ? "goal" : fold_text(open.prompt),
            std::string{match.value.text()}},
           collector_.spot(entry, match.value.begin)});
  }
}

/// A line that goes on with the label above it: nested below a bullet, or anything below a
/// paragraph's label up to the next label or heading.
bool BlockReader::belongs_to_open(const Entry& entry) const {
  const bool nested =
      entry.line->depth > open_->depth ||
      (entry.line->depth == open_->depth && entry.line->kind != DocLine::Kind::bullet);
  switch (open_->field) {
    case Field::attendance:
    case Field::headcount:
      if (speaks_otherwise(entry) || is_prose(entry) || talks_below_names(entry)) return false;
      return nested || entry.line->box != Box::none ||
             (!open_->filled && meaning_ == Field::none &&
              !people_.find(entry.text.text()).empty());
    case Field::evidence:
    case Field::noticed:
    case Field::answer:
    case Field::connection:
      return !open_->in_bullet || nested;
    case Field::focus:
      return !open_->filled && only_numbers(entry.text.text());
    case Field::own_topic:
      return entry.line->kind == DocLine::Kind::bullet &&
             (nested || topics_.is_proposed(entry.text));
    default:
      return false;
  }
}

void BlockReader::read_open(const Entry& entry) {
  switch (open_->field) {
    case Field::attendance:
    case Field::headcount:
      read_attendance(entry, entry.text);
      break;
    case Field::focus:
      collector_.reading().focus = *focus_said(entry.text.text(), {});
      collector_.understood(entry);
      open_->filled = true;
      break;
    case Field::own_topic:
      topics_.own_topic(entry);
      break;
    default:
      add_text(entry, open_->field, open_->prompt, whole(entry));
      ask_where_it_belongs(entry);
  }
}

}  // namespace collab
