// Reads a document block by block; see read.h. What single lines say is told by block_reader.cpp
// and the readers it uses.
#include "document/read/read.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/text/text.h"
#include "document/page/laid_out.h"
#include "document/page/several_labels.h"
#include "document/page/stacked_fields.h"
#include "document/page/typed_items.h"
#include "document/page/typed_marks.h"
#include "document/page/typed_rolls.h"
#include "document/page/typed_tables.h"
#include "document/page/wrapped_lines.h"
#include "document/read/block_reader.h"
#include "document/read/in_turn.h"

namespace collab {
namespace {

Asked question_at(const Document& document, const std::string& file, Spot at, std::string what,
                  std::string hint) {
  Asked problem{{file, at.line, at.column, std::move(what), std::move(hint), "", 1}};
  const auto index = static_cast<std::size_t>(at.line) - 1;
  if (at.line > 0 && index < document.raw.size()) problem.excerpt = document.raw[index];
  return problem;
}

/// The document as people mean it: tables, lists and marks that Markdown does not know of.
Document pages_of(Document document) {
  for (const auto pass : {typed_marks, typed_rolls, typed_items, wrapped_lines, typed_tables,
                          laid_out, stacked_fields, with_labels_apart})
    document = pass(std::move(document));
  return document;
}

Reading read_block(const Document& document, const std::string& file, const Block& block,
                   const ReadContext& context) {
  Reading reading;
  reading.identity = block.identity;
  if (block.first < document.lines.size()) reading.table = document.lines[block.first].table;
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

BlocksInTurn::BlocksInTurn(std::string_view bytes, std::string file, const ReadContext& context)
    : document_(pages_of(parse_markdown(bytes, file))),
      file_(std::move(file)),
      context_(context),
      blocks_(blocks_of(document_, file_, context.order, {context.today, context.told})) {}

Reading BlocksInTurn::read(std::size_t block) const {
  return read_block(document_, file_, blocks_[block], context_);
}

int BlocksInTurn::first_line(std::size_t block) const {
  const std::size_t first = blocks_[block].above;
  return first < document_.lines.size() ? document_.lines[first].line : 0;
}

std::vector<std::size_t> BlocksInTurn::order() const {
  std::vector<std::size_t> order(size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const bool days = std::all_of(blocks_.begin(), blocks_.end(),
                                [](const Block& each) { return each.identity.date.has_value(); });
  if (has_numbers() || !days) return order;
  std::stable_sort(order.begin(), order.end(), [this](std::size_t one, std::size_t other) {
    return *blocks_[one].identity.date < *blocks_[other].identity.date;
  });
  return order;
}

bool BlocksInTurn::has_numbers() const {
  return std::any_of(blocks_.begin(), blocks_.end(),
                     [](const Block& each) { return each.identity.number.has_value(); });
}

std::vector<Reading> read_document(std::string_view bytes, const std::string& file,
                                   const ReadContext& context) {
  const BlocksInTurn document(bytes, file, context);
  std::vector<Reading> readings;
  for (std::size_t i = 0; i < document.size(); ++i) readings.push_back(document.read(i));
  return readings;
}

}  // namespace collab
