// Reads what came of earlier decisions and disagreements; see decision_reader.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/decision_reader.h"
#include "document/sheet/phrases.h"

namespace collab {

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
