// Whose a row of the history is, also when it has moved or gone.
#include "model/records/whose.h"

#include <doctest/doctest.h>

#include "model/records/history.h"
#include "school_in_memory.h"

namespace collab {
namespace {

struct TwoTeams : SchoolInMemory {
  TwoTeams() {
    open = team("grade-3", day("2026-08-17"));
    care = team("care", day("2026-08-17"));
    db.run("UPDATE team SET confidential = 1 WHERE slug = 'care'");
  }
  /// Runs one statement as an operation; gives its changes.
  std::vector<RowChange> change(std::string_view sql) {
    Operation operation(db, {0, "tester", "test"});
    db.run(sql);
    return changes_of(db, operation.commit().value());
  }
  std::vector<RowChange> new_action(std::string_view team) {
    return change("INSERT INTO action (id, text, team, created_on) VALUES (7, 'Call', " +
                  std::string(team) + ", '2026-11-23')");
  }

  Id open = 0, care = 0;
};

}  // namespace

TEST_CASE("a row that moved from one team to another is both teams'") {
  TwoTeams school;
  school.new_action("2");
  const auto moved = school.change("UPDATE action SET team = 1, text = 'Call them' WHERE id = 7");
  Whose whose(school.db);
  CHECK(whose.teams_of(moved.front()) == std::set<Id>{school.open, school.care});
  CHECK(field_lines(whose, moved) ==
        std::vector<std::string>{"action A7 text: a text of 4 characters -> a text of 9 characters",
                                 "action A7 team: 2 -> 1"});
}

TEST_CASE("a row that is gone is whose it was") {
  for (const auto& [team, confidential] : {std::pair{"1", false}, {"2", true}}) {
    TwoTeams school;
    school.new_action(team);
    const auto edited = school.change("UPDATE action SET text = 'Write' WHERE id = 7");
    school.change("DELETE FROM action WHERE id = 7");
    Whose whose(school.db);
    CHECK(whose.confidential(edited.front()) == confidential);
    CHECK(touches_team(whose, edited, std::stoll(team)));
  }
}

TEST_CASE("a child's row is its record's team's, and a record of nobody's is open") {
  TwoTeams school;
  school.new_action("2");
  const Id ana = school.person("a.ruiz");
  REQUIRE(ana == 1);
  const auto owner = school.change("INSERT INTO action_owner (action, person) VALUES (7, 1)");
  Whose whose(school.db);
  CHECK(whose.teams_of(owner.front()) == std::set<Id>{school.care});
  const auto nobodys = school.change(
      "INSERT INTO action (id, text, created_on) VALUES (8, 'Tidy up', '2026-11-23')");
  CHECK(whose.teams_of(nobodys.front()).empty());
  CHECK(!whose.confidential(nobodys.front()));
}

TEST_CASE("of a row that the history does not know the texts are not shown") {
  TwoTeams school;
  RowChange row{RowChange::What::changed, "action", "99", {}};
  Whose whose(school.db);
  CHECK(whose.confidential(row));
}

}  // namespace collab
