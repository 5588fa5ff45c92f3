// Writing people of a roster through the model's own rules, so that a file can do nothing that a
// command could not.
#include "exchange/people/write.h"

#include <algorithm>

#include "base/text/text.h"
#include "exchange/people/returns.h"
#include "exchange/people/role_dates.h"
#include "model/people/former.h"
#include "model/people/roster.h"
#include "model/people/working_days.h"

namespace collab {
namespace {

std::vector<PersonSpan> spans_on(Db& db, const Person& person, std::string_view field, Date day) {
  const bool roles = field == "role";
  std::vector<PersonSpan> found;
  for (PersonSpan& span : roles ? staff_roles(db, person.id) : person_groups(db, person.id))
    if ((roles || span.kind == field) && covers(span, day)) found.push_back(std::move(span));
  return found;
}

class Writer {
 public:
  Writer(Db& db, const RosterMerge& merge) : db_(db), merge_(merge) {}

  void write(const PersonPlan& plan) {
    Person person = plan.after;
    if (!plan.before) person.id = add_person(db_, plan.after);
    if (plan.before && plan.after.ended_on)
      drop_later_roles(db_, person.id, *plan.after.ended_on, merge_);
    if (plan.returns)
      written_.returned.push_back(bring_person_back(db_, *plan.before, merge_.today));
    if (plan.before) {
      written_.memberships_ended += change_person(db_, plan.after);
      keep_former_names(db_, *plan.before, plan.after, merge_.today);
    }
    // What an import ended is open again; an end of later is another one.
    if (plan.returns)
      set_imported_value(db_, person.id, {merge_.base_of("ended_on"), std::nullopt});
    write_role_dates(db_, person, *plan.row, merge_);
    for (const ListPlan& list : plan.lists) {
      if (plan.before)
        change_list(person, list);
      else
        add_list(person, list);
    }
    if (plan.works) set_works(person, *plan.works);
    remember(person.id, *plan.row);
  }

  /// Frees emails and staff ids that are about to move from one person to another.
  void let_go(const PersonPlan& plan) {
    if (!plan.before) return;
    Person person = *plan.before;
    if (plan.after.email != person.email) person.email.reset();
    if (plan.after.staff_id != person.staff_id) person.staff_id.reset();
    if (person.email == plan.before->email && person.staff_id == plan.before->staff_id) return;
    store_person(db_, person);
  }

  Written written() { return std::move(written_); }

 private:
  void add_list(const Person& person, const ListPlan& list) {
    const auto dated = spans_on(db_, person, list.field->name, day_within(person, merge_.today));
    for (const std::string& name : list_parts(list.value)) {
      const bool has_dates = std::any_of(dated.begin(), dated.end(), [&](const PersonSpan& span) {
        return folded(span.name) == folded(name);
      });
      if (!has_dates) add_span(person.id, list, {0, "", name, person.started_on, person.ended_on});
    }
  }

  void add_span(Id id, const ListPlan& list, PersonSpan span) {
    if (list.field->name == "role") {
      add_staff_role(db_, id, span);
      return;
    }
    span.kind = list.field->name;
    add_person_group(db_, id, span);
  }

  /// What the file no longer names was true until yesterday, what it names anew is so from today.
  void change_list(const Person& person, const ListPlan& list) {
    const Date day = day_within(person, merge_.today);
    const auto wanted = list_parts(list.value);
    const auto has = [](const auto& names, const std::string& name) {
      return std::any_of(names.begin(), names.end(),
                         [&](const std::string& each) { return folded(each) == folded(name); });
    };
    std::vector<std::string> present;
    for (const PersonSpan& span : spans_on(db_, person, list.field->name, day)) {
      present.push_back(span.name);
      if (!has(wanted, span.name)) close(list, span, day);
    }
    for (const std::string& name : wanted)
      if (!has(present, name)) add_span(person.id, list, {0, "", name, day, person.ended_on});
  }

  /// Where none were known these hold for the time before as well, as with `person edit --works`.
  void set_works(const Person& person, const std::string& works) {
    std::optional<Date> from;
    if (!working_days(db_, person.id).empty()) from = day_within(person, merge_.today);
    set_working_days(db_, person.id, parse_weekdays(works), from);
  }

  void close(const ListPlan& list, const PersonSpan& span, Date day) {
    const bool role = list.field->name == "role";
    const Date last = day - Days{1};
    if (span.from_on && *span.from_on > last)
      role ? remove_staff_role(db_, span.id) : remove_person_group(db_, span.id);
    else
      role ? end_staff_role(db_, span.id, last) : end_person_group(db_, span.id, last);
  }

  void remember(Id id, const RosterRow& row) {
    for (const auto& [field, cell] : row.cells) {
      const auto& told = field == "role" && row.told_role ? row.told_role : cell.value;
      if (field != "source_id") set_imported_value(db_, id, {merge_.base_of(field), told});
      if (field == "source_id" && cell.value && merge_.system)
        set_source_id(db_, id, {*merge_.system, *cell.value});
    }
  }

  Db& db_;
  const RosterMerge& merge_;
  Written written_;
};

}  // namespace

std::optional<std::string> list_here(Db& db, const Person& person, std::string_view field,
                                     Date today) {
  std::vector<std::string> names;
  for (PersonSpan& span : spans_on(db, person, field, day_within(person, today)))
    names.push_back(std::move(span.name));
  if (names.empty()) return std::nullopt;
  return joined_list(std::move(names));
}

std::optional<std::string> works_here(Db& db, const Person& person, Date today) {
  for (const WorkingDays& each : working_days(db, person.id))
    if (holds_on(each, day_within(person, today))) return weekdays_words(each.weekdays);
  return std::nullopt;
}

void take_from(Db& db, const std::map<Id, Giver>& givers, const RosterMerge& merge) {
  for (const auto& [id, giver] : givers) {
    store_person(db, giver.after);
    keep_former_names(db, giver.before, giver.after, merge.today);
    for (const std::string_view field : {"email", "staff_id"})
      if (field_value(giver.before, field) != field_value(giver.after, field))
        set_imported_value(db, id, {merge.base_of(field), std::nullopt});
  }
}

Written write_people(Db& db, const Roster& roster, const std::vector<PersonPlan>& plans,
                     const RosterMerge& merge) {
  Writer writer(db, merge);
  std::vector<Problem> problems;
  const auto each = [&](auto act) {
    for (const PersonPlan& plan : plans) {
      try {
        act(plan);
      } catch (const Error& error) {
        if (error.kind != Kind::input && error.kind != Kind::refused) throw;
        problems.push_back(problem_at(roster.csv, plan.row->cells.find("name")->second.at,
                                      error.message, error.hint));
      }
    }
  };
  each([&](const PersonPlan& plan) { writer.let_go(plan); });
  if (problems.empty()) each([&](const PersonPlan& plan) { writer.write(plan); });
  if (!problems.empty()) refuse_roster(roster, std::move(problems));
  return writer.written();
}

}  // namespace collab
