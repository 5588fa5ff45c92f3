// Reads a filled-in meeting document: what is clear becomes values with their place, what is not
// becomes a question, the rest is kept as notes; no line is dropped. Nothing here touches the
// workspace: document/record/record.h merges a Reading into it. Minutes that others wrote get their
// own reader.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/time/date.h"
#include "document/people/people.h"
#include "document/sheet/template.h"
#include "document/text/spot.h"
#include "document/words/own_words.h"
#include "model/meeting/action.h"
#include "model/meeting/celebration.h"
#include "model/meeting/decision.h"
#include "model/meeting/disagreement.h"
#include "model/meeting/hand_off.h"
#include "model/meeting/meeting.h"
#include "model/meeting/practice.h"

namespace collab {

/// What a block says of which meeting it is. At least one of number and date is there, or the
/// file's name gives them.
struct Identity {
  std::string school;  ///< "MGE" of MGE-M312; empty without a number
  std::optional<Id> number;
  std::string title;                ///< the title without its day: the team's name, and more
  std::optional<Date> date;         ///< of the title or the head, else of the file's name
  std::optional<Date> file_date{};  ///< of the file's name, where it is another one
  std::string day_words{};          ///< a title's day without its year: "Monday, Nov 16"
  std::string doubt{};              ///< why the title's day cannot be right
  bool of_week = false;             ///< the day begins the week in which it was
  bool beside_told = false;         ///< another of the file's meetings was on the day of --date
  bool in_title = false;            ///< the day is the title's, not one found in the head
  int part = 1;                     ///< which of the file's meetings of this day, and
  int parts = 1;                    ///< of how many
  std::string file_stem;            ///< "grade-3_2026-11-23"
  Spot at;
};

/// What somebody answered to a question of the meeting's documents.
struct Answered {
  std::string question;
  std::string about;   ///< the name, the line or the key that it is about
  std::string answer;  ///< a word: "PERSON", "guest", "action" ...
  std::optional<Id> person;
};

/// A question that a document leaves, and what would answer it.
struct Asked : Problem {
  std::string takes = {};  ///< see Doubt
  std::string about = {};
  bool of_attendance = false;  ///< it leaves open who was there
  bool likely = false;         ///< it is about something that the document means to record
};

/// To whom something may be passed on, by a name that documents use.
struct PassTo {
  std::string name;  ///< a team's name or slug, or a body outside the school
  std::optional<Id> team;
};

/// What the workspace knows of a block's meeting. `actions` and `decisions` are those a document of
/// the meeting may name: best all of the team.
struct KnownMeeting {
  Id number = 0;
  Id team_id = 0;
  std::string team;  ///< its name
  Date date{};
  std::optional<Minutes> start;
  std::vector<Id> members;   ///< the team's, for names
  std::vector<Id> expected;  ///< members without those on leave: whom "all" means
  bool by_headcount = false;
  std::optional<Date> next_on;  ///< the team's next meeting, for "by next meeting"
  std::vector<Action> actions;
  std::vector<Decision> decisions;
  std::vector<Disagreement> disagreements;  ///< of earlier meetings, open before this one
  std::vector<HandOff> arrived;             ///< handed on to the team by its day
  std::vector<PassTo> receivers;            ///< to whom the team may pass something on
  std::vector<std::string> guests;          ///< who is recorded as its guest already
  std::vector<std::string> topics;       ///< of its agenda: a bullet that says one of these is one
  OwnHeadings own_headings;              ///< the school's and the team's
  std::optional<std::string> agreement;  ///< the sentence that its sheet shows
  std::vector<Answered> answers;         ///< to questions of earlier readings
  SheetTemplate sheet;

  /// True for an action or decision of this very meeting.
  template <class T>
  bool raised_here(const T& record) const {
    return record.meeting == number;
  }
  /// The answer to a question about this name or line, or nullptr.
  const Answered* answer_about(std::string_view about) const;
};

/// Either the meeting, or why it cannot be told (a question for the person: "no meeting M312
/// here").
struct MeetingLookup {
  std::optional<KnownMeeting> meeting;
  std::string what;
  std::string hint;
};

/// What becomes of names in attendance that nobody on the roster has.
enum class Strangers { ask, guests, add };

struct ReadContext {
  std::string school_code;
  std::optional<DateOrder> order;  ///< how the school writes 12/1
  std::vector<Person> roster;
  Strangers strangers = Strangers::ask;
  Date today{};              ///< from which days without a year are told
  std::optional<Date> told;  ///< the day that --date says
  /// Finds a block's meeting by number, else by title and date, else by the file's name.
  std::function<MeetingLookup(const Identity&)> find;
};

struct ReadPerson {
  Id person = 0;
  Spot at;
};
/// What a line says of an action, new with id 0. What became of it stands in the action itself:
/// done, dropped and why; neither is "not yet" where the line tells at all.
struct ReadAction : At<Action> {
  bool tells_state = false;
  bool carried = false;  ///< it stood among the carried-over ones
};

/// What became of a line of the document.
enum class LineUse { prompt, understood, note, question, outside };
struct AccountedLine {
  int line = 0;
  LineUse use = LineUse::prompt;
  int first = 0;                ///< the line that it goes on with, or itself
  std::string section;          ///< the heading that it was seen under; its own for a heading
  std::optional<Field> begins;  ///< of a heading: what the lines below it are
  std::string text;             ///< as it stands in the file
};

/// One block of a document, understood. Without a `meeting` only identity, questions and lines are
/// filled in, the lines as standing outside.
struct Reading {
  Identity identity;
  std::optional<KnownMeeting> meeting;
  bool touched = false;                ///< false: nothing was filled in, so the meeting is not held
  std::optional<At<Text>> not_held;    ///< the line that says that there was no meeting
  std::vector<std::string> strangers;  ///< names in attendance that nobody on the roster has
  std::vector<At<Attendance>> attendance;
  std::vector<At<Text>> guests;
  std::vector<At<Headcount>> headcounts;
  std::optional<ReadPerson> facilitator;
  std::optional<ReadPerson> recorder;
  std::optional<At<Text>> place;
  std::optional<Minutes> start;
  std::optional<int> minutes;
  std::vector<At<AgendaItem>> topics;
  std::vector<int> focus;
  std::optional<At<Text>> connection;
  std::optional<At<Text>> evidence;
  std::optional<At<Text>> noticed;
  std::vector<At<Answer>> answers;
  std::vector<ReadAction> actions;      ///< carried-over and new ones
  std::vector<At<Decision>> decisions;  ///< new ones have no id
  std::vector<At<Decision>> results;    ///< of earlier decisions
  bool no_next_step = false;
  std::vector<At<Text>> disagreements;
  std::vector<At<Disagreement>> settled;  ///< those of earlier meetings, and how
  std::vector<At<Celebration>> celebrations;
  std::vector<At<HandOff>> passed;   ///< what the meeting passes on
  std::vector<At<Practice>> shared;  ///< what it has for other teams
  std::vector<At<HandOff>> heard;    ///< what was handed on to the team, with its answer
  std::vector<At<Text>> notes;       ///< lines kept as they stand
  std::vector<At<Answer>> shown;     ///< what the document only shows: "goal", "norms", "next" ...
  std::vector<Asked> questions;
  std::vector<Id> doubtful_actions;  ///< those that a question says a line may be
  std::vector<Id> doubtful_decisions;
  int table = 0;                     ///< the line of the table's head whose row the block is
  std::vector<AccountedLine> lines;  ///< every nonblank line of the block once, in order
};

/// Reads a document, one Reading a block, top first. Throws Error(input) where the bounds of
/// collab-documents(7) are exceeded. `file` is the name in questions and may tell team and date.
std::vector<Reading> read_document(std::string_view bytes, const std::string& file,
                                   const ReadContext& context);

/// One thing a reading says, by a key that is stable between two readings of a meeting's texts.
/// Keys: attendance/ID, guest/NAME, headcount/ROLE, facilitator, recorder, place, start, minutes,
/// topic/TEXT/{text,proposer,minutes,focus}, focus, connection, evidence, noticed, answer/PROMPT,
/// action/A142/{text,owners,due,state,reason}, action/new:OWNERS:TEXT/{...},
/// decision/D58/{text,mode, consulted,look_again,result}, decision/new:TEXT/{...}, no_next_step,
/// disagreement/TEXT, settled/ID, celebration/TEXT, celebration/TEXT/may_share,
/// passed/TEXT/{to,carrier}, heard/ID, shared/TEXT, note/TEXT,
/// shown/NAME. People are numbers, days ISO, TEXT in keys is folded.
struct Said {
  std::string key;
  std::string value;
  Spot at;
};
std::vector<Said> said_in(const Reading& reading);

}  // namespace collab
