// collab meeting settle: what became of a disagreement that was raised at a meeting.
#include <fmt/format.h>

#include <algorithm>

#include "base/digits.h"
#include "base/text.h"
#include "fields.h"
#include "meeting_verbs.h"
#include "model/disagreement.h"
#include "model/reference.h"

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

bool is_meant(const Disagreement& each, std::size_t place, const std::string& which) {
  if (const auto wanted = number(which)) return place == static_cast<std::size_t>(*wanted);
  return folded(each.text).starts_with(folded(which));
}

/// The disagreements of the meeting in words, with their places.
std::string places_of(const std::vector<Disagreement>& all) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < all.size(); ++i) {
    words.push_back(fmt::format("{} '{}'{}", i + 1, clipped(visible(all[i].text), 40),
                                all[i].closed_on ? " (settled)" : ""));
  }
  return "say which: " + join(words, ", ");
}

/// The one that is meant; without a word the only one that is open.
Disagreement meant(Db& db, const Meeting& meeting, const std::optional<std::string>& which) {
  const std::vector<Disagreement> all = disagreements_of_meeting(db, meeting.id);
  const std::string name = reference('M', meeting.id);
  if (all.empty()) {
    throw Error(Kind::not_found, fmt::format("no disagreement was raised at {}", name));
  }
  std::vector<Disagreement> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (which ? is_meant(all[i], i + 1, *which) : !all[i].closed_on) found.push_back(all[i]);
  }
  if (found.size() == 1) return found.front();
  if (which) {
    throw Error(Kind::not_found,
                fmt::format("'{}' is {} of the disagreements of {}", visible(*which),
                            found.empty() ? "none" : "several", name),
                places_of(all));
  }
  throw Error(Kind::usage,
              fmt::format("{} has {} that are open", name,
                          found.empty() ? "no disagreements" : "several disagreements"),
              places_of(all));
}

void run_settle(Desk& desk, const Settle& settle) {
  const Meeting meeting = find_meeting(desk.db(), settle.meeting, desk.today);
  const Disagreement chosen = meant(desk.db(), meeting, settle.which);
  const std::string name = reference('M', meeting.id);
  const Date day = desk.date(settle.on, desk.today);
  if (day < chosen.opened_on || day > desk.today) {
    throw Error(Kind::usage,
                fmt::format("a disagreement of {} was settled between {}, when it was raised, and "
                            "today",
                            name, iso(chosen.opened_on)));
  }
  if (chosen.closed_on)
    throw Error(
        Kind::refused,
        fmt::format("'{}' was settled on {}: {}", visible(chosen.text), iso(*chosen.closed_on),
                    visible(chosen.how.value_or("it is not noted how"))),
        "to note something else, take that back first: collab log, collab undo");
  const std::string how = one_line(settle.how, "way it was settled");
  settle_disagreement(desk.db(), chosen.id, day, how);
  desk.done(fmt::format("a disagreement of {}", name));
  desk.say(fmt::format("{}: '{}' is settled: {}", name, visible(chosen.text), visible(how)));
}

}  // namespace

Run bind_meeting_settle(Options& options) {
  return bind<Settle, declare_settle, run_settle>(options);
}

}  // namespace collab
