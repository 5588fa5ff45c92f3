// Words of the command line to records: people, teams and whatever has a letter and a number.
// Meetings, which have three ways of being named, are in reference_meeting.cpp.
#include "model/records/reference.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/text.h"
#include "model/people/former.h"
#include "model/people/same_name.h"
#include "model/records/kinds.h"
#include "model/records/reference_number.h"
#include "model/records/reference_partner.h"

namespace collab {
namespace {

constexpr const char* person_by_staff_id = R"sql(
SELECT id
FROM person
WHERE staff_id = :value
ORDER BY id)sql";

constexpr const char* person_by_source = R"sql(
SELECT person
FROM person_source
WHERE system = :system
  AND source_id = :value)sql";

constexpr const char* person_by_email = R"sql(
SELECT id
FROM person
WHERE lower(email) = lower(:value)
ORDER BY id)sql";

std::vector<Person> people_in(Db& db, Statement rows) {
  std::vector<Person> found;
  while (rows.step()) {
    if (auto person = person_by_id(db, rows.integer(0))) found.push_back(*std::move(person));
  }
  return found;
}

std::vector<Person> people_with_name(Db& db, std::string_view name) {
  const std::string wanted = folded(trim(name));
  std::vector<Person> found;
  for (Person& person : people(db)) {
    if (folded(person.name) == wanted || folded(spoken_name(person)) == wanted) {
      found.push_back(std::move(person));
    }
  }
  return found;
}

/// By a name in another spelling, or what somebody was called before.
std::vector<Person> people_by_other_names(Db& db, std::string_view word) {
  std::vector<Person> found;
  for (const Id id : people_once_called(db, word)) found.push_back(*person_by_id(db, id));
  const std::string key = name_key(word);
  if (!found.empty() || key.find(' ') == std::string::npos) return found;
  const auto former = all_former_names(db);
  for (const Person& person : people(db)) {
    bool called = name_key(person.name) == key || name_key(spoken_name(person)) == key;
    if (const auto own = former.find(person.id); own != former.end())
      for (const FormerName& each : own->second)
        called = called || (each.kind == "name" && name_key(each.value) == key);
    if (called) found.push_back(person);
  }
  return found;
}

std::vector<Person> people_meant(Db& db, std::string_view word) {
  if (word.starts_with("id:")) {
    return people_in(db, db.query(person_by_staff_id, {{":value", word.substr(3)}}));
  }
  const std::size_t slash = word.find('/');
  if (word.starts_with("src:") && slash != std::string_view::npos) {
    return people_in(db, db.query(person_by_source, {{":system", word.substr(4, slash - 4)},
                                                     {":value", word.substr(slash + 1)}}));
  }
  if (auto person = person_by_handle(db, word)) return {*std::move(person)};
  if (auto person = person_by_handle(db, folded(word))) return {*std::move(person)};
  if (word.find('@') != std::string_view::npos) {
    auto found = people_in(db, db.query(person_by_email, {{":value", word}}));
    return found.empty() ? people_by_other_names(db, word) : found;
  }
  auto found = people_with_name(db, word);
  return found.empty() ? people_by_other_names(db, word) : found;
}

std::string person_hint(Db& db, std::string_view word) {
  std::vector<std::string> candidates;
  const bool by_name = word.find(' ') != std::string_view::npos;
  for (const Person& person : people(db))
    candidates.push_back(by_name ? person.name : person.handle);
  const std::string likely = did_you_mean(word, candidates);
  return likely.empty() ? "list everybody with: collab person list" : likely;
}

std::optional<Team> team_meant(Db& db, std::string_view word) {
  if (auto team = team_by_slug(db, word)) return team;
  return team_by_slug(db, folded(word));
}

constexpr const char* newest_number = R"sql(
SELECT seq
FROM sqlite_sequence
WHERE name = :table)sql";

}  // namespace

void refuse_number(Db& db, std::string_view word, char letter) {
  const RecordKind& kind = *kind_of_letter(letter);
  const auto id = number_of(word, letter);
  const std::string shown = visible(word);
  if (!id) {
    throw Error(
        Kind::not_found, fmt::format("'{}' is no {}", shown, kind.one),
        fmt::format("it is named by its number, as in {}1; see: collab {}", letter, kind.list));
  }
  const auto newest = db.integer(newest_number, {{":table", kind.table}});
  const bool existed = newest && *id > 0 && *id <= *newest;
  throw Error(Kind::not_found, fmt::format("there is no {} '{}'", kind.one, shown),
              existed ? "there was one, undone or removed since; see: collab log"
                      : fmt::format("see: collab {}", kind.list));
}

Person find_person(Db& db, std::string_view word) {
  std::vector<Person> found = people_meant(db, word);
  if (found.size() == 1) return std::move(found.front());
  if (found.empty()) {
    throw Error(Kind::not_found, fmt::format("nobody is called '{}'", visible(word)),
                person_hint(db, word));
  }
  std::vector<std::string> handles;
  for (const Person& person : found) handles.push_back(person.handle);
  throw Error(Kind::not_found, fmt::format("'{}' may be {} people", visible(word), found.size()),
              fmt::format("say which one: {}", join(handles, ", ")));
}

Team find_team(Db& db, std::string_view word) {
  if (auto team = team_meant(db, word)) return *std::move(team);
  std::vector<std::string> slugs;
  for (const Team& team : teams(db)) slugs.push_back(team.slug);
  const std::string likely = did_you_mean(word, slugs);
  throw Error(Kind::not_found, fmt::format("there is no team '{}'", visible(word)),
              likely.empty() ? "see: collab team list" : likely);
}

Action find_action(Db& db, std::string_view word) {
  return find_numbered(db, word, 'A', action_by_id);
}

Decision find_decision(Db& db, std::string_view word) {
  return find_numbered(db, word, 'D', decision_by_id);
}

Goal find_goal(Db& db, std::string_view word) { return find_numbered(db, word, 'G', goal_by_id); }

Norm find_norm(Db& db, std::string_view word) { return find_numbered(db, word, 'N', norm_by_id); }

Pairing find_pairing(Db& db, std::string_view word) {
  return find_numbered(db, word, 'P', pairing_by_id);
}

Series find_series(Db& db, std::string_view word) {
  return find_numbered(db, word, 'S', series_by_id);
}

LessonStudy find_lesson_study(Db& db, std::string_view word) {
  return find_numbered(db, word, 'L', lesson_study_by_id);
}

namespace {

/// The record that a letter and a number name, in words, or nothing.
std::optional<Resolved> number_resolved(Db& db, std::string_view word) {
  const RecordKind* kind = word.empty() ? nullptr : kind_of_letter(word[0]);
  const auto id = kind ? number_of(word, kind->letter) : std::nullopt;
  if (!id) return {};
  auto what = db.text(fmt::format("SELECT {} FROM {} WHERE id = :id", kind->what, kind->table),
                      {{":id", *id}});
  if (!what) return {};
  if (kind->table == "lesson_study") what = lesson_study_words(lesson_study_by_id(db, *id).value());
  return Resolved{std::string(kind->one), reference(kind->letter, *id), *std::move(what)};
}

}  // namespace

std::vector<Resolved> resolve(Db& db, std::string_view word, Date today) {
  std::vector<Resolved> found;
  for (const Person& person : people_meant(db, word)) {
    found.push_back({"person", person.handle, person.name});
  }
  if (const auto team = team_meant(db, word)) found.push_back({"team", team->slug, team->name});
  if (const auto partner = partner_meant(db, word))
    found.push_back({"partner", partner->slug, partner->name});
  if (const auto meeting = meeting_meant(db, word, today)) {
    found.push_back({"meeting", reference('M', meeting->id), meeting_name(db, *meeting)});
  } else if (auto record = number_resolved(db, word)) {
    found.push_back(*std::move(record));
  }
  return found;
}

void check_number(Db& db, std::string_view word) {
  const RecordKind* kind = word.empty() ? nullptr : kind_of_letter(word[0]);
  if (kind && number_of(word, kind->letter) && !number_resolved(db, word))
    refuse_number(db, word, kind->letter);
}

Id record_number(Db& db, const RecordKind& kind, std::string_view reference) {
  if (kind.letter) return number_of(reference, kind.letter).value();
  return db
      .integer(fmt::format("SELECT id FROM {} WHERE {} = :word", kind.table, kind.named_by),
               {{":word", reference}})
      .value();
}

std::string resolve_hint(Db& db, std::string_view word) {
  std::vector<std::string> candidates;
  for (const Team& team : teams(db)) candidates.push_back(team.slug);
  for (const Partner& partner : partners(db)) candidates.push_back(partner.slug);
  for (const Person& person : people(db)) {
    candidates.push_back(person.handle);
    candidates.push_back(person.name);
  }
  const std::string likely = did_you_mean(word, candidates);
  return likely.empty() ? "a reference is a handle, a slug, or a number as in M1, A1, D1" : likely;
}

}  // namespace collab
