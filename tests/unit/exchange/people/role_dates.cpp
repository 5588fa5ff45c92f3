// Dates of roles over several imports.
#include "exchange/people/role_dates.h"

#include <doctest/doctest.h>

#include "unit/exchange/sis/school.h"

namespace collab {
namespace {

struct DatedSchool : SisSchool {
  DatedSchool() { file("users.csv", "sourcedId,enabledUser,givenName\n1,true,Ana\n2,true,Ben\n"); }
  /// Imports on a day, with these roles of Ana; Ben keeps the roster from being an old one.
  SisResult on(const std::string& today, const std::string& roles) {
    merge.today = day(today);
    file("roles.csv", "userSourcedId,role,beginDate,endDate\n2,teacher,,\n" + roles);
    return oneroster();
  }
  Lines dates() {
    Lines lines;
    for (const PersonSpan& role : staff_roles(db, person_by_handle(db, "ana")->id))
      lines.push_back(fmt::format("{} {}..{}", role.name, role.from_on ? iso(*role.from_on) : "",
                                  role.until_on ? iso(*role.until_on) : ""));
    return lines;
  }
};

TEST_CASE("dates that a roster moves are moved, and a role without dates is given them") {
  DatedSchool school;
  school.on("2026-11-23", "1,teacher,,\n");
  CHECK(school.dates() == Lines{"teacher .."});
  school.on("2026-11-23", "1,teacher,2026-08-17,2027-06-11\n");
  CHECK(school.dates() == Lines{"teacher 2026-08-17..2027-06-11"});
  school.on("2026-11-23", "1,teacher,2026-08-10,2027-06-18\n");
  CHECK(school.dates() == Lines{"teacher 2026-08-10..2027-06-18"});
}

TEST_CASE("dates that were set by hand stay when the roster's move") {
  DatedSchool school;
  school.on("2026-11-23", "1,teacher,2026-08-17,2027-06-11\n");
  const Id ana = person_by_handle(school.db, "ana")->id;
  end_staff_role(school.db, staff_roles(school.db, ana)[0].id, day("2027-01-29"));
  school.on("2026-11-23", "1,teacher,2026-08-17,2027-06-18\n");
  CHECK(school.dates() == Lines{"teacher 2026-08-17..2027-01-29"});
}

TEST_CASE("a role runs out by its date, and the next year's roster begins it anew") {
  DatedSchool school;
  const std::string first = "1,teacher,2026-08-17,2027-06-11\n";
  school.on("2026-11-23", first);
  const SisResult same = school.on("2027-06-11", first);
  CHECK(news_of(same.people).empty());
  const SisResult next = school.on("2027-08-20", "1,teacher,2027-08-16,2028-06-09\n");
  CHECK(news_of(next.people) == Lines{"ana role changed '-' 'teacher'"});
  CHECK(school.dates() ==
        Lines{"teacher 2026-08-17..2027-06-11", "teacher 2027-08-16..2028-06-09"});
  CHECK(news_of(school.on("2027-08-20", "1,teacher,2027-08-16,2028-06-09\n").people).empty());
}

TEST_CASE("a role that a roster ends early ends on that day, and the person with the last one") {
  DatedSchool school;
  school.on("2026-11-23", "1,teacher,2026-08-17,2027-06-11\n1,coach,2026-08-17,2027-06-11\n");
  school.on("2026-11-23", "1,teacher,2026-08-17,2027-06-11\n1,coach,2026-08-17,2026-10-30\n");
  CHECK(school.dates() == Lines{"coach 2026-08-17..2026-10-30", "teacher 2026-08-17..2027-06-11"});
  school.on("2026-11-23", "1,teacher,2026-08-17,2026-11-06\n1,coach,2026-08-17,2026-10-30\n");
  CHECK(person_by_handle(school.db, "ana")->ended_on == day("2026-11-06"));
}

TEST_CASE("a role that begins later is there from its first day") {
  DatedSchool school;
  const std::string later = "1,teacher,2027-01-04,\n";
  school.on("2026-11-23", later);
  CHECK(school.dates() == Lines{"teacher 2027-01-04.."});
  CHECK(news_of(school.on("2027-01-05", later).people).empty());
  CHECK(school.dates() == Lines{"teacher 2027-01-04.."});
}

TEST_CASE("who leaves before a role begins does not get it") {
  DatedSchool school;
  school.on("2026-11-23", "1,teacher,2027-01-04,\n");
  school.file("users.csv", "sourcedId,enabledUser,givenName\n2,true,Ben\n");
  school.merge.end_missing = true;
  CHECK(school.on("2026-11-23", "").people.ended == Lines{"ana"});
  CHECK(school.dates().empty());
}

}  // namespace
}  // namespace collab
