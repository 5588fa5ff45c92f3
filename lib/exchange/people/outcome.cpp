// See outcome.h.
#include "exchange/people/outcome.h"

#include <fmt/format.h>

#include <set>

#include "base/text/text.h"
#include "model/people/staff_words.h"

namespace collab {
namespace {

std::string joined_words(const std::set<std::string>& words) {
  return join(std::vector<std::string>(words.begin(), words.end()), ", ");
}

}  // namespace

std::map<std::string, int> unknown_roles(Db& db, const std::vector<PersonPlan>& plans) {
  std::map<std::string, int> unknown;
  const StaffWords words;
  std::set<std::string> known;
  for (const auto& [person, spans] : all_staff_roles(db))
    for (const PersonSpan& span : spans) known.insert(folded(span.name));
  for (const PersonPlan& plan : plans)
    for (const ListPlan& list : plan.lists)
      if (list.field->name == "role")
        for (const std::string& role : list_parts(list.value))
          if (!words.staff_role(role) && !known.contains(folded(role))) ++unknown[role];
  return unknown;
}

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
      result.made.push_back({plan.after.handle, plan.after.name, plan.near});
      outcome = {RowOutcome::What::made, "", plan.after.handle};
      continue;
    }
    const auto news = changed.find(plan.before->handle);
    news == changed.end() ? ++result.unchanged : ++result.changed;
    if (news != changed.end()) outcome = {RowOutcome::What::changed, joined_words(news->second)};
    outcome.handle = plan.after.handle;
    const bool left = plan.after.ended_on && plan.after.ended_on != plan.before->ended_on;
    if (!left) continue;
    outcome = {RowOutcome::What::ended, "ended " + iso(*plan.after.ended_on), plan.after.handle};
    if (active_on(*plan.before, today)) result.ended.push_back(plan.before->handle);
  }
}

std::optional<std::string> sign_of_a_cut(const Roster& roster, const PeopleImport& result) {
  const std::string& text = roster.csv.text;
  if (text.empty() || text.ends_with('\n') || text.ends_with('\r')) return std::nullopt;
  for (const std::string& role : list_parts(roster.rows.back().value("role")))
    if (result.new_roles.contains(role))
      return fmt::format("its role '{}' is new here", visible(role));
  const CsvRow& line = roster.csv.rows.back();
  if (line.front().line != roster.rows.back().line) return std::nullopt;  // a blank one
  const std::string cell(trim(line.back().text));
  for (const FieldNews& news : result.news) {
    if (news.handle != result.outcomes.back().handle || news.what != FieldNews::What::changed)
      continue;
    if (news.here && news.file.value_or("") == cell && news.here->starts_with(cell))
      return fmt::format("its {} '{}' was '{}' here", news.field, visible(cell),
                         visible(*news.here));
  }
  return std::nullopt;
}

}  // namespace collab
