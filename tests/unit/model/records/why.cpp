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

namespace {

/// Row 1 of a kind, by the letter or the table.
std::vector<Link> why_first(Db& db, std::string_view table) {
  return why(db, *kind_of_table(table), 1, today);
}

}  // namespace

TEST_CASE("any record leads up to what it belongs to and down to what refers to it") {
  Story story;
  story.operation("test goal and voice", [&](Db& db) {
    db.run(
        "INSERT INTO goal (team, text, measure, baseline, target, baseline_on, target_on, set_on)"
        " VALUES (1, 'Fractions', 'a check', 10, 60, '2026-09-01', '2027-05-28', '2026-09-01')");
    db.run("UPDATE decision SET goal = 1");
    db.run(
        "INSERT INTO voice (said_by, said, said_on, team, decision)"
        " VALUES ('students', 'We need longer', '2026-11-02', 1, 1)");
  });
  CHECK(lines(why_first(story.db(), "voice")) ==
        Lines{"|V1|We need longer||5", ">of team|grade-3|Grade 3 PLC||1",
              ">decision|D1|(all agreed) Ratio groups|decided 2026-11-09|3",
              ">>for goal|G1|60 a check by 2027-05-28 (now 10)|open|5",
              ">>at meeting|M1|grade-3/2026-11-09|held 2026-11-09|2",
              ">>>agenda item|1|Unit 3 (Ana Ruiz)||2"});
  CHECK(lines(why_first(story.db(), "goal")) ==
        Lines{"|G1|Fractions: 60 a check by 2027-05-28 (now 10)|open|5",
              ">of team|grade-3|Grade 3 PLC||1",
              ">decision|D1|(all agreed) Ratio groups|decided 2026-11-09|3",
              ">>action|A1|Share data (Ana Ruiz)|overdue, due 2026-11-20|4",
              ">>voice|V1|We need longer||5", ">>result||not noted yet|due 2026-11-30|"});
  CHECK(lines(why(story.db(), story.decision, today))[3] == ">after voice|V1|We need longer||5");
  CHECK(lines(why_first(story.db(), "team")) ==
        Lines{"|grade-3|Grade 3 PLC||1", ">has||1 meeting||", ">has||1 decision||",
              ">has||1 action||", ">has||1 goal||", ">has||1 voice||"});
  CHECK(lines(why_first(story.db(), "person")) == Lines{"|a.ruiz|Ana Ruiz||1"});
}

TEST_CASE("a chain does not tell the words of another, confidential team") {
  Story story;
  story.operation("test confidential team", [&](Db& db) {
    db.run("UPDATE team SET confidential = 1");
    Team open;
    open.slug = "leadership";
    open.name = "Leadership";
    open.kind = "leadership";
    open.created_on = day("2026-08-17");
    add_team(db, open);
    db.run(
        "INSERT INTO goal (team, text, measure, baseline, target, baseline_on, target_on, set_on)"
        " VALUES (2, 'Fractions', 'a check', 10, 60, '2026-09-01', '2027-05-28', '2026-09-01')");
    db.run("UPDATE decision SET goal = 1");
  });
  CHECK(lines(why_first(story.db(), "goal")) ==
        Lines{"|G1|Fractions: 60 a check by 2027-05-28 (now 10)|open|5",
              ">of team|leadership|Leadership||5", ">decision|D1|a text of Grade 3 PLC||3"});
}

}  // namespace collab
