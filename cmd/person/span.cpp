// collab person leave, group and role: what holds for a person from one day to another.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/person/person.h"
#include "model/meeting/turns_on_leave.h"
#include "model/mentor/mentor_records.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct Range {
  std::optional<std::string> from;
  std::optional<std::string> until;
};

void declare_range(Options& options, Range& range) {
  options.option("--from", "DATE", "first day (default: today)", range.from, Value::date);
  options.option("--until", "DATE", "last day, where it is known", range.until, Value::date);
}

/// Today, or the first day of somebody still to come.
Date first_day(const Desk& desk, const Person& person, const std::optional<std::string>& from) {
  return desk.date(from, day_within(person, desk.today));
}

/// The span of these that covers a day, or the one still open; throws where there is none.
PersonSpan ending(const std::vector<PersonSpan>& spans, Date day, const std::string& what) {
  const auto covering = std::find_if(spans.begin(), spans.end(),
                                     [&](const PersonSpan& span) { return covers(span, day); });
  if (covering != spans.end()) return *covering;
  const auto open = std::find_if(spans.begin(), spans.end(),
                                 [](const PersonSpan& span) { return !span.until_on; });
  if (open != spans.end()) return *open;
  throw Error(Kind::not_found, fmt::format("{} on {}", what, iso(day)));
}

std::vector<PersonSpan> named(std::vector<PersonSpan> spans, std::string_view kind,
                              std::string_view name) {
  std::erase_if(spans, [&](const PersonSpan& span) {
    return span.kind != kind || folded(span.name) != folded(name);
  });
  return spans;
}

// Leave

struct LeaveAdd {
  std::string person;
  std::string days;
};

void declare_leave_add(Options& options, LeaveAdd& request) {
  options.argument("PERSON", "who is on leave", request.person, Value::person);
  options.argument("FROM..UNTIL", "first and last day; FROM.. where the end is open", request.days,
                   Value::period);
}

}  // namespace

void tell_turns(Desk& desk, const Person& person, Period away) {
  for (const TurnOnLeave& each : turns_on_leave(desk.db(), away)) {
    if (each.person != person.id) continue;
    desk.say(fmt::format("{} is {} of {}/{}; passed on with: collab meeting new {} --on {}",
                         visible(each.name), each.role, each.team, iso(each.day), each.team,
                         iso(each.day)));
  }
}

namespace {

void act_leave_add(Desk& desk, const LeaveAdd& request) {
  const Person person = find_person(desk.db(), request.person);
  const Period period = parse_period(request.days, period_words(desk.db(), desk.today));
  if (!plausible(period.from))
    throw Error(Kind::usage, fmt::format("'{}' has no first day", visible(request.days)),
                "write FROM..UNTIL, or FROM.. where the end is open");
  PersonSpan leave;
  leave.from_on = period.from;
  if (plausible(period.to)) leave.until_on = period.to;
  add_leave(desk.db(), person.id, leave);
  desk.done("leave of " + person.handle);
  tell_turns(desk, person, {std::max(period.from, desk.today), period.to});
}

struct LeaveOf {
  std::string person;
  std::optional<std::string> on;
};

void declare_leave_end(Options& options, LeaveOf& request) {
  options.argument("PERSON", "who is back", request.person, Value::person);
  options.option("--on", "DATE", "the last day of the leave (default: today)", request.on,
                 Value::date);
}

void act_leave_end(Desk& desk, const LeaveOf& request) {
  const Person person = find_person(desk.db(), request.person);
  const Date day = desk.date(request.on, desk.today);
  const auto leave =
      ending(leaves(desk.db(), person.id), day, fmt::format("'{}' is not on leave", person.handle));
  end_leave(desk.db(), leave.id, day);
  desk.done("leave of " + person.handle);
}

struct LeaveRemove {
  std::string person;
  std::string day;
};

void declare_leave_remove(Options& options, LeaveRemove& request) {
  options.argument("PERSON", "whose leave", request.person, Value::person);
  options.argument("DATE", "any day of it", request.day, Value::date);
}

void act_leave_remove(Desk& desk, const LeaveRemove& request) {
  const Person person = find_person(desk.db(), request.person);
  const Date day = desk.day(request.day);
  for (const PersonSpan& leave : leaves(desk.db(), person.id)) {
    if (!covers(leave, day)) continue;
    remove_leave(desk.db(), leave.id);
    desk.done("leave of " + person.handle);
    return;
  }
  throw Error(Kind::not_found, fmt::format("'{}' is not on leave on {}", person.handle, iso(day)),
              fmt::format("collab person leave list {}", person.handle));
}

// Groups and roles

struct GroupAdd {
  std::string person;
  std::string kind;
  std::string name;
  Range range;
};

const std::vector<std::string> group_kinds = {"grade", "department", "subject"};

void declare_group_add(Options& options, GroupAdd& request) {
  options.argument("PERSON", "who", request.person, Value::person);
  options.argument("KIND", "grade, department or subject", request.kind, group_kinds);
  options.argument("NAME", "which one, such as 3 or Science", request.name, Value::text);
  declare_range(options, request.range);
}

void act_group_add(Desk& desk, const GroupAdd& request) {
  const Person person = find_person(desk.db(), request.person);
  add_person_group(desk.db(), person.id,
                   {0, request.kind, one_line(request.name, request.kind),
                    first_day(desk, person, request.range.from), desk.date(request.range.until)});
  desk.done(request.kind + " of " + person.handle);
}

struct GroupEnd {
  std::string person;
  std::string kind;
  std::string name;
  std::optional<std::string> on;
};

void declare_group_end(Options& options, GroupEnd& request) {
  options.argument("PERSON", "who", request.person, Value::person);
  options.argument("KIND", "grade, department or subject", request.kind, group_kinds);
  options.argument("NAME", "which one", request.name, Value::text);
  options.option("--on", "DATE", "the last day (default: today)", request.on, Value::date);
}

void act_group_end(Desk& desk, const GroupEnd& request) {
  const Person person = find_person(desk.db(), request.person);
  const Date day = desk.date(request.on, desk.today);
  const auto group = ending(
      named(person_groups(desk.db(), person.id), request.kind, request.name), day,
      fmt::format("'{}' is not in {} '{}'", person.handle, request.kind, visible(request.name)));
  end_person_group(desk.db(), group.id, day);
  desk.done(request.kind + " of " + person.handle);
}

struct RoleAdd {
  std::string person;
  std::string role;
  Range range;
};

void declare_role_add(Options& options, RoleAdd& request) {
  options.argument("PERSON", "who", request.person, Value::person);
  options.argument("ROLE", "staff role, as in teacher or special educator", request.role,
                   Value::text);
  declare_range(options, request.range);
}

void act_role_add(Desk& desk, const RoleAdd& request) {
  const Person person = find_person(desk.db(), request.person);
  const Date from = first_day(desk, person, request.range.from);
  add_staff_role(desk.db(), person.id,
                 {0, "", one_line(request.role, "role"), from, desk.date(request.range.until)});
  desk.done("role of " + person.handle);
  for (const std::string& each : judged_pairs(desk.db(), person.id, std::max(from, desk.today)))
    desk.warn(each);
}

struct RoleEnd {
  std::string person;
  std::string role;
  std::optional<std::string> on;
};

void declare_role_end(Options& options, RoleEnd& request) {
  options.argument("PERSON", "who", request.person, Value::person);
  options.argument("ROLE", "which role", request.role, Value::text);
  options.option("--on", "DATE", "the last day (default: today)", request.on, Value::date);
}

void act_role_end(Desk& desk, const RoleEnd& request) {
  const Person person = find_person(desk.db(), request.person);
  const Date day = desk.date(request.on, desk.today);
  const auto role =
      ending(named(staff_roles(desk.db(), person.id), "", request.role), day,
             fmt::format("'{}' does not have the role '{}'", person.handle, visible(request.role)));
  end_staff_role(desk.db(), role.id, day);
  desk.done("role of " + person.handle);
}

constexpr Command person_span_rows[] = {
    {"person", "leave add", "note a leave", Needs::write, &bind<declare_leave_add, act_leave_add>},
    {"person", "leave end", "set the last day of a leave", Needs::write,
     &bind<declare_leave_end, act_leave_end>},
    {"person", "leave remove", "take back a mistaken leave", Needs::write,
     &bind<declare_leave_remove, act_leave_remove>},
    {"person", "group add", "put a person in a grade, department or subject", Needs::write,
     &bind<declare_group_add, act_group_add>},
    {"person", "group end", "set the last day in a group", Needs::write,
     &bind<declare_group_end, act_group_end>},
    {"person", "role add", "give a person a staff role", Needs::write,
     &bind<declare_role_add, act_role_add>},
    {"person", "role end", "set the last day of a role", Needs::write,
     &bind<declare_role_end, act_role_end>},
};

}  // namespace

extern const Verbs person_span_verbs = person_span_rows;

}  // namespace collab
