// collab person end, reopen: somebody leaves, and what that leaves open; somebody is back.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "cmd/person/person.h"
#include "model/meeting/action.h"
#include "model/meeting/confidential.h"
#include "model/meeting/meeting.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// "A1 call the zoo, A4 ask, 3 more".
template <class Record, class Words>
std::string first_few(const std::vector<Record>& records, Words words) {
  constexpr std::size_t few = 5;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(records.size(), few); ++i)
    names.push_back(words(records[i]));
  if (records.size() > few) names.push_back(fmt::format("{} more", records.size() - few));
  return join(names, ", ");
}

/// The planned meetings after a day that have this person as `who`.
std::vector<Meeting> planned_with(Db& db, Id person, Date day, std::optional<Id> Meeting::*who) {
  MeetingFilter coming;
  coming.from = day + Days(1);
  coming.state = "planned";
  std::vector<Meeting> found = meetings(db, coming);
  std::erase_if(found, [&](const Meeting& each) { return each.*who != person; });
  return found;
}

/// Names the open actions that somebody else has to do.
void tell_open_actions(Desk& desk, const Person& person, Date day) {
  ActionFilter open;
  open.owner = person.id;
  open.open_on = day;
  const std::vector<Action> found = actions(desk.db(), open);
  if (found.empty()) return;
  const ConfidentialTexts confidential(desk.db());
  const std::string names = first_few(found, [&](const Action& each) {
    const std::string number = reference('A', each.id);
    return confidential.hides(each) ? number : number + " " + clipped(each.text, 40);
  });
  desk.warn(fmt::format("{} has {}: {}; hand over: collab action edit {} --owner PERSON",
                        person.handle, count_of(std::ssize(found), "open action", "open actions"),
                        names, reference('A', found.front().id)));
}

/// Names the teams that somebody else has to stand behind.
void tell_sponsored(Desk& desk, const Person& person, Date day) {
  for (const Team& team : teams(desk.db()))
    if (team.sponsor == person.id && (!team.ended_on || *team.ended_on > day))
      desk.warn(
          fmt::format("{} stands behind {}; name somebody else: collab team edit {} --sponsor "
                      "PERSON",
                      person.handle, team.slug, team.slug));
}

/// Names the planned meetings after the last day that somebody else has to lead or to note.
void tell_left_behind(Desk& desk, const Person& person, Date day) {
  for (const auto& [role, option, who] :
       {std::tuple{"lead", "facilitator", &Meeting::facilitator},
        std::tuple{"take notes at", "recorder", &Meeting::recorder}}) {
    const std::vector<Meeting> found = planned_with(desk.db(), person.id, day, who);
    if (found.empty()) continue;
    const std::string names = first_few(found, [&](const Meeting& each) {
      return fmt::format("{} {}", reference('M', each.id), meeting_name(desk.db(), each));
    });
    desk.warn(fmt::format("{} was to {} {}; name somebody else: collab meeting edit {} --{} PERSON",
                          person.handle, role, names, reference('M', found.front().id), option));
  }
}

/// Names the pairs that are still open although one of them leaves.
void tell_open_pairs(Desk& desk, const Person& person, Date day) {
  for (const Pairing& each : pairings(desk.db(), {.person = person.id}))
    if (!each.until_on || *each.until_on > day)
      desk.warn(fmt::format("{} is still open: collab mentor pair end {} --reason left --on {}",
                            reference('P', each.id), reference('P', each.id), iso(day)));
}

struct End {
  std::string person;
  std::optional<std::string> on;
};

void declare_end(Options& options, End& request) {
  options.argument("PERSON", "who leaves", request.person, Value::person);
  options.option("--on", "DATE", "the last day (default: today)", request.on, Value::date);
}

void act_end(Desk& desk, const End& request) {
  const Person person = find_person(desk.db(), request.person);
  const Date day = desk.date(request.on, desk.today);
  if (person.ended_on) {
    throw Error(Kind::refused,
                fmt::format("'{}' has ended on {}", person.handle, iso(*person.ended_on)),
                fmt::format("another last day: collab person edit {} --end DATE", person.handle));
  }
  const int memberships = end_person(desk.db(), person.id, day);
  desk.done("person " + person.handle);
  desk.say(fmt::format(
      "{}: last day {}{}", person.handle, iso(day),
      memberships == 0 ? "" : ", and of " + count_of(memberships, "membership", "memberships")));
  tell_left_open(desk, person, day);
}

struct Reopen {
  std::string person;
  std::optional<std::string> from;
};

void declare_reopen(Options& options, Reopen& request) {
  options.argument("PERSON", "who is back", request.person, Value::person);
  options.option("--from", "DATE", "the first day back: the time away becomes a leave",
                 request.from, Value::date);
}

void act_reopen(Desk& desk, const Reopen& request) {
  const Person person = find_person(desk.db(), request.person);
  if (!person.ended_on)
    throw Error(Kind::refused, fmt::format("'{}' has not ended", person.handle));
  desk.done("person " + person.handle);
  if (request.from) {
    const Date day = desk.date(*request.from, desk.today);
    if (day <= *person.ended_on)
      throw Error(Kind::input,
                  fmt::format("{} is not after the last day, {}", iso(day), iso(*person.ended_on)));
    bring_back_person(desk.db(), person.id, day);
    return desk.say(
        fmt::format("{0} is on the staff again from {1}, on leave until then; teams are joined "
                    "anew: collab team member add TEAM {0}",
                    person.handle, iso(day)));
  }
  const std::vector<std::string> teams = reopen_person(desk.db(), person.id);
  desk.say(fmt::format("{} is on the staff as if never gone{}", person.handle,
                       teams.empty() ? "" : ", and on " + join(teams, ", ")));
}

constexpr Command person_end_rows[] = {
    {"person", "end", "somebody leaves: set the last day", Needs::write,
     &bind<declare_end, act_end>},
    {"person", "reopen", "somebody is back: take the last day away", Needs::write,
     &bind<declare_reopen, act_reopen>},
};

}  // namespace

void tell_left_open(Desk& desk, const Person& person, Date day) {
  tell_open_actions(desk, person, day);
  tell_left_behind(desk, person, day);
  tell_sponsored(desk, person, day);
  tell_open_pairs(desk, person, day);
}

extern const Verbs person_end_verbs = person_end_rows;

}  // namespace collab
