// What is due in mentoring, in words: for everybody as counts, for the lead by name. No sentence
// says what was talked about, and none compares people.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/mentor/due.h"
#include "report/audience.h"

namespace collab {

/// "no trained mentor yet", "no contact for weeks" ...
std::string_view rule_words(MentorRule rule);
/// The same of so many, as a sentence: "1-4 pairs have had no contact for weeks".
std::string counted_words(MentorRule rule, std::int64_t count);
/// How many things are due by each rule.
std::array<std::int64_t, mentor_rules> count_due(const std::vector<MentorDue>& due);
/// "none", "1-4" or the number: how counts of people appear where others than the lead read.
std::string few_words(std::int64_t count);
/// "Ana Ruiz and Ben Cole have no scheduled time"; without names "P4 has ...".
std::string due_words(Db& db, const Names& names, const MentorDue& due);
/// The command that helps.
std::string due_command(Db& db, const MentorDue& due);

}  // namespace collab
