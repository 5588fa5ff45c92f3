// What one team hands on to another, or to a body outside the school: by whom, when, and whether
// the receiver said that it arrived.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

struct HandOff {
  Id id = 0;
  Id from_team = 0;
  std::optional<Id> to_team;           ///< or
  std::optional<std::string> outside;  ///< a body outside the school
  std::optional<Id> link;              ///< found by add_hand_off
  std::optional<Id> meeting;           ///< in which it was said
  std::string text;
  std::optional<Id> carrier;  ///< who brings it
  Date handed_on{};
  std::optional<Date> acknowledged_on;
  std::optional<std::string> answer;

  bool is_open(Date day) const {
    return handed_on <= day && (!acknowledged_on || *acknowledged_on > day);
  }
};

struct HandOffFilter {
  std::optional<Id> id = {}, from_team = {}, to_team = {}, either_team = {}, meeting = {};
  std::optional<Date> open_on = {};
};

std::optional<HandOff> hand_off_by_id(Db& db, Id id);
/// By day and number.
std::vector<HandOff> hand_offs(Db& db, const HandOffFilter& filter);
/// Adds one, on the link that holds that day where there is one. Throws Error(refused) where the
/// text of a confidential team would leave it.
Id add_hand_off(Db& db, HandOff hand_off);
void store_hand_off(Db& db, const HandOff& hand_off);
void remove_hand_off(Db& db, Id id);

}  // namespace collab
