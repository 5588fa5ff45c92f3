// The rules of lesson study as a table, and what looks at them before a stage is recorded. Sources:
// Takahashi & McDougal 2016 (Collaborative Lesson Research); Lewis & Hurd 2011.
#include <algorithm>
#include <array>

#include "model/lesson/cycle.h"

namespace collab {
namespace {

using Stage = LessonStage;
constexpr int debrief_school_days = 2;
constexpr std::ptrdiff_t observers_wanted = 2;

int round_of(Stage stage) {
  return stage == Stage::reteach || stage == Stage::second_debrief ? 2 : 1;
}

bool holds_in(const LessonRole& role, int round) { return !role.round || *role.round == round; }

std::ptrdiff_t count_role(const LessonRecord& record, std::string_view name, int round) {
  return std::ranges::count_if(record.roles, [&](const LessonRole& each) {
    return each.role == name && holds_in(each, round);
  });
}

bool missing(const LessonRecord& record, Stage stage) { return !stage_day(record, stage); }

bool no_goals(const LessonRecord& record, const LessonMove&) {
  return missing(record, Stage::goals);
}
bool nothing_studied(const LessonRecord& record, const LessonMove&) {
  return record.sources.empty();
}
bool no_plan(const LessonRecord& record, const LessonMove&) { return record.plans.empty(); }
bool not_taught(const LessonRecord& record, const LessonMove&) {
  return missing(record, Stage::teach);
}
bool not_debriefed(const LessonRecord& record, const LessonMove&) {
  return missing(record, Stage::debrief);
}
bool not_redesigned(const LessonRecord& record, const LessonMove&) {
  return missing(record, Stage::redesign);
}
bool not_retaught(const LessonRecord& record, const LessonMove&) {
  return missing(record, Stage::reteach);
}
bool redesigned_not_retaught(const LessonRecord& record, const LessonMove& move) {
  return not_retaught(record, move) && !not_redesigned(record, move);
}
bool neither_redesigned_nor_retaught(const LessonRecord& record, const LessonMove& move) {
  return not_retaught(record, move) && not_redesigned(record, move);
}
bool retaught_undebriefed(const LessonRecord& record, const LessonMove&) {
  return !missing(record, Stage::reteach) && missing(record, Stage::second_debrief);
}
bool no_finding(const LessonRecord&, const LessonMove& move) { return !move.finding; }
bool not_shared(const LessonRecord& record, const LessonMove&) { return record.shares.empty(); }
bool not_revised(const LessonRecord&, const LessonMove& move) { return !move.revised; }
bool has_untied(const LessonRecord&, const LessonMove& move) { return move.untied > 0; }

bool no_teacher(const LessonRecord& record, const LessonMove& move) {
  return count_role(record, "teacher", round_of(move.stage)) == 0;
}
bool teaches(const LessonRecord& record, const LessonPerson& who, int round) {
  return std::ranges::any_of(record.roles, [&](const LessonRole& each) {
    return each.role == "teacher" && holds_in(each, round) && same_person(each.who, who);
  });
}
/// Somebody with the role who also teaches the lesson of the round.
bool teacher_is(const LessonRecord& record, std::string_view role, int round) {
  return std::ranges::any_of(record.roles, [&](const LessonRole& each) {
    return each.role == role && holds_in(each, round) && teaches(record, each.who, round);
  });
}

/// Those who watch: who teaches sees the lesson with other eyes.
std::ptrdiff_t observer_count(const LessonRecord& record, const LessonMove& move) {
  const int round = round_of(move.stage);
  return std::ranges::count_if(record.roles, [&](const LessonRole& each) {
    return each.role == "observer" && holds_in(each, round) && !teaches(record, each.who, round);
  });
}
bool no_observer(const LessonRecord& record, const LessonMove& move) {
  return observer_count(record, move) == 0;
}
bool few_observers(const LessonRecord& record, const LessonMove& move) {
  return !no_observer(record, move) && observer_count(record, move) < observers_wanted;
}
bool without_focus(const LessonRecord& record, const LessonMove& move) {
  return std::ranges::any_of(record.roles, [&](const LessonRole& each) {
    return each.role == "observer" && holds_in(each, round_of(move.stage)) && !each.focus;
  });
}
bool no_knowledgeable_other(const LessonRecord& record, const LessonMove& move) {
  const int round = round_of(move.stage);
  return count_role(record, "knowledgeable-other", round) == 0 &&
         count_role(record, "commentator", round) == 0;
}

bool comments_on_own_lesson(const LessonRecord& record, const LessonMove& move) {
  return teacher_is(record, "commentator", round_of(move.stage));
}
bool watches_own_lesson(const LessonRecord& record, const LessonMove& move) {
  return teacher_is(record, "observer", round_of(move.stage));
}

bool same_teacher_again(const LessonRecord& record, const LessonMove&) {
  for (const LessonRole& second : record.roles) {
    if (second.role != "teacher" || !holds_in(second, 2)) continue;
    for (const LessonRole& first : record.roles)
      if (first.role == "teacher" && holds_in(first, 1) && same_person(first.who, second.who))
        return true;
  }
  return false;
}

bool nothing_observed(const LessonRecord& record, const LessonMove& move) {
  return std::ranges::count(record.observations, round_of(move.stage), &LessonObservation::round) ==
         0;
}

bool debrief_late(const LessonRecord& record, const LessonMove& move) {
  const ResearchLesson* lesson = lesson_of(record, round_of(move.stage));
  return lesson && move.calendar &&
         school_days_after(*move.calendar, lesson->taught_on, move.day) > debrief_school_days;
}

bool names_student(const LessonRecord&, const LessonMove& move) { return move.named.has_value(); }

bool nothing_learned(const LessonRecord&, const LessonMove& move) { return !move.learned; }

constexpr unsigned at(Stage stage) { return 1U << static_cast<unsigned>(stage); }

/// A rule of the table with the stages at which it is looked at (a bit each) and what finds a
/// departure.
struct CheckedRule {
  unsigned stages;
  bool (*departs)(const LessonRecord&, const LessonMove&);
  LessonRule rule;
  bool each_time = false;  ///< no reason of before stands in for it
};

constexpr unsigned lessons = at(Stage::teach) | at(Stage::reteach);
constexpr unsigned debriefs = at(Stage::debrief) | at(Stage::second_debrief);
constexpr unsigned endings = at(Stage::share) | at(Stage::close);
constexpr RuleWeight never = RuleWeight::never;
constexpr RuleWeight reason = RuleWeight::reason;
constexpr RuleWeight warning = RuleWeight::warning;

constexpr CheckedRule table[] = {
    {debriefs | at(Stage::redesign) | endings,
     not_taught,
     {"teach_first", never, "no lesson was taught yet",
      "a debrief is about what students did in a live lesson, and everything after it rests on "
      "that",
      "collab lessonstudy teach {} --on DATE"}},
    {at(Stage::redesign) | at(Stage::reteach) | endings,
     not_debriefed,
     {"debrief_first", never, "the lesson has not been debriefed",
      "the plan changes because of what observers saw, and the debrief is where they put it "
      "together",
      "collab lessonstudy debrief {} --on DATE"}},
    {at(Stage::redesign),
     no_plan,
     {"plan_to_redesign", never, "there is no plan that could be redesigned",
      "a redesign is a new version of the plan that was taught",
      "collab lessonstudy plan {}; fill it in; collab lessonstudy record FILE"}},
    {at(Stage::reteach),
     not_redesigned,
     {"redesign_first", never, "the plan has not been redesigned",
      "teaching the same plan again tests nothing new; reteaching shows whether the change helped "
      "students",
      "collab lessonstudy redesign {}"}},
    {at(Stage::second_debrief),
     not_retaught,
     {"reteach_first", never, "the lesson has not been taught again",
      "the second debrief is about what students did with the changed lesson",
      "collab lessonstudy reteach {} --on DATE"}},
    {at(Stage::close),
     no_finding,
     {"finding", never, "a cycle closes with its finding",
      "the finding is what the next group, here or elsewhere, can build on",
      "collab lessonstudy close {} --finding 'WHAT WAS LEARNED ABOUT STUDENTS'"}},
    {at(Stage::study) | at(Stage::plan),
     no_goals,
     {"goals_first", reason, "theme and research question are not both set",
      "without a question to find out, people read and plan whatever comes up, and observers do "
      "not "
      "know what to look for",
      "collab lessonstudy edit {} --theme WORDS --question WORDS"}},
    {at(Stage::plan),
     nothing_studied,
     {"study_first", reason, "nothing was studied yet",
      "looking into the content, the textbooks and how students think about it (kyouzai kenkyuu) "
      "is "
      "where teachers learn most; without it a plan repeats what one did anyway",
      "collab lessonstudy study {} 'WHAT WAS READ' --kind material"}},
    {lessons,
     no_plan,
     {"plan_first", reason, "there is no written plan",
      "the plan is the group's prediction of what students will do; without it observers cannot "
      "tell "
      "a surprise from what was meant to happen",
      "collab lessonstudy plan {}; fill it in; collab lessonstudy record FILE"}},
    {lessons | debriefs,
     comments_on_own_lesson,
     {"outside_comment", reason, "the teaching teacher is also the final commentator",
      "whoever taught the lesson cannot look at it from outside, and the group would turn to "
      "defending "
      "or sparing one person",
      "collab lessonstudy role add {} commentator SOMEBODY, and role remove the other"}},
    {lessons,
     watches_own_lesson,
     {"outside_observer", reason, "the teaching teacher is also an observer of the lesson",
      "whoever teaches is busy with the whole class and cannot follow two students as an observer "
      "does",
      "collab lessonstudy role add {} observer SOMEBODY --focus 'WHAT TO WATCH', and role remove "
      "the other"}},
    {at(Stage::reteach),
     same_teacher_again,
     {"other_teacher", reason, "the same teacher would teach it again",
      "with another teacher and another class it shows whether the design works, not whether one "
      "person got better at it",
      "collab lessonstudy role add {} teacher SOMEBODY --round 2"}},
    {debriefs,
     nothing_observed,
     {"evidence_first", reason, "no observation of this lesson is recorded",
      "without what students said and did the debrief becomes opinions about teaching",
      "collab lessonstudy record OBSERVATION-SHEET"}},
    {debriefs,
     nothing_learned,
     {"learned", reason, "nothing says what was learned",
      "a talk that nobody writes down helps nobody who was not there, and the redesign "
      "rests on it",
      "collab lessonstudy debrief {} --learned 'WHAT STUDENTS SHOWED'"}},
    {debriefs | at(Stage::close),
     names_student,
     {"students_unnamed", reason, "a student may be named",
      "students are never named: what is written here reaches reports and other teams, and no "
      "child "
      "agreed to that",
      "write a pseudonym: Student A, pair 2"},
     true},
    {at(Stage::redesign),
     not_revised,
     {"new_version", reason, "the plan is the same as the one that was taught",
      "a redesign that changes nothing says that the lesson could not be better for any student",
      "collab lessonstudy plan {}; change it; collab lessonstudy record FILE"}},
    {at(Stage::redesign),
     has_untied,
     {"tied_changes", reason, "not every change is tied to an observation",
      "a change that rests on what a student did can be tested next time; one that rests on taste "
      "cannot",
      "collab lessonstudy diff {}, then: collab lessonstudy tie {} v2.1 O5"}},
    {endings,
     redesigned_not_retaught,
     {"reteach", reason, "the lesson was not taught again",
      "only a second class shows whether what was learned holds beyond the first",
      "collab lessonstudy reteach {}"}},
    {endings,
     neither_redesigned_nor_retaught,
     {"reteach", reason, "the lesson was not redesigned and taught again",
      "only a second class shows whether what was learned holds beyond the first",
      "collab lessonstudy redesign {}, then: collab lessonstudy reteach {}"}},
    {endings,
     retaught_undebriefed,
     {"second_debrief", reason, "the second lesson has not been debriefed",
      "what the second class did is half of what the cycle can tell",
      "collab lessonstudy debrief {}"}},
    {at(Stage::close),
     not_shared,
     {"share_first", reason, "the finding went to no other team",
      "what stays in one group helps one group; lesson study is how a school learns, not only a "
      "team",
      "collab lessonstudy share {} --to TEAM"}},
    {lessons,
     no_teacher,
     {"teacher_named", warning, "nobody is named as the teaching teacher",
      "whoever taught speaks first in the debrief, and somebody else teaches the second time",
      "collab lessonstudy role add {} teacher PERSON"}},
    {lessons,
     no_observer,
     {"an_observer", warning, "nobody is named as an observer",
      "without observers nobody sees what students do while the lesson is taught, and the debrief "
      "has nothing to rest on",
      "collab lessonstudy role add {} observer PERSON --focus 'WHAT TO WATCH'"}},
    {lessons,
     few_observers,
     {"two_observers", warning, "only one observer is named",
      "one pair of eyes sees one corner of the room; what two people saw apart from each other can "
      "be relied on",
      "collab lessonstudy role add {} observer PERSON --focus 'WHAT TO WATCH'"}},
    {lessons,
     without_focus,
     {"observer_focus", warning, "an observer has no focus",
      "an observer who watches everything notes impressions; one who follows two students notes "
      "evidence",
      "collab lessonstudy role add {} observer PERSON --focus 'WHAT TO WATCH'"}},
    {lessons,
     no_knowledgeable_other,
     {"knowledgeable_other", warning, "there is no knowledgeable other",
      "a group that only hears itself stays within what it knows; somebody from outside who knows "
      "the content asks what nobody thought of",
      "collab lessonstudy role add {} knowledgeable-other --guest NAME"}},
    {debriefs,
     debrief_late,
     {"debrief_soon", warning, "the debrief came more than two school days after the lesson",
      "after two days people remember what they thought of the lesson rather than what students "
      "did",
      "plan the debrief for the same afternoon next time"}},
};

}  // namespace

std::span<const LessonRule> lesson_rules() {
  static const auto rules = [] {
    std::array<LessonRule, std::size(table)> all;
    std::ranges::transform(table, all.begin(), &CheckedRule::rule);
    return all;
  }();
  return rules;
}

std::vector<const LessonRule*> departures(const LessonRecord& record, const LessonMove& move) {
  std::vector<const LessonRule*> found;
  for (const CheckedRule& each : table) {
    const bool waived = !each.each_time && waiver_of(record, each.rule.name);
    if ((each.stages & at(move.stage)) == 0 || waived) continue;
    if (each.departs(record, move)) found.push_back(&each.rule);
  }
  return found;
}

}  // namespace collab
