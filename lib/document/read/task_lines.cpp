// Lines in minutes that others wrote that say themselves who does what, wherever they stand: a
// promise, an arrow, a label with a name. See block_reader.h.
#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/words/action_labels.h"
#include "document/words/owners.h"
#include "document/words/sentences.h"

namespace collab {

/// "Ana to send the list", "Ben will ask the library": who, and what they take on.
bool BlockReader::promises(std::string_view text) const {
  auto name = people_.match(text);
  std::size_t end_of_names = 0;
  // "Joe and Ben will work on it"
  for (;;) {
    if (name.people.size() != 1) return false;
    end_of_names += name.length;
    const auto next = skip_blanks(text, end_of_names);
    const auto joint = next < text.size() ? separator_of_names(text, next) : 0;
    const auto other = skip_blanks(text, next + joint);
    name = joint > 0 ? people_.match(text.substr(other)) : NameMatch{};
    if (name.length == 0) break;
    end_of_names = other;
  }
  const auto rest = part_of(text.substr(end_of_names));
  for (const std::string_view verb : {"to", "will"}) {
    const auto end = after_words(rest, verb);
    if (end == std::string_view::npos) continue;
    const auto what = rest.sub(end);
    constexpr std::array<std::string_view, 7> no_task{"be",    "not",  "have",    "never",
                                                      "maybe", "also", "probably"};
    return is_word_at(what.text(), 0) &&
           std::none_of(no_task.begin(), no_task.end(), [&](std::string_view word) {
             return after_words(what, word) != std::string_view::npos;
           });
  }
  return false;
}

/// In minutes that others wrote: "... to the May meeting.  ACTION: BR", "Action item for Ana: ...".
bool BlockReader::read_assigned(const Entry& entry) {
  const bool plain =
      entry.line->kind == DocLine::Kind::bullet || entry.line->kind == DocLine::Kind::paragraph;
  if (!plain || block_.identity.number) return false;
  const auto& line = entry.text;
  if (const auto found = action_for(line.text())) {
    const auto names = line.sub(found->names, found->end);
    if (people_.match(names.text()).length == 0) return false;
    actions_.assigned(entry, line.sub(found->task), names);
    return true;
  }
  const bool listing = meaning_ == Field::none || meaning_ == Field::notes ||
                       meaning_ == Field::actions || meaning_ == Field::topics;
  if (listing && actions_.pointed(entry)) return true;
  const auto found = action_at_end(line.text());
  if (!found) return false;
  // Of a paragraph the last sentence is the task.
  const auto starts = sentence_starts(line.text().substr(0, found->task));
  const auto begin = starts.size() > 1 ? starts[starts.size() - 2] : 0;
  if (begin > 0) collector_.keep(entry);
  if (meaning_ == Field::attendance) meaning_ = Field::notes;
  actions_.assigned(entry, line.sub(begin, found->task), line.sub(found->names, found->end));
  return true;
}

/// "- Ana makes the poster, by Tuesday": a bullet with who, what and by when.
bool BlockReader::takes_on(const Entry& entry) const {
  const auto text = entry.text.text();
  const auto name = people_.match(text);
  if (entry.line->kind != DocLine::Kind::bullet || !day_at_end(text, view_).said.day) return false;
  // "- get a price for four tables - Ana, by Friday"
  if (name.length == 0)
    return !task_said(entry.text, people_, meeting_.expected, view_).owners.empty();
  return name.people.size() == 1 && name.length < text.size() &&
         begins_a_task(trim(text.substr(name.length)));
}

/// Sentences in which somebody takes something on; the rest of the line is a note.
bool BlockReader::read_promises(const Entry& entry) {
  const auto text = entry.text.text();
  const auto starts = sentence_starts(text);
  if (takes_on(entry)) {
    actions_.next_step(entry);
    return true;
  }
  bool any = false;
  bool all = true;
  for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
    auto sentence = entry;
    sentence.text = entry.text.sub(starts[i], starts[i + 1]);
    // "Ben will ask" behind a question is an answer.
    const auto words = split(trim(sentence.text.text()), ' ').size();
    constexpr std::size_t fewest_words = 4;
    const bool whole = starts.size() == 2;
    const bool one = promises(sentence.text.text()) && (whole || words >= fewest_words);
    if (one) actions_.next_step(sentence);
    any = any || one;
    all = all && one;
  }
  if (any && !all) collector_.keep(entry);
  return any;
}

/// "-> JT call transportation": what somebody is pointed at.
bool BlockReader::read_arrow(const Entry& entry) {
  const auto text = entry.text.text();
  auto task = entry;
  task.text = entry.text.sub(arrow_at_start(text));
  const auto name = people_.match(task.text.text());
  const bool arrow = task.text.begin > entry.text.begin;
  // "[name=Ana] call them": how some editors tag people.
  if (text.starts_with("[name=") && entry.line->box != Box::none &&
      !task_said(entry.text, people_, meeting_.expected, view_).owners.empty()) {
    actions_.next_step(entry);
    return true;
  }
  // "☞ Tell the parents: Ana": whom it points at stands behind the task.
  if (name.length == 0 && arrow && task.text.text().find(' ') < task.text.text().find(':') &&
      !task_said(task.text, people_, meeting_.expected, view_).owners.empty()) {
    actions_.next_step(task);
    return true;
  }
  if (name.length == 0) return false;
  if (!arrow) {
    // "Ana → call transportation", "@Ana call transportation"
    const auto behind = trim(task.text.text().substr(name.length));
    const bool called = text.starts_with('@') && !behind.empty() && !tells_what_was(behind);
    if (name.people.size() != 1 || (arrow_at_start(behind) == 0 && !called)) return false;
  }
  actions_.next_step(task);
  return true;
}

}  // namespace collab
