// The school's calendar: school years, terms, days without school.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/period.h"
#include "store/db.h"

namespace collab {

struct NoSchoolDay {
  Id id = 0;
  Date from_on{};
  Date until_on{};
  std::string kind;  ///< "holiday", "closure", "staff day", "early release"
  std::string name;
  std::optional<std::string> source_uid;
};

/// School years and terms by their first day.
std::vector<NamedPeriod> school_years(Db& db);
std::vector<NamedPeriod> terms(Db& db);
/// Throws Error(input) where it overlaps another school year.
void add_school_year(Db& db, const NamedPeriod& year);
void add_term(Db& db, const NamedPeriod& term);
/// The school year that holds the day, else nothing.
std::optional<NamedPeriod> school_year_on(Db& db, Date day);
/// The words that PERIOD may lean on.
PeriodWords period_words(Db& db, Date today);

std::vector<NoSchoolDay> no_school_days(Db& db);
Id add_no_school_day(Db& db, const NoSchoolDay& day);
/// True where holiday, closure or staff day covers the day ("early release" is still a school day).
bool no_school(const std::vector<NoSchoolDay>& days, Date day);
/// Weekdays (Monday to Friday) within a school year without the days off, both ends included; days
/// outside every school year do not count, unless no school year is known at all.
int school_days_between(Db& db, Date from, Date to);
/// The number of the school week within its year, from 1 (ISO weeks that have a school day).
std::optional<int> school_week(Db& db, Date day);

}  // namespace collab
