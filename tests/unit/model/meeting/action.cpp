// Actions: what is open when, who owns it, and the first due date that never moves.
#include "model/meeting/action.h"

#include <doctest/doctest.h>

#include "model/records/reference.h"
#include "school_in_memory.h"

namespace collab {
namespace {

struct Grade3 : SchoolInMemory {
  Grade3() : grade_3(team("grade-3", day("2026-08-17"))) {}
  Action made(const char* text, const char* created, const char* due = nullptr) {
    Action action;
    action.text = text;
    action.team = grade_3;
    action.created_on = day(created);
    if (due) action.due = day(due);
    return *action_by_id(db, add_action(db, action));
  }
  std::vector<std::string> texts(const ActionFilter& filter) {
    std::vector<std::string> found;
    for (const Action& each : actions(db, filter)) found.push_back(each.text);
    return found;
  }

  Id grade_3;
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("an action comes back as it was stored, with its owners by handle") {
  Grade3 school;
  const Id ben = school.person("b.cole");
  const Id ana = school.person("a.ruiz");
  Action action;
  action.id = 142;
  action.text = "Share exit-ticket data";
  action.team = school.grade_3;
  action.meeting = school.meet(school.grade_3, day("2026-11-09")).id;
  action.created_on = day("2026-11-09");
  action.due = day("2026-11-16");
  action.dropped_on = day("2026-11-12");
  action.reason = "the schedule changed";
  action.owners = {ben, ana, ben};
  CHECK(add_action(school.db, action) == 142);
  const Action read = action_by_id(school.db, 142).value();
  CHECK(read.text == action.text);
  CHECK(read.team == action.team);
  CHECK(read.meeting == action.meeting);
  CHECK(!read.decision);
  CHECK(read.created_on == action.created_on);
  CHECK(read.first_due == day("2026-11-16"));
  CHECK(read.due == action.due);
  CHECK(!read.done_on);
  CHECK(read.dropped_on == action.dropped_on);
  CHECK(read.reason == action.reason);
  CHECK(read.owners == std::vector<Id>{ana, ben});
}

TEST_CASE("the first due date never changes once it is set") {
  Grade3 school;
  Action action = school.made("share", "2026-11-09", "2026-11-16");
  action.due = day("2026-12-01");
  action.first_due = day("2026-12-01");
  store_action(school.db, action);
  CHECK(action_by_id(school.db, action.id)->first_due == day("2026-11-16"));
  action.due.reset();
  action.first_due.reset();
  store_action(school.db, action);
  CHECK(action_by_id(school.db, action.id)->first_due == day("2026-11-16"));
  CHECK(!action_by_id(school.db, action.id)->due);
}

TEST_CASE("an action without a due date gets its first one later") {
  Grade3 school;
  Action action = school.made("share", "2026-11-09");
  CHECK(!action.first_due);
  action.due = day("2026-11-20");
  store_action(school.db, action);
  CHECK(action_by_id(school.db, action.id)->first_due == day("2026-11-20"));
}

TEST_CASE("the state of an action follows from its dates") {
  Action action;
  action.created_on = day("2026-11-09");
  action.due = day("2026-11-16");
  CHECK(action_state(action, day("2026-11-16")) == "open");
  CHECK(action_state(action, day("2026-11-17")) == "overdue");
  action.done_on = day("2026-11-18");
  CHECK(action_state(action, day("2026-11-17")) == "overdue");
  CHECK(action_state(action, day("2026-11-18")) == "done");
  action.done_on.reset();
  action.dropped_on = day("2026-11-10");
  CHECK(action_state(action, day("2026-11-09")) == "open");
  CHECK(action_state(action, day("2026-11-17")) == "dropped");
  action.dropped_on.reset();
  action.due.reset();
  CHECK(action_state(action, day("2027-06-01")) == "open");
}

TEST_CASE("open and overdue are as of a day, and lists go by due date with undated ones last") {
  Grade3 school;
  school.made("undated", "2026-11-02");
  school.made("late", "2026-11-02", "2026-11-20");
  school.made("early", "2026-11-02", "2026-11-06");
  school.made("tomorrow's", "2026-11-24", "2026-11-25");
  Action done = school.made("done", "2026-11-02", "2026-11-04");
  done.done_on = day("2026-11-10");
  store_action(school.db, done);
  ActionFilter filter;
  filter.open_on = day("2026-11-23");
  CHECK(school.texts(filter) == Texts{"early", "late", "undated"});
  filter.open_on = day("2026-11-09");
  CHECK(school.texts(filter) == Texts{"done", "early", "late", "undated"});
  ActionFilter overdue;
  overdue.overdue_on = day("2026-11-20");
  CHECK(school.texts(overdue) == Texts{"early"});
  overdue.overdue_on = day("2026-11-09");
  CHECK(school.texts(overdue) == Texts{"done", "early"});
  ActionFilter due;
  due.due_from = day("2026-11-05");
  due.due_to = day("2026-11-20");
  CHECK(school.texts(due) == Texts{"early", "late"});
}

TEST_CASE("an action is found by its owner, and owners change without touching those who stay") {
  Grade3 school;
  const Id ana = school.person("a.ruiz");
  const Id ben = school.person("b.cole");
  Action action = school.made("share", "2026-11-09");
  action.owners = {ana};
  store_action(school.db, action);
  ActionFilter of_ana;
  of_ana.owner = ana;
  ActionFilter of_ben;
  of_ben.owner = ben;
  CHECK(school.texts(of_ana) == Texts{"share"});
  CHECK(school.texts(of_ben).empty());
  action.owners = {ben};
  store_action(school.db, action);
  CHECK(school.texts(of_ana).empty());
  CHECK(school.texts(of_ben) == Texts{"share"});
  remove_action(school.db, action.id);
  CHECK(!action_by_id(school.db, action.id));
}

}  // namespace collab
