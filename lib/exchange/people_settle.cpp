// See people_settle.h. An end that a file only implies is written once and not moved by the next
// import.
#include "exchange/people_settle.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/people_write.h"
#include "model/roster.h"

namespace collab {
namespace {

using Text = std::optional<std::string>;

/// The end that stands already or was imported once, else what the file says, else today.
Text end_of(Db& db, const RosterRow& row, const Person& before, Date today) {
  if (before.ended_on && *before.ended_on <= today) return iso(*before.ended_on);
  for (const ImportedValue& value : imported_values(db, before.id))
    if (value.field == "ended_on" && value.value) return value.value;
  const Text told = row.value("ended_on");
  const Date last = std::min(told ? parse_iso(*told).value_or(today) : today, today);
  return iso(std::max(last, before.started_on.value_or(last)));
}

/// A sign-in name never takes the place of a name that is known.
Text name_of(Db& db, const Person& before) {
  for (const ImportedValue& value : imported_values(db, before.id))
    if (value.field == "name" && value.value) return value.value;
  return before.name;
}

bool has(const std::vector<std::string>& names, const std::string& wanted) {
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& name) { return folded(name) == folded(wanted); });
}

/// The roles here and the new ones, without those that are gone.
Text roles_together(Db& db, const RosterRow& row, const Person& before, Date today) {
  std::vector<std::string> roles = list_parts(row.value("role"));
  for (const std::string& role : list_parts(list_here(db, before, "role", today)))
    if (!has(row.gone_roles, role) && !has(roles, role)) roles.push_back(role);
  if (roles.empty()) return std::nullopt;
  return joined_list(std::move(roles));
}

}  // namespace

RosterRow settled_row(Db& db, const RosterRow& row, const std::optional<Person>& before,
                      const RosterMerge& merge) {
  RosterRow settled = row;
  if (!before) {
    // A new person's row of changes is whole; what is gone there was never here.
    if (row.some_roles && !row.value("role") && row.role_spans.empty() &&
        row.left_out_if_new.empty())
      settled.left_out_if_new = "role deleted";
    return settled;
  }
  if (row.name_stands_in) settled.cells["name"].value = name_of(db, *before);
  if (row.some_roles) settled.cells["role"].value = roles_together(db, row, *before, merge.today);
  const bool lost_all = row.some_roles && !row.gone_roles.empty() && !settled.value("role");
  const bool disabled = row.standing == RosterRow::Standing::disabled && merge.end_missing;
  if (row.standing == RosterRow::Standing::gone || disabled || lost_all)
    settled.cells["ended_on"].value = end_of(db, settled, *before, merge.today);
  return settled;
}

}  // namespace collab
