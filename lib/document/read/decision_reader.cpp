// Reads decisions line by line; see decision_reader.h. How one was made is in
// document/words/state_words.cpp.
#include "document/read/decision_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/sheet/phrases.h"
#include "document/text/likeness.h"
#include "document/words/none_words.h"

namespace collab {
namespace {

std::string_view without_how(std::string_view text) {
  const auto end = after_words(part_of(text), "how");
  if (end == std::string_view::npos) return text;
  auto rest = trim(trim(text).substr(end));
  return rest.starts_with(':') ? trim(rest.substr(1)) : text;
}

/// The template's own list of ways, which nobody chose from.
bool lists_all_ways(std::string_view text) {
  const auto words = fold_text(text);
  return words.find("all agreed") != std::string::npos && words.find("vote") != std::string::npos &&
         words.find("asked others") != std::string::npos &&
         words.find("lead decided") != std::string::npos;
}

/// "Buy rulers (4-1)": what stood beside the way of deciding stays with the text.
std::string with_rest(const Part& text, const HowSaid& how) {
  if (how.rest.empty() || text.empty()) return std::string{text.text()};
  return fmt::format("{} ({})", text.text(), how.rest);
}

}  // namespace

DecisionReader::DecisionReader(ReadingCollector& collector, const KnownMeeting& meeting,
                               const People& people, const DayView& view)
    : collector_(collector), meeting_(meeting), people_(people), view_(view) {}

const Decision* DecisionReader::known(Id id) const {
  const auto found = std::find_if(meeting_.decisions.begin(), meeting_.decisions.end(),
                                  [id](const auto& decision) { return decision.id == id; });
  return found == meeting_.decisions.end() ? nullptr : &*found;
}

const Decision* DecisionReader::same(std::string_view text) const {
  const auto words = fold_text(text);
  for (const auto& decision : meeting_.decisions) {
    if (meeting_.raised_here(decision) && !claimed_.contains(decision.id) &&
        fold_text(decision.text) == words)
      return &decision;
  }
  return nullptr;
}

/// The decision's number at the line's end; others may be part of its text.
std::optional<NumberFound> DecisionReader::number_of_line(std::string_view text) const {
  const auto numbers = numbers_in(text, 'D');
  if (numbers.empty() || !trim(text.substr(numbers.back().end)).empty()) return std::nullopt;
  return numbers.back();
}

/// Takes "(all agreed; look again Dec 14)" off the text's end. True where it ends in brackets.
bool DecisionReader::take_bracketed(const Entry& entry, Part& text, Decision& read) {
  auto whole = text;
  if (whole.text().ends_with(").")) whole = whole.sub(0, whole.text().size() - 1);
  const auto open = last_brackets(whole.text());
  if (open == std::string_view::npos) return false;
  const auto inner = whole.sub(open + 1, whole.text().size() - 1);
  const auto words = without_how(inner.text());
  const auto how = how_said(words, view_);
  if (lists_all_ways(words)) {
    text = text.sub(0, open);
  } else if (apply(entry, how, inner.begin, read)) {
    text = text.sub(0, open);
    read.text = with_rest(text, how);
  }
  return true;
}

/// Without brackets only a count, or a time to look again, is told from a text that goes on.
bool DecisionReader::is_vague(const HowSaid& how, const Part& tail) const {
  const auto words = fold_text(tail.text());
  if (words == "agreed" || words == "lead") return true;
  if (!how.day_doubt.empty() && !words.starts_with("look again in ")) return true;
  return !how.rest.empty() && how.rest.find_first_of("0123456789") == std::string::npos;
}

/// Takes ", all agreed" or ". Vote 4-1." off the text's end.
void DecisionReader::take_how(const Entry& entry, Part& text, Decision& read) {
  if (take_bracketed(entry, text, read)) return;
  for (const std::string_view mark : {" - ", " \u2013 ", " \u2014 ", "; ", ", ", ": ", ". "}) {
    const auto at = text.text().rfind(mark);
    if (at == std::string_view::npos) continue;
    auto tail = text.sub(at + mark.size());
    if (tail.text().ends_with('.')) tail = tail.sub(0, tail.text().size() - 1);
    const auto how = how_said(tail.text(), view_);
    if (is_vague(how, tail) || !apply(entry, how, tail.begin, read)) continue;
    text = text.sub(0, at);
    read.text = with_rest(text, how);
    return;
  }
}

bool DecisionReader::is_known_decider(const HowSaid& how) const {
  return people_.find(how.decider).size() == 1;
}

bool DecisionReader::apply(const Entry& entry, const HowSaid& how, std::size_t at, Decision& read) {
  if (!how.understood) return false;
  if (!how.doubt.empty()) {
    collector_.ask(entry, at, fmt::format("how it was decided is not clear: it {}", how.doubt),
                   "keep one of: all agreed, vote, asked others, lead decided, one person");
    return true;
  }
  if (!how.decider.empty() && !how.mode && !is_known_decider(how)) {
    collector_.ask(entry, at, fmt::format("{} does not say how it was decided", quoted(how.rest)),
                   "write one of: all agreed, vote, asked others, lead decided, one person");
  } else if (!how.decider.empty() && !how.mode) {
    read.mode = "one person";
  }
  if (!how.day_doubt.empty()) {
    collector_.ask(entry, at, fmt::format("when to look again is not clear: {}", how.day_doubt),
                   "write the day as 2026-12-01 or Dec 1");
  }
  if (how.mode) read.mode = how.mode;
  read.consulted.insert(read.consulted.end(), how.asked.begin(), how.asked.end());
  if (how.look_again) read.look_again_on = how.look_again;
  return true;
}

void DecisionReader::decision(const Entry& entry) {
  last_ = false;
  if (says_none(entry.text.text())) {
    collector_.prompt(entry);
    return;
  }
  // A box that was typed as text belongs to the decision's text.
  Part text = Part{entry.line->text, 0, entry.line->text.size()}.sub(0);
  if (entry.text.begin > entry.line->box_length) text = entry.text;
  At<Decision> read;
  const auto number = number_of_line(text.text());
  const bool is_new = !number && fold_text(text.text()).ends_with("(new)");
  if (is_new) text = text.sub(0, text.text().rfind('('));
  if (number) {
    read.id = number->number;
    text = text.sub(0, number->begin);
  }
  const auto* decision = number ? known(number->number) : nullptr;
  const auto whole = fold(text.text());
  const auto expected = decision != nullptr ? fold_text(decision->text) : std::string{};
  if (decision != nullptr && whole.text == expected) {
    read.text = decision->text;
  } else {
    auto rest = text;
    take_how(entry, rest, read);
    if (read.text.empty()) read.text = std::string{rest.text()};
    if (decision != nullptr && fold_text(read.text) == expected) read.text = decision->text;
  }
  if (read.text.empty()) {
    collector_.ask(entry, entry.text.begin,
                   fmt::format("{} says how, but not what was decided", quoted(entry.text.text())),
                   "write the decision before the brackets");
    return;
  }
  if (read.id == 0 && !is_new) {
    if (const auto* known_one = same(read.text)) {
      read.id = known_one->id;
      read.text = known_one->text;
      claim(known_one->id);
    }
  }
  if (read.id == 0 && !is_new) {
    for (const auto& other : meeting_.decisions) {
      if (!meeting_.raised_here(other) || claimed_.contains(other.id) ||
          !alike_texts(other.text, read.text))
        continue;
      collector_.reading().doubtful_decisions.push_back(other.id);
      collector_.ask(entry, text.begin,
                     fmt::format("{} may be D{} ('{}')", quoted(read.text), other.id, other.text),
                     fmt::format("write (D{}) at the end of the line, or (new)", other.id));
      return;
    }
  }
  read.at = collector_.spot(entry);
  collector_.reading().decisions.push_back(std::move(read));
  collector_.understood(entry);
  last_ = true;
}

bool DecisionReader::how_below(const Entry& entry) {
  if (!last_) return false;
  auto words = entry.text;
  const bool bracketed = words.text().starts_with('(') && words.text().ends_with(')');
  if (bracketed) words = words.sub(1, words.text().size() - 1);
  const auto how = how_said(without_how(words.text()), view_);
  const bool in_time = fold_text(words.text()).starts_with("look again in ");
  if (!bracketed && !how.day_doubt.empty() && !in_time) return false;
  if (!bracketed && !how.decider.empty() && !is_known_decider(how)) return false;
  if (!apply(entry, how, words.begin, collector_.reading().decisions.back())) return false;
  if (!how.rest.empty()) collector_.keep(entry);
  collector_.understood(entry);
  return true;
}

const Decision* DecisionReader::unnumbered(const Part& text) const {
  const auto words = fold_text(text.text());
  for (const auto& decision : meeting_.decisions) {
    if (claimed_.contains(decision.id)) continue;
    if (words.starts_with(fold_text(decision.text) + ": " + std::string{look_back_question}))
      return &decision;
  }
  return nullptr;
}

bool DecisionReader::look_back(const Entry& entry) {
  waiting_.reset();
  const auto text = entry.text.text();
  auto numbers = numbers_in(text, 'D');
  if (const auto start = number_at_start(text, 'D'); start && known(start->number) != nullptr)
    numbers = {*start};
  for (const auto& number : numbers) {
    const auto* decision = known(number.number);
    if (decision == nullptr) continue;
    add_result(entry, decision->id, entry.text.sub(number.end));
    return true;
  }
  const auto asked = fold(text);
  const auto at = asked.text.find(look_back_question);
  if (!numbers.empty() && at != std::string::npos) {
    collector_.ask(entry, entry.text.begin + numbers.front().begin,
                   fmt::format("D{} is no decision of this team", numbers.front().number),
                   "correct the number");
    return true;
  }
  if (at == std::string::npos) return false;
  const auto* decision = unnumbered(entry.text);
  const auto tail = entry.text.sub(asked.from[at + look_back_question.size()]);
  if (decision != nullptr) {
    add_result(entry, decision->id, tail);
  } else if (is_blank_value(tail.text()) || tail.text() == ":") {
    collector_.prompt(entry);
  } else {
    collector_.ask(entry, entry.text.begin,
                   fmt::format("{} names no decision that is known", quoted(text)),
                   "write its number, such as (D57), after the question");
  }
  return true;
}

void DecisionReader::add_result(const Entry& entry, Id decision, const Part& text) {
  auto words = text;
  if (words.text().starts_with(':')) {
    words = words.sub(1);
  } else if (words.text().starts_with("- ")) {
    words = words.sub(2);
  }
  const auto plain = fold_text(words.text());
  if (is_blank_value(words.text())) {
    collector_.prompt(entry);
    waiting_ = decision;
    return;
  }
  if (plain == "not yet" || plain == "too early" || plain == "too early to say") {
    collector_.keep(entry);
    return;
  }
  At<Decision> read{{}, collector_.spot(entry, words.begin)};
  read.id = decision;
  read.result = std::string{words.text()};
  collector_.reading().results.push_back(std::move(read));
  collector_.understood(entry);
}

/// The disagreement that a line names by its text and, of several, by its meeting.
const Disagreement* DecisionReader::open_one(const Part& text,
                                             const std::optional<NumberFound>& meeting) {
  const auto words = fold_text(text.text());
  const auto found = std::find_if(
      meeting_.disagreements.begin(), meeting_.disagreements.end(), [&](const auto& known) {
        return !settled_.contains(known.id) && fold_text(known.text) == words &&
               (!meeting || !known.meeting || *known.meeting == meeting->number);
      });
  return found == meeting_.disagreements.end() ? nullptr : &*found;
}

bool DecisionReader::settled(const Entry& entry) {
  const auto line = fold(entry.text.text());
  const auto at = line.text.rfind(settle_question);
  if (at == std::string::npos) return false;
  auto text = entry.text.sub(0, line.from[at]);
  if (text.text().ends_with(':')) text = text.sub(0, text.text().size() - 1);
  auto how = entry.text.sub(line.from[at + settle_question.size()]);
  std::optional<NumberFound> meeting;
  if (const auto numbers = numbers_in(how.text(), 'M');
      !numbers.empty() && numbers.front().begin == 0) {
    meeting = numbers.front();
    how = how.sub(meeting->end);
  }
  if (how.text().starts_with(':')) how = how.sub(1);
  const auto* known = open_one(text, meeting);
  const auto plain = fold_text(how.text());
  if (is_blank_value(how.text())) {
    collector_.prompt(entry);
  } else if (plain == "not yet" || plain == "no" || plain == "still open" || plain == "open") {
    collector_.keep(entry);
  } else if (known == nullptr) {
    collector_.ask(entry, entry.text.begin,
                   fmt::format("{} is no disagreement that is open", quoted(text.text())),
                   "write its words as they stood on the sheet, or: collab meeting settle MEETING");
  } else {
    At<Disagreement> read{*known, collector_.spot(entry, how.begin)};
    read.how = std::string{how.text()};
    collector_.reading().settled.push_back(std::move(read));
    collector_.understood(entry);
  }
  if (known != nullptr) settled_.insert(known->id);
  return true;
}

bool DecisionReader::result_below(const Entry& entry) {
  if (!waiting_) return false;
  const auto decision = *waiting_;
  waiting_.reset();
  add_result(entry, decision, entry.text);
  return true;
}

}  // namespace collab
