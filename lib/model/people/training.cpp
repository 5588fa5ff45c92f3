// The records of trainings.
#include "model/people/training.h"

#include <fmt/format.h>

#include <array>

namespace collab {
namespace {

constexpr std::array<std::string_view, 6> kinds = {"mentoring",     "coaching",     "facilitation",
                                                   "collaboration", "lesson study", "other"};

constexpr std::string_view all_trainings = R"sql(
  SELECT id, team, person, topic, kind, on_date, minutes
  FROM training
  ORDER BY on_date, id
)sql";

constexpr std::string_view insert_training = R"sql(
  INSERT INTO training (team, person, topic, kind, on_date, minutes)
  VALUES (:team, :person, :topic, :kind, :on_date, :minutes)
)sql";

}  // namespace

std::span<const std::string_view> training_kinds() { return kinds; }

std::vector<Training> trainings(Db& db) {
  std::vector<Training> found;
  Statement rows = db.query(all_trainings);
  while (rows.step())
    found.push_back({rows.integer(0), rows.integer_or(1), rows.integer_or(2), rows.text_or(3),
                     rows.text(4), rows.day(5), rows.small_or(6)});
  return found;
}

Id add_training(Db& db, const Training& training) {
  if (training.minutes && *training.minutes < 1)
    throw Error(Kind::input,
                fmt::format("a training has at least a minute, not {}", *training.minutes));
  for (const Training& other : trainings(db))
    if (other.team == training.team && other.person == training.person &&
        other.kind == training.kind && other.on_date == training.on_date)
      throw Error(Kind::refused, fmt::format("a training '{}' on {} is on record already",
                                             training.kind, iso(training.on_date)));
  return db.insert(insert_training, {{":team", training.team},
                                     {":person", training.person},
                                     {":topic", training.topic},
                                     {":kind", training.kind},
                                     {":on_date", training.on_date},
                                     {":minutes", training.minutes}});
}

void remove_training(Db& db, Id id) {
  db.run("DELETE FROM training WHERE id = :id", {{":id", id}});
}

}  // namespace collab
