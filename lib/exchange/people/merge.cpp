// The merge: every field compared three ways (what the last import said, what the file says, what
// stands here), everything checked before anything is written. Writing is in write.cpp.
#include "exchange/people/merge.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/text/text.h"
#include "exchange/people/columns.h"
#include "exchange/people/match.h"
#include "exchange/people/missing.h"
#include "exchange/people/role_dates.h"
#include "exchange/people/settle.h"
#include "exchange/people/write.h"
#include "model/people/roster.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

using Text = std::optional<std::string>;

bool same(const RosterField& field, const Text& a, const Text& b) {
  const bool loose = field.value == RosterValue::list || field.name == "email";
  if (!loose || !a || !b) return a == b;
  return folded(*a) == folded(*b);
}

enum class Verdict { nothing, take, keep, both };

/// `base` is empty where no import has said anything of the field yet.
Verdict judge(const RosterField& field, const std::optional<Text>& base, const Text& file,
              const Text& here) {
  if (same(field, file, here)) return Verdict::nothing;
  const bool known_before = base ? same(field, *base, file) : here.has_value();
  if (known_before) return file ? Verdict::keep : Verdict::nothing;
  return !base || same(field, *base, here) ? Verdict::take : Verdict::both;
}

/// People who left before this day are no news to a school that sets itself up.
std::optional<Date> first_day_that_counts(Db& db, Date today) {
  if (const auto year = school_year_on(db, today)) return year->from;
  std::optional<Date> first;
  for (const NamedPeriod& year : school_years(db))
    if (!first || *first <= today) first = year.from;
  return first;
}

class Planner {
 public:
  Planner(Db& db, const Roster& roster, const RosterMerge& merge, PeopleImport& result)
      : db_(db), roster_(roster), merge_(merge), result_(result) {}

  std::vector<PersonPlan> plan() {
    const auto matched = match_people(db_, roster_, merge_.system, problems_);
    result_.outcomes.resize(roster_.rows.size());
    settled_.reserve(roster_.rows.size());
    const auto first_day = first_day_that_counts(db_, merge_.today);
    for (const Person& person : people(db_)) taken_.insert(person.handle);
    for (const RosterRow& row : roster_.rows)
      if (const auto handle = row.value("handle")) taken_.insert(*handle);
    std::vector<PersonPlan> plans;
    for (std::size_t i = 0; i < roster_.rows.size(); ++i) {
      settled_.push_back(settled_row(db_, roster_.rows[i], matched[i], merge_));
      const RosterRow& row = settled_.back();
      if (matched[i]) {
        if (row.standing == RosterRow::Standing::disabled && !matched[i]->ended_on)
          result_.disabled.push_back(matched[i]->handle);
        plans.push_back(changed(row, *matched[i]));
      } else if (const auto why = reason_to_leave_out(row, first_day)) {
        result_.left_out.push_back({row.line, *why});
        result_.outcomes[i] = {RowOutcome::What::left_out, *why};
      } else {
        plans.push_back(made(row));
      }
    }
    check_unique(plans);
    return plans;
  }

  std::vector<Problem>& problems() { return problems_; }

 private:
  std::optional<std::string> reason_to_leave_out(const RosterRow& row,
                                                 const std::optional<Date>& first_day) const {
    const bool wanted = merge_.keep_disabled && row.standing == RosterRow::Standing::disabled;
    if (!row.left_out_if_new.empty() && !wanted) return row.left_out_if_new;
    const auto ended = row.value("ended_on");
    const auto day = ended ? parse_iso(*ended) : std::nullopt;
    if (!merge_.keep_ended && first_day && day && *day < *first_day) return "ended " + iso(*day);
    return reason_as_no_staff(row);
  }

  /// Students and families are never stored, also where a file holds everybody.
  static std::optional<std::string> reason_as_no_staff(const RosterRow& row) {
    const auto roles = row.value("role");
    if (!roles) return std::nullopt;
    for (const std::string_view each : split(*roles, ';')) {
      constexpr std::array no_staff = {"student", "pupil",    "learner", "guardian",
                                       "parent",  "relative", "family"};
      const std::string role = folded(trim(each));
      if (std::find(no_staff.begin(), no_staff.end(), role) == no_staff.end()) return std::nullopt;
    }
    return "role " + folded(*roles);
  }

  PersonPlan made(const RosterRow& row) {
    PersonPlan plan{&row, std::nullopt, {}, {}};
    for (const auto& [field, cell] : row.cells) set_field(plan.after, field, cell.value);
    if (!row.value("handle")) plan.after.handle = new_handle(row);
    for (const RosterField& field : roster_fields()) {
      if (field.value == RosterValue::list && row.value(field.name))
        plan.lists.push_back({&field, row.value(field.name)});
    }
    return plan;
  }

  std::string new_handle(const RosterRow& row) {
    const auto name = row.value("name");
    std::string wish = row.wishes.empty() || row.value("email")
                           ? wished_handle(name.value_or(""), row.value("email"))
                           : std::string();
    for (const std::string& next : row.wishes)
      if (wish.empty()) wish = handle_from(next);
    if (wish.empty() && name) {
      problems_.push_back(
          problem_at(roster_.csv, row.cells.find("name")->second.at,
                     fmt::format("no handle can be made of '{}'", clipped(*name, 60)),
                     "add a column 'handle' or 'email'"));
    }
    std::string handle = wish;
    int& next = next_.try_emplace(wish, 2).first->second;
    while (!taken_.insert(handle).second && !wish.empty()) handle = numbered_handle(wish, next++);
    return handle;
  }

  PersonPlan changed(const RosterRow& row, const Person& before) {
    PersonPlan plan{&row, before, before, {}};
    std::map<std::string, Text, std::less<>> bases;
    for (ImportedValue& each : imported_values(db_, before.id))
      bases[each.field] = std::move(each.value);
    for (const RosterField& field : roster_fields()) {
      if (!row.has_column(field.name) || field.name == "source_id") continue;
      std::optional<Text> base;
      if (const auto known = bases.find(merge_.base_of(field.name)); known != bases.end())
        base = known->second;
      merge_field(plan, field, base);
    }
    return plan;
  }

  void merge_field(PersonPlan& plan, const RosterField& field, const std::optional<Text>& base) {
    const Person& before = *plan.before;
    const bool list = field.value == RosterValue::list;
    const Text file = plan.row->value(field.name);
    const Text here =
        list ? list_here(db_, before, field.name, merge_.today) : field_value(before, field.name);
    Verdict verdict = judge(field, base, file, here);
    // A role that has run out by its date, and that the file has anew with other dates, is no hand
    // edit.
    if (verdict == Verdict::keep && field.name == "role" && file &&
        has_new_role_dates(db_, before.id, *plan.row, merge_))
      verdict = Verdict::take;
    // A handle stands in documents and scripts: it is never changed by a file.
    if (field.name == "handle" && verdict != Verdict::nothing) {
      if (!file || (base && *base == file)) return;
      verdict = Verdict::keep;
    }
    if (verdict == Verdict::nothing) return;
    const auto what = verdict == Verdict::take   ? FieldNews::What::changed
                      : verdict == Verdict::keep ? FieldNews::What::kept
                                                 : FieldNews::What::both;
    result_.news.push_back({what, before.handle, std::string(field.words), here, file});
    if (verdict != Verdict::take) return;
    if (list)
      plan.lists.push_back({&field, file});
    else
      set_field(plan.after, field.name, file);
  }

  /// What must be one person's alone, in the state after the import.
  void check_unique(const std::vector<PersonPlan>& plans) {
    std::map<Id, const PersonPlan*> by_id;
    for (const PersonPlan& plan : plans)
      if (plan.before) by_id[plan.before->id] = &plan;
    std::map<std::string, std::string> emails;
    std::map<std::string, std::string> staff_ids;
    for (const Person& person : people(db_)) {
      if (by_id.count(person.id) != 0) continue;
      if (person.email) emails[folded(*person.email)] = person.handle;
      if (person.staff_id) staff_ids[*person.staff_id] = person.handle;
    }
    for (const PersonPlan& plan : plans) {
      const auto& [row, before, after, lists] = plan;
      if (after.email) claim(emails, folded(*after.email), plan, "email");
      if (after.staff_id) claim(staff_ids, *after.staff_id, plan, "staff_id");
    }
  }

  void claim(std::map<std::string, std::string>& owners, const std::string& key,
             const PersonPlan& plan, std::string_view field) {
    const auto [owner, fresh] = owners.emplace(key, plan.after.handle);
    if (fresh) return;
    const auto cell = plan.row->cells.find(field);
    const CsvField& at =
        cell == plan.row->cells.end() ? plan.row->cells.find("name")->second.at : cell->second.at;
    problems_.push_back(
        problem_at(roster_.csv, at,
                   fmt::format("{} '{}' is already that of '{}'", roster_field(field)->words,
                               clipped(*field_value(plan.after, field), 60), owner->second),
                   fmt::format("collab person show {}", owner->second)));
  }

  Db& db_;
  const Roster& roster_;
  const RosterMerge& merge_;
  PeopleImport& result_;
  std::vector<RosterRow> settled_;  ///< the rows as they apply to the people they are
  std::vector<Problem> problems_;
  std::set<std::string> taken_;
  std::map<std::string, int> next_;  ///< number to try next, of those who want the same handle
};

/// What the reader found, and what the merge found on other lines: one fault a person is enough.
std::vector<Problem> all_problems(const Roster& roster, const std::vector<Problem>& later) {
  std::vector<Problem> problems = roster.problems;
  std::set<std::pair<std::string, int>> lines;
  for (const Problem& problem : problems) lines.emplace(problem.file, problem.line);
  for (const Problem& problem : later)
    if (lines.count({problem.file, problem.line}) == 0) problems.push_back(problem);
  return problems;
}

std::string joined_words(const std::set<std::string>& words) {
  return join(std::vector<std::string>(words.begin(), words.end()), ", ");
}

/// Says of every row what became of it, and counts.
void count_rows(PeopleImport& result, const Roster& roster, const std::vector<PersonPlan>& plans,
                Date today) {
  std::map<std::string, std::set<std::string>> changed;
  for (const FieldNews& news : result.news)
    if (news.what == FieldNews::What::changed) changed[news.handle].insert(news.field);
  std::size_t i = 0;
  for (const PersonPlan& plan : plans) {
    while (result.outcomes[i].what == RowOutcome::What::left_out ||
           roster.rows[i].line != plan.row->line)
      ++i;
    RowOutcome& outcome = result.outcomes[i++];
    if (!plan.before) {
      result.made.push_back({plan.after.handle, plan.after.name});
      outcome = {RowOutcome::What::made, ""};
      continue;
    }
    const auto news = changed.find(plan.before->handle);
    news == changed.end() ? ++result.unchanged : ++result.changed;
    if (news != changed.end()) outcome = {RowOutcome::What::changed, joined_words(news->second)};
    const bool left = plan.after.ended_on && plan.after.ended_on != plan.before->ended_on;
    if (!left) continue;
    outcome = {RowOutcome::What::ended, "ended " + iso(*plan.after.ended_on)};
    if (active_on(*plan.before, today)) result.ended.push_back(plan.before->handle);
  }
}

}  // namespace

std::string RosterMerge::base_of(std::string_view field) const {
  return of_system_alone && system ? *system + "/" + std::string(field) : std::string(field);
}

std::optional<std::string> RosterMerge::last_told(Db& db, Id person, std::string_view field) const {
  const std::string base = base_of(field);
  for (ImportedValue& value : imported_values(db, person))
    if (value.field == base) return std::move(value.value);
  return std::nullopt;
}

PeopleImport import_people(Db& db, const Roster& roster, const RosterMerge& merge) {
  PeopleImport result;
  result.rows = static_cast<int>(roster.rows.size());
  Planner planner(db, roster, merge, result);
  const std::vector<PersonPlan> plans = planner.plan();
  auto problems = all_problems(roster, planner.problems());
  if (!problems.empty()) refuse_roster(roster, std::move(problems));
  result.memberships_ended = write_people(db, roster, plans, merge);
  count_rows(result, roster, plans, merge.today);
  if (merge.only_changes) return result;
  settle_missing(db, plans, merge, result);
  return result;
}

}  // namespace collab
