// What is due in mentoring: counts for everybody, pairs and people for the lead.
#include <fmt/format.h>

#include "model/school/calendar.h"
#include "report/attention/attention.h"
#include "report/mentor/words.h"

namespace collab {

void add_mentor_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found) {
  const auto due = mentor_due(db, school_calendar(db), day);
  const auto counts = count_due(due);
  constexpr int rules_told = 2;
  std::string text;
  int told = 0;
  for (std::size_t rule = 0; rule < mentor_rules; ++rule) {
    if (counts[rule] == 0 || ++told > rules_told) continue;
    text += text.empty() ? "" : "; ";
    text += counted_words(static_cast<MentorRule>(rule), counts[rule]);
  }
  if (told > rules_told) text += fmt::format("; and {} more", told - rules_told);
  if (text.empty()) return;
  Attention attention{"mentoring", std::move(text), {}, "collab mentor due"};
  if (names.shown())
    for (const MentorDue& each : due) attention.detail.push_back(due_words(db, names, each));
  found.push_back(std::move(attention));
}

}  // namespace collab
