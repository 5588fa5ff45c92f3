// Reads a document block by block; see read.h. What single lines say is told by block_reader.cpp
// and the readers it uses.
#include "document/read/read.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text/text.h"
#include "document/read/block_reader.h"
#include "document/read/blocks.h"
#include "document/read/laid_out.h"
#include "document/text/markdown.h"

namespace collab {
namespace {

Asked question_at(const Document& document, const std::string& file, Spot at, std::string what,
                  std::string hint) {
  Asked problem{{file, at.line, at.column, std::move(what), std::move(hint), "", 1}};
  const auto index = static_cast<std::size_t>(at.line) - 1;
  if (at.line > 0 && index < document.raw.size()) problem.excerpt = document.raw[index];
  return problem;
}

Reading read_block(const Document& document, const std::string& file, const Block& block,
                   const ReadContext& context) {
  Reading reading;
  reading.identity = block.identity;
  ReadingCollector collector(document, file, reading);
  auto lookup = context.find(reading.identity);
  if (!lookup.meeting) {
    reading.questions.push_back(
        question_at(document, file, block.identity.at, lookup.what, lookup.hint));
    for (auto i = block.above; i < block.below; ++i) collector.outside(collector.entry(i));
    collector.account(block.above, block.below);
    return reading;
  }
  reading.meeting = std::move(lookup.meeting);
  const auto meeting = *reading.meeting;
  BlockReader(document, block, collector, meeting, context).run();
  collector.account(block.above, block.below);
  return reading;
}

}  // namespace

const Answered* KnownMeeting::answer_about(std::string_view about) const {
  const auto found = std::ranges::find(answers, folded(about),
                                       [](const Answered& each) { return folded(each.about); });
  return found == answers.end() ? nullptr : &*found;
}

std::vector<Reading> read_document(std::string_view bytes, const std::string& file,
                                   const ReadContext& context) {
  const auto document = laid_out(parse_markdown(bytes, file));
  const DayView view{Date{}, context.order, std::nullopt, false};
  std::vector<Reading> readings;
  for (const auto& block : blocks_of(document, file, view)) {
    readings.push_back(read_block(document, file, block, context));
  }
  return readings;
}

}  // namespace collab
