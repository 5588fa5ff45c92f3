// See import.h.
#include "exchange/sis/import.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/csv.h"
#include "base/text/text.h"
#include "exchange/sis/check.h"
#include "exchange/sis/org.h"
#include "exchange/sis/overlay.h"
#include "exchange/sis/staff.h"
#include "model/people/roster.h"

namespace collab {
namespace {

void refuse_unreadable(SisData& data) {
  if (data.problems.empty() || !data.users.empty()) return;
  sort_by_place(data.problems);
  std::string state =
      fmt::format("{}; nothing was imported",
                  count_of(static_cast<std::int64_t>(data.problems.size()), "error", "errors"));
  throw Error(Kind::input, std::move(data.problems), std::move(state));
}

std::vector<SisRow> people_rows(const SisData& data) {
  std::vector<SisRow> rows;
  for (const SisUser& user : data.users) rows.push_back(data.rows[user.row]);
  for (const std::size_t row : data.students) rows.push_back(data.rows[row]);
  return rows;
}

[[noreturn]] void refuse_without_staff(const SisData& data, const OrgScope& scope) {
  const std::string where =
      scope.org() ? fmt::format(" at '{}'", visible(scope.org()->name)) : std::string();
  const std::string out = left_out_words(people_rows(data));
  throw Error(Kind::input,
              fmt::format("no staff{} in '{}'{}{}; nothing was imported", where,
                          visible(data.folder), out.empty() ? "" : ": ", out),
              !data.posts.empty()
                  ? "name another school with --org"
                  : "the roles of users and enrolments tell who is staff; to count another role: "
                    "--staff-role WORD");
}

/// "teacher", or where that is not today "counselor until 2026-10-30", "teacher from 2027-01-04".
std::string roles_in_words(const RosterRow& person, Date today) {
  if (const auto roles = person.value("role")) return *roles;
  std::vector<std::string> words;
  for (const PersonSpan& span : person.role_spans) {
    if (span.until_on && *span.until_on < today)
      words.push_back(span.name + " until " + iso(*span.until_on));
    else if (span.from_on)
      words.push_back(span.name + " from " + iso(*span.from_on));
  }
  return join(words, "; ");
}

std::string_view fate_word(RowOutcome::What what) {
  switch (what) {
    case RowOutcome::What::made:
      return "kept";
    case RowOutcome::What::changed:
      return "updated";
    case RowOutcome::What::unchanged:
      return "unchanged";
    case RowOutcome::What::ended:
      return "ended";
    case RowOutcome::What::left_out:
      return "left out";
  }
  return "";
}

/// Rows of roles and enrolments of people whom the merge has left out.
void leave_posts_out(SisData& data, const std::map<std::string, std::string>& reasons) {
  for (const SisPost& post : data.posts) {
    const auto reason = reasons.find(post.user);
    SisRow& row = data.rows[post.row];
    if (reason == reasons.end() || row.fate != "kept") continue;
    row.fate = "left out";
    row.reason = reason->second;
  }
}

/// What the merge has decided, into the rows of the report.
void note_outcomes(SisData& data, const SisStaff& staff, const PeopleImport& result, Date today) {
  std::map<std::string, std::string> reasons;
  for (std::size_t i = 0; i < staff.noted.size(); ++i) {
    SisRow& row = data.rows[staff.noted[i]];
    const RosterRow& person = staff.roster.rows[i];
    const RowOutcome& outcome = result.outcomes[i];
    const std::string before = row.reason;
    row.reason = outcome.why;
    row.fate = fate_word(outcome.what);
    if (outcome.what == RowOutcome::What::left_out)
      reasons[person.value("source_id").value_or("")] = outcome.why;
    if (outcome.what == RowOutcome::What::made) {
      row.reason = roles_in_words(person, today);
      if (!before.empty() && before != "no role") row.reason += ", though " + before + " here";
    }
    // Somebody without any role, who is gone, may be a student.
    if (outcome.what == RowOutcome::What::left_out && !person.has_column("role")) continue;
    row.id = person.value("source_id").value_or("");
    row.name = person.value("name").value_or("");
  }
  leave_posts_out(data, reasons);
}

/// People whose own row says student and who teach all the same.
void note_teaching_students(const SisData& data, const SisStaff& staff, SisResult& result) {
  std::vector<std::string> lines;
  for (const std::size_t at : staff.noted) {
    const SisRow& row = data.rows[at];
    if (row.fate == "left out" && row.reason == "student")
      lines.push_back(std::to_string(row.line));
  }
  if (lines.empty()) return;
  const auto count = static_cast<std::int64_t>(lines.size());
  constexpr std::size_t few = 5;
  if (lines.size() > few) lines.resize(few), lines.push_back("...");
  result.notes.push_back(
      fmt::format("{}: {} a role of staff in another file, and {} taken as staff (line {})",
                  data.users_file, count_of(count, "student has", "students have"),
                  count == 1 ? "is" : "are", join(lines, ", ")));
}

void note_missing_names(const SisStaff& staff, SisResult& result) {
  std::vector<std::string> names;
  for (const RosterRow& row : staff.roster.rows)
    if (row.name_stands_in) names.push_back(visible(row.value("name").value_or("")));
  if (names.empty()) return;
  const auto count = static_cast<std::int64_t>(names.size());
  constexpr std::size_t few = 5;
  if (names.size() > few) names.resize(few), names.push_back("...");
  result.notes.push_back(fmt::format("{} without a name; the sign-in name stands for it: {}",
                                     count_of(count, "person is", "people are"),
                                     join(names, ", ")));
}

/// Who teaches which course today, of those whom the workspace has.
StaffGroups courses_of(Db& db, const SisData& data, Date today) {
  const auto known = people_of_system(db, data.system);
  StaffGroups courses;
  for (const SisPost& post : data.posts) {
    const auto taught = data.classes.find(post.class_id);
    const auto person = known.find(post.user);
    if (taught == data.classes.end() || person == known.end() || post.gone) continue;
    if (taught->second.course.empty() || (post.until && *post.until < today)) continue;
    if (!taught->second.runs_on(today)) continue;
    courses[taught->second.course].insert(person->second);
  }
  return courses;
}

/// "at Oak Hill" of many schools becomes "at 9 other schools".
void join_schools(std::map<std::string, int>& reasons) {
  int schools = 0;
  int people = 0;
  for (const auto& [reason, count] : reasons) {
    if (!reason.starts_with("at ")) continue;
    ++schools;
    people += count;
  }
  constexpr int few = 3;
  if (schools <= few) return;
  std::erase_if(reasons, [](const auto& each) { return each.first.starts_with("at "); });
  reasons[fmt::format("at {} other schools", schools)] = people;
}

}  // namespace

SisResult import_sis(Db& db, const SisFiles& files, const ReadSis& read, SisImport import) {
  SisData data = read(files, import.reading);
  refuse_unreadable(data);
  if (data.posts.empty() && data.problems.empty() && !data.delta) refuse_without_staff(data, {});
  const OrgScope scope = org_scope(data, import.org);
  SisStaff staff = staff_of(data, scope, import.merge.today);
  import.merge.system = data.system;
  import.merge.of_system_alone = true;
  import.merge.only_changes = data.delta;
  if (staff.roster.rows.empty() && staff.roster.problems.empty() && !data.delta)
    refuse_without_staff(data, scope);
  SisResult result;
  result.org = scope.org();
  result.delta = data.delta;
  OverlayResult overlaid;
  if (import.overlay) overlaid = apply_overlay(db, staff.roster, *import.overlay, import.merge);
  result.people = import_people(db, staff.roster, import.merge);
  result.notes = std::move(data.notes);
  result.warnings = std::move(data.warnings);
  note_teaching_students(data, staff, result);
  note_missing_names(staff, result);
  result.warnings.insert(result.warnings.end(), staff.warnings.begin(), staff.warnings.end());
  if (overlaid.warning) result.warnings.push_back(*overlaid.warning);
  result.sign_of_a_cut = sign_of_a_cut(data, staff, result.people, import.reading.words);
  note_outcomes(data, staff, result.people, import.merge.today);
  result.courses = courses_of(db, data, import.merge.today);
  result.users = people_rows(data);
  result.rows = std::move(data.rows);
  result.rows.insert(result.rows.end(), overlaid.rows.begin(), overlaid.rows.end());
  return result;
}

std::string left_out_words(const std::vector<SisRow>& users) {
  std::map<std::string, int> reasons;
  int all = 0;
  for (const SisRow& row : users) {
    if (row.fate != "left out") continue;
    ++reasons[row.reason];
    ++all;
  }
  join_schools(reasons);
  std::vector<std::pair<int, std::string>> sorted;
  for (const auto& [reason, count] : reasons) sorted.emplace_back(-count, reason);
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::string> words;
  constexpr std::size_t few = 6;
  for (const auto& [count, reason] : sorted) {
    if (words.size() == few) {
      words.push_back("...");
      break;
    }
    words.push_back(fmt::format("{} {}", visible(reason), -count));
  }
  return all == 0 ? "" : fmt::format("{} left out ({})", all, join(words, ", "));
}

std::string people_report(const Roster& roster, const PeopleImport& result) {
  std::vector<SisRow> rows;
  for (std::size_t i = 0; i < roster.rows.size(); ++i) {
    const RosterRow& row = roster.rows[i];
    const RowOutcome& outcome = result.outcomes[i];
    SisRow note{roster.csv.file, row.line};
    note.fate = std::string(fate_word(outcome.what));
    note.reason = outcome.why;
    // Whoever is left out may be a student.
    if (outcome.what != RowOutcome::What::left_out) {
      note.id = row.value("staff_id").value_or(row.value("handle").value_or(""));
      note.name = row.value("name").value_or("");
    }
    rows.push_back(std::move(note));
  }
  return sis_report(rows);
}

std::string sis_report(const std::vector<SisRow>& rows) {
  std::string text = "file,line,id,name,fate,reason\n";
  const auto cell = [](const std::string& value) { return csv_field(with_guard(value)); };
  for (const SisRow& row : rows)
    text += fmt::format("{},{},{},{},{},{}\n", cell(row.file), row.line, cell(row.id),
                        cell(row.name), row.fate, cell(row.reason));
  return text;
}

}  // namespace collab
