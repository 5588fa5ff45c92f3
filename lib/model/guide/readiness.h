// What a school answered to a guide's questions, and when: the latest answer counts, and the
// earlier ones stay. The questions themselves are in guide.h.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

struct ReadinessAnswer {
  Id id = 0;
  std::string guide;
  std::string question;  ///< its key
  std::string asked;     ///< its text on that day
  std::string answer;    ///< one of readiness_words()
  std::optional<std::string> because = {};
  Date on_date{};
  std::optional<Id> answered_by = {};
};

/// The answer in force on a day, and how long it has been.
struct StandingAnswer {
  ReadinessAnswer latest;
  Date since{};                           ///< the day from which on every answer was this one
  std::optional<ReadinessAnswer> before;  ///< the last answer that was a different one
};

/// "yes", "partly", "no", "not known".
std::span<const std::string_view> readiness_words();

/// An answer as people write it: "no, two of four have it".
struct SaidAnswer {
  std::string answer;
  std::optional<std::string> because;
  bool operator==(const SaidAnswer&) const = default;
};
/// Nothing where the words do not begin with an answer, or have a control character.
std::optional<SaidAnswer> read_answer(std::string_view words);
/// "no: two of four have it", which read_answer() reads back.
std::string answer_words(const SaidAnswer& said);

Id add_readiness_answer(Db& db, const ReadinessAnswer& answer);
/// A guide's answers until a day, by day and number.
std::vector<ReadinessAnswer> readiness_answers(Db& db, std::string_view guide, Date day);
/// Those in force on a day, by question.
std::map<std::string, StandingAnswer, std::less<>> standing_answers(Db& db, std::string_view guide,
                                                                    Date day);
/// The names of the guides that have an answer by a day, in order.
std::vector<std::string> answered_guides(Db& db, Date day);

}  // namespace collab
