// See known.h. One query a table, however many rows the roster has.
#include "exchange/people/known.h"

#include <algorithm>

#include "base/text/text.h"
#include "model/people/former.h"
#include "model/people/roster.h"
#include "model/people/same_name.h"

namespace collab {
namespace {

template <class Map>
const Person* found_in(const Map& people, std::string_view key) {
  const auto found = people.find(key);
  return found == people.end() ? nullptr : found->second;
}

void add_once(std::vector<const Person*>& people, const Person& person) {
  if (std::ranges::find(people, &person) == people.end()) people.push_back(&person);
}

}  // namespace

KnownPeople::KnownPeople(Db& db, const std::optional<std::string>& system) : all_(people(db)) {
  const auto former = all_former_names(db);
  for (const Person& person : all_) {
    by_id_[person.id] = &person;
    by_handle_[person.handle] = &person;
    if (person.staff_id) by_staff_id_[*person.staff_id] = &person;
    if (person.email) by_email_[folded(*person.email)] = &person;
    std::vector<std::string> names;
    if (const auto found = former.find(person.id); found != former.end()) {
      for (const FormerName& each : found->second) {
        if (each.kind == "name")
          names.push_back(each.value);
        else
          add_once(by_former_[folded(each.value)], person);
      }
    }
    know_names(person, names);
  }
  if (!system) return;
  for (const auto& [id, person] : people_of_system(db, *system)) {
    by_source_[id] = by_id_.at(person);
    sources_of_[person].push_back(id);
  }
}

void KnownPeople::know_names(const Person& person, const std::vector<std::string>& former) {
  add_name(person, person.name);
  if (person.preferred_name) {
    add_name(person, *person.preferred_name);
    // "Bea" of "Beatrice Lopez" is "Bea Lopez" too.
    const auto last = person.name.rfind(' ');
    if (last != std::string::npos && person.name.find(',') == std::string::npos)
      add_name(person, *person.preferred_name + person.name.substr(last));
  }
  for (const std::string& name : former) add_name(person, name);
}

void KnownPeople::add_name(const Person& person, const std::string& name) {
  const std::string key = name_key(name);
  if (key.empty()) return;
  add_once(by_name_[key], person);
  keys_of_[person.id].push_back(key);
  for (const std::string_view word : split(key, ' '))
    if (word.size() > 1) add_once(by_word_[std::string(word)], person);
}

const Person* KnownPeople::by_id(Id id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

const Person* KnownPeople::by_staff_id(std::string_view staff_id) const {
  return found_in(by_staff_id_, staff_id);
}

const Person* KnownPeople::by_source(std::string_view source_id) const {
  return found_in(by_source_, source_id);
}

const Person* KnownPeople::by_email(std::string_view email) const {
  return found_in(by_email_, folded(email));
}

const Person* KnownPeople::by_handle(std::string_view handle) const {
  return found_in(by_handle_, handle);
}

const std::vector<const Person*>& KnownPeople::by_name(std::string_view key) const {
  static const std::vector<const Person*> nobody;
  const auto found = by_name_.find(key);
  return found == by_name_.end() ? nobody : found->second;
}

std::vector<const Person*> KnownPeople::once_called(std::string_view value) const {
  const auto found = by_former_.find(folded(value));
  return found == by_former_.end() ? std::vector<const Person*>() : found->second;
}

std::vector<const Person*> KnownPeople::with_a_word_of(std::string_view key) const {
  std::vector<const Person*> all;
  for (const std::string_view word : split(key, ' ')) {
    const auto found = by_word_.find(word);
    if (found == by_word_.end()) continue;
    for (const Person* person : found->second) add_once(all, *person);
  }
  return all;
}

std::vector<std::string> KnownPeople::source_ids_of(Id person) const {
  const auto found = sources_of_.find(person);
  return found == sources_of_.end() ? std::vector<std::string>() : found->second;
}

const std::vector<std::string>& KnownPeople::keys_of(Id person) const {
  static const std::vector<std::string> none;
  const auto found = keys_of_.find(person);
  return found == keys_of_.end() ? none : found->second;
}

bool KnownPeople::fits(std::string_view key, const Person& person) const {
  return std::ranges::any_of(keys_of(person.id), [&](const std::string& own) {
    return own == key || near_names(own, key);
  });
}

bool KnownPeople::shares_a_name(std::string_view key, const Person& person) const {
  return std::ranges::any_of(keys_of(person.id),
                             [&](const std::string& own) { return share_a_name(own, key); });
}

bool KnownPeople::shares_first_name(std::string_view key, const Person& person) const {
  const std::string_view first = key.substr(0, key.find(' '));
  return std::ranges::any_of(keys_of(person.id), [&](std::string_view own) {
    return own.substr(0, own.find(' ')) == first;
  });
}

}  // namespace collab
