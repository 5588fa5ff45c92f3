// collab meeting: the files that its verbs are in, and their order.
#include "cmd/meeting/meeting.h"

namespace collab {

extern const Verbs meeting_new_verbs, meeting_record_verbs, meeting_plan_verbs,
    meeting_agenda_verbs, meeting_attend_verbs, meeting_settle_verbs, meeting_show_verbs,
    meeting_edit_verbs, meeting_explain_verbs, meeting_questions_verbs;

namespace {

constexpr const Verbs* meeting_files[] = {
    &meeting_new_verbs,     &meeting_record_verbs,   &meeting_plan_verbs, &meeting_agenda_verbs,
    &meeting_attend_verbs,  &meeting_settle_verbs,   &meeting_show_verbs, &meeting_edit_verbs,
    &meeting_explain_verbs, &meeting_questions_verbs};
constexpr std::string_view meeting_order =
    "new, record, explain, schedule, agenda, attend, settle, questions, list, show, edit, move, "
    "cancel, "
    "remove";

}  // namespace

extern const Noun meeting_noun{"meeting", "meetings: plan, document, record, look back",
                               meeting_files, meeting_order};

}  // namespace collab
