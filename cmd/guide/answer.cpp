// collab guide answer, and what it shares with guide check.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/guide/guide.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Given {
  std::string guide, question, answer;
  std::optional<std::string> because, on, by;
};

void declare_answer(Options& options, Given& values) {
  options.argument("GUIDE", "which one", values.guide, Value::guide);
  options.argument("QUESTION", "the question by its key", values.question,
                   Value::readiness_question);
  options.argument("ANSWER", "yes, partly, no or 'not known'", values.answer,
                   {readiness_words().begin(), readiness_words().end()});
  options.text("--because", "why", values.because);
  options.option("--on", "DATE", "the day of the answer (default: today)", values.on, Value::date);
  options.option("--by", "PERSON", "who answers", values.by, Value::person);
}

void run_answer(Desk& desk, const Given& values) {
  const Guide guide = find_guide(desk.workspace, values.guide);
  const GuideQuestion& question = find_question(guide, values.question);
  ReadinessAnswer answer{.guide = guide.name,
                         .question = question.key,
                         .asked = question.text,
                         .answer = values.answer,
                         .because = given_line(values.because, "reason"),
                         .on_date = answer_day(desk, values.on)};
  if (values.by) answer.answered_by = find_person(desk.db(), *values.by).id;
  if (!note_answer(desk, answer))
    return desk.say(fmt::format("{} {}: that is the answer already", guide.name, question.key));
  tell_answers(desk, guide, std::span(&answer, 1));
}

constexpr Command guide_answer_rows[] = {
    {"guide", "answer", "answer one of a guide's readiness questions", Needs::write,
     &bind<declare_answer, run_answer>},
};

}  // namespace

Date answer_day(Desk& desk, const std::optional<std::string>& on) {
  const Date day = desk.date(on, desk.today);
  if (day > desk.today)
    throw Error(Kind::usage, fmt::format("{} is to come; nobody has answered on it", iso(day)));
  return day;
}

bool note_answer(Desk& desk, const ReadinessAnswer& answer) {
  const auto standing = standing_answers(desk.db(), answer.guide, answer.on_date);
  const auto at = standing.find(answer.question);
  const bool known = at != standing.end() && at->second.latest.answer == answer.answer &&
                     at->second.latest.because == answer.because &&
                     at->second.latest.answered_by == answer.answered_by &&
                     at->second.latest.on_date == answer.on_date;
  if (!known) add_readiness_answer(desk.db(), answer);
  return !known;
}

void tell_answers(Desk& desk, const Guide& guide, std::span<const ReadinessAnswer> noted) {
  desk.done(
      fmt::format("guide {}, {}", guide.name, count_of(std::ssize(noted), "answer", "answers")));
  for (const ReadinessAnswer& each : noted) {
    desk.say(fmt::format("{} {}: {}", each.guide, each.question, each.answer));
    const GuideQuestion& question = find_question(guide, each.question);
    const bool stands_against = each.answer == "no" || each.answer == "partly";
    if (!stands_against || question.otherwise.empty()) continue;
    desk.detail(fmt::format("first: {}", visible(question.otherwise)));
  }
  const auto standing = standing_answers(desk.db(), guide.name, desk.today);
  const auto open = std::ranges::count_if(
      guide.questions, [&](const GuideQuestion& each) { return !standing.contains(each.key); });
  const std::string all = count_of(std::ssize(guide.questions), "question", "questions");
  desk.say(open > 0
               ? fmt::format("{} of {} still open: collab guide check {}", open, all, guide.name)
               : "every question has an answer; see: collab report readiness");
}

extern const Verbs guide_answer_verbs = guide_answer_rows;

}  // namespace collab
