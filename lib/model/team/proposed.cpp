// See proposed.h.
#include "model/team/proposed.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text/text.h"
#include "model/people/person.h"
#include "model/school/setting.h"
#include "model/school/slug.h"
#include "model/team/team.h"

namespace collab {
namespace {

/// On the staff that day with a role that counts as instructional: handle by person.
std::map<Id, std::string> instructional_staff(Db& db, Date day) {
  const std::vector<std::string> counted = list_setting(db, "instructional_roles");
  const SpansByPerson held = all_staff_roles(db);
  std::map<Id, std::string> found;
  for (const Person& each : people(db, day)) {
    const auto own = held.find(each.id);
    if (own == held.end()) continue;
    const bool counts = std::ranges::any_of(own->second, [&](const PersonSpan& role) {
      return covers(role, day) && std::ranges::find(counted, role.name) != counted.end();
    });
    if (counts) found.emplace(each.id, each.handle);
  }
  return found;
}

bool is_slug(const std::string& word) {
  try {
    check_slug(word);
    return true;
  } catch (const Error&) {
    return false;
  }
}

/// A slug for the name that no other proposal has and no partner; "grade-3", "math", "art-team".
std::string slug_for(Db& db, const std::string& name, std::set<std::string>& given) {
  std::string base = handle_from(name);
  std::ranges::replace_if(
      base, [](char c) { return c == '.' || c == '_'; }, '-');
  constexpr std::size_t longest = 26;  // with room for an ending
  if (base.size() > longest) {
    const auto word_end = base.rfind('-', longest);
    base.resize(word_end == std::string::npos ? longest : word_end);
  }
  while (base.ends_with('-')) base.pop_back();
  const auto is_free = [&](const std::string& word) {
    if (!is_slug(word) || given.contains(word)) return false;
    if (team_by_slug(db, word)) return true;
    try {
      check_slug_is_free(db, word, "team", 0);
      return true;
    } catch (const Error&) {
      return false;
    }
  };
  std::string slug = base;
  if (!is_free(slug)) slug = base.empty() ? "team" : base + "-team";
  for (int number = 2; !is_free(slug); ++number)
    slug = fmt::format("{}-{}", base.empty() ? "team" : base, number);
  given.insert(slug);
  return slug;
}

std::string_view kind_for(std::string_view by) {
  return by == "grade" || by == "department" ? by : "plc";
}

}  // namespace

StaffGroups staff_groups(Db& db, std::string_view kind, Date day) {
  StaffGroups groups;
  for (const auto& [person, spans] : all_person_groups(db))
    for (const PersonSpan& each : spans)
      if (each.kind == kind && covers(each, day)) groups[each.name].insert(person);
  return groups;
}

std::vector<ProposedTeam> proposed_teams(Db& db, std::string_view by, const StaffGroups& groups,
                                         Date day) {
  const std::map<Id, std::string> staff = instructional_staff(db, day);
  std::set<std::string> given;
  std::vector<ProposedTeam> found;
  for (const auto& [group, people] : groups) {
    std::vector<std::string> handles;
    for (const Id each : people)
      if (const auto known = staff.find(each); known != staff.end())
        handles.push_back(known->second);
    if (handles.size() < 2) continue;
    std::ranges::sort(handles);
    ProposedTeam team;
    team.name = by == "grade" ? "Grade " + group : group;
    team.kind = kind_for(by);
    team.slug = slug_for(db, team.name, given);
    team.join = std::move(handles);
    if (const auto known = team_by_slug(db, team.slug)) {
      team.state = known->ended_on && *known->ended_on < day ? ProposedTeam::State::ended
                                                             : ProposedTeam::State::running;
      for (const Person& each : members_on(db, known->id, day)) std::erase(team.join, each.handle);
    }
    found.push_back(std::move(team));
  }
  std::ranges::sort(found, {}, &ProposedTeam::slug);
  return found;
}

}  // namespace collab
