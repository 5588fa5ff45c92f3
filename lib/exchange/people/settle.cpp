// See settle.h. An end that a file only implies is written once and not moved by the next
// import.
#include "exchange/people/settle.h"

#include <algorithm>

#include "base/text/text.h"
#include "exchange/people/write.h"

namespace collab {
namespace {

using Text = std::optional<std::string>;

/// The end that stands already or was imported once, else what the file says, else today.
Text end_of(Db& db, const RosterRow& row, const Person& before, const RosterMerge& merge) {
  const Date today = merge.today;
  if (before.ended_on && *before.ended_on <= today) return iso(*before.ended_on);
  if (Text once = merge.last_told(db, before.id, "ended_on")) return once;
  const Text told = row.value("ended_on");
  const Date last = std::min(told ? parse_iso(*told).value_or(today) : today, today);
  return iso(std::max(last, before.started_on.value_or(last)));
}

/// A sign-in name never takes the place of a name that is known.
Text name_of(Db& db, const Person& before, const RosterMerge& merge) {
  const Text told = merge.last_told(db, before.id, "name");
  return told ? told : before.name;
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

/// The general role that a school data system calls this one by; nothing for a general one.
std::string_view general_role(std::string_view role) {
  constexpr std::string_view general[] = {"teacher", "administrator", "paraprofessional", "aide"};
  const std::string word = folded(role);
  if (std::ranges::find(general, word) != std::end(general)) return {};
  const bool leads = word.find("principal") != std::string::npos || word == "dean";
  return leads ? "administrator" : "teacher";
}

/// The row with a finer role (coach, principal) where the system only says the general one, and
/// never said the finer one itself; nothing where there is none.
std::optional<RosterRow> with_finer_roles(Db& db, const RosterRow& row, const Person& before,
                                          const RosterMerge& merge) {
  const std::vector<std::string> told = list_parts(row.value("role"));
  if (told.empty()) return std::nullopt;
  const std::vector<std::string> own = list_parts(merge.last_told(db, before.id, "role"));
  const std::vector<std::string> here = list_parts(list_here(db, before, "role", merge.today));
  std::vector<std::string> roles = told;
  std::vector<std::string> told_finer;
  for (const std::string& role : here) {
    const std::string general(general_role(role));
    if (general.empty() || has(told, role) || has(own, role) || !has(told, general)) continue;
    if (!has(here, general)) std::erase(roles, general);
    roles.push_back(role);
    told_finer.push_back(general);
  }
  if (roles == told) return std::nullopt;
  RosterRow finer = row;
  std::erase_if(finer.role_spans, [&](const PersonSpan& span) {
    return std::ranges::find(told_finer, span.name) != told_finer.end();
  });
  finer.told_role = row.value("role");
  finer.cells["role"].value = joined_list(std::move(roles));
  return finer;
}

}  // namespace

std::optional<RosterRow> settled_row(Db& db, const RosterRow& row,
                                     const std::optional<Person>& before,
                                     const RosterMerge& merge) {
  if (!before) {
    // A new person's row of changes is whole; what is gone there was never here.
    const bool nothing_left = row.some_roles && !row.value("role") && row.role_spans.empty() &&
                              row.left_out_if_new.empty();
    if (!nothing_left) return std::nullopt;
    RosterRow settled = row;
    settled.left_out_if_new = "role deleted";
    return settled;
  }
  const bool ends = row.standing == RosterRow::Standing::gone ||
                    (row.standing == RosterRow::Standing::disabled && merge.end_missing);
  std::optional<RosterRow> settled;
  if (merge.of_system_alone) settled = with_finer_roles(db, row, *before, merge);
  if (!settled && !row.name_stands_in && !row.some_roles && !ends) return std::nullopt;
  if (!settled) settled = row;
  if (row.name_stands_in) settled->cells["name"].value = name_of(db, *before, merge);
  if (row.some_roles) settled->cells["role"].value = roles_together(db, row, *before, merge.today);
  const bool lost_all = row.some_roles && !row.gone_roles.empty() && !settled->value("role");
  if (ends || lost_all) settled->cells["ended_on"].value = end_of(db, *settled, *before, merge);
  return settled;
}

}  // namespace collab
