// collab meeting explain: what `meeting record` would take each line of a document for.
#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "cmd/meeting/documents.h"
#include "cmd/meeting/meeting.h"
#include "document/page/sheet_kind.h"
#include "document/read/taken.h"
#include "model/meeting/confidential.h"
#include "model/records/reference.h"

namespace collab {
namespace {

struct Explain {
  std::string file;
  MeetingHints hints;
};

void declare_explain(Options& options, Explain& explain) {
  options.argument("FILE", "a filled-in document, .md or .docx; '-' is standard input",
                   explain.file, Value::file);
  declare_hints(options, explain.hints);
}

/// The one document in the file; of an archive with several none is explained.
MeetingSheet only_document(Desk& desk, const Explain& explain) {
  std::vector<MeetingSheet> sheets = open_documents(desk, explain.file, explain.hints);
  if (sheets.size() == 1) return std::move(sheets.front());
  throw Error(Kind::usage,
              fmt::format("'{}' holds {}", visible(explain.file),
                          count_of(std::ssize(sheets), "document", "documents")),
              "take the one to explain out of the archive");
}

/// "M1, Grade 3 PLC, 2026-11-23: 6 lines understood, 1 asked about, 2 kept as notes"
void tell_summary(Desk& desk, const Reading& reading) {
  if (!reading.meeting) {
    for (const Problem& each : reading.questions) {
      desk.warn(fmt::format("{}:{}: {}; {}", visible(each.file), each.line, each.what, each.hint));
    }
    return;
  }
  const auto with = [&reading](LineUse use) {
    return std::ranges::count(reading.lines, use, &AccountedLine::use);
  };
  const KnownMeeting& meeting = *reading.meeting;
  const std::string name =
      fmt::format("{}{}, {}", meeting.number ? reference('M', meeting.number) + ", " : "",
                  visible(meeting.team), iso(meeting.date));
  if (!reading.touched) return desk.say(fmt::format("{}: nothing is filled in", name));
  desk.say(fmt::format("{}: {} understood, {} asked about, {} kept as notes", name,
                       count_of(with(LineUse::understood), "line", "lines"),
                       with(LineUse::question), with(LineUse::note)));
}

/// Marks what record would not ask again.
void mark_dismissed(Db& db, Reading& reading) {
  if (!reading.meeting || reading.meeting->number == 0) return;
  for (const Question& each : all_questions(db, reading.meeting->number)) {
    if (!each.dismissed_on) continue;
    for (Problem& asked : reading.questions) {
      if (asked.what == each.text && !each.answer) asked.what += " (dismissed)";
    }
  }
}

/// What was recorded, what is asked, what is only kept.
Shade shade_of(std::string_view taken) {
  if (taken.find("asked: ") != std::string_view::npos) return Shade::open;
  if (taken.starts_with("understood")) return Shade::good;
  if (taken.starts_with("heading")) return Shade::heading;
  return Shade::faint;
}

void run_explain(Desk& desk, const Explain& explain) {
  const MeetingSheet sheet = only_document(desk, explain);
  refuse_other_sheet(sheet.text, sheet.file, SheetKind::meeting);
  std::vector<Reading> readings =
      read_document(sheet.text, sheet.file, read_context(*desk.workspace, sheet.hints));
  if (readings.size() == 1 && !readings.front().meeting) {
    const std::vector<Asked>& asked = readings.front().questions;
    throw Error(Kind::input, std::vector<Problem>(asked.begin(), asked.end()),
                "nothing was explained");
  }
  Table table{"meeting.explain",
              "What each line was taken for",
              {{"line", "Line", Type::integer},
               {"taken", "Taken for", Type::text, &shade_of},
               {"section", "Section", Type::text},
               {"text", "Text", Type::text}},
              {}};
  const ConfidentialTexts confidential(desk.db());
  for (Reading& reading : readings) {
    if (reading.meeting && confidential.hides(reading.meeting->team_id)) desk.for_owner = true;
    mark_dismissed(desk.db(), reading);
    for (TakenLine& each : taken_lines(reading)) {
      table.rows.push_back({std::int64_t{each.line}, std::move(each.taken),
                            each.section.empty() ? Cell() : Cell(std::move(each.section)),
                            std::move(each.text)});
    }
    tell_summary(desk, reading);
  }
  desk.show(table);
}

constexpr Command meeting_explain_rows[] = {
    {"meeting", "explain", "say what each line of a document is taken for", Needs::read,
     &bind<declare_explain, run_explain>},
};

}  // namespace

extern const Verbs meeting_explain_verbs = meeting_explain_rows;

}  // namespace collab
