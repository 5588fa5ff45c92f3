// collab meeting schedule, move, cancel, remove: which day a team meets, and when it does not.
#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/meeting/meeting.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

void warn_of_day_off(Desk& desk, Date day) {
  if (no_school(no_school_days(desk.db()), day)) {
    desk.warn(fmt::format("{} is a day without school; see: collab calendar list", day_words(day)));
  }
}

void run_schedule(Desk& desk, const PlanOptions& schedule) {
  const Team team = find_team(desk.db(), schedule.team);
  const PlannedMeeting planned =
      plan_meeting(desk.db(), team, plan_from(desk, schedule), desk.today);
  const std::string name = reference('M', add_meeting(desk.db(), planned.meeting));
  desk.print(name + "\n");
  desk.done(fmt::format("{}, {} {}", name, team.slug, iso(planned.meeting.held_on)));
  const std::string turns = turns_words(desk.db(), planned);
  desk.say(meeting_words(desk.db(), planned.meeting) + (turns.empty() ? "" : "; " + turns));
  warn_of_day_off(desk, planned.meeting.held_on);
}

struct Move {
  std::string meeting;
  std::string to;
  std::optional<std::string> at, because;
  bool again = false;
};

void declare_move(Options& options, Move& move) {
  options.argument("MEETING", "which one", move.meeting, Value::meeting);
  options.required("--to", "DATE", "the new day", move.to, Value::date);
  options.option("--at", "TIME", "the new time (default: the same)", move.at, Value::time);
  options.text("--because", "why", move.because);
  options.flag("--again", "a second meeting on a day that has one", move.again);
}

void run_move(Desk& desk, const Move& move) {
  Meeting meeting = meeting_or_occurrence(desk, move.meeting);
  const std::string name = reference('M', meeting.id);
  const Date from = meeting.held_on;
  const Date to = desk.date(move.to, desk.today);
  if (meeting.state == "held" && to > desk.today) {
    throw Error(Kind::refused,
                fmt::format("{} was held, so it cannot be on {}, which is to come", name, iso(to)));
  }
  const auto team = team_by_id(desk.db(), meeting.team);
  if (team && !move.again) check_day_is_free(desk.db(), *team, to, meeting.id);
  meeting.held_on = to;
  if (move.at) meeting.start_time = time_from(*move.at);
  if (meeting.state == "cancelled") {
    meeting.state = "planned";
    meeting.cancelled_on.reset();
    meeting.reason.reset();
  }
  if (move.because) meeting.reason = one_line(*move.because, "reason");
  store_meeting(desk.db(), meeting);
  desk.done(fmt::format("{} from {} to {}", name, iso(from), iso(to)));
  desk.say(fmt::format("{} moved from {}: {}", name, day_words(from),
                       meeting_words(desk.db(), meeting)));
  warn_of_day_off(desk, to);
}

struct Cancel {
  std::string meeting;
  std::optional<std::string> because;
};

void declare_cancel(Options& options, Cancel& cancel) {
  options.argument("MEETING", "which one", cancel.meeting, Value::meeting);
  options.text("--because", "why", cancel.because);
}

void run_cancel(Desk& desk, const Cancel& cancel) {
  if (!cancel.because) {
    throw Error(Kind::usage, "a cancelled meeting needs a reason",
                fmt::format("collab meeting cancel {} --because 'coverage'", cancel.meeting));
  }
  Meeting meeting = meeting_or_occurrence(desk, cancel.meeting);
  const std::string name = reference('M', meeting.id);
  if (meeting.state == "held") {
    throw Error(
        Kind::refused, fmt::format("{} was held on {}", name, iso(meeting.held_on)),
        fmt::format("if that is a mistake: collab meeting attend {} --clear attendance", name));
  }
  if (meeting.state == "planned") meeting.cancelled_on = desk.today;
  meeting.state = "cancelled";
  meeting.reason = one_line(*cancel.because, "reason");
  store_meeting(desk.db(), meeting);
  desk.done(fmt::format("{} of {}", name, iso(meeting.held_on)));
  desk.say(fmt::format("{} is cancelled: {}", name, meeting_words(desk.db(), meeting)));
}

struct PlanRemove {
  std::string meeting;
};

void declare_plan_remove(Options& options, PlanRemove& remove) {
  options.argument("MEETING", "which one", remove.meeting, Value::meeting);
}

void run_plan_remove(Desk& desk, const PlanRemove& remove) {
  const Meeting meeting = find_meeting(desk.db(), remove.meeting, desk.today);
  const std::string words = meeting_words(desk.db(), meeting);
  remove_meeting(desk.db(), meeting.id);
  const std::string name = reference('M', meeting.id);
  desk.done(name);
  desk.say(fmt::format("removed {}, {}; undo with: collab undo", name, words));
}

constexpr Command meeting_plan_rows[] = {
    {"meeting", "schedule", "plan a meeting, without a document", Needs::write,
     &bind<declare_plan, run_schedule>},
    {"meeting", "move", "move a meeting to another day, with the reason", Needs::write,
     &bind<declare_move, run_move>},
    {"meeting", "cancel", "note that a meeting does not take place, and why", Needs::write,
     &bind<declare_cancel, run_cancel>},
    {"meeting", "remove", "take back a meeting entered by mistake", Needs::write,
     &bind<declare_plan_remove, run_plan_remove>},
};

}  // namespace

void declare_plan(Options& options, PlanOptions& plan) {
  options.argument("TEAM", "who meets", plan.team, Value::team);
  options.option("--on", "DATE", "the day (default: the next one of the team's series)", plan.on,
                 Value::date);
  options.option("--at", "TIME", "when it starts", plan.at, Value::time);
  options.number("--minutes", "how long it takes", plan.minutes);
  options.text("--place", "where", plan.place);
  options.option("--facilitator", "PERSON", "who leads (default: whose turn it is)",
                 plan.facilitator, Value::person);
  options.option("--recorder", "PERSON", "who takes notes (default: whose turn it is)",
                 plan.recorder, Value::person);
  options.flag("--again", "a second meeting on a day that has one", plan.again);
}

MeetingPlan plan_from(Desk& desk, const PlanOptions& options) {
  MeetingPlan plan;
  plan.on = desk.date(options.on);
  if (options.at) plan.at = time_from(*options.at);
  if (options.minutes) plan.minutes = length_from(*options.minutes);
  plan.place = given_line(options.place, "place");
  if (options.facilitator) plan.facilitator = find_person(desk.db(), *options.facilitator).id;
  if (options.recorder) plan.recorder = find_person(desk.db(), *options.recorder).id;
  plan.again = options.again;
  return plan;
}

Meeting meeting_or_occurrence(Desk& desk, const std::string& word) {
  if (auto planned = occurrence_meant(desk.db(), word, desk.today)) {
    planned->meeting.id = add_meeting(desk.db(), planned->meeting);
    desk.print(reference('M', planned->meeting.id) + "\n");
    return std::move(planned->meeting);
  }
  return find_meeting(desk.db(), word, desk.today);
}

Minutes time_from(const std::string& text) {
  if (const auto time = parse_time(text)) return *time;
  throw Error(Kind::usage, fmt::format("'{}' is not a time of day", visible(text)),
              "write it as 15:00 or 3:15 pm");
}

int length_from(int minutes) {
  if (minutes >= 1 && minutes <= 24 * 60) return minutes;
  throw Error(Kind::usage, fmt::format("'{}' is not a length in minutes", minutes),
              "a length is 1 to 1440 minutes");
}

std::string turns_words(Db& db, const PlannedMeeting& planned) {
  std::string words;
  if (const auto& turn = planned.facilitator; turn.person) {
    words = fmt::format("facilitator {} ({}", person_name(db, *turn.person), turn.why);
    if (turn.last) words += fmt::format("; last was {}", person_name(db, *turn.last));
    words += ")";
  }
  if (planned.recorder.person) {
    words += fmt::format("{}notes {}", words.empty() ? "" : ", ",
                         person_name(db, *planned.recorder.person));
  }
  return words;
}

extern const Verbs meeting_plan_verbs = meeting_plan_rows;

}  // namespace collab
