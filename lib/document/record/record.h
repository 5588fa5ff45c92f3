// Takes a filled-in document into the workspace: each block one meeting, merged three ways with
// what earlier texts said and what was changed in between. Reading itself is document/read/read.h.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "document/record/find_meeting.h"
#include "document/sheet/load.h"
#include "document/sheet/write.h"
#include "store/journal.h"

namespace collab {

/// A document as it came in, and the operation that records it.
struct MeetingSheet {
  std::string file;  ///< as named on the command line; stands in questions
  std::string text;  ///< Markdown; a Word file is converted before
  std::int64_t now = 0;
  Date today{};
  DocumentHints hints;
  std::optional<std::string> digest = {};  ///< of the file that it came in
};

/// When something is recorded.
struct Moment {
  std::int64_t now = 0;
  Date today{};
};

/// What recording a block came to.
struct Recorded {
  enum class Outcome {
    recorded,  ///< something was taken in
    nothing_new,
    untouched,   ///< nothing was filled in: not held
    unknown,     ///< it could not be told which meeting this is
    left_alone,  ///< an older block of a running document whose meeting is not here
  };
  Outcome outcome = Outcome::unknown;
  Id meeting = 0;
  std::string
      headline;  ///< "Grade 3 PLC, 2026-11-23: 3 of 4 here (absent: Cy Ng)", or why nothing was
  std::vector<std::string> details;  ///< one line a change: "A142  done 2026-11-12"
  std::vector<std::string> warnings;
  std::vector<Asked> questions;
  std::vector<At<Text>> notes;  ///< lines that were kept as they stand
  int filled_in = 0;            ///< lines that somebody wrote, and
  int understood = 0;           ///< how many of them became records
  std::vector<LineId> ids;      ///< of what was raised here and its lines, for write_back()
};

/// Records every block of a document. The caller decides what becomes of it: with --strict it
/// throws when there are questions, with --dry-run it does not commit.
std::vector<Recorded> record_document(Workspace& workspace, Operation& operation,
                                      const MeetingSheet& document);

/// Records once more the text that was read last for a meeting, with what is known now: answers to
/// its questions, people, actions and decisions. Nothing where none was read, or another was
/// written since.
std::optional<Recorded> record_again(Workspace& workspace, Operation& operation, Id meeting,
                                     const Moment& moment);

/// Ends the questions whose cause is gone, by recording again what was read; a meeting where that
/// would raise a new question is left as it is. Gives what it came to for each meeting with an
/// ended question.
struct Ended {
  Recorded recorded;
  std::vector<Question> questions;  ///< those that are open no more
};
std::vector<Ended> end_questions(Workspace& workspace, Operation& operation, const Moment& moment);

/// Keeps the text that was written for a meeting, with what it says, as the base of later
/// comparisons.
void keep_written(Workspace& workspace, Operation& operation, const MeetingSheet& document,
                  Id meeting);

}  // namespace collab
