// The private words of pairs. Rows are overwritten when they change or go, never just unlinked.
#include "model/mentor/pair_words.h"

#include <fmt/format.h>

namespace collab {

std::optional<std::string> pair_words(const Db& db, const PairWord& which) {
  return db.text(
      "SELECT words FROM pair_words WHERE pairing = :pairing AND goal = :goal AND field = :field",
      {{":pairing", which.pairing}, {":goal", which.goal}, {":field", which.field}});
}

std::map<std::string, std::string> pair_words_of(const Db& db, Id pairing, Id goal) {
  std::map<std::string, std::string> found;
  Statement rows = db.query(
      "SELECT field, words FROM pair_words WHERE pairing = :pairing AND goal = :goal "
      "ORDER BY field",
      {{":pairing", pairing}, {":goal", goal}});
  while (rows.step()) found.emplace(rows.text(0), rows.text(1));
  return found;
}

namespace {

constexpr std::string_view put_words = R"sql(
  INSERT INTO pair_words (pairing, goal, field, words)
  VALUES (:pairing, :goal, :field, :words)
  ON CONFLICT (pairing, goal, field) DO UPDATE SET words = excluded.words
)sql";

constexpr std::string_view take_words = R"sql(
  DELETE FROM pair_words
  WHERE pairing = :pairing
    AND (:goal IS NULL OR goal = :goal)
    AND (:field IS NULL OR field = :field)
)sql";

}  // namespace

void set_pair_words(Db& db, const PairWord& which, const std::optional<std::string>& words) {
  db.overwrite_deleted();
  if (!words) {
    db.run(take_words,
           {{":pairing", which.pairing}, {":goal", which.goal}, {":field", which.field}});
    return;
  }
  db.run(put_words, {{":pairing", which.pairing},
                     {":goal", which.goal},
                     {":field", which.field},
                     {":words", *words}});
}

int count_pair_words(const Db& db, Id pairing) {
  return static_cast<int>(db.integer("SELECT count(*) FROM pair_words WHERE pairing = :pairing",
                                     {{":pairing", pairing}})
                              .value_or(0));
}

int destroy_pair_words(Db& db, Id pairing) {
  db.overwrite_deleted();
  return db.run(take_words,
                {{":pairing", pairing}, {":goal", std::nullopt}, {":field", std::nullopt}});
}

void forget_unreachable_words(Db& db) {
  constexpr std::string_view unreachable =
      "FROM pair_words"
      " WHERE NOT EXISTS (SELECT 1 FROM pairing WHERE pairing.id = pair_words.pairing)"
      " OR (goal <> 0 AND NOT EXISTS (SELECT 1 FROM goal WHERE goal.id = pair_words.goal))";
  if (!db.any(fmt::format("SELECT 1 {}", unreachable))) return;
  db.overwrite_deleted();
  db.run(fmt::format("DELETE {}", unreachable));
}

std::set<std::tuple<Id, Id, std::string>> kept_pair_words(const Db& db) {
  std::set<std::tuple<Id, Id, std::string>> kept;
  Statement rows = db.query("SELECT pairing, goal, field FROM pair_words");
  while (rows.step()) kept.emplace(rows.integer(0), rows.integer(1), rows.text(2));
  return kept;
}

int destroy_goal_words(Db& db, Id pairing, Id goal) {
  db.overwrite_deleted();
  return db.run(take_words, {{":pairing", pairing}, {":goal", goal}, {":field", std::nullopt}});
}

}  // namespace collab
