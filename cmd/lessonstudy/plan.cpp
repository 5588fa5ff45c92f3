// collab lessonstudy plan, diff, tie: the research lesson's plan, its versions, and what changes in
// it rest on.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "cmd/frame/page.h"
#include "cmd/lessonstudy/lessonstudy.h"
#include "cmd/lessonstudy/sheets.h"
#include "document/form/lesson_reading.h"
#include "model/records/reference.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

struct Plan {
  std::string study;
  std::optional<std::string> file, on, because;
};

void declare_plan(Options& options, Plan& plan) {
  options.argument("STUDY", "which cycle", plan.study, Value::lesson_study);
  options.option("--record", "FILE", "read a filled-in plan as the next version", plan.file,
                 Value::file);
  options.option("--on", "DATE", "from which day the version stands (default: today)", plan.on,
                 Value::date);
  declare_because(options, plan.because);
}

void run_plan(Desk& desk, const Plan& plan) {
  const LessonRecord record = open_lesson_record(desk, plan.study);
  if (plan.file) {
    return record_plan(desk, record,
                       {*plan.file, sheet_text(desk, *plan.file), day_so_far(desk, plan.on, "plan"),
                        plan.because});
  }
  put_sheet(
      desk, fmt::format("L{}-plan.md", record.study.id),
      record.plans.empty() ? write_plan_sheet(*desk.workspace, record) : record.plans.back().text);
  if (record.plans.empty()) {
    for (const LessonRule* each : departures(record, {LessonStage::plan, desk.today}))
      desk.warn(fmt::format("L{}: {}: {}", record.study.id, each->what, each->why));
  }
}

/// The plan's own records: a theme or question that was missing, sources that nobody had noted.
void take_records(Desk& desk, const LessonRecord& record, const PlanReading& reading, Date day) {
  LessonStudy study = record.study;
  if (reading.theme) study.theme = reading.theme;
  if (reading.question) study.question = reading.question;
  if (reading.theme || reading.question) store_lesson_study(desk.db(), study, day);
  for (LessonSource source : reading.sources) {
    source.on_date = day;
    if (add_lesson_source(desk.db(), study.id, source))
      desk.detail("studied: " + visible(source_line(source)));
  }
}

void tell_changes(Desk& desk, const LessonRecord& record, int version) {
  const auto changes = changes_of_version(record.plans, record.ties, version);
  if (changes.empty()) return;
  const std::string name = reference('L', record.study.id);
  desk.detail(fmt::format(
      "{} against v{}; see: collab lessonstudy diff {}; tie each to what was seen: collab "
      "lessonstudy tie {} {} O1",
      count_of(std::ssize(changes), "change", "changes"), version - 1, name, name,
      change_name(version, 1)));
}

struct Diff {
  std::string study;
  std::optional<std::string> older, newer;
};

void declare_diff(Options& options, Diff& diff) {
  options.argument("STUDY", "which cycle", diff.study, Value::lesson_study);
  options.argument("FROM", "the older version, such as v1 (default: the last but one)", diff.older,
                   Value::text);
  options.argument("TO", "the newer version (default: the newest)", diff.newer, Value::text);
}

const LessonPlan& plan_named(const LessonRecord& record, std::string_view word) {
  const auto version = number(word.starts_with('v') ? word.substr(1) : word);
  const auto found = std::ranges::find(record.plans, version.value_or(0), &LessonPlan::version);
  if (found == record.plans.end()) {
    throw Error(Kind::not_found,
                fmt::format("L{} has no version '{}' of its plan", record.study.id, visible(word)),
                fmt::format("it has v1 to v{}", record.plans.size()));
  }
  return *found;
}

/// "O5, O7", or "untied".
std::string tie_words(const std::vector<Id>& observations) {
  std::vector<std::string> names;
  for (const Id each : observations) names.push_back(reference('O', each));
  return names.empty() ? "untied" : join(names, ", ");
}

std::vector<VersionChange> changes_between(const LessonRecord& record, const LessonPlan& older,
                                           const LessonPlan& newer) {
  if (newer.version == older.version + 1)
    return changes_of_version(record.plans, record.ties, newer.version);
  std::vector<VersionChange> found;
  for (PlanChange& each : plan_changes(older.text, newer.text))
    found.push_back({newer.version, std::move(each), {}});
  return found;
}

Table diff_table(const std::vector<VersionChange>& changes, bool neighbours) {
  Table table{"lessonstudy.diff",
              "Changes",
              {{"change", "Change", Type::text},
               {"section", "Section", Type::text},
               {"removed", "Before", Type::text},
               {"added", "After", Type::text},
               {"tie", "Evidence", Type::text}},
              {}};
  for (const VersionChange& each : changes) {
    const PlanChange& change = each.change;
    table.rows.push_back({neighbours ? Cell(change_name(each.version, change.place)) : Cell(),
                          change.section.empty() ? Cell() : Cell(change.section),
                          change.removed.empty() ? Cell() : Cell(join(change.removed, "\n")),
                          change.added.empty() ? Cell() : Cell(join(change.added, "\n")),
                          neighbours ? Cell(tie_words(each.observations)) : Cell()});
  }
  return table;
}

/// As a reader of plans expects it: a section, then lines with - and +.
std::string diff_words(const std::vector<VersionChange>& changes, bool neighbours) {
  std::string text;
  std::optional<std::string> section;
  for (const VersionChange& each : changes) {
    if (section != each.change.section) {
      section = each.change.section;
      text += fmt::format("{}{}\n", text.empty() ? "" : "\n",
                          section->empty() ? "(before the first heading)" : visible(*section));
    }
    if (neighbours) {
      text += fmt::format("  {} {}\n", change_name(each.version, each.change.place),
                          tie_words(each.observations));
    }
    for (const std::string& line : each.change.removed) text += "  - " + visible(line) + "\n";
    for (const std::string& line : each.change.added) text += "  + " + visible(line) + "\n";
  }
  return text;
}

void run_diff(Desk& desk, const Diff& diff) {
  const LessonStudy study = find_lesson_study(desk.db(), diff.study);
  const LessonRecord record = load_lesson_record(desk.db(), study);
  if (record.plans.size() < 2) {
    throw Error(Kind::refused,
                fmt::format("L{} has {} of its plan, so nothing can be compared", study.id,
                            count_of(std::ssize(record.plans), "version", "versions")),
                stage_command(LessonStage::plan, study.id));
  }
  const LessonPlan& newer = diff.newer ? plan_named(record, *diff.newer) : record.plans.back();
  const LessonPlan& older =
      diff.older ? plan_named(record, *diff.older) : record.plans[record.plans.size() - 2];
  const auto changes = changes_between(record, older, newer);
  const bool neighbours = newer.version == older.version + 1;
  if (wants_page(desk)) {
    desk.print(changes.empty()
                   ? fmt::format("v{} and v{} say the same\n", older.version, newer.version)
                   : diff_words(changes, neighbours));
  } else {
    desk.show(diff_table(changes, neighbours));
  }
  if (!neighbours) desk.say("ties are kept between a version and the one before it");
}

struct Tie {
  std::string study, change;
  std::vector<std::string> observations;
};

void declare_tie(Options& options, Tie& tie) {
  options.argument("STUDY", "which cycle", tie.study, Value::lesson_study);
  options.argument("CHANGE", "which change, as diff names it: v2.1", tie.change, Value::text);
  options.arguments("OBSERVATION", "what it answers, such as O5", tie.observations, Value::text, 1);
}

const VersionChange& change_named(const std::vector<VersionChange>& changes, Id study,
                                  std::string_view word) {
  const auto found = std::ranges::find_if(changes, [&](const VersionChange& each) {
    return change_name(each.version, each.change.place) == folded(word);
  });
  if (found != changes.end()) return *found;
  throw Error(Kind::not_found, fmt::format("the plan has no change '{}'", visible(word)),
              fmt::format("collab lessonstudy diff L{}", study));
}

const LessonObservation& observation_of(const LessonRecord& record, std::string_view word) {
  const auto id = number_of(word, 'O');
  const auto found = std::ranges::find(record.observations, id.value_or(0), &LessonObservation::id);
  if (found == record.observations.end()) {
    throw Error(Kind::not_found,
                fmt::format("L{} has no observation '{}'", record.study.id, visible(word)),
                fmt::format("collab lessonstudy observation list L{}", record.study.id));
  }
  return *found;
}

void run_tie(Desk& desk, const Tie& tie) {
  const LessonRecord record = open_lesson_record(desk, tie.study);
  const auto changes = changes_since(record.plans, record.ties, 1);
  const VersionChange& change = change_named(changes, record.study.id, tie.change);
  for (const std::string& word : tie.observations) {
    const LessonObservation& seen = observation_of(record, word);
    add_lesson_tie(desk.db(), record.study.id, {change.version, change.change.place, seen.id});
    desk.detail(fmt::format("{} answers O{}: {}", change_name(change.version, change.change.place),
                            seen.id, visible(observation_line(seen))));
  }
  tell_next(desk, record.study.id,
            fmt::format("{} tied", change_name(change.version, change.change.place)));
}

}  // namespace

namespace {

/// A sheet of which a part is missing was cut off more often than it was meant.
void check_whole(Desk& desk, const GivenPlan& plan, const PlanReading& reading) {
  if (reading.missing.empty()) return;
  const std::string state =
      fmt::format("'{}' is without {} that the version before has: {}", visible(plan.file),
                  reading.missing.size() == 1 ? "a part" : "parts", join(reading.missing, "; "));
  if (desk.confirm(state + "; is that meant?")) return;
  throw Error(Kind::refused, state, "if that is meant: --yes");
}

constexpr Command lessonstudy_plan_rows[] = {
    {"lessonstudy", "plan", "write the research lesson's plan to fill in, or record a version",
     Needs::write, &bind<declare_plan, run_plan>},
    {"lessonstudy", "diff", "what changed between two versions of the plan, and on what evidence",
     Needs::read, &bind<declare_diff, run_diff>},
    {"lessonstudy", "tie", "a change of the plan answers these observations", Needs::write,
     &bind<declare_tie, run_tie>},
};

}  // namespace

void record_plan(Desk& desk, const LessonRecord& record, const GivenPlan& plan) {
  desk.asks_about_names = false;  // they are questions here, each with its line
  PlanReading reading = read_plan_sheet(*desk.workspace, record, plan.text, plan.file);
  const Id study = record.study.id;
  if (!reading.names.empty())
    throw Error(Kind::input, std::move(reading.names), "the plan was not recorded");
  if (reading.untouched && record.plans.empty()) {
    desk.say(
        fmt::format("{}: nothing is filled in, so L{} stays as it is", visible(plan.file), study));
    return;
  }
  take_records(desk, record, reading, plan.day);
  LessonRecord now = load_lesson_record(desk.db(), *lesson_study_by_id(desk.db(), study));
  if (record.plans.empty()) {
    const SchoolCalendar calendar = school_calendar(desk.db());
    const LessonMove move{LessonStage::plan, plan.day, &calendar};
    pass(desk, now, move, plan.because);
    check_stage_day(now, move, desk.today);
  } else {
    check_whole(desk, plan, reading);
  }
  const auto version = add_lesson_plan(desk.db(), study, plan.text, plan.day);
  if (!version) {
    desk.say(fmt::format("{}: the same as v{} of L{}", visible(plan.file),
                         record.plans.back().version, study));
    return;
  }
  desk.print(fmt::format("v{}\n", *version));
  tell_next(desk, study, fmt::format("plan v{}, {}", *version, iso(plan.day)));
  now.plans = lesson_plans(desk.db(), study);
  tell_changes(desk, now, *version);
  for (const Problem& each : reading.questions) desk.say("a question: " + place_words(each));
  if (!reading.questions.empty()) desk.exit_code = static_cast<int>(Kind::partial);
}

extern const Verbs lessonstudy_plan_verbs = lessonstudy_plan_rows;

}  // namespace collab
