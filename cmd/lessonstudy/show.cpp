// collab lessonstudy show: where a cycle stands, what comes next, and what its finding rests on.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/naming.h"
#include "cmd/frame/page.h"
#include "cmd/lessonstudy/lessonstudy.h"
#include "document/form/lesson_sheet.h"
#include "model/lesson/components.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct Show {
  std::string study;
  std::optional<std::string> table;
};

void declare_show(Options& options, Show& show) {
  options.argument("STUDY", "which cycle", show.study, Value::lesson_study);
  options.choice(
      "--table", "only this one of the tables", show.table,
      {"lessonstudy.show", "lessonstudy.stages", "lessonstudy.components", "lessonstudy.roles",
       "lessonstudy.debriefs", "lessonstudy.waivers", "lessonstudy.sources", "lessonstudy.shares"});
}

Table study_table(Desk& desk, const LessonRecord& record) {
  const LessonStudy& study = record.study;
  const auto next = next_stage(record);
  Table table{"lessonstudy.show", "Lesson study", {}, {{}}, true};
  const auto add = [&table](const char* name, const char* title, Type type, Cell value) {
    table.columns.push_back({name, title, type});
    table.rows[0].push_back(std::move(value));
  };
  add("lesson_study", "Study", Type::reference, reference('L', study.id));
  add("team", "Team", Type::reference, team_cell(desk.db(), study.team));
  add("theme", "Theme", Type::text, cell(study.theme));
  add("question", "Question", Type::text, cell(study.question));
  add("subject", "Subject", Type::text, cell(study.subject));
  add("grade", "Grade", Type::text, cell(study.grade));
  add("started_on", "Began", Type::date, study.started_on);
  add("state", "State", Type::text, std::string(lesson_study_state(study, desk.today)));
  add("next", "Next", Type::text, next ? Cell(std::string(stage_words(*next).word)) : Cell());
  add("command", "Type this", Type::text, next ? Cell(stage_command(*next, study.id)) : Cell());
  add("learned", "Learned", Type::text,
      record.lessons.empty() ? Cell() : cell(record.lessons.back().learned));
  add("finding", "Finding", Type::text, cell(study.finding));
  add("closed_on", "Closed", Type::date, cell(study.closed_on));
  add("ended_on", "Ended early", Type::date, cell(study.ended_on));
  add("reason", "Because", Type::text, cell(study.reason));
  return table;
}

/// What there is to say about a stage besides its day.
std::string stage_note(const LessonRecord& record, const SchoolCalendar& calendar,
                       LessonStage stage) {
  const int round = stage == LessonStage::reteach || stage == LessonStage::second_debrief ? 2 : 1;
  switch (stage) {
    case LessonStage::study:
      return record.sources.empty() ? ""
                                    : count_of(std::ssize(record.sources), "source", "sources");
    case LessonStage::plan:
      return record.plans.empty() ? "" : fmt::format("now v{}", record.plans.back().version);
    case LessonStage::teach:
    case LessonStage::reteach: {
      const ResearchLesson* lesson = lesson_of(record, round);
      return lesson && lesson->version ? fmt::format("plan v{}", *lesson->version) : "";
    }
    case LessonStage::debrief:
    case LessonStage::second_debrief: {
      const auto lag = debrief_lag(record, calendar, round);
      if (!lag) return "";
      return *lag == 0 ? "the same day"
                       : count_of(*lag, "school day", "school days") + " after the lesson";
    }
    case LessonStage::share:
      return record.shares.empty() ? "" : count_of(std::ssize(record.shares), "team", "teams");
    default:
      return "";
  }
}

Table stage_table(const LessonRecord& record, const SchoolCalendar& calendar) {
  Table table{
      "lessonstudy.stages",
      "Stages",
      {{"stage", "Stage", Type::text}, {"on", "On", Type::date}, {"note", "Note", Type::text}},
      {}};
  const auto next = next_stage(record);
  for (int i = 0; i < lesson_stage_count; ++i) {
    const auto stage = static_cast<LessonStage>(i);
    const auto day = stage_day(record, stage);
    std::string note = stage_note(record, calendar, stage);
    if (!day && stage_passed_over(record, stage)) note = "passed over, with the reason";
    if (next == stage) note = "next";
    table.rows.push_back(
        {std::string(stage_words(stage).word), cell(day), note.empty() ? Cell() : Cell(note)});
  }
  return table;
}

Table component_table(const LessonRecord& record, const SchoolCalendar& calendar, Date day) {
  Table table{"lessonstudy.components",
              "Components of lesson research",
              {{"component", "Component", Type::text},
               {"title", "What it is", Type::text},
               {"met", "Met", Type::boolean},
               {"evidence", "What shows it", Type::text}},
              {}};
  for (const LessonComponent& each : lesson_components(record, calendar, day)) {
    table.rows.push_back(
        {std::string(each.name), std::string(each.title), each.met, each.evidence});
  }
  return table;
}

Table role_table(Desk& desk, const LessonRecord& record) {
  Table table{"lessonstudy.roles",
              "Roles",
              {{"role", "Role", Type::text},
               {"name", "Who", Type::text},
               {"round", "Round", Type::integer},
               {"focus", "Focus", Type::text}},
              {}};
  for (const LessonRole& each : record.roles) {
    table.rows.push_back({std::string(lesson_role_title(each.role)),
                          lesson_person_name(desk.db(), each.who), cell(each.round),
                          cell(each.focus)});
  }
  return table;
}

Table debrief_table(const LessonRecord& record) {
  Table table{"lessonstudy.debriefs",
              "Debriefs",
              {{"round", "Lesson", Type::integer},
               {"on", "On", Type::date},
               {"learned", "Learned", Type::text},
               {"changes", "To change", Type::text}},
              {}};
  for (const ResearchLesson& each : record.lessons) {
    if (!each.debriefed_on) continue;
    table.rows.push_back(
        {std::int64_t{each.round}, *each.debriefed_on, cell(each.learned), cell(each.changes)});
  }
  return table;
}

Table waiver_table(const LessonRecord& record) {
  Table table{
      "lessonstudy.waivers",
      "Rules departed from, with the reason",
      {{"rule", "Rule", Type::text}, {"reason", "Because", Type::text}, {"on", "On", Type::date}},
      {}};
  for (const LessonWaiver& each : record.waivers)
    table.rows.push_back({each.rule, each.reason, each.on_date});
  return table;
}

Table source_table(const LessonRecord& record) {
  Table table{
      "lessonstudy.sources",
      "Studied",
      {{"kind", "Kind", Type::text}, {"text", "What", Type::text}, {"on", "On", Type::date}},
      {}};
  for (const LessonSource& each : record.sources)
    table.rows.push_back({each.kind, each.text, each.on_date});
  return table;
}

Table share_table(Desk& desk, const LessonRecord& record) {
  Table table{"lessonstudy.shares",
              "Shared with",
              {{"team", "Team", Type::reference},
               {"shared_on", "Shared", Type::date},
               {"acknowledged_on", "Acknowledged", Type::date}},
              {}};
  for (const LessonShare& each : record.shares)
    table.rows.push_back(
        {team_cell(desk.db(), each.team), each.shared_on, cell(each.acknowledged_on)});
  return table;
}

void run_show(Desk& desk, const Show& show) {
  const LessonStudy study = find_lesson_study(desk.db(), show.study);
  const LessonRecord record = up_to(load_lesson_record(desk.db(), study), desk.today);
  const SchoolCalendar calendar = school_calendar(desk.db());
  std::vector<Table> tables{study_table(desk, record),
                            stage_table(record, calendar),
                            component_table(record, calendar, desk.today),
                            role_table(desk, record),
                            debrief_table(record),
                            waiver_table(record),
                            source_table(record),
                            share_table(desk, record)};
  show_parts(desk, std::move(tables), show.table);
}

constexpr Command lessonstudy_show_rows[] = {
    {"lessonstudy", "show", "where a cycle stands, and the command that comes next", Needs::read,
     &bind<declare_show, run_show>},
};

}  // namespace

extern const Verbs lessonstudy_show_verbs = lessonstudy_show_rows;

}  // namespace collab
