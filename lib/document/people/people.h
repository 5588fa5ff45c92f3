// Finds the person a document means by a name: full name, preferred name, first or last name,
// handle, mail address, initials, with a title, without accents, apostrophes and dashes. The
// workspace's own references are in model/records/reference.h.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/people/person.h"

namespace collab {

/// Behind the name of an owner who has left: somebody else has to take it over.
inline constexpr std::string_view has_left_words = " (has left)";

/// A name at the start of a text: whom it may mean, and how many bytes it took (0: no known name).
struct NameMatch {
  std::vector<Id> people;  ///< several: ambiguous
  std::size_t length = 0;
};

/// A roster seen from a team: names that are unique in the team win over the rest of the roster.
class People {
 public:
  People(std::span<const Person> roster, std::span<const Id> team);

  /// From here on whoever a document names in full may be called by their first name in it, unless
  /// that is somebody's of the team. To be told every line before the first is read.
  void learn(std::string_view text);
  /// From here on the document calls a person so: the initials of its legend.
  void call(std::string_view name, Id person);
  bool in_team(Id person) const;
  /// Somebody said whom the document means by a name; this goes before all that is known of it.
  void tell(std::string_view name, Id person);
  /// Somebody said that the name is a guest's.
  void tell_guest(std::string_view name) { told_guests_.insert(loose(name)); }
  bool told_guest(std::string_view name) const { return told_guests_.contains(loose(name)); }
  /// "write Jen Fox or Jen Kowalski": names that tell these people apart.
  std::string told_apart_hint(const std::vector<Id>& people) const;
  /// Whom a whole text names: nobody, one person, or several where it is ambiguous.
  std::vector<Id> find(std::string_view name) const;
  /// The longest known name at the start of the text that ends at a word's end.
  NameMatch match(std::string_view text) const;
  /// The name that a document uses for a person and that find() gives back as that person alone:
  /// the full (preferred) name; with the mail address or handle where two people share it.
  std::string full_name(Id person) const;
  /// The same, but only the first name where that is enough: for owners and proposers.
  std::string short_name(Id person) const;
  /// The same of an owner, with has_left_words behind it where the person left before that day.
  std::string owner_name(Id person, Date day) const;
  /// "did you mean K. Wong?", or nothing.
  std::string suggestion(std::string_view name) const;

 private:
  using Names = std::map<std::string, std::vector<Id>, std::less<>>;
  static std::string loose(std::string_view name);
  void add_person(const Person& person);
  void add_turned(const Person& person);
  void add_outer(const Person& person, const std::vector<std::string>& words);
  void add_met(const Person& person);
  void add_parts(const Person& person, const std::vector<std::string>& words,
                 const std::string& straight);
  void add(std::size_t tier, std::string_view name, const Person& person);
  static const std::vector<Id>* in_tiers(const std::vector<Names>& all, std::string_view name);
  const std::vector<Id>* titled(std::string_view folded_name) const;
  using LookUp = std::vector<Id> (People::*)(std::string_view) const;
  std::vector<Id> look_up(std::string_view folded_name) const;
  std::vector<Id> look_up_met(std::string_view folded_name) const;
  std::vector<Id> find_by(std::string_view name, LookUp look) const;
  const Person* person(Id id) const;
  void know_start(std::string_view name);
  bool may_start(std::string_view folded_text) const;
  std::string told_apart(const Person& person, const std::string& name) const;

  std::vector<Person> roster_;
  std::vector<Id> team_;
  std::vector<Names> tiers_;        ///< folded names, tried in order
  std::vector<Names> loose_tiers_;  ///< the same without accents, apostrophes and dashes
  Names surnames_;                  ///< for "Ms. Ruiz"; of the team, then of everybody
  Names team_surnames_;
  std::multimap<std::string, Id, std::less<>> others_;  ///< by first name: those not of the team
  std::map<std::string, Id, std::less<>> told_;
  std::set<std::string, std::less<>> told_guests_;
  Names met_;  ///< what a document may call those of them whom it has named in full
  std::set<std::string, std::less<>> starts_;  ///< the first letters of all names and titles
  std::size_t longest_ = 0;                    ///< bytes of the longest name, folded or not
};

/// The people that a list of names means, in order; what is no known name stands as text.
struct NamedPart {
  std::vector<Id> people;    ///< several: ambiguous; none: unknown
  std::size_t begin = 0;     ///< bytes of the text
  std::size_t name_end = 0;  ///< where the name ends; "(excused)" may follow up to `end`
  std::size_t end = 0;
};

/// How many bytes a separator of names takes at a place: "," "&" "and" "und"; 0 where none stands.
std::size_t separator_of_names(std::string_view text, std::size_t at);

/// Splits "Ana, Ben and Cy Ng" at commas, semicolons, "and", "&", "+" and "/", taking known names
/// whole ("Ruiz, Ana").
std::vector<NamedPart> split_names(const People& people, std::string_view text);

/// Words that stand for something else than a person in a document, such as "all".
bool is_reserved_word(std::string_view folded_name);

}  // namespace collab
