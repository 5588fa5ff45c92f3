// The people of the workspace by everything that a roster may name them by.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/people/person.h"

namespace collab {

/// Everybody whom the workspace knows, also those who have left.
class KnownPeople {
 public:
  /// `system` is whose source ids are meant.
  KnownPeople(Db& db, const std::optional<std::string>& system);

  const Person* by_id(Id id) const;
  const Person* by_staff_id(std::string_view staff_id) const;
  const Person* by_source(std::string_view source_id) const;
  const Person* by_email(std::string_view email) const;
  const Person* by_handle(std::string_view handle) const;
  /// All with this name_key() of the name, the preferred with the last name, or a former name.
  const std::vector<const Person*>& by_name(std::string_view key) const;
  /// Those who had this mail address, handle or staff id once.
  std::vector<const Person*> once_called(std::string_view value) const;
  /// All with a word of this key in their names.
  std::vector<const Person*> with_a_word_of(std::string_view key) const;

  /// The ids of the system that a person has.
  std::vector<std::string> source_ids_of(Id person) const;
  /// The keys of all the person's names, the present one first.
  const std::vector<std::string>& keys_of(Id person) const;
  /// True where a key may be the person's: a name of theirs in any spelling, or much alike.
  bool fits(std::string_view key, const Person& person) const;
  /// True where it has a word of one of their names.
  bool shares_a_name(std::string_view key, const Person& person) const;
  /// True where it begins as one of their names does.
  bool shares_first_name(std::string_view key, const Person& person) const;

 private:
  using ByText = std::map<std::string, const Person*, std::less<>>;
  using SeveralByText = std::map<std::string, std::vector<const Person*>, std::less<>>;
  void know_names(const Person& person, const std::vector<std::string>& former);
  void add_name(const Person& person, const std::string& name);

  std::vector<Person> all_;
  std::map<Id, const Person*> by_id_;
  ByText by_staff_id_;
  ByText by_source_;
  ByText by_email_;
  ByText by_handle_;
  SeveralByText by_name_;
  SeveralByText by_former_;
  SeveralByText by_word_;
  std::map<Id, std::vector<std::string>> sources_of_;
  std::map<Id, std::vector<std::string>> keys_of_;
};

}  // namespace collab
