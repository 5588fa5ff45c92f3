// Days and names in words, each as a table of what is said and what it means.
#include <doctest/doctest.h>

#include "document/days/day_said.h"
#include "document/people/people.h"
#include "unit/document/sheet/sample.h"

namespace collab::test {
namespace {

DayView monday(std::optional<DateOrder> order = DateOrder::mdy) {
  return {day("2026-11-23"), order, day("2026-11-30"), false};
}

std::string said(std::string_view text, const DayView& view) {
  const auto result = day_said(text, view);
  return result.day ? iso(*result.day) : result.doubt;
}

struct Row {
  const char* text;
  const char* meaning;
};

}  // namespace

TEST_CASE("days are told from a meeting on Monday, November 23") {
  for (const auto& row :
       std::vector<Row>{{"2026-12-01", "2026-12-01"},
                        {"12/1", "2026-12-01"},
                        {"12/1/2026", "2026-12-01"},
                        {"12/01/26", "2026-12-01"},
                        {"Dec 1", "2026-12-01"},
                        {"Dec. 1st", "2026-12-01"},
                        {"1 December", "2026-12-01"},
                        {"December 1, 2026", "2026-12-01"},
                        {"Tue Dec 1", "2026-12-01"},
                        {"Tuesday, 12/1", "2026-12-01"},
                        {"the 1st of Dec", "2026-12-01"},
                        {"the 1st", "2026-12-01"},
                        {"the 23rd", "2026-11-23"},
                        {"the 31st", "2026-12-31"},
                        {"15th", "2026-12-15"},
                        {"the 15", ""},
                        {"the 32nd", ""},
                        {"1st of Dec", "2026-12-01"},
                        {"Friday", "2026-11-27"},
                        {"fri", "2026-11-27"},
                        {"Monday", "2026-11-30"},
                        {"this Friday", "2026-11-27"},
                        {"next Friday", "2026-12-04"},
                        {"next Monday", "2026-11-30"},
                        {"today", "2026-11-23"},
                        {"tomorrow", "2026-11-24"},
                        {"in two weeks", "2026-12-07"},
                        {"in 3 days", "2026-11-26"},
                        {"in a week", "2026-11-30"},
                        {"next week", "2026-12-04"},
                        {"end of the week", "2026-11-27"},
                        {"end of month", "2026-11-30"},
                        {"next meeting", "2026-11-30"},
                        {"Jan 5", "2027-01-05"},
                        {"Nov 16", "2026-11-16"},
                        {"2/29", "2028-02-29"},
                        {"February 30", "there is no day 'february 30'"},
                        {"13/14", "there is no day '13/14' in the school's order"},
                        {"Tue Nov 27", "'Tue Nov 27' is a Friday"},
                        {"soon", ""},
                        {"May", ""},
                        {"3", ""},
                        {"room 204", ""}}) {
    CAPTURE(row.text);
    CHECK(said(row.text, monday()) == std::string{row.meaning});
  }
}

TEST_CASE("the order of a school decides, and without one only what is clear is read") {
  CHECK(said("3/4", monday(DateOrder::dmy)) == "2027-04-03");
  CHECK(said("3.4.", monday(DateOrder::dmy)) == "2027-04-03");
  CHECK(said("2026/12/1", monday(DateOrder::ymd)) == "2026-12-01");
  CHECK(said("3/4", monday(std::nullopt)) == "'3/4' may be March 4, 2027 or April 3, 2027");
  CHECK(said("12/25", monday(std::nullopt)) == "2026-12-25");
  CHECK(said("25.12.", monday(std::nullopt)) == "2026-12-25");
  CHECK(said("12/12", monday(std::nullopt)) == "2026-12-12");
}

TEST_CASE("what was done lies behind the meeting, and the next meeting may be unknown") {
  auto past = monday();
  past.past = true;
  CHECK(said("Thursday", past) == "2026-11-19");
  CHECK(said("11/12", past) == "2026-11-12");
  CHECK(said("Dec 12", past) == "2026-12-12");
  CHECK(said("March 3", past) == "2026-03-03");
  auto alone = monday();
  alone.next_meeting.reset();
  CHECK(said("next meeting", alone) == "the team's next meeting is not planned yet");
}

TEST_CASE("a day in words is read back as that day, however far away") {
  const auto view = monday();
  for (int days = -2000; days <= 2000; days += 7) {
    const auto date = view.meeting + Days{days};
    CHECK(day_said(due_words(date, view), view).day == date);
  }
}

TEST_CASE("a name is found with or without what stands between the first and the last") {
  const std::vector<Person> roster{
      {1, "k.jordan", "Kari L. Jordan", {}, {}}, {2, "a.ruiz", "Ana María Ruiz López", {}, {}},
      {3, "b.cole", "Ben Cole", {}, {}},         {4, "a.lopez", "Ana López", {}, {}},
      {5, "x.lee", "Xi Van Lee", {}, {}},        {6, "x.lee2", "Xi Wan Lee", {}, {}}};
  const People people(roster, std::vector<Id>{1, 2});
  const auto one = [](Id id) { return std::vector<Id>{id}; };
  CHECK(people.find("Kari Jordan") == one(1));
  CHECK(people.find("Kari M. Jordan") == one(1));
  CHECK(people.find("Ana Ruiz") == one(2));
  CHECK(people.find("Ben T. Cole") == one(3));
  CHECK(people.find("Ben T Cole") == one(3));
  CHECK(people.find("Xi Lee") == std::vector<Id>{5, 6});
  // The whole name of somebody goes before a shorter one of another.
  CHECK(people.find("Ana Lopez") == one(4));
  CHECK(people.find("Ben y Cole") == std::vector<Id>{});
}

TEST_CASE("people are found by any of their names, the team's first") {
  const std::vector<Person> roster{{1, "a.ruiz", "Ana Ruiz", {}, "ar@x.org"},
                                   {2, "a.ruiz2", "Ana Ruiz", {}, {}},
                                   {3, "a.bell", "Ana Bell", {}, {}},
                                   {4, "k.wong", "K. Wong", {}, {}},
                                   {5, "j.nunez", "José Núñez", "Pepe Núñez", {}},
                                   {6, "all", "All", {}, {}},
                                   {7, "ruiz3", "Soto, María del Mar", {}, {}}};
  const std::vector<Id> team{1, 3, 5, 6};
  const People people(roster, team);
  const auto one = [](Id id) { return std::vector<Id>{id}; };
  CHECK(people.find("Ana Ruiz") == one(1));
  CHECK(people.find("a.ruiz2") == one(2));
  CHECK(people.find("AR@X.ORG") == one(1));
  CHECK(people.find("@a.bell") == one(3));
  CHECK(people.find("Ana Ruiz (a.ruiz2)") == one(2));
  CHECK(people.find("Ana Bell (ar@x.org)") == std::vector<Id>{});
  CHECK(people.find("ana") == std::vector<Id>{1, 3});
  CHECK(people.find("AR") == one(1));
  CHECK(people.find("Ana B.") == one(3));
  CHECK(people.find("Ms. Bell") == one(3));
  CHECK(people.find("pepe") == one(5));
  CHECK(people.find("Jose\xCC\x81 Nu\xCC\x81n\xCC\x83"
                    "ez") == one(5));
  CHECK(people.find("María del Mar Soto") == one(7));
  CHECK(people.find("Kim") == std::vector<Id>{});
  CHECK(people.suggestion("Kim") == "did you mean K. Wong?");
  CHECK(people.full_name(1) == "Ana Ruiz");
  CHECK(people.full_name(2) == "Ana Ruiz (a.ruiz2)");
  CHECK(people.short_name(1) == "Ana Ruiz");
  CHECK(people.short_name(5) == "Pepe");
  CHECK(people.full_name(6) == "All (all)");
  CHECK(people.match("Ana Bell will call").length == 8);
  CHECK(people.match("Anastasia").length == 0);
}

}  // namespace collab::test
