// Tables whose columns are parts of minutes: "| Topic | Notes | Next steps |", "| Item | Decision |
// Action | Owner | Due |". See laid_out.h.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "document/page/row_pieces.h"
#include "document/text/markdown.h"

namespace collab {

/// What a column's cells are.
struct MinutesColumn {
  enum class Holds { part, task, about, owner, due, day, other };
  Holds holds = Holds::about;
  std::string head;  ///< as it stands
};

class ColumnsOfMinutes {
 public:
  /// The columns of a table, whose first row is its head; nothing for another table: of actions, of
  /// people, of figures. `in_section`: it stands below a heading that says what it holds.
  static std::optional<ColumnsOfMinutes> of(std::span<const DocLine> table, bool in_section);

  /// The lines that a row's cells hold, in the order of the columns; of the head what is needed
  /// above them. `cell` counts the document's cells on.
  std::vector<DocLine> lines_of(const DocLine& row, std::string_view raw, int& cell) const;

 private:
  struct Row;
  void leave_presenters();
  std::vector<DocLine> head_lines(const DocLine& row, int& cell) const;
  void add_part(const Row& row, std::size_t column, std::vector<DocLine>& lines) const;
  void add_tasks(const Row& row, std::size_t column, std::vector<DocLine>& lines) const;
  void add_promise(const Row& row, std::vector<DocLine>& lines) const;
  std::optional<std::size_t> column_of(MinutesColumn::Holds holds) const;

  std::vector<MinutesColumn> columns_;
};

}  // namespace collab
