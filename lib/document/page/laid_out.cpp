// Turns tables into lines; see laid_out.h.
#include "document/page/laid_out.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/page/columns_of_minutes.h"
#include "document/page/of_meeting.h"
#include "document/page/row_pieces.h"
#include "document/words/column_words.h"
#include "document/words/section_words.h"
#include "document/words/title_words.h"

namespace collab {
namespace {

bool is_row(const DocLine& line) { return line.kind == DocLine::Kind::row; }

bool is_label(std::string_view cell) { return is_head_label(cell) || section_kind(cell); }

/// What stands beside a label: the only other cell that is filled in; nothing where there is none.
std::string_view beside_label(const DocLine& row) {
  const auto& cells = row.cells;
  std::string_view value;
  for (std::size_t i = 1; cells.size() > 1 && is_label(cells[0]) && i < cells.size(); ++i) {
    if (trim(cells[i]).empty()) continue;
    if (!value.empty()) return {};
    value = trim(cells[i]);
  }
  return value;
}

/// The rows of one table. Of two columns every row is a label with its value; of more those that
/// say so.
bool is_page(std::span<const DocLine> table) {
  int labels = 0;
  bool numbered = false;
  for (const auto& line : table) {
    if (!is_row(line)) continue;
    labels += beside_label(line).empty() ? 0 : 1;
    numbered = numbered || (line.cells.size() == 2 && number_said(line).has_value());
  }
  return numbered || labels > 1;
}

/// "Name | Signature | Time": a list in which people sign, whatever heading it stands below. With a
/// day it may be who approved the minutes.
bool is_sign_in(const DocLine& head) {
  const auto any = [&](std::string_view list) {
    return std::any_of(head.cells.begin(), head.cells.end(),
                       [&](const std::string& cell) { return heads_column(cell, list); });
  };
  return head.header_row && any("signature") && any("owner") && !any("due") && !any("text");
}

/// "| x | Ana Ruiz | aide |" below a head that has no word for the first column: who came is marked
/// there. The table with "signed" for that head; empty where it has no such column.
std::vector<DocLine> with_marks_named(std::span<const DocLine> table) {
  const auto& head = table.front();
  constexpr std::array<std::string_view, 9> marks{"x",      "X",      "\u2713", "\u2714", "\u2611",
                                                  "\u2717", "\u2718", "\u274C", "\u2610"};
  const bool names = head.header_row && std::ranges::any_of(head.cells, [](const auto& cell) {
                       return heads_column(cell, "owner") && !heads_column(cell, "text");
                     });
  for (std::size_t i = 0; names && i < head.cells.size(); ++i) {
    if (!only_words(head.cells[i]).empty()) continue;
    int marked = 0;
    const bool only_marks = std::ranges::all_of(table.subspan(1), [&](const DocLine& line) {
      if (!is_row(line)) return true;
      const auto cell = i < line.cells.size() ? trim(line.cells[i]) : std::string_view{};
      const bool mark = std::ranges::find(marks, cell.substr(0, cell.find(' '))) != marks.end();
      marked += mark ? 1 : 0;
      return mark || cell.empty();
    });
    if (!only_marks || marked == 0) continue;
    std::vector<DocLine> named(table.begin(), table.end());
    named.front().cells[i] = "signed";
    named.front().text = join(named.front().cells, " | ");
    named.front().pieces.clear();
    return named;
  }
  return {};
}

class Layout {
 public:
  explicit Layout(Document& document) : document_(document) {}

  void run() {
    const std::vector<DocLine> all = std::move(document_.lines);
    const std::span<const DocLine> lines = all;
    document_.lines.clear();
    ours_ = std::any_of(lines.begin(), lines.end(),
                        [](const DocLine& line) { return number_said(line).has_value(); });
    for (std::size_t first = 0; first < lines.size();) {
      auto end = first + 1;
      while (is_row(lines[first]) && end < lines.size() && !lines[end].header_row &&
             (is_row(lines[end]) || lines[end].kind == DocLine::Kind::rule))
        ++end;
      add_table(lines.subspan(first, end - first));
      first = end;
    }
  }

 private:
  std::string_view raw(const DocLine& line) const {
    const auto index = static_cast<std::size_t>(line.line) - 1;
    return index < document_.raw.size() ? document_.raw[index] : std::string_view{};
  }

  void add(std::vector<DocLine> lines) {
    std::move(lines.begin(), lines.end(), std::back_inserter(document_.lines));
  }

  void add_table(std::span<const DocLine> given) {
    const auto marked = with_marks_named(given);
    const std::span<const DocLine> table = marked.empty() ? given : marked;
    const bool rows = is_row(table.front());
    if (!rows) note_section(table.front());
    const bool narrow = rows && table.front().cells.size() == 2;
    if (rows && is_sign_in(table.front())) return add_sign_in(table);
    const bool page = rows && is_page(table);
    const auto columns = rows && !(page && narrow)
                             ? ColumnsOfMinutes::of(table, in_section_ || ours_)
                             : std::nullopt;
    for (const auto& line : table) {
      if (!is_row(line) || (line.header_row && !columns && !page)) {
        document_.lines.push_back(line);
      } else if (!columns && !page) {
        add(rows_in(line, raw(line)));
      } else if (columns) {
        auto lines = columns->lines_of(line, raw(line), cell_);
        for (auto& each : lines) each.table = table.front().line;
        add(std::move(lines));
      } else {
        add(labelled(line));
      }
    }
  }

  void note_section(const DocLine& line) {
    const bool set_off =
        line.kind == DocLine::Kind::heading || line.bold || line.text.ends_with(':');
    if (set_off) in_section_ = section_kind(line.text).has_value();
  }

  void add_sign_in(std::span<const DocLine> table) {
    ++cell_;
    for (auto line : table) {
      line.cell = cell_;
      line.under = "sign in";
      document_.lines.push_back(std::move(line));
    }
  }

  /// "| Here | all but Ben |" as "Here: all but Ben"; several lines of people, decisions or actions
  /// as lines of that section, others as lines below the first.
  std::vector<DocLine> labelled(const DocLine& row) {
    const auto label = trim(row.cells[0]);
    const auto value = row.cells.size() == 2 ? trim(row.cells[1]) : beside_label(row);
    if (label.empty() || value.empty()) return {row};
    const auto pieces = pieces_of(row, raw(row));
    std::vector<RowPiece> lines;
    std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(lines),
                 [](const RowPiece& each) { return each.cell > 0; });
    std::vector<DocLine> all;
    if (lines.size() > 1 && section_kind(label)) {
      ++cell_;
      for (const auto& each : lines) {
        all.push_back(line_of(row, each, DocLine::Kind::bullet));
        all.back().cell = cell_;
        all.back().under = label;
      }
      return all;
    }
    all.push_back(as_label(row, label, lines.empty() ? value : std::string_view(lines[0].text)));
    for (std::size_t i = 1; i < lines.size(); ++i) {
      all.push_back(line_of(row, lines[i], DocLine::Kind::bullet));
      all.back().depth = 2;
    }
    return all;
  }

  static DocLine as_label(DocLine row, std::string_view label, std::string_view value) {
    row.text = std::string{label} + (label.ends_with(':') ? " " : ": ") + std::string{value};
    row.kind = DocLine::Kind::bullet;
    row.depth = 1;
    row.header_row = false;
    row.origins.clear();
    row.pieces.clear();
    return row;
  }

  Document& document_;
  int cell_ = 0;
  bool ours_ = false;        ///< in our own sheet a table may be the answer to a question
  bool in_section_ = false;  ///< what stands above says what the lines below it hold
};

}  // namespace

Document laid_out(Document document) {
  Layout(document).run();
  return document;
}

}  // namespace collab
