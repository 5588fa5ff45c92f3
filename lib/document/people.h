// Finds the person a document means by a name: full name, preferred name, first name, handle, mail
// address, initials. The workspace's own references are in model/reference.h.
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/db.h"

namespace collab {

struct RosterPerson {
  Id id = 0;
  std::string handle;
  std::string name;
  std::optional<std::string> preferred;
  std::optional<std::string> email;
};

/// A name at the start of a text: whom it may mean, and how many bytes it took (0: no known name).
struct NameMatch {
  std::vector<Id> people;  ///< several: ambiguous
  std::size_t length = 0;
};

/// A roster seen from a team: names that are unique in the team win over the rest of the roster.
class People {
 public:
  People(std::span<const RosterPerson> roster, std::span<const Id> team);

  /// Whom a whole text names: nobody, one person, or several where it is ambiguous.
  std::vector<Id> find(std::string_view name) const;
  /// The longest known name at the start of the text that ends at a word's end.
  NameMatch match(std::string_view text) const;
  /// The name that a document uses for a person and that find() gives back as that person alone:
  /// the full (preferred) name; with the mail address or handle where two people share it.
  std::string full_name(Id person) const;
  /// The same, but only the first name where that is enough: for owners and proposers.
  std::string short_name(Id person) const;
  /// "did you mean K. Wong?", or nothing.
  std::string suggestion(std::string_view name) const;

 private:
  struct Tier {
    std::map<std::string, std::vector<Id>, std::less<>> names;
  };
  std::vector<RosterPerson> roster_;
  std::vector<Tier> tiers_;  ///< tried in order
  std::size_t longest_ = 0;  ///< bytes of the longest folded name
};

}  // namespace collab
