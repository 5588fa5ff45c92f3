// collab meeting attend: who was at a meeting, by name, as a guest, or counted. The first people
// named as present settle the others: whoever was expected and is not named was absent.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/frame/naming.h"
#include "cmd/meeting/meeting.h"
#include "model/meeting/table.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Attend {
  std::string meeting;
  std::vector<std::string> present, absent, excused, all_but, guests, headcounts, clear;
  bool all = false;
};

void declare_attend(Options& options, Attend& attend) {
  options.argument("MEETING", "which one", attend.meeting, Value::meeting);
  options.arguments("PERSON", "who was there; others who were expected become absent",
                    attend.present, Value::person, 0);
  options.flag("--all", "everybody expected was there", attend.all);
  options.many("--all-but", "PERSON", "everybody expected but this one", attend.all_but,
               Value::person);
  options.many("--absent", "PERSON", "was not there", attend.absent, Value::person);
  options.many("--excused", "PERSON", "was not there, with an excuse", attend.excused,
               Value::person);
  options.many("--guest", "NAME", "was there, but is not on the roster", attend.guests,
               Value::text);
  options.many("--headcount", "ROLE=N", "N people in this role were counted; 0 takes it back",
               attend.headcounts, Value::text);
  declare_clear(options, "attendance, guests, headcounts", attend.clear);
}

using States = std::map<Id, std::string>;

void note(Desk& desk, const std::vector<std::string>& words, const char* state, States& states) {
  for (const std::string& word : words) {
    const Person person = find_person(desk.db(), word);
    const auto [at, fresh] = states.emplace(person.id, state);
    if (fresh || at->second == state) continue;
    throw Error(Kind::usage,
                fmt::format("'{}' is named both {} and {}", person.handle, at->second, state));
  }
}

/// What the options say of each person, whoever they leave out included.
States said(Desk& desk, const Attend& attend, const Meeting& meeting) {
  States states;
  note(desk, attend.present, "present", states);
  note(desk, attend.absent, "absent", states);
  note(desk, attend.all_but, "absent", states);
  note(desk, attend.excused, "excused", states);
  const bool everybody = attend.all || !attend.all_but.empty();
  if (!everybody && attend.present.empty()) return states;
  States known;
  for (const Attendance& each : attendance(desk.db(), meeting.id)) known[each.person] = each.state;
  for (const Person& person : expected_on(desk.db(), meeting.team, meeting.held_on)) {
    if (everybody) {
      states.emplace(person.id, "present");
    } else if (!known.contains(person.id)) {
      states.emplace(person.id, "absent");
    }
  }
  return states;
}

Headcount headcount_from(const std::string& text) {
  const std::size_t equals = text.rfind('=');
  Headcount count;
  if (equals != std::string::npos) {
    const char* first = text.data() + equals + 1;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(first, last, count.people);
    if (error == std::errc{} && end == last && count.people >= 0 && count.people <= 100000) {
      count.role = one_line(std::string_view(text).substr(0, equals), "role");
      return count;
    }
  }
  throw Error(Kind::usage, fmt::format("'{}' is not a headcount", visible(text)),
              "write a role and a number: --headcount 'student voice=2'");
}

void note_counts(Desk& desk, const Attend& attend, Id meeting) {
  std::vector<Headcount> counts = headcounts(desk.db(), meeting);
  for (const std::string& text : attend.headcounts) {
    Headcount count = headcount_from(text);
    std::erase_if(counts, [&](const Headcount& each) { return each.role == count.role; });
    if (count.people > 0) counts.push_back(std::move(count));
  }
  set_headcounts(desk.db(), meeting, counts);
}

void note_guests(Desk& desk, const Attend& attend, Id meeting) {
  std::vector<std::string> names = guests(desk.db(), meeting);
  for (const std::string& name : attend.guests) names.push_back(one_line(name, "guest's name"));
  set_guests(desk.db(), meeting, names);
}

void take_back(Desk& desk, const Attend& attend, Id meeting) {
  clear_fields(attend.clear, {{"attendance",
                               [&] {
                                 for (const Attendance& each : attendance(desk.db(), meeting)) {
                                   clear_attendance(desk.db(), meeting, each.person);
                                 }
                               }},
                              {"guests", [&] { set_guests(desk.db(), meeting, {}); }},
                              {"headcounts", [&] { set_headcounts(desk.db(), meeting, {}); }}});
}

void check_can_be_held(const Meeting& meeting, Date today) {
  const std::string name = reference('M', meeting.id);
  if (meeting.state == "cancelled") {
    throw Error(Kind::refused,
                fmt::format("{} was cancelled on {}", name,
                            iso(meeting.cancelled_on.value_or(meeting.held_on))),
                fmt::format("if it took place after all: collab meeting move {} --to {}", name,
                            iso(meeting.held_on)));
  }
  if (meeting.held_on > today) {
    throw Error(Kind::refused,
                fmt::format("{} is on {}, which is to come", name, day_words(meeting.held_on)));
  }
}

void warn_of_strangers(Desk& desk, const Meeting& meeting, const States& states) {
  const std::vector<Person> members = members_on(desk.db(), meeting.team, meeting.held_on);
  for (const auto& [person, state] : states) {
    if (std::ranges::find(members, person, &Person::id) != members.end()) continue;
    desk.warn(fmt::format("{} is not a member of {} on {}", person_name(desk.db(), person),
                          team_name(desk.db(), meeting.team), iso(meeting.held_on)));
  }
}

void run_attend(Desk& desk, const Attend& attend) {
  Meeting meeting = meeting_or_occurrence(desk, attend.meeting);
  const std::string name = reference('M', meeting.id);
  const States states = said(desk, attend, meeting);
  if (states.empty() && attend.guests.empty() && attend.headcounts.empty() &&
      attend.clear.empty()) {
    throw Error(Kind::usage, "nobody is named",
                fmt::format("collab meeting attend {} --all, or name who was there", name));
  }
  take_back(desk, attend, meeting.id);
  const bool comes = !states.empty() || !attend.guests.empty() || !attend.headcounts.empty();
  if (comes) {
    check_can_be_held(meeting, desk.today);
    meeting.state = "held";
    store_meeting(desk.db(), meeting);
  }
  for (const auto& [person, state] : states) set_attendance(desk.db(), meeting.id, person, state);
  note_guests(desk, attend, meeting.id);
  note_counts(desk, attend, meeting.id);
  if (meeting.state == "held" && !comes && !has_record(desk.db(), meeting.id)) {
    meeting.state = "planned";
    store_meeting(desk.db(), meeting);
  }
  warn_of_strangers(desk, meeting, states);
  desk.done(fmt::format("{}, {}", name,
                        count_of(static_cast<std::int64_t>(states.size()), "person", "people")));
  desk.say(fmt::format("{} {}, {}: {}", name, team_name(desk.db(), meeting.team),
                       iso(meeting.held_on), attendance_words(desk.db(), meeting)));
  tell_missing_roles(desk, meeting.id);
}

std::vector<Id> people_in(const std::vector<Attendance>& all, std::string_view state) {
  std::vector<Id> people;
  for (const Attendance& each : all) {
    if (each.state == state) people.push_back(each.person);
  }
  return people;
}

/// Splits who was present into those who were expected and the others.
struct Present {
  std::vector<Id> expected;
  std::vector<Id> others;
};

Present present_of(Db& db, const Meeting& meeting, const std::vector<Attendance>& all) {
  const std::vector<Person> expected = expected_on(db, meeting.team, meeting.held_on);
  Present present;
  for (const Id id : people_in(all, "present")) {
    const bool was_expected = std::ranges::find(expected, id, &Person::id) != expected.end();
    (was_expected ? present.expected : present.others).push_back(id);
  }
  return present;
}

std::string named_words(Db& db, const Meeting& meeting, const std::vector<Attendance>& all) {
  const Turnout counted = turnout(db, meeting);
  std::string words = fmt::format("{} of {} here", counted.present.value_or(0), counted.expected);
  std::vector<std::string> missing;
  for (const char* state : {"absent", "excused"}) {
    const std::vector<Id> people = people_in(all, state);
    if (!people.empty()) missing.push_back(fmt::format("{}: {}", state, person_names(db, people)));
  }
  if (!missing.empty()) words += fmt::format(" ({})", join(missing, "; "));
  const std::vector<Id> others = present_of(db, meeting, all).others;
  if (!others.empty()) words += ", and " + person_names(db, others);
  return words;
}

constexpr Command meeting_attend_rows[] = {
    {"meeting", "attend", "note who was there", Needs::write, &bind<declare_attend, run_attend>},
};

}  // namespace

std::string attendance_words(Db& db, const Meeting& meeting) {
  std::vector<std::string> parts;
  const std::vector<Attendance> all = attendance(db, meeting.id);
  if (!all.empty()) parts.push_back(named_words(db, meeting, all));
  const std::vector<std::string> from_outside = guests(db, meeting.id);
  if (!from_outside.empty()) parts.push_back("guests: " + visible(join(from_outside, ", ")));
  for (const Headcount& each : headcounts(db, meeting.id)) {
    parts.push_back(fmt::format("{} x {}", visible(each.role), each.people));
  }
  return parts.empty() ? "nobody is noted" : join(parts, "; ");
}

void tell_missing_roles(Desk& desk, Id meeting) {
  const std::vector<std::string> roles = roles_missing_at(desk.db(), meeting);
  if (roles.empty()) return;
  const std::string team =
      slug_of(desk.db(), meeting_by_id(desk.db(), meeting).value().team).value_or("");
  desk.say(fmt::format("missing at the table: {}; how often: collab report participation --team {}",
                       visible(join(roles, ", ")), team));
}

extern const Verbs meeting_attend_verbs = meeting_attend_rows;

}  // namespace collab
