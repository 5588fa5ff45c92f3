// What a meeting has for other teams; see recording.h.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/record/said.h"
#include "model/meeting/confidential.h"
#include "model/meeting/practice.h"
#include "model/records/reference.h"

namespace collab {
namespace {

void record_one(Recording& recording, const std::vector<Practice>& ours, const Practice& said) {
  Db& db = recording.db();
  const std::string key = shared_key(said.text);
  const auto at = std::ranges::find_if(
      ours, [&](const Practice& known) { return shared_key(known.text) == key; });
  const auto before = at == ours.end() ? std::nullopt : std::optional(shared_value(*at));
  if (!recording.merge.applies(key, before, "what is shared")) return;
  Practice fresh = at == ours.end() ? said : *at;
  fresh.kind = said.kind;
  if (has_place(fresh.kind)) fresh.place = said.place;
  fresh.text = said.text;
  fresh.team = recording.meeting.team;
  fresh.meeting = recording.meeting.id;
  fresh.shared_on = recording.meeting.held_on;
  if (at != ours.end()) {
    store_practice(db, fresh);
    recording.detail(reference('H', fresh.id),
                     fmt::format("shared: {}", visible(shared_words(fresh))));
    return;
  }
  const Id id = add_practice(db, fresh);
  recording.detail("new", fmt::format("{} shared: {}", reference('H', id), visible(said.text)));
}

}  // namespace

void record_practices(Recording& recording) {
  Db& db = recording.db();
  if (ConfidentialTexts(db).hides(recording.meeting.team)) {
    if (!recording.reading.shared.empty())
      recording.result.warnings.push_back(
          "what is worth sharing was not recorded: the team's meetings are confidential");
    return;
  }
  const std::vector<Practice> ours = practices(db, {.meeting = recording.meeting.id});
  for (const At<Practice>& each : recording.reading.shared) record_one(recording, ours, each);
  for (const Practice& each : ours) {
    if (!recording.merge.withdraws(shared_key(each.text), shared_value(each))) continue;
    const bool is_used = !each.trials.empty();
    if (!is_used) remove_practice(db, each.id);
    recording.detail(reference('H', each.id),
                     is_used ? "stays, since another team tried it" : "is shared no longer");
  }
}

}  // namespace collab
