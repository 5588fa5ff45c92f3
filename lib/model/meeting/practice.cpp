// Practices and their trials as records.
#include "model/meeting/practice.h"

#include <fmt/format.h>

#include <map>
#include <tuple>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr const char* practices_where = R"sql(
SELECT id, team, meeting, kind, text, place, standard, assessment, response, result, shared_on
FROM practice
WHERE (:id IS NULL OR id = :id)
  AND (:team IS NULL OR team = :team)
  AND (:meeting IS NULL OR meeting = :meeting)
  AND (:kind IS NULL OR kind = :kind)
ORDER BY shared_on, id)sql";

constexpr const char* select_trials = R"sql(
SELECT practice, id, team, tried_on, result
FROM practice_trial
ORDER BY practice, tried_on, id)sql";

constexpr const char* insert_practice = R"sql(
INSERT INTO practice (team, meeting, kind, text, place, standard, assessment, response, result,
                      shared_on)
VALUES (:team, :meeting, :kind, :text, :place, :standard, :assessment, :response, :result,
        :shared_on))sql";

constexpr const char* update_practice = R"sql(
UPDATE practice
SET kind = :kind,
    text = :text,
    place = :place,
    standard = :standard,
    assessment = :assessment,
    response = :response,
    result = :result,
    shared_on = :shared_on
WHERE id = :id)sql";

constexpr const char* update_trial = R"sql(
UPDATE practice_trial
SET result = :result
WHERE practice = :practice AND team = :team AND tried_on = :tried_on)sql";

constexpr const char* insert_trial = R"sql(
INSERT INTO practice_trial (practice, team, tried_on, result)
VALUES (:practice, :team, :tried_on, :result))sql";

constexpr const char* confidential_slug = R"sql(
SELECT slug
FROM team
WHERE id = :team AND confidential)sql";

std::map<Id, std::vector<PracticeTrial>> trials_by_practice(Db& db) {
  std::map<Id, std::vector<PracticeTrial>> found;
  for (auto row = db.query(select_trials); row.step();)
    found[row.integer(0)].push_back({row.integer(1), row.integer(2), row.day(3), row.text_or(4)});
  return found;
}

auto fields_of(const Practice& each) {
  return std::tie(each.team, each.kind, each.text, each.place, each.standard, each.assessment,
                  each.response, each.result, each.shared_on);
}

}  // namespace

bool Practice::operator==(const Practice& other) const {
  return fields_of(*this) == fields_of(other);
}

std::optional<Practice> practice_by_id(Db& db, Id id) {
  auto found = practices(db, {.id = id});
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Practice> practices(Db& db, const PracticeFilter& filter) {
  auto trials = trials_by_practice(db);
  auto rows = db.query(practices_where, {{":id", filter.id},
                                         {":team", filter.team},
                                         {":meeting", filter.meeting},
                                         {":kind", filter.kind}});
  std::vector<Practice> found;
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer(1), rows.integer_or(2), rows.text(3),
                     rows.text(4), rows.text_or(5), rows.text_or(6), rows.text_or(7),
                     rows.text_or(8), rows.text_or(9), rows.day(10),
                     std::move(trials[rows.integer(0)])});
  return found;
}

bool has_place(std::string_view kind) { return kind == "material" || kind == "round"; }

std::string shared_words(const Practice& practice) {
  std::string words = practice.text;
  if (practice.kind != Practice{}.kind)
    words = fmt::format("{}: {}", capitalised(practice.kind), words);
  if (practice.place && has_place(practice.kind)) words += fmt::format(" ({})", *practice.place);
  return words;
}

bool shared_before(Db& db, Date day) {
  return db.any("SELECT 1 FROM practice WHERE shared_on <= :day", {{":day", day}});
}

Id add_practice(Db& db, const Practice& practice) {
  if (const auto slug = db.text(confidential_slug, {{":team", practice.team}}))
    throw Error(Kind::refused, "what '" + *slug + "' works on stays within the team",
                "its meetings are about individual students");
  return db.insert(insert_practice, {{":team", practice.team},
                                     {":meeting", practice.meeting},
                                     {":kind", practice.kind},
                                     {":text", practice.text},
                                     {":place", practice.place},
                                     {":standard", practice.standard},
                                     {":assessment", practice.assessment},
                                     {":response", practice.response},
                                     {":result", practice.result},
                                     {":shared_on", practice.shared_on}});
}

void store_practice(Db& db, const Practice& practice) {
  db.run(update_practice, {{":id", practice.id},
                           {":kind", practice.kind},
                           {":text", practice.text},
                           {":place", practice.place},
                           {":standard", practice.standard},
                           {":assessment", practice.assessment},
                           {":response", practice.response},
                           {":result", practice.result},
                           {":shared_on", practice.shared_on}});
}

void add_trial(Db& db, Id practice, const PracticeTrial& trial) {
  const auto shared = practice_by_id(db, practice);
  if (shared && trial.tried_on < shared->shared_on)
    throw Error(Kind::input, fmt::format("H{} was shared on {}, after {}", practice,
                                         iso(shared->shared_on), iso(trial.tried_on)));
  const Binding team{":team", trial.team}, day{":tried_on", trial.tried_on},
      result{":result", trial.result}, of{":practice", practice};
  if (db.run(update_trial, {of, team, day, result}) == 0)
    db.run(insert_trial, {of, team, day, result});
}

void remove_practice(Db& db, Id id) {
  db.run("DELETE FROM practice_trial WHERE practice = :id", {{":id", id}});
  db.run("DELETE FROM practice WHERE id = :id", {{":id", id}});
}

}  // namespace collab
