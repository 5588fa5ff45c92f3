// Reads the lines of actions, carried over and new, and tells which known ones they are.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "document/read/collector.h"
#include "document/words/owners.h"
#include "document/words/reference_words.h"
#include "document/words/state_words.h"

namespace collab {

class ActionReader {
 public:
  ActionReader(ReadingCollector& collector, const KnownMeeting& meeting, const People& people,
               const DayView& view);

  /// Notes that a line names this action, so that no other line is taken for it.
  void claim(Id action) { claimed_.insert(action); }
  /// A line among the carried-over actions. False where it says nothing of an action.
  bool carried(const Entry& entry);
  /// A line below a carried-over action that says only its state. False where it does not.
  bool state_below(const Entry& entry);
  /// A line among the next steps.
  void next_step(const Entry& entry);
  /// A task whose owners a label names: "... ACTION: Ana", "Action for Ana: ...".
  void assigned(const Entry& entry, const Part& text, const Part& owners);
  /// A task at whose end an arrow points at people. False where none does.
  bool pointed(const Entry& entry);
  /// A line that names the owners of the lines below it. False where it says something else.
  bool owners_above(const Entry& entry);
  /// A line that goes on with the one above it: the day of its action, or a task of the owners
  /// named there. False where it does not.
  bool goes_on(const Entry& entry);
  /// A row of a table of next steps, or of carried-over actions.
  void row(const Entry& entry, bool among_carried);

 private:
  struct Columns {
    int owner = -1, text = -1, due = -1, state = -1, number = -1;
  };
  const Action* known(Id id) const;
  const std::string& phrase(const Action& action) const;
  bool with_number(const Entry& entry, const NumberFound& number, bool among_carried);
  void read_head(const Entry& entry, const Action& known, Part head, ReadAction& action,
                 Part& tail);
  void read_changed(const Entry& entry, Part head, ReadAction& action, Part& tail);
  std::optional<NumberFound> chosen(const Entry& entry,
                                    const std::vector<NumberFound>& numbers) const;
  void one_step(const Entry& entry);
  void check_due(const Entry& entry, ReadAction& action);
  void revived(const Entry& entry, const NumberFound& number);
  bool unnumbered_carried(const Entry& entry);
  void read_state(const Entry& entry, const Part& tail, ReadAction& action);
  void add(const Entry& entry, ReadAction action);
  void add_task(const Entry& entry, TaskSaid task, bool among_carried);
  std::vector<Id> told_owner(std::string_view line) const;
  const Action* same(const TaskSaid& task, bool raised_here) const;
  const Action* alike(const TaskSaid& task, bool raised_here) const;
  const Action* earlier(const TaskSaid& task) const;
  void listed_again(const Entry& entry, const Action& action, const std::optional<Date>& due);
  void read_columns(const Entry& entry);
  Part cell(const Entry& entry, int column) const;
  void read_due(const Part& when, TaskSaid& task) const;
  void take_number(const NumberFound& number, ReadAction& action) const;

  ReadingCollector& collector_;
  const KnownMeeting& meeting_;
  const People& people_;
  DayView view_;
  std::set<Id> claimed_;
  mutable std::map<Id, std::string> phrases_;  ///< of known actions, as they were needed
  std::optional<Columns> columns_;             ///< of the table that is being read
  bool headed_ = false;
  /// Whose tasks the lines below a line of this depth are.
  struct OwnersAbove {
    std::vector<Id> people;
    int depth = 0;
  };
  std::optional<OwnersAbove> above_;
  struct NewOne {
    std::size_t action = 0;
    int depth = 0;
  };
  std::optional<NewOne> newest_;     ///< of the next steps: a line below may say its day
  std::optional<std::size_t> last_;  ///< the carried-over action that a line below may speak of
};

}  // namespace collab
