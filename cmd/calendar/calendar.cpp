// collab calendar add, list, remove: days without school. School years and terms are the noun
// school's.
#include "model/school/calendar.h"

#include <fmt/format.h>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/fields.h"
#include "model/meeting/meeting.h"
#include "model/records/reference.h"

namespace collab {
namespace {

std::string weekday_words(const NoSchoolDay& day) {
  const std::string first(weekday_name(weekday(day.from_on)));
  if (day.from_on == day.until_on) return first;
  return fmt::format("{} to {}", first, weekday_name(weekday(day.until_on)));
}

std::string dates(const NoSchoolDay& day) {
  if (day.from_on == day.until_on) return iso(day.from_on);
  return fmt::format("{} to {}", iso(day.from_on), iso(day.until_on));
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
  options.choice("--kind", "what they are (default: holiday)", add.kind, kind_words());
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

/// Why the days were no school days before the entry.
std::string why_none(Db& db, const NoSchoolDay& day) {
  for (const NoSchoolDay& other : no_school_days(db))
    if (other.from_on <= day.until_on && day.from_on <= other.until_on)
      return fmt::format("{} is off already", visible(other.name));
  if (!school_years(db).empty() && !school_year_on(db, day.from_on)) return "in no school year";
  return "a weekend";
}

/// "2 school days off", as it was before the entry.
std::string effect(Db& db, const NoSchoolDay& day) {
  if (day.kind == "early release") return "early release, still a school day";
  const int off = school_days_between(db, day.from_on, day.until_on);
  if (off == 0) return "no school day off (" + why_none(db, day) + ")";
  return count_of(off, "school day", "school days") + " off";
}

void act_add(Desk& desk, const Add& add) {
  const Period period = parse_period(add.days, period_words(desk.db(), desk.today));
  NoSchoolDay day;
  day.from_on = period.from;
  day.until_on = period.to;
  day.kind = add.kind.value_or("holiday");
  day.name = one_line(add.name, "name");
  if (!plausible(day.from_on) || !plausible(day.until_on))
    throw Error(Kind::usage, fmt::format("'{}' lacks a first or a last day", visible(add.days)),
                "write both: 2026-11-26..2026-11-27");
  const std::string words = effect(desk.db(), day);
  add_no_school_day(desk.db(), day);
  desk.done(fmt::format("no-school days from {}", iso(day.from_on)));
  desk.say(fmt::format("{}, {}: {}", visible(day.name), weekday_words(day), words));
  if (day.kind != "early release") note_meetings(desk, day);
}

struct List {
  std::optional<std::string> period;
};

void declare_list(Options& options, List& list) {
  options.option("--period", "PERIOD", "only days in it (default: from this school year on)",
                 list.period, Value::period);
}

void run_calendar_list(Desk& desk, const List& list) {
  Period period{Date::min(), Date::max()};
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
  const Date day = desk.day(remove.day);
  std::vector<NoSchoolDay> meant;
  for (const NoSchoolDay& entry : no_school_days(desk.db())) {
    const bool named = !remove.name || folded(*remove.name) == folded(entry.name);
    if (named && entry.from_on <= day && day <= entry.until_on) meant.push_back(entry);
  }
  if (meant.empty())
    throw Error(Kind::not_found, fmt::format("no entry holds {}", long_date(day)),
                "collab calendar list");
  if (meant.size() > 1)
    throw Error(Kind::not_found,
                fmt::format("several entries hold {}: '{}' and '{}'", iso(day),
                            visible(meant[0].name), visible(meant[1].name)),
                fmt::format("say which: --name '{}'", visible(meant[0].name)));
  remove_no_school_day(desk.db(), meant[0].id);
  desk.done(fmt::format("no-school days from {}", iso(meant[0].from_on)));
  desk.say(fmt::format("removed {}, {}", visible(meant[0].name), dates(meant[0])));
}

constexpr Command calendar_rows[] = {
    {"calendar", "list", "days without school", Needs::read,
     &bind<declare_list, run_calendar_list>},
    {"calendar", "add", "add a day or days without school", Needs::write,
     &bind<declare_add, act_add>},
    {"calendar", "remove", "take back a mistaken entry", Needs::write,
     &bind<declare_remove, act_remove>},
};
constexpr Verbs calendar_verbs = calendar_rows;

}  // namespace

extern const Verbs calendar_export_verbs;
extern const Verbs calendar_import_verbs;

namespace {

constexpr const Verbs* calendar_files[] = {&calendar_verbs, &calendar_import_verbs,
                                           &calendar_export_verbs};

}  // namespace

extern const Noun calendar_noun{"calendar", "days without school, and calendars in and out",
                                calendar_files, "add, list, remove, import, export"};

}  // namespace collab
