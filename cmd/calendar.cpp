// collab calendar: days without school. School years and terms are in school_year.cpp.
#include <fmt/format.h>

#include "base/text.h"
#include "command.h"
#include "fields.h"
#include "model/calendar.h"
#include "model/meeting.h"
#include "model/reference.h"

namespace collab {
namespace {

std::string weekday_words(const NoSchoolDay& day) {
  const std::string first(weekday_name(weekday(day.from_on)));
  if (day.from_on == day.until_on) return first;
  return fmt::format("{} to {}", first, weekday_name(weekday(day.until_on)));
}

std::vector<std::string> kind_words() {
  const auto kinds = no_school_kinds();
  return {kinds.begin(), kinds.end()};
}

struct Add {
  std::string days;
  std::string name;
  std::optional<std::string> kind;
};

void declare_add(Options& options, Add& add) {
  options.argument("DAYS", "a date, or FROM..UNTIL", add.days, Value::period);
  options.required("--name", "NAME", "what the days are called", add.name, Value::text);
  options.choice("--kind", "what they are; holiday where it is left out", add.kind, kind_words());
}

/// Says which planned meetings now stand on a day without school.
void note_meetings(Desk& desk, const NoSchoolDay& day) {
  MeetingFilter filter;
  filter.from = day.from_on;
  filter.to = day.until_on;
  filter.state = "planned";
  std::vector<std::string> numbers;
  for (const Meeting& meeting : meetings(desk.db(), filter))
    numbers.push_back(reference('M', meeting.id));
  if (numbers.empty()) return;
  desk.say(fmt::format("{} then: {}; collab meeting cancel or move",
                       count_of(static_cast<std::int64_t>(numbers.size()), "meeting is planned",
                                "meetings are planned"),
                       join(numbers, ", ")));
}

void act_add(Desk& desk, const Add& add) {
  const Period period = parse_period(add.days, period_words(desk.db(), desk.today));
  NoSchoolDay day;
  day.from_on = period.from;
  day.until_on = period.to;
  day.kind = add.kind.value_or("holiday");
  day.name = one_line(add.name, "name");
  const bool early_release = day.kind == "early release";
  const int before = school_days_between(desk.db(), day.from_on, day.until_on);
  add_no_school_day(desk.db(), day);
  desk.done(fmt::format("no-school days from {}", iso(day.from_on)));
  desk.say(fmt::format("{}, {}: {}", visible(day.name), weekday_words(day),
                       early_release ? "early release, still a school day"
                                     : count_of(before, "school day", "school days") + " off"));
  if (before == 0)
    desk.warn(fmt::format("{} was no school day before: a weekend, entered already, or in no "
                          "school year",
                          add.days));
  if (!early_release) note_meetings(desk, day);
}

struct List {
  std::optional<std::string> period;
};

void declare_list(Options& options, List& list) {
  options.option("--period", "PERIOD", "only days in it; from this school year on where left out",
                 list.period, Value::period);
}

void act_list(Desk& desk, const List& list) {
  Period period = parse_period("..", {desk.today, {}, {}});
  if (list.period) {
    period = parse_period(*list.period, period_words(desk.db(), desk.today));
  } else if (const auto year = school_year_on(desk.db(), desk.today)) {
    period.from = year->from;
  }
  Table table{"calendar.list",
              "Days without school",
              {{"from_on", "First day", Type::date},
               {"until_on", "Last day", Type::date},
               {"weekday", "Weekday"},
               {"kind", "Kind"},
               {"name", "Name"}},
              {}};
  for (const NoSchoolDay& day : no_school_days(desk.db())) {
    if (day.until_on < period.from || period.to < day.from_on) continue;
    table.rows.push_back({day.from_on, day.until_on, weekday_words(day), day.kind, day.name});
  }
  desk.show(table);
}

struct Remove {
  std::string day;
  std::optional<std::string> name;
};

void declare_remove(Options& options, Remove& remove) {
  options.argument("DATE", "any of the days", remove.day, Value::date);
  options.option("--name", "NAME", "which entry, where several hold that day", remove.name,
                 Value::text);
}

void act_remove(Desk& desk, const Remove& remove) {
  const Date day = parse_date(remove.day, desk.today);
  std::vector<NoSchoolDay> meant;
  for (const NoSchoolDay& entry : no_school_days(desk.db())) {
    const bool named = !remove.name || folded(*remove.name) == folded(entry.name);
    if (named && entry.from_on <= day && day <= entry.until_on) meant.push_back(entry);
  }
  if (meant.empty())
    throw Error(Kind::not_found, fmt::format("no entry holds {}", long_date(day)),
                "collab calendar list");
  if (meant.size() > 1)
    throw Error(Kind::not_found, fmt::format("several entries hold {}: '{}' and '{}'", iso(day),
                                             visible(meant[0].name), visible(meant[1].name)),
                fmt::format("say which: --name '{}'", visible(meant[0].name)));
  remove_no_school_day(desk.db(), meant[0].id);
  desk.done(fmt::format("no-school days from {}", iso(meant[0].from_on)));
  desk.say(fmt::format("removed {}, {} to {}", visible(meant[0].name), iso(meant[0].from_on),
                       iso(meant[0].until_on)));
}

constexpr Command rows[] = {
    {"calendar", "list", "days without school", Needs::read, bind<List, declare_list, act_list>},
    {"calendar", "add", "add a day or days without school", Needs::write,
     bind<Add, declare_add, act_add>},
    {"calendar", "remove", "take back a mistaken entry", Needs::write,
     bind<Remove, declare_remove, act_remove>},
};

}  // namespace

extern const Noun calendar_noun{"calendar", "days without school", rows};

}  // namespace collab
