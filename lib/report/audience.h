// Who a report is for, and what of people's names it may say to them.
#pragma once
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/name_or_word.h"
#include "store/db.h"

namespace collab {

/// A team about itself; who coordinates; the principal; who looks at many schools.
enum class Audience { team, lead, principal, district };

/// By the words of --for, and back.
std::optional<Audience> audience_named(std::string_view word);
std::span<const std::string_view> audience_words();

/// Names of people, and texts that may hold some, as an audience may see them: a team and a lead
/// see names, a principal and a district see "a colleague".
class Names {
 public:
  Names(Db& db, Audience audience);
  bool shown() const { return shown_; }
  /// The name somebody goes by.
  std::string of(Id person) const;
  /// A text by people, with every name and handle of the roster taken out where names are not
  /// shown: whole words in any spelling (accents, apostrophes, case, a possessive s). A name that
  /// is a word too is one where it stands as such (name_or_word.h); "May 28" stays a date. Guests
  /// of seats and meetings are known by their whole names, as they were noted.
  std::string in(std::string_view text) const;

 private:
  bool is_name(std::string_view word) const;
  NamePlace place_of(std::string_view word, std::string_view text, std::size_t at,
                     std::string_view out) const;
  std::string without_words(std::string_view text) const;
  std::size_t guest_at(std::string_view text, std::size_t at) const;
  void add_name(const std::string& name);
  void add_guest(const std::string& name);

  bool shown_;
  std::unordered_map<Id, std::string> names_;
  std::set<std::string, std::less<>> keys_;     ///< of the words of names, see key_of()
  std::set<std::string, std::less<>> scripts_;  ///< names in scripts without blanks between words
  std::set<std::vector<std::string>> guests_;   ///< keys of the words of a guest's whole name
  std::set<std::string, std::less<>> handles_;  ///< and the local parts of emails, folded
};

}  // namespace collab
