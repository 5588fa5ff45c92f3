// Answers to the questions of documents: which there are, and what they do.
#pragma once
#include <optional>
#include <string>

#include "cmd/frame/desk.h"
#include "model/meeting/meeting.h"

namespace collab {

/// True for a file whose lines a person can count; a Word file has none.
bool has_lines(const std::string& file);
/// "PERSON or guest": what answers the question.
std::string answer_words(const Question& question);
/// The question with this answer in it. Throws Error where it takes no answer, or not this one.
Question answered(Db& db, const Question& question, const std::string& word);
/// Closes the question with its answer, records what it was about, and says so.
void take_answer(Desk& desk, const Question& question);
/// Asks the open questions one after the other.
void ask_questions(Desk& desk, std::optional<Id> meeting, std::optional<Id> named_team);

}  // namespace collab
