// The parts of recording one block; record.cpp puts them together. For lib/document only.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/record/merge.h"
#include "document/record/record.h"
#include "model/meeting/meeting.h"

namespace collab {

/// One block on its way into the workspace.
struct Recording {
  Workspace& workspace;
  Reading& reading;
  People people;
  Meeting meeting;
  Merge merge;
  Recorded result;
  bool held_before = false;  ///< the meeting was held before this text came

  Db& db() const { return workspace.db; }
  /// Notes a change for the person who records: "A142  done 2026-11-12".
  void detail(std::string_view reference, std::string_view words);
};

/// Attendance, guests and headcounts.
void record_presence(Recording& recording);
/// Time, place, facilitator, recorder, agenda items.
void record_plan(Recording& recording);
/// Focus, evidence, what was noticed, answers, celebrations, disagreements.
void record_talk(Recording& recording);
/// Decisions of this meeting and results of earlier ones; new ones get their numbers in the
/// reading.
void record_decisions(Recording& recording);
/// Actions carried over and new; new ones get their numbers in the reading.
void record_actions(Recording& recording);

/// True where the meeting was held, and this text says so little of what the last one said of it
/// that it may be another one's.
bool tells_of_another(const Recording& recording);

/// Adds the whole names of strangers to the school's people; gives a line for each. Names that are
/// close to somebody's are left to be asked about.
std::vector<std::string> add_strangers(Db& db, const std::vector<Reading>& readings);

/// "3 of 4 here (absent: Cy Ng); focus 2 and 3, with evidence"
std::string meeting_in_words(const Recording& recording);

/// True where a number was given out before, so that a document may bring it back.
bool was_given_out(Db& db, std::string_view table, Id number);

}  // namespace collab
