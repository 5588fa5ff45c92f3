// "You said, we did": what students, families or others said, and what the school did about it.
// A group said it, never a person.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"

namespace collab {

struct Voice {
  Id id = 0;
  std::string said_by;  ///< one of stakeholder_groups
  std::string said;
  Date said_on{};
  std::optional<std::string> place;  ///< where it was said: "family night"
  std::optional<Id> partner;         ///< through whom
  std::optional<Id> team;            ///< to which team
  std::optional<std::string> answer;
  std::optional<Date> done_on;
  std::optional<Id> decision;
  std::optional<Id> action;

  /// True where it was said by that day and nothing was answered by then.
  bool is_open(Date day) const { return said_on <= day && (!done_on || *done_on > day); }
};

/// Which voices: each condition only where it is set.
struct VoiceFilter {
  std::optional<Id> partner = {};
  std::optional<Id> team = {};
  std::optional<Date> open_on = {};
  std::optional<Period> done_in = {};
};

std::optional<Voice> voice_by_id(Db& db, Id id);
/// Voices by day and number.
std::vector<Voice> voices(Db& db, const VoiceFilter& filter);
Id add_voice(Db& db, const Voice& voice);
/// Stores every field.
void store_voice(Db& db, const Voice& voice);
/// Takes back a mistaken entry.
void remove_voice(Db& db, Id id);

}  // namespace collab
