// Lines in the head of a sheet whose headings are gone: "Decided: two groups", an action with its
// number. See block_reader.h.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/words/action_labels.h"
#include "document/words/attendance_words.h"
#include "document/words/decision_words.h"
#include "document/words/owners.h"
#include "document/words/sentences.h"
#include "document/words/state_words.h"

namespace collab {

/// "Decided: two groups": the heading of a section with what it holds in the same line.
std::optional<BlockReader::InlineHeading> BlockReader::inline_heading(const Part& text) const {
  if (const auto said = sentence_of_names(text)) return said;
  if (const auto end = label_without_colon(text.text());
      end > 0 && !block_.identity.number && people_.match(trim(text.text().substr(end))).length > 0)
    return InlineHeading{*labels_.foreign_section("actions"), text.sub(end)};
  auto colon = text.text().find(':');
  // "Not here = Cy Ng"
  constexpr std::size_t longest_label = 30;
  if (const auto equals = text.text().find(" = ");
      equals < std::min(colon, longest_label) && !block_.identity.number)
    colon = equals + 1;
  // "Decided -> low tables and floor mats"
  std::size_t behind = 1;
  for (const std::string_view arrow : {" -> ", " => ", " \u2192 "}) {
    const auto at = text.text().find(arrow);
    if (at >= std::min(colon, longest_label) || block_.identity.number) continue;
    colon = at;
    behind = arrow.size();
  }
  if (colon == std::string_view::npos || people_.match(text.text()).length >= colon)
    return std::nullopt;
  const auto heading = text.text().substr(0, colon);
  // "Sims - present (arrived 6:20)"
  if (people_.match(heading).length > 0 && heading.find(" - ") != std::string_view::npos)
    return std::nullopt;
  auto section = labels_.section(heading);
  if (!section) section = labels_.foreign_section(heading);
  const auto value = text.sub(colon + behind);
  // "Roll call: Ruiz aye, Cole aye, Ng nay" is a vote.
  if (section && labels_.sections()[*section].meaning == Field::attendance &&
      tells_votes(value.text()))
    return std::nullopt;
  if (!section || is_blank_value(value.text())) return std::nullopt;
  return InlineHeading{*section, value};
}

/// "Present were Ana and Ben.", in minutes that others wrote.
std::optional<BlockReader::InlineHeading> BlockReader::sentence_of_names(const Part& text) const {
  if (block_.identity.number) return std::nullopt;
  const auto said = attendance_sentence(text.text(), people_);
  if (!said) return std::nullopt;
  const char* list = said->kind == SectionKind::absent    ? "absent"
                     : said->kind == SectionKind::excused ? "excused"
                                                          : "present";
  return InlineHeading{*labels_.foreign_section(list), text.sub(said->begin, said->end)};
}

/// True where the last two words are the whole name of somebody.
bool BlockReader::ends_in_name(std::string_view text) const {
  const auto last = text.rfind(' ');
  if (last == std::string_view::npos || last == 0) return false;
  const auto first = text.rfind(' ', last - 1);
  const auto words = text.substr(first == std::string_view::npos ? 0 : first + 1);
  return people_.match(words).length == words.size();
}

/// Sentences of a paragraph that begin with a label, "Present: Ana. Missing: Ben.", as entries of
/// their own. A list of names ends with its sentence.
std::vector<Entry> BlockReader::labelled_sentences(const Entry& entry) const {
  const auto text = entry.text.text();
  auto starts = sentence_starts(text);
  // A stop behind a name or before a label ends a sentence, however short the word: "Present: Cy
  // Ng. Absent: Ana".
  for (auto at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
    if (ends_in_name(text.substr(0, at)) || inline_heading(entry.text.sub(at + 1)))
      starts.push_back(at + 1);
  }
  std::sort(starts.begin(), starts.end());
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  std::vector<Entry> entries;
  std::size_t begin = 0;
  bool of_people = false;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    const auto label = inline_heading(entry.text.sub(starts[i], starts[i + 1]));
    if (i > 0 && (label || of_people)) {
      entries.push_back(entry);
      entries.back().text = entry.text.sub(begin, starts[i]);
      begin = starts[i];
    }
    of_people = label && labels_.sections()[label->section].meaning == Field::attendance;
  }
  entries.push_back(entry);
  entries.back().text = entry.text.sub(begin);
  return entries;
}

/// Reads "Present: Ana, Ben" or "Decided: two groups", wherever it stands, by what it says it is.
bool BlockReader::read_inline(const Entry& entry) {
  const auto heading = inline_heading(entry.text);
  if (!heading || entry.line->kind == DocLine::Kind::code) return false;
  auto value = entry;
  value.text = heading->value;
  const auto section = std::exchange(section_, heading->section);
  const auto meaning = std::exchange(meaning_, labels_.sections()[section_].meaning);
  if (meaning_ == Field::topics) {
    topics_.own_topic(value);
  } else if (meaning_ == Field::attendance) {
    // The label says what these are, whether or not anybody knows the names.
    read_attendance(value, value.text);
  } else {
    read_content(value);
  }
  section_ = section;
  meaning_ = meaning;
  return true;
}

/// A line; or several, where such headings were run into a bullet above them.
std::vector<Entry> BlockReader::entries_of(std::size_t index) const {
  auto rest = collector_.entry(index);
  std::vector<Entry> entries;
  if (meaning_ == Field::none) {
    for (const auto& origin : rest.line->origins) {
      if (origin.offset <= rest.text.begin || origin.offset >= rest.text.end) continue;
      const auto at = origin.offset - rest.text.begin;
      if (!inline_heading(rest.text.sub(at))) continue;
      entries.push_back(rest);
      entries.back().text = rest.text.sub(0, at);
      rest.text = rest.text.sub(at);
    }
  }
  const bool prose = rest.line->kind == DocLine::Kind::paragraph && !block_.identity.number &&
                     (meaning_ == Field::none || meaning_ == Field::notes);
  if (!prose) {
    entries.push_back(rest);
    return entries;
  }
  for (const auto& each : labelled_sentences(rest)) entries.push_back(each);
  return entries;
}

bool BlockReader::names_known_action(const Entry& entry) const {
  const auto numbers = numbers_in(entry.text.text(), 'A');
  return std::any_of(numbers.begin(), numbers.end(), [this](const auto& number) {
    return std::any_of(meeting_.actions.begin(), meeting_.actions.end(),
                       [&](const auto& action) { return action.id == number.number; });
  });
}

/// True for a line below "Here: all" that is about something else.
bool BlockReader::speaks_otherwise(const Entry& entry) const {
  if (names_known_action(entry) || inline_heading(entry.text)) return true;
  const auto text = entry.text.text();
  const auto colon = text.find(':');
  const bool task =
      open_->filled && colon != std::string_view::npos && entry.line->box == Box::none;
  return task && people_.match(text).length == colon &&
         !presence_of_remark(trim(text.substr(colon + 1)));
}

/// A sentence below a list of names, or a line that begins with a sign of its own, which ends it.
bool BlockReader::is_prose(const Entry& entry) const {
  const auto text = entry.text.text();
  const bool own_sign = arrow_at_start(text) > 0 || text.starts_with(". ");
  if (own_sign && !block_.identity.number) return true;
  if (entry.line->box != Box::none || people_.match(text).length > 0) return false;
  constexpr std::ptrdiff_t most_blanks = 4;
  const auto parts = split(text, ',');
  return std::any_of(parts.begin(), parts.end(), [](std::string_view part) {
    return std::count(part.begin(), part.end(), ' ') > most_blanks &&
           part.find('(') == std::string_view::npos;
  });
}

/// "Here: Ana, Ben" and below it "- looked at data": names begin with a capital or are known.
bool BlockReader::talks_below_names(const Entry& entry) const {
  const auto text = entry.text.text();
  return open_->filled && entry.line->box == Box::none && text.find(' ') != text.npos &&
         text.front() >= 'a' && text.front() <= 'z' && people_.match(text).length == 0 &&
         text.find(',') == text.npos;
}

void BlockReader::read_decided(const Entry& entry, const DecidedPart& part) {
  auto& decisions = collector_.reading().decisions;
  const auto before = decisions.size();
  decisions_.decision({entry.index, entry.line, entry.text.sub(part.begin, part.end)});
  if (decisions.size() == before || decisions.back().mode) return;
  if (part.vote)
    decisions.back().mode = "vote";
  else if (part.together)
    decisions.back().mode = "consensus";
}

/// What minutes that others wrote say in the middle of their text: a decision by its words; an
/// action where somebody takes it on in a line of its own, and no part of the document is for them.
bool BlockReader::read_by_shape(const Entry& entry) {
  constexpr std::size_t longest = 400;
  constexpr std::size_t longest_paragraph = 2'000;
  const bool prose =
      entry.line->kind == DocLine::Kind::bullet || entry.line->kind == DocLine::Kind::paragraph;
  if (!prose || block_.identity.number || entry.line->all_struck ||
      entry.text.text().size() > longest_paragraph)
    return false;
  if (read_outcome(entry)) return true;
  const auto decided = decides(entry.text.text());
  if (decided == Decides::yes) {
    for (const auto& part : decisions_in(entry.text.text())) {
      if (part.sure == Decides::yes) read_decided(entry, part);
    }
    return true;
  }
  if (decided == Decides::perhaps && entry.text.text().size() <= longest) {
    ask_what_it_is(entry, "may be a decision", "if it is one, begin the line with 'Decided: '");
    return true;
  }
  if (entry.text.text().size() > longest) return false;
  if (read_arrow(entry)) return true;
  return !lists_actions_ && read_promises(entry);
}

/// Reads a line as what somebody said it is. False where nobody did.
bool BlockReader::read_as_told(const Entry& entry) {
  const auto* told = meeting_.answer_about(entry.text.text());
  if (told == nullptr || told->person) return false;
  if (told->answer == "action") {
    actions_.next_step(entry);
  } else if (told->answer == "decision") {
    decisions_.decision(entry);
  } else if (told->answer == "note") {
    collector_.keep(entry);
  } else {
    return false;
  }
  return true;
}

/// Asks what a line is that stands where no record of its shape is expected.
void BlockReader::ask_what_it_is(const Entry& entry, std::string_view doubt, std::string hint) {
  const auto text = entry.text.text();
  collector_.ask(entry, {entry.text.begin, fmt::format("{} {}", quoted(text), doubt),
                         std::move(hint), "action decision note", std::string{trim(text)}});
}

/// A note that is shaped like an action or a decision is asked about: it may have been meant as
/// one.
bool BlockReader::ask_where_it_belongs(const Entry& entry) {
  constexpr std::size_t longest = 240;
  if (entry.line->kind == DocLine::Kind::code || entry.line->kind == DocLine::Kind::html ||
      entry.text.text().size() > longest || entry.line->all_struck)
    return false;
  return ask_about_action(entry) || ask_about_decision(entry);
}

bool BlockReader::ask_about_action(const Entry& entry) {
  const auto text = entry.text.text();
  const auto colon = text.find(':');
  const auto name = people_.match(text);
  const bool owner = name.people.size() == 1 &&
                     !is_reserved_word(fold_text(text.substr(0, name.length))) &&
                     (name.length == colon || entry.line->box != Box::none);
  const bool due = day_at_end(text, view_).said.day.has_value();
  // In minutes that others wrote an open box is a task, whoever does it.
  if (!owner && entry.line->box == Box::unticked && !block_.identity.number &&
      text.find(' ') != std::string_view::npos) {
    ask_what_it_is(entry, "has an open box, but does not say who does it",
                   "if it is an action, write 'Name: ' before it");
    return true;
  }
  // "Resolved" and below it "Ana: draft the letter": they resolved that she does it.
  const bool resolved = meaning_ == Field::decisions && !block_.identity.number &&
                        entry.line->kind == DocLine::Kind::bullet;
  if (!owner || (!due && entry.line->box == Box::none && !resolved)) return false;
  ask_what_it_is(entry, "looks like an action, but stands below another heading",
                 "if it is one, put it below 'Next steps'");
  return true;
}

bool BlockReader::ask_about_decision(const Entry& entry) {
  const auto text = entry.text.text();
  const auto open = last_brackets(text);
  if (open == std::string_view::npos || open == 0) return false;
  const auto how = how_said(text.substr(open + 1, text.size() - open - 2), view_);
  if (!how.mode || !how.rest.empty()) return false;
  ask_what_it_is(entry, "looks like a decision, but stands below another heading",
                 "if it is one, put it below 'What we decided'");
  return true;
}

/// Reads a line of the head that belongs below a heading. False where it does not say which.
bool BlockReader::read_out_of_place(const Entry& entry) {
  if (names_known_action(entry)) return actions_.carried(entry);
  if (read_inline(entry)) return true;
  const bool below_names = open_ && open_->field == Field::attendance && speaks_otherwise(entry);
  if (!below_names) return false;
  if (read_as_told(entry)) return true;
  ask_what_it_is(entry, "may be an action, but stands below no heading",
                 "put it below 'Next steps'");
  return true;
}

}  // namespace collab
