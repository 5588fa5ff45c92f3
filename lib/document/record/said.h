// A Reading as flat values, a value a key, for the three-way comparison in merge.h. The keys are
// made here and nowhere else; said_in() itself is declared in document/read/read.h.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/read/read.h"

namespace collab {

/// "action/A142", or "action/new:3,5:share the data" for one without a number.
std::string action_key(const Action& action);
/// "decision/D58", or "decision/new:re-teach ratios" for one without a number.
std::string decision_key(const Decision& decision);
/// "topic/unit 3 assessment".
std::string topic_key(std::string_view text);
std::string attendance_key(Id person);
std::string guest_key(std::string_view name);
std::string headcount_key(std::string_view role);
std::string answer_key(std::string_view prompt);
std::string celebration_key(std::string_view text);
std::string passed_key(std::string_view text);
std::string heard_key(Id hand_off);
std::string shared_key(std::string_view text);
/// What is shared, as a value: "material, room 12".
std::string shared_value(const Practice& practice);
/// To whom something is passed on, as a value: "team 4", or the body outside.
std::string receiver_value(const HandOff& hand_off);
std::string disagreement_key(std::string_view text);
std::string settled_key(Id disagreement);

/// Numbers in ascending order, "3,5".
std::string numbers_value(std::vector<Id> numbers);
std::string numbers_value(const std::vector<int>& numbers);
/// "families 2026-11-02; the union": who was asked, and when.
std::string consulted_value(const std::vector<Consultation>& consulted);
/// "open", "done 2026-11-12", "dropped 2026-11-12".
std::string state_value(const Action& action);

}  // namespace collab
