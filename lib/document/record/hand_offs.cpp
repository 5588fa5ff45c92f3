// What a meeting passes on, and what it answers; see recording.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/record/said.h"
#include "model/meeting/confidential.h"
#include "model/meeting/hand_off.h"
#include "model/number.h"

namespace collab {
namespace {

void record_passed(Recording& recording) {
  Db& db = recording.db();
  const Meeting& meeting = recording.meeting;
  const std::vector<HandOff> ours = hand_offs(db, {.meeting = meeting.id});
  for (const At<HandOff>& each : recording.reading.passed) {
    const std::string key = passed_key(each.text);
    const auto at = std::ranges::find_if(
        ours, [&](const HandOff& known) { return passed_key(known.text) == key; });
    const auto before = at == ours.end() ? std::nullopt : std::optional(receiver_value(*at));
    if (!recording.merge.applies(key + "/to", before, "to whom it goes")) continue;
    if (at != ours.end()) remove_hand_off(db, at->id);
    HandOff fresh = each;
    fresh.from_team = meeting.team;
    fresh.meeting = meeting.id;
    fresh.handed_on = meeting.held_on;
    const Id id = add_hand_off(db, fresh);
    recording.detail("new",
                     fmt::format("{} passed on: {}", reference('O', id), visible(each.text)));
  }
  for (const HandOff& each : ours)
    if (!each.acknowledged_on &&
        recording.merge.withdraws(passed_key(each.text) + "/to", receiver_value(each))) {
      remove_hand_off(db, each.id);
      recording.detail(reference('O', each.id), "is passed on no longer");
    }
}

void record_heard(Recording& recording) {
  Db& db = recording.db();
  const Date day = recording.meeting.held_on;
  for (HandOff each : hand_offs(db, {.to_team = recording.meeting.team})) {
    const std::string key = heard_key(each.id);
    const auto before = each.acknowledged_on ? each.answer : std::nullopt;
    if (recording.merge.withdraws(key, before)) {
      each.acknowledged_on.reset();
      each.answer.reset();
      store_hand_off(db, each);
    } else if (recording.merge.applies(key, before, "the answer")) {
      each.acknowledged_on = std::max(day, each.handed_on);
      each.answer = *recording.merge.said(key);
      store_hand_off(db, each);
      recording.detail(reference('O', each.id), fmt::format("answered: {}", visible(*each.answer)));
    }
  }
}

}  // namespace

void record_hand_offs(Recording& recording) {
  if (!ConfidentialTexts(recording.db()).hides(recording.meeting.team))
    record_passed(recording);
  else if (!recording.reading.passed.empty())
    recording.result.warnings.push_back(
        "what is to be passed on was not: the team's meetings are confidential");
  record_heard(recording);
}

}  // namespace collab
