// collab person: adding, changing, ending people. Looking at them is in show.cpp, roles,
// groups and leave are in span.cpp, rosters come in through cmd/import/import.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "model/meeting/meeting.h"
#include "model/records/reference.h"

namespace collab {

extern const Verbs person_show_verbs, person_span_verbs, person_span_list_verbs, person_free_verbs;

namespace {

/// The fields that `new` and `edit` share.
struct Fields {
  std::optional<std::string> handle;
  std::optional<std::string> preferred_name;
  std::optional<std::string> email;
  std::optional<std::string> staff_id;
  std::optional<std::string> start;
  std::optional<std::string> end;
  std::optional<double> fte;
  std::optional<bool> new_educator;
  std::optional<double> release_share;
  std::optional<std::string> teaching_since;
  std::optional<std::string> evaluator;
  std::optional<int> mentor_limit;
};

void declare_fields(Options& options, Fields& fields) {
  options.option("--handle", "HANDLE", "the short name that commands take, as in a.ruiz",
                 fields.handle, Value::text);
  options.option("--preferred-name", "NAME", "what documents call the person",
                 fields.preferred_name, Value::text);
  options.option("--email", "EMAIL", "email address", fields.email, Value::text);
  options.option("--staff-id", "ID", "the employer's number, leading zeros kept", fields.staff_id,
                 Value::text);
  options.option("--start", "DATE", "first day on the staff", fields.start, Value::date);
  options.option("--end", "DATE", "last day on the staff", fields.end, Value::date);
  options.decimal("--fte", "share of a full position, 1 is full time", fields.fte);
  options.flag("--new-educator", "is in the first years of the profession", fields.new_educator);
  options.decimal("--release-share", "share of the work released for mentoring or coaching, 0 to 1",
                  fields.release_share);
  options.option("--teaching-since", "DATE", "first day in the profession, here or elsewhere",
                 fields.teaching_since, Value::date);
  options.option("--evaluator", "PERSON", "who evaluates the person, and so does not mentor them",
                 fields.evaluator, Value::person);
  options.number("--mentor-limit", "how many to mentor at a time; 0 means not available",
                 fields.mentor_limit);
}

void take_fields(Desk& desk, const Fields& fields, Person& person) {
  const auto put = [](auto& into, const auto& given) {
    if (given) into = given;
  };
  if (fields.handle) person.handle = *fields.handle;
  put(person.preferred_name, given_line(fields.preferred_name, "preferred name"));
  put(person.email, given_line(fields.email, "email"));
  put(person.staff_id, given_line(fields.staff_id, "staff id"));
  put(person.started_on, desk.date(fields.start));
  put(person.ended_on, desk.date(fields.end));
  put(person.fte, fields.fte);
  put(person.new_educator, fields.new_educator);
  put(person.release_share, fields.release_share);
  put(person.teaching_since, desk.date(fields.teaching_since));
  put(person.mentor_limit, fields.mentor_limit);
  if (fields.evaluator) person.evaluator = find_person(desk.db(), *fields.evaluator).id;
}

struct New {
  std::string name;
  Fields fields;
  std::vector<std::string> roles;
  std::vector<std::string> grades;
  std::vector<std::string> departments;
  std::vector<std::string> subjects;
};

void declare_new(Options& options, New& request) {
  options.argument("NAME", "the full name", request.name, Value::text);
  declare_fields(options, request.fields);
  options.many("--role", "ROLE", "staff role, as in teacher", request.roles, Value::text);
  options.many("--grade", "GRADE", "grade", request.grades, Value::text);
  options.many("--department", "NAME", "department", request.departments, Value::text);
  options.many("--subject", "NAME", "subject", request.subjects, Value::text);
}

/// Two people whose names only look alike are one person, mistyped; namesakes there are.
void check_look(Desk& desk, const Person& person) {
  const std::string look = look_of(person.name);
  for (const Person& each : people(desk.db())) {
    if (each.id == person.id || each.name == person.name || look_of(each.name) != look) continue;
    const std::string what =
        fmt::format("'{}' looks like the name of '{}'", visible(person.name), each.handle);
    if (desk.confirm(what + "; are they two people?")) return;
    throw Error(Kind::refused, what, "if they are two people: --yes");
  }
}

void add_groups(Db& db, const Person& person, const char* kind,
                const std::vector<std::string>& names) {
  for (const std::string& name : names)
    add_person_group(db, person.id, {0, kind, name, person.started_on, person.ended_on});
}

void act_new(Desk& desk, const New& request) {
  Person person;
  person.name = one_line(request.name, "name");
  take_fields(desk, request.fields, person);
  check_look(desk, person);
  if (person.handle.empty()) person.handle = free_handle(desk.db(), person.name, person.email);
  person.id = add_person(desk.db(), person);
  for (const std::string& role : request.roles)
    add_staff_role(desk.db(), person.id, {0, "", role, person.started_on, person.ended_on});
  add_groups(desk.db(), person, "grade", request.grades);
  add_groups(desk.db(), person, "department", request.departments);
  add_groups(desk.db(), person, "subject", request.subjects);
  desk.done("person " + person.handle);
  desk.print(person.handle + "\n");
}

constexpr std::size_t meetings_named = 5;

/// The planned meetings after a day that have this person as `who`.
std::vector<Meeting> planned_with(Db& db, Id person, Date day, std::optional<Id> Meeting::*who) {
  MeetingFilter coming;
  coming.from = day + Days(1);
  coming.state = "planned";
  std::vector<Meeting> found = meetings(db, coming);
  std::erase_if(found, [&](const Meeting& each) { return each.*who != person; });
  return found;
}

/// Names the planned meetings after the last day that somebody else has to lead or to note.
void tell_left_behind(Desk& desk, const Person& person, Date day) {
  for (const auto& [role, option, who] :
       {std::tuple{"lead", "facilitator", &Meeting::facilitator},
        std::tuple{"take notes at", "recorder", &Meeting::recorder}}) {
    const std::vector<Meeting> found = planned_with(desk.db(), person.id, day, who);
    if (found.empty()) continue;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(found.size(), meetings_named); ++i)
      names.push_back(
          fmt::format("{} {}", reference('M', found[i].id), meeting_name(desk.db(), found[i])));
    if (found.size() > names.size())
      names.push_back(fmt::format("{} more", found.size() - names.size()));
    desk.warn(fmt::format("{} was to {} {}; name somebody else: collab meeting edit {} --{} PERSON",
                          person.handle, role, join(names, ", "), reference('M', found.front().id),
                          option));
  }
}

/// Names the pairs that are still open although one of them leaves.
void tell_open_pairs(Desk& desk, const Person& person, Date day) {
  for (const Pairing& each : pairings(desk.db(), {.person = person.id}))
    if (!each.until_on || *each.until_on > day)
      desk.warn(fmt::format("{} is still open: collab mentor pair end {} --reason left --on {}",
                            reference('P', each.id), reference('P', each.id), iso(day)));
}

struct Edit {
  std::string person;
  std::optional<std::string> name;
  Fields fields;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& request) {
  options.argument("PERSON", "handle, id:STAFF_ID, email or full name", request.person,
                   Value::person);
  options.option("--name", "NAME", "the full name", request.name, Value::text);
  declare_fields(options, request.fields);
  declare_clear(options, "any of these but handle and end", request.clear);
}

void act_edit(Desk& desk, const Edit& request) {
  Person person = find_person(desk.db(), request.person);
  if (request.name) person.name = one_line(*request.name, "name");
  clear_fields(request.clear, {{"preferred-name", [&] { person.preferred_name.reset(); }},
                               {"email", [&] { person.email.reset(); }},
                               {"staff-id", [&] { person.staff_id.reset(); }},
                               {"start", [&] { person.started_on.reset(); }},
                               {"fte", [&] { person.fte.reset(); }},
                               {"new-educator", [&] { person.new_educator.reset(); }},
                               {"release-share", [&] { person.release_share.reset(); }},
                               {"teaching-since", [&] { person.teaching_since.reset(); }},
                               {"evaluator", [&] { person.evaluator.reset(); }},
                               {"mentor-limit", [&] { person.mentor_limit.reset(); }}});
  take_fields(desk, request.fields, person);
  if (request.name) check_look(desk, person);
  const int memberships = change_person(desk.db(), person);
  desk.done("person " + person.handle);
  if (memberships > 0)
    desk.say(fmt::format("{} of {} ended with it",
                         count_of(memberships, "membership", "memberships"), person.handle));
  if (!request.fields.end || !person.ended_on) return;
  tell_left_behind(desk, person, *person.ended_on);
  tell_open_pairs(desk, person, *person.ended_on);
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
  tell_left_behind(desk, person, day);
  tell_open_pairs(desk, person, day);
}

struct One {
  std::string person;
};

void declare_one(Options& options, One& request) {
  options.argument("PERSON", "handle, id:STAFF_ID, email or full name", request.person,
                   Value::person);
}

void act_reopen(Desk& desk, const One& request) {
  const Person person = find_person(desk.db(), request.person);
  if (!person.ended_on)
    throw Error(Kind::refused, fmt::format("'{}' has not ended", person.handle));
  reopen_person(desk.db(), person.id);
  desk.done("person " + person.handle);
  desk.say(
      fmt::format("{} is on the staff again; teams are joined anew: collab team member add "
                  "TEAM {}",
                  person.handle, person.handle));
}

void act_remove(Desk& desk, const One& request) {
  const Person person = find_person(desk.db(), request.person);
  remove_person(desk.db(), person.id);
  desk.done("person " + person.handle);
}

constexpr Command person_rows[] = {
    {"person", "new", "add a person to the staff", Needs::write, &bind<declare_new, act_new>},
    {"person", "edit", "change a person's fields", Needs::write, &bind<declare_edit, act_edit>},
    {"person", "end", "somebody leaves: set the last day", Needs::write,
     &bind<declare_end, act_end>},
    {"person", "reopen", "somebody is back: take the last day away", Needs::write,
     &bind<declare_one, act_reopen>},
    {"person", "remove", "take back a mistaken entry", Needs::write,
     &bind<declare_one, act_remove>},
};
constexpr Verbs own_verbs = person_rows;
constexpr const Verbs* person_files[] = {&own_verbs, &person_show_verbs, &person_span_verbs,
                                         &person_span_list_verbs, &person_free_verbs};
constexpr std::string_view person_order =
    "new, list, show, edit, end, reopen, remove, leave, group, free, role";

}  // namespace

extern const Noun person_noun{"person", "the people on the staff", person_files, person_order};

}  // namespace collab
