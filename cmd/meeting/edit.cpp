// collab meeting edit: time, place, who leads, and what the meeting worked on.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/meeting/meeting.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Edit {
  std::string meeting;
  std::optional<std::string> at, place, facilitator, recorder, connection, evidence, noticed;
  std::optional<int> minutes;
  std::vector<std::string> focus, clear;
  std::optional<bool> next_step;
};

void declare_edit(Options& options, Edit& edit) {
  options.argument("MEETING", "which one", edit.meeting, Value::meeting);
  options.option("--at", "TIME", "when it starts", edit.at, Value::time);
  options.number("--minutes", "how long it takes", edit.minutes);
  options.text("--place", "where", edit.place);
  options.option("--facilitator", "PERSON", "who leads", edit.facilitator, Value::person);
  options.option("--recorder", "PERSON", "who takes notes", edit.recorder, Value::person);
  options.many("--focus", "1-4", "a question of the four that it worked on", edit.focus,
               Value::number);
  options.text("--connection", "how it was opened", edit.connection);
  options.text("--evidence", "what the team looked at", edit.evidence);
  options.text("--noticed", "what it noticed", edit.noticed);
  options.flag("--next-step", "--no-next-step: nobody needs to do anything after it",
               edit.next_step);
  declare_clear(options,
                "at, minutes, place, facilitator, recorder, focus, connection, evidence, noticed, "
                "reason",
                edit.clear);
}

int focus_question(const std::string& text) {
  if (text.size() == 1 && text[0] >= '1' && text[0] <= '4') return text[0] - '0';
  throw Error(Kind::usage, fmt::format("'{}' is none of the four questions", visible(text)),
              "1 learn, 2 know, 3 not yet, 4 already");
}

void fill(Desk& desk, const Edit& edit, Meeting& meeting) {
  if (edit.at) meeting.start_time = time_from(*edit.at);
  if (edit.minutes) meeting.minutes = length_from(*edit.minutes);
  if (edit.place) meeting.place = one_line(*edit.place, "place");
  if (edit.facilitator) meeting.facilitator = find_person(desk.db(), *edit.facilitator).id;
  if (edit.recorder) meeting.recorder = find_person(desk.db(), *edit.recorder).id;
  if (edit.connection) meeting.connection = accept_text(*edit.connection, "connection");
  if (edit.evidence) meeting.evidence = accept_text(*edit.evidence, "evidence");
  if (edit.noticed) meeting.noticed = accept_text(*edit.noticed, "what was noticed");
  if (edit.next_step) meeting.no_next_step = !*edit.next_step;
}

void run_edit_edit(Desk& desk, const Edit& edit) {
  Meeting meeting = find_meeting(desk.db(), edit.meeting, desk.today);
  std::vector<int> focus = meeting_focus(desk.db(), meeting.id);
  if (!edit.focus.empty()) focus.clear();
  for (const std::string& each : edit.focus) focus.push_back(focus_question(each));
  fill(desk, edit, meeting);
  clear_fields(edit.clear, {{"at", [&] { meeting.start_time.reset(); }},
                            {"minutes", [&] { meeting.minutes.reset(); }},
                            {"place", [&] { meeting.place.reset(); }},
                            {"facilitator", [&] { meeting.facilitator.reset(); }},
                            {"recorder", [&] { meeting.recorder.reset(); }},
                            {"focus", [&] { focus.clear(); }},
                            {"connection", [&] { meeting.connection.reset(); }},
                            {"evidence", [&] { meeting.evidence.reset(); }},
                            {"noticed", [&] { meeting.noticed.reset(); }},
                            {"reason", [&] { meeting.reason.reset(); }}});
  store_meeting(desk.db(), meeting);
  set_meeting_focus(desk.db(), meeting.id, focus);
  desk.done(reference('M', meeting.id));
}

constexpr Command meeting_edit_rows[] = {
    {"meeting", "edit", "change what is known of a meeting", Needs::write,
     &bind<declare_edit, run_edit_edit>},
};

}  // namespace

extern const Verbs meeting_edit_verbs = meeting_edit_rows;

}  // namespace collab
