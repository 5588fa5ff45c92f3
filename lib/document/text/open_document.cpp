// Goes along the tags of an OpenDocument's content; see open_document.h.
#include "document/text/open_document.h"

#include <algorithm>
#include <array>

namespace collab {
namespace {

/// A tag's name: "text:p" of "<text:p text:style-name="P1">" and of "</text:p>".
std::string_view name_of_tag(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return tag.substr(0, std::min(tag.find_first_of(" \t\r\n/>"), tag.size()));
}

bool is_end_tag(std::string_view tag) { return tag.starts_with("</"); }
bool is_empty_tag(std::string_view tag) { return tag.ends_with("/>"); }

/// What holds blocks and is none itself.
bool is_wrapper(std::string_view name) {
  constexpr std::array<std::string_view, 10> wrappers{"text:list",
                                                      "text:list-item",
                                                      "text:list-header",
                                                      "text:section",
                                                      "text:h",
                                                      "table:table",
                                                      "table:table-row",
                                                      "table:table-column",
                                                      "table:table-columns",
                                                      "table:table-header-columns"};
  return std::find(wrappers.begin(), wrappers.end(), name) != wrappers.end();
}

/// What parts a table's rows into groups, of which pandoc reads none.
bool is_group_of_rows(std::string_view name) {
  return name == "table:table-header-rows" || name == "table:table-rows" ||
         name == "table:table-row-group";
}

/// Goes through the content tag by tag.
class CellWalk {
 public:
  explicit CellWalk(std::string_view content) : content_(content) {}

  std::string run() {
    std::size_t at = 0;
    while (at < content_.size()) {
      const auto begin = std::min(content_.find('<', at), content_.size());
      out_ += content_.substr(at, begin - at);
      if (begin == content_.size()) break;
      const auto end = content_.find('>', begin);
      at = end == std::string_view::npos ? content_.size() : end + 1;
      add_tag(content_.substr(begin, at - begin));
    }
    return std::move(out_);
  }
  bool changed() const { return changed_; }

 private:
  void add_tag(std::string_view tag) {
    const auto name = name_of_tag(tag);
    const bool cell = name == "table:table-cell" || name == "table:covered-table-cell";
    if (cell && is_end_tag(tag)) --depth_;
    const bool inner = depth_ > 0;
    if (is_group_of_rows(name)) {
      changed_ = true;
    } else if (inner && (cell || is_wrapper(name))) {
      changed_ = true;
      item_ = item_ || (name == "text:list-item" && !is_end_tag(tag) && !is_empty_tag(tag));
      if (name == "text:h")
        out_ += is_end_tag(tag) ? "</text:p>" : is_empty_tag(tag) ? "<text:p/>" : "<text:p>";
    } else {
      out_ += tag;
    }
    const bool paragraph = inner && (name == "text:p" || name == "text:h");
    // The heading was written as a paragraph just now.
    if (paragraph && item_ && !is_end_tag(tag) && !is_empty_tag(tag)) {
      out_ += "• ";
      item_ = false;
    }
    if (cell && !is_end_tag(tag) && !is_empty_tag(tag)) ++depth_;
  }

  std::string_view content_;
  std::string out_;
  int depth_ = 0;      ///< of cells within cells
  bool item_ = false;  ///< the next paragraph is the first of an item
  bool changed_ = false;
};

}  // namespace

bool loses_in_tables(std::string_view content_xml) {
  CellWalk walk(content_xml);
  walk.run();
  return walk.changed();
}

std::string with_plain_tables(std::string_view content_xml) { return CellWalk(content_xml).run(); }

}  // namespace collab
