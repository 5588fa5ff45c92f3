// Takes the tags off a line of HTML; see html_line.h.
#include "document/text/html_line.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/fold.h"
#include "base/text/text.h"

namespace collab {
namespace {

struct Block {
  std::string_view tag;
  DocLine::Kind kind;
  int level = 0;
};
constexpr std::array<Block, 8> blocks{{{"li", DocLine::Kind::bullet},
                                       {"p", DocLine::Kind::paragraph},
                                       {"h1", DocLine::Kind::heading, 1},
                                       {"h2", DocLine::Kind::heading, 2},
                                       {"h3", DocLine::Kind::heading, 3},
                                       {"h4", DocLine::Kind::heading, 4},
                                       {"h5", DocLine::Kind::heading, 5},
                                       {"h6", DocLine::Kind::heading, 6}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities{{{"&amp;", "&"},
                                                                                 {"&lt;", "<"},
                                                                                 {"&gt;", ">"},
                                                                                 {"&quot;", "\""},
                                                                                 {"&#39;", "'"},
                                                                                 {"&nbsp;", " "}}};

/// The name of the tag at the text's start: "li" of "<li class=x>"; empty for an end tag.
std::string tag_name(std::string_view tag) {
  const auto end = tag.find_first_of(" />", 1);
  return fold_text(tag.substr(1, end == std::string_view::npos ? tag.npos : end - 1));
}

void add_text(std::string_view text, std::string& plain) {
  while (!text.empty()) {
    const auto entity = std::find_if(entities.begin(), entities.end(), [&](const auto& each) {
      return text.starts_with(each.first);
    });
    const auto length = entity == entities.end() ? 1 : entity->first.size();
    plain += entity == entities.end() ? text.substr(0, 1) : entity->second;
    text.remove_prefix(length);
  }
}

}  // namespace

void read_html(std::string_view raw, DocLine& line) {
  std::string plain;
  std::size_t bold_from = std::string::npos;
  std::size_t bold_bytes = 0;
  const Block* block = nullptr;
  for (std::size_t at = 0; at < raw.size();) {
    const auto open = std::min(raw.find('<', at), raw.size());
    add_text(raw.substr(at, open - at), plain);
    const auto close = raw.find('>', open);
    if (close == std::string_view::npos) break;
    const auto tag = raw.substr(open, close - open + 1);
    const auto name = tag_name(tag);
    const auto found = std::find_if(blocks.begin(), blocks.end(),
                                    [&name](const Block& each) { return each.tag == name; });
    if (block == nullptr && found != blocks.end()) block = &*found;
    if (name == "strong" || name == "b") bold_from = plain.size();
    if (bold_from != std::string::npos && (tag == "</strong>" || tag == "</b>"))
      bold_bytes += plain.size() - std::exchange(bold_from, std::string::npos);
    at = close + 1;
  }
  const bool shows = raw.find("<img") != std::string_view::npos || raw.starts_with("<!");
  if (trim(plain).empty() && raw.ends_with('>') && !shows) line.kind = DocLine::Kind::rule;
  if (block == nullptr || trim(plain).empty()) return;
  line.kind = block->kind;
  line.level = block->level;
  line.depth = block->kind == DocLine::Kind::bullet ? std::max(line.depth, 1) : line.depth;
  line.bold = bold_bytes >= trim(plain).size();
  line.text = std::string{trim(plain)};
}

}  // namespace collab
