// Collects a block's plain text from cmark-gfm's tree; see inlines.h.
#include "document/text/inlines.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include "base/text/fold.h"
#include "base/text/text.h"
#include "document/text/box.h"

namespace collab {
namespace {

class Collector {
 public:
  explicit Collector(cmark_node* block) : block_(block) {
    pieces_.push_back({.text = {}, .line = cmark_node_get_start_line(block)});
  }

  std::vector<TextPiece> run() {
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter(cmark_iter_new(block_),
                                                                       &cmark_iter_free);
    for (auto event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
      visit(cmark_iter_get_node(iter.get()), event == CMARK_EVENT_ENTER);
    }
    for (auto& piece : pieces_) {
      if (trim(piece.text).empty()) piece.bold = false;
      piece.picture = piece.picture && !piece.words;
    }
    return std::move(pieces_);
  }

 private:
  void visit(cmark_node* node, bool enter) {
    const auto type = cmark_node_get_type(node);
    if (node == block_) return;
    if (type == CMARK_NODE_STRONG) strong_ += enter ? 1 : -1;
    if (type == CMARK_NODE_IMAGE) image(node, enter);
    if (type == CMARK_NODE_LINK && !enter) close_link(node);
    if (type == CMARK_NODE_LINK && enter) link_start_ = pieces_.back().text.size();
    if (std::string_view(cmark_node_get_type_string(node)) == "strikethrough") {
      struck_ += enter ? 1 : -1;
    }
    if (!enter) return;
    if (type == CMARK_NODE_SOFTBREAK) break_line(1, false);
    if (type == CMARK_NODE_LINEBREAK) break_line(1, true);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) add(node);
    if (type == CMARK_NODE_HTML_INLINE) add_html(node);
  }

  void break_line(int lines, bool hard) {
    const int line = pieces_.back().line + lines;
    pieces_.push_back({.text = {}, .line = line, .hard = hard});
  }

  void add_html(cmark_node* node) {
    const auto tag = fold_text(cmark_node_get_literal(node));
    if (tag == "<br>" || tag == "<br/>" || tag == "<br />") {
      break_line(0, true);
    } else if (!changes_looks(tag)) {
      add(node);
    }
  }

  /// "29<sup>th</sup>", "<b>Present:</b>": a tag that changes how its words look, and says nothing.
  bool changes_looks(std::string_view tag) {
    const bool closes = tag.starts_with("</");
    const auto start = closes ? 2U : 1U;
    const auto name = tag.substr(start, tag.find_first_of(" />", start) - start);
    constexpr std::array<std::string_view, 10> looks{"sup", "sub",  "i",     "em",   "u",
                                                     "ins", "span", "small", "mark", "font"};
    const int change = closes ? -1 : 1;
    if (name == "b" || name == "strong") {
      strong_ = std::max(0, strong_ + change);
      return true;
    }
    if (name == "s" || name == "del" || name == "strike") {
      struck_ = std::max(0, struck_ + change);
      return true;
    }
    return std::ranges::find(looks, name) != looks.end();
  }

  void add(cmark_node* node) {
    const char* literal = cmark_node_get_literal(node);
    if (literal == nullptr) return;
    auto& piece = pieces_.back();
    if (const int line = cmark_node_get_start_line(node);
        piece.text.empty() && line > piece.line && line <= cmark_node_get_end_line(block_)) {
      piece.line = line;
    }
    const bool blank = trim(std::string_view(literal)).empty();
    if (!blank && trim(piece.text).empty()) piece.struck = struck_ > 0;
    if (!blank && strong_ == 0) piece.bold = false;
    if (!blank && images_ == 0) piece.words = true;
    piece.text += literal;
    if (struck_ == 0) piece.unstruck += literal;
  }

  void image(cmark_node* node, bool enter) {
    auto& piece = pieces_.back();
    images_ += enter ? 1 : -1;
    if (enter) {
      image_start_ = piece.text.size();
      return;
    }
    const auto alternative = piece.text.substr(std::min(image_start_, piece.text.size()));
    const bool first = trim(std::string_view(piece.text).substr(0, image_start_)).empty();
    const auto box = first ? box_of_image(alternative) : Box::none;
    if (box != Box::none) {
      piece.image_box = box;
      piece.text.resize(image_start_);
      piece.unstruck.resize(std::min(piece.unstruck.size(), image_start_));
      return;
    }
    const std::string_view address = cmark_node_get_url(node);
    piece.picture = true;
    if (alternative.empty()) {
      piece.text += address;
      if (struck_ == 0) piece.unstruck += address;
    } else if (!address.starts_with("data:")) {
      piece.links.push_back({piece.text.size(), std::string{address}});
    }
  }

  /// A link without a text shows its address, so that it is not lost.
  void close_link(cmark_node* node) {
    auto& piece = pieces_.back();
    const std::string_view address = cmark_node_get_url(node);
    if (piece.text.size() != link_start_) {
      const bool leads_out = address.find("://") != std::string_view::npos;
      if (leads_out && !std::string_view(piece.text).ends_with(address))
        piece.links.push_back({piece.text.size(), std::string{address}});
      return;
    }
    piece.text += address;
    if (struck_ == 0) piece.unstruck += address;
  }

  cmark_node* block_;
  std::vector<TextPiece> pieces_;
  int strong_ = 0;
  int struck_ = 0;
  int images_ = 0;
  std::size_t image_start_ = 0;
  std::size_t link_start_ = 0;
};

}  // namespace

std::vector<TextPiece> text_of_block(cmark_node* block) { return Collector(block).run(); }

}  // namespace collab
