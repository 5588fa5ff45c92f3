// The chain from action to agenda item and back.
#include "model/records/why.h"

#include <doctest/doctest.h>

#include "school_in_memory.h"
#include "school_on_disk.h"

namespace collab {
namespace {

/// M1 had one agenda item that led to D1, which A1 carries out; A2 came up on its own.
struct Story : SchoolOnDisk {
  Story() {
    operation("test team", [&](Db& database) {
      Person ana;
      ana.handle = "a.ruiz";
      ana.name = "Ana Ruiz";
      owner = add_person(database, ana);
      Team team;
      team.slug = "grade-3";
      team.name = "Grade 3 PLC";
      team.kind = "plc";
      team.created_on = day("2026-08-17");
      grade_3 = add_team(database, team);
    });
    operation("test meeting", [&](Db& database) { add_meeting_and_item(database); });
    operation("test decision", [&](Db& database) {
      decision.team = grade_3;
      decision.meeting = meeting.id;
      decision.agenda_item = item;
      decision.decided_on = meeting.held_on;
      decision.text = "Ratio groups";
      decision.mode = "consensus";
      decision.look_again_on = day("2026-11-30");
      decision.id = add_decision(database, decision);
    });
    operation("test actions", [&](Db& database) {
      action.text = "Share data";
      action.team = grade_3;
      action.decision = decision.id;
      action.meeting = meeting.id;
      action.created_on = meeting.held_on;
      action.due = day("2026-11-20");
      action.owners = {owner};
      action.id = add_action(database, action);
      Action other;
      other.text = "Order books";
      other.meeting = meeting.id;
      other.created_on = meeting.held_on;
      other.done_on = day("2026-11-12");
      add_action(database, other);
    });
  }
  void add_meeting_and_item(Db& database) {
    meeting.team = grade_3;
    meeting.held_on = day("2026-11-09");
    meeting.state = "held";
    meeting.id = add_meeting(database, meeting);
    AgendaItem unit;
    unit.meeting = meeting.id;
    unit.text = "Unit 3";
    unit.proposed_by = owner;
    item = add_agenda_item(database, unit);
  }

  Id owner = 0, grade_3 = 0, item = 0;
  Meeting meeting;
  Decision decision;
  Action action;
};

std::vector<std::string> lines(const std::vector<Link>& links) {
  std::vector<std::string> found;
  for (const Link& each : links) {
    found.push_back(std::string(static_cast<std::size_t>(each.level), '>') + each.relation + "|" +
                    each.reference + "|" + each.text + "|" + each.state + "|" +
                    (each.operation ? std::to_string(*each.operation) : ""));
  }
  return found;
}

using Lines = std::vector<std::string>;
const Date today = day("2026-11-23");

}  // namespace

TEST_CASE("an action leads up to its decision, meeting and agenda item") {
  Story story;
  CHECK(lines(why(story.db(), story.action, today)) ==
        Lines{"|A1|Share data (Ana Ruiz)|overdue, due 2026-11-20|4",
              ">from decision|D1|(all agreed) Ratio groups|decided 2026-11-09|3",
              ">>at meeting|M1|grade-3/2026-11-09|held 2026-11-09|2",
              ">>>agenda item|1|Unit 3 (Ana Ruiz)||2", ">>result||not noted yet|due 2026-11-30|"});
}

TEST_CASE("a decision leads up to its meeting and down to actions and result") {
  Story story;
  story.decision.result = "groups met 7 of 8 times";
  story.decision.result_on = day("2026-11-20");
  story.operation("test result", [&](Db& db) { store_decision(db, story.decision); });
  CHECK(lines(why(story.db(), story.decision, today)) ==
        Lines{"|D1|(all agreed) Ratio groups|decided 2026-11-09|3",
              ">at meeting|M1|grade-3/2026-11-09|held 2026-11-09|2",
              ">>agenda item|1|Unit 3 (Ana Ruiz)||2",
              ">action|A1|Share data (Ana Ruiz)|overdue, due 2026-11-20|4",
              ">result||groups met 7 of 8 times|seen 2026-11-20|"});
}

TEST_CASE("a meeting leads down to everything that came of it, each once") {
  Story story;
  CHECK(lines(why(story.db(), story.meeting, today)) ==
        Lines{"|M1|grade-3/2026-11-09|held 2026-11-09|2", ">agenda item|1|Unit 3 (Ana Ruiz)||2",
              ">>decision|D1|(all agreed) Ratio groups|decided 2026-11-09|3",
              ">>>action|A1|Share data (Ana Ruiz)|overdue, due 2026-11-20|4",
              ">>>result||not noted yet|due 2026-11-30|",
              ">action|A2|Order books|done 2026-11-12|4"});
}

}  // namespace collab
