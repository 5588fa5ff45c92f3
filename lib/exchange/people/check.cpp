// What is wrong with the people of a roster, each alone and side by side.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "exchange/people/columns.h"
#include "exchange/people/match.h"
#include "exchange/people/people.h"
#include "model/people/staff_words.h"

namespace collab {

std::string_view without_zeros(std::string_view id) {
  while (id.size() > 1 && id.front() == '0') id.remove_prefix(1);
  return id;
}

std::string zeros_words(std::string_view id, std::string_view other, std::string_view whose) {
  return fmt::format("staff id '{}' differs from '{}' {} (leading zeros lost in a spreadsheet?)",
                     clipped(id, 60), clipped(other, 60), whose);
}

namespace {

/// 4.17E+05: what a spreadsheet makes of a long number.
bool is_short_form(std::string_view text) {
  const auto mark = text.find("E+");
  if (mark == 0 || mark == std::string_view::npos || mark + 2 == text.size()) return false;
  const auto digits = [](std::string_view part, std::string_view allowed) {
    return part.find_first_not_of(allowed) == std::string_view::npos;
  };
  return digits(text.substr(0, mark), "0123456789.,") &&
         digits(text.substr(mark + 2), "0123456789");
}

/// What must be one person's alone, found twice in the file.
void check_twice(Roster& roster, std::string_view field, std::string_view words) {
  std::map<std::string, const RosterRow*> seen;
  for (const RosterRow& row : roster.rows) {
    const auto value = row.value(field);
    // Whose address another has now may be gone.
    if (!value || (row.standing == RosterRow::Standing::gone && field == "email")) continue;
    const std::string key = field == "email" ? folded(*value) : *value;
    const auto [first, fresh] = seen.emplace(key, &row);
    if (fresh) continue;
    roster.problems.push_back(problem_at(roster.csv, row.cells.find(field)->second.at,
                                         fmt::format("{} '{}' is also on line {}", words,
                                                     clipped(*value, 60), first->second->line)));
  }
}

/// '417' beside '00417': a spreadsheet has dropped the zeros of one of them.
void check_lost_zeros(Roster& roster) {
  std::map<std::string, const RosterRow*, std::less<>> longest;
  for (const RosterRow& row : roster.rows) {
    const auto id = row.value("staff_id");
    if (!id) continue;
    const RosterRow*& kept = longest[std::string(without_zeros(*id))];
    if (!kept || kept->value("staff_id")->size() < id->size()) kept = &row;
  }
  for (const RosterRow& row : roster.rows) {
    const auto id = row.value("staff_id");
    if (!id) continue;
    const RosterRow& whole = *longest.find(without_zeros(*id))->second;
    if (*whole.value("staff_id") == *id) continue;
    roster.problems.push_back(problem_at(
        roster.csv, row.cells.find("staff_id")->second.at,
        zeros_words(*id, *whole.value("staff_id"), fmt::format("on line {}", whole.line)),
        std::string(zeros_hint)));
  }
}

void fault(Roster& roster, const CsvField& at, std::string what, std::string hint = {}) {
  roster.problems.push_back(problem_at(roster.csv, at, std::move(what), std::move(hint)));
}

/// The header above a field.
std::string header_above(const Csv& csv, const CsvField& at) {
  for (const CsvRow& row : csv.rows)
    for (std::size_t i = 0; i < std::min(row.size(), csv.header.size()); ++i)
      if (row[i].line == at.line && row[i].column == at.column) return csv.header[i].text;
  return "handle";
}

/// What to do about a handle that cannot be one; mail addresses belong into a field of their own.
std::string handle_hint(const Roster& roster, const RosterRow& row, const RosterCell& cell,
                        const std::string& better) {
  if (cell.value->find('@') != std::string::npos) {
    const std::string header = visible(header_above(roster.csv, cell.at));
    return row.has_column("email")
               ? fmt::format("leave the column out: --map '{}='", header)
               : fmt::format("read the column as mail addresses: --map '{}=email'", header);
  }
  return (better.empty() ? std::string() : better + ", or ") +
         "map another column: --map 'Login=handle'";
}

void check_row(Roster& roster, const RosterRow& row) {
  const RosterCell& name = row.cells.find("name")->second;
  if (!name.value && roster.of_whole_people) fault(roster, name.at, "a person without a name");
  if (name.value && is_footer(*name.value)) {
    std::erase_if(roster.problems, [&](const Problem& each) { return each.line == row.line; });
    return fault(roster, name.at,
                 fmt::format("'{}' is the end of a list, and nobody", clipped(*name.value, 60)),
                 "take the line out");
  }
  Person person;
  for (const auto& [field, cell] : row.cells) set_field(person, field, cell.value);
  for (const FieldFault& each : person_faults(person)) {
    const auto cell = row.cells.find(each.field);
    if (cell == row.cells.end() || !cell->second.value) continue;
    std::string hint = each.hint;
    if (each.field == "handle") hint = handle_hint(roster, row, cell->second, hint);
    fault(roster, cell->second.at, each.what, hint);
  }
  const auto id = row.value("staff_id");
  if (id && is_short_form(*id)) {
    fault(roster, row.cells.find("staff_id")->second.at,
          fmt::format("staff id '{}' is a spreadsheet's short form of a longer number", *id),
          std::string(zeros_hint));
  }
}

}  // namespace

void check_roster(Roster& roster) {
  for (const RosterRow& row : roster.rows) check_row(roster, row);
  check_twice(roster, "handle", "handle");
  check_twice(roster, "email", "email");
  check_twice(roster, "staff_id", "staff id");
  check_twice(roster, "source_id", "source id");
  check_lost_zeros(roster);
}

}  // namespace collab
