// Why a block is not recorded, and what it is measured by; see outcome.h.
#include "document/record/outcome.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "document/text/quoted.h"
#include "model/records/reference.h"
#include "model/team/team.h"

namespace collab {

namespace {

/// Nothing of the block is recorded; why stands at the line that says which meeting it is.
Recorded refused(const Reading& reading, const std::string& file, Id meeting, Doubt doubt) {
  Recorded result;
  result.meeting = meeting;
  const Spot at = reading.identity.at;
  Asked asked;
  asked.file = file;
  asked.line = at.line;
  asked.column = at.column;
  asked.what = std::move(doubt.what);
  asked.hint = std::move(doubt.hint);
  result.questions.push_back(std::move(asked));
  return result;
}

}  // namespace

Recorded refuse_other(const Reading& reading, const Recording& recording, const std::string& file) {
  const Meeting& meeting = recording.meeting;
  const std::string day = iso(meeting.held_on);
  const std::string slug = team_by_id(recording.db(), meeting.team)->slug;
  const bool numbered = reading.identity.number.has_value();
  return refused(
      reading, file, meeting.id,
      {0,
       fmt::format(
           "this document's {} that of M{}, which is recorded already and said other things",
           numbered ? "number is" : "day is", meeting.id),
       fmt::format(
           "if it is another meeting, correct the {}, or give it one of its own: collab meeting "
           "schedule {} --on {} --again; if it is M{}: collab meeting record FILE --date {}",
           numbered ? "number and the day" : "day", slug, day, meeting.id, day)});
}

Recorded refuse_cancelled(const Reading& reading, const Meeting& meeting, const std::string& file) {
  return refused(
      reading, file, meeting.id,
      {0, fmt::format("M{} was cancelled, but the document says that it took place", meeting.id),
       fmt::format("collab undo takes the cancelling back; or: collab meeting attend M{}",
                   meeting.id)});
}

Recorded not_held(const Reading& reading, Recorded result) {
  result.outcome = Recorded::Outcome::untouched;
  const std::string name = result.meeting > 0 ? reference('M', result.meeting) + " stays as it is"
                                              : "no meeting is recorded";
  if (!reading.not_held) {
    result.headline = fmt::format("nothing is filled in, so {}", name);
    return result;
  }
  result.headline = fmt::format("it says {}, so {}", quoted(reading.not_held->text), name);
  if (result.meeting > 0)
    result.headline +=
        fmt::format("; where it was called off: collab meeting cancel M{}", result.meeting);
  return result;
}

void ask_whether_held(Recording& recording) {
  const auto& said = recording.reading.not_held;
  if (!said || recording.meeting.state != "held") return;
  recording.merge.ask(
      said->at,
      fmt::format("{} stands beside what only a meeting leaves behind", quoted(said->text)),
      "take the line out, or the others; where nobody met: collab undo");
}

void count_lines(const Reading& reading, Recorded& result) {
  for (const AccountedLine& each : reading.lines) {
    const bool written = each.use == LineUse::understood || each.use == LineUse::note ||
                         each.use == LineUse::question;
    if (!written || trim(each.text).starts_with('#')) continue;
    ++result.filled_in;
    if (each.use == LineUse::understood) ++result.understood;
  }
}

}  // namespace collab
