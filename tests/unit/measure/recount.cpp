// Reads the desk and counts the lines of each indicator. What lines come to is in recount_sum.cpp.
#include "unit/measure/recount.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/text/text.h"
#include "base/time/zone.h"
#include "model/school/school.h"
#include "model/school/setting.h"

namespace collab::test {
namespace {

/// An open beginning or end holds every day.
bool in_span(Date day, std::optional<Date> from, std::optional<Date> until) {
  if (from && day < *from) return false;
  return !until || day <= *until;
}

/// Counts for one window with the desk at hand.
class Count {
 public:
  Count(const Desk& desk, const Window& window)
      : desk_(desk), from_(window.period.from), to_(window.period.to), today_(window.as_of) {}

  std::vector<Line> lines(std::string_view id) {
    if (id == "I01") team_reach();
    if (id == "I02") common_time();
    if (id == "I03") protected_time();
    if (id == "I04") attendance();
    if (id == "I05") agenda_shared();
    if (id == "I05b") agenda_in_time();
    if (id == "I06") response_cycle();
    if (id == "I06b") question_coverage();
    if (id == "I07") next_step();
    if (id == "I08") follow_through();
    if (id == "I09") overdue_age();
    if (id == "I10") rotation();
    if (id == "I13") decision_modes();
    if (id == "I21") not_yet_on_a_team();
    if (id == "I22") cross_ties("grade");
    if (id == "I22b") cross_ties("department");
    if (id == "I22c") cross_ties("role");
    if (id == "Q01") recorded();
    if (id == "Q02") last_entry();
    if (id == "Q03") unknown_owners();
    if (id == "Q04") doubled_persons();
    if (id == "Q05") future_records();
    return std::move(lines_);
  }

  bool is_open_day(Date day) const {
    for (const NoSchoolDay& off : desk_.off)
      if (off.kind != "early release" && off.from_on <= day && day <= off.until_on) return false;
    if (desk_.years.empty()) return true;
    for (const NamedPeriod& year : desk_.years)
      if (year.from <= day && day <= year.to) return true;
    return false;
  }
  bool is_school_day(Date day) const { return weekday(day) <= 5 && is_open_day(day); }

  /// School days after the one and up to the other.
  int school_days_after(Date day, Date last) const {
    int days = 0;
    for (Date next = day + Days{1}; next <= last; next += Days{1}) days += is_school_day(next);
    return days;
  }

 private:
  bool in_window(Date day) const { return from_ <= day && day <= to_ && day <= today_; }

  // People.

  const PersonPaper& person(Id id) const {
    return *std::ranges::find_if(desk_.people,
                                 [&](const PersonPaper& each) { return each.person.id == id; });
  }
  bool is_in_post(const PersonPaper& who, Date day) const {
    return in_span(day, who.person.started_on, who.person.ended_on);
  }
  bool is_on_leave(const PersonPaper& who, Date day) const {
    return std::ranges::any_of(who.leaves, [&](const PersonSpan& leave) {
      return in_span(day, leave.from_on, leave.until_on);
    });
  }
  /// On leave, or on a weekday on which somebody in part-time work is not here.
  bool is_away(const PersonPaper& who, Date day) const {
    return is_on_leave(who, day) || std::ranges::any_of(who.working, [&](const WorkingDays& each) {
             return in_span(day, each.from_on, each.until_on) &&
                    std::ranges::count(each.weekdays, weekday(day)) == 0;
           });
  }
  bool has_role(const PersonPaper& who, Date day, const std::vector<std::string>& roles) const {
    if (!is_in_post(who, day)) return false;
    for (const PersonSpan& role : who.roles)
      for (const std::string& wanted : roles)
        if (folded(role.name) == folded(wanted) && in_span(day, role.from_on, role.until_on))
          return true;
    return false;
  }
  /// In the team on the day, in any role but sponsor; `works` leaves coaches and voices out too.
  bool sits(const TeamPaper& team, const PersonPaper& who, Date day, bool works) const {
    if (!is_in_post(who, day)) return false;
    if (team.team.ended_on && day > *team.team.ended_on) return false;
    for (const Membership& seat : team.seats) {
      if (seat.person != who.person.id || seat.role == "sponsor") continue;
      const bool working = seat.role == "member" || seat.role == "facilitator" ||
                           seat.role == "recorder" || seat.role == "lead";
      if (works && !working) continue;
      if (in_span(day, seat.from_on, seat.until_on)) return true;
    }
    return false;
  }
  /// Teaches today, is here today, and has been for at least so many school days.
  std::vector<const PersonPaper*> settled_staff(int least = 15) const {
    std::vector<const PersonPaper*> staff;
    for (const PersonPaper& who : desk_.people) {
      if (!has_role(who, today_, desk_.instructional_roles) || is_on_leave(who, today_)) continue;
      const auto started = who.person.started_on;
      const bool counts = started && is_after_first_school_day(*started);
      if (counts && school_days_after(*started - Days{1}, today_) < least) continue;
      staff.push_back(&who);
    }
    return staff;
  }

  /// Of a start before the calendar's first school day nobody knows how long ago it was.
  bool is_after_first_school_day(Date day) const {
    if (desk_.years.empty()) return true;
    Date first = desk_.years.front().from;
    while (first < day && !is_school_day(first)) first += Days{1};
    return first <= day;
  }

  // Teams and their blocks.

  const TeamPaper& team(Id id) const {
    return *std::ranges::find_if(desk_.teams,
                                 [&](const TeamPaper& each) { return each.team.id == id; });
  }
  const MeetingPaper* meeting(std::optional<Id> id) const {
    for (const MeetingPaper& each : desk_.meetings)
      if (id && each.head.id == *id) return &each;
    return nullptr;
  }

  bool falls_on(const Series& series, Date day) const {
    if (day < series.from_on || !is_open_day(day)) return false;
    if (series.until_on && day > *series.until_on) return false;
    if (!series.until_on) {
      // It ends with its school year, or with the next one to begin.
      for (const NamedPeriod& year : desk_.years) {
        if (series.from_on > year.to) continue;
        if (day > year.to) return false;
        break;
      }
    }
    const auto& days = series.pattern.weekdays;
    if (std::ranges::find(days, weekday(day)) == days.end()) return false;
    if (series.pattern.unit == Pattern::Unit::week) {
      const auto weeks = (monday_of(day) - monday_of(series.from_on)).count() / 7;
      return weeks % series.pattern.every == 0;
    }
    const std::chrono::year_month_day date{day};
    const std::chrono::year_month_day week_later{day + Days{7}};
    const int nth = series.pattern.nths.front();
    if (nth == -1) return week_later.month() != date.month();
    return (static_cast<int>(unsigned{date.day()}) - 1) / 7 + 1 == nth;
  }
  std::vector<Series> block(const TeamPaper& team, Date day) const {
    std::vector<Series> found;
    for (const Series& series : team.series)
      if (falls_on(series, day)) found.push_back(series);
    return found;
  }

  // Meetings.

  /// Held meetings of the window; with `open` not those of confidential teams.
  std::vector<const MeetingPaper*> held(bool open) const {
    std::vector<const MeetingPaper*> found;
    for (const MeetingPaper& each : desk_.meetings) {
      if (each.head.state != "held" || !in_window(each.head.held_on)) continue;
      if (open && team(each.head.team).team.confidential) continue;
      found.push_back(&each);
    }
    return found;
  }
  std::vector<const MeetingPaper*> meant_for(const TeamPaper& team, Date day) const {
    std::vector<const MeetingPaper*> found;
    for (const MeetingPaper& each : desk_.meetings)
      if (each.head.team == team.team.id &&
          each.head.occurrence_on.value_or(each.head.held_on) == day)
        found.push_back(&each);
    return found;
  }
  bool asks(const MeetingPaper& paper, int question) const {
    if (std::ranges::find(paper.focus, question) != paper.focus.end()) return true;
    return std::ranges::any_of(paper.items,
                               [&](const AgendaItem& item) { return item.focus == question; });
  }
  bool has_evidence_on(const MeetingPaper& paper, int question) const {
    if (std::ranges::find(paper.focus, question) != paper.focus.end() && paper.head.evidence)
      return true;
    return std::ranges::any_of(paper.items, [&](const AgendaItem& item) {
      return item.focus == question && item.evidence;
    });
  }

  void note(Line line) { lines_.push_back(std::move(line)); }
  void note(const MeetingPaper& paper, double part, double whole, std::string state = "") {
    note({team(paper.head.team).team.slug, 0, paper.head.held_on, fmt::format("M{}", paper.head.id),
          part, whole, std::move(state)});
  }

  bool has_school_day() const {
    for (Date day = from_; in_window(day); day += Days{1})
      if (is_school_day(day)) return true;
    return false;
  }

  void team_reach() {
    if (!has_school_day()) return;
    for (const PersonPaper* who : settled_staff()) {
      bool reached = false;
      for (const MeetingPaper* paper : held(false))
        reached = reached || sits(team(paper->head.team), *who, today_, true);
      note({"", who->person.id, {}, "", reached ? 1.0 : 0.0, 1, ""});
    }
  }

  void common_time() {
    if (!has_school_day()) return;
    for (const PersonPaper* who : settled_staff()) {
      double minutes = 0;
      std::set<Date> weeks;
      for (Date day = from_; in_window(day); day += Days{1}) {
        if (is_school_day(day) && in_span(day, who->person.started_on, {}))
          weeks.insert(monday_of(day));
        for (const TeamPaper& team : desk_.teams) {
          if (!sits(team, *who, day, false)) continue;
          for (const Series& series : block(team, day))
            if (series.in_contract_day) minutes += series.minutes;
        }
      }
      const double post = who->person.fte.value_or(1.0);
      if (post < 0.6) minutes /= post;
      note({"", who->person.id, {}, "", minutes, static_cast<double>(weeks.size()), ""});
    }
  }

  /// Cancelled by today: from the day that says so, at the latest from the meeting's own day on.
  bool is_off(const Meeting& head) const {
    const Date known = std::min(head.cancelled_on.value_or(head.held_on), head.held_on);
    return head.state == "cancelled" && known <= today_;
  }

  enum class Fate { kept, pending, lost };
  /// What one meeting makes of the block that it was meant for.
  Fate fate(const MeetingPaper& paper, Date block, std::string& state) const {
    const Meeting& head = paper.head;
    const bool took_place = head.state == "held" && head.held_on <= today_;
    const int moved_by =
        school_days_after(std::min(block, head.held_on), std::max(block, head.held_on));
    if (took_place && moved_by <= 5) {
      state = head.held_on == block ? "held" : "moved";
      return Fate::kept;
    }
    if (is_off(head)) {
      state = "cancelled";
      return Fate::lost;
    }
    if (moved_by > 5) {
      state = "moved too far";
      return Fate::lost;
    }
    const bool fresh = school_days_after(head.held_on, today_) <= desk_.grace_days;
    state = fresh ? "not yet written up" : "unrecorded";
    return fresh ? Fate::pending : Fate::lost;
  }

  /// Where several meetings were meant for a block, the better word stands.
  static std::ptrdiff_t rank(const std::string& state) {
    static const std::vector<std::string> states{"held",      "moved",         "not yet written up",
                                                 "cancelled", "moved too far", "unrecorded"};
    return std::ranges::find(states, state) - states.begin();
  }

  void protected_time() {
    for (const TeamPaper& team : desk_.teams) {
      for (Date day = from_; in_window(day); day += Days{1}) {
        if (block(team, day).empty()) continue;
        const auto papers = meant_for(team, day);
        Line line{team.team.slug, 0, day, "", 0, 1, "unrecorded"};
        Fate best = Fate::lost;
        if (papers.empty() && school_days_after(day, today_) <= desk_.grace_days) {
          best = Fate::pending;
          line.state = "not yet written up";
        }
        for (const MeetingPaper* paper : papers) {
          std::string state;
          const Fate one = fate(*paper, day, state);
          if (rank(state) < rank(line.state)) line.state = state;
          best = std::min(best, one);
        }
        line.part = best == Fate::kept;
        line.whole = best != Fate::pending;
        note(line);
      }
    }
  }

  void recorded() {
    for (const TeamPaper& team : desk_.teams) {
      for (Date day = from_; in_window(day); day += Days{1}) {
        auto papers = meant_for(team, day);
        if (block(team, day).empty()) {
          // Without a block it counts only where it was to take place.
          std::erase_if(papers, [](const auto* each) { return each->head.state == "cancelled"; });
          if (papers.empty()) continue;
        }
        bool known = false;
        bool fresh = papers.empty() && school_days_after(day, today_) <= desk_.grace_days;
        for (const MeetingPaper* paper : papers) {
          const Meeting& head = paper->head;
          known = known || (head.state == "held" && head.held_on <= today_);
          known = known || (is_off(head));
          fresh = fresh || school_days_after(head.held_on, today_) <= desk_.grace_days;
        }
        note({team.team.slug, 0, day, "", known ? 1.0 : 0.0, known || !fresh ? 1.0 : 0.0,
              known   ? "recorded"
              : fresh ? "not yet written up"
                      : "unrecorded"});
      }
    }
  }

  void attendance() {
    for (const MeetingPaper* paper : held(false)) {
      if (paper->open_on_attendance > 0) {
        note(*paper, 0, 0, "left out for open questions on attendance");
        continue;
      }
      if (paper->attendance.empty()) continue;
      const Date day = paper->head.held_on;
      int expected = 0;
      int here = 0;
      for (const PersonPaper& who : desk_.people) {
        if (!sits(team(paper->head.team), who, day, false) || is_away(who, day)) continue;
        std::string state = "absent";
        for (const Attendance& each : paper->attendance)
          if (each.person == who.person.id) state = each.state;
        expected += state != "excused";
        here += state == "present";
      }
      if (expected > 0) note(*paper, here, expected);
    }
  }

  void agenda_shared() {
    for (const MeetingPaper* paper : held(true)) {
      for (const AgendaItem& item : paper->items) {
        if (!item.proposed_by) continue;
        const PersonPaper& who = person(*item.proposed_by);
        const Date day = paper->head.held_on;
        const bool shared = item.proposed_by != paper->head.facilitator &&
                            sits(team(paper->head.team), who, day, false) &&
                            !has_role(who, day, desk_.administrator_roles);
        note(*paper, shared, 1);
      }
    }
  }

  void agenda_in_time() {
    const LocalClock clock(desk_.zone);
    for (const MeetingPaper* paper : held(true)) {
      if (!paper->head.agenda_written_at) continue;
      const Date written = clock.at(*paper->head.agenda_written_at).day;
      note(*paper, written + Days{desk_.lead_days} <= paper->head.held_on, 1);
    }
  }

  /// The days on which the team decided or took on something about question 3 or 4.
  std::vector<Date> responses(Id team) const {
    std::vector<Date> days;
    const auto is_about = [&](const MeetingPaper* paper) {
      if (!paper || paper->head.state != "held") return false;
      if (this->team(paper->head.team).team.confidential) return false;
      return asks(*paper, 3) || asks(*paper, 4);
    };
    for (const Decision& decision : desk_.decisions) {
      if (decision.team != team) continue;
      std::optional<int> focus;
      for (const MeetingPaper& paper : desk_.meetings)
        for (const AgendaItem& item : paper.items)
          if (decision.agenda_item == item.id) focus = item.focus;
      if (focus ? *focus >= 3 : is_about(meeting(decision.meeting)))
        days.push_back(decision.decided_on);
    }
    for (const Action& action : desk_.actions)
      if (action.team == team && is_about(meeting(action.meeting)))
        days.push_back(action.created_on);
    return days;
  }

  void response_cycle() {
    for (const MeetingPaper* paper : held(true)) {
      const TeamPaper& own = team(paper->head.team);
      if (own.team.kind != "plc" || !has_evidence_on(*paper, 2)) continue;
      const Date day = paper->head.held_on;
      bool answered = false;
      for (const Date other : responses(own.team.id))
        answered =
            answered || (day <= other && other <= today_ && school_days_after(day, other) <= 15);
      const bool over = school_days_after(day, today_) > 15;
      note(*paper, answered, answered || over);
    }
  }

  void question_coverage() {
    for (const MeetingPaper* paper : held(true)) {
      if (team(paper->head.team).team.kind != "plc") continue;
      bool any = false;
      for (int question = 1; question <= 4; ++question) {
        if (!asks(*paper, question)) continue;
        note(*paper, question, 4);
        any = true;
      }
      if (!any) note(*paper, 0, 4);
    }
  }

  void next_step() {
    for (const MeetingPaper* paper : held(true)) {
      bool next = paper->head.no_next_step;
      for (const Action& action : desk_.actions)
        next = next ||
               (action.meeting == paper->head.id && action.first_due && !action.owners.empty());
      note(*paper, next, 1);
    }
  }

  bool is_confidential(const Action& action) const {
    return action.team && team(*action.team).team.confidential;
  }
  bool is_open_today(const Action& action) const {
    return action.created_on <= today_ && !(action.done_on && *action.done_on <= today_) &&
           !(action.dropped_on && *action.dropped_on <= today_);
  }

  /// The day on which it shows whether an action is done: the team's first meeting on or after the
  /// first due date; the end of a team that never met again.
  std::optional<Date> judged_on(const Action& action) const {
    std::optional<Date> first;
    for (const MeetingPaper& paper : desk_.meetings) {
      const Meeting& head = paper.head;
      if (head.team != *action.team || head.state != "held") continue;
      if (head.held_on < *action.first_due) continue;
      first = std::min(first.value_or(head.held_on), head.held_on);
    }
    const auto ended = team(*action.team).team.ended_on;
    if (!first && ended) return std::max(*ended, *action.first_due);
    return first;
  }

  void follow_through() {
    for (const Action& action : desk_.actions) {
      if (!action.team || !action.first_due || is_confidential(action)) continue;
      if (!in_window(*action.first_due)) continue;
      const auto judged = judged_on(action);
      const bool done = action.done_on && *action.done_on <= today_;
      const bool dropped = action.dropped_on && *action.dropped_on <= today_;
      std::string state = "not yet checked at a meeting";
      if (judged && *judged < today_) state = "not done";
      if (done) state = judged && *action.done_on > *judged ? "late" : "in time";
      if (dropped) state = "dropped";
      note({team(*action.team).team.slug, 0, action.first_due, fmt::format("A{}", action.id),
            state == "in time" ? 1.0 : 0.0, state == "not yet checked at a meeting" ? 0.0 : 1.0,
            state});
    }
  }

  void overdue_age() {
    for (const Action& action : desk_.actions) {
      if (is_confidential(action) || !is_open_today(action)) continue;
      if (!action.due || *action.due >= today_) continue;
      note({action.team ? team(*action.team).team.slug : "", 0, action.due,
            fmt::format("A{}", action.id), static_cast<double>((today_ - *action.due).count()), 1,
            ""});
    }
  }

  void unknown_owners() {
    for (const Action& action : desk_.actions) {
      if (is_confidential(action) || !is_open_today(action)) continue;
      note({action.team ? team(*action.team).team.slug : "", 0, action.created_on,
            fmt::format("A{}", action.id), action.owners.empty() ? 1.0 : 0.0, 1, ""});
    }
  }

  void rotation() {
    for (const TeamPaper& team : desk_.teams) {
      std::set<Id> eligible;
      for (const MeetingPaper* paper : held(true))
        for (const PersonPaper& who : desk_.people)
          if (paper->head.team == team.team.id && sits(team, who, paper->head.held_on, true))
            eligible.insert(who.person.id);
      if (eligible.size() < 3) continue;
      for (const MeetingPaper* paper : held(true)) {
        if (paper->head.team != team.team.id || !paper->head.facilitator) continue;
        note({team.team.slug, *paper->head.facilitator, paper->head.held_on,
              fmt::format("M{}", paper->head.id), 1, static_cast<double>(eligible.size()),
              team.team.fixed_facilitator ? "fixed facilitator" : ""});
      }
    }
  }

  void decision_modes() {
    for (const Decision& decision : desk_.decisions) {
      if (!in_window(decision.decided_on) || team(decision.team).team.confidential) continue;
      std::string mode = decision.mode.value_or("not shown");
      const bool asked_before = std::ranges::any_of(
          decision.consulted,
          [&](const Consultation& each) { return each.on && *each.on < decision.decided_on; });
      if (mode == "consulted" && !asked_before) mode = "not shown";
      note({team(decision.team).team.slug, 0, decision.decided_on, fmt::format("D{}", decision.id),
            1, 1, mode});
    }
  }

  /// Who of the roster was at a meeting.
  std::vector<const PersonPaper*> there(const MeetingPaper& paper) const {
    std::vector<const PersonPaper*> found;
    for (const PersonPaper& who : desk_.people)
      for (const Attendance& each : paper.attendance)
        if (each.person == who.person.id && each.state == "present") found.push_back(&who);
    return found;
  }

  void not_yet_on_a_team() {
    std::vector<std::vector<const PersonPaper*>> small;
    for (const MeetingPaper* paper : held(false))
      if (auto people = there(*paper); people.size() >= 2 && people.size() <= 15)
        small.push_back(std::move(people));
    if (small.empty()) return;
    for (const PersonPaper* who : settled_staff(20)) {
      const bool met = std::ranges::any_of(
          small, [&](const auto& people) { return std::ranges::count(people, who) > 0; });
      note({"", who->person.id, {}, "", met ? 0.0 : 1.0, 1, ""});
    }
  }

  /// The groups of a kind that somebody has on a day; an administrator has none.
  std::set<std::string> groups_of(const PersonPaper& who, std::string_view kind, Date day) const {
    std::set<std::string> found;
    if (!is_in_post(who, day) || has_role(who, day, desk_.administrator_roles)) return found;
    for (const PersonSpan& span : kind == "role" ? who.roles : who.groups)
      if ((kind == "role" || span.kind == kind) && in_span(day, span.from_on, span.until_on))
        found.insert(folded(span.name));
    return found;
  }
  struct Met {
    double pairs = 0;
    double cross = 0;
  };
  /// All pairs of people who have groups on the day, one after the other.
  Met pairs_of(const std::vector<const PersonPaper*>& people, std::string_view kind,
               Date day) const {
    Met met;
    std::vector<std::set<std::string>> groups;
    for (const PersonPaper* who : people) groups.push_back(groups_of(*who, kind, day));
    for (std::size_t i = 0; i < people.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const auto& one = groups[i];
        const auto& other = groups[j];
        if (one.empty() || other.empty()) continue;
        met.pairs += 1;
        met.cross += std::ranges::none_of(
            one, [&](const std::string& group) { return other.contains(group); });
      }
    }
    return met;
  }

  void cross_ties(std::string_view kind) {
    std::vector<const PersonPaper*> staff;
    for (const PersonPaper& who : desk_.people)
      if (!groups_of(who, kind, today_).empty()) staff.push_back(&who);
    if (staff.size() < 2) return;
    const Met drawn = pairs_of(staff, kind, today_);
    for (const MeetingPaper* paper : held(false)) {
      if (paper->open_on_attendance > 0) continue;
      const auto people = there(*paper);
      const Met met = pairs_of(people, kind, paper->head.held_on);
      if (met.pairs == 0) continue;
      const double weight = staff.size() < 10 ? 0 : 1.0 / (static_cast<double>(people.size()) - 1);
      note(*paper, met.cross * weight, met.pairs * weight * drawn.cross / drawn.pairs);
    }
  }

  void last_entry() {
    if (!desk_.last_entry) return;
    const auto days = std::max<long>(0, (today_ - *desk_.last_entry).count());
    note({"", 0, desk_.last_entry, "", static_cast<double>(days), 1, ""});
  }

  void doubled_persons() {
    for (const PersonPaper& who : desk_.people) {
      if (!is_in_post(who, today_)) continue;
      bool twice = false;
      for (const PersonPaper& other : desk_.people) {
        if (other.person.id >= who.person.id) continue;
        if (other.person.ended_on && *other.person.ended_on < today_) continue;
        twice = twice || folded(other.person.name) == folded(who.person.name);
        twice = twice || (who.person.email && other.person.email &&
                          folded(*who.person.email) == folded(*other.person.email));
      }
      note({"", who.person.id, {}, "", twice ? 1.0 : 0.0, 1, ""});
    }
  }

  void future_records() {
    const Date horizon = std::max(today_, desk_.last_entry.value_or(today_));
    for (const MeetingPaper& paper : desk_.meetings)
      if (paper.head.state == "held" && paper.head.held_on > horizon) note(paper, 1, 1);
    for (const Decision& each : desk_.decisions)
      if (each.decided_on > horizon && !team(each.team).team.confidential)
        note(
            {team(each.team).team.slug, 0, each.decided_on, fmt::format("D{}", each.id), 1, 1, ""});
    for (const Action& each : desk_.actions)
      if (each.done_on && *each.done_on > horizon && !is_confidential(each))
        note({each.team ? team(*each.team).team.slug : "", 0, each.done_on,
              fmt::format("A{}", each.id), 1, 1, ""});
  }

  const Desk& desk_;
  Date from_;
  Date to_;
  Date today_;
  std::vector<Line> lines_;
};

}  // namespace

namespace {

int open_on_attendance(Db& db, Id meeting) {
  int open = 0;
  for (const Question& each : open_questions(db, meeting)) open += each.of_attendance;
  return open;
}

}  // namespace

Desk read_desk(Workspace& workspace) {
  Db& db = workspace.db;
  Desk desk;
  desk.years = school_years(db);
  desk.off = no_school_days(db);
  for (const Person& each : people(db))
    desk.people.push_back({each, staff_roles(db, each.id), leaves(db, each.id),
                           working_days(db, each.id), person_groups(db, each.id)});
  for (const Team& each : teams(db))
    desk.teams.push_back({each, memberships(db, each.id), series_of_team(db, each.id)});
  for (const Meeting& each : meetings(db, {}))
    desk.meetings.push_back({each, agenda_items(db, each.id), collab::attendance(db, each.id),
                             meeting_focus(db, each.id), open_on_attendance(db, each.id)});
  desk.decisions = decisions(db, {});
  desk.actions = actions(db, {});
  desk.instructional_roles = list_setting(db, "instructional_roles");
  desk.administrator_roles = list_setting(db, "administrator_roles");
  desk.grace_days = number_setting(db, "unrecorded_grace_days");
  desk.window_weeks = number_setting(db, "window_weeks");
  desk.lead_days = agreement(db).agenda_lead_days.value_or(1);
  desk.zone = workspace.school.zone;
  const LocalClock clock(desk.zone);
  Statement operations = db.query("SELECT at FROM operation");
  while (operations.step()) {
    const Date day = clock.at(operations.integer(0)).day;
    desk.last_entry = std::max(desk.last_entry.value_or(day), day);
  }
  return desk;
}

Window window_on_paper(const Desk& desk, Date as_of) {
  const Count count(desk, {{as_of, as_of}, as_of});
  const Date earliest = desk.years.empty() ? as_of - Days{4000} : desk.years.front().from;
  std::optional<Date> first;
  std::optional<Date> last;
  int weeks = 0;
  for (Date monday = monday_of(as_of); monday + Days{6} >= earliest; monday -= Days{7}) {
    std::optional<Date> last_school_day;
    for (Date day = monday; day < monday + Days{7}; day += Days{1})
      if (count.is_school_day(day)) last_school_day = day;
    if (!last_school_day || *last_school_day > as_of) continue;
    if (!last) last = last_school_day;
    first = monday;
    if (++weeks == desk.window_weeks) break;
  }
  if (first) return {{*first, *last}, as_of};
  // Nothing has ended yet: the week before, without school.
  return {{monday_of(as_of) - Days{7}, monday_of(as_of) - Days{1}}, as_of};
}

std::vector<Line> lines_on_paper(const Desk& desk, std::string_view id, const Window& window) {
  return Count(desk, window).lines(id);
}

std::vector<std::string> recounted_ids() {
  return {"I01", "I02", "I03", "I04", "I05",  "I05b", "I06", "I06b", "I07", "I08", "I09",
          "I10", "I13", "I21", "I22", "I22b", "I22c", "Q01", "Q02",  "Q03", "Q04", "Q05"};
}

}  // namespace collab::test
