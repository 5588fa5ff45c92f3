// Lines in a table's cells: each cell is read as a section of its own, named by its column or row,
// and what stands around the table goes on below it. See block_reader.h and
// document/page/laid_out.h.
#include "document/read/block_reader.h"

namespace collab {

void BlockReader::enter_cell(const DocLine& line) {
  if (line.cell == cell_) return;
  const bool signed_in = !sign_in_.signatures.empty();
  sign_in_ = {};
  if (cell_ == 0)
    around_table_ = {section_,      meaning_,      level_,           open_,
                     bullets_seen_, bullet_depth_, collector_.seen()};
  cell_ = line.cell;
  open_.reset();
  bullets_seen_ = behind_break_ = deeper_seen_ = false;
  bullet_depth_ = 0;
  if (cell_ == 0) {
    section_ = around_table_.section;
    meaning_ = around_table_.meaning;
    level_ = around_table_.level;
    open_ = around_table_.open;
    bullets_seen_ = around_table_.bullets_seen;
    bullet_depth_ = around_table_.bullet_depth;
    collector_.see(around_table_.seen);
    // A list of people ends with its table.
    if (signed_in && meaning_ == Field::attendance) {
      meaning_ = any_heading_ ? Field::notes : Field::none;
      section_ = any_heading_ ? labels_.sections().size() : 0;
    }
    return;
  }
  const auto own = labels_.section(line.under);
  const auto section = own ? own : labels_.foreign_section(line.under);
  section_ = section.value_or(labels_.sections().size());
  meaning_ = section ? labels_.sections()[section_].meaning : Field::notes;
  level_.reset();
  collector_.see({line.under, meaning_});
}

}  // namespace collab
