// How single facts are said in a document, one function a kind of line: written by write.cpp, and
// known again by document/read/read.cpp when a line still says the same.
#pragma once
#include <string>
#include <vector>

#include "document/days/day_said.h"
#include "document/sheet/agenda.h"
#include "document/sheet/template.h"

namespace collab {

/// "Ana and Ben: share exit-ticket data, due Mon Nov 16", without number and state. Names and texts
/// pass through `shown`, which escapes them for Markdown or leaves them.
using Shown = std::string (*)(std::string_view text);
std::string action_phrase(const AgendaAction& action, const DayView& view, Shown shown);
/// " done Thu Nov 12", " not yet", " drop: schedule changed"; empty where nothing was said.
std::string state_phrase(const AgendaAction& action, const DayView& view, Shown shown);
/// "(all agreed; look again Mon Dec 14)", or empty.
std::string how_phrase(const AgendaDecision& decision, const DayView& view, Shown shown);
/// "all but Cy Ng (excused); guests: Maria Lopez; student voice x 2"
std::string attendance_phrase(const Agenda& agenda, Shown shown);
/// "member x 4, student voice x 2", or only "4".
std::string headcount_phrase(const std::vector<AgendaHeadcount>& counts, Shown shown);
/// "3:00", with "am" or "pm" where a school's day would make another time of it.
std::string time_phrase(Minutes time);
/// The time of a school's day that "3:00" means.
Minutes school_time(Minutes spoken);

/// The lines of a field that stands for several, as Markdown without their bullets.
std::vector<std::string> list_lines(const Agenda& agenda, Field field, const DayView& view);

/// The question after a decision that is due for a look back.
inline constexpr std::string_view look_back_question = "what came of it?";
/// The question after a disagreement that is open.
/// Behind what another team handed on.
inline constexpr std::string_view heard_question = "what do we answer?";
inline constexpr std::string_view settle_question = "how was it settled?";
/// After a celebration that may be shown outside the team.
inline constexpr std::string_view may_share_words = "(ok to share)";

}  // namespace collab
