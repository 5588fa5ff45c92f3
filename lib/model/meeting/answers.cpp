// What a meeting's document said besides decisions and actions: which of the four questions were
// worked on, answers to the template's prompts, and what could not be understood.
#include <algorithm>
#include <tuple>

#include "model/meeting/meeting.h"

namespace collab {

constexpr const char* focus_of_meeting = R"sql(
SELECT question
FROM meeting_focus
WHERE meeting = :meeting
ORDER BY question)sql";

std::vector<int> meeting_focus(Db& db, Id meeting) {
  Statement rows = db.query(focus_of_meeting, {{":meeting", meeting}});
  std::vector<int> found;
  while (rows.step()) found.push_back(static_cast<int>(rows.integer(0)));
  return found;
}

constexpr const char* insert_focus = R"sql(
INSERT INTO meeting_focus (meeting, question)
VALUES (:meeting, :question)
ON CONFLICT DO NOTHING)sql";

constexpr const char* delete_focus = R"sql(
DELETE FROM meeting_focus
WHERE meeting = :meeting
  AND question = :question)sql";

void set_meeting_focus(Db& db, Id meeting, const std::vector<int>& questions) {
  for (const int old : meeting_focus(db, meeting)) {
    if (std::ranges::find(questions, old) == questions.end()) {
      db.run(delete_focus, {{":meeting", meeting}, {":question", old}});
    }
  }
  for (const int question : questions) {
    db.run(insert_focus, {{":meeting", meeting}, {":question", question}});
  }
}

constexpr const char* answers_of_meeting = R"sql(
SELECT prompt, answer
FROM meeting_answer
WHERE meeting = :meeting
ORDER BY prompt)sql";

std::vector<Answer> meeting_answers(Db& db, Id meeting) {
  Statement rows = db.query(answers_of_meeting, {{":meeting", meeting}});
  std::vector<Answer> found;
  while (rows.step()) found.push_back({rows.text(0), rows.text(1)});
  return found;
}

constexpr const char* upsert_answer = R"sql(
INSERT INTO meeting_answer (meeting, prompt, answer)
VALUES (:meeting, :prompt, :answer)
ON CONFLICT (meeting, prompt) DO UPDATE
SET answer = excluded.answer)sql";

constexpr const char* delete_answer = R"sql(
DELETE FROM meeting_answer
WHERE meeting = :meeting
  AND prompt = :prompt)sql";

void set_meeting_answer(Db& db, Id meeting, std::string_view prompt,
                        const std::optional<std::string>& answer) {
  if (answer) {
    db.run(upsert_answer, {{":meeting", meeting}, {":prompt", prompt}, {":answer", *answer}});
  } else {
    db.run(delete_answer, {{":meeting", meeting}, {":prompt", prompt}});
  }
}

constexpr const char* some_questions = R"sql(
SELECT id, meeting, file, line, "column", text, hint
FROM question
WHERE :meeting IS NULL
   OR meeting = :meeting
ORDER BY meeting,
  file,
  line,
  "column",
  id)sql";

std::vector<Question> open_questions(Db& db, std::optional<Id> meeting) {
  Statement rows = db.query(some_questions, {{":meeting", meeting}});
  std::vector<Question> found;
  while (rows.step()) {
    found.push_back({rows.integer(0), rows.integer(1), rows.text(2),
                     static_cast<int>(rows.integer(3)), static_cast<int>(rows.integer(4)),
                     rows.text(5), rows.text_or(6)});
  }
  return found;
}

constexpr const char* insert_question = R"sql(
INSERT INTO question (meeting, file, line, "column", text, hint)
VALUES (:meeting, :file, :line, :column, :text, :hint))sql";

constexpr const char* delete_question = R"sql(
DELETE FROM question
WHERE id = :id)sql";

namespace {

bool same_question(const Question& a, const Question& b) {
  return std::tie(a.file, a.line, a.column, a.text, a.hint) ==
         std::tie(b.file, b.line, b.column, b.text, b.hint);
}

bool holds(const std::vector<Question>& questions, const Question& wanted) {
  return std::ranges::any_of(questions,
                             [&](const Question& each) { return same_question(each, wanted); });
}

}  // namespace

void set_questions(Db& db, Id meeting, const std::vector<Question>& questions) {
  const std::vector<Question> old = open_questions(db, meeting);
  for (const Question& each : old) {
    if (!holds(questions, each)) db.run(delete_question, {{":id", each.id}});
  }
  for (const Question& each : questions) {
    if (holds(old, each)) continue;
    db.insert(insert_question, {{":meeting", meeting},
                                {":file", each.file},
                                {":line", each.line},
                                {":column", each.column},
                                {":text", each.text},
                                {":hint", each.hint}});
  }
}

}  // namespace collab
