// The merge: every field compared three ways (what the last import said, what the file says, what
// stands here), everything checked before anything is written. Writing is in write.cpp.
#include "exchange/people/merge.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <set>

#include "base/text/text.h"
#include "exchange/people/columns.h"
#include "exchange/people/match.h"
#include "exchange/people/missing.h"
#include "exchange/people/outcome.h"
#include "exchange/people/returns.h"
#include "exchange/people/role_dates.h"
#include "exchange/people/settle.h"
#include "exchange/people/verdict.h"
#include "exchange/people/write.h"
#include "model/people/roster.h"
#include "model/people/staff_words.h"
#include "model/school/calendar.h"

namespace collab {
namespace {

using Text = FieldText;

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
    matches_ = match_people(db_, roster_, merge_, problems_);
    const auto& matched = matches_.people;
    result_.outcomes.resize(roster_.rows.size());
    const auto first_day = first_day_that_counts(db_, merge_.today);
    for (const Person& person : people(db_)) taken_.insert(person.handle);
    for (const RosterRow& row : roster_.rows)
      if (const auto handle = row.value("handle")) taken_.insert(*handle);
    std::vector<PersonPlan> plans;
    for (std::size_t i = 0; i < roster_.rows.size(); ++i) {
      const RosterRow& row = settled(roster_.rows[i], matched[i]);
      if (matched[i]) {
        if (row.standing == RosterRow::Standing::disabled && !matched[i]->ended_on)
          result_.disabled.push_back(matched[i]->handle);
        plans.push_back(changed(row, *matched[i]));
      } else if (const auto why = reason_to_leave_out(row, first_day)) {
        result_.left_out.push_back({row.line, *why});
        result_.outcomes[i] = {RowOutcome::What::left_out, *why};
      } else {
        plans.push_back(made(row));
        if (matches_.near[i]) plans.back().near = matches_.near[i]->handle;
      }
    }
    hand_on(plans);
    check_unique(plans);
    return plans;
  }

  /// Who gives something up and has no row.
  const std::map<Id, Giver>& givers() const { return givers_; }

  std::vector<Problem>& problems() { return problems_; }

 private:
  const RosterRow& settled(const RosterRow& row, const std::optional<Person>& before) {
    auto other = settled_row(db_, row, before, merge_);
    return other ? settled_.emplace_back(std::move(*other)) : row;
  }

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
    const StaffWords words;
    for (const std::string_view each : split(*roles, ';'))
      if (!words.is_no_staff(trim(each))) return std::nullopt;
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
    plan.works = row.value("works");
    return plan;
  }

  std::string new_handle(const RosterRow& row) {
    const auto name = row.value("name");
    std::string wish = row.wishes.empty() || row.value("email")
                           ? wished_handle(name.value_or(""), row.value("email"))
                           : std::string();
    for (const std::string& next : row.wishes)
      if (wish.empty()) wish = handle_from(next);
    std::string handle = wish.empty() ? "p" : wish;
    // Of a name in other letters than ours there is nothing to make a handle of: p1, p2 ...
    int& next = next_.try_emplace(handle, wish.empty() ? 1 : 2).first->second;
    const std::string stem = handle;
    if (wish.empty()) handle = numbered_handle(stem, next++);
    while (!taken_.insert(handle).second) handle = numbered_handle(stem, next++);
    return handle;
  }

  PersonPlan changed(const RosterRow& row, const Person& before) {
    PersonPlan plan{&row, before, before, {}};
    Bases bases;
    for (ImportedValue& each : imported_values(db_, before.id))
      bases[each.field] = std::move(each.value);
    const Back back = back_again(row, before, bases, merge_);
    if (back == Back::left_here) result_.left_here.push_back(before.handle);
    if (back == Back::returns) bring_back(plan);
    for (const RosterField& field : roster_fields()) {
      if (!row.has_column(field.name) || field.name == "source_id") continue;
      if (field.name == "ended_on" && back != Back::was_here) continue;
      std::optional<Text> base;
      if (const auto known = bases.find(merge_.base_of(field.name)); known != bases.end())
        base = known->second;
      merge_field(plan, field, base);
      if (!result_.news.empty() && result_.news.back().handle == before.handle)
        say_whose(result_.news.back(), field, bases);
    }
    return plan;
  }

  void bring_back(PersonPlan& plan) {
    const Text told = plan.row->value("ended_on");
    plan.after.ended_on = told ? parse_iso(*told) : std::nullopt;
    plan.returns = true;
    result_.news.push_back(
        {FieldNews::What::changed, plan.before->handle, "end", iso(*plan.before->ended_on), told});
  }

  /// What another import said of a field is no hand edit.
  void say_whose(FieldNews& news, const RosterField& field, const Bases& bases) const {
    if (news.what == FieldNews::What::changed || news.field != field.words) return;
    for (const auto& [name, value] : bases) {
      const auto slash = name.find('/');
      const bool of_field =
          slash == std::string::npos ? name == field.name : name.substr(slash + 1) == field.name;
      if (!of_field || name == merge_.base_of(field.name) || !same_value(field, value, news.here))
        continue;
      news.from = "import " + (slash == std::string::npos ? "people" : name.substr(0, slash));
    }
  }

  /// Whose mail address or staff id is another's now has none.
  void hand_on(std::vector<PersonPlan>& plans) {
    for (const Id id : matches_.gave_mail_away) {
      const auto plan = std::ranges::find_if(
          plans, [&](const PersonPlan& each) { return each.before && each.before->id == id; });
      if (plan != plans.end()) {
        if (plan->after.email == plan->before->email) plan->after.email.reset();
        result_.gave_mail.push_back(plan->before->handle);
        continue;
      }
      giver(id).email.reset();
      result_.gave_mail.push_back(giver(id).handle);
    }
    for (const Id id : matches_.gave_id_away) {
      giver(id).staff_id.reset();
      result_.gave_id.push_back(giver(id).handle);
    }
  }

  Person& giver(Id id) {
    if (!givers_.contains(id)) givers_[id].before = givers_[id].after = *person_by_id(db_, id);
    return givers_[id].after;
  }

  void merge_field(PersonPlan& plan, const RosterField& field, const std::optional<Text>& base) {
    const Person& before = *plan.before;
    const Text file = plan.row->value(field.name);
    const Text here = value_here(field, before);
    if (only_spelled_worse(field, file, here) && !merge_.updates(field.name)) return;
    // An import that spelled a name worse has left the one that stands here.
    const bool as_here = base && only_spelled_worse(field, *base, here);
    Verdict verdict = judge(field, as_here ? std::optional(here) : base, file, here);
    if (verdict != Verdict::nothing && file && merge_.updates(field.name)) verdict = Verdict::take;
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
    if (field.value == RosterValue::list)
      plan.lists.push_back({&field, file});
    else if (field.value == RosterValue::weekdays)
      plan.works = file.value_or("all");
    else
      set_field(plan.after, field.name, file);
  }

  Text value_here(const RosterField& field, const Person& person) const {
    if (field.value == RosterValue::list) return list_here(db_, person, field.name, merge_.today);
    if (field.value == RosterValue::weekdays) return works_here(db_, person, merge_.today);
    return field_value(person, field.name);
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
      if (person.email && !matches_.gave_mail_away.contains(person.id))
        emails[folded(*person.email)] = person.handle;
      if (person.staff_id && !matches_.gave_id_away.contains(person.id))
        staff_ids[*person.staff_id] = person.handle;
    }
    for (const PersonPlan& plan : plans) {
      if (plan.after.email) claim(emails, folded(*plan.after.email), plan, "email");
      if (plan.after.staff_id) claim(staff_ids, *plan.after.staff_id, plan, "staff_id");
    }
  }

  void claim(std::map<std::string, std::string>& owners, const std::string& key,
             const PersonPlan& plan, std::string_view field) {
    const auto [owner, fresh] = owners.emplace(key, plan.after.handle);
    if (fresh) return;
    // Of a row whose person is in doubt that is said already.
    if (std::ranges::find(problems_, plan.row->line, &Problem::line) != problems_.end()) return;
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
  std::deque<RosterRow> settled_;  ///< rows that apply otherwise to the people they are
  std::vector<Problem> problems_;
  Matches matches_;
  std::map<Id, Giver> givers_;
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

}  // namespace

bool RosterMerge::updates(std::string_view field) const {
  return std::ranges::find(update, field) != update.end();
}

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
  if (roster.rows.empty() && roster.problems.empty() && !merge.only_changes)
    throw Error(Kind::input, fmt::format("'{}' has no people in it; nothing was imported",
                                         visible(roster.csv.file)));
  result.on_staff = people(db, merge.today).size();
  Planner planner(db, roster, merge, result);
  const std::vector<PersonPlan> plans = planner.plan();
  auto problems = all_problems(roster, planner.problems());
  if (!problems.empty()) refuse_roster(roster, std::move(problems));
  result.new_roles = unknown_roles(db, plans);
  take_from(db, planner.givers(), merge);
  Written written = write_people(db, roster, plans, merge);
  result.memberships_ended = written.memberships_ended;
  result.returned = std::move(written.returned);
  count_rows(result, roster, plans, merge.today);
  if (merge.only_changes) return result;
  settle_missing(db, plans, merge, result);
  return result;
}

}  // namespace collab
