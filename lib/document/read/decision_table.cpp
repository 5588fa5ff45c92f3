// Decisions as rows of a table: what, and how or when to look again; see decision_reader.h.
#include <algorithm>

#include "base/text/text.h"
#include "document/read/decision_reader.h"
#include "document/words/column_words.h"
#include "document/words/none_words.h"

namespace collab {
/// The head of a table says which column has the decisions; without a known word the row is one.
void DecisionReader::read_columns(const Entry& entry) {
  what_.reset();
  const auto cells = cells_of(entry);
  for (std::size_t i = 0; i < cells.size() && !what_; ++i) {
    if (heads_column(cells[i].text(), "decision")) what_ = static_cast<int>(i);
  }
}

void DecisionReader::row(const Entry& entry) {
  if (entry.line->header_row) {
    read_columns(entry);
    if (what_) {
      collector_.prompt(entry);
      return;
    }
  }
  const auto cells = cells_of(entry);
  const auto only_a_number = [](std::string_view cell) {
    return cell.find_first_not_of("0123456789.# ") == std::string_view::npos;
  };
  const auto what = what_ ? cells.begin() + std::min<std::ptrdiff_t>(*what_, std::ssize(cells))
                          : std::find_if(cells.begin(), cells.end(), [&](const Part& each) {
                              return !is_blank_value(each.text()) && !only_a_number(each.text());
                            });
  if (what == cells.end() || is_blank_value(what->text())) {
    collector_.prompt(entry);
    return;
  }
  decision({entry.index, entry.line, *what});
  if (!last_) return;
  for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
    if (cell == what || is_blank_value(cell->text()) || says_none(cell->text())) continue;
    if (only_a_number(cell->text())) continue;
    if (!how_in_cell({entry.index, entry.line, *cell})) collector_.keep(entry);
  }
}

/// A cell that says how it was decided, or nothing but a day to look again.
bool DecisionReader::how_in_cell(const Entry& entry) {
  auto& decision = collector_.reading().decisions.back();
  const auto how = how_said(entry.text.text(), view_);
  if (how.understood) {
    apply(entry, how, entry.text.begin, decision);
    if (!how.rest.empty()) decision.text += " (" + how.rest + ")";
    return true;
  }
  const auto day = day_said(entry.text.text(), view_).day;
  if (!day || *day <= view_.meeting) return false;
  decision.look_again_on = day;
  return true;
}

}  // namespace collab
