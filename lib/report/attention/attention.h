// What needs somebody in the practices beside meetings: mentoring, lesson study, partners, goals.
// `status` and the weekly report show it; each practice has a file of its own in this folder
// that turns the model's own list of what is due into words.
#pragma once
#include <string>
#include <vector>

#include "report/audience.h"

namespace collab {

/// One thing to look at.
struct Attention {
  std::string topic;  ///< "mentoring", one word, as status shows it
  std::string text;   ///< without names and references: "1 pair is due to meet"
  std::vector<std::string>
      detail;           ///< one line for each, for whoever must act, with names and references
  std::string command;  ///< "collab mentor due"
};

/// What needs somebody on a day, by practice. Texts hold nobody's name; details do only where
/// `names` shows them. What belongs to a confidential team stays out.
std::vector<Attention> attention(Db& db, const Names& names, Date day);

/// The practices' own parts of it.
void add_mentor_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found);
void add_goal_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found);
void add_lesson_study_attention(Db& db, const Names& names, Date day,
                                std::vector<Attention>& found);
void add_partner_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found);
void add_growth_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found);
void add_hand_over_attention(Db& db, const Names& names, Date day, std::vector<Attention>& found);

}  // namespace collab
