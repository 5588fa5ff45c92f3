// See roles.h. A role stands for today where its dates say so; its dates are kept beside it.
// Grades and subjects are those of the classes that somebody teaches now; who teaches more than
// three grades (a specialist) is of none.
#include "exchange/sis/roles.h"

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "model/people/staff_words.h"

namespace collab {
namespace {

constexpr std::size_t most_grades = 3;

bool is_word(std::string_view subject) {
  return subject.find_first_not_of("0123456789. ") != std::string_view::npos;
}

bool in_force(const PersonSpan& span, Date day) {
  return (!span.from_on || *span.from_on <= day) && (!span.until_on || day <= *span.until_on);
}

/// The span of both; an open end stays open.
void widen(PersonSpan& span, const SisPost& post) {
  span.from_on =
      span.from_on && post.from ? std::optional(std::min(*span.from_on, *post.from)) : std::nullopt;
  span.until_on = span.until_on && post.until ? std::optional(std::max(*span.until_on, *post.until))
                                              : std::nullopt;
}

std::optional<std::string> list(const std::set<std::string>& parts) {
  if (parts.empty()) return std::nullopt;
  return joined_list({parts.begin(), parts.end()});
}

}  // namespace

SisRoles::SisRoles(const SisData& data, Date today) : data_(data), today_(today) {
  for (const auto& [id, taught] : data.classes) {
    has_grades_ |= !taught.grades.empty();
    has_subjects_ |= !taught.subjects.empty();
  }
  for (const SisPost& post : data.posts) has_grades_ |= !post.grades.empty();
  if (data.delta || data.delta_roles || data.delta_classes) has_grades_ = has_subjects_ = false;
  has_departments_ = data.knows_departments;
  for (const SisOrg& org : data.orgs) has_departments_ |= org.type == "department";
  if (data.delta || data.delta_roles) has_departments_ = false;
}

void SisRoles::fill(RosterRow& row, const std::vector<const SisPost*>& here,
                    const std::vector<const SisPost*>& gone) const {
  fill_roles(row, here);
  fill_groups(row, here);
  row.some_roles = data_.delta_roles;
  for (const SisPost* post : gone) row.gone_roles.push_back(post->role);
}

void SisRoles::fill_roles(RosterRow& row, const std::vector<const SisPost*>& here) const {
  std::map<std::string, PersonSpan> spans;
  // What an enrolment says of a role counts only where nothing else does: its dates are the
  // class's.
  for (const bool enrolment : {false, true}) {
    std::set<std::string> told;
    for (const auto& each : spans) told.insert(each.first);
    for (const SisPost* post : here) {
      if ((post->origin == SisPost::Origin::enrolment) != enrolment) continue;
      if (told.count(post->role) != 0) continue;
      const auto [span, fresh] =
          spans.emplace(post->role, PersonSpan{0, "", post->role, post->from, post->until});
      if (!fresh) widen(span->second, *post);
    }
  }
  std::set<std::string> today;
  for (const auto& [role, span] : spans) {
    if (in_force(span, today_)) today.insert(role);
    if (span.from_on || span.until_on) row.role_spans.push_back(span);
  }
  row.cells["role"] = {list(today), row.cells["name"].at};
}

const SisClass* SisRoles::taught(const SisPost& post) const {
  if (post.until && *post.until < today_) return nullptr;
  const auto found = data_.classes.find(post.class_id);
  if (found == data_.classes.end()) return nullptr;
  return found->second.runs_on(today_) ? &found->second : nullptr;
}

void SisRoles::fill_groups(RosterRow& row, const std::vector<const SisPost*>& here) const {
  std::set<std::string> grades;
  std::set<std::string> subjects;
  std::set<std::string> departments;
  for (const SisPost* post : here) {
    for (const std::string& grade : post->grades) grades.insert(grade_name(grade));
    departments.insert(post->departments.begin(), post->departments.end());
    for (const SisOrg& org : data_.orgs)
      if (org.id == post->org && org.type == "department") departments.insert(org.name);
    const SisClass* now = taught(*post);
    if (!now) continue;
    for (const std::string& grade : now->grades) grades.insert(grade_name(grade));
    for (const std::string& subject : now->subjects)
      if (is_word(subject)) subjects.insert(subject);
  }
  if (grades.size() > most_grades) grades.clear();
  const CsvField at = row.cells["name"].at;
  if (has_grades_) row.cells["grade"] = {list(grades), at};
  if (has_subjects_) row.cells["subject"] = {list(subjects), at};
  if (has_departments_) row.cells["department"] = {list(departments), at};
}

std::optional<Date> SisRoles::lapsed_on(const RosterRow& row) const {
  if (row.role_spans.empty() || row.value("role")) return std::nullopt;
  std::optional<Date> last;
  for (const PersonSpan& span : row.role_spans) {
    if (!span.until_on || *span.until_on >= today_) return std::nullopt;
    last = std::max(last.value_or(*span.until_on), *span.until_on);
  }
  return last;
}

}  // namespace collab
