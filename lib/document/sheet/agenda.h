// What a meeting document holds, blank or filled in: the one shape that write.cpp turns into
// Markdown. Who loads it from the workspace is document/record/record.h; reading gives a Reading
// (document/read/read.h).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/time/date.h"
#include "store/db.h"

namespace collab {

/// How somebody attended: by the name that the document uses (see People::document_name).
struct AgendaPresence {
  std::string name;
  std::string state;  ///< "present", "absent", "excused"
};

/// "student voice x 2"
struct AgendaHeadcount {
  std::string role;
  int people = 0;
};

/// An action, carried over or new. `owners` are names as the document uses them.
struct AgendaAction {
  std::optional<Id> id;
  std::vector<std::string> owners;
  std::string text;
  std::optional<Date> due;
  std::optional<std::string>
      state;  ///< "done", "open" (said to be not yet done), "dropped"; nothing: not said
  std::optional<Date> state_on;       ///< the day of done or dropped; the meeting's where missing
  std::optional<std::string> reason;  ///< why it was dropped
};

/// A decision that is due for a look back, with what came of it if that was said.
struct AgendaLookBack {
  Id id = 0;
  std::string text;
  std::optional<std::string> result;
};

/// A disagreement of an earlier meeting, with how it was settled if that was said.
struct AgendaUnsettled {
  std::string text;
  std::optional<Id> meeting;  ///< where it was raised
  std::optional<std::string> how;
};

/// Who was asked before a decision, and when.
struct AgendaConsultation {
  std::string who;
  std::optional<Date> on;
};

struct AgendaDecision {
  std::optional<Id> id;
  std::string text;
  std::optional<std::string> mode;  ///< "consensus", "vote", "consulted", "lead", "one person"
  std::vector<AgendaConsultation> consulted;
  std::optional<Date> look_again;
};

struct AgendaTopic {
  std::string text;
  std::optional<std::string> proposer;  ///< a name as the document uses it
  std::optional<int> minutes;
  std::optional<int> focus;  ///< 1 to 4
};

/// An answer to a prompt of the template's own; `prompt` is the prompt's text as SheetTemplate
/// gives it (without the colon).
struct AgendaAnswer {
  std::string prompt;
  std::string answer;
};

struct AgendaCelebration {
  std::string text;
  bool may_share = false;
};

/// The team's next meeting, as the last line announces it.
struct AgendaNext {
  Date on{};
  std::optional<Minutes> start;
  std::optional<std::string> facilitator;
};

/// Something that another team handed on and this one has not answered before its meeting.
struct AgendaArrived {
  Id id = 0;
  std::string from;  ///< the team's name
  Date on{};
  std::string text;
  std::optional<std::string> answer;
};

/// Something that this meeting passes on.
struct AgendaPassed {
  std::string to;  ///< a team's name, or a body outside
  std::string text;
  std::optional<std::string> carrier;
};

/// Everything a meeting document can hold. Texts are plain text (no Markdown), without outer
/// blanks. Texts are one line each; `evidence`, `noticed`, `connection` and answers may have
/// several.
struct Agenda {
  std::string school_code;  ///< "MGE"
  Id number = 0;            ///< 312 for M312
  std::string team;         ///< the team's name
  Date date{};
  std::optional<Minutes> start;
  std::optional<int> minutes;
  std::optional<std::string> place;
  std::optional<std::string> facilitator;  ///< full names
  std::optional<std::string> recorder;
  std::optional<std::string> goal;  ///< "80 % at target on the spring reading check (now 64 %)"
  std::vector<std::string> norms;
  std::optional<std::string> agreement;      ///< the sentence on evaluation
  std::optional<std::string> sides;          ///< "labor Ana Ruiz; management Cy Ng"
  std::vector<std::string> clauses;          ///< of the pact that the team carries
  std::vector<std::string> voices;           ///< "students: the library is closed (no answer yet)"
  std::optional<std::string> items_by_side;  ///< "labor 2, management 1"
  bool by_headcount = false;                 ///< attendance is counted, not by name
  std::vector<std::string> expected;  ///< names of who is expected, as the document uses them
  std::vector<AgendaPresence> attendance;
  std::vector<std::string> guests;
  std::vector<AgendaHeadcount> headcounts;
  std::optional<std::string> connection;
  std::vector<AgendaCelebration> celebrations;
  std::vector<AgendaAction> carried;
  std::vector<AgendaLookBack> look_backs;
  std::vector<AgendaUnsettled> unsettled;  ///< listed behind the look backs
  std::vector<AgendaArrived> arrived;      ///< listed behind them
  std::vector<AgendaPassed> passed;
  std::vector<std::string> shared;  ///< "Material: fraction bars (room 12)"
  bool shares = false;              ///< the school's teams share what works
  bool passes_on = false;           ///< the team has links, or passed something on
  std::vector<int> focus;           ///< which of the four questions, ascending
  std::vector<AgendaTopic> topics;
  std::optional<std::string> evidence;
  std::optional<std::string> noticed;
  std::vector<AgendaAnswer> answers;
  std::vector<AgendaDecision> decisions;
  std::vector<std::string> disagreements;
  std::vector<AgendaAction> actions;
  bool no_next_step = false;  ///< "none needed"
  std::vector<std::string> notes;
  std::optional<AgendaNext> next;
};

}  // namespace collab
