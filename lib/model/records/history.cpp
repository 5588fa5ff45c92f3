// Changes in words: what came and went, and field by field.
#include "model/records/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text/text.h"
#include "model/records/kinds.h"

namespace collab {
namespace {

constexpr RecordKind unknown_kind{"", "row", "rows"};

const RecordKind& kind_of(const RowChange& row) {
  const RecordKind* kind = kind_of_table(row.table);
  return kind ? *kind : unknown_kind;
}

const FieldChange* field(const RowChange& row, std::string_view column) {
  const auto at = std::find_if(row.fields.begin(), row.fields.end(),
                               [&](const FieldChange& each) { return each.column == column; });
  return at == row.fields.end() ? nullptr : &*at;
}

/// What became of a row, in words that follow its name.
std::string became(const RowChange& row) {
  if (row.what == RowChange::What::made) return "back";
  if (row.what == RowChange::What::gone) return "gone";
  for (const EndDay& end : end_days()) {
    const FieldChange* change = field(row, end.column);
    if (change && change->before.has_value() != change->after.has_value())
      return std::string(change->after ? end.ended : end.open);
  }
  if (const FieldChange* day = row.table == "question" ? field(row, "dismissed_on") : nullptr) {
    const bool answered = field(row, "answer") != nullptr;
    return !day->after ? "open again" : answered ? "answered" : "dismissed";
  }
  if (const FieldChange* state = row.table == "meeting" ? field(row, "state") : nullptr) {
    return state->after.value_or("") + " again";
  }
  return "as it was";
}

/// What records are called: A142, or a handle or slug, which stands in the change or is as it was
/// before. Those of a kind are read at once, and only where one is needed.
class NamesOf {
 public:
  explicit NamesOf(Db& db) : db_(db) {}
  /// Empty for a row that has no name of its own.
  std::string name(const RowChange& row, const RecordKind& kind) {
    if (kind.letter) return kind.letter + row.key;
    if (kind.named_by.empty()) return {};
    const FieldChange* change = field(row, kind.named_by);
    const std::string word = !change         ? unchanged(row, kind)
                             : change->after ? *change->after
                                             : change->before.value_or("");
    return word.empty() ? word : fmt::format("{} {}", kind.one, visible(word));
  }

 private:
  const std::string& unchanged(const RowChange& row, const RecordKind& kind) {
    const auto [known, fresh] = known_.try_emplace(&kind);
    if (fresh)
      for (const auto& [id, name] :
           db_.texts_by_id(fmt::format("SELECT rowid, {} FROM {}", kind.named_by, kind.table)))
        known->second.emplace(std::to_string(id), name);
    return known->second[row.key];
  }

  Db& db_;
  std::map<const RecordKind*, std::map<std::string, std::string, std::less<>>> known_;
};

std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t most = 6;
  if (names.size() == 1) return names.front();
  if (names.size() > most) return fmt::format("{} and {} more", names.front(), names.size() - 1);
  return fmt::format("{} and {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

/// Owners, tags and the like come and go with their record; naming both would be noise.
bool goes_with_its_record(const RowChange& row, std::span<const RowChange> rows) {
  const RecordKind& kind = kind_of(row);
  if (!kind.part) return false;
  const std::string_view record = owners_of(kind).front().table;
  return std::any_of(rows.begin(), rows.end(), [&](const RowChange& other) {
    return other.table == record && other.what == row.what;
  });
}

/// Rows of one table with one fate.
struct Group {
  const RecordKind* words = nullptr;
  std::string fate;
  std::vector<std::string> names;
  int unnamed = 0;
};

std::string group_in_words(const Group& group) {
  if (group.words->table == "attendance") return fmt::format("attendance of {}", group.unnamed);
  if (!group.names.empty()) return fmt::format("{} {}", listed(group.names), group.fate);
  if (group.words->one == group.words->many)
    return fmt::format("{} {}", group.words->one, group.fate);
  return fmt::format("{} {}", count_of(group.unnamed, group.words->one, group.words->many),
                     group.fate);
}

}  // namespace

std::string changes_in_words(Db& db, std::span<const RowChange> rows) {
  NamesOf names(db);
  std::vector<Group> groups;
  for (const RowChange& row : rows) {
    if (goes_with_its_record(row, rows)) continue;
    const RecordKind& words = kind_of(row);
    const std::string fate = words.table == "attendance" ? "" : became(row);
    auto at = std::find_if(groups.begin(), groups.end(), [&](const Group& each) {
      return each.words == &words && each.fate == fate;
    });
    if (at == groups.end()) at = groups.insert(at, {&words, fate, {}, 0});
    const std::string name = names.name(row, words);
    if (name.empty()) {
      ++at->unnamed;
    } else {
      at->names.push_back(name);
    }
  }
  std::string text;
  for (const Group& group : groups) {
    if (!text.empty()) text += ", ";
    text += group_in_words(group);
  }
  return text;
}

namespace {

std::string shown(const std::optional<std::string>& value, bool hidden) {
  if (!value) return "nothing";
  if (hidden)
    return fmt::format("a text of {}", count_of(static_cast<std::int64_t>(characters(*value)),
                                                "character", "characters"));
  return visible(*value);
}

/// A row's key; of one made of several parts, "1/reading", hidden words become "...".
std::string shown_key(const std::string& key, bool hidden) {
  if (!hidden) return visible(key);
  std::vector<std::string> parts;
  for (const std::string_view part : split(key, '/'))
    parts.emplace_back(part.find_first_not_of("0123456789-") == part.npos ? part : "...");
  return join(parts, "/");
}

/// "goal G1", "attendance 1/2".
std::string row_name(const RowChange& row, bool confidential) {
  const RecordKind& kind = kind_of(row);
  const std::string key = shown_key(row.key, confidential);
  if (kind.letter) return fmt::format("{} {}{}", kind.one, kind.letter, key);
  return fmt::format("{} {}", kind.table.empty() ? row.table : kind.one, key);
}

}  // namespace

std::vector<std::string> field_lines(Whose& whose, std::span<const RowChange> rows) {
  whose.learn(rows);
  std::vector<std::string> lines;
  for (const RowChange& row : rows) {
    const RecordKind& kind = kind_of(row);
    const bool confidential = whose.confidential(row);
    const std::string name = row_name(row, confidential);
    for (const FieldChange& change : row.fields) {
      if (change.before == change.after || (change.column == "id")) continue;
      const bool hidden =
          lists(kind.secrets, change.column) || (confidential && lists(kind.texts, change.column));
      lines.push_back(fmt::format("{} {}: {} -> {}", name, change.column,
                                  shown(change.before, hidden), shown(change.after, hidden)));
    }
  }
  return lines;
}

bool touches_team(Whose& whose, std::span<const RowChange> rows, Id team) {
  whose.learn(rows);
  return std::ranges::any_of(
      rows, [&](const RowChange& row) { return whose.teams_of(row).contains(team); });
}

}  // namespace collab
