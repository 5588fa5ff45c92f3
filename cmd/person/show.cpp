// collab person list and show.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/frame/command.h"
#include "cmd/frame/naming.h"
#include "model/meeting/action.h"
#include "model/mentor/pairing.h"
#include "model/people/former.h"
#include "model/people/free_time.h"
#include "model/people/roster.h"
#include "model/people/training.h"
#include "model/people/working_days.h"
#include "model/records/held.h"
#include "model/records/reference.h"
#include "model/team/team.h"

namespace collab {
namespace {

struct ShowList {
  bool all = false;
  std::optional<std::string> role;
  std::optional<std::string> grade;
  std::optional<std::string> department;
  std::optional<std::string> subject;
};

void declare_show_list(Options& options, ShowList& list) {
  options.flag("--all", "also people who have left or are still to come", list.all);
  options.option("--role", "ROLE", "only people with this staff role", list.role, Value::text);
  options.option("--grade", "GRADE", "only this grade", list.grade, Value::text);
  options.option("--department", "NAME", "only this department", list.department, Value::text);
  options.option("--subject", "NAME", "only this subject", list.subject, Value::text);
}

/// The names of the roles (kind "") or groups of a kind that cover a day.
std::vector<std::string> names_on(const std::vector<PersonSpan>& spans, std::string_view kind,
                                  Date day) {
  std::vector<std::string> names;
  for (const PersonSpan& span : spans)
    if (span.kind == kind && covers(span, day)) names.push_back(span.name);
  std::sort(names.begin(), names.end());
  return names;
}

/// What a filter wants, and how it reads in a note.
struct Wanted {
  std::string_view kind;
  std::string_view word;
  const std::optional<std::string>& name;
};

bool has_name(const std::vector<std::string>& names, const std::string& wanted) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return folded(name) == folded(wanted); });
}

/// Says so where nobody at all has a role or group of that name: it may be mistyped.
void note_unknown(Desk& desk, const Wanted& wanted, const SpansByPerson& spans) {
  std::vector<std::string> known;
  for (const auto& [person, own] : spans)
    for (const PersonSpan& span : own)
      if (span.kind == wanted.kind && !has_name(known, span.name)) known.push_back(span.name);
  if (has_name(known, *wanted.name)) return;
  const std::string guess = did_you_mean(*wanted.name, known);
  desk.say(fmt::format("nobody has the {} '{}'{}{}", wanted.word, visible(*wanted.name),
                       guess.empty() ? "" : "; ", guess));
}

Cell joined(const std::vector<std::string>& names) {
  if (names.empty()) return std::monostate{};
  return join(names, "; ");
}

std::vector<std::string> values_of(const std::vector<FormerName>& names) {
  std::vector<std::string> values;
  for (const FormerName& each : names) values.push_back(each.value);
  return values;
}

/// What is not everybody's business at a glance; see Column::on_request.
void add_more(const Person& person, std::vector<Cell>& row) {
  row.push_back(cell(person.preferred_name));
  row.push_back(cell(person.staff_id));
  row.push_back(cell(person.started_on));
  row.push_back(cell(person.fte));
  row.push_back(person.new_educator ? Cell{*person.new_educator} : Cell{});
}

/// The weekdays that hold on a day.
Cell works_on(const std::map<Id, std::vector<WorkingDays>>& all, Id person, Date day) {
  if (const auto own = all.find(person); own != all.end())
    for (const WorkingDays& each : own->second)
      if (holds_on(each, day)) return weekdays_words(each.weekdays);
  return {};
}

void act_list(Desk& desk, const ShowList& list) {
  const SpansByPerson roles = all_staff_roles(desk.db());
  const SpansByPerson groups = all_person_groups(desk.db());
  const Wanted filters[] = {{"", "role", list.role},
                            {"grade", "grade", list.grade},
                            {"department", "department", list.department},
                            {"subject", "subject", list.subject}};
  for (const Wanted& wanted : filters)
    if (wanted.name) note_unknown(desk, wanted, wanted.kind.empty() ? roles : groups);

  Table table{"person.list",
              "People",
              {{"handle", "Handle", Type::reference},
               {"name", "Name"},
               {"role", "Role"},
               {"grade", "Grade"},
               {"department", "Department"},
               {"subject", "Subject"},
               {"email", "Email"},
               {"ended_on", "Ended", Type::date},
               {"preferred_name", "Preferred name", Type::text, nullptr, true},
               {"staff_id", "Staff id", Type::text, nullptr, true},
               {"started_on", "First day", Type::date, nullptr, true},
               {"fte", "FTE", Type::decimal, nullptr, true},
               {"new_educator", "New educator", Type::boolean, nullptr, true},
               {"evaluator", "Evaluator", Type::reference, nullptr, true},
               {"mentor_limit", "Mentor limit", Type::integer, nullptr, true},
               {"former_names", "Former names", Type::text, nullptr, true},
               {"works", "Working days", Type::text, nullptr, true}},
              {}};
  const auto former = all_former_names(desk.db());
  const auto working = all_working_days(desk.db());
  const std::vector<Person> everybody = people(desk.db());
  std::map<Id, std::string> handles;
  for (const Person& person : everybody) handles[person.id] = person.handle;
  for (const Person& person : everybody) {
    if (!list.all && !active_on(person, desk.today)) continue;
    const Date day = day_within(person, desk.today);
    std::vector<Cell> row = {person.handle, person.name};
    bool fits = true;
    for (const Wanted& wanted : filters) {
      const SpansByPerson& spans = wanted.kind.empty() ? roles : groups;
      const auto own = spans.find(person.id);
      const auto names =
          own == spans.end() ? std::vector<std::string>{} : names_on(own->second, wanted.kind, day);
      fits = fits && (!wanted.name || has_name(names, *wanted.name));
      row.push_back(joined(names));
    }
    row.push_back(cell(person.email));
    row.push_back(cell(person.ended_on));
    add_more(person, row);
    row.push_back(person.evaluator ? Cell{handles[*person.evaluator]} : Cell{});
    row.push_back(cell(person.mentor_limit));
    const auto own = former.find(person.id);
    row.push_back(own == former.end() ? Cell{} : joined(values_of(own->second)));
    row.push_back(works_on(working, person.id, day_within(person, desk.today)));
    if (fits) table.rows.push_back(std::move(row));
  }
  desk.show(table);
}

struct Show {
  std::string person;
  bool all = false;
};

void declare_show(Options& options, Show& show) {
  options.argument("PERSON", "handle, id:STAFF_ID, email or full name", show.person, Value::person);
  options.flag("--all", "every row that refers to them, and every text with their name", show.all);
}

/// For whoever asks what is known of them.
void show_held(Desk& desk, const Person& person) {
  desk.for_owner = true;
  Table table{
      "person.held",
      "What is held about one person",
      {{"kind", "Kind"}, {"reference", "Record", Type::reference}, {"as", "As"}, {"what", "What"}},
      {}};
  for (HeldRow& each : held_about(desk.db(), person))
    table.rows.push_back({std::move(each.kind),
                          each.reference.empty() ? Cell{} : Cell{std::move(each.reference)},
                          std::move(each.as), std::move(each.what)});
  desk.show(table);
}

std::string dated(std::string words, const std::optional<Date>& from,
                  const std::optional<Date>& until) {
  const auto add = [&words](std::string_view word, const std::optional<Date>& day) {
    if (!day) return;
    if (!words.empty()) words += ' ';
    words += fmt::format("{} {}", word, iso(*day));
  };
  add("from", from);
  add("until", until);
  return words;
}

/// One line for each span of that kind.
Cell span_lines(const std::vector<PersonSpan>& spans, std::string_view kind) {
  std::vector<std::string> lines;
  for (const PersonSpan& span : spans)
    if (span.kind == kind) lines.push_back(dated(span.name, span.from_on, span.until_on));
  if (lines.empty()) return std::monostate{};
  return join(lines, "\n");
}

Cell team_lines(Db& db, Id person) {
  std::vector<std::string> lines;
  for (const Membership& each : memberships_of_person(db, person)) {
    const auto team = team_by_id(db, each.team);
    lines.push_back(dated(team->slug + ", " + each.role, each.from_on, each.until_on));
  }
  if (lines.empty()) return std::monostate{};
  return join(lines, "\n");
}

Cell source_lines(Db& db, Id person) {
  std::vector<std::string> lines;
  for (const SourceId& source : source_ids(db, person))
    lines.push_back("src:" + source.system + "/" + source.id);
  if (lines.empty()) return std::monostate{};
  return join(lines, "\n");
}

std::int64_t open_actions(Desk& desk, Id person) {
  ActionFilter filter;
  filter.owner = person;
  filter.open_on = desk.today;
  return static_cast<std::int64_t>(actions(desk.db(), filter).size());
}

/// Nothing where there are no lines.
Cell lines_cell(const std::vector<std::string>& lines) {
  return lines.empty() ? Cell{} : Cell{join(lines, "\n")};
}

/// "P4 with b.cole from 2026-08-20", one line for each pair.
Cell pair_lines(Db& db, Id person) {
  std::vector<std::string> lines;
  for (const Pairing& each : pairings(db, {.person = person})) {
    const bool mentors = each.mentor == person;
    const Person other = person_by_id(db, mentors ? each.mentee : each.mentor).value();
    lines.push_back(fmt::format("{} {} {} from {}{}", reference('P', each.id),
                                mentors ? "mentors" : "with", other.handle, iso(each.from_on),
                                each.until_on ? " until " + iso(*each.until_on) : ""));
  }
  return lines_cell(lines);
}

Cell training_lines(Db& db, Id person) {
  std::vector<std::string> lines;
  for (const Training& each : trainings(db))
    if (each.person == person) lines.push_back(each.kind + " " + iso(each.on_date));
  return lines_cell(lines);
}

Cell free_lines(Db& db, Id person) {
  std::vector<std::string> lines;
  for (const FreeTime& each : free_times(db, person)) lines.push_back(free_time_words(each));
  return lines_cell(lines);
}

Cell working_lines(Db& db, Id person) {
  std::vector<std::string> lines;
  for (const WorkingDays& each : working_days(db, person)) {
    std::string line = weekdays_words(each.weekdays);
    if (each.from_on) line += " from " + iso(*each.from_on);
    if (each.until_on) line += " to " + iso(*each.until_on);
    lines.push_back(std::move(line));
  }
  return lines_cell(lines);
}

Table table_of_person() {
  return {"person.show",
          "Person",
          {{"handle", "Handle", Type::reference},
           {"name", "Name"},
           {"preferred_name", "Called"},
           {"email", "Email"},
           {"staff_id", "Staff id"},
           {"source_id", "Other ids"},
           {"role", "Role"},
           {"grade", "Grade"},
           {"department", "Department"},
           {"subject", "Subject"},
           {"started_on", "First day", Type::date},
           {"ended_on", "Last day", Type::date},
           {"fte", "FTE", Type::decimal},
           {"new_educator", "New educator", Type::boolean},
           {"release_share", "Release share", Type::decimal},
           {"leave", "Leave"},
           {"team", "Teams"},
           {"open_actions", "Open actions", Type::integer},
           {"teaching_since", "Taught since", Type::date},
           {"evaluator", "Evaluator", Type::reference},
           {"mentor_limit", "Mentor limit", Type::integer},
           {"pair", "Pairs"},
           {"training", "Trainings"},
           {"free_time", "Free"},
           {"works", "Working days"}},
          {}};
}

void act_show(Desk& desk, const Show& show) {
  Db& db = desk.db();
  const Person person = find_person(db, show.person);
  if (show.all) return show_held(desk, person);
  const auto groups = person_groups(db, person.id);
  Table table = table_of_person();
  table.record = true;
  table.rows.push_back({person.handle,
                        person.name,
                        cell(person.preferred_name),
                        cell(person.email),
                        cell(person.staff_id),
                        source_lines(db, person.id),
                        span_lines(staff_roles(db, person.id), ""),
                        span_lines(groups, "grade"),
                        span_lines(groups, "department"),
                        span_lines(groups, "subject"),
                        cell(person.started_on),
                        cell(person.ended_on),
                        cell(person.fte),
                        new_educator_on(db, person, desk.today),
                        cell(person.release_share),
                        span_lines(leaves(db, person.id), ""),
                        team_lines(db, person.id),
                        open_actions(desk, person.id),
                        cell(person.teaching_since),
                        handle_cell(db, person.evaluator),
                        cell(person.mentor_limit),
                        pair_lines(db, person.id),
                        training_lines(db, person.id),
                        free_lines(db, person.id),
                        working_lines(db, person.id)});
  desk.show(table);
}

constexpr Command person_show_rows[] = {
    {"person", "list", "people on the staff", Needs::read, &bind<declare_show_list, act_list>},
    {"person", "show", "everything about one person", Needs::read, &bind<declare_show, act_show>},
};

}  // namespace

extern const Verbs person_show_verbs = person_show_rows;

}  // namespace collab
