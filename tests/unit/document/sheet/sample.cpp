// The tour's school; see sample.h.
#include "unit/document/sheet/sample.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>

#include "base/text/text.h"
#include "document/sheet/write.h"

namespace collab::test {

Date day(std::string_view iso_day) { return parse_iso(iso_day).value(); }

std::vector<Person> tour_roster() {
  return {{1, "a.ruiz", "Ana Ruiz", {}, "a.ruiz@mge.example"},
          {2, "b.cole", "Ben Cole", {}, "b.cole@mge.example"},
          {3, "c.ng", "Cyrus Ng", "Cy Ng", "c.ng@mge.example"},
          {4, "d.okafor", "Dara Okafor", {}, {}},
          {5, "k.wong", "K. Wong", {}, {}},
          {6, "r.alvarez", "Rosa Alvarez", {}, {}}};
}

Agenda tour_agenda() {
  Agenda agenda;
  agenda.school_code = "MGE";
  agenda.number = 312;
  agenda.team = "Grade 3 PLC";
  agenda.date = day("2026-11-23");
  agenda.start = 15 * 60;
  agenda.minutes = 45;
  agenda.place = "room 204";
  agenda.facilitator = "Dara Okafor";
  agenda.recorder = "Cy Ng";
  agenda.goal = "80 % at target on the spring reading check (now 64 %)";
  agenda.norms = {"we start and end on time"};
  agenda.expected = {"Ana Ruiz", "Ben Cole", "Cy Ng", "Dara Okafor"};
  agenda.carried.push_back({142, {"Ana"}, "share exit-ticket data", day("2026-11-16"), {}, {}, {}});
  agenda.look_backs.push_back({57, "Ratio groups twice a week", {}});
  agenda.topics.push_back({"Unit 3 common assessment", "Ben", 20, {}});
  agenda.next = AgendaNext{day("2026-11-30"), 15 * 60, "Ana Ruiz"};
  return agenda;
}

KnownMeeting tour_meeting() {
  KnownMeeting meeting;
  meeting.number = 312;
  meeting.team = "Grade 3 PLC";
  meeting.date = day("2026-11-23");
  meeting.start = 15 * 60;
  meeting.members = meeting.expected = {1, 2, 3, 4};
  meeting.next_on = day("2026-11-30");
  meeting.actions.push_back(
      {.id = 142, .text = "share exit-ticket data", .due = day("2026-11-16"), .owners = {1}});
  meeting.decisions.push_back({.id = 57, .text = "Ratio groups twice a week"});
  meeting.topics = {"Unit 3 common assessment"};
  meeting.sheet = shipped_template("plc");
  return meeting;
}

ReadContext context_of(const KnownMeeting& meeting, std::vector<Person> roster) {
  ReadContext context;
  context.school_code = "MGE";
  context.order = DateOrder::mdy;
  context.roster = std::move(roster);
  context.find = [meeting](const Identity&) { return MeetingLookup{meeting, {}, {}}; };
  return context;
}

Reading read_tour(std::string_view text) {
  const auto readings =
      read_document(text, "grade-3_2026-11-23.md", context_of(tour_meeting(), tour_roster()));
  REQUIRE(readings.size() == 1);
  check_every_line_is_accounted_for(std::string{text}, readings);
  return readings.front();
}

std::map<std::string, std::string> all_facts(const Reading& reading) {
  std::map<std::string, std::string> result;
  for (const auto& fact : said_in(reading)) {
    INFO(fact.key);
    CHECK(result.emplace(fact.key, fact.value).second);
  }
  return result;
}

std::string news(const Reading& reading) {
  static const std::set<std::string> plan{"facilitator", "recorder", "place", "start", "minutes"};
  std::string result;
  for (const auto& [key, value] : all_facts(reading)) {
    const bool known =
        key.starts_with("action/A142/") && !key.ends_with("/state") && !key.ends_with("/reason");
    if (plan.contains(key) || key.starts_with("topic/unit 3 common") || key.starts_with("shown/") ||
        known)
      continue;
    result += key + " = " + value + "\n";
  }
  return result;
}

std::string questions(const Reading& reading) {
  std::string result;
  for (const auto& question : reading.questions) {
    result += fmt::format("{}:{}: {}\n", question.line, question.column, question.what);
  }
  return result;
}

std::string filled(std::string document, std::string_view old_text, std::string_view new_text) {
  const auto at = document.find(old_text);
  REQUIRE_MESSAGE(at != std::string::npos, std::string{old_text});
  REQUIRE(document.find(old_text, at + 1) == std::string::npos);
  return document.replace(at, old_text.size(), new_text);
}

void check_every_line_is_accounted_for(const std::string& text,
                                       const std::vector<Reading>& readings) {
  std::map<int, int> seen;
  for (const auto& reading : readings) {
    for (const auto& line : reading.lines) ++seen[line.line];
  }
  int number = 0;
  for (const auto line : split(text, '\n')) {
    ++number;
    if (trim(line).empty() || trim(line) == "\xEF\xBB\xBF") continue;
    INFO("line " << number << ": " << std::string{line});
    CHECK(seen[number] == 1);
  }
}

}  // namespace collab::test
