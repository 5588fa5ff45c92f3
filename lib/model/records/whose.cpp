// Follows the columns that say whose a row is, up to the teams; see whose.h.
#include "model/records/whose.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text/text.h"
#include "model/records/kinds.h"

namespace collab {
namespace {

/// The number that a key, or a part of one, is.
std::optional<Id> id_in(std::string_view key) {
  Id id = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
  if (error != std::errc{} || end != key.data() + key.size()) return std::nullopt;
  return id;
}

std::optional<Id> id_in(const std::optional<std::string>& value) {
  return value ? id_in(std::string_view(*value)) : std::nullopt;
}

/// What stood in the column before and after; both nothing where the change left it as it was.
std::pair<std::optional<Id>, std::optional<Id>> change_of(const RowChange& row,
                                                          std::string_view column) {
  const auto at = std::ranges::find(row.fields, column, &FieldChange::column);
  if (at == row.fields.end()) return {};
  return {id_in(at->before), id_in(at->after)};
}

/// A key of several parts begins with the owners, in their order; a test sees to it.
std::vector<std::optional<Id>> owners_in_key(const std::string& key, std::size_t count) {
  std::vector<std::optional<Id>> found;
  for (const std::string_view part : split(key, '/'))
    if (found.size() < count) found.push_back(id_in(part));
  found.resize(count);
  return found;
}

std::optional<std::vector<std::optional<Id>>> owners_stored(Db& db, const RecordKind& kind,
                                                            const std::string& key) {
  std::vector<std::string_view> columns;
  for (const Owner& owner : owners_of(kind)) columns.push_back(owner.column);
  Statement row = db.query(
      fmt::format("SELECT {} FROM {} WHERE id = :id", fmt::join(columns, ", "), kind.table),
      {{":id", key}});
  if (!row.step()) return std::nullopt;
  std::vector<std::optional<Id>> found;
  for (int i = 0; i < static_cast<int>(columns.size()); ++i) found.push_back(row.integer_or(i));
  return found;
}

}  // namespace

void Whose::learn(std::span<const RowChange> rows) {
  for (const RowChange& row : rows) {
    if (row.what == RowChange::What::changed) continue;
    const RecordKind* kind = kind_of_table(row.table);
    if (!kind || kind->of.empty() || !leads_to_team(*kind)) continue;
    Ids ids;
    for (const Owner& owner : owners_of(*kind)) {
      const auto [before, after] = change_of(row, owner.column);
      ids.push_back(after ? after : before);
    }
    owners_[{row.table, row.key}] = std::move(ids);
  }
}

/// The owners of a row as it is, or was when it came or went.
const Whose::Ids* Whose::known(const Row& row) {
  const auto at = owners_.find(row);
  if (at != owners_.end()) return &at->second;
  const RecordKind& kind = *kind_of_table(row.first);
  std::optional<Ids> found;
  if (row.second.find('/') != std::string::npos) {
    found = owners_in_key(row.second, owners_of(kind).size());
  } else {
    found = owners_stored(db_, kind, row.second);
  }
  if (found) return &owners_.emplace(row, *std::move(found)).first->second;
  if (std::exchange(all_learned_, true)) return nullptr;
  for (const LoggedOperation& each : logged_operations(db_, std::nullopt))
    learn(changes_of(db_, each.number));
  return known(row);
}

/// Adds the teams of a row; false where nothing is known of it.
bool Whose::add_teams(std::set<Id>& teams, std::string_view table, const std::string& key) {
  if (table == "team") {
    if (const auto id = id_in(std::string_view(key))) teams.insert(*id);
    return true;
  }
  const RecordKind* kind = kind_of_table(table);
  if (!kind || !leads_to_team(*kind)) return true;
  const Ids* ids = known({std::string(table), key});
  if (!ids) return false;
  bool all = true;
  const Ids own = *ids;
  const std::vector<Owner> owners = owners_of(*kind);
  for (std::size_t i = 0; i < owners.size(); ++i)
    if (own[i]) all = add_teams(teams, owners[i].table, std::to_string(*own[i])) && all;
  return all;
}

bool Whose::add_teams(std::set<Id>& teams, const RowChange& row) {
  const RecordKind* kind = kind_of_table(row.table);
  if (!kind) return true;
  bool all = true;
  for (const Owner& owner : owners_of(*kind)) {
    const auto [before, after] = change_of(row, owner.column);
    for (const auto& id : {before, after})
      if (id) all = add_teams(teams, owner.table, std::to_string(*id)) && all;
  }
  const bool says_all = row.what != RowChange::What::changed && row.table != "team";
  return says_all ? all : add_teams(teams, row.table, row.key) && all;
}

std::set<Id> Whose::teams_of(const RowChange& row) {
  std::set<Id> teams;
  add_teams(teams, row);
  return teams;
}

bool Whose::confidential(const RowChange& row) {
  std::set<Id> teams;
  const bool known_all = add_teams(teams, row);
  return !known_all || std::ranges::any_of(teams, [&](Id team) { return confidential_team(team); });
}

/// A team that is gone counts as confidential.
bool Whose::confidential_team(Id team) {
  const auto [at, fresh] = confidential_.try_emplace(team, true);
  if (fresh)
    at->second =
        !db_.any("SELECT 1 FROM team WHERE id = :id AND confidential = 0", {{":id", team}});
  return at->second;
}

}  // namespace collab
