// Flattens cmark-gfm's tree into lines; see markdown.h. Its columns are bytes and shift inside task
// items and after "\|", so only its lines are trusted and columns are found in the raw text.
#include "document/text/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>

#include "base/text/codepoint.h"
#include "base/text/digits.h"
#include "base/text/text.h"
#include "document/text/bounds.h"
#include "document/text/box.h"
#include "document/text/html_line.h"
#include "document/text/inlines.h"
#include "document/text/line_start.h"

namespace collab {
namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parse_tree(std::string_view text) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new(CMARK_OPT_SOURCEPOS | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE),
      &cmark_parser_free);
  for (const char* name : {"table", "strikethrough", "tasklist"}) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return {cmark_parser_finish(parser.get()), &cmark_node_free};
}

std::string_view type_of(cmark_node* node) { return cmark_node_get_type_string(node); }

/// A word processor's heading id: "Today {#today}".
std::string without_attributes(std::string text) {
  const auto at = text.rfind('{');
  if (at != std::string::npos && text.ends_with('}') && at + 1 < text.size() &&
      (text[at + 1] == '#' || text[at + 1] == '.') && text.find(' ', at) == std::string::npos) {
    text.resize(at);
  }
  return std::string{trim(text)};
}

class Flattener {
 public:
  explicit Flattener(Document& document) : document_(document) {
    covered_.assign(document.raw.size() + 2, false);
  }

  void run(cmark_node* root) {
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter(cmark_iter_new(root),
                                                                       &cmark_iter_free);
    for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
      auto* node = cmark_iter_get_node(iter.get());
      if (visit(node, event == CMARK_EVENT_ENTER)) {
        cmark_iter_reset(iter.get(), node, CMARK_EVENT_EXIT);
      }
    }
    add_uncovered();
    std::stable_sort(document_.lines.begin(), document_.lines.end(),
                     [](const DocLine& a, const DocLine& b) { return a.line < b.line; });
  }

 private:
  /// True where the node's children are dealt with.
  bool visit(cmark_node* node, bool enter) {
    const auto type = type_of(node);
    if (type == "list") depth_ += enter ? 1 : -1;
    if (type == "item" || type == "tasklist") enter_item(node, enter);
    if (!enter) return false;
    if (type == "paragraph") return paragraph(node), true;
    if (type == "heading") return heading(node), true;
    if (type == "table_row" || type == "table_header") return row(node), true;
    if (type == "code_block") return verbatim(node, DocLine::Kind::code), true;
    if (type == "html_block") return verbatim(node, DocLine::Kind::html), true;
    if (type == "thematic_break") {
      return add(DocLine::Kind::rule, cmark_node_get_start_line(node)).is_break = true;
    }
    return false;
  }

  void enter_item(cmark_node* node, bool enter) {
    item_ = enter ? node : nullptr;
    if (!enter || cmark_node_first_child(node) != nullptr) return;
    auto& line = add(DocLine::Kind::bullet, cmark_node_get_start_line(node));
    line.box = box_of(node);
  }

  static Box box_of(cmark_node* item) {
    if (type_of(item) != "tasklist") return Box::none;
    return cmark_gfm_extensions_get_tasklist_item_checked(item) ? Box::ticked : Box::unticked;
  }

  DocLine& add(DocLine::Kind kind, int number) {
    DocLine line;
    line.kind = kind;
    line.depth = depth_;
    line.line = line.last_line = number;
    document_.lines.push_back(std::move(line));
    cover(number);
    return document_.lines.back();
  }

  void cover(int number) {
    if (number > 0 && static_cast<std::size_t>(number) < covered_.size()) {
      covered_[static_cast<std::size_t>(number)] = true;
    }
  }

  std::string_view raw(int number) const {
    const auto index = static_cast<std::size_t>(number) - 1;
    return number > 0 && index < document_.raw.size() ? document_.raw[index] : std::string_view{};
  }

  /// What a piece says: without what is struck through, unless nothing is left.
  static std::string words_of(const TextPiece& piece) {
    const auto left = trim(piece.unstruck);
    return std::string{left.empty() || piece.struck ? trim(piece.text) : left};
  }

  static bool all_struck(const TextPiece& piece) {
    return trim(piece.unstruck).empty() && !trim(piece.text).empty() && piece.struck;
  }

  /// Takes over where a piece's links lead; its words begin at `start` of the line's text and are
  /// `size` bytes. What is struck out of them moves the links to their end.
  static void add_links(DocLine& line, const TextPiece& piece, std::size_t start,
                        std::size_t size) {
    const auto whole = trim(piece.text);
    const auto skipped = static_cast<std::size_t>(whole.data() - piece.text.data());
    for (const auto& each : piece.links) {
      const auto end = whole.size() == size ? each.end - std::min(skipped, each.end) : size;
      line.links.push_back({start + std::min(end, size), each.address});
    }
  }

  static void set_text(DocLine& line, const TextPiece& piece, int number) {
    line.text = words_of(piece);
    line.struck = piece.struck;
    line.all_struck = all_struck(piece);
    line.bold = piece.bold;
    line.picture = piece.picture;
    add_links(line, piece, 0, line.text.size());
    line.origins = {{0, number}};
    if (piece.image_box != Box::none) line.box = piece.image_box;
    take_box(line);
  }

  void paragraph(cmark_node* node) {
    bool first = item_ != nullptr && cmark_node_parent(node) == item_;
    const Box box = first ? box_of(item_) : Box::none;
    std::size_t owner = 0;
    bool joinable = false;
    for (const auto& piece : text_of_block(node)) {
      const auto text = raw(piece.line);
      const bool indented = !text.empty() && is_blank(text.front());
      if (joinable && !piece.hard && indented && depth_ > 0) {
        join_piece(document_.lines[owner], piece);
        continue;
      }
      auto& line = add(first ? DocLine::Kind::bullet : DocLine::Kind::paragraph, piece.line);
      owner = document_.lines.size() - 1;
      line.box = first ? box : Box::none;
      set_text(line, piece, piece.line);
      if (!first) take_bullet(line);
      first = false;
      joinable = true;
    }
    item_ = nullptr;
  }

  /// The rest of a bullet that an editor wrapped.
  void join_piece(DocLine& line, const TextPiece& piece) {
    cover(piece.line);
    line.last_line = piece.line;
    line.bold = line.bold && piece.bold;
    if (!line.text.empty()) line.text += ' ';
    line.origins.push_back({line.text.size(), piece.line});
    const auto words = words_of(piece);
    add_links(line, piece, line.text.size(), words.size());
    line.picture = line.picture && piece.picture;
    line.text += words;
    line.all_struck = line.all_struck && all_struck(piece);
  }

  void heading(cmark_node* node) {
    const int start = cmark_node_get_start_line(node);
    auto& line = add(DocLine::Kind::heading, start);
    line.level = cmark_node_get_heading_level(node);
    line.origins = {{0, start}};
    for (const auto& piece : text_of_block(node)) {
      if (!line.text.empty()) line.origins.push_back({line.text.size() + 1, piece.line});
      line.text += (line.text.empty() ? "" : " ") + std::string{trim(piece.text)};
    }
    line.text = without_attributes(std::move(line.text));
    line.last_line = std::max(start, cmark_node_get_end_line(node));
    for (int n = start; n <= line.last_line; ++n) cover(n);
    item_ = nullptr;
  }

  void row(cmark_node* node) {
    auto& line = add(DocLine::Kind::row, cmark_node_get_start_line(node));
    line.header_row = type_of(node) == "table_header";
    line.origins = {{0, line.line}};
    bool struck_cells = true;
    for (auto* cell = cmark_node_first_child(node); cell != nullptr; cell = cmark_node_next(cell)) {
      std::string text;
      for (const auto& piece : text_of_block(cell)) {
        if (piece.struck && trim(text).empty() && line.cells.empty()) line.struck = true;
        struck_cells = struck_cells && (all_struck(piece) || trim(piece.text).empty());
        const auto words = words_of(piece);
        const bool ended = text.find_last_of(".;:,!?") + 1 == text.size();
        if (!text.empty() && !words.empty()) text += ended ? " " : "; ";
        const auto begin = (line.cells.empty() ? 0 : line.text.size() + 3) + text.size();
        add_links(line, piece, begin, words.size());
        if (!words.empty())
          line.pieces.push_back(
              {line.cells.size(), begin, begin + words.size(), piece.bold, all_struck(piece)});
        text += words;
      }
      line.text += (line.cells.empty() ? "" : " | ") + text;
      line.cells.push_back(std::move(text));
    }
    line.all_struck = struck_cells && !trim(line.text).empty() && line.struck;
    const bool header = line.header_row;
    const int number = line.line;
    if (header && !covered(number + 1)) rule(number + 1);
  }

  bool covered(int number) const {
    return static_cast<std::size_t>(number) >= covered_.size() ||
           covered_[static_cast<std::size_t>(number)];
  }

  void rule(int number) { add(DocLine::Kind::rule, number); }

  void verbatim(cmark_node* node, DocLine::Kind kind) {
    const int end = std::min(cmark_node_get_end_line(node), static_cast<int>(document_.raw.size()));
    for (int n = cmark_node_get_start_line(node); n <= end; ++n) {
      const auto text = trim(raw(n));
      if (text.empty()) continue;
      const bool fence =
          kind == DocLine::Kind::code && text.find_first_not_of("`~") == std::string::npos;
      auto& line = add(fence ? DocLine::Kind::rule : kind, n);
      line.text = std::string{text};
      if (kind == DocLine::Kind::html) read_html(text, line);
      line.origins = {{0, n}};
    }
    item_ = nullptr;
  }

  /// Link definitions and the like leave no node; their lines are kept all the same.
  void add_uncovered() {
    for (std::size_t i = 0; i < document_.raw.size(); ++i) {
      const auto text = trim(document_.raw[i]);
      if (covered_[i + 1] || text.empty()) continue;
      const bool image = text.front() == '[' && text.find("]: <data:") != std::string_view::npos;
      const bool mark = text.find_first_not_of("> \t-+*|:=") == std::string_view::npos;
      depth_ = 0;
      auto& line =
          add(image || mark ? DocLine::Kind::rule : DocLine::Kind::other, static_cast<int>(i) + 1);
      line.text = std::string{text};
      line.origins = {{0, line.line}};
    }
  }

  Document& document_;
  std::vector<bool> covered_;
  cmark_node* item_ = nullptr;
  int depth_ = 0;
};

/// Walks along the raw line and skips what is markup, until the wanted text was passed.
std::size_t raw_offset(std::string_view raw, std::string_view text, std::size_t wanted) {
  std::size_t at = 0;
  std::size_t hit = 0;
  for (std::size_t i = 0; i <= wanted && i < text.size(); ++i) {
    const auto next = raw.find(text[i], at);
    if (next == std::string_view::npos) continue;
    hit = next;
    at = next + 1;
  }
  return hit;
}

}  // namespace

Document parse_markdown(std::string_view bytes, const std::string& file) {
  const auto text = bounded_text(bytes, file);
  Document document;
  for (const auto line : split(text, '\n')) document.raw.emplace_back(line);
  while (!document.raw.empty() && document.raw.back().empty()) document.raw.pop_back();
  const auto tree = parse_tree(text);
  Flattener(document).run(tree.get());
  return document;
}

int line_at(const DocLine& line, std::size_t offset) {
  int number = line.line;
  for (const auto& origin : line.origins) {
    if (origin.offset <= offset) number = origin.line;
  }
  return number;
}

int column_at(const Document& document, const DocLine& line, std::size_t offset) {
  std::size_t begin = 0;
  std::size_t end = line.text.size();
  std::size_t skip = 0;
  int number = line.line;
  for (const auto& origin : line.origins) {
    if (origin.offset > offset) {
      end = origin.offset;
      break;
    }
    begin = origin.offset;
    number = origin.line;
    skip = origin.skip;
  }
  const auto index = static_cast<std::size_t>(number) - 1;
  if (number < 1 || index >= document.raw.size()) return 1;
  const std::string_view whole_raw = document.raw[index];
  skip = std::min(skip, whole_raw.size());
  const auto raw = whole_raw.substr(skip);
  // The text's whole piece is looked for first, so that a bullet's mark is not taken for its text.
  const auto piece = std::string_view(line.text).substr(begin, end - begin);
  const auto whole = raw.find(trim(piece));
  const auto at = whole != std::string_view::npos ? whole + (offset - begin)
                                                  : raw_offset(raw, piece, offset - begin);
  return static_cast<int>(characters(whole_raw.substr(0, skip + at))) + 1;
}

}  // namespace collab
