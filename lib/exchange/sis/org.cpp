// Choosing a school; see org.h.
#include "exchange/sis/org.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text/text.h"

namespace collab {
namespace {

constexpr std::size_t most_listed = 8;

/// Types that are above or below a school.
bool is_school(const SisOrg& org) {
  constexpr std::array<std::string_view, 18> others = {"department",
                                                       "district",
                                                       "local",
                                                       "state",
                                                       "national",
                                                       "region",
                                                       "province",
                                                       "division",
                                                       "county",
                                                       "municipality",
                                                       "academictrust",
                                                       "localauthority",
                                                       "program",
                                                       "researchcenter",
                                                       "lea",
                                                       "sea",
                                                       "ministryofeducation",
                                                       "departmentofeducation"};
  return std::find(others.begin(), others.end(), org.type) == others.end();
}

/// The schools, or every org that people belong to where the set has no orgs at all.
std::vector<SisOrg> schools_of(const SisData& data) {
  std::vector<SisOrg> schools;
  for (const SisOrg& org : data.orgs)
    if (is_school(org)) schools.push_back(org);
  if (!data.orgs.empty()) return schools;
  std::set<std::string> seen;
  for (const SisPost& post : data.posts)
    if (!post.org.empty() && seen.insert(post.org).second)
      schools.push_back({post.org, post.org, "school", {}, {}});
  return schools;
}

std::set<std::string> with_all_below(const SisData& data, const std::string& id) {
  std::set<std::string> ids = {id};
  for (bool grew = true; grew;) {
    grew = false;
    for (const SisOrg& org : data.orgs)
      if (ids.count(org.parent) != 0 && ids.insert(org.id).second) grew = true;
  }
  return ids;
}

std::size_t staff_at(const SisData& data, const SisOrg& org) {
  const auto ids = with_all_below(data, org.id);
  std::set<std::string> people;
  for (const SisPost& post : data.posts)
    if (!post.gone && ids.count(post.org) != 0) people.insert(post.user);
  return people.size();
}

/// "10001 (Contoso High School, 2 staff), 10002 (...)": those with staff first.
std::string list_of(const SisData& data, const std::vector<SisOrg>& schools) {
  std::vector<std::pair<std::size_t, const SisOrg*>> counted;
  for (const SisOrg& school : schools) counted.emplace_back(staff_at(data, school), &school);
  std::stable_partition(counted.begin(), counted.end(),
                        [](const auto& each) { return each.first > 0; });
  std::vector<std::string> words;
  for (const auto& [staff, school] : counted) {
    if (words.size() == most_listed) {
      words.push_back(
          fmt::format("and {} more in {}", counted.size() - most_listed, data.orgs_name));
      break;
    }
    const std::string name = school->name == school->id ? "" : visible(school->name) + ", ";
    words.push_back(fmt::format("{} ({}{} staff)", visible(school->id), name, staff));
  }
  return join(words, ", ");
}

[[noreturn]] void refuse_unknown(const SisData& data, const std::string& wanted,
                                 const std::vector<SisOrg>& orgs) {
  std::vector<std::string> names;
  for (const SisOrg& org : orgs) {
    names.push_back(org.id);
    if (org.name != org.id) names.push_back(org.name);
  }
  std::string hint = did_you_mean(wanted, names);
  if (hint.empty()) hint = "its schools are: " + list_of(data, orgs);
  throw Error(Kind::not_found,
              fmt::format("--org: '{}' has no school '{}'", visible(data.folder), visible(wanted)),
              hint);
}

}  // namespace

OrgScope org_scope(const SisData& data, const std::optional<std::string>& wanted) {
  const std::vector<SisOrg> schools = schools_of(data);
  if (!wanted) {
    if (schools.size() > 1) {
      throw Error(Kind::usage,
                  fmt::format("'{}' holds {} schools; say which with --org", visible(data.folder),
                              schools.size()),
                  "--org " + list_of(data, schools));
    }
    if (schools.empty() || data.orgs.empty()) return {};
    auto ids = with_all_below(data, schools.front().id);
    ids.insert("");
    return {schools.front(), std::move(ids)};
  }
  const std::vector<SisOrg>& orgs = data.orgs.empty() ? schools : data.orgs;
  std::vector<SisOrg> found;
  for (const SisOrg& org : orgs)
    if (org.id == *wanted) return {org, with_all_below(data, org.id)};
  for (const SisOrg& org : orgs)
    if (folded(org.name) == folded(*wanted) ||
        (!org.identifier.empty() && org.identifier == *wanted))
      found.push_back(org);
  if (found.empty()) refuse_unknown(data, *wanted, data.orgs.empty() ? schools : orgs);
  if (found.size() > 1) {
    throw Error(Kind::not_found,
                fmt::format("--org: '{}' may be '{}' or '{}'", visible(*wanted),
                            visible(found[0].id), visible(found[1].id)),
                "name it by its id");
  }
  return {found.front(), with_all_below(data, found.front().id)};
}

std::string org_words(const SisData& data, const std::string& id) {
  for (const SisOrg& org : data.orgs)
    if (org.id == id && !org.name.empty()) return org.name;
  return id;
}

}  // namespace collab
