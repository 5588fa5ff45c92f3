// Meetings: planned, held, cancelled; what stood on the agenda, who was there. Decisions and
// actions are in decision.h and action.h, texts in text.h; documents are written and read
// in lib/document. The record is meeting.cpp, the agenda agenda.cpp, who was there
// attendance.cpp, focus, answers and questions answers.cpp.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time/period.h"
#include "store/db.h"
#include "store/where.h"

namespace collab {

struct Meeting {
  Id id = 0;
  Id team = 0;
  Date held_on{};
  std::optional<Date> occurrence_on;
  std::optional<Minutes> start_time;
  std::optional<int> minutes;
  std::optional<std::string> place;
  std::string state = "planned";
  std::optional<Date> cancelled_on;
  std::optional<std::string> reason;
  std::optional<Id> facilitator;
  std::optional<Id> recorder;
  std::optional<std::string> template_name;
  std::optional<std::int64_t> agenda_written_at;
  std::optional<std::string> connection;
  std::optional<std::string> evidence;
  std::optional<std::string> noticed;
  bool no_next_step = false;

  friend bool operator==(const Meeting&, const Meeting&) = default;
};

struct AgendaItem {
  Id id = 0;
  Id meeting = 0;
  int place = 0;
  std::string text;
  std::optional<Id> proposed_by;
  std::optional<int> minutes;
  std::optional<int> focus;
  std::optional<std::string> roles_needed;
  std::optional<std::string> evidence;

  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

struct Attendance {
  Id person = 0;
  std::string state;  ///< "present", "absent", "excused"
};

struct Headcount {
  std::string role;
  int people = 0;
};

/// A place in a document that could not be understood.
struct Question {
  Id id = 0;
  Id meeting = 0;
  std::string file;
  int line = 0;
  int column = 0;
  std::string text;
  std::optional<std::string> hint;
  int number = 0;                          ///< within its meeting; it keeps it while it is there
  std::optional<Date> dismissed_on = {};   ///< or answered
  std::optional<std::string> reason = {};  ///< why it was dismissed
  std::optional<std::string> takes = {};   ///< words that answer it: "PERSON guest"
  std::optional<std::string> about = {};   ///< what an answer is about: a name, a line, a key
  bool of_attendance = false;              ///< it leaves open who was there
  std::optional<std::string> quote = {};   ///< the document's line
  std::optional<std::string> answer = {};  ///< one of `takes`; PERSON is `person`
  std::optional<Id> person = {};
};

/// Which meetings: each condition only where it is set.
struct MeetingFilter {
  std::optional<Id> team = {};
  std::optional<Date> from = {};
  std::optional<Date> to = {};
  std::optional<std::string> state = {};
  std::optional<std::string> other_than = {};  ///< not in this state
};                                             // namespace collab

std::optional<Meeting> meeting_by_id(Db& db, Id id);
/// Why meetings planned for these days were cancelled, by id; only those with a reason.
std::unordered_map<Id, std::string> reasons_of_cancelled(const Db& db, Period days);
/// The filter as conditions on rows of `meeting`.
Where conditions(const MeetingFilter& filter);
/// Meetings by day, start and number.
std::vector<Meeting> meetings(Db& db, const MeetingFilter& filter);
/// Adds a meeting; with `meeting.id` set it gets that number (a number that was undone comes back).
Id add_meeting(Db& db, const Meeting& meeting);
/// Stores every field. Throws Error(refused) where a meeting with attendance would no longer be
/// held.
void store_meeting(Db& db, const Meeting& meeting);
/// Takes back a mistaken entry with its own agenda and attendance. Throws Error(refused) where
/// decisions, actions or the like refer to it.
void remove_meeting(Db& db, Id id);

/// "grade-3/2026-11-23", with ".2" for the second meeting of a team on a day.
std::string meeting_name(Db& db, const Meeting& meeting);
/// True where somebody filled something in: attendance, decision, action, answer.
bool has_record(Db& db, Id meeting);

/// An item of a held meeting's agenda: the team's, and who proposed it.
struct ProposedItem {
  Id team = 0;
  std::optional<Id> by;
};
/// The items of all meetings held in these days.
std::vector<ProposedItem> proposed_items(const Db& db, Period held);
/// A meeting's agenda in its order.
std::vector<AgendaItem> agenda_items(Db& db, Id meeting);
std::optional<AgendaItem> agenda_item_by_id(Db& db, Id id);
/// Adds an item; with place 0 it goes to the end.
Id add_agenda_item(Db& db, const AgendaItem& item);
void store_agenda_item(Db& db, const AgendaItem& item);
/// Throws Error(refused) where a decision was made on it.
void remove_agenda_item(Db& db, const AgendaItem& item);

/// Who was there and who was not, by handle.
std::vector<Attendance> attendance(Db& db, Id meeting);
/// Throws Error(refused) where the meeting is not held.
void set_attendance(Db& db, Id meeting, Id person, std::string_view state);
void clear_attendance(Db& db, Id meeting, Id person);
/// People from outside the roster, by name.
std::vector<std::string> guests(Db& db, Id meeting);
/// Makes these the guests; like attendance, only for a held meeting.
void set_guests(Db& db, Id meeting, const std::vector<std::string>& names);
/// People who were counted and not named, by role.
std::vector<Headcount> headcounts(Db& db, Id meeting);
/// Makes these the counts; like attendance, only for a held meeting.
void set_headcounts(Db& db, Id meeting, const std::vector<Headcount>& counts);
/// Held meetings of a span, the newest first, of which no person, guest or count is noted and no
/// question about attendance is open.
std::vector<Id> held_without_anybody(Db& db, const Period& span);
/// Which of the four questions a meeting worked on, ascending.
std::vector<int> meeting_focus(Db& db, Id meeting);
void set_meeting_focus(Db& db, Id meeting, const std::vector<int>& questions);

/// An answer to one of the template's own prompts.
struct Answer {
  std::string prompt;
  std::string answer;
};
/// By prompt.
std::vector<Answer> meeting_answers(Db& db, Id meeting);
/// Sets one answer, or takes it back where there is none.
void set_meeting_answer(Db& db, Id meeting, std::string_view prompt,
                        const std::optional<std::string>& answer);

/// The questions that are open, by meeting and place in the document.
std::vector<Question> open_questions(Db& db, std::optional<Id> meeting);
/// Those, and the ones that were dismissed.
std::vector<Question> all_questions(Db& db, std::optional<Id> meeting);
/// Makes these the meeting's open questions. One with the text of an open one is that one, with its
/// number, wherever it stands now; dismissed ones stay as they are.
void set_questions(Db& db, Id meeting, const std::vector<Question>& questions);
/// Closes a question without an answer.
void dismiss_question(Db& db, Id question, Date day, const std::optional<std::string>& reason);
/// Closes a question with the answer that stands in it.
void answer_question(Db& db, const Question& question, Date day);

}  // namespace collab
