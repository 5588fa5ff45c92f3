// The report on lesson studies: where each cycle stands, what was found, and what the finding rests
// on, as a list and never as a score.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "model/lesson/components.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"
#include "report/records.h"
#include "report/render/select.h"

namespace collab {
namespace {

constexpr int debrief_days = 2;

/// A cycle as it stood on the day of the report.
struct Cycle {
  LessonRecord record;
  std::string_view state;
  LessonStudyDue due;
  std::string team;  ///< its slug; empty where it has none
  std::vector<LessonComponent> components;
};

Period usual_period(const Request& request) {
  if (request.period) return {request.period->from, std::min(request.period->to, request.as_of)};
  const auto year = school_year_on(request.db(), request.as_of);
  return {year ? year->from : asked_window(request).period.from, request.as_of};
}

/// Those that were under way on some day of the period, of teams whose texts may be shown.
std::vector<Cycle> cycles_in(const Request& request, Period period) {
  const Covered teams(request);
  std::vector<Cycle> found;
  for (const LessonStudy& each : lesson_studies(request.db(), {})) {
    const Team* team = teams.open(each.team);
    const bool anybodys = !each.team && request.teams.empty();
    if ((!team && !anybodys) || each.started_on > period.to) continue;
    const auto over = each.closed_on ? each.closed_on : each.ended_on;
    if (over && *over < period.from) continue;
    Cycle cycle{up_to(load_lesson_record(request.db(), each), period.to), {}, {}, {}, {}};
    cycle.state = lesson_study_state(cycle.record.study, period.to);
    cycle.due = lesson_study_due(cycle.record, request.calendar, period.to);
    cycle.components = lesson_components(cycle.record, request.calendar, period.to);
    if (team) cycle.team = team->slug;
    found.push_back(std::move(cycle));
  }
  return found;
}

std::string name_of(const Cycle& cycle) { return reference('L', cycle.record.study.id); }

Cell shown(const Names& names, const std::optional<std::string>& text) {
  return text ? Cell(names.in(*text)) : Cell();
}

Table cycles_table(const std::vector<Cycle>& cycles, const Names& names, Date day) {
  Table table{"cycles",
              "Cycles",
              {{"lesson_study", "Study", Type::reference},
               {"team", "Team", Type::reference},
               {"theme", "Theme"},
               {"question", "Question"},
               {"subject", "Subject"},
               {"grade", "Grade"},
               {"started_on", "Began", Type::date},
               {"state", "State"},
               {"next", "Next"},
               {"last_step_on", "Last step", Type::date},
               {"still_days", "School days without a step", Type::integer},
               {"closed_on", "Closed", Type::date},
               {"finding", "Finding"}},
              {}};
  for (const Cycle& each : cycles) {
    const LessonStudy& study = each.record.study;
    const auto next = next_stage(each.record);
    table.rows.push_back(
        {name_of(each), each.team.empty() ? Cell() : Cell(each.team), shown(names, study.theme),
         shown(names, study.question), shown(names, study.subject), shown(names, study.grade),
         study.started_on, std::string(each.state),
         next ? Cell(std::string(stage_words(*next).word)) : Cell(),
         last_activity(each.record, day),
         each.due.still > 0 ? Cell(std::int64_t{each.due.still}) : Cell(), cell(study.closed_on),
         study.closed_on ? shown(names, study.finding) : Cell()});
  }
  return table;
}

Table stages_table(const std::vector<Cycle>& cycles, const SchoolCalendar& calendar) {
  Table table{"stages",
              "Stages",
              {{"lesson_study", "Study", Type::reference},
               {"stage", "Stage"},
               {"on", "On", Type::date},
               {"school_days", "School days since the stage before", Type::integer},
               {"passed_over", "Passed over", Type::boolean},
               {"late", "Late", Type::boolean}},
              {}};
  for (const Cycle& each : cycles) {
    std::optional<Date> before;
    for (int i = 0; i < lesson_stage_count; ++i) {
      const auto stage = static_cast<LessonStage>(i);
      const auto day = stage_day(each.record, stage);
      const bool passed = !day && stage_passed_over(each.record, stage);
      const bool debrief = stage == LessonStage::debrief || stage == LessonStage::second_debrief;
      Cell lag;
      Cell late;
      if (day && before) {
        const int days = school_days_after(calendar, *before, *day);
        lag = std::int64_t{days};
        if (debrief) late = days > debrief_days;
      }
      table.rows.push_back({name_of(each), std::string(stage_words(stage).word), cell(day), lag,
                            passed ? Cell(true) : Cell(), late});
      if (day) before = day;
    }
  }
  return table;
}

Table components_table(const std::vector<Cycle>& cycles) {
  Table table{"components",
              "What the findings rest on",
              {{"lesson_study", "Study", Type::reference},
               {"component", "Component"},
               {"met", "Met", Type::boolean},
               {"evidence", "What shows it"}},
              {}};
  for (const Cycle& each : cycles)
    for (const LessonComponent& one : each.components)
      table.rows.push_back({name_of(each), std::string(one.name), one.met, one.evidence});
  return table;
}

/// The same as readers see it.
Table components_for_readers(const std::vector<Cycle>& cycles) {
  Table table{"components",
              "What the findings rest on",
              {{"lesson_study", "Study", Type::reference},
               {"component", "Component"},
               {"met", "Met"},
               {"evidence", "What shows it"}},
              {}};
  for (const Cycle& each : cycles)
    for (const LessonComponent& one : each.components)
      table.rows.push_back({name_of(each), std::string(one.title),
                            std::string(one.met ? "yes" : "no"), one.evidence});
  return table;
}

Table shares_table(Db& db, const std::vector<Cycle>& cycles) {
  Table table{"shares",
              "Shared",
              {{"lesson_study", "Study", Type::reference},
               {"team", "Team", Type::reference},
               {"shared_on", "Shared", Type::date},
               {"acknowledged_on", "Acknowledged", Type::date}},
              {}};
  for (const Cycle& each : cycles)
    for (const LessonShare& share : each.record.shares)
      table.rows.push_back({name_of(each), team_by_id(db, share.team)->slug, share.shared_on,
                            cell(share.acknowledged_on)});
  return table;
}

Table waivers_table(const std::vector<Cycle>& cycles, const Names& names) {
  Table table{"waivers",
              "Rules departed from, with the reason",
              {{"lesson_study", "Study", Type::reference},
               {"rule", "Rule"},
               {"reason", "Because"},
               {"on", "On", Type::date}},
              {}};
  for (const Cycle& each : cycles)
    for (const LessonWaiver& waiver : each.record.waivers)
      table.rows.push_back({name_of(each), waiver.rule, names.in(waiver.reason), waiver.on_date});
  return table;
}

/// The same as readers see it: the departure in words.
Table waivers_for_readers(const Table& waivers) {
  Table table = waivers;
  for (std::vector<Cell>& row : table.rows) {
    const auto rule =
        std::ranges::find(lesson_rules(), std::get<std::string>(row[1]), &LessonRule::name);
    if (rule != lesson_rules().end()) row[1] = std::string(rule->what);
  }
  return table;
}

/// Who does what: only where names are shown at all.
Table people_table(Db& db, const std::vector<Cycle>& cycles, const Names& names) {
  Table table{"people",
              "Who does what",
              {{"lesson_study", "Study", Type::reference},
               {"role", "Role"},
               {"name", "Who"},
               {"round", "Round", Type::integer}},
              {}};
  if (!names.shown()) return table;
  for (const Cycle& each : cycles)
    for (const LessonRole& role : each.record.roles)
      table.rows.push_back({name_of(each), std::string(lesson_role_title(role.role)),
                            lesson_person_name(db, role.who), cell(role.round)});
  return table;
}

std::string summary(const std::vector<Cycle>& cycles) {
  const auto in = [&](std::string_view state) {
    return std::ranges::count(cycles, state, &Cycle::state);
  };
  const auto waiting =
      std::ranges::count_if(cycles, [](const Cycle& each) { return each.due.debrief; });
  const auto still =
      std::ranges::count_if(cycles, [](const Cycle& each) { return each.due.still > 0; });
  std::string words = fmt::format("{}: {} open, {} closed with a finding, {} given up",
                                  count_of(std::ssize(cycles), "cycle", "cycles"), in("open"),
                                  in("closed"), in("ended"));
  if (waiting > 0) words += fmt::format("; {} without the debrief of a lesson", waiting);
  if (still > 0) words += fmt::format("; {} without a step for over four school weeks", still);
  return words + ".";
}

Bullets findings(const std::vector<Cycle>& cycles, const Names& names) {
  Bullets lines;
  for (const Cycle& each : cycles)
    if (each.state == "closed")
      lines.push_back(fmt::format("{} ({}): {}", name_of(each),
                                  names.in(lesson_study_words(each.record.study)),
                                  names.in(*each.record.study.finding)));
  return lines;
}

/// "L1: debrief 1 school day after the lesson", one line for each debrief.
Bullets debriefs(const std::vector<Cycle>& cycles, const SchoolCalendar& calendar) {
  Bullets lines;
  for (const Cycle& each : cycles) {
    for (const int round : {1, 2}) {
      const auto lag = debrief_lag(each.record, calendar, round);
      if (!lag) continue;
      lines.push_back(fmt::format(
          "{}, lesson {}: {}{}", name_of(each), round,
          *lag == 0 ? "the same day" : count_of(*lag, "school day", "school days") + " later",
          *lag > debrief_days ? ", late" : ""));
    }
  }
  return lines;
}

void add_sections(Page& page, const std::vector<Cycle>& cycles, const Request& request,
                  const Names& names) {
  const Bullets found = findings(cycles, names);
  if (!found.empty()) page.sections.push_back({"What was found", {found}});
  page.sections.push_back({"Where each stands", {lean(page.tables[0])}});
  page.sections.push_back({"What the findings rest on",
                           {std::string("The six components of Collaborative Lesson Research "
                                        "(Takahashi and McDougal 2016): a list, not a score."),
                            components_for_readers(cycles)}});
  const Bullets lags = debriefs(cycles, request.calendar);
  if (!lags.empty()) page.sections.push_back({"From lesson to debrief", {lags}});
  for (const std::size_t i : {std::size_t{3}, std::size_t{4}, std::size_t{5}})
    if (!page.tables[i].rows.empty())
      page.sections.push_back(
          {page.tables[i].title,
           {i == 4 ? waivers_for_readers(page.tables[i]) : lean(page.tables[i])}});
}

}  // namespace

Page lessonstudy_report(const Request& request) {
  const Period period = usual_period(request);
  const Names names(request.db(), request.audience);
  std::vector<Cycle> cycles = cycles_in(request, period);
  Page page = begin_page(request, "lesson study", period);
  page.sections.front().parts.push_back(cycles.empty() ? "No lesson study was under way."
                                                       : summary(cycles));
  if (!request.shows_records()) cycles.clear();
  page.tables = {cycles_table(cycles, names, period.to),
                 stages_table(cycles, request.calendar),
                 components_table(cycles),
                 shares_table(request.db(), cycles),
                 waivers_table(cycles, names),
                 people_table(request.db(), cycles, names)};
  if (!cycles.empty()) add_sections(page, cycles, request, names);
  page.rows_first = request.shows_records();
  return page;
}

}  // namespace collab
