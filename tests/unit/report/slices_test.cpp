// An attacker who reads only reports: whatever windows are asked for, the school's attendance tells
// no single meeting and no single team.
#include "report/slices.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "report/figures.h"
#include "school_in_memory.h"
#include "school_on_disk.h"

namespace collab {
namespace {

enum class When { now, earlier };

/// Five teams that meet on different days of most weeks, some weeks only one of them.
struct Attacked : SchoolOnDisk {
  Attacked() {
    Db& db = workspace.db;
    for (int t = 0; t < 5; ++t) {
      const std::string slug = "team-" + std::to_string(t);
      Team team;
      team.slug = team.name = slug;
      team.kind = "plc";
      team.created_on = day("2026-08-01");
      const Id id = add_team(db, team);
      for (int k = 0; k < 3 + t; ++k) {
        Person person;
        person.handle = slug + "-" + std::to_string(k);
        person.name = person.handle;
        members[id].push_back(add_person(db, person));
        add_membership(db, {0, id, members[id].back(), "member", team.created_on, std::nullopt});
      }
      for (int week = 0; week < 10; ++week)
        if (t == 0 || (week + t) % 3 != 0) meet(id, day("2026-09-07") + Days{7 * week + t});
    }
    std::ranges::sort(all, {}, &SliceMeeting::on);
  }
  void meet(Id team, Date on) {
    Meeting meeting;
    meeting.team = team;
    meeting.held_on = on;
    meeting.state = "held";
    meeting.id = add_meeting(workspace.db, meeting);
    bool first = true;
    for (const Id each : members[team]) {
      set_attendance(workspace.db, meeting.id, each, first ? "absent" : "present");
      first = false;
    }
    all.push_back({on, team});
  }
  /// What a report for these readers says of the school's attendance: "33 of 37", or nothing.
  std::string said(Period period, Date as_of, Audience audience, When when = When::now) {
    Request request{workspace, as_of};
    request.earlier = when == When::earlier;
    request.period = period;
    request.audience = audience;
    const Window window = asked_window(request);
    gather_for(workspace, request.calendar, {window});
    const auto figures = read_all(request, {window});
    const Figure* figure = find_figure(figures, "attendance", "", window.period.from);
    return figure && figure->part
               ? std::to_string(int(*figure->part)) + " of " + std::to_string(int(*figure->whole))
               : "";
  }

  std::map<Id, std::vector<Id>> members;
  std::vector<SliceMeeting> all;
};

}  // namespace

TEST_CASE("slices are whole weeks with five meetings of three teams at least") {
  const Date monday = day("2026-09-07");
  std::vector<SliceMeeting> meetings;
  for (int i = 0; i < 4; ++i) meetings.push_back({monday + Days{i}, 1 + i % 2});
  CHECK(slices_of(meetings, monday + Days{30}).empty());
  meetings.push_back({monday + Days{7}, 3});
  meetings.push_back({monday + Days{8}, 3});
  const auto slices = slices_of(meetings, monday + Days{30});
  REQUIRE(slices.size() == 1);
  CHECK(slices[0].from == monday);
  CHECK(slices[0].to == monday + Days{8});
  CHECK(slices_of(meetings, monday + Days{10}).empty());  // the week has not ended
}

TEST_CASE("any two windows differ by whole slices, whoever asks, on whatever day") {
  Attacked school;
  const Date first = day("2026-09-07");
  for (const Audience audience : {Audience::principal, Audience::district}) {
    std::map<std::string, std::set<std::string>> by_slices;
    std::set<std::string> values;
    const auto slices = slices_of(school.all, day("2026-12-01"));
    for (int from = 0; from < 40; from += 6)
      for (int to = from + 5; to < 75; to += 2) {
        const Period window{first + Days{from}, first + Days{to}};
        std::string inside;
        for (const Period& slice : slices)
          inside += slice.from >= window.from && slice.to <= window.to ? '1' : '0';
        const std::string said = school.said(window, day("2026-12-01"), audience);
        by_slices[inside].insert(said);
        if (!said.empty()) values.insert(said);
      }
    for (const auto& [inside, said] : by_slices) {
      CAPTURE(inside);
      CHECK(said.size() == 1);
      if (inside.find('1') == std::string::npos) CHECK(said.begin()->empty());
    }
    CHECK(values.size() > 3);
  }
}

TEST_CASE("a report a day, over a year, tells no meeting of the day, whoever asks") {
  Attacked school;
  const Date first = day("2026-09-07");
  const std::size_t slices = slices_of(school.all, day("2027-08-31")).size();
  for (const Audience audience : {Audience::lead, Audience::principal, Audience::district}) {
    std::set<std::string> values;
    std::set<std::string> in_windows;
    // The bound holds for any days; a lead, who sees most, looks every day.
    const int step = audience == Audience::lead ? 1 : 3;
    for (int d = 0; d < 360; d += step) {
      const Date today = first + Days{d};
      values.insert(school.said({first, day("2027-08-31")}, today, audience));
      in_windows.insert(school.said({std::max(first, today - Days{55}), today}, today, audience));
    }
    CHECK(values.size() <= slices + 1);
    // A window that moves on sees a row of slices, and there are no more of them than that.
    CHECK(in_windows.size() <= slices * (slices + 1) / 2 + 1);
  }
}

TEST_CASE("an earlier state shows the school's attendance to nobody, and a team its own") {
  Attacked school;
  const Period window{day("2026-09-07"), day("2026-11-30")};
  for (const Audience audience : {Audience::lead, Audience::principal, Audience::district}) {
    CHECK_FALSE(school.said(window, day("2026-12-01"), audience).empty());
    CHECK(school.said(window, day("2026-12-01"), audience, When::earlier).empty());
  }
}

}  // namespace collab
