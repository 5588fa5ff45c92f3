// Reads the lines of decisions, and what came of earlier ones.
#pragma once
#include <optional>
#include <set>
#include <string>

#include "document/read/collector.h"
#include "document/words/reference_words.h"
#include "document/words/state_words.h"

namespace collab {

class DecisionReader {
 public:
  DecisionReader(ReadingCollector& collector, const KnownMeeting& meeting, const People& people,
                 const DayView& view);

  /// Notes that a line names this decision, so that no other line is taken for it.
  void claim(Id decision) { claimed_.insert(decision); }
  /// A decision's line.
  void decision(const Entry& entry);
  /// A row of a table of decisions: what, and in other cells how, or when to look again.
  void row(const Entry& entry);
  /// A line that only says how the decision above it was made, or when to look again. False where
  /// it says something else or there is none above.
  bool how_below(const Entry& entry);
  /// "TEXT: what came of it? (D57): RESULT". False where the line is no look back.
  bool look_back(const Entry& entry);
  /// "TEXT: how was it settled? (M311): HOW". False where the line is no such thing.
  bool settled(const Entry& entry);
  /// A line below a look back without a result yet: the result. False where there is none.
  bool result_below(const Entry& entry);

 private:
  const Decision* known(Id id) const;
  void read_columns(const Entry& entry);
  bool how_in_cell(const Entry& entry);
  std::optional<NumberFound> number_of_line(std::string_view text) const;
  const Decision* unnumbered(const Part& text) const;
  Part without_prompt(const Part& text) const;
  void take_leading_how(const Entry& entry, Part& text, Decision& read);
  void take_look_again(const Entry& entry, Part& text, Decision& read);
  void take_how(const Entry& entry, Part& text, Decision& read);
  bool asks_whether_known(const Entry& entry, const Part& text, Decision& read);
  bool take_bracketed(const Entry& entry, Part& text, Decision& read);
  bool is_vague(const HowSaid& how, const Part& tail) const;
  bool is_known_decider(const HowSaid& how) const;
  bool apply(const Entry& entry, const HowSaid& how, std::size_t at, Decision& read);
  void add_result(const Entry& entry, Id decision, const Part& text);
  const Disagreement* open_one(const Part& text, const std::optional<NumberFound>& meeting);
  const Decision* same(std::string_view text) const;

  ReadingCollector& collector_;
  const KnownMeeting& meeting_;
  const People& people_;
  DayView view_;
  std::set<Id> claimed_;
  std::set<Id> settled_;
  std::optional<Id> waiting_;  ///< a look back whose result may stand below
  std::optional<int> what_;    ///< the column of the table's head that says what was decided
  bool last_ = false;          ///< a decision stands above, which a line below may speak of
};

}  // namespace collab
