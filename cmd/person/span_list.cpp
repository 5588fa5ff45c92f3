// collab person leave list, group list, role list: one shape for the three.
#include <utility>

#include "cmd/frame/command.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct SpanListList {
  std::optional<std::string> person;
  bool all = false;
};

void declare_span_list_list(Options& options, SpanListList& list) {
  options.argument("PERSON", "only this person", list.person, Value::person);
  options.flag("--all", "also what has ended", list.all);
}

/// One of the three lists; `middle` adds the cells between the handle and the days. The spans are
/// read before it is made: where reading throws among braces, gcc 12 destroys the columns twice.
struct SpanTable {
  Table table;  ///< with the middle columns only
  SpansByPerson spans;
  void (*middle)(std::vector<Cell>& row, const Person& person, const PersonSpan& span);
};

/// Shows the spans of one person or all, by handle.
void show_spans(Desk& desk, const SpanListList& list, const SpanTable& shown) {
  Table table = shown.table;
  std::optional<Id> only;
  if (list.person) only = find_person(desk.db(), *list.person).id;
  table.columns.insert(table.columns.begin(), {"handle", "Handle", Type::reference});
  table.columns.push_back({"from_on", "From", Type::date});
  table.columns.push_back({"until_on", "Until", Type::date});
  for (const Person& person : people(desk.db())) {
    const auto own = shown.spans.find(person.id);
    if (own == shown.spans.end() || (only && *only != person.id)) continue;
    for (const PersonSpan& span : own->second) {
      if (!list.all && span.until_on && *span.until_on < desk.today) continue;
      std::vector<Cell> row = {person.handle};
      shown.middle(row, person, span);
      row.push_back(cell(span.from_on));
      row.push_back(cell(span.until_on));
      table.rows.push_back(std::move(row));
    }
  }
  desk.show(table);
}

void act_leave_list(Desk& desk, const SpanListList& list) {
  SpansByPerson spans = all_leaves(desk.db());
  show_spans(desk, list,
             {{"person.leave.list", "Leave", {{"name", "Name"}}, {}},
              std::move(spans),
              [](std::vector<Cell>& row, const Person& person, const PersonSpan&) {
                row.push_back(person.name);
              }});
}

void act_group_list(Desk& desk, const SpanListList& list) {
  SpansByPerson spans = all_person_groups(desk.db());
  show_spans(desk, list,
             {{"person.group.list", "Groups", {{"kind", "Kind"}, {"name", "Group"}}, {}},
              std::move(spans),
              [](std::vector<Cell>& row, const Person&, const PersonSpan& span) {
                row.push_back(span.kind);
                row.push_back(span.name);
              }});
}

void act_role_list(Desk& desk, const SpanListList& list) {
  SpansByPerson spans = all_staff_roles(desk.db());
  show_spans(desk, list,
             {{"person.role.list", "Roles", {{"role", "Role"}}, {}},
              std::move(spans),
              [](std::vector<Cell>& row, const Person&, const PersonSpan& span) {
                row.push_back(span.name);
              }});
}

constexpr Command person_span_list_rows[] = {
    {"person", "leave list", "who is on leave when", Needs::read,
     &bind<declare_span_list_list, act_leave_list>},
    {"person", "group list", "who is in which group", Needs::read,
     &bind<declare_span_list_list, act_group_list>},
    {"person", "role list", "who has which role", Needs::read,
     &bind<declare_span_list_list, act_role_list>},
};

}  // namespace

extern const Verbs person_span_list_verbs = person_span_list_rows;

}  // namespace collab
