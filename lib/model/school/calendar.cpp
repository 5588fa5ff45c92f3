// School years, terms and days off, and the counting of school days that everything leans on.
#include "model/school/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "model/school/school.h"

namespace collab {
namespace {

constexpr std::array<std::string_view, 4> day_kinds = {"holiday", "closure", "staff day",
                                                       "early release"};
constexpr int longest_year = 400;
constexpr int shortest_year = 60;  // less is a month, a term or a slip

std::vector<NamedPeriod> periods_of(Statement rows) {
  std::vector<NamedPeriod> periods;
  while (rows.step()) periods.push_back({rows.text(0), rows.day(1), rows.day(2)});
  return periods;
}

bool holds(const NamedPeriod& period, Date day) { return period.from <= day && day <= period.to; }

std::string range(Date from, Date to) { return iso(from) + ".." + iso(to); }

void check_order(Date from, Date to) {
  if (from > to) throw Error(Kind::input, fmt::format("{} ends before it begins", range(from, to)));
  if (plausible(from) && plausible(to)) return;
  throw Error(Kind::input,
              plausible(from) ? fmt::format("what begins on {} needs a last day", iso(from))
                              : fmt::format("what ends on {} needs a first day", iso(to)),
              "write both: FROM..UNTIL");
}

std::string names_hint(std::string_view name, const std::vector<NamedPeriod>& periods) {
  std::vector<std::string> names;
  for (const NamedPeriod& period : periods) names.push_back(period.name);
  return did_you_mean(name, names);
}

}  // namespace

constexpr std::string_view select_school_years = R"sql(
  SELECT name, from_on, until_on
  FROM school_year
  ORDER BY from_on
)sql";

std::vector<NamedPeriod> school_years(Db& db) { return periods_of(db.query(select_school_years)); }

constexpr std::string_view select_terms = R"sql(
  SELECT name, from_on, until_on
  FROM term
  ORDER BY from_on, until_on, name
)sql";

std::vector<NamedPeriod> terms(Db& db) { return periods_of(db.query(select_terms)); }

std::string school_year_name(Period period) {
  const int first = static_cast<int>(std::chrono::year_month_day{period.from}.year());
  const int last = static_cast<int>(std::chrono::year_month_day{period.to}.year());
  return first == last ? std::to_string(first) : fmt::format("{}-{:02}", first, last % 100);
}

void check_school_year(const NamedPeriod& year) {
  check_order(year.from, year.to);
  if (year.from == year.to)
    throw Error(Kind::usage, fmt::format("{} alone is no school year", iso(year.from)),
                "write its first and last day: 2026-08-17..2027-06-11");
  if ((year.to - year.from).count() < shortest_year)
    throw Error(Kind::input,
                fmt::format("{} is too short for a school year", range(year.from, year.to)),
                "write its first and last day: 2026-08-17..2027-06-11");
  if ((year.to - year.from).count() >= longest_year) {
    throw Error(Kind::input,
                fmt::format("{} is too long for a school year", range(year.from, year.to)),
                "write its first and last day: 2026-08-17..2027-06-11");
  }
  accept_text(year.name, "name of the school year");
}

constexpr std::string_view insert_school_year = R"sql(
  INSERT INTO school_year (name, from_on, until_on)
  VALUES (:name, :from_on, :until_on)
)sql";

void add_school_year(Db& db, const NamedPeriod& year) {
  check_school_year(year);
  for (const NamedPeriod& other : school_years(db)) {
    if (year.from <= other.to && other.from <= year.to) {
      throw Error(Kind::refused,
                  fmt::format("school year {} overlaps '{}', {}", range(year.from, year.to),
                              visible(other.name), range(other.from, other.to)));
    }
    if (other.name == year.name)
      throw Error(Kind::refused, fmt::format("there is already a school year '{}', {}",
                                             visible(year.name), range(other.from, other.to)));
  }
  db.insert(insert_school_year,
            {{":name", year.name}, {":from_on", year.from}, {":until_on", year.to}});
}

constexpr std::string_view insert_term = R"sql(
  INSERT INTO term (name, from_on, until_on)
  VALUES (:name, :from_on, :until_on)
)sql";

void add_term(Db& db, const NamedPeriod& term) {
  check_order(term.from, term.to);
  accept_text(term.name, "name of the term");
  const auto year = school_year_on(db, term.from);
  if (!year || !holds(*year, term.to)) {
    throw Error(Kind::input,
                fmt::format("term {} does not lie within a school year", range(term.from, term.to)),
                "collab school year list shows them, collab school year add FROM..TO adds one");
  }
  for (const NamedPeriod& other : terms(db)) {
    if (other.name == term.name && holds(*year, other.from))
      throw Error(Kind::refused,
                  fmt::format("school year '{}' already has a term '{}', {}", visible(year->name),
                              visible(term.name), range(other.from, other.to)));
  }
  db.insert(insert_term, {{":name", term.name}, {":from_on", term.from}, {":until_on", term.to}});
}

NamedPeriod remove_school_year(Db& db, std::string_view name) {
  const auto years = school_years(db);
  const auto year = std::find_if(years.begin(), years.end(),
                                 [&](const NamedPeriod& each) { return each.name == name; });
  if (year == years.end())
    throw Error(Kind::not_found, fmt::format("there is no school year '{}'", clipped(name, 40)),
                names_hint(name, years));
  for (const NamedPeriod& term : terms(db)) {
    if (holds(*year, term.from))
      throw Error(Kind::refused,
                  fmt::format("school year '{}' still has the term '{}'", visible(name),
                              visible(term.name)),
                  "remove its terms first: collab school term remove NAME");
  }
  db.run("DELETE FROM school_year WHERE name = :name", {{":name", name}});
  return *year;
}

NamedPeriod remove_term(Db& db, std::string_view name, std::optional<Date> day) {
  const auto all = terms(db);
  std::vector<NamedPeriod> meant;
  for (const NamedPeriod& term : all)
    if (term.name == name && (!day || holds(term, *day))) meant.push_back(term);
  if (meant.empty())
    throw Error(Kind::not_found, fmt::format("there is no term '{}'", clipped(name, 40)),
                names_hint(name, all));
  if (meant.size() > 1)
    throw Error(Kind::not_found,
                fmt::format("there are {} terms '{}'", meant.size(), visible(name)),
                fmt::format("say which by one of its days: --on {}", iso(meant.back().from)));
  db.run("DELETE FROM term WHERE name = :name AND from_on = :from_on",
         {{":name", name}, {":from_on", meant.front().from}});
  return meant.front();
}

std::optional<NamedPeriod> school_year_on(Db& db, Date day) {
  for (const NamedPeriod& year : school_years(db))
    if (holds(year, day)) return year;
  return std::nullopt;
}

std::span<const std::string_view> no_school_kinds() { return day_kinds; }

constexpr std::string_view select_no_school_days = R"sql(
  SELECT id, from_on, until_on, kind, name, source_uid, source
  FROM no_school_day
  ORDER BY from_on, until_on, id
)sql";

std::vector<NoSchoolDay> no_school_days(Db& db) {
  std::vector<NoSchoolDay> days;
  auto rows = db.query(select_no_school_days);
  while (rows.step())
    days.push_back({rows.integer(0), rows.day(1), rows.day(2), rows.text(3), rows.text(4),
                    rows.text_or(5), rows.text_or(6)});
  return days;
}

constexpr std::string_view insert_no_school_day = R"sql(
  INSERT INTO no_school_day (from_on, until_on, kind, name, source_uid, source)
  VALUES (:from_on, :until_on, :kind, :name, :source_uid, :source)
)sql";

Id add_no_school_day(Db& db, const NoSchoolDay& day) {
  check_order(day.from_on, day.until_on);
  accept_text(day.name, "name");
  if ((day.until_on - day.from_on).count() >= longest_days_off) {
    throw Error(Kind::input,
                fmt::format("{} is too long for days off", range(day.from_on, day.until_on)),
                "what lies outside the school years needs no entry");
  }
  for (const NoSchoolDay& other : no_school_days(db)) {
    if (other.name == day.name && other.from_on == day.from_on && other.until_on == day.until_on)
      throw Error(Kind::refused, fmt::format("'{}' is already entered, {}", visible(day.name),
                                             range(day.from_on, day.until_on)));
  }
  return put_no_school_day(db, day);
}

Id put_no_school_day(Db& db, const NoSchoolDay& day) {
  return db.insert(insert_no_school_day, {{":from_on", day.from_on},
                                          {":until_on", day.until_on},
                                          {":kind", day.kind},
                                          {":name", day.name},
                                          {":source_uid", day.source_uid},
                                          {":source", day.source}});
}

constexpr std::string_view update_no_school_day = R"sql(
  UPDATE no_school_day
  SET from_on = :from_on, until_on = :until_on, kind = :kind, name = :name,
      source_uid = :source_uid, source = :source
  WHERE id = :id
)sql";

void store_no_school_day(Db& db, const NoSchoolDay& day) {
  db.run(update_no_school_day, {{":id", day.id},
                                {":from_on", day.from_on},
                                {":until_on", day.until_on},
                                {":kind", day.kind},
                                {":name", day.name},
                                {":source_uid", day.source_uid},
                                {":source", day.source}});
}

void remove_no_school_day(Db& db, Id id) {
  db.run("DELETE FROM no_school_day WHERE id = :id", {{":id", id}});
}

bool no_school(const std::vector<NoSchoolDay>& days, Date day) {
  return std::any_of(days.begin(), days.end(), [day](const NoSchoolDay& off) {
    return off.from_on <= day && day <= off.until_on && off.kind != "early release";
  });
}

SchoolCalendar school_calendar(Db& db) {
  SchoolCalendar calendar{school_years(db)};
  for (const NoSchoolDay& each : no_school_days(db))
    if (each.kind != "early release") calendar.off.push_back({each.from_on, each.until_on});
  return calendar;
}

PeriodWords period_words(Db& db, Date today) {
  SchoolCalendar calendar = school_calendar(db);
  return {today, std::move(calendar.years), terms(db), std::move(calendar.off), date_order(db)};
}

int school_days_between(Db& db, Date from, Date to) {
  return school_days_in(school_calendar(db), {from, to});
}

std::optional<int> school_week(Db& db, Date day) {
  const auto year = school_year_on(db, day);
  if (!year) return std::nullopt;
  SchoolCalendar calendar = school_calendar(db);
  calendar.years = {*year};
  if (!is_school_week(calendar, day)) return std::nullopt;
  return school_weeks_in(calendar, {year->from, day});
}

}  // namespace collab
