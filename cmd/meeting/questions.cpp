// collab meeting questions: what documents left open; answering or closing a question without a new
// document. What an answer does is answer.cpp.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/listing.h"
#include "cmd/meeting/answer.h"
#include "cmd/meeting/meeting.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"

namespace collab {

Table questions_table(Desk& desk, const std::vector<Question>& questions,
                      std::optional<Id> named_team) {
  Table table{"meeting.questions",
              "Open questions",
              {{"meeting", "Meeting", Type::reference},
               {"number", "Number", Type::integer},
               {"file", "File", Type::text},
               {"line", "Line", Type::integer},
               {"column", "Column", Type::integer},
               {"text", "What is unclear", Type::text},
               {"hint", "Hint", Type::text},
               {"answers", "Answers", Type::text},
               {"quote", "Quote", Type::text}},
              {}};
  const ConfidentialTexts confidential(desk.db(), named_team);
  std::size_t left_out = 0;
  for (const Question& each : questions) {
    const bool hidden = confidential.hides(each);
    left_out += hidden;
    const bool lines = has_lines(each.file);
    table.rows.push_back({reference('M', each.meeting), std::int64_t{each.number}, each.file,
                          lines ? Cell(std::int64_t{each.line}) : Cell(),
                          lines ? Cell(std::int64_t{each.column}) : Cell(),
                          hidden ? Cell() : Cell(each.text), hidden ? Cell() : cell(each.hint),
                          each.takes ? Cell(answer_words(each)) : Cell(),
                          hidden || lines ? Cell() : cell(each.quote)});
  }
  tell_left_out(desk, left_out);
  return table;
}

namespace {

struct Questions {
  std::optional<std::string> meeting;
  bool ask = false;
};

void declare_questions(Options& options, Questions& questions) {
  options.argument("MEETING", "only those of this meeting", questions.meeting, Value::meeting);
  options.flag("--ask", "on a terminal, ask them one after the other", questions.ask);
}

void run_questions(Desk& desk, const Questions& questions) {
  std::optional<Meeting> meeting;
  if (questions.meeting) meeting = find_meeting(desk.db(), *questions.meeting, desk.today);
  const auto id = meeting ? std::optional(meeting->id) : std::nullopt;
  const auto team = meeting ? std::optional(meeting->team) : std::nullopt;
  if (questions.ask && desk.can_ask()) return ask_questions(desk, id, team);
  desk.show(questions_table(desk, open_questions(desk.db(), id), team));
}

struct AnswerOptions {
  std::string meeting, which, answer;
};

void declare_answer(Options& options, AnswerOptions& answer) {
  options.argument("MEETING", "whose document it is about", answer.meeting, Value::meeting);
  options.argument("NUMBER", "its number among the meeting's questions", answer.which,
                   Value::question);
  options.argument("ANSWER", "a person, or one of the words that the list names", answer.answer,
                   Value::answer);
}

struct Dismiss {
  std::string meeting, which;
  std::optional<std::string> because;
};

void declare_dismiss(Options& options, Dismiss& dismiss) {
  options.argument("MEETING", "whose document it is about", dismiss.meeting, Value::meeting);
  options.argument("NUMBER", "its number among the meeting's questions", dismiss.which,
                   Value::question);
  options.option("--because", "TEXT", "why it needs no answer", dismiss.because, Value::text);
}

/// The meeting's question of that number. Throws Error where there is none or it was dismissed.
Question question_meant(Desk& desk, Id meeting, const std::string& which) {
  const std::string name = reference('M', meeting);
  const std::string list = "see: collab meeting questions " + name;
  const auto wanted = number(which);
  const std::vector<Question> all = all_questions(desk.db(), meeting);
  const auto at = std::ranges::find_if(
      all, [&](const Question& each) { return wanted && each.number == *wanted; });
  if (at == all.end()) {
    throw Error(Kind::not_found, fmt::format("{} has no question '{}'", name, visible(which)),
                list);
  }
  if (at->dismissed_on) {
    throw Error(Kind::refused,
                fmt::format("question {} of {} was {} on {}", at->number, name,
                            at->answer ? "answered" : "dismissed", iso(*at->dismissed_on)),
                list);
  }
  return *at;
}

void run_dismiss(Desk& desk, const Dismiss& dismiss) {
  const Meeting meeting = find_meeting(desk.db(), dismiss.meeting, desk.today);
  const Question question = question_meant(desk, meeting.id, dismiss.which);
  std::optional<std::string> reason;
  if (dismiss.because) reason = one_line(*dismiss.because, "reason");
  dismiss_question(desk.db(), question.id, desk.today, reason);
  const std::string name = fmt::format("question {} of M{}", question.number, meeting.id);
  desk.done(name);
  desk.say(
      fmt::format("{} is dismissed: {}; undo with: collab undo", name, visible(question.text)));
}

void run_answer(Desk& desk, const AnswerOptions& answer) {
  const Meeting meeting = find_meeting(desk.db(), answer.meeting, desk.today);
  const Question question = question_meant(desk, meeting.id, answer.which);
  take_answer(desk, answered(desk.db(), question, answer.answer));
  desk.say("undo with: collab undo");
}

constexpr Command meeting_questions_rows[] = {
    {"meeting", "questions", "what documents left open", Needs::read_first,
     &bind<declare_questions, run_questions>},
    {"meeting", "questions answer", "answer a question; what it was about is recorded",
     Needs::write, &bind<declare_answer, run_answer>},
    {"meeting", "questions dismiss", "close a question that needs no answer", Needs::write,
     &bind<declare_dismiss, run_dismiss>},
};

}  // namespace

extern const Verbs meeting_questions_verbs = meeting_questions_rows;

}  // namespace collab
