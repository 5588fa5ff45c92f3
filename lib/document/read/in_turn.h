// A document cut into its meetings, each of which is read when its turn comes: what was recorded of
// one is known by then, so that an action of October is carried over to November of the same file.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/read/blocks.h"

namespace collab {

class BlocksInTurn {
 public:
  /// Throws Error(input) where the bounds of collab-documents(7) are exceeded. The context must
  /// outlive this.
  BlocksInTurn(std::string_view bytes, std::string file, const ReadContext& context);

  std::size_t size() const { return blocks_.size(); }
  Reading read(std::size_t block) const;
  /// The line of the text, from 1, on which a block begins, with what stands above the first one; 0
  /// for a block without a line.
  int first_line(std::size_t block) const;
  /// In which the blocks are to be recorded: as they stand where one has a number; else by day, as
  /// the meetings were, those of one day and those without a day as they stand.
  std::vector<std::size_t> order() const;
  /// True where a block has a meeting's number: the file came from a workspace.
  bool has_numbers() const;

 private:
  Document document_;
  std::string file_;
  const ReadContext& context_;
  std::vector<Block> blocks_;
};

}  // namespace collab
