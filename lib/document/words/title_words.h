// The title of a document: whose meeting, on which day, whatever of "minutes", "meeting notes" or
// "agenda" stands beside it. The words are those of share/words/meetings.toml.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "document/days/day_said.h"

namespace collab {

/// What a title says.
struct TitleWords {
  std::string team;         ///< the title without its day
  std::optional<Date> day;  ///< nothing where it has no year
  std::string day_words;    ///< the day as it stands: "Monday, Nov 16"
  std::string doubt;        ///< "'Tuesday, Nov 17, 2026' is a Monday"
  bool day_first = false;   ///< "Nov 16, 2026, Math"
};
/// "Grade 3 PLC, Monday, November 23, 2026", "Math | Nov 16, 2026", "Nov 16, 2026, Math", "Math
/// Minutes 11/16/26, 3:10 pm": a text that begins or ends with a day. Nothing for other texts.
std::optional<TitleWords> title_words(std::string_view text, std::optional<DateOrder> order);

/// What is left of a title or a team's name when the words that stand beside names are taken out,
/// folded: "math" of "Minutes of the Math PLC meeting". Words of `school` count as beside it too.
std::string bare_team(std::string_view title, std::string_view school);

/// "Team: Math", "| Group | Math |": the team that a line of a head names.
std::optional<std::string> team_labelled(std::string_view text);

/// True for the label of a mail's head under which it was sent: "Sent", "Envoyé".
bool tells_when_sent(std::string_view label);
/// True for the line of a mail's head that says from whom it is.
bool tells_sender(std::string_view line);
/// True for a label of another day than the meeting's: "Last edited".
bool labels_another_day(std::string_view label);
/// True for a sentence about having met: "We met", "Nous étions".
bool tells_of_meeting(std::string_view sentence);

/// What somebody does at a meeting: leads it, writes it down, or something else ("Timekeeper").
enum class Office { leads, records, serves };
/// The office that a label names; nothing for other words.
std::optional<Office> office_named(std::string_view label);

/// True for what labels a line of a document's head: "Date", "Meeting", "Group".
bool is_head_label(std::string_view text);

/// True where a line says that there was no meeting, or that nobody wrote it up: "No quorum, no
/// minutes.", "Notes forthcoming"; of a title its last part counts: "Math, Nov 16, 2026 -
/// CANCELLED".
bool says_not_held(std::string_view text);
bool title_says_not_held(std::string_view title);

}  // namespace collab
