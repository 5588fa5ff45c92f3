// Reads decisions line by line; see decision_reader.h. How one was made is in
// document/words/state_words.cpp; what came of earlier ones in decision_results.cpp.
#include "document/read/decision_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/sheet/phrases.h"
#include "document/text/likeness.h"
#include "document/words/decision_words.h"
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

/// ", look again Sept 22" before what stood in brackets.
void DecisionReader::take_look_again(const Entry& entry, Part& text, Decision& read) {
  const auto at = text.text().find_last_of(",;.");
  if (at == std::string_view::npos) return;
  const auto tail = text.sub(at + 1);
  const auto how = how_said(tail.text(), view_);
  if (!how.look_again || how.mode || !how.rest.empty() || read.look_again_on) return;
  apply(entry, how, tail.begin, read);
  text = text.sub(0, at);
  read.text = std::string{text.text()};
}

/// "(how: all agreed, vote, ...) two groups": the prompt's own brackets before the answer.
Part DecisionReader::without_prompt(const Part& text) const {
  if (!text.text().starts_with('(')) return text;
  const auto close = text.text().find(')');
  if (close == std::string_view::npos) return text;
  const auto inner = text.text().substr(1, close - 1);
  const bool prompt = after_words(part_of(inner), "how") != std::string_view::npos;
  return prompt || lists_all_ways(inner) ? text.sub(close + 1) : text;
}

/// Takes "ALL AGREED:" off the text's start.
void DecisionReader::take_leading_how(const Entry& entry, Part& text, Decision& read) {
  for (const std::string_view mark : {":", " - ", " \u2013 ", " \u2014 "}) {
    const auto at = text.text().find(mark);
    if (at == std::string_view::npos) continue;
    const auto how = how_said(text.text().substr(0, at), view_);
    const bool plain = how.mode && how.rest.empty() && how.asked.empty() && how.decider.empty();
    if (!plain || !apply(entry, how, text.begin, read)) continue;
    text = text.sub(at + mark.size());
    return;
  }
}

/// Asks whether a text that is like a decision of the meeting is that one, unless somebody has
/// answered.
bool DecisionReader::asks_whether_known(const Entry& entry, const Part& text, Decision& read) {
  for (const auto& other : meeting_.decisions) {
    if (!meeting_.raised_here(other) || claimed_.contains(other.id) ||
        !alike_texts(other.text, read.text))
      continue;
    const auto* told = meeting_.answer_about(read.text);
    const auto name = fmt::format("D{}", other.id);
    if (told != nullptr && told->answer == "new") return false;
    if (told != nullptr && told->answer == name) {
      read.id = other.id;
      return false;
    }
    collector_.reading().doubtful_decisions.push_back(other.id);
    collector_.ask(
        entry, {text.begin, fmt::format("{} may be {} ('{}')", quoted(read.text), name, other.text),
                fmt::format("write ({}) at the end of the line, or (new)", name), name + " new",
                read.text});
    return true;
  }
  return false;
}

void DecisionReader::decision(const Entry& entry) {
  last_ = false;
  if (says_none(entry.text.text())) {
    collector_.prompt(entry);
    return;
  }
  if (tells_undecided(entry.text.text()) && numbers_in(entry.text.text(), 'D').empty()) {
    collector_.keep(entry);
    return;
  }
  // A box that was typed as text belongs to the decision's text.
  Part text = Part{entry.line->text, 0, entry.line->text.size()}.sub(0);
  const bool cell = entry.text.end < text.end;
  if (cell || entry.text.begin > entry.line->box_length) text = entry.text;
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
    auto rest = without_prompt(text);
    if (!number) take_leading_how(entry, rest, read);
    take_how(entry, rest, read);
    if (read.text == rest.text()) take_look_again(entry, rest, read);
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
  if (read.id == 0 && !is_new && asks_whether_known(entry, text, read)) return;
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

}  // namespace collab
