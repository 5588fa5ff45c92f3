// Every text that was written or read for a meeting, and what it said. These rows stand outside
// undo: a text counts only while the operation that stored it is in force.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/db.h"

namespace collab {

/// One thing said, by its key: "attendance/12" = "present". How keys are made is
/// document/record/said.h's.
using SaidByKey = std::map<std::string, std::string>;

struct MeetingText {
  Id meeting = 0;
  Id operation = 0;
  std::string direction;  ///< "written" or "read"
  std::string file;
  std::int64_t at = 0;
  std::string text;
  std::optional<std::string> digest = {};  ///< of the bytes of the file that was read
  int first_line = 1;                      ///< of its file
};

/// Stores a text with what it said.
void add_meeting_text(Db& db, const MeetingText& text, const SaidByKey& said);
/// The last text of a meeting whose operation is in force or still running, or nothing.
std::optional<MeetingText> latest_text(Db& db, Id meeting);
/// What the last text in force said; empty where there was none.
SaidByKey last_said(Db& db, Id meeting);
/// True where any text, in force or not, was ever written or read for that number: a document that
/// carries it may bring the number back.
bool number_was_used(Db& db, Id meeting);

/// The digest of a file of that name, or of an archive, as it was read last, in force or not.
/// Nothing where it never was, or where a meeting that it told of has open questions.
std::optional<std::string> settled_reading_of(Db& db, const std::string& file);
/// Notes that the file's bytes have become others since the operation read it: numbers were put in.
void note_digest(Db& db, Id operation, const std::string& file, const std::string& digest);

}  // namespace collab
