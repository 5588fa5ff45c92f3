// Names in texts that people wrote, as a principal or a district may see them.
#include "report/audience.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "school_in_memory.h"

namespace collab {
namespace {

struct Staff : SchoolInMemory {
  Staff() {
    add("r.alvarez", "Rosa Alvarez", "rosa.a@mge.example");
    add("mlopez", "May Lopez-Ruiz", nullptr, "Mai");
    add("b.cole", "Ben Cole", nullptr);
    add("jnunez", "José Núñez", nullptr);
    add("wdone", "Will Done", nullptr);
    add("jsmith", "J. R. Smith Jr.", nullptr);
    add("zohara", "Zoë O’Hara", nullptr);
    add("kdangelo", "Kim D'Angelo", nullptr);
  }
  void add(const char* handle, const char* name, const char* email,
           const char* preferred = nullptr) {
    Person person;
    person.handle = handle;
    person.name = name;
    if (email) person.email = email;
    if (preferred) person.preferred_name = preferred;
    ids.push_back(add_person(db, person));
  }
  std::vector<Id> ids;
};

struct Row {
  std::string written;
  std::string shown;
};

}  // namespace

TEST_CASE("a principal reads texts without the names of people") {
  Staff staff;
  const Names names(staff.db, Audience::principal);
  for (const Row& row : std::vector<Row>{
           {"Ben brings the data", "a colleague brings the data"},
           {"Ben Cole and Rosa Alvarez agree", "a colleague and a colleague agree"},
           {"B. Cole's plan", "a colleague's plan"},
           {"ask R. Alvarez, please", "ask a colleague, please"},
           {"Cole’s turn", "a colleague’s turn"},
           {"(Ben)", "(a colleague)"},
           {"Lopez-Ruiz calls home", "a colleague calls home"},
           {"Lopez or Ruiz-Cole", "a colleague or a colleague"},
           {"Mai writes", "a colleague writes"},
           {"BEN COLE", "a colleague"},
           {"NÚÑEZ leads", "a colleague leads"},
           {"José Núñez leads", "a colleague leads"},
           {"mail rosa.a@mge.example today", "mail a colleague@mge.example today"},
           {"see r.alvarez, @b.cole and mlopez", "see a colleague, @a colleague and a colleague"},
           {"Smith takes notes", "a colleague takes notes"},
           {"Ben/Rosa share", "a colleague/a colleague share"},
           {"O'Hara and D’Angelo", "a colleague and a colleague"},
           {"Zoë O’Hara’s room", "a colleague’s room"},
           {"we asked Ben.Then we left", "we asked a colleague we left"},
           {"“Ben” – «Rosa»…", "“a colleague” – «a colleague»…"},
           {"mail coley@home.example", "mail a colleague@home.example"},
           {"Ben", "a colleague"},
       }) {
    CHECK(names.in(row.written) == row.shown);
  }
}

TEST_CASE("words that are no names stay as they are") {
  Staff staff;
  const Names names(staff.db, Audience::district);
  for (const std::string text :
       {"on May 28 we test", "benches, coleslaw and rosary", "we may, we will", "", "42 %",
        "the Jr. team’s “plan” – all…", "O'Clock", "Benjamin is not on the roster"})
    CHECK(names.in(text) == text);
  CHECK(names.in("May tests") == "May tests");
}

TEST_CASE("a name that is a word too is taken out where it stands as a name") {
  Staff staff;
  staff.add("may", "May Dean", nullptr);
  staff.add("reading", "Reading West", nullptr);
  const Names names(staff.db, Audience::principal);
  for (const std::string text :
       {"we test in May", "the dean comes", "the Dean comes", "reading in grade 3",
        "Grade 3 Reading", "our Reading club", "Reading is hard", "we may", "by May", "to the West",
        "May and June"})
    CHECK(names.in(text) == text);
  for (const Row& row : std::vector<Row>{
           {"May Dean leads", "a colleague leads"},
           {"ask May", "ask a colleague"},
           {"May's list", "a colleague's list"},
           {"May will bring it", "a colleague will bring it"},
           {"Ben and May agree", "a colleague and a colleague agree"},
           {"Ms. Dean leads", "Ms. a colleague leads"},
           {"with Reading West", "with a colleague"},
           {"see @may", "see @a colleague"},
       })
    CHECK(names.in(row.written) == row.shown);
}

TEST_CASE("a name is found in any spelling that people use in a hurry") {
  Staff staff;
  const Names names(staff.db, Audience::principal);
  for (const Row& row : std::vector<Row>{
           {"ask rosa", "ask a colleague"},
           {"Rosas list", "a colleague list"},
           {"Rosa\u2019s list", "a colleague\u2019s list"},
           {"Jose Nunez and NUÑEZ", "a colleague and a colleague"},
           {"OHara, D\u2019Angelo's room", "a colleague, a colleague's room"},
           {"Dr.Alvarez", "a colleague"},
           {"Ro\u00adsa, Ro\u200bsa", "a colleague, a colleague"},
           {"LopezRuiz or lopez", "a colleague or a colleague"},
       })
    CHECK(names.in(row.written) == row.shown);
}

TEST_CASE("a guest of a seat is known by the whole name, as staff are by any part") {
  Staff staff;
  staff.db.run(
      "INSERT INTO team (slug, name, kind, created_on) "
      "VALUES ('council', 'Council', 'partnership', '2026-08-17')");
  staff.db.run(
      "INSERT INTO partner (slug, name, sector, from_on) "
      "VALUES ('pta', 'PTA', 'families', '2026-08-17')");
  for (const char* guest : {"Marisol Vega", "two parents", "Dr. Ana de la Cruz"})
    staff.db.run(
        "INSERT INTO partner_seat (partner, team, role, guest, from_on) "
        "VALUES (1, 1, 'families', :guest, '2026-09-01')",
        {{":guest", std::string(guest)}});
  const Names names(staff.db, Audience::principal);
  CHECK(names.in("marisol, Marisol Vega's idea") == "marisol, a guest's idea");
  CHECK(names.in("MARISOL VEGA asked two parents") == "a guest asked two parents");
  CHECK(names.in("Dr Ana de la Cruz and Ben") == "a guest and a colleague");
  CHECK(names.in("Vega is a star") == "Vega is a star");
  CHECK(Names(staff.db, Audience::lead).in("Marisol Vega") == "Marisol Vega");
}

TEST_CASE("a team and a lead see names as they were written, others a colleague") {
  Staff staff;
  for (const Audience audience : {Audience::team, Audience::lead}) {
    const Names names(staff.db, audience);
    CHECK(names.shown());
    CHECK(names.in("Ben asks May on May 28") == "Ben asks May on May 28");
    CHECK(names.of(staff.ids[1]) == "Mai");
    CHECK(names.of(999) == "a colleague");
  }
  for (const Audience audience : {Audience::principal, Audience::district}) {
    const Names names(staff.db, audience);
    CHECK(!names.shown());
    CHECK(names.of(staff.ids[1]) == "a colleague");
  }
}

TEST_CASE("audiences are told by their words") {
  CHECK(audience_named("team") == Audience::team);
  CHECK(audience_named("district") == Audience::district);
  CHECK(!audience_named("Principal"));
  CHECK(!audience_named(""));
}

}  // namespace collab
