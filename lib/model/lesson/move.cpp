// Whether a stage may be recorded: its day, and the rules that it departs from, refused, waived
// with a reason or warned about. The rules themselves are in rules.cpp.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/lesson/cycle.h"

namespace collab {
namespace {

std::string with_study(std::string_view text, Id study) {
  std::string filled(text);
  const std::string name = fmt::format("L{}", study);
  for (std::size_t i = filled.find("{}"); i != std::string::npos; i = filled.find("{}"))
    filled.replace(i, 2, name);
  return filled;
}

/// "L3: no lesson was taught yet".
std::string departure_words(const LessonRecord& record, const LessonMove& move,
                            const LessonRule& rule) {
  std::string words = fmt::format("L{}: {}", record.study.id, rule.what);
  if (rule.name == "students_unnamed") words += fmt::format(", '{}'", visible(*move.named));
  return words;
}

Problem refusal(const LessonRecord& record, const LessonMove& move, const LessonRule& rule) {
  Problem problem;
  problem.what = fmt::format("{}: {}", departure_words(record, move, rule), rule.why);
  problem.hint = with_study(rule.cure, record.study.id);
  if (rule.weight == RuleWeight::reason) problem.hint += "; or give the reason: --because WHY";
  return problem;
}

}  // namespace

void check_stage_day(const LessonRecord& record, const LessonMove& move, Date today) {
  const std::string_view word = stage_words(move.stage).word;
  if (move.day > today) {
    throw Error(Kind::usage,
                fmt::format("{} is to come, so '{}' cannot have been on it", iso(move.day), word));
  }
  for (int i = 0; i < lesson_stage_count; ++i) {
    const auto stage = static_cast<LessonStage>(i);
    const auto day = stage_day(record, stage);
    if (stage == move.stage || !day) continue;
    const bool earlier = stage < move.stage;
    if (earlier ? *day <= move.day : *day >= move.day) continue;
    throw Error(Kind::refused,
                fmt::format("L{}: '{}' cannot be on {}, {} '{}' on {}", record.study.id, word,
                            iso(move.day), earlier ? "before" : "after", stage_words(stage).word,
                            iso(*day)),
                "each stage builds on the one before it, so their days follow each other; see: "
                "collab lessonstudy show L" +
                    std::to_string(record.study.id));
  }
  if (move.day < record.study.started_on) {
    throw Error(Kind::refused, fmt::format("L{} began on {}, after {}", record.study.id,
                                           iso(record.study.started_on), iso(move.day)));
  }
}

void check_open(const LessonStudy& study) {
  if (!study.closed_on && !study.ended_on) return;
  throw Error(
      Kind::refused,
      study.closed_on ? fmt::format("L{} was closed on {}", study.id, iso(*study.closed_on))
                      : fmt::format("L{} was ended on {}", study.id, iso(*study.ended_on)),
      fmt::format("a new question is a new cycle: collab lessonstudy new; to go on with this "
                  "one: collab lessonstudy reopen L{}",
                  study.id));
}

Departed let_pass(Db& db, const LessonRecord& record, const LessonMove& move,
                  const std::optional<std::string>& because) {
  std::vector<Problem> refused;
  Departed passed;
  const auto found = departures(record, move);
  const bool hard = std::ranges::any_of(
      found, [](const LessonRule* each) { return each->weight == RuleWeight::never; });
  for (const LessonRule* each : found) {
    // What cannot be comes first: what else is missing would only distract.
    if (hard && each->weight != RuleWeight::never) continue;
    if (each->weight == RuleWeight::never || (!because && each->weight == RuleWeight::reason)) {
      refused.push_back(refusal(record, move, *each));
      if (hard) break;
    } else if (because) {
      add_lesson_waiver(db, record.study.id, {std::string(each->name), *because, move.day});
      passed.waived.push_back(each->name);
    } else {
      passed.warnings.push_back(fmt::format("{}: {}; {}", departure_words(record, move, *each),
                                            each->why, with_study(each->cure, record.study.id)));
    }
  }
  if (!refused.empty()) throw Error(Kind::refused, std::move(refused), "nothing was recorded");
  return passed;
}

}  // namespace collab
