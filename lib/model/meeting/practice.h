// Common work of a team that others can use: what works and who tried it, instructional rounds,
// units planned together, materials and where they lie, agreements on quality.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

/// The kinds, as --kind takes them, and what each is.
struct PracticeKind {
  std::string_view word;
  std::string_view what;
};
inline constexpr std::array<PracticeKind, 5> practice_kinds = {{
    {"works", "something that works in our classrooms"},
    {"round", "an instructional round: what was looked for, where, and what was seen"},
    {"unit", "a unit planned together"},
    {"material", "a material, and where it lies"},
    {"quality", "an agreement on quality, after looking at student work together"},
}};

/// True for the kinds of which somebody says where: a material, a round.
bool has_place(std::string_view kind);

struct PracticeTrial {
  Id id = 0;
  Id team = 0;
  Date tried_on{};
  std::optional<std::string> result;
};

struct Practice {
  Id id = 0;
  Id team = 0;
  std::optional<Id> meeting = {};
  std::string kind = "works";
  std::string text;
  std::optional<std::string> place = {};       ///< where it lies, or where the round went
  std::optional<std::string> standard = {};    ///< what students are to learn
  std::optional<std::string> assessment = {};  ///< how all classes see whether they did
  std::optional<std::string> response = {};    ///< what is done for those who did not
  std::optional<std::string> result = {};      ///< what came of it
  Date shared_on{};
  std::vector<PracticeTrial> trials = {};  ///< by day

  bool operator==(const Practice& other) const;
};

struct PracticeFilter {
  std::optional<Id> id = {}, team = {}, meeting = {};
  std::optional<std::string> kind = {};
};

std::optional<Practice> practice_by_id(Db& db, Id id);
/// By day and number, with their trials.
std::vector<Practice> practices(Db& db, const PracticeFilter& filter);
/// As sheets write it: "Material: fraction bars (room 12)", or the text alone of what works.
std::string shared_words(const Practice& practice);
/// True where some team had shared something by the day.
bool shared_before(Db& db, Date day);
/// Throws Error(refused) for a confidential team.
Id add_practice(Db& db, const Practice& practice);
/// Stores every field but the trials.
void store_practice(Db& db, const Practice& practice);
/// A team tried it; the same team on the same day again changes what came of it. Throws
/// Error(input) for a day before it was shared.
void add_trial(Db& db, Id practice, const PracticeTrial& trial);
/// Takes back a mistaken entry with its trials.
void remove_practice(Db& db, Id id);

}  // namespace collab
