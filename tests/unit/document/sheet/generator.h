// Meetings made up by a fixed sequence of numbers, for the property tests of documents.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "document/people/people.h"
#include "document/read/read.h"
#include "document/sheet/agenda.h"

namespace collab::test {

/// The same seed gives the same numbers on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  /// 0 to n - 1.
  int below(int n);
  /// True in `percent` of 100 cases.
  bool chance(int percent) { return below(100) < percent; }
  template <class T>
  const T& pick(const std::vector<T>& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
  }

 private:
  std::uint64_t state_;
};

/// A made-up meeting: what is written and what the workspace knows.
struct Case {
  std::vector<Person> roster;
  Agenda agenda;
  KnownMeeting meeting;
};

/// A meeting that is only planned, of any kind of team.
Case planned_case(Dice& dice, Id number);
/// Fills in everything that its document can hold.
void fill_agenda(Dice& dice, Case& c);
/// A text of one line with all that Markdown could trip over.
std::string random_text(Dice& dice);

/// The facts that a document of the agenda says, by key; without what it only shows.
std::map<std::string, std::string> expected_facts(const Case& c);
/// A reading's facts without what it only shows.
std::map<std::string, std::string> said_facts(const Reading& reading);
/// Both folded, for documents that went through a word processor.
std::map<std::string, std::string> folded_facts(const std::map<std::string, std::string>& facts);
/// What differs, one line a fact; empty where nothing does.
std::string difference(const std::map<std::string, std::string>& expected,
                       const std::map<std::string, std::string>& found);

/// A context that knows these cases by their numbers.
ReadContext context_of(const std::vector<Case>& cases);

}  // namespace collab::test
