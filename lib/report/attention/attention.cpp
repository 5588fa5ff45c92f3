// All practices' parts in the order in which they are shown.
#include "report/attention/attention.h"

namespace collab {

std::vector<Attention> attention(Db& db, const Names& names, Date day) {
  std::vector<Attention> found;
  add_mentor_attention(db, names, day, found);
  add_lesson_study_attention(db, names, day, found);
  add_goal_attention(db, names, day, found);
  add_partner_attention(db, names, day, found);
  add_growth_attention(db, names, day, found);
  add_hand_over_attention(db, names, day, found);
  return found;
}

}  // namespace collab
