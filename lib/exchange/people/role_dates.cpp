// See role_dates.h. What was imported last stands among the imported values as "teacher
// 2026-08-17..".
#include "exchange/people/role_dates.h"

#include <algorithm>

#include "base/text/text.h"
#include "model/people/roster.h"

namespace collab {
namespace {

constexpr std::string_view role_dates_field = "role_dates";

std::string words_of(const PersonSpan& span) {
  return span.name + " " + (span.from_on ? iso(*span.from_on) : "") + ".." +
         (span.until_on ? iso(*span.until_on) : "");
}

std::vector<std::string> words_of_all(const std::vector<PersonSpan>& spans) {
  std::vector<std::string> words;
  for (const PersonSpan& span : spans) words.push_back(words_of(span));
  return words;
}

bool overlap(const PersonSpan& a, const PersonSpan& b) {
  const bool a_first = a.until_on && b.from_on && *a.until_on < *b.from_on;
  const bool b_first = b.until_on && a.from_on && *b.until_on < *a.from_on;
  return folded(a.name) == folded(b.name) && !a_first && !b_first;
}

/// The span within the person's own dates, or nothing where none of it is.
std::optional<PersonSpan> within(PersonSpan span, const Person& person) {
  if (person.started_on && (!span.from_on || *span.from_on < *person.started_on))
    span.from_on = person.started_on;
  if (person.ended_on && (!span.until_on || *span.until_on > *person.ended_on))
    span.until_on = person.ended_on;
  if (span.from_on && span.until_on && *span.until_on < *span.from_on) return std::nullopt;
  return span;
}

class Dater {
 public:
  Dater(Db& db, const Person& person, std::vector<std::string> base)
      : db_(db), person_(person), base_(std::move(base)) {}

  void apply(const PersonSpan& told) {
    const auto span = within(told, person_);
    if (!span || has(told)) return;
    std::vector<PersonSpan> here;
    for (const PersonSpan& each : staff_roles(db_, person_.id))
      if (overlap(each, *span)) here.push_back(each);
    if (here.empty()) add_staff_role(db_, person_.id, *span);
    if (here.size() != 1 || !is_as_imported(here.front())) return;
    if (here.front().from_on == span->from_on && here.front().until_on == span->until_on) return;
    remove_staff_role(db_, here.front().id);
    add_staff_role(db_, person_.id, *span);
  }

 private:
  bool has(const PersonSpan& told) const {
    return std::find(base_.begin(), base_.end(), words_of(told)) != base_.end();
  }

  /// True where the role has the dates of the last import, or, if that had none, no end.
  bool is_as_imported(const PersonSpan& role) const {
    for (const std::string& words : base_) {
      if (!starts_with_folded(words, role.name + " ")) continue;
      const std::string dates = words.substr(words.rfind(' ') + 1);
      const PersonSpan told{0, "", role.name, parse_iso(dates.substr(0, dates.find('.'))),
                            parse_iso(dates.substr(dates.rfind('.') + 1))};
      const auto then = within(told, person_);
      return then && then->from_on == role.from_on && then->until_on == role.until_on;
    }
    return !role.until_on;
  }

  Db& db_;
  const Person& person_;
  std::vector<std::string> base_;
};

}  // namespace

namespace {

bool is_of(std::string_view words, const std::string& role) {
  return words.substr(0, words.rfind(' ')) == role;
}

/// What is told from now on: the row's dates and, where it has only changes, those of other roles.
std::string told_by(const RosterRow& row, const std::vector<std::string>& base) {
  std::vector<std::string> told = words_of_all(row.role_spans);
  for (const std::string& words : base) {
    const bool again = std::any_of(row.role_spans.begin(), row.role_spans.end(),
                                   [&](const PersonSpan& span) { return is_of(words, span.name); });
    const bool gone = std::any_of(row.gone_roles.begin(), row.gone_roles.end(),
                                  [&](const std::string& role) { return is_of(words, role); });
    if (row.some_roles && !again && !gone) told.push_back(words);
  }
  return joined_list(std::move(told));
}

}  // namespace

void write_role_dates(Db& db, const Person& person, const RosterRow& row,
                      const RosterMerge& merge) {
  const std::optional<std::string> base = merge.last_told(db, person.id, role_dates_field);
  const std::string told = told_by(row, list_parts(base));
  if (told == base.value_or("")) return;
  Dater dater(db, person, list_parts(base));
  for (const PersonSpan& span : row.role_spans) dater.apply(span);
  set_imported_value(
      db, person.id,
      {merge.base_of(role_dates_field), told.empty() ? std::nullopt : std::optional(told)});
}

bool has_new_role_dates(Db& db, Id person, const RosterRow& row, const RosterMerge& merge) {
  return !row.role_spans.empty() &&
         merge.last_told(db, person, role_dates_field) != joined_list(words_of_all(row.role_spans));
}

void drop_later_roles(Db& db, Id person, Date day, const RosterMerge& merge) {
  const auto told = list_parts(merge.last_told(db, person, role_dates_field));
  for (const PersonSpan& span : staff_roles(db, person)) {
    const bool later = span.from_on && *span.from_on > day;
    if (later && std::find(told.begin(), told.end(), words_of(span)) != told.end())
      remove_staff_role(db, span.id);
  }
}

}  // namespace collab
