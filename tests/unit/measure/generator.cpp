// Makes up schools; see generator.h. Records go in by lib/model, as commands would write them.
#include "unit/measure/generator.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "model/meeting/meeting.h"
#include "model/people/working_days.h"
#include "model/school/calendar.h"
#include "model/school/school.h"
#include "model/school/setting.h"
#include "model/team/series.h"
#include "model/team/team.h"
#include "store/journal.h"
#include "store/schema.h"
#include "unit/document/sheet/generator.h"

namespace collab::test {
namespace {

Date on(std::string_view iso_day) { return parse_iso(iso_day).value(); }

/// Days that the busy months lie around: terms' ends, new year, both changes of the clock, summer.
const std::vector<const char*> turning_days{
    "2025-09-05", "2025-10-17", "2025-11-02", "2025-12-19", "2026-01-05", "2026-01-09",
    "2026-03-08", "2026-03-13", "2026-06-12", "2026-07-15", "2026-08-21", "2026-09-18",
    "2026-11-01", "2026-11-20", "2026-12-31", "2027-01-08", "2027-03-14"};

const std::vector<std::string> kinds{"plc",   "plc",        "plc",
                                     "grade", "leadership", "cross-functional"};
const std::vector<std::vector<int>> part_weeks{{1, 2, 3}, {2, 4}, {3, 4, 5}, {1}};
const std::vector<std::string> staff_roles{"teacher", "teacher",          "teacher",
                                           "teacher", "special educator", "paraprofessional",
                                           "coach",   "principal",        "nurse"};
const std::vector<std::string> seats{"member",   "member", "member", "member",  "facilitator",
                                     "recorder", "lead",   "coach",  "sponsor", "family voice"};
const std::vector<std::string> patterns{
    "mon 15:00",         "tue 14:30",         "wed 7:30",       "mon,thu 15:00",
    "2 weeks tue 14:30", "1st thu 16:00",     "last fri 15:15", "5th wed 15:00",
    "3 weeks fri 8:00",  "2 weeks sat 09:00", "mon-fri 07:30"};
const std::vector<std::string> modes{"consensus", "consensus", "vote",      "consulted",
                                     "consulted", "lead",      "one person"};

/// One school in the making.
class Maker {
 public:
  explicit Maker(std::uint64_t seed)
      : dice_(seed * 7919 + 17), school_{empty_school(), {}}, more_people_(seed % 8 == 3 ? 20 : 0) {
    const Date turn = on(turning_days[seed % turning_days.size()]);
    from_ = turn - Days{7 * (4 + dice_.below(8))};
    from_ -= Days{dice_.below(7)};
    to_ = from_ + Days{7 * (12 + dice_.below(7))};
    school_.days = {turn, within(from_ + Days{20}, to_ + Days{10}), to_ + Days{dice_.below(60)}};
  }

  MadeSchool made() && {
    db().script("BEGIN");
    make_calendar();
    make_settings();
    const int few = 6 + dice_.below(9);
    for (int i = few + more_people_; i > 0; --i) make_person(i);
    for (int i = 1 + dice_.below(5); i > 0; --i) make_team(i);
    for (const Team& team : teams(db())) fill(team);
    make_loose_ends();
    db().script("COMMIT");
    if (dice_.chance(90)) make_operation();
    return std::move(school_);
  }

 private:
  Db& db() { return school_.workspace.db; }
  Date within(Date from, Date to) {
    return from + Days{dice_.below(static_cast<int>((to - from).count()) + 1)};
  }
  bool chance(int percent) { return dice_.chance(percent); }

  void off(const char* from, const char* until, const char* kind = "holiday") {
    if (chance(85)) add_no_school_day(db(), {0, on(from), on(until), kind, from, std::nullopt});
  }

  void make_calendar() {
    if (chance(95)) {
      if (chance(80)) add_school_year(db(), {"2025-26", on("2025-08-18"), on("2026-06-12")});
      add_school_year(db(), {"2026-27", on("2026-08-17"), on("2027-06-11")});
    }
    off("2025-09-01", "2025-09-01");
    off("2025-11-26", "2025-11-28");
    off("2025-12-22", "2026-01-02");
    off("2026-01-19", "2026-01-19");
    off("2026-03-30", "2026-04-03");
    off("2026-09-07", "2026-09-07");
    off("2026-10-12", "2026-10-12", "staff day");
    off("2026-11-25", "2026-11-27");
    off("2026-12-21", "2027-01-01");
    off("2027-01-18", "2027-01-18");
    for (int i = dice_.below(3); i > 0; --i) {
      const Date day = within(from_, to_);
      add_no_school_day(db(), {0, day, day + Days{dice_.below(2)}, "closure",
                               fmt::format("snow {}", i), std::nullopt});
    }
    const Date early = within(from_, to_);
    add_no_school_day(db(), {0, early, early, "early release", "early", std::nullopt});
  }

  void make_settings() {
    if (chance(70)) {
      Agreement agreed;
      agreed.agenda_lead_days = dice_.below(4);
      store_agreement(db(), agreed);
    }
    if (chance(25)) set_setting(db(), "unrecorded_grace_days", std::to_string(dice_.below(7)));
    if (chance(25)) set_setting(db(), "window_weeks", std::to_string(1 + dice_.below(12)));
    if (chance(10)) set_setting(db(), "instructional_roles", "Teacher, nurse");
  }

  void make_person(int number) {
    Person person;
    person.handle = fmt::format("p{:02}", number);
    person.name = fmt::format("Person {}", number);
    if (number > 1 && chance(6)) person.name = fmt::format("PERSON {}", dice_.below(number) + 1);
    if (chance(75)) {
      person.started_on = chance(60) ? from_ - Days{dice_.below(700)} : within(from_, to_);
      if (chance(10)) person.started_on = on(chance(50) ? "2025-08-18" : "2026-08-17");
    }
    const Date begin = std::max(person.started_on.value_or(from_), from_);
    if (chance(15)) person.ended_on = begin + Days{dice_.below(90)};
    if (chance(40)) person.fte = 0.1 * (1 + dice_.below(10));
    person.id = add_person(db(), person);
    make_roles(person);
    if (chance(20)) {
      Date first = within(from_, to_);
      first = std::max(first, person.started_on.value_or(first));
      std::optional<Date> last = person.ended_on;
      if (chance(70)) last = std::min(first + Days{dice_.below(40)}, last.value_or(to_ + Days{90}));
      if (!last || *last >= first) add_leave(db(), person.id, {0, "", "", first, last});
    }
    make_working_days(person);
    make_groups(person);
    people_.push_back(person);
  }

  /// Every seventh is here on some weekdays only, and every other of those on others later.
  void make_working_days(const Person& person) {
    if (person.id % 7 != 0) return;
    const auto week = static_cast<std::size_t>(person.id);
    set_working_days(db(), person.id, part_weeks[week % part_weeks.size()], std::nullopt);
    const Date later = from_ + Days{(person.id * 13) % 60};
    if (person.id % 2 == 0 && active_on(person, later))
      set_working_days(db(), person.id, part_weeks[(week + 1) % part_weeks.size()], later);
  }

  /// Most have a grade, every third a second one, some change it; a few departments go across.
  void make_groups(const Person& person) {
    const auto add = [&](const char* kind, std::string name, std::optional<Date> from,
                         std::optional<Date> until) {
      add_person_group(db(), person.id, {0, kind, std::move(name), from, until});
    };
    if (person.id % 11 == 0) return;
    const Date later = from_ + Days{(person.id * 17) % 80};
    const bool changes = person.id % 4 == 0 && active_on(person, later) &&
                         (!person.started_on || *person.started_on < later);
    const auto before = changes ? std::optional(later - Days{1}) : person.ended_on;
    add("grade", fmt::format("Grade {}", person.id % 3), person.started_on, before);
    if (changes) add("grade", fmt::format("Grade {}", 4 + person.id % 2), later, person.ended_on);
    if (person.id % 3 == 0) add("grade", "grade 1", person.started_on, person.ended_on);
    add("department", person.id % 5 < 2 ? "Science" : "Languages", std::nullopt, std::nullopt);
    if (person.id % 2 == 0) add("department", "Arts", std::nullopt, std::nullopt);
    if (person.id % 6 == 0 && person.id % 5 >= 2)
      add("department", "Science", std::nullopt, std::nullopt);
  }

  void make_roles(const Person& person) {
    const std::string& role = dice_.pick(staff_roles);
    const Date change = within(from_, to_);
    const bool can_change = !person.started_on || *person.started_on < change;
    const bool stays = !person.ended_on || *person.ended_on > change;
    if (can_change && stays && chance(20)) {
      add_staff_role(db(), person.id, {0, "", role, std::nullopt, change});
      add_staff_role(db(), person.id,
                     {0, "", role == "principal" ? "teacher" : "principal", change + Days{1}, {}});
    } else {
      add_staff_role(db(), person.id, {0, "", role, person.started_on, {}});
    }
    if (chance(10)) add_staff_role(db(), person.id, {0, "", "librarian", person.started_on, {}});
  }

  void make_team(int number) {
    Team team;
    team.slug = fmt::format("team-{}", number);
    team.name = fmt::format("Team {}", number);
    team.kind = dice_.pick(kinds);
    team.confidential = chance(15);
    if (chance(15)) team.fixed_facilitator = "a paid lead";
    team.created_on = chance(75) ? from_ - Days{dice_.below(120)} : within(from_, to_);
    if (chance(20)) team.ended_on = std::max(team.created_on, within(from_, to_));
    team.id = add_team(db(), team);
    const int members = chance(10) ? 1 : 2 + dice_.below(6);
    for (int i = 0; i < members; ++i) make_member(team, dice_.pick(people_));
    for (int i = chance(85) ? 1 + dice_.below(2) : 0; i > 0; --i) make_series(team);
  }

  void make_member(const Team& team, const Person& person) {
    Date from = std::max(team.created_on, person.started_on.value_or(team.created_on));
    std::optional<Date> until = team.ended_on;
    if (person.ended_on) until = std::min(until.value_or(*person.ended_on), *person.ended_on);
    if (chance(20)) from = std::max(from, within(from_, to_));
    if (chance(20)) until = std::min(until.value_or(to_ + Days{90}), within(from_, to_));
    if (until && *until < from) return;
    for (const Membership& other : memberships(db(), team.id))
      if (other.person == person.id && chance(90)) return;
    const std::string& role = dice_.pick(seats);
    for (const Membership& other : memberships(db(), team.id))
      if (other.person == person.id && other.role == role) return;
    add_membership(db(), {0, team.id, person.id, role, from, until});
  }

  void make_series(const Team& team) {
    Series series;
    series.team = team.id;
    series.pattern = parse_pattern(dice_.pick(patterns));
    series.minutes = 20 + 5 * dice_.below(14);
    series.in_contract_day = chance(75);
    series.from_on = chance(60) ? team.created_on : std::max(team.created_on, within(from_, to_));
    series.until_on = team.ended_on;
    if (chance(30)) series.until_on = std::min(series.until_on.value_or(to_), within(from_, to_));
    if (series.until_on && *series.until_on < series.from_on) return;
    add_series(db(), series);
  }

  /// Meetings on the team's blocks, at most so many that a school stays small, and some beside
  /// them.
  void fill(const Team& team) {
    const Date last = team.ended_on.value_or(to_ + Days{14});
    int left = 30;
    for (const Occurrence& block : occurrences(db(), team.id, {from_, std::min(last, to_)})) {
      if (--left < 0) break;
      fill_block(team, block.day);
    }
    for (int i = dice_.below(4); i > 0; --i) {
      const Date day = std::max(team.created_on, within(from_, to_));
      if (day <= last) make_meeting(team, day, std::nullopt, chance(80) ? "held" : "planned");
    }
  }

  void fill_block(const Team& team, Date day) {
    const int what = dice_.below(100);
    if (what < 50) {
      make_meeting(team, day, day, "held");
      if (chance(4)) make_meeting(team, day, std::nullopt, "held");
    } else if (what < 63) {
      const Date other = moved(team, day);
      make_meeting(team, other, day, "held");
    } else if (what < 68) {
      make_meeting(team, moved(team, day), day, "planned");
    } else if (what < 78) {
      make_meeting(team, chance(80) ? day : moved(team, day), day, "cancelled");
      if (chance(15)) make_meeting(team, moved(team, day), day, "held");
    } else if (what < 86) {
      make_meeting(team, day, chance(70) ? std::optional(day) : std::nullopt, "planned");
    }
  }

  /// Some days off: near, far, to a weekend; within the team's life.
  Date moved(const Team& team, Date day) {
    const int step = chance(70) ? 1 + dice_.below(8) : 5 + dice_.below(100);
    Date other = chance(75) ? day + Days{step} : day - Days{std::min(step, 12)};
    other = std::max(other, team.created_on);
    return team.ended_on ? std::min(other, *team.ended_on) : other;
  }

  std::int64_t agenda_instant(Date day) {
    const LocalClock clock(school_.workspace.school.zone);
    const Date written = day + Days{1 - dice_.below(5)};
    if (chance(50)) return clock.moment({written, 60 * dice_.below(24)});
    const std::vector<int> around{-3600, -60, -1, 0, 1, 60, 3600};
    return clock.moment({written, 0}) + dice_.pick(around);
  }

  void make_meeting(const Team& team, Date day, std::optional<Date> meant, const char* state) {
    Meeting meeting;
    meeting.team = team.id;
    meeting.held_on = day;
    meeting.occurrence_on = meant;
    meeting.state = state;
    if (meeting.state == "cancelled" && chance(85))
      meeting.cancelled_on = meant.value_or(day) + Days{dice_.below(12) - 6};
    const auto members = memberships(db(), team.id);
    if (chance(85))
      meeting.facilitator =
          chance(90) && !members.empty() ? dice_.pick(members).person : dice_.pick(people_).id;
    if (chance(60)) meeting.agenda_written_at = agenda_instant(day);
    if (chance(60)) meeting.evidence = "exit tickets";
    meeting.no_next_step = chance(15);
    meeting.id = add_meeting(db(), meeting);
    if (chance(70)) {
      std::vector<int> questions{1 + dice_.below(4)};
      if (chance(60) && questions.front() != 2) questions.push_back(2);
      set_meeting_focus(db(), meeting.id, questions);
    }
    for (int i = dice_.below(4); i > 0; --i) make_item(meeting);
    if (meeting.state == "held") make_attendance(meeting, members);
    for (int i = dice_.below(5) - 2; i > 0; --i) make_decision(team.id, &meeting);
    for (int i = dice_.below(5) - 2; i > 0; --i) make_action(team.id, &meeting);
  }

  void make_item(const Meeting& meeting) {
    AgendaItem item;
    item.meeting = meeting.id;
    item.text = "fractions";
    if (chance(65)) item.proposed_by = dice_.pick(people_).id;
    if (chance(20)) item.proposed_by = meeting.facilitator;
    if (chance(45)) item.focus = 1 + dice_.below(4);
    if (chance(35)) item.evidence = "student work";
    add_agenda_item(db(), item);
  }

  void make_attendance(const Meeting& meeting, const std::vector<Membership>& members) {
    if (chance(15)) set_guests(db(), meeting.id, {"Maria Lopez", "Tom O'Neil"});
    if (chance(10)) set_headcounts(db(), meeting.id, {{"member", 4}});
    if (chance(15)) make_questions(meeting.id);
    if (chance(20)) return;
    const std::vector<std::string> states{"present", "present", "present",
                                          "present", "absent",  "excused"};
    for (const Membership& member : members)
      if (chance(90)) set_attendance(db(), meeting.id, member.person, dice_.pick(states));
    if (chance(10)) set_attendance(db(), meeting.id, dice_.pick(people_).id, dice_.pick(states));
  }

  void make_questions(Id meeting) {
    Question question{0, meeting, "m.md", 3, 1, "'Zoe' names nobody on the roster", {}};
    question.of_attendance = chance(70);
    set_questions(db(), meeting, {question});
    if (chance(30)) dismiss_question(db(), all_questions(db(), meeting).front().id, to_, {});
  }

  void make_decision(Id team, const Meeting* meeting) {
    Decision decision;
    decision.team = team;
    decision.text = "share the data";
    decision.decided_on = meeting ? meeting->held_on : within(from_, to_ + Days{20});
    if (chance(20)) decision.decided_on += Days{dice_.below(30)};
    if (meeting) {
      decision.meeting = meeting->id;
      const auto items = agenda_items(db(), meeting->id);
      if (!items.empty() && chance(50)) decision.agenda_item = dice_.pick(items).id;
    }
    if (chance(85)) decision.mode = dice_.pick(modes);
    for (int i = dice_.below(3); i > 0; --i) {
      Consultation asked{"the counselor", std::nullopt};
      if (chance(70)) asked.on = decision.decided_on + Days{1 - dice_.below(6)};
      decision.consulted.push_back(std::move(asked));
    }
    add_decision(db(), decision);
  }

  void make_action(std::optional<Id> team, const Meeting* meeting) {
    Action action;
    action.text = "bring exit tickets";
    action.team = team;
    if (meeting) action.meeting = meeting->id;
    action.created_on = meeting ? meeting->held_on : within(from_, to_);
    if (chance(10)) action.created_on += Days{dice_.below(15) - 5};
    if (chance(80)) action.due = action.created_on + Days{dice_.below(30)};
    if (action.due && chance(20)) {
      action.first_due = action.due;
      action.due = *action.due + Days{dice_.below(40)};
    }
    const Date around = action.first_due.value_or(action.due.value_or(action.created_on));
    if (chance(55))
      action.done_on = std::max(action.created_on, around + Days{dice_.below(30) - 12});
    else if (chance(15))
      action.dropped_on = std::max(action.created_on, around + Days{dice_.below(20) - 10});
    for (int i = dice_.below(3); i > 0; --i) action.owners.push_back(dice_.pick(people_).id);
    add_action(db(), action);
  }

  /// What belongs to no meeting, and to no team.
  void make_loose_ends() {
    const auto all = teams(db());
    for (int i = dice_.below(5); i > 0; --i) make_decision(dice_.pick(all).id, nullptr);
    for (int i = dice_.below(5); i > 0; --i) make_action(dice_.pick(all).id, nullptr);
    for (int i = dice_.below(3); i > 0; --i) make_action(std::nullopt, nullptr);
    const auto held = meetings(db(), {.state = "held"});
    if (!held.empty() && chance(30)) make_action(dice_.pick(all).id, &dice_.pick(held));
  }

  void make_operation() {
    const LocalClock clock(school_.workspace.school.zone);
    const std::vector<int> around{-3600, -1, 0, 1, 40000};
    const Date day = within(from_, to_ + Days{20});
    const auto at = clock.moment({day, 0}) + dice_.pick(around);
    Operation operation(db(), {at, "tester", "school agreement", std::nullopt});
    Agreement agreed = agreement(db());
    agreed.keep_notes_months = 12;
    store_agreement(db(), agreed);
    operation.commit();
  }

  Dice dice_;
  MadeSchool school_;
  int more_people_ = 0;  ///< every eighth school is large enough for figures that need ten
  Date from_{};
  Date to_{};
  std::vector<Person> people_;
};

}  // namespace

Workspace empty_school() {
  Workspace workspace{"",
                      Db(":memory:", Access::create, std::chrono::milliseconds(0)),
                      {"Maple Grove Elementary",
                       "MGE",
                       {"America/New_York", "EST5EDT,M3.2.0,M11.1.0"},
                       DateOrder::mdy,
                       false}};
  migrate(workspace.db);
  return workspace;
}

MadeSchool made_school(std::uint64_t seed) { return Maker(seed).made(); }

}  // namespace collab::test
