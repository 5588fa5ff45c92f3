// The table of rules; see rules.h. A rule is a statement that finds what breaks it.
#include "model/records/rules.h"

namespace collab {
namespace {

struct Rule {
  const char* id;
  const char* what;
  const char* fix;
  const char* sql;  ///< gives the name of each record that breaks it
};

constexpr Rule rules[] = {
    {"membership-team", "lies outside the dates of its team",
     "set its dates: collab team member end TEAM PERSON",
     R"sql(
       SELECT person.handle || ' in ' || team.slug
       FROM membership
       JOIN team ON team.id = membership.team
       JOIN person ON person.id = membership.person
       WHERE membership.from_on < team.created_on
          OR coalesce(membership.until_on, '9999') > coalesce(team.ended_on, '9999')
       ORDER BY team.slug, person.handle
     )sql"},
    {"membership-person", "lies outside the dates of its person",
     "set its dates: collab team member end TEAM PERSON",
     R"sql(
       SELECT person.handle || ' in ' || team.slug
       FROM membership
       JOIN team ON team.id = membership.team
       JOIN person ON person.id = membership.person
       WHERE membership.from_on < coalesce(person.started_on, '')
          OR coalesce(membership.until_on, '9999') > coalesce(person.ended_on, '9999')
       ORDER BY team.slug, person.handle
     )sql"},
    {"attendance", "has attendance and was not held", "look at it: collab meeting show MEETING",
     R"sql(
       SELECT 'M' || meeting.id
       FROM meeting
       WHERE meeting.state <> 'held'
         AND meeting.id IN (SELECT meeting FROM attendance)
       ORDER BY meeting.id
     )sql"},
    {"decision-meeting", "is of another team than its meeting",
     "look at it: collab decision show DECISION",
     R"sql(
       SELECT 'D' || decision.id
       FROM decision
       JOIN meeting ON meeting.id = decision.meeting
       WHERE meeting.team <> decision.team
       ORDER BY decision.id
     )sql"},
    {"mentor-self", "is mentored by the same person", "end it: collab mentor pair end PAIR",
     R"sql(
       SELECT 'P' || pairing.id
       FROM pairing
       WHERE pairing.mentor = pairing.mentee
       ORDER BY pairing.id
     )sql"},
    {"pairing-twice", "overlaps another pairing of the same two",
     "end one of them: collab mentor pair end PAIR",
     R"sql(
       SELECT 'P' || later.id
       FROM pairing AS earlier
       JOIN pairing AS later
         ON later.mentor = earlier.mentor
        AND later.mentee = earlier.mentee
        AND later.id > earlier.id
       WHERE later.from_on <= coalesce(earlier.until_on, '9999')
         AND earlier.from_on <= coalesce(later.until_on, '9999')
       GROUP BY later.id
       ORDER BY later.id
     )sql"},
    {"cycle-order", "has a coaching cycle whose steps are not in the order of their days",
     "look at it: collab mentor cycle list PAIR",
     R"sql(
       SELECT 'P' || coaching_cycle.pairing
       FROM coaching_cycle
       WHERE observed_on < started_on
          OR reflected_on < observed_on
          OR goal_set_on < reflected_on
          OR followed_up_on < goal_set_on
          OR stopped_on < started_on
       GROUP BY coaching_cycle.pairing
       ORDER BY coaching_cycle.pairing
     )sql"},
    {"stage-order", "has stages that are not in the order of their days",
     "look at it: collab lessonstudy show STUDY",
     R"sql(
       SELECT 'L' || lesson_study.id
       FROM lesson_study
       LEFT JOIN research_lesson AS first_round
         ON first_round.lesson_study = lesson_study.id AND first_round.round = 1
       LEFT JOIN research_lesson AS second_round
         ON second_round.lesson_study = lesson_study.id AND second_round.round = 2
       WHERE first_round.taught_on < lesson_study.started_on
          OR second_round.taught_on < first_round.taught_on
          OR lesson_study.closed_on < lesson_study.started_on
          OR lesson_study.ended_on < lesson_study.started_on
       ORDER BY lesson_study.id
     )sql"},
};

}  // namespace

std::vector<Finding> check_rules(Db& db) {
  std::vector<Finding> found;
  for (const Rule& rule : rules) {
    Statement rows = db.query(rule.sql);
    while (rows.step()) found.push_back({rule.id, rows.text(0), rule.what, rule.fix, {}});
  }
  return found;
}

}  // namespace collab
