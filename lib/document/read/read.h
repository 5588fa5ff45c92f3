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
#include "document/sheet/template.h"
#include "document/text/spot.h"
#include "document/words/people.h"

namespace collab {

/// What a block says of which meeting it is. At least one of number and date is there, or the
/// file's name gives them.
struct Identity {
  std::string school;  ///< "MGE" of MGE-M312; empty without a number
  std::optional<Id> number;
  std::string title;         ///< the title without its date: the team's name
  std::optional<Date> date;  ///< of the title, else of the file's name
  std::string file_stem;     ///< "grade-3_2026-11-23"
  Spot at;
};

/// An action that the workspace knows: an open one of the team, or one raised at this meeting.
struct KnownAction {
  Id id = 0;
  std::vector<Id> owners;
  std::string text;
  std::optional<Date> due;
  bool raised_here = false;
};

struct KnownDecision {
  Id id = 0;
  std::string text;
  bool raised_here = false;
};

/// A disagreement of an earlier meeting that was open before this one.
struct KnownDisagreement {
  Id id = 0;
  std::string text;
  std::optional<Id> meeting;  ///< where it was raised
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
  std::vector<KnownAction> actions;
  std::vector<KnownDecision> decisions;
  std::vector<KnownDisagreement> disagreements;
  std::vector<std::string> topics;       ///< of its agenda: a bullet that says one of these is one
  std::optional<std::string> agreement;  ///< the sentence that its sheet shows
  SheetTemplate sheet;
};

/// Either the meeting, or why it cannot be told (a question for the person: "no meeting M312
/// here").
struct MeetingLookup {
  std::optional<KnownMeeting> meeting;
  std::string what;
  std::string hint;
};

struct ReadContext {
  std::string school_code;
  std::optional<DateOrder> order;  ///< how the school writes 12/1
  std::vector<Person> roster;
  /// Finds a block's meeting by number, else by title and date, else by the file's name.
  std::function<MeetingLookup(const Identity&)> find;
};

struct ReadPresence {
  Id person = 0;
  std::string state;  ///< "present", "absent", "excused"
  Spot at;
};
struct ReadText {
  std::string text;
  Spot at;
};
struct ReadPerson {
  Id person = 0;
  Spot at;
};
struct ReadHeadcount {
  std::string role;
  int people = 0;
  Spot at;
};
struct ReadTopic {
  std::string text;
  std::optional<Id> proposer;
  std::optional<int> minutes;
  std::optional<int> focus;
  Spot at;
};
struct ReadAction {
  std::optional<Id> id;  ///< nothing: new
  std::vector<Id> owners;
  std::string text;
  std::optional<Date> due;
  std::optional<std::string> state;  ///< "done", "open", "dropped"; nothing: not said
  std::optional<Date> state_on;      ///< of done and dropped: as said, else the meeting's day
  std::optional<std::string> reason;
  bool carried = false;  ///< it stood among the carried-over ones
  Spot at;
};
struct ReadConsultation {
  std::string who;
  std::optional<Date> on;
};
struct ReadDecision {
  std::optional<Id> id;  ///< nothing: new
  std::string text;
  std::optional<std::string> mode;
  std::vector<ReadConsultation> consulted;
  std::optional<Date> look_again;
  Spot at;
};
struct ReadResult {
  Id decision = 0;
  std::string text;
  Spot at;
};
/// How a disagreement of an earlier meeting was settled.
struct ReadSettled {
  Id disagreement = 0;
  std::string how;
  Spot at;
};
struct ReadAnswer {
  std::string prompt;
  std::string answer;
  Spot at;
};
struct ReadCelebration {
  std::string text;
  bool may_share = false;
  Spot at;
};
/// A line kept as it stands. `text` is its plain text, `raw` the line of the file.
struct ReadNote {
  std::string text;
  std::string raw;
  Spot at;
};

/// What became of a line of the document.
enum class LineUse { prompt, understood, note, question, outside };
struct AccountedLine {
  int line = 0;
  LineUse use = LineUse::prompt;
};

/// One block of a document, understood. Without a `meeting` only identity and questions are filled
/// in.
struct Reading {
  Identity identity;
  std::optional<KnownMeeting> meeting;
  bool touched = false;  ///< false: nothing was filled in, so the meeting is not held
  std::vector<ReadPresence> attendance;
  std::vector<ReadText> guests;
  std::vector<ReadHeadcount> headcounts;
  std::optional<ReadPerson> facilitator;
  std::optional<ReadPerson> recorder;
  std::optional<ReadText> place;
  std::optional<Minutes> start;
  std::optional<int> minutes;
  std::vector<ReadTopic> topics;
  std::vector<int> focus;
  std::optional<ReadText> connection;
  std::optional<ReadText> evidence;
  std::optional<ReadText> noticed;
  std::vector<ReadAnswer> answers;
  std::vector<ReadAction> actions;  ///< carried-over and new ones
  std::vector<ReadDecision> decisions;
  std::vector<ReadResult> results;
  bool no_next_step = false;
  std::vector<ReadText> disagreements;
  std::vector<ReadSettled> settled;
  std::vector<ReadCelebration> celebrations;
  std::vector<ReadNote> notes;
  std::vector<ReadAnswer> shown;  ///< what the document only shows: "goal", "norms", "next" ...
  std::vector<Problem> questions;
  std::vector<Id> doubtful_actions;  ///< those that a question says a line may be
  std::vector<Id> doubtful_decisions;
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
/// disagreement/TEXT, settled/ID, celebration/TEXT, celebration/TEXT/may_share, note/TEXT,
/// shown/NAME. People are numbers, days ISO, TEXT in keys is folded.
struct Said {
  std::string key;
  std::string value;
  Spot at;
};
std::vector<Said> said_in(const Reading& reading);

}  // namespace collab
