// collab person: adding, changing, taking back people. Looking at them is in show.cpp, leaving and
// coming back in end.cpp, two records of one person in merge.cpp; roles, groups and leave are in
// span.cpp, rosters come in through cmd/import/import.cpp.
#include "cmd/person/person.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "model/mentor/mentor_records.h"
#include "model/people/former.h"
#include "model/people/same_name.h"
#include "model/people/working_days.h"
#include "model/records/reference.h"

namespace collab {

extern const Verbs person_show_verbs, person_span_verbs, person_span_list_verbs, person_free_verbs,
    person_end_verbs, person_merge_verbs;

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
  std::optional<std::string> works;
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
  options.option("--works", "WEEKDAYS",
                 "the days somebody in part-time work is here, as in mon,tue,thu; or all",
                 fields.works, Value::text);
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

/// Throws Error(refused) where somebody has the same name, unless they are told to be two.
void check_namesake(Desk& desk, const Person& person) {
  const std::string key = name_key(person.name);
  for (const Person& each : people(desk.db())) {
    if (name_key(each.name) != key) continue;
    const bool left = !active_on(each, desk.today) && each.ended_on;
    const std::string what = fmt::format("'{}' has the name '{}'{}", each.handle,
                                         visible(each.name), left ? " and has left" : "");
    if (desk.confirm(what + "; is this somebody else?")) return;
    throw Error(Kind::refused, what,
                left ? fmt::format("if they are back: collab person reopen {}; if they are two "
                                   "people: --again",
                                   each.handle)
                     : "if they are two people: --again");
  }
}

struct New {
  std::string name;
  bool again = false;
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
  options.flag("--again", "somebody of the same name is another person", request.again);
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
  if (!request.again) check_namesake(desk, person);
  check_look(desk, person);
  if (person.handle.empty()) person.handle = free_handle(desk.db(), person.name, person.email);
  person.id = add_person(desk.db(), person);
  for (const std::string& role : request.roles)
    add_staff_role(desk.db(), person.id, {0, "", role, person.started_on, person.ended_on});
  add_groups(desk.db(), person, "grade", request.grades);
  add_groups(desk.db(), person, "department", request.departments);
  add_groups(desk.db(), person, "subject", request.subjects);
  if (request.fields.works)
    set_working_days(desk.db(), person.id, parse_weekdays(*request.fields.works), std::nullopt);
  desk.done("person " + person.handle);
  desk.print(person.handle + "\n");
}

struct Edit {
  std::string person;
  std::optional<std::string> name;
  Fields fields;
  std::optional<std::string> works_from;
  std::vector<std::string> clear;
};

void declare_edit(Options& options, Edit& request) {
  options.argument("PERSON", "handle, id:STAFF_ID, email or full name", request.person,
                   Value::person);
  options.option("--name", "NAME", "the full name", request.name, Value::text);
  declare_fields(options, request.fields);
  options.option("--works-from", "DATE",
                 "the first day of --works (default: today; always, where none were known)",
                 request.works_from, Value::date);
  declare_clear(options, "any of these but handle, end and works", request.clear);
}

/// Sets the working days, and says from when and which planned turns they leave open.
void change_working_days(Desk& desk, const Edit& request, const Person& person) {
  if (!request.fields.works) {
    if (request.works_from)
      throw Error(Kind::usage, "--works-from needs --works", "as in --works mon,tue,wed");
    return;
  }
  const auto weekdays = parse_weekdays(*request.fields.works);
  auto from = desk.date(request.works_from);
  if (!from && !working_days(desk.db(), person.id).empty()) from = desk.today;
  set_working_days(desk.db(), person.id, weekdays, from);
  desk.say(fmt::format(
      "'{}' is here {}, {}", person.handle,
      weekdays.empty() ? "every school day" : "on " + weekdays_words(weekdays),
      from ? "from " + iso(*from) + " on" : "now and before; from a day on: --works-from DATE"));
  tell_turns(desk, person,
             {from ? std::max(*from, desk.today) : desk.today, *make_date(9999, 12, 31)});
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
  const Person before = find_person(desk.db(), request.person);
  const int memberships = change_person(desk.db(), person);
  keep_former_names(desk.db(), before, person, desk.today);
  change_working_days(desk, request, person);
  desk.done("person " + person.handle);
  if (memberships > 0)
    desk.say(fmt::format("{} of {} ended with it",
                         count_of(memberships, "membership", "memberships"), person.handle));
  if (request.fields.evaluator)
    for (const std::string& each : judged_pairs(desk.db(), person.id, desk.today)) desk.warn(each);
  if (!request.fields.end || !person.ended_on) return;
  tell_left_open(desk, person, *person.ended_on);
}

struct One {
  std::string person;
};

void declare_one(Options& options, One& request) {
  options.argument("PERSON", "handle, id:STAFF_ID, email or full name", request.person,
                   Value::person);
}

void act_remove(Desk& desk, const One& request) {
  const Person person = find_person(desk.db(), request.person);
  remove_person(desk.db(), person.id);
  desk.done("person " + person.handle);
}

constexpr Command person_rows[] = {
    {"person", "new", "add a person to the staff", Needs::write, &bind<declare_new, act_new>},
    {"person", "edit", "change a person's fields", Needs::write, &bind<declare_edit, act_edit>},
    {"person", "remove", "take back a mistaken entry", Needs::write,
     &bind<declare_one, act_remove>},
};
constexpr Verbs own_verbs = person_rows;
constexpr const Verbs* person_files[] = {
    &own_verbs,         &person_show_verbs, &person_span_verbs, &person_span_list_verbs,
    &person_free_verbs, &person_end_verbs,  &person_merge_verbs};
constexpr std::string_view person_order =
    "new, list, show, edit, end, reopen, remove, merge, leave, group, free, role";

}  // namespace

extern const Noun person_noun{"person", "the people on the staff", person_files, person_order};

}  // namespace collab
