// Tables and columns as people call them; which team a changed row belongs to.
#include "model/records/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "base/text/text.h"

namespace collab {
namespace {

/// How a table's rows are called. Records with a letter go by reference, those with `named_by` by
/// that column, all others are counted.
struct TableWords {
  std::string_view table;
  std::string_view one;
  std::string_view many;
  char letter = 0;
  std::string_view named_by = {};
};

constexpr std::array tables = {
    TableWords{"school", "the school", "the school"},
    TableWords{"school_year", "school year", "school years", 0, "name"},
    TableWords{"term", "term", "terms", 0, "name"},
    TableWords{"agreement", "the agreement", "the agreement"},
    TableWords{"setting", "setting", "settings"},
    TableWords{"no_school_day", "no-school day", "no-school days"},
    TableWords{"person", "person", "people", 0, "handle"},
    TableWords{"person_source", "source id", "source ids"},
    TableWords{"staff_role", "staff role", "staff roles"},
    TableWords{"person_group", "group", "groups"},
    TableWords{"leave", "leave", "leaves"},
    TableWords{"imported_value", "imported value", "imported values"},
    TableWords{"team", "team", "teams", 0, "slug"},
    TableWords{"required_role", "required role", "required roles"},
    TableWords{"membership", "membership", "memberships"},
    TableWords{"norm", "norm", "norms"},
    TableWords{"norm_acceptance", "acceptance of a norm", "acceptances of norms"},
    TableWords{"norm_review", "review of a norm", "reviews of norms"},
    TableWords{"rotation_place", "place in a rotation", "places in a rotation"},
    TableWords{"rotation_exception", "exception from a rotation", "exceptions from a rotation"},
    TableWords{"series", "series", "series"},
    TableWords{"meeting", "meeting", "meetings", 'M'},
    TableWords{"agenda_item", "agenda item", "agenda items"},
    TableWords{"meeting_focus", "focus question", "focus questions"},
    TableWords{"meeting_answer", "answer", "answers"},
    TableWords{"attendance", "attendance", "attendances"},
    TableWords{"guest", "guest", "guests"},
    TableWords{"headcount", "headcount", "headcounts"},
    TableWords{"decision", "decision", "decisions", 'D'},
    TableWords{"consultation", "consultation", "consultations"},
    TableWords{"decision_tag", "tag", "tags"},
    TableWords{"action", "action", "actions", 'A'},
    TableWords{"action_owner", "owner", "owners"},
    TableWords{"disagreement", "disagreement", "disagreements"},
    TableWords{"celebration", "celebration", "celebrations"},
    TableWords{"question", "question", "questions"},
    TableWords{"partner", "partner", "partners", 0, "slug"},
    TableWords{"partner_contact", "contact", "contacts", 'T'},
    TableWords{"contact_language", "language of a contact", "languages of contacts"},
    TableWords{"family_language", "count of families", "counts of families"},
    TableWords{"pact", "pact", "pacts"},
    TableWords{"pact_clause", "clause of a pact", "clauses of pacts"},
    TableWords{"pact_review", "review of a pact", "reviews of pacts"},
    TableWords{"commitment", "promise", "promises", 'K'},
    TableWords{"partner_seat", "seat", "seats", 'E'},
    TableWords{"need", "need", "needs", 'W'},
    TableWords{"need_priority", "priority of a need", "priorities of needs"},
    TableWords{"voice", "voice", "voices", 'V'},
    TableWords{"team_side", "side on a team", "sides on teams"},
    TableWords{"readiness_answer", "answer to a guide", "answers to a guide"},
};

const TableWords& words_of(std::string_view table) {
  const auto* at = std::find_if(tables.begin(), tables.end(),
                                [&](const TableWords& each) { return each.table == table; });
  static constexpr TableWords other{"", "row", "rows"};
  return at == tables.end() ? other : *at;
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
  if (row.table == "action") {
    for (const auto& [column, word] : {std::pair{"done_on", "done"}, {"dropped_on", "dropped"}}) {
      if (const FieldChange* change = field(row, column))
        return change->after ? word : "open again";
    }
  }
  if (const FieldChange* state = row.table == "meeting" ? field(row, "state") : nullptr) {
    return state->after.value_or("") + " again";
  }
  return "as it was";
}

/// The row's own name where it has one: A142, or a handle or slug that stands in the change.
std::string name_of(const RowChange& row, const TableWords& words) {
  if (words.letter) return words.letter + row.key;
  if (words.named_by.empty()) return {};
  const FieldChange* name = field(row, words.named_by);
  if (!name) return {};
  return fmt::format("{} {}", words.one, visible(name->after ? *name->after : *name->before));
}

std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t most = 6;
  if (names.size() == 1) return names.front();
  if (names.size() > most) return fmt::format("{} and {} more", names.front(), names.size() - 1);
  return fmt::format("{} and {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

/// Owners, tags and the like come and go with their record; naming both would be noise.
bool goes_with_its_record(const RowChange& row, std::span<const RowChange> rows) {
  std::string_view record;
  if (row.table == "action_owner") record = "action";
  if (row.table == "decision_tag" || row.table == "consultation") record = "decision";
  if (row.table == "contact_language") record = "partner_contact";
  if (row.table == "pact_clause" || row.table == "pact_review") record = "pact";
  if (row.table == "need_priority") record = "need";
  return !record.empty() && std::any_of(rows.begin(), rows.end(), [&](const RowChange& other) {
    return other.table == record && other.what == row.what;
  });
}

/// Rows of one table with one fate.
struct Group {
  const TableWords* words = nullptr;
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

std::string changes_in_words(std::span<const RowChange> rows) {
  std::vector<Group> groups;
  for (const RowChange& row : rows) {
    if (goes_with_its_record(row, rows)) continue;
    const TableWords& words = words_of(row.table);
    const std::string fate = words.table == "attendance" ? "" : became(row);
    auto at = std::find_if(groups.begin(), groups.end(), [&](const Group& each) {
      return each.words == &words && each.fate == fate;
    });
    if (at == groups.end()) at = groups.insert(at, {&words, fate, {}, 0});
    const std::string name = name_of(row, words);
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

/// The number that a key is, or begins with.
Id id_of(const std::string& key) {
  Id id = 0;
  std::from_chars(key.data(), key.data() + key.size(), id);
  return id;
}

/// Tables whose rows belong to a team by way of their meeting, decision, action or norm.
std::optional<std::pair<std::string_view, std::string_view>> parent_of(std::string_view table) {
  if (table == "consultation" || table == "decision_tag") return std::pair{"decision", "decision"};
  if (table == "action_owner") return std::pair{"action", "action"};
  if (table == "norm_acceptance" || table == "norm_review") return std::pair{"norm", "norm"};
  for (std::string_view each : {"agenda_item", "meeting_focus", "meeting_answer", "attendance",
                                "guest", "headcount", "question"}) {
    if (table == each) return std::pair{"meeting", "meeting"};
  }
  return std::nullopt;
}

/// The others of these tables have keys that begin with their parent.
bool has_own_id(std::string_view table) {
  return table == "agenda_item" || table == "question" || table == "consultation";
}

bool has_team(std::string_view table) {
  for (std::string_view each :
       {"required_role", "membership", "norm", "rotation_place", "rotation_exception", "series",
        "meeting", "decision", "action", "disagreement", "celebration", "pact", "partner_seat",
        "voice", "team_side"}) {
    if (table == each) return true;
  }
  return false;
}

std::optional<Id> number_in(const RowChange& row, std::string_view column) {
  const FieldChange* change = field(row, column);
  if (!change) return std::nullopt;
  const std::optional<std::string>& value = change->after ? change->after : change->before;
  if (!value) return std::nullopt;
  return id_of(*value);
}

/// The team a row belongs to: from the change itself, from sibling rows in the same operation, or
/// from the records as they are.
class TeamFinder {
 public:
  TeamFinder(Db& db, std::span<const RowChange> rows) : db_(db), rows_(rows) {}

  std::optional<Id> team_of(const RowChange& row) const {
    if (row.table == "team") return id_of(row.key);
    if (has_team(row.table)) return owning_team(row.table, row.key);
    const auto parent = parent_of(row.table);
    if (!parent) return std::nullopt;
    std::optional<Id> id = number_in(row, parent->second);
    // A change that left the parent as it was does not name it: the key does, or the row has an id.
    if (!id && has_own_id(row.table)) {
      id = db_.integer(fmt::format("SELECT {} FROM {} WHERE id = :id", parent->second, row.table),
                       {{":id", id_of(row.key)}});
    } else if (!id) {
      id = id_of(row.key);
    }
    if (!id) return std::nullopt;
    return owning_team(parent->first, std::to_string(*id));
  }

 private:
  std::optional<Id> owning_team(std::string_view table, const std::string& key) const {
    for (const RowChange& row : rows_) {
      if (row.table != table || row.key != key) continue;
      if (const std::optional<Id> team = number_in(row, "team")) return team;
    }
    if (key.find('/') != std::string::npos) return id_of(key);  // the key begins with the team
    return db_.integer(fmt::format("SELECT team FROM {} WHERE id = :id", table),
                       {{":id", id_of(key)}});
  }

  Db& db_;
  std::span<const RowChange> rows_;
};

/// Columns that hold what people wrote, as against references, dates and words of a fixed list.
bool is_free_text(std::string_view column) {
  for (std::string_view each : {"text",    "charge",     "authority",
                                "bounds",  "connection", "evidence",
                                "noticed", "answer",     "prompt",
                                "reason",  "expected",   "result",
                                "how",     "who",        "said",
                                "guest",   "hint",       "file",
                                "name",    "tag",        "fixed_facilitator"}) {
    if (column == each) return true;
  }
  return false;
}

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

}  // namespace

std::vector<std::string> field_lines(Db& db, std::span<const RowChange> rows) {
  const TeamFinder finder(db, rows);
  std::vector<std::string> lines;
  for (const RowChange& row : rows) {
    const TableWords& words = words_of(row.table);
    const std::optional<Id> team = finder.team_of(row);
    const bool confidential =
        team && !db.any("SELECT 1 FROM team WHERE id = :id AND confidential = 0", {{":id", *team}});
    const std::string key = shown_key(row.key, confidential);
    const std::string name =
        words.letter ? fmt::format("{} {}{}", words.one, words.letter, key)
                     : fmt::format("{} {}", words.table.empty() ? row.table : words.one, key);
    for (const FieldChange& change : row.fields) {
      if (change.before == change.after || (change.column == "id")) continue;
      const bool hidden = confidential && is_free_text(change.column);
      lines.push_back(fmt::format("{} {}: {} -> {}", name, change.column,
                                  shown(change.before, hidden), shown(change.after, hidden)));
    }
  }
  return lines;
}

bool touches_team(Db& db, std::span<const RowChange> rows, Id team) {
  const TeamFinder finder(db, rows);
  return std::any_of(rows.begin(), rows.end(),
                     [&](const RowChange& row) { return finder.team_of(row) == team; });
}

}  // namespace collab
