// collab meeting record: a filled-in document, or a folder of them, becomes records.
#include "document/record/record.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/system/digest.h"
#include "base/text/text.h"
#include "cmd/frame/beyond_bounds.h"
#include "cmd/frame/streams.h"
#include "cmd/meeting/answer.h"
#include "cmd/meeting/documents.h"
#include "cmd/meeting/meeting.h"
#include "document/page/converted.h"
#include "document/record/inbox.h"
#include "model/meeting/text.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Record {
  std::vector<std::string> files;
  std::optional<std::string> inbox;
  MeetingHints hints;
  std::optional<std::string> people;
  std::optional<double> min_understood;
  bool strict = false;
  bool write_back = false;
};

void declare_record(Options& options, Record& record) {
  options.arguments("FILE",
                    "filled-in documents, .md, .docx, .odt, .html or .zip; '-' is standard input",
                    record.files, Value::file, 0);
  options.option("--inbox", "DIR", "the changed documents of a folder", record.inbox,
                 Value::folder);
  declare_hints(options, record.hints);
  options.choice("--people", "what unknown names in attendance become (default: ask)",
                 record.people, {"guests", "add", "ask"});
  options.decimal("--min-understood", "refuse a document of which less is understood, such as 0.9",
                  record.min_understood);
  options.flag("--strict", "refuse a document that leaves questions", record.strict);
  options.flag("--write-back", "put the new numbers into the document", record.write_back);
}

/// What all files of one run came to.
struct Tally {
  int recorded = 0;
  int left_alone = 0;
  std::vector<std::string> meetings;  ///< by their references, for the operation's summary
  std::vector<Problem> refused;
};

/// Where a question is about: a line, or the words of a file whose lines nobody can count.
std::string place(const Problem& problem) {
  std::string where = visible(problem.file);
  if (has_lines(problem.file)) {
    where += fmt::format(":{}:{}", problem.line, problem.column);
  } else if (!problem.excerpt.empty()) {
    const std::size_t begin =
        std::min(problem.excerpt.find_first_not_of("-*+#>| \t"), problem.excerpt.size());
    where += fmt::format(", '{}'", clipped(trim(problem.excerpt.substr(begin)), 60));
  }
  return fmt::format("{}: {}{}{}", where, problem.what, problem.hint.empty() ? "" : "; ",
                     problem.hint);
}

/// A few questions are read, many are not: the likely ones stand first, the rest is summed up.
void tell_questions(Desk& desk, const Recorded& recorded) {
  constexpr std::size_t most = 5;
  std::vector<Asked> questions = recorded.questions;
  const std::size_t count = questions.size();
  if (count == 0) return;
  if (count == 1) {
    desk.say(fmt::format("one question is open: {}", place(questions.front())));
    return;
  }
  desk.say(fmt::format("{} questions are open:", count));
  if (count > most)
    std::stable_partition(questions.begin(), questions.end(),
                          [](const Asked& each) { return each.likely; });
  for (std::size_t i = 0; i < std::min(count, most); ++i) desk.detail(place(questions[i]));
  if (count > most) {
    desk.detail(fmt::format("and {} more: collab meeting questions {}", count - most,
                            reference('M', recorded.meeting)));
  }
}

/// The lines that were kept as notes, each with its place.
void tell_notes(Desk& desk, const Recorded& recorded, const std::string& file) {
  for (const auto& each : recorded.notes) {
    desk.detail(fmt::format("note  {}:{}: {}", visible(file), each.at.line, visible(each.text)));
  }
}

void tell(Desk& desk, const Recorded& recorded, const std::string& file, Tally& tally) {
  const std::string name = reference('M', recorded.meeting);
  switch (recorded.outcome) {
    case Recorded::Outcome::left_alone:
      ++tally.left_alone;
      return;
    case Recorded::Outcome::unknown:
      tally.refused.insert(tally.refused.end(), recorded.questions.begin(),
                           recorded.questions.end());
      return;
    case Recorded::Outcome::untouched:
      desk.say(fmt::format("{}: {}", visible(file), recorded.headline));
      return;
    case Recorded::Outcome::nothing_new:
      desk.say(fmt::format("{}: nothing new in {}", visible(file), name));
      break;
    case Recorded::Outcome::recorded:
      ++tally.recorded;
      desk.print(name + "\n");
      tally.meetings.push_back(name);
      desk.say(recorded.headline);
      for (const std::string& line : recorded.details) desk.detail(line);
      break;
  }
  tell_missing_roles(desk, recorded.meeting);
  tell_beyond_bounds(desk, decisions(desk.db(), {.meeting = recorded.meeting}));
  if (desk.globals.verbose) tell_notes(desk, recorded, file);
  for (const std::string& each : recorded.warnings) desk.warn(each);
  tell_questions(desk, recorded);
}

bool in_archive(const std::string& file) { return file.find(".zip/") != std::string::npos; }

void put_back(Desk& desk, const MeetingSheet& document, const std::vector<Recorded>& results) {
  std::vector<LineId> ids;
  for (const Recorded& each : results) {
    ids.insert(ids.end(), each.ids.begin(), each.ids.end());
  }
  const std::string numbered = write_back(document.text, ids);
  if (numbered == document.text) return;
  if (is_converted(document.file) || document.file == "-" || in_archive(document.file)) {
    desk.warn(fmt::format("'{}' cannot be written back to; its new numbers are listed above",
                          visible(document.file)));
    return;
  }
  desk.write_file(document.file, numbered, true);
  note_digest(desk.db(), desk.operation->number(), document.file, digest(numbered));
  desk.say(fmt::format("{} the numbers into {}", desk.globals.dry_run ? "would write" : "wrote",
                       visible(document.file)));
}

void refuse_questions(const std::vector<Recorded>& results) {
  std::vector<Problem> problems;
  for (const Recorded& each : results) {
    if (each.outcome == Recorded::Outcome::left_alone) continue;
    problems.insert(problems.end(), each.questions.begin(), each.questions.end());
  }
  if (!problems.empty()) throw Error(Kind::input, std::move(problems), "nothing was recorded");
}

/// Of the lines that somebody wrote, headings apart, how many became records.
void refuse_barely_understood(const std::string& file, const Recorded& recorded, double least) {
  const int all = recorded.filled_in;
  if (all == 0 || recorded.understood >= least * all) return;
  throw Error(Kind::input,
              fmt::format("{}: of {} {} understood, a share below {}", visible(file),
                          count_of(all, "line", "lines"), recorded.understood, least),
              fmt::format("see which: collab meeting explain {}", visible(file)));
}

/// Tells a person at a terminal how far many files have come; a script sees nothing of it.
class Progress {
 public:
  Progress(const Desk& desk, std::size_t files)
      : files_(files),
        shown_(files >= fewest && desk.environment.stderr_terminal && !desk.globals.quiet) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() {
    if (shown_) write_notes("\r\x1b[K");
  }
  void next() {
    ++at_;
    if (shown_) write_notes(fmt::format("\rcollab: file {} of {}\x1b[K", at_, files_));
  }

 private:
  static constexpr std::size_t fewest = 5;
  std::size_t files_;
  std::size_t at_ = 0;
  bool shown_;
};

void record_file(Desk& desk, const std::string& file, const Record& record, Tally& tally) {
  for (const MeetingSheet& sheet : open_documents(desk, file, record.hints)) {
    const std::vector<Recorded> results = record_document(*desk.workspace, *desk.operation, sheet);
    if (record.strict) refuse_questions(results);
    if (record.min_understood) {
      for (const Recorded& each : results)
        refuse_barely_understood(sheet.file, each, *record.min_understood);
    }
    for (const Recorded& each : results) tell(desk, each, sheet.file, tally);
    if (record.write_back) put_back(desk, sheet, results);
  }
}

/// What was said and staged so far, for taking back what a document said before it was refused.
class SaidSoFar {
 public:
  SaidSoFar(Desk& desk, Tally& tally)
      : desk_(desk),
        tally_(tally),
        before_(tally),
        notes_(desk.notes.size()),
        answer_(desk.answer.size()),
        files_(desk.files.size()) {}
  void take_back() {
    tally_ = std::move(before_);
    desk_.notes.resize(notes_);
    desk_.answer.resize(answer_);
    while (desk_.files.size() > files_) desk_.files.pop_back();
  }

 private:
  Desk& desk_;
  Tally& tally_;
  Tally before_;
  std::size_t notes_;
  std::size_t answer_;
  std::size_t files_;
};

/// A folder's files one by one: a bad one is named and does not keep the others back.
void record_inbox(Desk& desk, const Record& record, Tally& tally) {
  int failed = 0;
  const auto files = changed_documents(desk.db(), *record.inbox);
  Progress progress(desk, files.size());
  for (const std::string& file : files) {
    progress.next();
    Db& db = desk.db();
    Savepoint savepoint(db);
    SaidSoFar before(desk, tally);
    try {
      record_file(desk, file, record, tally);
      savepoint.release();
    } catch (const Error& error) {
      if (error.ends_run()) throw;
      before.take_back();
      ++failed;
      desk.warn(error.problems.empty() ? error.message : place(error.problems.front()));
    }
  }
  if (failed > 0) desk.exit_code = static_cast<int>(Kind::partial);
}

/// Blocks of which it could not be told which meeting they are: with nothing else recorded the
/// whole run is refused, else they are named.
void tell_refused(Desk& desk, Tally& tally, bool all_or_nothing) {
  if (tally.left_alone > 0) {
    desk.say(fmt::format("{} left as {}: no meeting of this workspace",
                         count_of(tally.left_alone, "older block", "older blocks"),
                         tally.left_alone == 1 ? "it is" : "they are"));
  }
  if (tally.refused.empty()) return;
  if (all_or_nothing && tally.recorded == 0) {
    throw Error(Kind::input, std::move(tally.refused), "nothing was recorded");
  }
  for (const Problem& each : tally.refused) desk.warn(place(each));
  desk.exit_code = static_cast<int>(Kind::partial);
}

void run_record(Desk& desk, const Record& asked) {
  Record record = asked;
  desk.asks_about_names = false;  // they are questions here, each with its line
  if (record.people == "guests") record.hints.strangers = Strangers::guests;
  if (record.people == "add") record.hints.strangers = Strangers::add;
  if (record.min_understood && (*record.min_understood < 0 || *record.min_understood > 1)) {
    throw Error(Kind::usage, fmt::format("'{}' is not a share", *record.min_understood),
                "write a number from 0 to 1, such as 0.9");
  }
  if (record.files.empty() == !record.inbox) {
    throw Error(Kind::usage, record.inbox ? "give files or --inbox, not both" : "missing FILE",
                "collab meeting record FILE, or: collab meeting record --inbox DIR");
  }
  Tally tally;
  if (record.inbox) {
    record_inbox(desk, record, tally);
  } else {
    Progress progress(desk, record.files.size());
    for (const std::string& file : record.files) {
      progress.next();
      record_file(desk, file, record, tally);
    }
  }
  tell_refused(desk, tally, !record.inbox);
  for (const std::string& each : tally.meetings) desk.done(each);
  if (desk.operation->changed() && !desk.globals.dry_run) {
    desk.say(
        fmt::format("recorded as operation {}; undo with: collab undo", desk.operation->number()));
  }
}

constexpr Command meeting_record_rows[] = {
    {"meeting", "record", "read a filled-in document back", Needs::write,
     &bind<declare_record, run_record>},
};

}  // namespace

extern const Verbs meeting_record_verbs = meeting_record_rows;

}  // namespace collab
