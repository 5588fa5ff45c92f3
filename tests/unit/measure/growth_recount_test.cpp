// The figures of what teams share, pass on and have at their tables, counted a second time by going
// through the records one after the other, in made-up schools.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <set>

#include "base/text/text.h"
#include "measure/figure.h"
#include "model/meeting/action.h"
#include "model/meeting/decision.h"
#include "model/meeting/hand_off.h"
#include "model/meeting/meeting.h"
#include "model/meeting/practice.h"
#include "model/people/person.h"
#include "model/school/calendar.h"
#include "model/team/link.h"
#include "model/team/team.h"
#include "report/basis.h"
#include "unit/measure/generator.h"

namespace collab::test {
namespace {

constexpr std::uint64_t seeds = 60;

/// A made school with links, hand-offs, practices, required roles and actions of decisions on top.
struct SharingSchool {
  explicit SharingSchool(std::uint64_t seed) : made(made_school(seed)), dice(seed) {
    last = made.days.back();
    for (const Team& each : teams(db())) {
      ids.push_back(each.id);
      confidential.push_back(each.confidential);
    }
    share();
    link_up();
    require();
    tie_actions();
  }
  Db& db() { return made.workspace.db; }
  int roll(int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); }
  Date day_before(int days) { return last - Days{roll(days)}; }
  std::size_t some_team() { return static_cast<std::size_t>(roll(static_cast<int>(ids.size()))); }

  void share() {
    for (int i = 0; i < 8; ++i) {
      const std::size_t team = some_team();
      if (confidential[team]) continue;
      const Date day = day_before(150);
      const Id id = add_practice(db(), {.team = ids[team], .text = "tickets", .shared_on = day});
      for (int k = roll(3); k > 0; --k)
        add_trial(db(), id, {0, ids[some_team()], day + Days{roll(60)}, {}});
    }
  }
  void link_up() {
    const std::vector<Person> staff = people(db());
    for (int i = 0; i < 6; ++i) {
      const std::size_t from = some_team(), to = some_team();
      if (from == to || confidential[from]) continue;
      const TeamLink link{0, ids[from], ids[to], {}, 10 + roll(40), day_before(200), {}};
      try {
        add_link(db(), link);
      } catch (const Error&) {
        continue;
      }
      for (int k = roll(5); k > 0; --k) {
        HandOff each{0, ids[from], ids[to], {}, {}, {}, "dates", {}, day_before(120), {}, {}};
        if (roll(4)) each.carrier = staff[static_cast<std::size_t>(roll(3))].id;
        if (roll(3)) each.acknowledged_on = each.handed_on + Days{roll(20)};
        add_hand_off(db(), each);
      }
    }
  }
  void require() {
    const std::vector<std::string> roles = {"Teacher", "recorder", "family voice"};
    for (const Id team : ids)
      if (roll(2)) set_required_roles(db(), team, roles);
    for (const Meeting& each : meetings(db(), {}))
      if (each.state == "held" && !roll(4)) set_headcounts(db(), each.id, {{"Family voice", 2}});
  }
  void tie_actions() {
    const std::vector<Decision> made_here = decisions(db(), {});
    if (made_here.empty()) return;
    for (Action action : actions(db(), {})) {
      const Decision& decision =
          made_here[static_cast<std::size_t>(roll(static_cast<int>(made_here.size())))];
      if (decision.team != action.team || !roll(3)) continue;
      action.decision = decision.id;
      store_action(db(), action);
    }
  }

  MadeSchool made;
  std::mt19937_64 dice;
  Date last{};
  std::vector<Id> ids;
  std::vector<bool> confidential;
};

using Lines = std::multiset<std::string>;

std::string line(Id team, const std::string& ref, bool part) {
  return fmt::format("{} {} {}", team, ref, part ? 1 : 0);
}

Lines told(Db& db, const char* indicator, const Window& window, bool by_detail = false) {
  Lines lines;
  for (const Evidence& each : read_evidence(db, find_indicator(indicator), window, std::nullopt)) {
    CHECK(each.whole == 1);
    const std::string role = each.detail.substr(0, each.detail.find(':'));
    lines.insert(line(each.team.value_or(0), by_detail ? role : each.ref, each.part > 0));
  }
  return lines;
}

bool is_open_team(SharingSchool& school, Id team) {
  const auto at = std::ranges::find(school.ids, team) - school.ids.begin();
  return !school.confidential[static_cast<std::size_t>(at)];
}

Lines evidence_on_paper(SharingSchool& school, const Window& window) {
  Lines lines;
  for (const Meeting& each : meetings(school.db(), {})) {
    if (each.state != "held" || each.held_on < window.period.from || each.held_on > window.as_of)
      continue;
    if (!is_open_team(school, each.team)) continue;
    bool looked = each.evidence.has_value();
    for (const AgendaItem& item : agenda_items(school.db(), each.id))
      looked = looked || item.evidence;
    lines.insert(line(each.team, fmt::format("M{}", each.id), looked));
  }
  return lines;
}

Lines loop_on_paper(SharingSchool& school, const Window& window) {
  Lines lines;
  const std::vector<Action> all = actions(school.db(), {});
  for (const Decision& each : decisions(school.db(), {})) {
    const auto age = (window.as_of - each.decided_on).count();
    if (age < 42 || age > 98 || !is_open_team(school, each.team)) continue;
    const bool done = std::ranges::any_of(all, [&](const Action& action) {
      return action.decision == each.id && action.done_on && *action.done_on <= window.as_of;
    });
    const bool looked = each.result_on && *each.result_on <= window.as_of;
    lines.insert(line(each.team, fmt::format("D{}", each.id), done && looked));
  }
  return lines;
}

Lines links_on_paper(SharingSchool& school, const Window& window) {
  Lines lines;
  for (const TeamLink& each : links(school.db())) {
    if (each.from_on + Days{each.every_days} > window.as_of || !each.holds_on(window.as_of))
      continue;
    bool alive = false;
    for (const HandOff& hand_off : hand_offs(school.db(), {})) {
      const bool lately = hand_off.link == each.id && hand_off.handed_on <= window.as_of &&
                          hand_off.handed_on + Days{each.every_days} >= window.as_of;
      alive = alive || (lately && !hand_off.is_open(window.as_of));
    }
    lines.insert(line(each.from_team, fmt::format("C{}", each.id), alive));
  }
  return lines;
}

Lines spread_on_paper(SharingSchool& school, const Window& window) {
  Lines lines;
  for (const Practice& each : practices(school.db(), {})) {
    if (each.shared_on > window.as_of || each.shared_on + Days{90} < window.as_of) continue;
    const bool tried = std::ranges::any_of(each.trials, [&](const PracticeTrial& trial) {
      return trial.team != each.team && trial.tried_on <= window.as_of;
    });
    lines.insert(line(each.team, fmt::format("H{}", each.id), tried));
  }
  return lines;
}

/// True where somebody who was there had the role, in the team or on the staff.
bool role_was_there(SharingSchool& school, const Meeting& meeting, const std::string& role) {
  Db& db = school.db();
  for (const Headcount& each : headcounts(db, meeting.id))
    if (folded(each.role) == folded(role)) return true;
  const auto covers = [&](const std::optional<Date>& from, const std::optional<Date>& until) {
    return from.value_or(Date::min()) <= meeting.held_on &&
           until.value_or(Date::max()) >= meeting.held_on;
  };
  for (const Attendance& each : attendance(db, meeting.id)) {
    if (each.state != "present") continue;
    for (const PersonSpan& span : staff_roles(db, each.person))
      if (folded(span.name) == folded(role) && covers(span.from_on, span.until_on)) return true;
    for (const Membership& seat : memberships_of_person(db, each.person))
      if (seat.team == meeting.team && folded(seat.role) == folded(role) &&
          covers(seat.from_on, seat.until_on))
        return true;
  }
  return false;
}

Lines seats_on_paper(SharingSchool& school, const Window& window) {
  Lines lines;
  for (const Id team : school.ids) {
    if (!is_open_team(school, team)) continue;
    for (const std::string& role : required_roles(school.db(), team)) {
      int held = 0, there = 0;
      for (const Meeting& each : meetings(school.db(), {team})) {
        if (each.state != "held" || each.held_on < window.period.from ||
            each.held_on > window.as_of)
          continue;
        ++held;
        if (role_was_there(school, each, role)) ++there;
      }
      if (held >= 3) lines.insert(line(team, role, 2 * there >= held));
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("evidence, loops, links, seats and spread agree with a recount by hand") {
  std::size_t rows = 0;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    SharingSchool school(seed);
    const Date as_of = school.last;
    const Window window{{as_of - Days{56}, as_of}, as_of};
    gather_for(school.made.workspace, school_calendar(school.db()), {window});
    CHECK(told(school.db(), "evidence", window) == evidence_on_paper(school, window));
    CHECK(told(school.db(), "loop", window) == loop_on_paper(school, window));
    CHECK(told(school.db(), "handoff", window) == links_on_paper(school, window));
    CHECK(told(school.db(), "spread", window) == spread_on_paper(school, window));
    CHECK(told(school.db(), "seats", window, true) == seats_on_paper(school, window));
    rows += links_on_paper(school, window).size() + seats_on_paper(school, window).size() +
            spread_on_paper(school, window).size() + loop_on_paper(school, window).size();
  }
  CHECK(rows > 200);
}

}  // namespace collab::test
