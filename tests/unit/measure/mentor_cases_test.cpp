// Worked-out cases of mentoring: what happened, and what each figure makes of it; see
// cases_test.cpp.
#include <doctest/doctest.h>

#include <functional>

#include "model/mentor/coaching.h"
#include "model/mentor/pairing.h"
#include "model/people/training.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

/// Five mentors and five new educators, a pair each: trained, on Tuesdays, since the first day.
struct Five : MeasuredSchool {
  Five() {
    for (int i = 0; i < 5; ++i) {
      mentors.push_back(teacher("mentor" + std::to_string(i)));
      novices.push_back(teacher("novice" + std::to_string(i), "2026-08-17"));
      edit(novices.back(), [](Person& each) { each.new_educator = true; });
      Pairing pairing;
      pairing.mentor = mentors.back();
      pairing.mentee = novices.back();
      pairing.from_on = on("2026-08-17");
      pairing.trained = true;
      pairing.time = parse_pair_time("tue 10:00");
      pairing.id = add_pairing(db, pairing);
      pairs.push_back(pairing);
    }
  }
  template <class Change>
  void edit(Id id, Change change) {
    Person stored = person_by_id(db, id).value();
    change(stored);
    store_person(db, stored);
  }
  template <class Change>
  void pair(std::size_t i, Change change) {
    change(pairs[i]);
    store_pairing(db, pairs[i]);
  }
  /// The pair met on the Tuesdays of the window, but these.
  void tuesdays(std::size_t i, std::initializer_list<const char*> left_out = {}) {
    for (Date day = on("2026-09-29"); day <= on("2026-11-17"); day += Days{7})
      if (std::ranges::none_of(left_out, [&](const char* each) { return on(each) == day; }))
        add_mentor_contact(db, {0, pairs[i].id, day, 45, "conference"});
  }
  void cycle(std::size_t i, const char* start, std::initializer_list<const char*> days) {
    start_cycle(db, pairs[i], on(start));
    std::size_t stage = 0;
    for (const char* each : days)
      step_cycle(db, open_cycle(db, pairs[i].id).value(), stage++, on(each));
  }

  std::vector<Id> mentors, novices;
  std::vector<Pairing> pairs;
};

struct Row {
  std::string what;
  std::function<void(Five&)> given;
  std::string expected;
  const char* as_of = "2026-11-20";
};

void check(const char* indicator, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    Five school;
    row.given(school);
    INFO(row.what);
    CHECK(school.figure(indicator, "", row.as_of) == row.expected);
  }
}

}  // namespace

TEST_CASE("mentor match: five new educators, 30 days after the first day of school") {
  check("mentor_match",
        {{"all matched in time", [](Five&) {}, "5 of 5, 100, green"},
         {"the deadline is not over on its own day", [](Five&) {}, "not_applicable", "2026-09-16"},
         {"it is on the day after", [](Five&) {}, "5 of 5, 100, green", "2026-09-17"},
         {"a mentor who is not trained",
          [](Five& s) { s.pair(0, [](Pairing& p) { p.trained = false; }); }, "4 of 5, 80, amber"},
         {"trained after the start, but in time",
          [](Five& s) {
            s.pair(0, [](Pairing& p) { p.trained = false; });
            add_training(s.db, {0, {}, s.mentors[0], {}, "mentoring", on("2026-09-16"), {}});
          },
          "5 of 5, 100, green"},
         {"trained a day too late",
          [](Five& s) {
            s.pair(0, [](Pairing& p) { p.trained = false; });
            add_training(s.db, {0, {}, s.mentors[0], {}, "mentoring", on("2026-09-17"), {}});
          },
          "4 of 5, 80, amber"},
         {"no scheduled time", [](Five& s) { s.pair(0, [](Pairing& p) { p.time.reset(); }); },
          "4 of 5, 80, amber"},
         {"the mentor evaluates the mentee",
          [](Five& s) { s.pair(0, [](Pairing& p) { p.evaluates = true; }); }, "4 of 5, 80, amber"},
         {"the mentor became the evaluator since",
          [](Five& s) { s.edit(s.novices[0], [&](Person& p) { p.evaluator = s.mentors[0]; }); },
          "4 of 5, 80, amber"},
         {"without a start day it counts from the first day of school",
          [](Five& s) {
            s.edit(s.novices[0], [](Person& p) { p.started_on.reset(); });
            s.pair(0, [](Pairing& p) { p.trained = false; });
          },
          "4 of 5, 80, amber"},
         {"four of them are too few for a figure",
          [](Five& s) { s.edit(s.novices[0], [](Person& p) { p.new_educator = false; }); },
          "4 of 4, suppressed"},
         {"who had left by the deadline is left out",
          [](Five& s) { s.edit(s.novices[0], [](Person& p) { p.ended_on = on("2026-09-01"); }); },
          "4 of 4, suppressed"}});
}

TEST_CASE("mentor rhythm: a contact in four of five weeks") {
  const auto all = [](Five& s, std::initializer_list<const char*> left_out) {
    for (std::size_t i = 1; i < 5; ++i) s.tuesdays(i);
    s.tuesdays(0, left_out);
  };
  check("mentor_rhythm",
        {{"all met every week", [&](Five& s) { all(s, {}); }, "5 of 5, 100, green"},
         {"seven of eight weeks are enough", [&](Five& s) { all(s, {"2026-10-06"}); },
          "5 of 5, 100, green"},
         {"six of eight are not",
          [&](Five& s) {
            all(s, {"2026-10-06", "2026-10-13"});
          },
          "4 of 5, 80, green"},
         {"weeks of leave are left out: six of six",
          [&](Five& s) {
            all(s, {"2026-10-06", "2026-10-13"});
            add_leave(s.db, s.mentors[0], {0, "", "", on("2026-10-06"), on("2026-10-13")});
          },
          "5 of 5, 100, green"},
         {"a pair that has ended does not count",
          [&](Five& s) {
            all(s, {"2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17"});
            s.pair(0, [](Pairing& p) { p.until_on = on("2026-10-25"); });
          },
          "4 of 4, 100, green"},
         {"nobody met", [](Five&) {}, "0 of 5, 0, red"}});
}

TEST_CASE("mentor continuity: two contacts in every month that has ended") {
  check("mentor_continuity",
        {{"September and October, all pairs",
          [](Five& s) {
            for (std::size_t i = 0; i < 5; ++i)
              for (const char* day : {"2026-08-18", "2026-08-25", "2026-09-01", "2026-09-08",
                                      "2026-10-06", "2026-10-13"})
                add_mentor_contact(s.db, {0, s.pairs[i].id, on(day), 45, "conference"});
          },
          "15 of 15, 100, green"},
         {"one contact in October is not enough",
          [](Five& s) {
            for (std::size_t i = 0; i < 5; ++i)
              for (const char* day :
                   {"2026-08-18", "2026-08-25", "2026-09-01", "2026-09-08", "2026-10-06"})
                add_mentor_contact(s.db, {0, s.pairs[i].id, on(day), 45, "conference"});
          },
          "10 of 15, 66.67, amber"}});
}

TEST_CASE("cycles done: those that began four to fourteen weeks ago") {
  const auto four = [](Five& s) {
    for (std::size_t i = 1; i < 5; ++i)
      s.cycle(i, "2026-09-07", {"2026-09-08", "2026-09-09", "2026-09-15", "2026-10-06"});
  };
  check("cycle_done",
        {{"all complete",
          [&](Five& s) {
            four(s);
            s.cycle(0, "2026-10-23", {"2026-10-27", "2026-10-28", "2026-10-29", "2026-11-17"});
          },
          "5 of 5, 100, green"},
         {"one without its follow-up",
          [&](Five& s) {
            four(s);
            s.cycle(0, "2026-09-07", {"2026-09-08", "2026-09-09", "2026-09-15"});
          },
          "4 of 5, 80, green"},
         {"begun less than four weeks ago, it is not judged",
          [&](Five& s) {
            four(s);
            s.cycle(0, "2026-10-24", {"2026-10-27"});
          },
          "4 of 4, suppressed"},
         {"to stop is no failure, but is told",
          [&](Five& s) {
            four(s);
            s.cycle(0, "2026-09-07", {"2026-09-08"});
            stop_cycle(s.db, open_cycle(s.db, s.pairs[0].id).value(), on("2026-09-20"), "no time");
            s.cycle(0, "2026-09-21", {"2026-09-22", "2026-09-22", "2026-09-22", "2026-10-06"});
          },
          "5 of 5, 100, green; 1 stopped"}});
}

TEST_CASE("mentor load: who has more pairs than their limit") {
  const auto more = [](Five& s, int count) {
    for (int i = 0; i < count; ++i) {
      Pairing pairing = s.pairs[0];
      pairing.mentee = s.people[static_cast<std::size_t>(i)];
      add_pairing(s.db, pairing);
    }
  };
  check("mentor_load",
        {{"one each", [](Five&) {}, "0 of 5, 0, green"},
         {"two beside full-time teaching", [&](Five& s) { more(s, 1); }, "0 of 5, 0, green"},
         {"three", [&](Five& s) { more(s, 2); }, "1 of 5, 20, red"},
         {"three with a fifth of the work released",
          [&](Five& s) {
            more(s, 2);
            s.edit(s.mentors[0], [](Person& p) { p.release_share = 0.2; });
          },
          "0 of 5, 0, green"},
         {"two in half a post",
          [&](Five& s) {
            more(s, 1);
            s.edit(s.mentors[0], [](Person& p) { p.fte = 0.5; });
          },
          "1 of 5, 20, red"},
         {"two where one is the own limit",
          [&](Five& s) {
            more(s, 1);
            s.edit(s.mentors[0], [](Person& p) { p.mentor_limit = 1; });
          },
          "1 of 5, 20, red"}});
}

}  // namespace collab::test
