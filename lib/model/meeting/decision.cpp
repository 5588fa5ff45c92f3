// The records of decisions, with who was consulted and the tags that find them again.
#include "model/meeting/decision.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/text/text.h"
#include "model/number.h"
#include "store/where.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 5> modes = {"consensus", "vote", "consulted", "lead",
                                                   "one person"};
constexpr std::array<std::string_view, 5> words = {"all agreed", "vote", "asked others",
                                                   "lead decided", "one person"};

Decision read_decision(const Statement& row) {
  Decision decision;
  decision.id = row.integer(0);
  decision.team = row.integer(1);
  decision.meeting = row.integer_or(2);
  decision.agenda_item = row.integer_or(3);
  decision.decided_on = row.day(4);
  decision.text = row.text(5);
  decision.mode = row.text_or(6);
  decision.expected = row.text_or(7);
  decision.look_again_on = row.day_or(8);
  decision.result = row.text_or(9);
  decision.result_on = row.day_or(10);
  decision.goal = row.integer_or(11);
  return decision;
}

}  // namespace

std::span<const std::string_view> decision_modes() { return modes; }

std::string_view mode_words(std::string_view mode) {
  const auto at = std::ranges::find(modes, mode);
  return at == modes.end() ? mode : words[static_cast<std::size_t>(at - modes.begin())];
}

constexpr const char* decision_columns = R"sql(
SELECT id, team, meeting, agenda_item, decided_on, text, mode, expected, look_again_on, result,
       result_on, goal
FROM decision)sql";

constexpr const char* consultations_of = R"sql(
SELECT decision, who, on_date
FROM consultation
WHERE decision IN (SELECT id FROM decision)sql";

constexpr const char* tags_of = R"sql(
SELECT decision, tag
FROM decision_tag
WHERE decision IN (SELECT id FROM decision)sql";

namespace {

/// The first decisions by day, with their parts: three statements, however many decisions there
/// are.
std::vector<Decision> decisions_where(const Db& db, const Where& where,
                                      std::optional<int> limit = std::nullopt) {
  constexpr std::string_view first_by_day = "\nORDER BY decided_on, id\nLIMIT ifnull(:limit, -1)";
  const auto query = [&](std::string_view select, std::string_view rest) {
    Statement rows = where.query(db, select, fmt::format("{}{}", first_by_day, rest));
    rows.bind(":limit", limit);
    return rows;
  };
  std::vector<Decision> found;
  std::unordered_map<Id, std::size_t> place;
  Statement rows = query(decision_columns, "");
  while (rows.step()) {
    place.emplace(rows.integer(0), found.size());
    found.push_back(read_decision(rows));
  }
  Statement consulted = query(consultations_of, ")\nORDER BY id");
  while (consulted.step())
    found[place.at(consulted.integer(0))].consulted.push_back(
        {consulted.text(1), consulted.day_or(2)});
  Statement tags = query(tags_of, ")\nORDER BY tag");
  while (tags.step()) found[place.at(tags.integer(0))].tags.push_back(tags.text(1));
  return found;
}

constexpr const char* insert_consultation = R"sql(
INSERT INTO consultation (decision, who, on_date)
VALUES (:decision, :who, :on))sql";

constexpr const char* delete_consultations = R"sql(
DELETE FROM consultation
WHERE decision = :decision)sql";

constexpr const char* insert_tag = R"sql(
INSERT INTO decision_tag (decision, tag)
VALUES (:decision, :tag)
ON CONFLICT DO NOTHING)sql";

constexpr const char* delete_tag = R"sql(
DELETE FROM decision_tag
WHERE decision = :decision
  AND tag = :tag)sql";

bool same(const Consultation& a, const Consultation& b) { return a.who == b.who && a.on == b.on; }

/// Makes the stored parts those of `decision`, and touches no row that stays.
void store_parts(Db& db, const Decision& decision) {
  const Decision old = decisions_where(db, Where().add("id = :id", {{":id", decision.id}})).front();
  if (!std::ranges::equal(old.consulted, decision.consulted, same)) {
    db.run(delete_consultations, {{":decision", decision.id}});
    for (const Consultation& each : decision.consulted) {
      db.insert(insert_consultation,
                {{":decision", decision.id}, {":who", each.who}, {":on", each.on}});
    }
  }
  for (const std::string& tag : old.tags) {
    if (std::ranges::find(decision.tags, tag) == decision.tags.end()) {
      db.run(delete_tag, {{":decision", decision.id}, {":tag", tag}});
    }
  }
  for (const std::string& tag : decision.tags) {
    db.run(insert_tag, {{":decision", decision.id}, {":tag", tag}});
  }
}

}  // namespace

std::optional<Decision> decision_by_id(Db& db, Id id) {
  std::vector<Decision> found = decisions_where(db, Where().add("id = :id", {{":id", id}}));
  if (found.empty()) return {};
  return std::move(found.front());
}

/// A look back is due once the decision was made and until its result was noted.
constexpr const char* is_due_on = R"sql(look_again_on <= :due_on
  AND decided_on <= :due_on
  AND (result IS NULL OR result_on > :due_on))sql";

constexpr const char* with_tag = R"sql(id IN (SELECT decision_tag.decision
         FROM decision_tag
         WHERE decision_tag.tag = :tag))sql";

std::vector<Decision> decisions(Db& db, const DecisionFilter& filter) {
  Where where;
  where.add("team = :team", {{":team", filter.team}})
      .add("meeting = :meeting", {{":meeting", filter.meeting}})
      .add("decided_on >= :from", {{":from", filter.from}})
      .add("decided_on <= :to", {{":to", filter.to}})
      .add(is_due_on, {{":due_on", filter.due_on}})
      .add(with_tag, {{":tag", filter.tag}});
  if (const auto& span = filter.result_in)
    where.add("result_on BETWEEN :result_from AND :result_to",
              {{":result_from", span->from}, {":result_to", span->to}});
  return decisions_where(db, where, filter.limit);
}

constexpr const char* insert_decision = R"sql(
INSERT INTO decision (id, team, meeting, agenda_item, decided_on, text, mode, expected,
                      look_again_on, result, result_on, goal)
VALUES (:id, :team, :meeting, :agenda_item, :decided_on, :text, :mode, :expected,
        :look_again_on, :result, :result_on, :goal))sql";

Id add_decision(Db& db, const Decision& decision) {
  Decision added = decision;
  added.id = db.insert(insert_decision,
                       {{":id", decision.id == 0 ? Bound(std::nullopt) : Bound(decision.id)},
                        {":team", decision.team},
                        {":meeting", decision.meeting},
                        {":agenda_item", decision.agenda_item},
                        {":decided_on", decision.decided_on},
                        {":text", decision.text},
                        {":mode", decision.mode},
                        {":expected", decision.expected},
                        {":look_again_on", decision.look_again_on},
                        {":result", decision.result},
                        {":result_on", decision.result_on},
                        {":goal", decision.goal}});
  store_parts(db, added);
  return added.id;
}

constexpr const char* update_decision = R"sql(
UPDATE decision
SET team = :team,
  meeting = :meeting,
  agenda_item = :agenda_item,
  decided_on = :decided_on,
  text = :text,
  mode = :mode,
  expected = :expected,
  look_again_on = :look_again_on,
  result = :result,
  result_on = :result_on,
  goal = :goal
WHERE id = :id)sql";

void store_decision(Db& db, const Decision& decision) {
  db.run(update_decision, {{":id", decision.id},
                           {":team", decision.team},
                           {":meeting", decision.meeting},
                           {":agenda_item", decision.agenda_item},
                           {":decided_on", decision.decided_on},
                           {":text", decision.text},
                           {":mode", decision.mode},
                           {":expected", decision.expected},
                           {":look_again_on", decision.look_again_on},
                           {":result", decision.result},
                           {":result_on", decision.result_on},
                           {":goal", decision.goal}});
  store_parts(db, decision);
}

constexpr const char* actions_of_decision = R"sql(
SELECT 'A' || id
FROM action
WHERE decision = :id
ORDER BY id)sql";

constexpr const char* delete_decision = R"sql(
DELETE FROM decision
WHERE id = :id)sql";

void remove_decision(Db& db, Id id) {
  std::vector<std::string> referring;
  Statement rows = db.query(actions_of_decision, {{":id", id}});
  while (rows.step()) referring.push_back(rows.text(0));
  if (!referring.empty()) {
    throw Error(
        Kind::refused,
        fmt::format("{} is still referred to: {}", reference('D', id), join(referring, ", ")),
        fmt::format("remove it there first: collab action edit {} --clear decision",
                    referring.front()));
  }
  Decision empty;
  empty.id = id;
  store_parts(db, empty);
  db.run(delete_decision, {{":id", id}});
}

}  // namespace collab
