// Writes the sheets of a lesson study from its records.
#include "document/form/lesson_sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text/digits.h"
#include "base/text/text.h"
#include "document/form/form.h"
#include "document/form/seen_line.h"
#include "model/people/pseudonym.h"
#include "model/records/reference.h"

namespace collab {
namespace {

using Lines = std::vector<std::string>;

Lines line_of(const std::optional<std::string>& text) { return text ? Lines{*text} : Lines{}; }
Lines line_of(std::string text) { return text.empty() ? Lines{} : Lines{std::move(text)}; }

std::string title_of(const LessonRecord& record) { return lesson_study_words(record.study); }

std::string class_of(const LessonStudy& study) {
  std::string words = study.subject.value_or("");
  if (study.grade) words += (words.empty() ? "grade " : ", grade ") + *study.grade;
  return words;
}

/// "October 5, 2026, taught by Ana Ruiz".
std::string lesson_words(Db& db, const LessonRecord& record, int round, std::optional<Date> day) {
  const ResearchLesson* lesson = lesson_of(record, round);
  if (lesson) day = lesson->taught_on;
  std::string words = day ? long_date(*day) : "";
  const std::string teacher = names_in_role(db, record, "teacher", round);
  if (!teacher.empty()) words += (words.empty() ? "taught by " : ", taught by ") + teacher;
  if (round == 2) words += words.empty() ? "the second one" : ", the second one";
  return words;
}

/// The lines that the newest plan has at a place.
Lines plan_lines(const Workspace& workspace, const LessonRecord& record, std::string_view place) {
  if (record.plans.empty()) return {};
  const FormReading plan =
      read_form(form_template(workspace, "research-lesson"), record.plans.back().text, "the plan");
  Lines lines;
  const auto found = plan.places.find(place);
  if (found == plan.places.end()) return lines;
  for (const FormLine& each : found->second) lines.push_back(each.text);
  return lines;
}

/// "Time, Student A:" for each student that the plan says to watch: a line begun for the observer.
Lines begun_lines(const Lines& watched) {
  Lines lines;
  for (const std::string& each : watched) {
    const StudentWord word = student_word_at(each);
    if (word.found())
      lines.push_back(fmt::format("{} {}:", begun_time, each.substr(0, word.length)));
  }
  return lines;
}

Lines observed(Db& db, const LessonRecord& record, int round, std::string_view kind) {
  Lines lines;
  for (const LessonObservation& each : record.observations) {
    if (each.round != round || each.kind != kind) continue;
    lines.push_back(fmt::format("{} ({}, {})", observation_line(each), reference('O', each.id),
                                lesson_person_name(db, each.observer)));
  }
  return lines;
}

bool is_kind(std::string_view word) {
  return word == "plan" || word == "observation" || word == "debrief";
}

}  // namespace

std::string lesson_sheet_name(const School& school, const LessonSheet& sheet) {
  const std::string name = fmt::format("{}-L{} {}", school.code, sheet.study, sheet.kind);
  return sheet.kind == "plan" ? name : fmt::format("{} {}", name, sheet.round);
}

std::optional<LessonSheet> lesson_sheet_of(std::string_view text, const std::string& file) {
  const std::string said = sheet_of(text, file);
  const auto words = split(said, ' ');
  std::string_view name = words.front();
  std::string school;
  if (const std::size_t dash = name.rfind('-'); dash != std::string_view::npos) {
    school = name.substr(0, dash);
    name.remove_prefix(dash + 1);
  }
  const auto study = number_of(name, 'L');
  if (!study || words.size() < 2) return {};
  LessonSheet sheet{*study, folded(words[1]), 1, std::move(school)};
  if (!is_kind(sheet.kind)) return {};
  if (words.size() > 2 && sheet.kind != "plan") sheet.round = number(words[2]).value_or(0);
  return sheet;
}

std::string names_in_role(Db& db, const LessonRecord& record, std::string_view role, int round) {
  Lines names;
  for (const LessonRole& each : record.roles)
    if (each.role == role && (!each.round || *each.round == round))
      names.push_back(lesson_person_name(db, each.who));
  return join(names, ", ");
}

std::string source_line(const LessonSource& source) {
  return fmt::format("{}: {}", source.kind, source.text);
}

std::string observation_line(const LessonObservation& seen) {
  std::string line = seen.at.value_or("");
  if (seen.student) line += (line.empty() ? "" : ", ") + *seen.student + ":";
  if (seen.at && !seen.student) line += ",";
  return (line.empty() ? "" : line + " ") + seen.text;
}

std::string write_plan_sheet(Workspace& workspace, const LessonRecord& record) {
  Db& db = workspace.db;
  Lines sources;
  for (const LessonSource& each : record.sources) sources.push_back(source_line(each));
  Lines planners;
  for (const LessonRole& each : record.roles) {
    const std::string name = lesson_person_name(db, each.who);
    const bool plans =
        each.role == "member" || each.role == "teacher" || each.role == "facilitator";
    if (plans && std::ranges::find(planners, name) == planners.end()) planners.push_back(name);
  }
  return write_form(form_template(workspace, "research-lesson"),
                    {{"title", {title_of(record)}},
                     {"sheet", {lesson_sheet_name(workspace.school, {record.study.id, "plan", 1})}},
                     {"theme", line_of(record.study.theme)},
                     {"question", line_of(record.study.question)},
                     {"class", line_of(class_of(record.study))},
                     {"members", line_of(join(planners, ", "))},
                     {"other", line_of(names_in_role(db, record, "knowledgeable-other", 1))},
                     {"studied", sources}});
}

std::string write_observation_sheet(Workspace& workspace, const LessonRecord& record,
                                    const ObserverSheet& sheet) {
  Db& db = workspace.db;
  const LessonSheet name{record.study.id, "observation", sheet.round};
  return write_form(form_template(workspace, "lesson-observation"),
                    {{"title", {title_of(record)}},
                     {"sheet", {lesson_sheet_name(workspace.school, name)}},
                     {"observer", {lesson_person_name(db, sheet.observer.who)}},
                     {"lesson", line_of(lesson_words(db, record, sheet.round, sheet.day))},
                     {"question", line_of(record.study.question)},
                     {"focus", line_of(sheet.observer.focus)},
                     {"steps", plan_lines(workspace, record, "steps")},
                     {"seen", begun_lines(plan_lines(workspace, record, "students"))}});
}

std::string write_debrief_sheet(Workspace& workspace, const LessonRecord& record, int round) {
  Db& db = workspace.db;
  const ResearchLesson* lesson = lesson_of(record, round);
  std::string last_words = names_in_role(db, record, "commentator", round);
  if (last_words.empty()) last_words = names_in_role(db, record, "knowledgeable-other", round);
  Lines learned;
  Lines changes;
  std::optional<std::string> day;
  if (lesson) {
    learned = line_of(lesson->learned);
    changes = line_of(lesson->changes);
    if (lesson->debriefed_on) day = iso(*lesson->debriefed_on);
  }
  return write_form(
      form_template(workspace, "lesson-debrief"),
      {{"title", {title_of(record)}},
       {"sheet", {lesson_sheet_name(workspace.school, {record.study.id, "debrief", round})}},
       {"lesson", line_of(lesson_words(db, record, round, {}))},
       {"date", line_of(day)},
       {"facilitator", line_of(names_in_role(db, record, "facilitator", round))},
       {"commentator", line_of(last_words)},
       {"seen", observed(db, record, round, "seen")},
       {"asked", observed(db, record, round, "asked")},
       {"learned", learned},
       {"changes", changes}});
}

}  // namespace collab
