// collab mentor due: counts for everybody, who and what for the lead who must act.
#include "cmd/frame/naming.h"
#include "cmd/mentor/mentor.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "report/mentor/words.h"

namespace collab {
namespace {

struct Due {
  std::optional<std::string> audience;
};

void declare_due(Options& options, Due& due) {
  options.choice("--for", "lead: who and what; anybody else sees counts", due.audience,
                 {"lead", "principal"});
}

Table count_table(const std::vector<MentorDue>& due) {
  Table table{"mentor.due", "Due", {{"rule", "What is due"}, {"count", "How many"}}, {}};
  const auto counts = count_due(due);
  for (std::size_t rule = 0; rule < mentor_rules; ++rule)
    table.rows.push_back(
        {std::string(rule_words(static_cast<MentorRule>(rule))), few_words(counts[rule])});
  return table;
}

Table detail_table(Desk& desk, const std::vector<MentorDue>& due) {
  const Names names(desk.db(), Audience::lead);
  Table table{"mentor.due.detail",
              "Due",
              {{"rule", "What is due"},
               {"pairing", "Pair", Type::reference},
               {"person", "Person", Type::reference},
               {"since", "Since", Type::date},
               {"detail", "Detail"},
               {"command", "Command"}},
              {}};
  for (const MentorDue& each : due)
    table.rows.push_back({std::string(rule_words(each.rule)), reference_cell('P', each.pairing),
                          handle_cell(desk.db(), each.person), each.since,
                          due_words(desk.db(), names, each), due_command(desk.db(), each)});
  return table;
}

void run_due(Desk& desk, const Due& asked) {
  const auto due = mentor_due(desk.db(), school_calendar(desk.db()), desk.today);
  if (asked.audience == "lead") return desk.show(detail_table(desk, due));
  desk.show(count_table(due));
  if (!due.empty()) desk.say("who and what, for the mentoring lead: collab mentor due --for lead");
}

constexpr Command mentor_due_rows[] = {
    {"mentor", "due", "what is due in mentoring: counts, or the detail for the lead", Needs::read,
     &bind<declare_due, run_due>},
};

}  // namespace

extern const Verbs mentor_due_verbs = mentor_due_rows;

}  // namespace collab
