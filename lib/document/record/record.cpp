// Recording a document, block by block: find the meeting, merge the parts, keep the text.
#include "document/record/record.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text/text.h"
#include "document/page/sheet_kind.h"
#include "document/read/in_turn.h"
#include "document/record/outcome.h"
#include "document/record/parts.h"
#include "document/record/recording.h"
#include "document/record/said.h"
#include "model/meeting/plan.h"
#include "model/records/reference.h"

namespace collab {

void Recording::detail(std::string_view reference, std::string_view words) {
  result.details.push_back(fmt::format("{:<5} {}", reference, words));
}

bool was_given_out(Db& db, std::string_view table, Id number) {
  return number > 0 && number <= db.integer("SELECT seq FROM sqlite_sequence WHERE name = :table",
                                            {{":table", table}})
                                     .value_or(0);
}

namespace {

/// Something that only a meeting that took place leaves behind, as against a plan filled in ahead.
bool tells_of_a_meeting(const Reading& reading) {
  const bool settled =
      std::any_of(reading.actions.begin(), reading.actions.end(),
                  [](const ReadAction& each) { return each.tells_state || !each.carried; });
  return settled || !reading.attendance.empty() || !reading.guests.empty() ||
         !reading.headcounts.empty() || reading.connection || reading.evidence || reading.noticed ||
         !reading.answers.empty() || !reading.decisions.empty() || !reading.results.empty() ||
         reading.no_next_step || !reading.disagreements.empty() || !reading.settled.empty() ||
         !reading.celebrations.empty() || !reading.passed.empty() || !reading.heard.empty() ||
         !reading.shared.empty() || !reading.notes.empty() || !reading.focus.empty();
}

/// The meeting's row: as it is, or made from what the block says.
Meeting meeting_row(Db& db, const Reading& reading) {
  const KnownMeeting& known = *reading.meeting;
  if (const auto meeting = known.number ? meeting_by_id(db, known.number) : std::nullopt) {
    return *meeting;
  }
  Meeting meeting;
  meeting.id = known.number;
  meeting.team = known.team_id;
  meeting.held_on = known.date;
  meeting.template_name = known.sheet.name;
  take_block_of_day(db, meeting);
  meeting.id = add_meeting(db, meeting);
  return meeting;
}

Merge::Show show_people(const People& people) {
  return [&people](std::string_view part, const std::string& value) {
    const bool is_person =
        part == "facilitator" || part == "recorder" || part == "proposer" || part == "owners";
    if (part == "start") return clock_time(std::stoi(value));
    if (!is_person) return value;
    std::vector<std::string> names;
    for (const std::string_view each : split(value, ',')) {
      names.push_back(people.full_name(std::stoll(std::string(each))));
    }
    return fmt::format("{}", fmt::join(names, " and "));
  };
}

/// Merges all parts of a block into the records.
void merge_parts(Recording& recording) {
  Db& db = recording.db();
  Meeting& meeting = recording.meeting;
  if (meeting.state == "planned" && tells_of_a_meeting(recording.reading)) {
    meeting.state = "held";
    store_meeting(db, meeting);
  }
  const Meeting before = meeting;
  record_presence(recording);
  record_plan(recording);
  record_talk(recording);
  record_decisions(recording);
  record_actions(recording);
  ask_about_shown(recording);
  if (!(meeting == before)) store_meeting(db, meeting);
}

/// What the blocks of one document share.
struct DocumentRun {
  Workspace& workspace;
  Operation& operation;
  const MeetingSheet& document;
  const ReadContext& context;
};

/// A block of a document with its part of the text.
struct BlockOfText {
  Reading& reading;
  std::string_view text;
  int first_line = 1;
  bool makes_meeting = false;  ///< false: an older one of a workspace's running document, whose
                               ///< meeting may have been removed
};

/// Keeps the block's text, and what it said as the base of the next comparison, unless it said
/// nothing that the last one did not. True where it was kept.
bool keep_text(Recording& recording, const DocumentRun& run, const BlockOfText& block,
               bool changed) {
  Db& db = recording.db();
  const Id meeting = recording.meeting.id;
  const SaidByKey said = recording.merge.to_keep(said_in(recording.reading));
  const auto latest = latest_text(db, meeting);
  if (!changed && latest && latest->direction == "read" && said == recording.merge.before()) {
    return false;
  }
  run.operation.keep();
  add_meeting_text(db,
                   {meeting, run.operation.number(), "read", run.document.file, run.document.now,
                    std::string{block.text}, run.document.digest, block.first_line},
                   said);
  return true;
}

/// Whatever a block says of itself, it is about this meeting.
std::function<MeetingLookup(const Identity&)> about_meeting(const ReadContext& context,
                                                            Id meeting) {
  return [find = context.find, school = context.school_code, meeting](const Identity& block) {
    Identity known;
    known.school = school;
    known.number = meeting;
    known.at = block.at;
    return find(known);
  };
}

/// The words about a recorded block.
void say_what_came(Recording& recording, const MeetingSheet& document) {
  Recorded& result = recording.result;
  const Meeting& meeting = recording.meeting;
  const auto notes = std::ssize(recording.reading.notes);
  std::stable_partition(result.details.begin(), result.details.end(),
                        [](const std::string& line) { return !line.starts_with("new "); });
  if (result.outcome == Recorded::Outcome::recorded && notes > 0) {
    recording.detail("notes", fmt::format("{} kept as written: collab meeting show M{} --text",
                                          count_of(notes, "line", "lines"), meeting.id));
  }
  result.headline = fmt::format("{}, {}: {}", visible(recording.reading.meeting->team),
                                iso(meeting.held_on), meeting_in_words(recording));
  if (meeting.state == "held" && meeting.held_on > document.today) {
    result.warnings.push_back(
        fmt::format("M{} is dated {}, which is still to come; it counts as held", meeting.id,
                    iso(meeting.held_on)));
  }
}

Recorded record_block(const DocumentRun& run, const BlockOfText& block) {
  Reading& reading = block.reading;
  Workspace& workspace = run.workspace;
  const MeetingSheet& document = run.document;
  Recorded result;
  if (!reading.meeting) {
    result.questions = std::move(reading.questions);
    if (!block.makes_meeting) result.outcome = Recorded::Outcome::left_alone;
    return result;
  }
  const KnownMeeting& known = *reading.meeting;
  result.meeting = known.number;
  // The very text that went out is blank, also where templates or the agreement have changed since.
  const auto latest = latest_text(workspace.db, known.number);
  const bool as_written = latest && latest->direction == "written" && latest->text == document.text;
  if (!reading.touched || as_written) return not_held(reading, std::move(result));
  if (!block.makes_meeting && !(known.number && meeting_by_id(workspace.db, known.number))) {
    result.outcome = Recorded::Outcome::left_alone;
    return result;
  }
  const std::int64_t changes_before = workspace.db.total_changes();
  Meeting meeting = meeting_row(workspace.db, reading);
  if (meeting.state == "cancelled" && tells_of_a_meeting(reading)) {
    return refuse_cancelled(reading, meeting, document.file);
  }
  People people(run.context.roster, known.members);
  Recording recording{workspace,
                      reading,
                      people,
                      meeting,
                      Merge(said_in(reading), last_said(workspace.db, meeting.id), document.file,
                            show_people(people)),
                      {},
                      !latest && meeting.state == "planned",
                      meeting.state == "held"};
  recording.merge.tell(told_questions(workspace.db, meeting.id));
  const bool vouched_for = document.hints.date.has_value();
  if (!vouched_for && tells_of_another(recording))
    return refuse_other(reading, recording, document.file);
  recording.result.meeting = meeting.id;
  recording.result.questions = reading.questions;
  recording.result.notes = reading.notes;
  count_lines(reading, recording.result);
  merge_parts(recording);
  ask_whether_held(recording);
  keep_questions(recording);
  const bool changed = workspace.db.total_changes() != changes_before;
  const bool kept = keep_text(recording, run, block, changed);
  recording.result.outcome = kept ? Recorded::Outcome::recorded : Recorded::Outcome::nothing_new;
  say_what_came(recording, document);
  return recording.result;
}

}  // namespace

namespace {

/// A block's part of the text. A table's row is no table without its head; its own lines keep their
/// numbers.
struct KeptPart {
  std::string text;
  int first_line = 1;
};
KeptPart part_to_keep(std::string_view text, std::string_view part, int first, int table) {
  if (table == 0 || table >= first) return {std::string{part}, first};
  const std::string_view head = table_head(text, table);
  const int above = static_cast<int>(std::count(head.begin(), head.end(), '\n'));
  return {std::string{head} + std::string{part}, first - above};
}

/// True where nobody can tell the year of a day that has none.
bool lacks_year(const Reading& reading) {
  return !reading.meeting && !reading.identity.date && !reading.identity.day_words.empty();
}

}  // namespace

std::vector<Recorded> record_document(Workspace& workspace, Operation& operation,
                                      const MeetingSheet& document) {
  refuse_other_sheet(document.text, document.file, SheetKind::meeting);
  ReadContext context = read_context(workspace, document.hints);
  std::vector<std::string> added;
  if (document.hints.strangers == Strangers::add) {
    added = add_strangers(workspace.db, read_document(document.text, document.file, context));
    if (!added.empty()) context = read_context(workspace, document.hints);
  }
  const BlocksInTurn blocks(document.text, document.file, context);
  std::vector<int> first_lines;
  for (std::size_t i = 0; i < blocks.size(); ++i) first_lines.push_back(blocks.first_line(i));
  const std::string text = text_to_keep(document.text);
  const auto parts = parts_of(text, first_lines);
  const DocumentRun run{workspace, operation, document, context};
  std::vector<Recorded> results(blocks.size());
  bool asked_for_year = false;
  for (const std::size_t i : blocks.order()) {
    Reading reading = blocks.read(i);
    const int first = i == 0 ? 1 : std::max(first_lines[i], 1);
    const KeptPart part = part_to_keep(text, parts[i], first, reading.table);
    // Of several days without a year one is asked about.
    const bool asked = std::exchange(asked_for_year, asked_for_year || lacks_year(reading));
    const bool makes_meeting = (i == 0 || !blocks.has_numbers()) && !(asked && lacks_year(reading));
    results[i] = record_block(run, {reading, part.text, part.first_line, makes_meeting});
  }
  auto& details = results.front().details;
  details.insert(details.begin(), added.begin(), added.end());
  return results;
}

std::optional<Recorded> record_text_of(Workspace& workspace, Operation& operation,
                                       const MeetingSheet& document, const MeetingText& text) {
  ReadContext context = read_context(workspace, document.hints);
  context.find = about_meeting(context, text.meeting);
  // Lines keep the numbers that they have in their file.
  const std::string above(static_cast<std::size_t>(text.first_line - 1), '\n');
  std::vector<Reading> readings = read_document(above + text.text, document.file, context);
  if (readings.size() != 1) return std::nullopt;
  const DocumentRun run{workspace, operation, document, context};
  return record_block(run, {readings.front(), text.text, text.first_line, true});
}

void keep_written(Workspace& workspace, Operation& operation, const MeetingSheet& document,
                  Id meeting) {
  const auto latest = latest_text(workspace.db, meeting);
  if (latest && latest->direction == "written" && latest->text == document.text) return;
  const ReadContext context = read_context(workspace, document.hints);
  for (const Reading& reading : read_document(document.text, document.file, context)) {
    if (!reading.meeting || reading.meeting->number != meeting) continue;
    SaidByKey said;
    for (const Said& each : said_in(reading)) said.insert_or_assign(each.key, each.value);
    operation.keep();
    add_meeting_text(
        workspace.db,
        {meeting, operation.number(), "written", document.file, document.now, document.text}, said);
  }
}

}  // namespace collab
