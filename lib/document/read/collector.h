// What a reading collects while a block is read: places, questions, notes, and what became of each
// line. Used by the readers of the single kinds of lines.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/fold.h"
#include "document/days/day_said.h"
#include "document/read/read.h"
#include "document/text/markdown.h"
#include "document/text/quoted.h"

namespace collab {

/// One line of the block, as the readers hand it on.
struct Entry {
  std::size_t index = 0;  ///< in Document::lines
  const DocLine* line = nullptr;
  Part text;  ///< what is to be read of the line's text
};

/// The cells of a table's row, also of one typed without a table around it: "| a | b |".
std::vector<Part> cells_of(const Entry& entry);

class ReadingCollector {
 public:
  ReadingCollector(const Document& document, std::string file, Reading& reading);

  Reading& reading() { return reading_; }
  Entry entry(std::size_t index) const;
  /// The place of a byte of the line's text.
  Spot spot(const Entry& entry, std::size_t offset) const;
  Spot spot(const Entry& entry) const { return spot(entry, entry.text.begin); }

  /// Something was filled in: the meeting is held.
  void understood(const Entry& entry);
  /// The line is the template's own or has no news.
  void prompt(const Entry& entry) { raise(entry, LineUse::prompt); }
  /// The line is the document's, not the meeting's.
  void outside(const Entry& entry) { raise(entry, LineUse::outside); }
  /// The line is kept verbatim. In the head of a sheet that alone does not mean a meeting was held.
  void keep(const Entry& entry, bool touches = true);
  /// Asks about the line from a byte of its text on. `what` names the part itself.
  void ask(const Entry& entry, std::size_t offset, std::string what, std::string hint);
  /// The same where the doubt says what answers it; its place is a byte of the line's text.
  void ask(const Entry& entry, const Doubt& doubt);
  /// The same where it leaves open who was there.
  void ask_who_was_there(const Entry& entry, const Doubt& doubt);

  /// The line is a heading; those that follow are seen under it.
  void begin_section(const Entry& entry, Field meaning);

  /// Under which heading lines are seen, and what they are there.
  struct Seen {
    std::string_view section;
    Field meaning = Field::none;
  };
  Seen seen() const { return {section_, meaning_}; }
  void see(const Seen& seen);

  /// Fills in what became of each raw line of [first, last) of the document's lines.
  void account(std::size_t first, std::size_t last);

 private:
  void raise(const Entry& entry, LineUse use);

  const Document& document_;
  std::string file_;
  Reading& reading_;
  /// What became of a line so far.
  struct Use {
    LineUse use = LineUse::prompt;
    bool used = false;
    std::string_view section = {};
    std::optional<Field> begins = {};
  };
  std::vector<Use> uses_;
  std::string_view section_;  ///< the heading that lines are seen under now
  Field meaning_ = Field::none;
};

}  // namespace collab
