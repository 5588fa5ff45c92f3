// Actions as rows of a table: who, what, when, in the order that the table's head or habit gives.
#include <algorithm>
#include <array>

#include "base/text/text.h"
#include "document/days/names.h"
#include "document/read/action_reader.h"
#include "document/words/column_words.h"
#include "document/words/none_words.h"

namespace collab {
/// The head of a table says which column is which; without known words it is who, what, when.
void ActionReader::read_columns(const Entry& entry) {
  Columns columns;
  const auto& cells = entry.line->cells;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const int column = static_cast<int>(i);
    if (heads_column(cells[i], "owner")) columns.owner = column;
    if (heads_column(cells[i], "text")) columns.text = column;
    if (heads_column(cells[i], "due")) columns.due = column;
    if (heads_column(cells[i], "state")) columns.state = column;
    if (heads_column(cells[i], "number")) columns.number = column;
  }
  const bool known_head = columns.owner >= 0 && columns.text >= 0;
  columns_ = known_head ? columns : Columns{0, 1, 2, 3, -1};
  if (!known_head) columns_->state = cells.size() > 3 ? 3 : -1;
  headed_ = known_head;
}

/// The column's cell as a part of the row's text.
Part ActionReader::cell(const Entry& entry, int column) const {
  const auto cells = cells_of(entry);
  if (column < 0 || static_cast<std::size_t>(column) >= cells.size())
    return entry.text.sub(entry.text.end);
  return cells[static_cast<std::size_t>(column)];
}

/// The day that a row says, or the doubt about it.
void ActionReader::read_due(const Part& when, TaskSaid& task) const {
  if (is_blank_value(when.text()) || tells_no_day(when.text())) return;
  const auto day = day_at_end(when.text(), view_);
  const auto said = day.said.said() ? day.said : day_said(when.text(), view_);
  task.due = said.day;
  if (said.day) return;
  task.due_doubt = {when.begin,
                    said.doubt.empty() ? quoted(when.text()) + " is not a day" : said.doubt,
                    "write the day as 2026-12-01 or Dec 1"};
}

/// A row with the number of a known action is that action, and its text is what stands before it.
void ActionReader::take_number(const NumberFound& number, ReadAction& action) const {
  if (known(number.number) == nullptr) return;
  action.id = number.number;
  const auto mark = action.text.rfind('(');
  if (mark != std::string::npos && !numbers_in(action.text, 'A').empty())
    action.text = std::string{trim(std::string_view(action.text).substr(0, mark))};
}

void ActionReader::row(const Entry& entry, bool among_carried) {
  last_.reset();
  if (entry.line->header_row) {
    read_columns(entry);
    if (headed_) {
      collector_.prompt(entry);
      return;
    }
  }
  const auto columns = columns_.value_or(Columns{0, 1, 2, -1, -1});
  const auto numbers = numbers_in(entry.text.text(), 'A');
  if (!numbers.empty() && entry.line->cells.size() == 1) {
    with_number(entry, numbers.back(), among_carried);
    return;
  }
  const auto who = cell(entry, columns.owner);
  const auto text = cell(entry, columns.text);
  if (who.empty() && text.empty()) {
    collector_.prompt(entry);
    return;
  }
  if (says_none(text.text()) || (text.empty() && says_none(who.text()))) {
    collector_.keep(entry);
    return;
  }
  auto owners = owners_said(who, people_, meeting_.expected);
  if (owners.people.empty() && !owners.doubt) owners.people = told_owner(text.text());
  if (owners.people.empty() || owners.doubt) {
    const auto doubt = owners.doubt.value_or(
        Doubt{text.begin, quoted(text.text()) + " does not say who does it",
              "write a name in the first column", "OWNER", std::string{trim(text.text())}});
    collector_.ask(entry, doubt);
    return;
  }
  TaskSaid task;
  task.owners = owners.people;
  task.text = std::string{text.text()};
  read_due(cell(entry, columns.due), task);
  const auto before = collector_.reading().actions.size();
  add_task(entry, std::move(task), among_carried);
  if (collector_.reading().actions.size() == before) return;
  auto& action = collector_.reading().actions.back();
  if (!numbers.empty()) take_number(numbers.back(), action);
  const auto state = cell(entry, columns.state);
  if (!state.empty()) read_state(entry, state, action);
}

}  // namespace collab
