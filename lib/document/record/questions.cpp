// The questions that stay with a meeting once its document is recorded.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/record/said.h"

namespace collab {
namespace {

constexpr std::size_t longest_quote = 1000;

std::optional<std::string> unless_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

/// The line's words without the mark of a list or a heading.
std::string quote_of(const Asked& asked) {
  const std::string_view line = asked.excerpt;
  const std::size_t begin = line.find_first_not_of("-*+#>| \t");
  return begin == std::string_view::npos ? std::string{} : std::string{trim(line.substr(begin))};
}

std::vector<Question> as_questions(Id meeting, const std::vector<Asked>& asked) {
  std::vector<Question> questions;
  for (const Asked& each : asked) {
    Question question;
    question.meeting = meeting;
    question.file = each.file;
    question.line = each.line;
    question.column = each.column;
    question.text = each.what;
    question.hint = unless_empty(each.hint);
    // What is longer than any text cannot be told by its words: only correcting it answers.
    const bool too_long = characters(each.about) > text_limit;
    question.takes = unless_empty(too_long ? std::string{} : each.takes);
    question.about = unless_empty(too_long ? std::string{} : each.about);
    question.of_attendance = each.of_attendance;
    question.quote = unless_empty(clipped(quote_of(each), longest_quote));
    questions.push_back(std::move(question));
  }
  return questions;
}

/// The folded text stands in the line, whole.
bool stands_in_line(const std::string& line, std::string_view text) {
  const std::string words = fold_text(text);
  const std::size_t at = line.find(words);
  return at != std::string::npos && !words.empty() && !is_word_before(line, at) &&
         !is_word_at(line, at + words.size());
}

/// What somebody entered by hand for a line that was not understood: an action or a decision of the
/// meeting that no document has said so far, in the line's words.
bool entered_by_hand(const Recording& recording, const Asked& asked) {
  if (asked.of_attendance || asked.takes.empty() || asked.excerpt.empty()) return false;
  const std::string line = fold_text(asked.excerpt);
  for (const Action& each : actions(recording.db(), {.meeting = recording.meeting.id})) {
    if (!recording.merge.said_before(action_key(each) + "/text") && stands_in_line(line, each.text))
      return true;
  }
  for (const Decision& each : decisions(recording.db(), {.meeting = recording.meeting.id})) {
    if (!recording.merge.said_before(decision_key(each) + "/text") &&
        stands_in_line(line, each.text))
      return true;
  }
  return false;
}

/// Adds the document's line to what merging asked.
void quote_lines(const Reading& reading, std::vector<Asked>& questions) {
  for (Asked& each : questions) {
    const auto line = std::ranges::find(reading.lines, each.line, &AccountedLine::line);
    if (each.excerpt.empty() && line != reading.lines.end()) each.excerpt = line->text;
  }
}

bool same_questions(const std::vector<Question>& a, const std::vector<Question>& b) {
  const auto told = [](const Question& each) {
    return std::tie(each.file, each.line, each.column, each.text, each.hint, each.takes, each.about,
                    each.of_attendance, each.quote);
  };
  return std::ranges::equal(a, b, {}, told, told);
}

}  // namespace

Merge::Told told_questions(Db& db, Id meeting) {
  Merge::Told told;
  for (const Question& each : all_questions(db, meeting)) {
    if (each.answer) told.insert_or_assign(each.text, *each.answer);
  }
  return told;
}

/// Replaces the meeting's open questions by those of this text, without those that were dismissed.
void keep_questions(Recording& recording) {
  std::vector<Asked>& questions = recording.result.questions;
  const std::vector<Asked>& merging = recording.merge.questions();
  questions.insert(questions.end(), merging.begin(), merging.end());
  quote_lines(recording.reading, questions);
  std::erase_if(questions, [&](const Asked& asked) { return entered_by_hand(recording, asked); });
  const Id meeting = recording.meeting.id;
  for (const Question& each : all_questions(recording.db(), meeting)) {
    if (!each.dismissed_on || each.answer) continue;
    std::erase_if(questions, [&](const Asked& asked) { return asked.what == each.text; });
  }
  std::ranges::stable_sort(questions, {},
                           [](const Asked& each) { return std::pair(each.line, each.column); });
  const std::vector<Question> asked = as_questions(meeting, questions);
  if (!same_questions(asked, open_questions(recording.db(), meeting)))
    set_questions(recording.db(), meeting, asked);
}

}  // namespace collab
