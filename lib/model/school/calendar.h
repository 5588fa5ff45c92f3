// The school's calendar: school years, terms, days without school.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/school_weeks.h"
#include "store/db.h"

namespace collab {

struct NoSchoolDay {
  Id id = 0;
  Date from_on{};
  Date until_on{};
  std::string kind;  ///< "holiday", "closure", "staff day", "early release"
  std::string name;
  std::optional<std::string> source_uid;
  std::optional<std::string> source = {};  ///< the feed that it was imported from
};

/// School years and terms by their first day.
std::vector<NamedPeriod> school_years(Db& db);
std::vector<NamedPeriod> terms(Db& db);
/// The name a school year has unless it is given one: "2026-27", or "2026" within one year.
std::string school_year_name(Period period);
/// Throws Error(input) where the period cannot be a school year (no end, longer than 400 days).
void check_school_year(const NamedPeriod& year);
/// Throws Error(input) where it is none, Error(refused) where it overlaps another school year or
/// has another's name.
void add_school_year(Db& db, const NamedPeriod& year);
/// Throws Error(input) where the term does not lie within one school year, Error(refused) where
/// that has a term of this name.
void add_term(Db& db, const NamedPeriod& term);
/// Take back a mistaken entry by its name; `day` tells terms of one name apart (any day of it).
/// Throws Error(not_found) with a suggestion, Error(refused) for a year that still has terms.
NamedPeriod remove_school_year(Db& db, std::string_view name);
NamedPeriod remove_term(Db& db, std::string_view name, std::optional<Date> day);
/// The school year that holds the day, else nothing.
std::optional<NamedPeriod> school_year_on(Db& db, Date day);
/// The words that PERIOD may lean on.
PeriodWords period_words(Db& db, Date today);

std::vector<NoSchoolDay> no_school_days(Db& db);
/// The kinds, as --kind takes them.
std::span<const std::string_view> no_school_kinds();
/// Throws Error(input) where the range is longer than 120 days or not a range, Error(refused) where
/// the same days are entered under the same name.
Id add_no_school_day(Db& db, const NoSchoolDay& day);
void remove_no_school_day(Db& db, Id id);
/// Adds an entry of which the caller knows that it is fit and that there is none like it.
Id put_no_school_day(Db& db, const NoSchoolDay& day);
/// Stores every field.
void store_no_school_day(Db& db, const NoSchoolDay& day);
/// How many days an entry may have.
inline constexpr int longest_days_off = 120;
/// True where holiday, closure or staff day covers the day ("early release" is still a school day).
bool no_school(const std::vector<NoSchoolDay>& days, Date day);
/// The school years and days off, read once for many questions about days and weeks.
SchoolCalendar school_calendar(Db& db);
/// School days, both ends included, as school_days_in() counts them.
int school_days_between(Db& db, Date from, Date to);
/// The number of the school week within its year, from 1 (ISO weeks that have a school day).
std::optional<int> school_week(Db& db, Date day);

}  // namespace collab
