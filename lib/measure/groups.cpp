// Counts pairs by group: those within a group, less what pairs with several groups in common count
// too often.
#include "measure/groups.h"

#include <algorithm>
#include <map>

namespace collab {
namespace {

constexpr std::string_view select_grouped = R"sql(
  SELECT person, kind, name, from_on, until_on
  FROM grouped
  WHERE from_on <= until_on
  ORDER BY person, kind, name
)sql";

/// The place of an administrator's role after the kinds.
constexpr std::size_t administrator = group_kinds.size();

double pairs_of(std::size_t people) {
  const auto n = static_cast<double>(people);
  return n * (n - 1) / 2;
}

/// Numbers of the groups of one kind that somebody has on a day, ascending.
using Own = std::vector<int>;

double in_common(const Own& a, const Own& b) {
  return static_cast<double>(
      std::ranges::count_if(a, [&](int group) { return std::ranges::find(b, group) != b.end(); }));
}

Pairs pairs_among(const std::vector<Own>& people) {
  std::map<int, std::size_t> size;
  std::vector<const Own*> several;
  for (const Own& own : people) {
    for (const int group : own) ++size[group];
    if (own.size() > 1) several.push_back(&own);
  }
  double within = 0;
  for (const auto& [group, count] : size) within += pairs_of(count);
  for (std::size_t i = 0; i < several.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      within -= std::max(0.0, in_common(*several[i], *several[j]) - 1);
  return {pairs_of(people.size()), pairs_of(people.size()) - within};
}

}  // namespace

Groups::Groups(const Db& db) {
  std::map<std::string, int> numbers;
  auto rows = db.query(select_grouped);
  while (rows.step()) {
    const std::string kind = rows.text(1);
    const auto place = std::ranges::find(group_kinds, kind) - group_kinds.begin();
    const int next = static_cast<int>(numbers.size());
    const int group = numbers.try_emplace(kind + '\n' + rows.text(2), next).first->second;
    spans_[rows.integer(0)].push_back(
        {static_cast<std::size_t>(place), group, rows.text(3), rows.text(4)});
  }
}

std::array<Pairs, group_kinds.size()> Groups::pairs(std::span<const Id> people,
                                                    const std::string& day) const {
  std::array<std::vector<Own>, group_kinds.size()> of_kind;
  for (const Id person : people) {
    const auto spans = spans_.find(person);
    if (spans == spans_.end()) continue;
    std::array<Own, group_kinds.size() + 1> own;
    for (const Span& span : spans->second) {
      if (day < span.from || day > span.to) continue;
      Own& groups = own[span.kind];
      if (std::ranges::find(groups, span.group) == groups.end()) groups.push_back(span.group);
    }
    if (!own[administrator].empty()) continue;
    for (std::size_t kind = 0; kind < of_kind.size(); ++kind)
      if (!own[kind].empty()) of_kind[kind].push_back(std::move(own[kind]));
  }
  std::array<Pairs, group_kinds.size()> found;
  for (std::size_t kind = 0; kind < found.size(); ++kind) found[kind] = pairs_among(of_kind[kind]);
  return found;
}

}  // namespace collab
