// Finds fields in lines below each other; see stacked_fields.h. The labels are the heads of columns
// in share/words/columns.toml.
#include "document/page/stacked_fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/text/text.h"
#include "document/page/row_pieces.h"
#include "document/words/column_words.h"
#include "document/words/section_words.h"

namespace collab {
namespace {

constexpr std::size_t fields = 3;
constexpr std::array<const char*, fields> columns{"owner", "text", "due"};

/// Which field a line is, and where its value begins.
struct FieldLine {
  std::size_t field = 0;
  std::size_t value = 0;
};

std::optional<FieldLine> field_of(const DocLine& line) {
  constexpr std::size_t longest_label = 20;
  if (line.kind != DocLine::Kind::paragraph && line.kind != DocLine::Kind::bullet)
    return std::nullopt;
  const auto colon = line.text.find(':');
  if (colon > longest_label || line.cell != 0) return std::nullopt;
  const auto label = trim(std::string_view(line.text).substr(0, colon));
  for (std::size_t i = 0; i < fields; ++i) {
    if (heads_column(label, columns[i])) return FieldLine{i, colon + 1};
  }
  return std::nullopt;
}

/// The lines [first, last) of one task, by field.
struct Group {
  std::array<std::size_t, fields> line{};
  std::array<bool, fields> has{};
  std::size_t last = 0;
};

class Stacks {
 public:
  explicit Stacks(std::vector<DocLine>& lines) : lines_(lines) {}

  std::vector<DocLine> run() {
    bool below_actions = false;
    for (std::size_t i = 0; i < lines_.size();) {
      const auto& line = lines_[i];
      const auto groups = groups_at(i);
      if (!groups.empty() && (below_actions || groups.size() > 1)) {
        add_head(line);
        for (const auto& group : groups) add_row(group);
        i = groups.back().last;
        continue;
      }
      if (line.kind == DocLine::Kind::heading || line.bold || line.text.ends_with(':'))
        below_actions = section_kind(line.text) == SectionKind::actions;
      result_.push_back(std::move(lines_[i++]));
    }
    return std::move(result_);
  }

 private:
  std::vector<Group> groups_at(std::size_t first) const {
    std::vector<Group> groups;
    for (auto at = first; at < lines_.size();) {
      const auto group = group_at(at);
      if (!group) break;
      groups.push_back(*group);
      at = group->last;
    }
    return groups;
  }

  std::optional<Group> group_at(std::size_t first) const {
    Group group;
    for (auto at = first; at < lines_.size(); ++at) {
      const auto found = field_of(lines_[at]);
      if (!found || group.has[found->field]) break;
      group.has[found->field] = true;
      group.line[found->field] = at;
      group.last = at + 1;
    }
    const bool task = group.has[1] && group.has[0];
    return task ? std::optional(group) : std::nullopt;
  }

  void add_head(const DocLine& line) {
    auto head = head_of_tasks(line.line);
    head.under = line.under;
    result_.push_back(std::move(head));
  }

  void add_row(const Group& group) {
    DocLine row;
    row.kind = DocLine::Kind::row;
    row.line = lines_[group.last - 1].last_line;
    for (std::size_t i = 0; i < fields; ++i) {
      if (i > 0) row.text += " | ";
      row.cells.emplace_back();
      if (!group.has[i]) continue;
      const auto& line = lines_[group.line[i]];
      const auto begin = field_of(line)->value;
      const auto value = trim(std::string_view(line.text).substr(begin));
      row.origins.push_back({row.text.size(), line.line, 0});
      row.cells.back() = value;
      row.text += value;
      row.line = std::min(row.line, line.line);
      row.last_line = std::max(row.last_line, line.last_line);
    }
    result_.push_back(std::move(row));
  }

  std::vector<DocLine>& lines_;
  std::vector<DocLine> result_;
};

}  // namespace

Document stacked_fields(Document document) {
  document.lines = Stacks(document.lines).run();
  return document;
}

}  // namespace collab
