// Reads a document block by block; see read.h. What single lines say is told by block_reader.cpp and
// the readers it uses.
#include "document/read.h"

#include <fmt/format.h>

#include "base/text.h"
#include "document/block_reader.h"
#include "document/blocks.h"
#include "document/markdown.h"

namespace collab {
namespace {

Problem question_at(const Document& document, const std::string& file, Spot at, std::string what, std::string hint) {
  Problem problem{file, at.line, at.column, std::move(what), std::move(hint), "", 1};
  const auto index = static_cast<std::size_t>(at.line) - 1;
  if (at.line > 0 && index < document.raw.size()) problem.excerpt = document.raw[index];
  return problem;
}

/// The number and the day must mean the same meeting: it may have been moved.
void check_identity(const Document& document, const std::string& file, const Block& block, Reading& reading) {
  const auto& identity = reading.identity;
  const bool has_title = block.title < document.lines.size();
  if (!identity.number || !identity.date || !has_title || *identity.date == reading.meeting->date) return;
  const auto& title = document.lines[block.title];
  reading.questions.push_back(question_at(
      document, file, {title.line, 1},
      fmt::format("the title says {}, but M{} is on {}", plain_date(*identity.date), *identity.number,
                  plain_date(reading.meeting->date)),
      fmt::format("correct the title, or move the meeting: collab meeting move M{} {}", *identity.number,
                  iso(*identity.date))));
}

Reading read_block(const Document& document, const std::string& file, const Block& block,
                   const ReadContext& context) {
  Reading reading;
  reading.identity = block.identity;
  const auto& identity = reading.identity;
  MeetingLookup lookup;
  if (!identity.school.empty() && folded(identity.school) != folded(context.school_code)) {
    lookup.what = fmt::format("the meeting {}-M{} is not of this school ({})", identity.school,
                              identity.number.value_or(0), context.school_code);
    lookup.hint = "record it in its own school's workspace";
  } else {
    lookup = context.find(identity);
  }
  if (!lookup.meeting) {
    reading.questions.push_back(question_at(document, file, identity.at, lookup.what, lookup.hint));
    return reading;
  }
  reading.meeting = std::move(lookup.meeting);
  check_identity(document, file, block, reading);
  Notebook notebook(document, file, reading);
  const auto meeting = *reading.meeting;
  BlockReader(document, block, notebook, meeting, context).run();
  notebook.account(block.above, block.last);
  return reading;
}

}  // namespace

std::vector<Reading> read_document(std::string_view bytes, const std::string& file,
                                   const ReadContext& context) {
  const auto document = parse_markdown(bytes, file);
  const DayView view{Date{}, context.order, std::nullopt, false};
  std::vector<Reading> readings;
  for (const auto& block : blocks_of(document, file, view)) {
    readings.push_back(read_block(document, file, block, context));
  }
  return readings;
}

}  // namespace collab
