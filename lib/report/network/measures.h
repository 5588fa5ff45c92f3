// Measures of a network as rows: a value for programs, words for readers, and why there is none.
// Inner header of lib/report/network.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "report/render/table.h"

namespace collab {

/// A list of measures, filled line by line.
class Measures {
 public:
  /// A number that tells nothing of a few people: of teams, ties, parts, everybody.
  void count(const char* name, const char* title, std::int64_t number);
  /// A number of people out of so many: one to four, or all but so few, are words.
  void people(const char* name, const char* title, std::int64_t number, std::int64_t whole);
  /// A value between 0 and 1, or a mean; missing with a reason.
  void value(const char* name, const char* title, std::optional<double> value,
             const std::string& why_not = "nothing to count");
  /// A share that reads as percent.
  void share(const char* name, const char* title, double part, double whole);
  /// What cannot be said, and why.
  void refuse(const char* name, const char* title, const std::string& why);
  /// What another report says in words.
  void words(const char* name, const char* title, const std::string& words);
  /// The measures of another list after these.
  void append(const Measures& others);

  /// The table of this name: measure, title, value, reading.
  Table table(const char* name, const char* title) const;
  /// Title and reading alone, for readers.
  Table for_readers() const;

 private:
  std::vector<std::vector<Cell>> rows_;
};

/// "needs 5 people, has 3".
std::string needs_words(int least, const char* what, std::int64_t has);
/// "1-4", "all but 1-4", or the number.
std::string hidden_count(std::int64_t number, std::int64_t whole);

}  // namespace collab
