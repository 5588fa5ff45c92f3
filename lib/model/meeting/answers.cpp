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
SELECT id, meeting, file, line, "column", text, hint, number, dismissed_on, reason,
  takes, about, of_attendance, quote, answer, person
FROM question
WHERE (:meeting IS NULL
    OR meeting = :meeting)
  AND (:all
    OR dismissed_on IS NULL)
ORDER BY meeting,
  file,
  line,
  "column",
  id)sql";

namespace {

std::vector<Question> questions_where(Db& db, std::optional<Id> meeting, std::int64_t all) {
  Statement rows = db.query(some_questions, {{":meeting", meeting}, {":all", all}});
  std::vector<Question> found;
  while (rows.step()) {
    found.push_back({rows.integer(0), rows.integer(1), rows.text(2),
                     static_cast<int>(rows.integer(3)), static_cast<int>(rows.integer(4)),
                     rows.text(5), rows.text_or(6), static_cast<int>(rows.integer(7)),
                     rows.day_or(8), rows.text_or(9), rows.text_or(10), rows.text_or(11),
                     rows.integer(12) != 0, rows.text_or(13), rows.text_or(14),
                     rows.integer_or(15)});
  }
  return found;
}

}  // namespace

std::vector<Question> open_questions(Db& db, std::optional<Id> meeting) {
  return questions_where(db, meeting, 0);
}

std::vector<Question> all_questions(Db& db, std::optional<Id> meeting) {
  return questions_where(db, meeting, 1);
}

constexpr const char* insert_question = R"sql(
INSERT INTO question (meeting, file, line, "column", text, number)
SELECT :meeting,
  '',
  0,
  0,
  :text,
  1 + coalesce(max(number), 0)
FROM question
WHERE meeting = :meeting)sql";

constexpr const char* move_question = R"sql(
UPDATE question
SET file = :file,
  line = :line,
  "column" = :column,
  hint = :hint,
  takes = :takes,
  about = :about,
  of_attendance = :of_attendance,
  quote = :quote
WHERE id = :id)sql";

constexpr const char* delete_question = R"sql(
DELETE FROM question
WHERE id = :id)sql";

constexpr const char* close_question = R"sql(
UPDATE question
SET dismissed_on = :day,
  reason = :reason
WHERE id = :id)sql";

constexpr const char* settle_question = R"sql(
UPDATE question
SET dismissed_on = :day,
  answer = :answer,
  person = :person
WHERE id = :id)sql";

namespace {

bool same_place(const Question& a, const Question& b) {
  return std::tie(a.file, a.line, a.column, a.text, a.hint, a.takes, a.about, a.of_attendance,
                  a.quote) == std::tie(b.file, b.line, b.column, b.text, b.hint, b.takes, b.about,
                                       b.of_attendance, b.quote);
}

bool same_text(const Question& a, const Question& b) { return a.text == b.text; }

/// Takes the first question that is like `wanted` out of the old ones.
std::optional<Question> take_question(std::vector<Question>& old, const Question& wanted,
                                      bool (*alike)(const Question&, const Question&)) {
  const auto at =
      std::ranges::find_if(old, [&](const Question& each) { return alike(each, wanted); });
  if (at == old.end()) return std::nullopt;
  const Question taken = *at;
  old.erase(at);
  return taken;
}

}  // namespace

void set_questions(Db& db, Id meeting, const std::vector<Question>& questions) {
  std::vector<Question> old = open_questions(db, meeting);
  std::vector<Question> changed;
  for (const Question& each : questions) {
    if (!take_question(old, each, same_place)) changed.push_back(each);
  }
  for (const Question& each : changed) {
    const auto known = take_question(old, each, same_text);
    const Id id = known ? known->id
                        : db.insert(insert_question, {{":meeting", meeting}, {":text", each.text}});
    db.run(move_question, {{":id", id},
                           {":file", each.file},
                           {":line", each.line},
                           {":column", each.column},
                           {":hint", each.hint},
                           {":takes", each.takes},
                           {":about", each.about},
                           {":of_attendance", each.of_attendance},
                           {":quote", each.quote}});
  }
  for (const Question& each : old) db.run(delete_question, {{":id", each.id}});
}

void dismiss_question(Db& db, Id question, Date day, const std::optional<std::string>& reason) {
  db.run(close_question, {{":id", question}, {":day", day}, {":reason", reason}});
}

void answer_question(Db& db, const Question& question, Date day) {
  db.run(settle_question, {{":id", question.id},
                           {":day", day},
                           {":answer", question.answer},
                           {":person", question.person}});
}

}  // namespace collab
