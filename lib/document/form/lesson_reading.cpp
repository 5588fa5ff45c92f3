// What the sheets of a lesson study say; see lesson_reading.h.
#include "document/form/lesson_reading.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/days/amount_said.h"
#include "document/form/form.h"
#include "document/form/seen_line.h"
#include "document/people/people.h"
#include "model/lesson/names.h"
#include "model/people/pseudonym.h"
#include "model/records/children.h"

namespace collab {
namespace {

constexpr std::size_t shortest_own_words = 4;  ///< bytes of a line that may be the form's own

/// A sheet being read: where its lines stand.
struct Source {
  const FormReading& form;
  const std::string& file;
  Id study = 0;
  KnownNames known = {};  ///< names that are no student's

  Problem problem(const FormLine& line, std::string what, std::string_view hint) const {
    Problem found{file, line.at.line, line.at.column, std::move(what), std::string(hint), {}, 1};
    const auto index = static_cast<std::size_t>(line.at.line);
    if (index > 0 && index <= form.raw.size()) found.excerpt = form.raw[index - 1];
    return found;
  }
};

/// True where a line is a part of what the form itself says: a long line may have been wrapped.
bool is_own_words(const SheetTemplate& form, std::string_view text) {
  const std::string said = fold_text(text);
  return std::ranges::any_of(form.lines, [&](const TemplateLine& line) {
    std::string own;
    for (const TemplatePiece& piece : line.pieces) own += piece.literal;
    return said.size() > shortest_own_words && fold_text(own).find(said) != std::string::npos;
  });
}

/// The reading without what the form itself says between its places. What stands at a place is
/// somebody's, even where it repeats the form's example.
FormReading without_own_words(FormReading reading, const SheetTemplate& form) {
  const auto own = [&](const FormLine& line) { return is_own_words(form, line.text); };
  std::erase_if(reading.other, own);
  return reading;
}

void ask_about_others(const Source& source, std::vector<Problem>& questions) {
  for (const FormLine& each : source.form.other)
    questions.push_back(source.problem(each, "the line belongs to no place of the sheet",
                                       "put it below the heading that it belongs to"));
}

std::vector<std::string> observer_names(Db& db, const LessonRecord& record) {
  std::vector<std::string> names;
  for (const LessonRole& each : record.roles)
    if (each.role == "observer") names.push_back(lesson_person_name(db, each.who));
  return names;
}

/// The observer whom the sheet names: one of the study's guests, or somebody of the roster.
std::optional<LessonPerson> observer_named(Db& db, const LessonRecord& record,
                                           std::string_view name) {
  std::vector<Id> team;
  for (const LessonRole& each : record.roles) {
    if (each.who.guest && folded(*each.who.guest) == folded(trim(name))) return each.who;
    if (each.who.person) team.push_back(*each.who.person);
  }
  const std::vector<Id> found = People(people(db), team).find(trim(name));
  if (found.size() != 1) return {};
  return LessonPerson{found.front(), std::nullopt};
}

void find_observer(Db& db, const LessonRecord& record, const Source& source,
                   ObservationReading& reading) {
  const FormLine* line = source.form.line("observer");
  const std::string hint = "observers are: " + join(observer_names(db, record), ", ");
  if (!line) {
    reading.questions.push_back(
        {source.file, 1, 1, "the sheet does not say who observed", hint, {}, 1});
    return;
  }
  reading.observer = observer_named(db, record, line->text);
  if (!reading.observer)
    reading.questions.push_back(
        source.problem(*line, fmt::format("'{}' is nobody known here", visible(line->text)), hint));
}

SeenLine seen_line_of(const FormLine& line) {
  if (line.cells.size() < 3) return read_seen_line(line.text);
  return read_seen_row(line.cells[0], line.cells[1], line.cells[2]);
}

void read_seen(const Source& source, const LessonObservation& like, std::string_view place,
               ObservationReading& reading) {
  const auto found = source.form.places.find(place);
  if (found == source.form.places.end()) return;
  for (const FormLine& each : found->second) {
    const SeenLine line = seen_line_of(each);
    if (!line.fault.empty()) {
      reading.questions.push_back(source.problem(each, line.fault, line.hint));
      continue;
    }
    if (line.text.empty()) continue;
    if (const auto name = child_name_in(line.text, NameDoubt::any, source.known)) {
      reading.questions.push_back(source.problem(each, may_be_student(*name), pseudonym_hint));
      continue;
    }
    if (!line.warning.empty()) reading.warnings.push_back(source.problem(each, line.warning, ""));
    LessonObservation seen = like;
    seen.at = line.at;
    seen.student = line.student;
    seen.text = line.text;
    reading.seen.push_back(std::move(seen));
  }
}

/// The lines of a place that the sheet did not have when it was written.
std::vector<FormLine> filled_in(const FormReading& now, const FormReading& before,
                                std::string_view place) {
  std::vector<FormLine> lines;
  const auto found = now.places.find(place);
  if (found == now.places.end()) return lines;
  const auto there = before.places.find(place);
  for (const FormLine& each : found->second) {
    const bool known =
        there != before.places.end() &&
        std::ranges::find(there->second, each.text, &FormLine::text) != there->second.end();
    if (!known) lines.push_back(each);
  }
  return lines;
}

bool same_places(const FormReading& now, const FormReading& before) {
  if (now.places.size() != before.places.size() || !now.other.empty()) return false;
  return std::ranges::all_of(now.places, [&](const auto& each) {
    return now.text(each.first) == before.text(each.first);
  });
}

/// "curriculum: Unit 5", or the text as material.
LessonSource source_said(const std::string& text) {
  const std::size_t colon = text.find(':');
  if (colon != std::string::npos) {
    const std::string kind = folded(trim(text.substr(0, colon)));
    const auto kinds = lesson_source_kinds();
    if (std::ranges::find(kinds, kind) != kinds.end())
      return {0, kind, std::string(trim(std::string_view(text).substr(colon + 1))), {}};
  }
  return {0, "material", text, {}};
}

/// A field of the study that the plan says otherwise is asked about, one that was missing is taken.
void take_field(const Source& source, std::string_view place,
                const std::optional<std::string>& known, PlanReading& reading) {
  const FormLine* line = source.form.line(place);
  if (!line) return;
  if (!known) {
    (place == "theme" ? reading.theme : reading.question) = line->text;
  } else if (folded(*known) != folded(line->text)) {
    reading.questions.push_back(source.problem(
        *line,
        fmt::format("the plan says another {} than the records: '{}'", place, visible(*known)),
        fmt::format("collab lessonstudy edit L{} --{} WORDS, or change the plan", source.study,
                    place)));
  }
}

/// What stands before the first colon, comma or "who".
std::string_view watched_label(std::string_view text) {
  return trim(text.substr(0, std::min({text.find(':'), text.find(','), text.find(" who ")})));
}

void check_watched(const Source& source, PlanReading& reading) {
  const auto found = source.form.places.find("students");
  if (found == source.form.places.end()) return;
  for (const FormLine& each : found->second) {
    if (student_word_at(each.text).found()) continue;
    const std::string_view label = watched_label(each.text);
    if (label.size() < each.text.size() && may_be_name(label))
      reading.names.push_back(source.problem(
          each, fmt::format("'{}' may be a student's name", visible(label)), pseudonym_hint));
    else
      reading.questions.push_back(
          source.problem(each, "the line does not begin with a pseudonym", pseudonym_hint));
  }
}

/// The headings of sections that were filled and are no longer.
std::vector<std::string> missing_parts(const SheetTemplate& form, const FormReading& now,
                                       const FormReading& before) {
  std::vector<std::string> missing;
  for (const TemplateLine& line : form.lines) {
    if (line.place.empty() || line.pieces.empty()) continue;
    if (before.places.contains(line.place) && !now.places.contains(line.place))
      missing.push_back(std::string(trim(line.pieces.front().literal)));
  }
  return missing;
}

/// Lines of the lesson itself that may name a student. Who is named among the adults and the
/// sources is no student.
void ask_about_names(const Source& source, PlanReading& reading) {
  for (const std::string_view place :
       {"theme", "question", "goals", "before", "steps", "answers", "students", "evidence"}) {
    const auto found = source.form.places.find(place);
    if (found == source.form.places.end()) continue;
    for (const FormLine& each : found->second) {
      const auto name = child_name_in(each.text, NameDoubt::likely, source.known);
      const bool known =
          std::ranges::find(reading.names, each.at.line, &Problem::line) != reading.names.end();
      if (name && !known)
        reading.questions.push_back(source.problem(each, may_be_student(*name), pseudonym_hint));
    }
  }
}

std::optional<std::string> text_at(const FormReading& form, std::string_view place) {
  const auto found = form.places.find(place);
  if (found == form.places.end()) return {};
  std::vector<std::string> lines;
  for (const FormLine& each : found->second) lines.push_back(each.text);
  return join(lines, "; ");
}

}  // namespace

ObservationReading read_observation_sheet(Workspace& workspace, const LessonRecord& record,
                                          const ObservationSheet& sheet) {
  const auto& [round, text, file] = sheet;
  const SheetTemplate sheet_form = form_template(workspace, "lesson-observation");
  const FormReading form = without_own_words(read_form(sheet_form, text, file), sheet_form);
  const Source source{form, file, record.study.id, known_names(workspace.db)};
  ObservationReading reading;
  reading.round = round;
  find_observer(workspace.db, record, source, reading);
  LessonObservation like;
  like.lesson_study = record.study.id;
  like.round = round;
  like.observer = reading.observer.value_or(LessonPerson{});
  for (const auto& [place, kind] : {std::pair("seen", "seen"), std::pair("surprised", "surprised"),
                                    std::pair("asked", "asked")}) {
    like.kind = kind;
    read_seen(source, like, place, reading);
  }
  ask_about_others(source, reading.questions);
  return reading;
}

PlanReading read_plan_sheet(Workspace& workspace, const LessonRecord& record, std::string_view text,
                            const std::string& file) {
  const SheetTemplate form = form_template(workspace, "research-lesson");
  const FormReading now = read_form(form, text, file);
  const FormReading before = read_form(form, write_plan_sheet(workspace, record), file);
  const Source source{now, file, record.study.id, known_names(workspace.db)};
  PlanReading reading;
  reading.untouched = same_places(now, before);
  take_field(source, "theme", record.study.theme, reading);
  take_field(source, "question", record.study.question, reading);
  for (const FormLine& each : filled_in(now, before, "studied"))
    reading.sources.push_back(source_said(each.text));
  if (!record.plans.empty())
    reading.missing = missing_parts(form, now, read_form(form, record.plans.back().text, file));
  check_watched(source, reading);
  ask_about_names(source, reading);
  return reading;
}

DebriefReading read_debrief_sheet(Workspace& workspace, const LessonRecord& record,
                                  const DebriefSheet& sheet) {
  const auto& [text, file, today] = sheet;
  const SheetTemplate sheet_form = form_template(workspace, "lesson-debrief");
  const FormReading form = without_own_words(read_form(sheet_form, text, file), sheet_form);
  const Source source{form, file, record.study.id};
  DebriefReading reading;
  if (const FormLine* line = form.line("date")) {
    DaySaid said = day_on_sheet(line->text, today, workspace.school.date_order);
    reading.day = said.day;
    if (!said.day)
      reading.undated = source.problem(*line, std::move(said.doubt), "write it as 2026-10-06");
  }
  reading.learned = text_at(form, "learned");
  reading.changes = text_at(form, "changes");
  ask_about_others(source, reading.questions);
  return reading;
}

}  // namespace collab
