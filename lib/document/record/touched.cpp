// Reads changed rows for what questions speak of; see touched.h.
#include "document/record/touched.h"

#include <algorithm>
#include <array>

#include "base/text/digits.h"
#include "base/text/fold.h"
#include "base/text/text.h"
#include "model/people/person.h"
#include "model/records/kinds.h"
#include "model/records/reference.h"

namespace collab {
namespace {

/// Tables whose rows a question of a document may be about.
constexpr std::array<std::string_view, 10> asked_about{
    "person",  "membership", "action",     "action_owner", "decision",
    "meeting", "attendance", "goal_point", "guest",        "agenda_item"};

/// The id in a row's key; of "12/34" the first.
std::optional<Id> first_of_key(const RowChange& row) {
  return number(std::string_view(row.key).substr(0, row.key.find('/')));
}

std::optional<Id> field(const RowChange& row, std::string_view column) {
  for (const FieldChange& each : row.fields) {
    const auto& value = each.after ? each.after : each.before;
    if (each.column == column && value) return number(*value);
  }
  return std::nullopt;
}

std::optional<Id> meeting_of(Db& db, std::string_view table, Id id) {
  if (table == "action")
    return db.integer("SELECT meeting FROM action WHERE id = :id", {{":id", id}});
  if (table == "decision")
    return db.integer("SELECT meeting FROM decision WHERE id = :id", {{":id", id}});
  return std::nullopt;
}

void add_words(std::string_view text, std::set<std::string, std::less<>>& words) {
  const std::string plain = only_words(text);
  for (const auto word : split(plain, ' '))
    if (!word.empty()) words.emplace(word);
}

}  // namespace

Touched::Touched(Db& db, const std::vector<RowChange>& changes) {
  for (const RowChange& each : changes) {
    if (std::ranges::find(asked_about, each.table) != asked_about.end()) add_row(db, each);
  }
}

/// The words of the name, of the address, and the initials.
void Touched::add_person(const Person& person) {
  std::string initials;
  for (const std::string& name : {person.name, person.preferred_name.value_or("")}) {
    add_words(name, words_);
    initials.clear();
    const std::string plain = only_words(name);
    for (const auto word : split(plain, ' ')) initials += word.substr(0, 1);
    if (!initials.empty()) words_.insert(initials);
  }
  add_words(person.handle, words_);
  add_words(person.email.value_or(""), words_);
}

void Touched::add_row(Db& db, const RowChange& row) {
  const auto id = first_of_key(row);
  const bool of_person = row.table == "person" || row.table == "membership";
  if (of_person) {
    const auto whom = row.table == "person" ? id : field(row, "person");
    const auto person = whom ? person_by_id(db, *whom) : std::nullopt;
    if (person) add_person(*person);
    for (const FieldChange& each : row.fields)
      if (row.table == "person" && each.before) add_words(*each.before, words_);
    return;
  }
  std::string_view table = row.table;
  if (table == "action_owner") table = "action";
  if (table == "goal_point") table = "goal";
  const RecordKind* kind = kind_of_table(table);
  if (id && kind != nullptr && kind->letter != 0)
    words_.insert(only_words(reference(kind->letter, *id)));
  const bool keyed = table == "meeting" || table == "attendance" || table == "guest";
  if (const auto meeting = keyed ? id : field(row, "meeting")) meetings_.insert(*meeting);
  if (const auto meeting = id ? meeting_of(db, table, *id) : std::nullopt)
    meetings_.insert(*meeting);
  for (const FieldChange& each : row.fields) {
    const auto& day = each.after ? each.after : each.before;
    if (each.column == "held_on" && day) days_.insert(*day);
  }
}

bool Touched::concerns(const Question& question) const {
  if (meetings_.contains(question.meeting)) return true;
  for (const std::string& text :
       {question.text, question.quote.value_or(""), question.about.value_or("")}) {
    const bool of_day = std::ranges::any_of(
        days_, [&](const std::string& day) { return text.find(day) != std::string::npos; });
    if (of_day) return true;
    const std::string plain = only_words(text);
    for (const auto word : split(plain, ' '))
      if (words_.contains(word)) return true;
  }
  return false;
}

}  // namespace collab
