// The report on who is at the table: the roles that teams require, against who was there. Roles,
// never names.
#include <fmt/format.h>

#include <map>

#include "base/text/text.h"
#include "model/meeting/table.h"
#include "report/records.h"
#include "report/render/select.h"

namespace collab {
namespace {

std::string state_of(const RoleAtTable& role) {
  if (!role.is_held && role.there == 0) return "nobody";
  if (role.held == 0) return "no meeting";
  if (role.there == 0) return "never there";
  return 2 * role.there < role.held ? "seldom there" : "there";
}

/// What somebody can do about it.
std::string next_for(const RoleAtTable& role, const std::string& state) {
  if (state == "nobody") return fmt::format("invite a {}", role.role);
  if (state == "never there" || state == "seldom there")
    return fmt::format("ask what keeps the {} from coming: time, place, language, how it is run",
                       role.role);
  return "";
}

Table roles_table(const std::vector<RoleAtTable>& roles, const Covered& teams) {
  Table table{"roles",
              "Required roles",
              {{"team", "Team", Type::reference},
               {"role", "Role"},
               {"there", "At", Type::integer},
               {"held", "Of meetings", Type::integer},
               {"last_on", "Last there", Type::date},
               {"state", "State"},
               {"topics", "Decided without"},
               {"next", "What to do"}},
              {}};
  for (const RoleAtTable& each : roles) {
    const std::string state = state_of(each);
    table.rows.push_back({teams.find(each.team)->slug, each.role, std::int64_t{each.there},
                          std::int64_t{each.held}, cell(each.last_on), state,
                          join(each.topics, ", "), next_for(each, state)});
  }
  return table;
}

/// By what was decided: which roles were not there.
Table topics_table(const std::vector<RoleAtTable>& roles, const Covered& teams) {
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> missing;
  for (const RoleAtTable& each : roles)
    for (const std::string& topic : each.topics)
      missing[{topic, teams.find(each.team)->slug}].push_back(each.role);
  Table table{
      "topics",
      "By topic",
      {{"topic", "Topic"}, {"team", "Team", Type::reference}, {"missing", "Decided without"}},
      {}};
  for (const auto& [place, without] : missing)
    table.rows.push_back({place.first, place.second, join(without, ", ")});
  return table;
}

std::string participation_words(const std::vector<RoleAtTable>& roles) {
  std::int64_t met = 0, judged = 0;
  for (const RoleAtTable& each : roles) {
    if (each.held == 0) continue;
    ++judged;
    if (2 * each.there >= each.held) ++met;
  }
  if (roles.empty())
    return "No team says which roles must be at its table: collab team edit TEAM --requires ROLE.";
  if (judged == 0) return "No team that requires roles has met in these days.";
  return fmt::format("{} of {} were at half or more of their team's meetings.", met,
                     count_of(judged, "required role", "required roles"));
}

}  // namespace

Page participation_report(const Request& request) {
  const Window window = asked_window(request);
  Page page = begin_page(request, "who is at the table", window.period);
  const Covered teams(request);
  std::vector<RoleAtTable> roles = roles_at_table(request.db(), window.period, std::nullopt);
  if (request.shows_records())
    std::erase_if(roles, [&](const RoleAtTable& each) { return !teams.find(each.team); });
  page.sections.front().parts.push_back(participation_words(roles));
  if (!request.shows_records()) return page;
  page.tables = {roles_table(roles, teams), topics_table(roles, teams)};
  if (!roles.empty()) page.sections.push_back({"Required roles", {lean(page.tables[0])}});
  if (!page.tables[1].rows.empty()) page.sections.push_back({"By topic", {page.tables[1]}});
  page.sections.push_back({"",
                           {std::string("A role at the table is not yet a voice that is heard: "
                                        "ask what became of what was said.")}});
  return page;
}

}  // namespace collab
