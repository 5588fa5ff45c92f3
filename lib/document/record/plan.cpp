// What stood on the sheet beforehand, and what was said about the work: all but decisions and
// actions.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/record/recording.h"
#include "document/record/said.h"
#include "model/meeting/celebration.h"
#include "model/meeting/disagreement.h"
#include "model/records/reference.h"

namespace collab {
namespace {

std::optional<std::string> as_text(const std::optional<Id>& number) {
  if (!number) return std::nullopt;
  return std::to_string(*number);
}
std::optional<std::string> as_text(const std::optional<int>& number) {
  if (!number) return std::nullopt;
  return std::to_string(*number);
}
std::optional<std::string> as_text(const std::optional<std::string>& text) { return text; }

/// Merges one field: `now` is what the document says of it.
template <class T>
void merge_field(Recording& recording, const std::string& key, std::optional<T>& ours,
                 const std::optional<T>& now) {
  recording.merge.stays(key, recording.planned ? as_text(ours) : std::nullopt);
  if (!now || !recording.merge.applies(key, as_text(ours), "the " + key)) return;
  if (recording.held_before && ours)
    recording.detail(key, fmt::format("was {}, now {}", recording.merge.shown(key, *as_text(ours)),
                                      recording.merge.shown(key, *as_text(now))));
  ours = now;
}

/// The same for what people wrote during the meeting, which a correction may also take out.
void merge_text(Recording& recording, const std::string& key, std::optional<std::string>& ours,
                const std::optional<At<Text>>& now) {
  if (now && recording.merge.applies(key, ours, "what stands under " + key)) ours = now->text;
  if (recording.merge.withdraws(key, ours)) ours = std::nullopt;
}

std::optional<Id> person_of(const std::optional<ReadPerson>& read) {
  if (!read) return std::nullopt;
  return read->person;
}

void record_topic(Recording& recording, AgendaItem topic, std::vector<AgendaItem>& items) {
  const std::string key = topic_key(topic.text);
  const auto at = std::find_if(items.begin(), items.end(),
                               [&](const AgendaItem& each) { return topic_key(each.text) == key; });
  if (at == items.end()) {
    if (!recording.merge.applies(key + "/text", std::nullopt, "an agenda item")) return;
    topic.meeting = recording.meeting.id;
    topic.id = add_agenda_item(recording.db(), topic);
    items.push_back(topic);
    return;
  }
  AgendaItem item = *at;
  Merge& merge = recording.merge;
  if (topic.proposed_by &&
      merge.applies(key + "/proposer", as_text(item.proposed_by), "who proposed it"))
    item.proposed_by = topic.proposed_by;
  if (topic.minutes && merge.applies(key + "/minutes", as_text(item.minutes), "its minutes"))
    item.minutes = topic.minutes;
  if (topic.focus && merge.applies(key + "/focus", as_text(item.focus), "its focus"))
    item.focus = topic.focus;
  if (!(item == *at)) store_agenda_item(recording.db(), item);
}

void record_topics(Recording& recording) {
  std::vector<AgendaItem> items = agenda_items(recording.db(), recording.meeting.id);
  for (const AgendaItem& topic : recording.reading.topics) record_topic(recording, topic, items);
  for (const AgendaItem& each : items) {
    if (recording.merge.withdraws(topic_key(each.text) + "/text", each.text)) {
      remove_agenda_item(recording.db(), each);
    }
  }
}

void record_focus(Recording& recording) {
  const std::vector<int> ours = meeting_focus(recording.db(), recording.meeting.id);
  std::optional<std::string> known;
  if (!ours.empty()) known = numbers_value(ours);
  if (recording.merge.applies("focus", known, "the focus")) {
    set_meeting_focus(recording.db(), recording.meeting.id, recording.reading.focus);
  } else if (recording.merge.withdraws("focus", known)) {
    set_meeting_focus(recording.db(), recording.meeting.id, {});
  }
}

void record_answers(Recording& recording) {
  Db& db = recording.db();
  const std::vector<Answer> ours = meeting_answers(db, recording.meeting.id);
  const auto answer_to = [&](const std::string& prompt) -> std::optional<std::string> {
    const auto at = std::find_if(ours.begin(), ours.end(),
                                 [&](const Answer& each) { return each.prompt == prompt; });
    return at == ours.end() ? std::nullopt : std::optional(at->answer);
  };
  for (const Answer& each : recording.reading.answers) {
    if (recording.merge.applies(answer_key(each.prompt), answer_to(each.prompt), "the answer")) {
      set_meeting_answer(db, recording.meeting.id, each.prompt, each.answer);
    }
  }
  for (const Answer& each : ours) {
    if (recording.merge.withdraws(answer_key(each.prompt), each.answer)) {
      set_meeting_answer(db, recording.meeting.id, each.prompt, std::nullopt);
    }
  }
}

void record_celebrations(Recording& recording) {
  Db& db = recording.db();
  const Meeting& meeting = recording.meeting;
  std::vector<Celebration> ours = celebrations_of_meeting(db, meeting.id);
  for (const Celebration& each : recording.reading.celebrations) {
    const std::string key = celebration_key(each.text);
    const auto at = std::find_if(ours.begin(), ours.end(), [&](const Celebration& known) {
      return celebration_key(known.text) == key;
    });
    if (at == ours.end()) {
      if (!recording.merge.applies(key, std::nullopt, "a celebration")) continue;
      add_celebration(db,
                      {0, meeting.team, meeting.id, each.text, meeting.held_on, each.may_share});
    } else if (recording.merge.applies(key + "/may_share", at->may_share ? "1" : "0",
                                       "whether it may be told outside the team")) {
      at->may_share = each.may_share;
      store_celebration(db, *at);
    }
  }
  for (const Celebration& each : ours) {
    if (recording.merge.withdraws(celebration_key(each.text), each.text)) {
      remove_celebration(db, each.id);
    }
  }
}

void record_disagreements(Recording& recording) {
  Db& db = recording.db();
  const Meeting& meeting = recording.meeting;
  const std::vector<Disagreement> ours = disagreements_of_meeting(db, meeting.id);
  for (const Text& each : recording.reading.disagreements) {
    const bool known = std::any_of(ours.begin(), ours.end(), [&](const Disagreement& other) {
      return disagreement_key(other.text) == disagreement_key(each.text);
    });
    if (known || !recording.merge.applies(disagreement_key(each.text), std::nullopt, "it"))
      continue;
    add_disagreement(db, {0, meeting.team, {}, meeting.id, each.text, meeting.held_on, {}, {}});
    recording.detail("new", fmt::format("disagreement: {}", visible(each.text)));
  }
  for (const Disagreement& each : ours) {
    if (!each.closed_on && recording.merge.withdraws(disagreement_key(each.text), each.text)) {
      remove_disagreement(db, each.id);
    }
  }
}

void record_settled(Recording& recording) {
  Db& db = recording.db();
  const Date day = recording.meeting.held_on;
  for (const Disagreement& each : disagreements_before(db, recording.meeting.team, day)) {
    const std::string key = settled_key(each.id);
    if (recording.merge.withdraws(key, each.how)) {
      settle_disagreement(db, each.id, std::nullopt, std::nullopt);
    } else if (recording.merge.applies(key, each.how, "how it was settled")) {
      const std::string& how = *recording.merge.said(key);
      settle_disagreement(db, each.id, day, how);
      recording.detail(reference('M', each.meeting.value_or(recording.meeting.id)),
                       fmt::format("settled: {}: {}", visible(each.text), visible(how)));
    }
  }
}

}  // namespace

void record_plan(Recording& recording) {
  Meeting& meeting = recording.meeting;
  const Reading& reading = recording.reading;
  merge_field(recording, "facilitator", meeting.facilitator, person_of(reading.facilitator));
  merge_field(recording, "recorder", meeting.recorder, person_of(reading.recorder));
  merge_field(recording, "start", meeting.start_time, reading.start);
  merge_field(recording, "minutes", meeting.minutes, reading.minutes);
  const auto place = reading.place ? std::optional<std::string>(reading.place->text) : std::nullopt;
  merge_field(recording, "place", meeting.place, place);
  record_topics(recording);
}

void record_talk(Recording& recording) {
  Meeting& meeting = recording.meeting;
  const Reading& reading = recording.reading;
  merge_text(recording, "connection", meeting.connection, reading.connection);
  merge_text(recording, "evidence", meeting.evidence, reading.evidence);
  merge_text(recording, "noticed", meeting.noticed, reading.noticed);
  std::optional<std::string> none;
  if (meeting.no_next_step) none = "1";
  if (recording.merge.applies("no_next_step", none, "no next step needed"))
    meeting.no_next_step = true;
  if (recording.merge.withdraws("no_next_step", none)) meeting.no_next_step = false;
  record_focus(recording);
  record_answers(recording);
  record_celebrations(recording);
  record_disagreements(recording);
  record_settled(recording);
  record_hand_offs(recording);
  record_practices(recording);
}

}  // namespace collab
