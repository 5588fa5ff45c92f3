// Readiness answers in the workspace, and as people write them.
#include "model/guide/readiness.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 4> words_of_answers{"yes", "partly", "no", "not known"};

/// How answers begin, longer ones first where one is the start of another.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> beginnings{{
    {"yes", "yes"},
    {"y", "yes"},
    {"partly", "partly"},
    {"partially", "partly"},
    {"in part", "partly"},
    {"part", "partly"},
    {"not known", "not known"},
    {"not sure", "not known"},
    {"unknown", "not known"},
    {"don't know", "not known"},
    {"we don't know", "not known"},
    {"?", "not known"},
    {"not yet", "no"},
    {"no", "no"},
    {"n", "no"},
}};

constexpr std::array<std::string_view, 9> joints{",", ";", ":", ".", "(", "-", "–", "—", "!"};
constexpr std::array<std::string_view, 6> joining_words{"because", "since", "but",
                                                        "only",    "as",    "and"};
constexpr std::string_view because_word = "because";

bool begins_with_word(std::string_view text, std::string_view word) {
  return starts_with_folded(text, word) && (text.size() == word.size() || text[word.size()] == ' ');
}

std::string_view without_bracket(std::string_view text) {
  return text.ends_with(')') ? trim(text.substr(0, text.size() - 1)) : text;
}

/// What follows an answer: its reason, nothing, or (false) words that make it another sentence.
std::pair<bool, std::string_view> reason_in(std::string_view rest) {
  const bool apart = rest.starts_with(' ');
  rest = trim(rest);
  if (rest.empty()) return {true, rest};
  for (const std::string_view joint : joints) {
    if (!rest.starts_with(joint)) continue;
    const std::string_view reason = trim(rest.substr(joint.size()));
    return {true, joint == "(" ? without_bracket(reason) : reason};
  }
  const bool joined = apart && std::ranges::any_of(joining_words, [&](std::string_view word) {
                        return begins_with_word(rest, word);
                      });
  return {joined, rest};
}

ReadinessAnswer read_row(const Statement& row) {
  return {row.integer(0), row.text(1),    row.text(2), row.text(3),
          row.text(4),    row.text_or(5), row.day(6),  row.integer_or(7)};
}

}  // namespace

std::span<const std::string_view> readiness_words() { return words_of_answers; }

std::optional<SaidAnswer> read_answer(std::string_view words) {
  if (!is_utf8(words) || find_control(words)) return std::nullopt;
  std::string plain(trim(words));
  for (std::size_t at = 0; (at = plain.find("’", at)) != std::string::npos; ++at)
    plain.replace(at, std::string_view("’").size(), "'");
  for (const auto& [beginning, answer] : beginnings) {
    if (!starts_with_folded(plain, beginning)) continue;
    auto [fits, reason] = reason_in(std::string_view(plain).substr(beginning.size()));
    if (!fits) continue;
    if (begins_with_word(reason, because_word)) reason = trim(reason.substr(because_word.size()));
    SaidAnswer said{std::string(answer), std::nullopt};
    if (!reason.empty()) said.because = std::string(reason);
    return said;
  }
  return std::nullopt;
}

std::string answer_words(const SaidAnswer& said) {
  return said.because ? said.answer + ": " + *said.because : said.answer;
}

constexpr std::string_view insert_answer = R"sql(
  INSERT INTO readiness_answer (guide, question, asked, answer, because, on_date, answered_by)
  VALUES (:guide, :question, :asked, :answer, :because, :on_date, :answered_by)
)sql";

Id add_readiness_answer(Db& db, const ReadinessAnswer& answer) {
  return db.insert(insert_answer, {{":guide", answer.guide},
                                   {":question", answer.question},
                                   {":asked", answer.asked},
                                   {":answer", answer.answer},
                                   {":because", answer.because},
                                   {":on_date", answer.on_date},
                                   {":answered_by", answer.answered_by}});
}

constexpr std::string_view answers_of_guide = R"sql(
  SELECT id,
         guide,
         question,
         asked,
         answer,
         because,
         on_date,
         answered_by
  FROM readiness_answer
  WHERE guide = :guide
    AND on_date <= :day
  ORDER BY on_date, id
)sql";

std::vector<ReadinessAnswer> readiness_answers(Db& db, std::string_view guide, Date day) {
  std::vector<ReadinessAnswer> found;
  Statement rows = db.query(answers_of_guide, {{":guide", guide}, {":day", day}});
  while (rows.step()) found.push_back(read_row(rows));
  return found;
}

std::map<std::string, StandingAnswer, std::less<>> standing_answers(Db& db, std::string_view guide,
                                                                    Date day) {
  std::map<std::string, StandingAnswer, std::less<>> found;
  for (ReadinessAnswer& each : readiness_answers(db, guide, day)) {
    const auto at = found.find(each.question);
    if (at == found.end()) {
      const std::string key = each.question;
      const Date since = each.on_date;
      found.emplace(key, StandingAnswer{std::move(each), since, std::nullopt});
    } else if (StandingAnswer& standing = at->second; standing.latest.answer == each.answer) {
      standing.latest = std::move(each);
    } else {
      standing.since = each.on_date;
      standing.before = std::exchange(standing.latest, std::move(each));
    }
  }
  return found;
}

constexpr std::string_view guides_with_answers = R"sql(
  SELECT DISTINCT guide
  FROM readiness_answer
  WHERE on_date <= :day
  ORDER BY guide
)sql";

std::vector<std::string> answered_guides(Db& db, Date day) {
  std::vector<std::string> names;
  Statement rows = db.query(guides_with_answers, {{":day", day}});
  while (rows.step()) names.push_back(rows.text(0));
  return names;
}

}  // namespace collab
