// collab mentor: the files that its verbs are in, and their order.
#include "cmd/mentor/mentor.h"

#include "base/error.h"

namespace collab {

extern const Verbs mentor_match_verbs, mentor_pair_verbs, mentor_pair_show_verbs,
    mentor_pair_end_verbs, mentor_log_verbs, mentor_cycle_verbs, mentor_plan_verbs,
    mentor_due_verbs, mentor_train_verbs;

namespace {

constexpr const Verbs* mentor_files[] = {
    &mentor_match_verbs,    &mentor_pair_verbs, &mentor_pair_show_verbs,
    &mentor_pair_end_verbs, &mentor_log_verbs,  &mentor_cycle_verbs,
    &mentor_plan_verbs,     &mentor_due_verbs,  &mentor_train_verbs};
constexpr std::string_view mentor_order =
    "match, pair new, pair list, pair show, pair, log, cycle, plan, record, due, train";

}  // namespace

Date day_past(const Desk& desk, const std::optional<std::string>& on) {
  const Date day = desk.date(on, desk.today);
  if (day > desk.today) throw Error(Kind::usage, iso(day) + " is still to come");
  return day;
}

extern const Noun mentor_noun{"mentor",
                              "mentoring and coaching: who works with whom, and whether "
                              "they meet",
                              mentor_files, mentor_order};

}  // namespace collab
