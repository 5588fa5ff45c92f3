// The indicators of mentoring counted a second time, the slow way: pairs, weeks, months and cycles
// gone through one by one, as the headers of share/indicators say it in words, in hundreds of
// made-up schools.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "model/mentor/coaching.h"
#include "model/mentor/pairing.h"
#include "model/people/training.h"
#include "model/school/setting.h"
#include "unit/measure/measured_school.h"

namespace collab::test {
namespace {

using Lines = std::vector<std::string>;

Date plus(Date day, int days) { return day + Days{days}; }

/// A school of mentors and new educators, with records that overlap, miss and run on.
struct MadeMentoring : MeasuredSchool {
  explicit MadeMentoring(unsigned seed) : dice(seed) {
    for (int i = 0; i < 10; ++i) make_person(i);
    for (int i = 0; i < 12; ++i) make_pair();
  }
  int below(int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); }
  bool chance(int percent) { return below(100) < percent; }
  Date some_day() { return plus(on("2026-06-01"), below(330)); }

  void make_person(int i) {
    Person person;
    person.handle = "p" + std::to_string(i);
    person.name = person.handle;
    const char* starts[] = {"2025-08-18", "2026-08-10", "2026-08-17", "2026-10-05", "2026-06-12"};
    if (chance(90)) person.started_on = on(starts[below(5)]);
    if (chance(15))
      person.ended_on = plus(person.started_on.value_or(on("2026-09-01")), 20 + below(400));
    if (chance(70)) person.new_educator = chance(60);
    if (chance(50)) person.fte = chance(50) ? 1 : 0.5;
    if (chance(30)) person.release_share = 0.2;
    if (chance(15)) person.mentor_limit = below(3);
    if (chance(30)) person.evaluator = people[static_cast<std::size_t>(below(4))];
    const Id id = add_person(db, person);
    people.push_back(id);
    if (chance(50))
      add_training(db, {0, std::nullopt, id, std::nullopt, chance(80) ? "mentoring" : "other",
                        some_day(), std::nullopt});
    if (chance(20)) {
      const Date from = std::max(some_day(), person.started_on.value_or(on("2025-08-18")));
      if (!person.ended_on || from <= *person.ended_on)
        add_leave(db, id, {0, "", "", from, person.ended_on});
    }
  }
  void make_pair() {
    const Id mentor = people[static_cast<std::size_t>(below(14))];
    const Id mentee = people[static_cast<std::size_t>(below(14))];
    if (mentor == mentee) return;
    const Date from = plus(on("2026-08-17"), below(120));
    const Bound until = chance(25) ? Bound(plus(from, below(150))) : Bound(std::nullopt);
    const Id id = db.insert(
        "INSERT INTO pairing (mentor, mentee, from_on, until_on, trained, evaluates, weekdays) "
        "VALUES (:mentor, :mentee, :from, :until, :trained, :evaluates, :weekdays)",
        {{":mentor", mentor},
         {":mentee", mentee},
         {":from", from},
         {":until", until},
         {":trained", chance(30)},
         {":evaluates", chance(15)},
         {":weekdays", chance(75) ? Bound("2") : Bound(std::nullopt)}});
    const int keeps = 40 + below(60);
    for (Date day = plus(from, below(7)); day < on("2027-05-01"); day = plus(day, 3 + below(6)))
      if (chance(keeps))
        db.run(
            "INSERT INTO mentor_contact (pairing, on_date, minutes, kind) VALUES (:pairing, "
            ":day, 30, 'conference')",
            {{":pairing", id}, {":day", day}});
    for (int i = below(4); i > 0; --i) make_cycle(id, plus(from, below(150)));
  }
  void make_cycle(Id pairing, Date start) {
    std::array<Bound, 4> days{std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    Date day = start;
    for (Bound& each : days) {
      if (chance(15)) break;
      day = plus(day, chance(5) ? -3 : below(12));
      each = Bound(day);
    }
    const bool stopped = chance(20);
    db.run(
        "INSERT INTO coaching_cycle (pairing, started_on, observed_on, reflected_on, "
        "goal_set_on, followed_up_on, stopped_on, stop_reason) VALUES (:pairing, :start, :a, "
        ":b, :c, :d, :stopped, :reason)",
        {{":pairing", pairing},
         {":start", start},
         {":a", days[0]},
         {":b", days[1]},
         {":c", days[2]},
         {":d", days[3]},
         {":stopped", stopped ? Bound(plus(start, below(60))) : Bound(std::nullopt)},
         {":reason", stopped ? Bound("no time") : Bound(std::nullopt)}});
  }

  std::mt19937 dice;
};

/// Everything about mentoring, laid on the desk.
struct Paper {
  explicit Paper(MadeMentoring& school)
      : db(school.db),
        calendar(school_calendar(db)),
        people(collab::people(db)),
        pairs(pairings(db)),
        met(mentor_contacts(db, std::nullopt)),
        cycles(collab::cycles(db, std::nullopt)),
        trained(trainings(db)) {}

  const Person& person(Id id) const { return *std::ranges::find(people, id, &Person::id); }
  bool away(Id id, Date from, Date to) {
    for (const PersonSpan& leave : leaves(db, id))
      for (Date day = from; day <= to; day += Days{1})
        if (covers(leave, day)) return true;
    return false;
  }
  bool is_trained(Id id, Date by) const {
    return std::ranges::any_of(trained, [&](const Training& each) {
      return each.person == id && each.kind == "mentoring" && each.on_date <= by;
    });
  }
  const NamedPeriod* year(Date day) const {
    for (const NamedPeriod& each : calendar.years)
      if (each.from <= day && day <= each.to) return &each;
    return nullptr;
  }

  Db& db;
  SchoolCalendar calendar;
  std::vector<Person> people;
  std::vector<Pairing> pairs;
  std::vector<MentorContact> met;
  std::vector<Cycle> cycles;
  std::vector<Training> trained;
};

std::string line(const std::string& ref, Id who, bool part, bool whole) {
  return fmt::format("{} {} {}/{}", ref, who, part ? 1 : 0, whole ? 1 : 0);
}

Lines matched_on_paper(Paper& paper, const Window& window) {
  Lines lines;
  const NamedPeriod* year = paper.year(window.as_of);
  if (!year) return lines;
  Date last_year{};
  for (const NamedPeriod& each : paper.calendar.years)
    if (each.to < year->from) last_year = std::max(last_year, each.to);
  for (const Person& person : paper.people) {
    if (!person.new_educator.value_or(false)) continue;
    const Date start = person.started_on.value_or(year->from);
    if (start <= last_year || start > year->to) continue;
    const Date deadline = std::max(start, year->from) + Days{30};
    if (deadline >= window.as_of || !active_on(person, deadline)) continue;
    if (paper.away(person.id, deadline, deadline)) continue;
    bool in_time = false;
    for (const Pairing& pair : paper.pairs) {
      if (pair.mentee != person.id || !open_on(pair, deadline) || !pair.time) continue;
      if (pair.evaluates || person.evaluator == pair.mentor) continue;
      if (pair.trained || paper.is_trained(pair.mentor, deadline)) in_time = true;
    }
    lines.push_back(line("", person.id, in_time, true));
  }
  return lines;
}

Lines rhythm_on_paper(Paper& paper, const Window& window) {
  Lines lines;
  for (const Pairing& pair : paper.pairs) {
    if (!open_on(pair, window.as_of)) continue;
    bool left = false;
    for (const Id each : {pair.mentor, pair.mentee}) {
      const auto ended = paper.person(each).ended_on;
      left = left || (ended && *ended < window.as_of);
    }
    if (left) continue;
    int weeks = 0;
    int kept = 0;
    const Date to = std::min(window.period.to, window.as_of);
    for (Date monday = monday_of(window.period.from); monday <= to; monday += Days{7}) {
      std::vector<Date> days;
      for (Date day = monday; day < monday + Days{7}; day += Days{1})
        if (day >= window.period.from && day <= to && is_school_day(paper.calendar, day))
          days.push_back(day);
      if (days.empty() || days.front() < pair.from_on) continue;
      if (paper.away(pair.mentor, days.front(), days.back()) ||
          paper.away(pair.mentee, days.front(), days.back()))
        continue;
      ++weeks;
      if (std::ranges::any_of(paper.met, [&](const MentorContact& each) {
            return each.pairing == pair.id && each.on_date >= monday &&
                   each.on_date < monday + Days{7} && each.on_date <= window.as_of;
          }))
        ++kept;
    }
    if (weeks >= 3)
      lines.push_back(line(fmt::format("P{}", pair.id), 0, kept * 10 >= weeks * 8, true));
  }
  return lines;
}

Lines continuity_on_paper(Paper& paper, const Window& window) {
  Lines lines;
  const NamedPeriod* year = paper.year(window.as_of);
  if (!year) return lines;
  std::map<std::string, std::vector<Date>> months;
  for (Date day = year->from; day <= year->to; day += Days{1})
    if (is_school_day(paper.calendar, day)) months[iso(day).substr(0, 7)].push_back(day);
  for (const auto& [name, days] : months) {
    if (days.size() < 8 || days.back() > window.as_of) continue;
    for (const Pairing& pair : paper.pairs) {
      if (!std::ranges::all_of(days, [&](Date day) { return open_on(pair, day); })) continue;
      const auto count =
          std::ranges::count_if(paper.met, [&, &month = name](const MentorContact& each) {
            return each.pairing == pair.id && iso(each.on_date).starts_with(month) &&
                   each.on_date <= window.as_of;
          });
      lines.push_back(line(fmt::format("P{}", pair.id), 0, count >= 2, true));
    }
  }
  return lines;
}

Lines cycles_on_paper(Paper& paper, const Window& window) {
  Lines lines;
  for (const Cycle& cycle : paper.cycles) {
    const auto age = (window.as_of - cycle.started_on).count();
    if (age < 4 * 7 || age > 14 * 7) continue;
    const bool stopped = cycle.stopped_on && *cycle.stopped_on <= window.as_of;
    bool complete = !stopped;
    Date before = cycle.started_on;
    for (const auto& day : cycle.stages) {
      complete = complete && day && *day >= before;
      if (day) before = *day;
    }
    complete = complete && *cycle.stages.back() <= window.as_of;
    lines.push_back(line(fmt::format("P{}", cycle.pairing), 0, complete, !stopped));
  }
  return lines;
}

Lines load_on_paper(Paper& paper, const Window& window) {
  std::map<Id, int> load;
  for (const Pairing& pair : paper.pairs)
    if (open_on(pair, window.as_of)) ++load[pair.mentor];
  Lines lines;
  for (const auto& [mentor, pairs] : load) {
    const Person& person = paper.person(mentor);
    if (person.ended_on && *person.ended_on < window.as_of) continue;
    int most = person.fte && *person.fte < 1 ? 1 : 2;
    if (person.release_share)
      for (int more = most; more <= 15; ++more)
        if (more <= 15 * *person.release_share + 1e-9) most = more;
    if (person.mentor_limit) most = *person.mentor_limit;
    lines.push_back(line("", mentor, pairs > most, true));
  }
  return lines;
}

struct Counted {
  const char* name;
  Lines (*on_paper)(Paper&, const Window&);
};
constexpr Counted counted[] = {{"mentor_match", matched_on_paper},
                               {"mentor_rhythm", rhythm_on_paper},
                               {"mentor_continuity", continuity_on_paper},
                               {"cycle_done", cycles_on_paper},
                               {"mentor_load", load_on_paper}};

Lines measured(MadeMentoring& school, const char* name, const Window& window) {
  Lines lines;
  for (const Evidence& each : read_evidence(school.db, find_indicator(name), window, std::nullopt))
    lines.push_back(line(each.ref, each.subject.value_or(0), each.part > 0, each.whole > 0));
  return lines;
}

}  // namespace

TEST_CASE("every figure of mentoring agrees with a recount on paper, in made-up schools") {
  std::map<std::string, std::map<std::string, int>> seen;
  for (unsigned seed = 0; seed < 120; ++seed) {
    MadeMentoring school(seed);
    Paper paper(school);
    for (const char* day : {"2026-11-20", "2026-10-14", "2027-03-19"}) {
      const Window window = usual_window(school.db, paper.calendar, on(day));
      gather_for(school.workspace, paper.calendar, {window});
      for (const Counted& each : counted) {
        INFO(each.name << " of school " << seed << " as of " << iso(window.as_of));
        Lines rows = measured(school, each.name, window);
        Lines lines = each.on_paper(paper, window);
        for (const std::string& row : lines) ++seen[each.name][row.substr(row.rfind(' '))];
        std::ranges::sort(rows);
        std::ranges::sort(lines);
        CHECK(rows == lines);
      }
    }
  }
  for (const Counted& each : counted) {
    INFO(each.name);
    CHECK(seen[each.name][" 1/1"] > 30);
    CHECK(seen[each.name][" 0/1"] > 30);
  }
  CHECK(seen["cycle_done"][" 0/0"] > 30);
}

TEST_CASE("at the end of a school year all its months are still known") {
  MadeMentoring school(7);
  Paper paper(school);
  const Window window = usual_window(school.db, paper.calendar, on("2027-06-11"));
  gather_for(school.workspace, paper.calendar, {window});
  Lines rows = measured(school, "mentor_continuity", window);
  Lines lines = continuity_on_paper(paper, window);
  std::ranges::sort(rows);
  std::ranges::sort(lines);
  CHECK(rows == lines);
  CHECK(rows.size() > 20);
}

}  // namespace collab::test
