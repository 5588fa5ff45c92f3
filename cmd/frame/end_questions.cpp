// What an operation changed may be what a question was about: somebody joined the roster, the
// action was entered by hand. Operations that touch nothing of the kind, and workspaces without a
// question, pay for a statement or two.
#include "cmd/frame/end_questions.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "document/record/record.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"

namespace collab {
namespace {

void tell_ended(Desk& desk, const Ended& ended, const ConfidentialTexts& confidential) {
  for (const Question& each : ended.questions) {
    const bool hidden = confidential.hides(each);
    desk.say(fmt::format("question {} of {} has ended{}", each.number, reference('M', each.meeting),
                         hidden ? "" : ": " + visible(each.text)));
    if (hidden) return;
  }
  for (const std::string& line : ended.recorded.details)
    if (!line.starts_with("notes ")) desk.detail(line);
}

}  // namespace

void end_answered_questions(Desk& desk) {
  const std::vector<Ended> all =
      end_questions(*desk.workspace, *desk.operation, {desk.now, desk.today});
  if (all.empty()) return;
  const ConfidentialTexts confidential(desk.db());
  for (const Ended& each : all) tell_ended(desk, each, confidential);
}

}  // namespace collab
