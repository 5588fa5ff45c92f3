// Tells tables of minutes by their heads and takes their rows apart; see columns_of_minutes.h.
#include "document/page/columns_of_minutes.h"

#include <algorithm>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/words/column_words.h"
#include "document/words/none_words.h"
#include "document/words/reference_words.h"
#include "document/words/section_words.h"
#include "model/school/word_lists.h"

namespace collab {
namespace {

using Holds = MinutesColumn::Holds;
using Pieces = std::vector<RowPiece>;

/// A heading of the lists of actions, for tasks whose column is not called so.
constexpr const char* heading_of_actions = "who does what";

Holds held_by(std::string_view head, std::size_t at) {
  const auto kind = section_kind(head);
  if (kind == SectionKind::actions) return Holds::task;
  if (kind) return Holds::part;
  if (at == 0 && heads_column(head, "day")) return Holds::day;
  if (heads_column(head, "owner")) return Holds::owner;
  if (heads_column(head, "text")) return Holds::task;
  if (heads_column(head, "due")) return Holds::due;
  for (const char* list : {"state", "number", "how", "part"})
    if (heads_column(head, list)) return Holds::other;
  return Holds::about;
}

/// "Action: Ana to copy it", "Present: Ana, Ben": a line that says itself what it is.
bool says_its_part(std::string_view text) {
  const auto colon = text.find(':');
  return colon != std::string_view::npos && colon > 0 && !trim(text.substr(colon + 1)).empty() &&
         section_kind(text.substr(0, colon));
}

bool is_row_of(const DocLine& line) { return line.kind == DocLine::Kind::row; }

/// Rows with the numbers of recorded actions are our own sheet's.
bool has_numbers(std::span<const DocLine> table) {
  return std::any_of(table.begin(), table.end(), [](const DocLine& line) {
    return is_row_of(line) && !numbers_in(line.text, 'A').empty();
  });
}

bool has_labelled_line(std::span<const DocLine> table) {
  return std::any_of(table.begin() + 1, table.end(), [](const DocLine& line) {
    return std::any_of(line.pieces.begin(), line.pieces.end(), [&](const CellPiece& each) {
      return says_its_part(std::string_view(line.text).substr(each.begin, each.end - each.begin));
    });
  });
}

/// Lines that an editor broke: "call the library<br>and the zoo".
bool goes_on_with(const RowPiece& piece) {
  static const auto joins = words_of_list("lines", "joins");
  if (piece.marked) return false;
  const std::string_view text = piece.text;
  const auto first = text.substr(0, text.find(' '));
  // A capital begins another one.
  return first != capitalised(first) && std::ranges::find(joins, only_words(first)) != joins.end();
}

/// The tasks of a cell, each with the lines that go on with it.
std::vector<Pieces> tasks_in(const Pieces& pieces) {
  std::vector<Pieces> tasks;
  for (const auto& each : pieces) {
    if (!tasks.empty() && goes_on_with(each))
      tasks.back().push_back(each);
    else
      tasks.push_back({each});
  }
  return tasks;
}

/// Of a cell beside several tasks what belongs to one of them: its own line where there is one for
/// each, else the only line; with neither it is not clear.
Pieces beside(const Pieces& cell, std::size_t task, std::size_t tasks) {
  if (tasks == 1 || cell.size() < 2) return cell;
  return cell.size() == tasks ? Pieces{cell[task]} : Pieces{};
}

/// "Yes", "Approved by consensus": what was decided stands in the topic.
bool says_only_the_outcome(std::string_view text) {
  static const auto alone = words_of_list("decisions", "alone");
  static const auto carried = words_of_list("decisions", "carried");
  constexpr std::ptrdiff_t most_blanks = 2;
  const auto words = only_words(text);
  const auto first = words.substr(0, words.find(' '));
  const auto blanks = std::count(words.begin(), words.end(), ' ');
  return !says_none(text) && !words.empty() &&
         (blanks == 0 || std::ranges::find(alone, words) != alone.end() ||
          (blanks <= most_blanks && std::ranges::find(carried, first) != carried.end()));
}

/// Two cells' lines as one bullet.
DocLine joined_bullet(const DocLine& row, const Pieces& one, const Pieces& other,
                      std::string_view between) {
  auto line = joined_line(row, {one, other}, between);
  line.kind = DocLine::Kind::bullet;
  line.depth = 1;
  line.cells.clear();
  return line;
}

/// "Ana: call them, Oct 23": a task that says who does it, with the day of another column.
DocLine with_its_day(const DocLine& row, const Pieces& task, const Pieces& due) {
  return joined_bullet(row, task, due, due.empty() ? "" : ", ");
}

/// More than a name: "Jürgen: agree on new days".
bool says_a_task(const RowPiece& piece) {
  const auto colon = piece.text.find(": ");
  return colon != std::string::npos && colon + 2 < piece.text.size();
}

}  // namespace

struct ColumnsOfMinutes::Row {
  const DocLine& line;
  Pieces pieces;
  std::string label = {};  ///< of a row that says itself what it holds
  int& cell;
  Pieces in(std::optional<std::size_t> column) const {
    return column ? pieces_in(pieces, *column) : Pieces{};
  }
};

std::optional<std::size_t> ColumnsOfMinutes::column_of(Holds holds) const {
  for (std::size_t i = 0; i < columns_.size(); ++i)
    if (columns_[i].holds == holds) return i;
  return std::nullopt;
}

std::optional<ColumnsOfMinutes> ColumnsOfMinutes::of(std::span<const DocLine> table,
                                                     bool in_section) {
  const auto& head = table.front();
  if (!is_row_of(head) || head.cells.size() < 2 || has_numbers(table)) return std::nullopt;
  ColumnsOfMinutes found;
  int parts = 0;
  int about = 0;
  int others = 0;
  for (std::size_t i = 0; i < head.cells.size(); ++i) {
    const auto holds = held_by(head.cells[i], i);
    parts += holds == Holds::part || holds == Holds::task ? 1 : 0;
    about += holds == Holds::day || (holds == Holds::about && !trim(head.cells[i]).empty()) ? 1 : 0;
    others += holds == Holds::other ? 1 : 0;
    found.columns_.push_back({holds, head.cells[i]});
  }
  // "Topic | Outcome | Follow-up": what came of a topic is read as notes are.
  const auto is_how = [](const std::string& cell) { return heads_column(cell, "how"); };
  if (found.column_of(Holds::task) && about > 0)
    others -= static_cast<int>(std::ranges::count_if(head.cells, is_how));
  found.leave_presenters();
  // "Name | Present": a list of people; with a state it is kept elsewhere.
  const bool listed = found.columns_.front().holds == Holds::owner;
  const bool of_parts = parts > 0 && (about > 0 || parts > 1) && !listed && others == 0;
  const bool labelled = parts == 0 && !listed && has_labelled_line(table);
  const bool notes = parts == 0 && !in_section && !listed && others == 0 &&
                     std::any_of(head.cells.begin(), head.cells.end(),
                                 [](const auto& cell) { return heads_column(cell, "about"); });
  return of_parts || labelled || notes ? std::optional(std::move(found)) : std::nullopt;
}

/// "Topic | Lead | Action": who leads a topic is not who does what comes of it.
void ColumnsOfMinutes::leave_presenters() {
  const auto owner = column_of(Holds::owner);
  const auto task = column_of(Holds::task);
  if (!owner || (task && *task < *owner)) return;
  if (heads_column(columns_[*owner].head, "presenter")) columns_[*owner].holds = Holds::about;
}

std::vector<DocLine> ColumnsOfMinutes::head_lines(const DocLine& row, int& cell) const {
  auto title = row;
  title.cell = ++cell;
  title.under.clear();
  title.header_row = true;
  if (!column_of(Holds::owner)) return {std::move(title)};
  // Rows of tasks are laid out in one order, whatever that of the table is.
  auto columns = head_of_tasks(row.line);
  columns.cell = ++cell;
  columns.under = heading_of_actions;
  return {std::move(title), std::move(columns)};
}

void ColumnsOfMinutes::add_part(const Row& row, std::size_t column,
                                std::vector<DocLine>& lines) const {
  ++row.cell;
  const bool by_label = !row.label.empty() && columns_[column].holds == Holds::about;
  const bool is_label = by_label && column == 0;
  const bool decisions = section_kind(columns_[column].head) == SectionKind::decisions;
  const auto topic = columns_.front().holds == Holds::about ? row.in(0) : Pieces{};
  for (const auto& piece : row.in(column)) {
    const bool needs_topic = decisions && topic.size() == 1 && says_only_the_outcome(piece.text);
    auto line = needs_topic ? joined_bullet(row.line, topic, {piece}, ": ")
                            : line_of(row.line, piece, DocLine::Kind::bullet);
    line.cell = row.cell;
    line.under = is_label ? "" : by_label ? row.label : columns_[column].head;
    lines.push_back(std::move(line));
  }
}

/// The tasks of a row with who does them and by when, each as a row of its own.
void ColumnsOfMinutes::add_tasks(const Row& row, std::size_t column,
                                 std::vector<DocLine>& lines) const {
  const auto owners = row.in(column_of(Holds::owner));
  const auto due = row.in(column_of(Holds::due));
  if (owners.empty() && due.empty()) return add_part(row, column, lines);
  const auto tasks = tasks_in(row.in(column));
  ++row.cell;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    const auto by = beside(due, i, tasks.size());
    auto line = owners.empty()
                    ? with_its_day(row.line, tasks[i], by)
                    : joined_line(row.line, {beside(owners, i, tasks.size()), tasks[i], by}, " | ");
    line.cell = row.cell;
    line.under = heading_of_actions;
    lines.push_back(std::move(line));
  }
}

/// Owners of a table that has no column for what they do: with a day it is what was decided, or
/// they say it themselves; a name alone is a note.
void ColumnsOfMinutes::add_promise(const Row& row, std::vector<DocLine>& lines) const {
  const auto owners = row.in(column_of(Holds::owner));
  const auto due = row.in(column_of(Holds::due));
  ++row.cell;
  const bool told = !owners.empty() && std::all_of(owners.begin(), owners.end(), says_a_task);
  Pieces decided;
  for (std::size_t i = 0; i < columns_.size(); ++i)
    if (section_kind(columns_[i].head) == SectionKind::decisions) decided = row.in(i);
  const auto add = [&](DocLine line, const char* under) {
    line.cell = row.cell;
    line.under = under;
    lines.push_back(std::move(line));
  };
  if (told) {
    for (std::size_t i = 0; i < owners.size(); ++i)
      add(with_its_day(row.line, {owners[i]}, beside(due, i, owners.size())), heading_of_actions);
  } else if (decided.size() == 1 && !owners.empty() && !due.empty()) {
    add(joined_line(row.line, {owners, decided, due}, " | "), heading_of_actions);
  } else {
    // Who and when without what is asked about; who led a topic is a note.
    const bool asks = column_of(Holds::due) && !owners.empty() && !says_none(owners.front().text);
    for (const auto* cell : {&owners, &due})
      for (const auto& piece : *cell)
        add(line_of(row.line, piece, DocLine::Kind::bullet),
            asks && cell == &owners ? heading_of_actions : "");
  }
}

std::vector<DocLine> ColumnsOfMinutes::lines_of(const DocLine& line, std::string_view raw,
                                                int& cell) const {
  if (line.header_row) return head_lines(line, cell);
  Row row{line, pieces_of(line, raw), {}, cell};
  const auto first = row.in(0);
  if (!first.empty() && columns_.front().holds == Holds::about && section_kind(first.front().text))
    row.label = first.front().text;
  std::vector<DocLine> lines;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const bool is_day = i == 0 && columns_[0].holds == Holds::day && first.size() == 1;
    if (is_day) {
      lines.push_back(line_of(line, first.front(), DocLine::Kind::heading));
      lines.back().level = 6;
    } else if (columns_[i].holds == Holds::task) {
      add_tasks(row, i, lines);
    } else if (columns_[i].holds != Holds::owner && columns_[i].holds != Holds::due) {
      add_part(row, i, lines);
    }
  }
  const auto task = column_of(Holds::task);
  if (!task || row.in(task).empty()) add_promise(row, lines);
  return lines;
}

}  // namespace collab
