// Finds by place what was read from a line; see taken.h.
#include "document/read/taken.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

#include "base/text/text.h"

namespace collab {
namespace {

/// What was read from lines, in words, by line. A word stands once a line.
class Words {
 public:
  void add(Spot at, std::string word) {
    auto& words = words_[at.line];
    if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
  }
  template <class Many>
  void add_all(const Many& read, const char* word) {
    for (const auto& each : read) add(each.at, word);
  }
  template <class One>
  void add_one(const std::optional<One>& read, const char* word) {
    if (read) add(read->at, word);
  }
  /// The words of a line; empty where nothing was read from it.
  std::string of(int line) const {
    const auto found = words_.find(line);
    return found == words_.end() ? "" : join(found->second, ", ");
  }

 private:
  std::map<int, std::vector<std::string>> words_;
};

/// "A142 done 2026-11-12", "action due 2026-12-01", "action A151"
std::string action_word(const ReadAction& action) {
  std::string word = action.id == 0 ? "action" : fmt::format("action A{}", action.id);
  if (action.done_on) return fmt::format("{} done {}", word, iso(*action.done_on));
  if (action.dropped_on) return word + " dropped";
  if (action.due) word += " due " + iso(*action.due);
  return action.tells_state ? word + " not yet" : word;
}

/// By line: "attendance (3 present, 1 absent)". Who was not named counts where the list begins.
void add_attendance(Words& words, const Reading& reading) {
  std::map<int, std::map<std::string, int, std::greater<>>> lines;
  for (const auto& each : reading.attendance) ++lines[each.at.line][each.state];
  for (const auto& [line, states] : lines) {
    std::vector<std::string> counts;
    for (const auto& [state, people] : states)
      counts.push_back(fmt::format("{} {}", people, state));
    words.add({line, 1}, fmt::format("attendance ({})", join(counts, ", ")));
  }
}

Words words_of(const Reading& reading) {
  Words words;
  add_attendance(words, reading);
  words.add_all(reading.guests, "guest");
  words.add_all(reading.headcounts, "headcount");
  words.add_one(reading.facilitator, "facilitator");
  words.add_one(reading.recorder, "recorder");
  words.add_one(reading.place, "place");
  words.add_all(reading.topics, "topic");
  words.add_one(reading.connection, "connection");
  words.add_one(reading.evidence, "evidence");
  words.add_one(reading.noticed, "what was noticed");
  words.add_all(reading.answers, "answer");
  for (const ReadAction& each : reading.actions) words.add(each.at, action_word(each));
  for (const auto& each : reading.decisions)
    words.add(each.at, each.id == 0 ? "decision" : fmt::format("decision D{}", each.id));
  for (const auto& each : reading.results)
    words.add(each.at, fmt::format("result of D{}", each.id));
  words.add_all(reading.disagreements, "disagreement");
  words.add_all(reading.settled, "settled disagreement");
  words.add_all(reading.celebrations, "celebration");
  words.add_all(reading.passed, "passed on");
  words.add_all(reading.shared, "shared");
  words.add_all(reading.heard, "answer to another team");
  return words;
}

/// What the lines below a heading are.
const char* lines_below(Field meaning) {
  switch (meaning) {
    case Field::attendance:
      return "who was there";
    case Field::celebrations:
      return "celebrations";
    case Field::carried:
      return "last time";
    case Field::topics:
      return "topics";
    case Field::evidence:
      return "evidence";
    case Field::noticed:
      return "what was noticed";
    case Field::connection:
      return "connection";
    case Field::answer:
      return "answers";
    case Field::decisions:
      return "decisions";
    case Field::disagreements:
      return "disagreements";
    case Field::passed_on:
      return "what is passed on";
    case Field::shared:
      return "what is shared";
    case Field::actions:
      return "next steps";
    default:
      return "notes";
  }
}

std::string taken_for(const AccountedLine& line, const std::string& read) {
  if (line.begins && line.line == line.first)
    return fmt::format("heading: {}", lines_below(*line.begins));
  const std::string understood = read.empty() ? "understood" : "understood: " + read;
  switch (line.use) {
    case LineUse::prompt:
      return read.empty() ? "prompt" : understood;
    case LineUse::understood:
      return understood;
    case LineUse::note:
      return read.empty() ? "kept as notes" : understood + "; kept as notes";
    case LineUse::question:
      return read.empty() ? "" : understood;
    case LineUse::outside:
      return "outside";
  }
  return "";
}

}  // namespace

std::vector<TakenLine> taken_lines(const Reading& reading) {
  const Words words = words_of(reading);
  std::vector<TakenLine> lines;
  for (const AccountedLine& each : reading.lines) {
    const std::string own = words.of(each.line);
    TakenLine line{each.line, taken_for(each, own.empty() ? words.of(each.first) : own),
                   each.section, std::string{trim(each.text)}};
    for (const Problem& question : reading.questions) {
      if (question.line != each.line) continue;
      if (!line.taken.empty()) line.taken += "; ";
      line.taken += "asked: " + question.what;
    }
    if (line.taken.empty()) line.taken = "asked";
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace collab
