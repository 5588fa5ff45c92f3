// The parts of recording one block; record.cpp puts them together. For lib/document only.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/record/merge.h"
#include "document/record/record.h"
#include "model/meeting/meeting.h"
#include "model/meeting/text.h"

namespace collab {

/// One block on its way into the workspace.
struct Recording {
  Workspace& workspace;
  Reading& reading;
  People people;
  Meeting meeting;
  Merge merge;
  Recorded result;
  bool planned = false;      ///< it was no more than a plan, and no text says so far what is in it
  bool held_before = false;  ///< the meeting was held before this text came

  Db& db() const { return workspace.db; }
  /// Notes a change for the person who records: "A142  done 2026-11-12".
  void detail(std::string_view reference, std::string_view words);
};

/// Records a text that was kept of a meeting as its document. Nothing where it is not one block.
std::optional<Recorded> record_text_of(Workspace& workspace, Operation& operation,
                                       const MeetingSheet& document, const MeetingText& text);

/// Attendance, guests and headcounts.
void record_presence(Recording& recording);
/// Time, place, facilitator, recorder, agenda items.
void record_plan(Recording& recording);
/// Focus, evidence, what was noticed, answers, celebrations, disagreements.
void record_talk(Recording& recording);
/// What the meeting passes on to other teams, and what it answers to what they handed on.
void record_hand_offs(Recording& recording);
/// What the meeting has for other teams.
void record_practices(Recording& recording);
/// Decisions of this meeting and results of earlier ones; new ones get their numbers in the
/// reading.
void record_decisions(Recording& recording);
/// Actions carried over and new; new ones get their numbers in the reading.
void record_actions(Recording& recording);

/// Asks about what is recorded, or only shown, and may be wrong: people who have left,
/// children by name, a goal's figure and a next meeting that somebody changed.
void ask_about_shown(Recording& recording);
/// The answers that were given, by the text of their question.
Merge::Told told_questions(Db& db, Id meeting);
/// Keeps what reading and merging asked with the meeting.
void keep_questions(Recording& recording);
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
