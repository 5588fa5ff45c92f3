// collab team series new, end, remove, list.
#include "model/team/series.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/fields.h"
#include "cmd/team/team.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct SeriesNew {
  std::string team;
  std::string every;
  std::optional<int> minutes;
  std::optional<std::string> place;
  std::optional<std::string> from;
  std::optional<std::string> until;
  std::optional<std::string> on_holiday, week_a_from, day_a_from;
  bool contract_day = true;
};

void declare_series_new(Options& options, SeriesNew& fresh) {
  options.argument("TEAM", "the team", fresh.team, Value::team);
  options.required("--every", "PATTERN",
                   "when: 'mon 15:00', '2 weeks tue 14:30', '1st and 3rd thu 16:00', "
                   "'week A tue 15:00', 'day B 10:00', 'day C of 6 10:00'",
                   fresh.every, Value::text);
  options.number("--minutes", "how long; needed", fresh.minutes);
  options.text("--place", "where", fresh.place);
  options.option("--from", "DATE",
                 "the first day (default: today, or the first of the coming school year)",
                 fresh.from, Value::date);
  options.option("--until", "DATE", "the last day (default: the school year's)", fresh.until,
                 Value::date);
  const auto words = on_holiday_words();
  options.choice("--on-holiday",
                 "what a day without school does to a meeting: it falls away (drop, the default), "
                 "or is on the next or previous school day",
                 fresh.on_holiday, {words.begin(), words.end()});
  options.option("--week-a-from", "DATE",
                 "a day in a week A (default: the school year's first week is one)",
                 fresh.week_a_from, Value::date);
  options.option("--day-a-from", "DATE",
                 "a school day that is day A (default: the school year's first)", fresh.day_a_from,
                 Value::date);
  options.flag("--contract-day", "the block lies within paid time (default)", fresh.contract_day);
}

/// Today, or the first day of the school year where that is still to come.
Date usual_start(Desk& desk, const Team& team) {
  const Date today = std::max(desk.today, team.created_on);
  for (const NamedPeriod& year : school_years(desk.db()))
    if (today <= year.to) return std::max(today, year.from);
  return today;
}

/// "4 Mondays are no-school days".
std::string days_lost(const Pattern& pattern, std::ptrdiff_t lost) {
  std::string_view day = "day";
  if (pattern.weekdays.size() == 1) day = weekday_name(pattern.weekdays.front());
  if (lost == 1) return fmt::format("1 {} is a no-school day", day);
  return fmt::format("{} {}s are no-school days", lost, day);
}

/// "Mon Aug 17, Aug 24, Aug 31": the weekday stands where it is another one.
std::string first_days(const std::vector<Occurrence>& days) {
  constexpr std::size_t shown = 3;
  std::string words;
  int last = 0;
  for (std::size_t i = 0; i < days.size() && i < shown; ++i) {
    const std::string day = short_date(days[i].day);
    const bool again = weekday(days[i].day) == last;
    words += (i == 0 ? "" : ", ") + (again ? day.substr(day.find(' ') + 1) : day);
    last = weekday(days[i].day);
  }
  return words;
}

/// "39 meetings until 2027-06-07; 4 Mondays are no-school days".
void tell_number(Desk& desk, const Series& series, const SchoolCalendar& calendar,
                 const std::vector<Occurrence>& days) {
  const Period period{series.from_on, *last_day(series, calendar)};
  const auto planned = std::ssize(pattern_days(series, calendar, period));
  const auto made_way = std::ranges::count_if(
      days, [](const Occurrence& each) { return each.instead_of.has_value(); });
  std::string words = count_of(std::ssize(days), "meeting", "meetings");
  if (!days.empty()) words += fmt::format(" until {}", iso(days.back().day));
  if (made_way > 0)
    words += fmt::format("; {} on the {} school day for a day without school", made_way,
                         on_holiday_words()[static_cast<std::size_t>(series.on_holiday)]);
  const auto lost = planned - std::ssize(days);
  if (lost > 0 && series.on_holiday == OnHoliday::drop)
    words += "; " + days_lost(series.pattern, lost);
  else if (lost > 0)
    words += fmt::format("; {} left out, the team meets then anyway", lost);
  desk.say(words);
}

/// The pattern in words with its first days, and how many there are.
void tell_days(Desk& desk, const Series& series) {
  const SchoolCalendar calendar = school_calendar(desk.db());
  const auto last = last_day(series, calendar);
  const Period period{series.from_on, last.value_or(series.from_on + Days{366})};
  const auto days = days_of(series, calendar, period);
  desk.say(fmt::format("{}: {}", pattern_words(series.pattern),
                       days.empty() ? "no day" : first_days(days)));
  if (last) return tell_number(desk, series, calendar, days);
  desk.say(
      "it has no end; with a school year it ends with it: "
      "collab school year add FROM..TO");
}

void tell_others(Desk& desk, const Series& fresh) {
  for (const Series& each : series_of_team(desk.db(), fresh.team))
    if (each.id != fresh.id && !each.until_on)
      desk.say(fmt::format("the team also meets {}; if that is over: collab team series end S{}",
                           pattern_words(each.pattern), each.id));
}

/// The pattern, and where its weeks or days A begin.
Pattern pattern_meant(Desk& desk, const SeriesNew& fresh) {
  Pattern pattern = parse_pattern(fresh.every);
  const bool weeks = pattern.cycle && pattern.cycle->of == SchoolCycle::Of::weeks;
  const bool days = pattern.cycle && pattern.cycle->of == SchoolCycle::Of::days;
  if (fresh.week_a_from && !weeks)
    throw Error(Kind::usage, "--week-a-from is for weeks in turn, as in 'week A tue 15:00'");
  if (fresh.day_a_from && !days)
    throw Error(Kind::usage, "--day-a-from is for days in turn, as in 'day B 10:00'");
  const auto first = desk.date(weeks ? fresh.week_a_from : fresh.day_a_from);
  if (!first) return pattern;
  const SchoolCalendar calendar = school_calendar(desk.db());
  if (weeks ? !is_school_week(calendar, *first) : !is_school_day(calendar, *first))
    throw Error(
        Kind::input,
        fmt::format("{} is {}", iso(*first), weeks ? "in a week without school" : "no school day"),
        "see: collab calendar list, collab school year list");
  pattern.cycle->from = first;
  return pattern;
}

void run_series_new(Desk& desk, const SeriesNew& fresh) {
  Team team = find_team(desk.db(), fresh.team);
  Series series;
  series.team = team.id;
  series.pattern = pattern_meant(desk, fresh);
  if (!fresh.minutes)
    throw Error(Kind::usage, "the length of the meetings is missing", "add --minutes, as in 45");
  if (*fresh.minutes < 1 || *fresh.minutes > 1440)
    throw Error(Kind::usage, fmt::format("--minutes is 1 to 1440, not {}", *fresh.minutes));
  series.minutes = *fresh.minutes;
  series.place = given_line(fresh.place, "place");
  series.in_contract_day = fresh.contract_day;
  const auto words = on_holiday_words();
  if (fresh.on_holiday)
    series.on_holiday =
        static_cast<OnHoliday>(std::ranges::find(words, *fresh.on_holiday) - words.begin());
  series.from_on = desk.date(fresh.from, usual_start(desk, team));
  series.until_on = desk.date(fresh.until);
  begin_by(desk, team, series.from_on);
  series.id = add_series(desk.db(), series);
  desk.done(fmt::format("series S{} of {}", series.id, team.slug));
  desk.print(fmt::format("S{}\n", series.id));
  tell_days(desk, series);
  tell_others(desk, series);
}

/// A series by its number, or the only one that a team has on the day.
Series series_meant(Desk& desk, const std::string& word, Date day) {
  if (number_of(word, 'S')) return find_series(desk.db(), word);
  const Team team = find_team(desk.db(), word);
  std::vector<Series> running;
  std::vector<std::string> names;
  for (const Series& each : series_of_team(desk.db(), team.id)) {
    if (each.until_on && *each.until_on < day) continue;
    running.push_back(each);
    names.push_back(fmt::format("S{} {}", each.id, pattern_words(each.pattern)));
  }
  if (running.size() == 1) return running.front();
  if (running.empty())
    throw Error(Kind::not_found, fmt::format("'{}' has no series on {}", team.slug, iso(day)),
                fmt::format("collab team series list {} --all", team.slug));
  throw Error(Kind::not_found, fmt::format("'{}' has {} series", team.slug, running.size()),
              fmt::format("say which one: {}", join(names, ", ")));
}

struct SeriesEnd {
  std::string series;
  std::optional<std::string> on;
};

void declare_series_end(Options& options, SeriesEnd& end) {
  options.argument("SERIES", "a series by its number, or a team that has one", end.series,
                   Value::team);
  options.option("--on", "DATE", "its last day (default: today)", end.on, Value::date);
}

void run_series_end(Desk& desk, const SeriesEnd& end) {
  const Date last = desk.date(end.on, desk.today);
  const Series series = series_meant(desk, end.series, last);
  end_series(desk.db(), series.id, last);
  desk.done(fmt::format("series S{}", series.id));
  desk.say(fmt::format("S{}, {}, ends on {}", series.id, pattern_words(series.pattern), iso(last)));
}

struct SeriesOne {
  std::string series;
};

void declare_series_one(Options& options, SeriesOne& one) {
  options.argument("SERIES", "a series by its number, or a team that has one", one.series,
                   Value::team);
}

void run_series_remove(Desk& desk, const SeriesOne& one) {
  const Series series = series_meant(desk, one.series, desk.today);
  remove_series(desk.db(), series.id);
  desk.done(fmt::format("series S{}", series.id));
  desk.say(fmt::format("S{}, {}, is removed; undo with: collab undo", series.id,
                       pattern_words(series.pattern)));
}

struct SeriesList {
  std::optional<std::string> team;
  bool all = false;
};

void declare_series_list(Options& options, SeriesList& list) {
  options.argument("TEAM", "the team (default: every team)", list.team, Value::team);
  options.flag("--all", "also series that have ended", list.all);
}

void run_series_list(Desk& desk, const SeriesList& list) {
  const auto day = list.all ? std::nullopt : std::optional(desk.today);
  desk.show(series_table(desk, named_or_all(desk, list.team), day));
}

constexpr Command team_series_rows[] = {
    {"team", "series new", "give a team its protected block", Needs::write,
     &bind<declare_series_new, run_series_new>},
    {"team", "series end", "end a series", Needs::write, &bind<declare_series_end, run_series_end>},
    {"team", "series remove", "take back a mistaken series", Needs::write,
     &bind<declare_series_one, run_series_remove>},
    {"team", "series list", "when teams meet", Needs::read,
     &bind<declare_series_list, run_series_list>},
};

}  // namespace

Table series_table(Desk& desk, std::span<const Team> teams, std::optional<Date> day) {
  Table table{"team.series.list",
              "Series",
              {{"series", "Series", Type::reference},
               {"team", "Team", Type::reference},
               {"pattern", "Pattern", Type::text},
               {"minutes", "Minutes", Type::integer},
               {"place", "Place", Type::text},
               {"in_contract_day", "Contract day", Type::boolean},
               {"from_on", "From", Type::date},
               {"until_on", "Until", Type::date},
               {"on_holiday", "On holidays", Type::text}},
              {}};
  const SchoolCalendar calendar = school_calendar(desk.db());
  for (const Team& team : teams)
    for (const Series& each : series_of_team(desk.db(), team.id)) {
      const auto last = last_day(each, calendar);
      if (day && last && *last < *day) continue;
      table.rows.push_back(
          {reference('S', each.id), team.slug, pattern_words(each.pattern),
           std::int64_t{each.minutes}, cell(each.place), each.in_contract_day, each.from_on,
           cell(each.until_on),
           std::string(on_holiday_words()[static_cast<std::size_t>(each.on_holiday)])});
    }
  return table;
}

extern const Verbs team_series_verbs = team_series_rows;

}  // namespace collab
