// An answer is kept beside its question, and the document is recorded again with it; see answer.h.
#include "cmd/meeting/answer.h"

#include <fmt/format.h>

#include <set>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "document/page/converted.h"
#include "document/record/record.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"

namespace collab {
namespace {

bool means_person(std::string_view word) { return word == "PERSON" || word == "OWNER"; }

std::vector<std::string> words_taken(const Question& question) {
  std::vector<std::string> words;
  const std::string takes = question.takes.value_or("");
  for (const std::string_view each : split(takes, ' '))
    if (!each.empty()) words.emplace_back(each);
  return words;
}

std::string name_of(const Question& question) {
  return fmt::format("question {} of {}", question.number, reference('M', question.meeting));
}

/// "Ben Cole", or the word itself.
std::string given_words(Db& db, const Question& question) {
  return question.person ? person_name(db, *question.person) : visible(*question.answer);
}

}  // namespace

bool has_lines(const std::string& file) { return !is_converted(file); }

std::string answer_words(const Question& question) {
  std::vector<std::string> words;
  for (const std::string& each : words_taken(question))
    words.push_back(means_person(each) ? "PERSON" : each);
  return join(words, " or ");
}

Question answered(Db& db, const Question& question, const std::string& word) {
  const std::vector<std::string> words = words_taken(question);
  if (words.empty()) {
    throw Error(Kind::refused, name_of(question) + " takes no answer",
                question.hint ? visible(*question.hint)
                              : fmt::format("collab meeting questions dismiss {} {}",
                                            reference('M', question.meeting), question.number));
  }
  Question with = question;
  for (const std::string& each : words) {
    if (means_person(each) || folded(each) != folded(word)) continue;
    with.answer = each;
    return with;
  }
  for (const std::string& each : words) {
    if (!means_person(each)) continue;
    with.answer = each;
    with.person = find_person(db, word).id;
    return with;
  }
  throw Error(Kind::usage, fmt::format("'{}' does not answer {}", visible(word), name_of(question)),
              "it takes: " + answer_words(question));
}

void take_answer(Desk& desk, const Question& question) {
  answer_question(desk.db(), question, desk.today);
  desk.done(name_of(question));
  desk.say(fmt::format("{} is answered: {}: {}", name_of(question), visible(question.text),
                       given_words(desk.db(), question)));
  const auto recorded =
      record_again(*desk.workspace, *desk.operation, question.meeting, {desk.now, desk.today});
  if (!recorded) {
    desk.say("it counts from the next time that the document is recorded");
    return;
  }
  if (recorded->outcome == Recorded::Outcome::recorded) desk.detail(recorded->headline);
  for (const std::string& line : recorded->details)
    if (!line.starts_with("notes ")) desk.detail(line);
  for (const std::string& each : recorded->warnings) desk.warn(each);
}

namespace {

std::string place_of(const Question& question) {
  if (!has_lines(question.file)) return visible(question.file);
  return fmt::format("{}:{}", visible(question.file), question.line);
}

/// What a person is shown before the cursor.
std::string prompt_for(const Question& question) {
  std::string words = fmt::format("\n{}, {}", name_of(question), place_of(question));
  if (question.quote) words += "\n  " + visible(*question.quote);
  words += "\n" + visible(question.text);
  if (question.hint) words += "; " + visible(*question.hint);
  const std::string takes = answer_words(question);
  return words + fmt::format("\n{}{}d to dismiss, q to stop; an empty line leaves it open:", takes,
                             takes.empty() ? "" : "; ");
}

enum class Typed { answer, dismiss, nothing, stop };

struct Reply {
  Typed typed = Typed::nothing;
  Question question;
};

/// What the person types, once more where it is no answer.
Reply reply_to(Desk& desk, const Question& question) {
  const std::string prompt = prompt_for(question);
  std::string shown = prompt;
  for (int attempt = 0; attempt < 2; ++attempt) {
    const auto line = desk.ask(shown);
    if (!line) return {Typed::stop, question};
    const std::string word{trim(*line)};
    if (word.empty()) return {Typed::nothing, question};
    if (word == "q" || word == "quit") return {Typed::stop, question};
    if (word == "d" || word == "dismiss") return {Typed::dismiss, question};
    if (word == "s" || word == "skip") return {Typed::nothing, question};
    try {
      return {Typed::answer, answered(desk.db(), question, word)};
    } catch (const Error& error) {
      if (error.ends_run()) throw;
      shown = prompt + fmt::format("\n{}; {}; once more:", error.message, error.hint);
    }
  }
  return {Typed::nothing, question};
}

void do_as_typed(Desk& desk, const Reply& reply) {
  desk.begin_writing();
  if (reply.typed == Typed::answer) return take_answer(desk, reply.question);
  dismiss_question(desk.db(), reply.question.id, desk.today, std::nullopt);
  desk.done(name_of(reply.question));
  desk.say(name_of(reply.question) + " is dismissed");
}

/// The first open question that was not asked yet; an answer may end others.
std::optional<Question> next_question(Desk& desk, std::optional<Id> meeting,
                                      const std::set<std::pair<Id, int>>& seen,
                                      const ConfidentialTexts& confidential) {
  for (const Question& each : open_questions(desk.db(), meeting)) {
    if (!seen.contains({each.meeting, each.number}) && !confidential.hides(each)) return each;
  }
  return std::nullopt;
}

}  // namespace

void ask_questions(Desk& desk, std::optional<Id> meeting, std::optional<Id> named_team) {
  const ConfidentialTexts confidential(desk.db(), named_team);
  std::set<std::pair<Id, int>> seen;
  bool stopped = false;
  while (!stopped) {
    const auto question = next_question(desk, meeting, seen, confidential);
    if (!question) break;
    seen.insert({question->meeting, question->number});
    const Reply reply = reply_to(desk, *question);
    stopped = reply.typed == Typed::stop;
    if (reply.typed == Typed::answer || reply.typed == Typed::dismiss) do_as_typed(desk, reply);
  }
  const auto left = std::ssize(open_questions(desk.db(), meeting));
  desk.say(left == 0
               ? std::string("no question is open")
               : fmt::format("{} still open", count_of(left, "question is", "questions are")));
}

}  // namespace collab
