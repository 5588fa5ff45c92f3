// Phrases out of all texts and the history, a person's own fields, old notes; a record with its
// parts is in purge_record.cpp.
#include "model/records/purge.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text/text.h"
#include "model/mentor/pair_words.h"
#include "model/mentor/pairing.h"
#include "model/people/former.h"
#include "store/purge.h"

namespace collab {
namespace {

/// Columns of free words that are no texts of their kind: places, roles, groups.
constexpr std::string_view other_words[] = {"place", "role", "stakeholders"};

/// The columns of a kind in which a phrase may stand.
std::vector<std::string> word_columns(const Db& db, const RecordKind& kind) {
  std::vector<std::string> columns;
  for (const std::string_view list : {kind.texts, kind.secrets}) {
    if (list.empty()) continue;
    for (const std::string_view column : split(list, ' ')) columns.emplace_back(column);
  }
  Statement rows =
      db.query("SELECT name FROM pragma_table_info(:table) WHERE type = 'TEXT' ORDER BY cid",
               {{":table", kind.table}});
  while (rows.step()) {
    const std::string name = rows.text(0);
    if (std::ranges::find(other_words, name) != std::end(other_words) &&
        std::ranges::find(columns, name) == columns.end())
      columns.push_back(name);
  }
  return columns;
}

/// The text without any of the phrases; nothing where none is there.
std::optional<std::string> without(std::string_view text, const std::vector<std::string>& phrases) {
  std::optional<std::string> left;
  for (const std::string& each : phrases)
    if (auto now = without_phrase(left ? *left : text, each)) left = std::move(now);
  return left;
}

/// Texts of a column with one of the phrases, each once, and what is left of them.
std::map<std::string, std::string> affected(const Db& db, const RecordKind& kind,
                                            const std::string& column,
                                            const std::vector<std::string>& phrases) {
  std::map<std::string, std::string> found;
  Statement rows = db.query(fmt::format(
      "SELECT DISTINCT \"{0}\" FROM {1} WHERE \"{0}\" IS NOT NULL", column, kind.table));
  while (rows.step()) {
    const std::string text = rows.text(0);
    if (auto left = without(text, phrases)) found.emplace(text, *std::move(left));
  }
  return found;
}

bool has_any(const RowChange& row, const std::vector<std::string>& phrases) {
  const auto has = [&](const std::optional<std::string>& text) {
    return text && without(*text, phrases);
  };
  return has(row.key) || std::ranges::any_of(row.fields, [&](const FieldChange& field) {
           return has(field.before) || has(field.after);
         });
}

void forget(Db& db, const Operation& running, const std::vector<Id>& operations) {
  for (const Id each : operations) forget_changes(db, each, running.number());
}

/// Summaries name people and teams by their handles and slugs.
void clean_summaries(Db& db, const std::vector<std::string>& phrases) {
  for (const LoggedOperation& each : logged_operations(db, std::nullopt))
    if (const auto left = without(each.summary, phrases))
      db.run("UPDATE operation SET summary = :summary WHERE number = :number",
             {{":summary", *left}, {":number", each.number}});
}

}  // namespace

namespace {

/// Names of people that are no texts, because nobody writes them freely: what somebody was called
/// before, and what the last import said. Whoever takes a word out has been told of present names.
int forget_other_names(Db& db, const std::vector<std::string>& phrases) {
  int forgotten = 0;
  for (const auto& [table, change] :
       {std::pair{"former_name", "DELETE FROM former_name WHERE value = :text"},
        std::pair{"imported_value", "UPDATE imported_value SET value = NULL WHERE value = :text"}})
    for (const auto& [text, left] : affected(db, *kind_of_table(table), "value", phrases))
      forgotten += db.run(change, {{":text", text}});
  return forgotten;
}

}  // namespace

Purged purge_phrases(Db& db, Operation& running, const std::vector<std::string>& phrases) {
  db.overwrite_deleted();
  running.forget();
  Purged purged;
  purged.phrases = phrases;
  for (const RecordKind& kind : record_kinds())
    for (const std::string& column : word_columns(db, kind))
      for (const auto& [text, left] : affected(db, kind, column, phrases))
        purged.texts[std::string(kind.one)] +=
            db.run(fmt::format("UPDATE OR REPLACE {0} SET \"{1}\" = :left WHERE \"{1}\" = :text",
                               kind.table, column),
                   {{":left", left}, {":text", text}});
  if (const int names = forget_other_names(db, phrases); names > 0)
    purged.texts["former name"] += names;
  purged.operations =
      operations_with(db, [&](const RowChange& row) { return has_any(row, phrases); });
  forget(db, running, purged.operations);
  clean_summaries(db, phrases);
  return purged;
}

namespace {

constexpr std::string_view forget_person_sql = R"sql(
  UPDATE person
  SET handle = :handle,
      name = 'somebody who left',
      preferred_name = NULL,
      email = NULL,
      staff_id = NULL,
      teaching_since = NULL,
      evaluator = NULL
  WHERE id = :id
)sql";

constexpr std::string_view tables_of_person[] = {"person_source", "imported_value", "leave",
                                                 "free_time",     "former_name",    "working_days"};

}  // namespace

bool is_purged(const Person& person) { return person.handle == fmt::format("gone-{}", person.id); }

Purged purge_person(Db& db, Operation& running, const Person& person) {
  if (is_purged(person)) return {};
  db.overwrite_deleted();
  running.forget();
  Purged own;
  // A first name alone is other people's too, and so is a handle that is one.
  std::vector<std::string> phrases = {person.name};
  std::vector<std::string> handles = {person.handle};
  if (person.email) phrases.push_back(*person.email);
  for (const FormerName& each : former_names(db, person.id)) {
    if (each.kind == "name" || each.kind == "email") phrases.push_back(each.value);
    if (each.kind == "handle") handles.push_back(each.value);
  }
  for (const std::string& handle : handles)
    if (handle.find_first_of("._-0123456789") != std::string::npos) phrases.push_back(handle);
  const std::string id = std::to_string(person.id);
  own.operations = operations_with(db, [&](const RowChange& row) {
    const bool theirs =
        std::ranges::find(tables_of_person, row.table) != std::end(tables_of_person);
    return (row.table == "person" && row.key == id) ||
           (theirs && std::ranges::any_of(row.fields, [&](const FieldChange& field) {
              return field.column == "person" && (field.before == id || field.after == id);
            }));
  });
  forget(db, running, own.operations);
  for (const Pairing& each : pairings(db, {.person = person.id})) destroy_pair_words(db, each.id);
  for (const std::string_view table : tables_of_person)
    own.texts[std::string(kind_of_table(table)->one)] +=
        db.run(fmt::format("DELETE FROM {} WHERE person = :id", table), {{":id", person.id}});
  db.run(forget_person_sql, {{":handle", fmt::format("gone-{}", person.id)}, {":id", person.id}});
  own.texts["person"] = 1;
  clean_summaries(db, handles);
  Purged texts = purge_phrases(db, running, phrases);
  for (const auto& [kind, count] : texts.texts) own.texts[kind] += count;
  std::erase_if(own.texts, [](const auto& each) { return each.second == 0; });
  own.operations.insert(own.operations.end(), texts.operations.begin(), texts.operations.end());
  own.phrases = std::move(texts.phrases);
  return own;
}

namespace {

constexpr std::string_view old_meetings = "(SELECT id FROM meeting WHERE held_on < :before)";

/// What is taken of an old meeting; what counts in figures (that there was a connection, that
/// something was noticed) stays as a sign.
constexpr std::pair<std::string_view, std::string_view> notes_sql[] = {
    {"text of a meeting", "UPDATE meeting_text SET text = '' WHERE text <> '' AND meeting IN {}"},
    {"fact of a text",
     "DELETE FROM said WHERE text IN (SELECT id FROM meeting_text WHERE meeting IN {})"},
    {"answer", "UPDATE meeting_answer SET answer = '…' WHERE answer <> '…' AND meeting IN {}"},
    {"meeting", "UPDATE meeting SET connection = '…' WHERE connection <> '…' AND id IN {}"},
    {"meeting", "UPDATE meeting SET noticed = '…' WHERE noticed <> '…' AND id IN {}"},
    {"question", "UPDATE question SET quote = NULL WHERE quote IS NOT NULL AND meeting IN {}"},
    {"question", "DELETE FROM question WHERE dismissed_on IS NOT NULL AND meeting IN {}"},
};

}  // namespace

Purged purge_notes(Db& db, Operation& running, Date before) {
  db.overwrite_deleted();
  running.forget();
  Purged purged;
  for (const auto& [what, sql] : notes_sql) {
    const int count = db.run(fmt::format(fmt::runtime(sql), old_meetings), {{":before", before}});
    if (count > 0) purged.texts[std::string(what)] += count;
  }
  std::set<std::string> old;
  Statement rows =
      db.query("SELECT id FROM meeting WHERE held_on < :before", {{":before", before}});
  while (rows.step()) old.insert(rows.text(0));
  const auto is_old = [&](const std::optional<std::string>& id) { return id && old.contains(*id); };
  purged.operations = operations_with(db, [&](const RowChange& row) {
    if (row.table == "meeting" && is_old(row.key))
      return std::ranges::any_of(row.fields, [](const FieldChange& field) {
        return (field.column == "connection" || field.column == "noticed") &&
               (field.before || field.after);
      });
    if (row.table != "meeting_answer" && row.table != "question") return false;
    return std::ranges::any_of(row.fields, [&](const FieldChange& field) {
      return field.column == "meeting" && (is_old(field.before) || is_old(field.after));
    });
  });
  forget(db, running, purged.operations);
  return purged;
}

}  // namespace collab
