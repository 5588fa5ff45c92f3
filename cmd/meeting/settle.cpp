// collab meeting settle: what became of a disagreement that was raised at a meeting.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/meeting/disagreement_choice.h"
#include "cmd/meeting/meeting.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Settle {
  std::string meeting, how;
  std::optional<std::string> which, on;
};

void declare_settle(Options& options, Settle& settle) {
  options.argument("MEETING", "where it was raised", settle.meeting, Value::meeting);
  options.argument("WHICH", "its place among the meeting's disagreements, or the start of its text",
                   settle.which, Value::text);
  options.required("--how", "TEXT", "how it was settled", settle.how, Value::text);
  options.option("--on", "DATE", "when (default: today)", settle.on, Value::date);
}

void run_settle(Desk& desk, const Settle& settle) {
  const Meeting meeting = find_meeting(desk.db(), settle.meeting, desk.today);
  const std::string name = reference('M', meeting.id);
  const auto all = disagreements_of_meeting(desk.db(), meeting.id);
  if (all.empty())
    throw Error(Kind::not_found, fmt::format("no disagreement was raised at {}", name));
  const Disagreement chosen = disagreement_meant(all, settle.which, name);
  const std::string how = one_line(settle.how, "way it was settled");
  settle_meant(desk, chosen, desk.date(settle.on, desk.today), how);
  desk.done(fmt::format("a disagreement of {}", name));
  desk.say(fmt::format("{}: '{}' is settled: {}", name, visible(chosen.text), visible(how)));
}

constexpr Command meeting_settle_rows[] = {
    {"meeting", "settle", "note how a disagreement was settled", Needs::write,
     &bind<declare_settle, run_settle>},
};

}  // namespace

extern const Verbs meeting_settle_verbs = meeting_settle_rows;

}  // namespace collab
