// One line of an observer: "10:15, Student A: counts on fingers". What it says, or why it is asked
// about before anything is kept.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/people/pseudonym.h"

namespace collab {

struct SeenLine {
  std::optional<std::string> at;       ///< "10:15", "12 min", as written
  std::optional<std::string> student;  ///< a pseudonym or a group
  std::string text;                    ///< empty where the line was only begun
  std::string fault;  ///< the word for a student may be a name, or the time is none: kept out
  std::string_view hint = pseudonym_hint;  ///< how to write it instead
  std::string warning;                     ///< recorded, but worth a second look
};

/// What stands at the start of a line that the sheet begins: "Time, Student A:".
inline constexpr std::string_view begun_time = "Time,";

/// A time before the student or behind them is read: "10:15, Student A: ...", "Student A: 10:15
/// ...".
SeenLine read_seen_line(std::string_view line);
/// The same for a table's row: time, student, what was seen.
SeenLine read_seen_row(std::string_view at, std::string_view student, std::string_view text);

}  // namespace collab
