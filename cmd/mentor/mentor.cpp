// collab mentor: the table of its verbs. Each idea has a file of its own, see verbs.h.
#include "base/error.h"
#include "cmd/mentor/verbs.h"

namespace collab {
namespace {

constexpr Command mentor_commands[] = {
    {"mentor", "match", "propose a mentor for every new educator without one, and say why",
     Needs::write, &bind_mentor_match},
    {"mentor", "pair new", "somebody mentors somebody", Needs::write, &bind_mentor_pair_new},
    {"mentor", "pair list", "who mentors whom", Needs::read, &bind_mentor_pair_list},
    {"mentor", "pair show", "one pair; its own words only with --private", Needs::read,
     &bind_mentor_pair_show},
    {"mentor", "pair edit", "change a pair's time, place, dates or focus", Needs::write,
     &bind_mentor_pair_edit},
    {"mentor", "pair end", "a pair is over: set the last day and destroy its own words",
     Needs::write, &bind_mentor_pair_end},
    {"mentor", "pair reopen", "a pair goes on: take the last day away", Needs::write,
     &bind_mentor_pair_reopen},
    {"mentor", "pair remove", "take back a mistaken entry", Needs::write, &bind_mentor_pair_remove},
    {"mentor", "log", "note that a pair met: day, minutes and kind, never what about", Needs::write,
     &bind_mentor_log},
    {"mentor", "log list", "which pair met when", Needs::read, &bind_mentor_log_list},
    {"mentor", "log remove", "take back a mistaken contact", Needs::write, &bind_mentor_log_remove},
    {"mentor", "cycle start", "a coaching cycle begins", Needs::write, &bind_mentor_cycle_start},
    {"mentor", "cycle step", "the next stage is done: observe, reflect, goal, follow-up",
     Needs::write, &bind_mentor_cycle_step},
    {"mentor", "cycle stop", "give a cycle up early, with a word for the reason", Needs::write,
     &bind_mentor_cycle_stop},
    {"mentor", "cycle list", "coaching cycles and how far they are", Needs::read,
     &bind_mentor_cycle_list},
    {"mentor", "cycle remove", "take back a cycle entered by mistake", Needs::write,
     &bind_mentor_cycle_remove},
    {"mentor", "plan", "the sheet for a pair's next conversation", Needs::read, &bind_mentor_plan},
    {"mentor", "record", "read a conversation's sheet back: its date, minutes, kind and step",
     Needs::write, &bind_mentor_record},
    {"mentor", "due", "what is due in mentoring: counts, or the detail for the lead", Needs::read,
     &bind_mentor_due},
    {"mentor", "train", "note that people had a mentor's training", Needs::write,
     &bind_mentor_train},
    {"mentor", "train list", "who is trained, and who had which training", Needs::read,
     &bind_mentor_train_list},
    {"mentor", "train remove", "take back a training entered by mistake", Needs::write,
     &bind_mentor_train_remove},
};

}  // namespace

Date day_past(const Desk& desk, const std::optional<std::string>& on) {
  const Date day = desk.date(on, desk.today);
  if (day > desk.today) throw Error(Kind::usage, iso(day) + " is still to come");
  return day;
}

extern const Noun mentor_noun{"mentor",
                              "mentoring and coaching: who works with whom, and whether "
                              "they meet",
                              mentor_commands};

}  // namespace collab
