// collab meeting: the table of its verbs, which are in meeting_*.cpp.
#include "cmd/meeting/verbs.h"

namespace collab {
namespace {

constexpr Command meeting_commands[] = {
    {"meeting", "new", "plan the next meeting and write its agenda", Needs::write,
     &bind_meeting_new},
    {"meeting", "record", "read a filled-in document back", Needs::write, &bind_meeting_record},
    {"meeting", "schedule", "plan a meeting, without a document", Needs::write,
     &bind_meeting_schedule},
    {"meeting", "agenda add", "put an item on a meeting's agenda", Needs::write,
     &bind_meeting_agenda_add},
    {"meeting", "agenda list", "the items on a meeting's agenda", Needs::read,
     &bind_meeting_agenda_list},
    {"meeting", "agenda edit", "change an item on a meeting's agenda", Needs::write,
     &bind_meeting_agenda_edit},
    {"meeting", "agenda remove", "take an item off a meeting's agenda", Needs::write,
     &bind_meeting_agenda_remove},
    {"meeting", "attend", "note who was there", Needs::write, &bind_meeting_attend},
    {"meeting", "settle", "note how a disagreement was settled", Needs::write,
     &bind_meeting_settle},
    {"meeting", "questions", "what documents left open", Needs::read, &bind_meeting_questions},
    {"meeting", "list", "meetings by day", Needs::read, &bind_meeting_list},
    {"meeting", "show", "one meeting with everything that belongs to it", Needs::read,
     &bind_meeting_show},
    {"meeting", "edit", "change what is known of a meeting", Needs::write, &bind_meeting_edit},
    {"meeting", "move", "put a meeting on another day, with the reason", Needs::write,
     &bind_meeting_move},
    {"meeting", "cancel", "note that a meeting does not take place, and why", Needs::write,
     &bind_meeting_cancel},
    {"meeting", "remove", "take back a meeting entered by mistake", Needs::write,
     &bind_meeting_remove},
};

}  // namespace

extern const Noun meeting_noun{"meeting", "meetings: plan, document, record, look back",
                               meeting_commands};

}  // namespace collab
