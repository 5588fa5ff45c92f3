// Trainings that people (or teams) had. One of kind 'mentoring' makes somebody a trained mentor.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

struct Training {
  Id id = 0;
  std::optional<Id> team;
  std::optional<Id> person;
  std::optional<std::string> topic;
  std::string kind;
  Date on_date{};
  std::optional<int> minutes;
};

/// "mentoring", "coaching", "facilitation", "collaboration", "lesson study", "other".
std::span<const std::string_view> training_kinds();
/// Trainings by day and number.
std::vector<Training> trainings(Db& db);
/// Throws Error(refused) where the same training is on record for that day, Error(input) for
/// impossible minutes.
Id add_training(Db& db, const Training& training);
void remove_training(Db& db, Id id);

}  // namespace collab
